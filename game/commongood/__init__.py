"""Common Good: a game about running a town's public services when money is short, and the engine under it."""

__version__ = "0.1.0"
