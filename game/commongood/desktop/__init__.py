"""The window: the town map, the panels, the board meetings. Only this package draws with pygame; importing it is cheap."""

from importlib import import_module
from typing import Any

__all__ = ["TownScene", "WindowError", "map_picture", "run", "run_title"]

_HOMES = {"TownScene": "scene", "WindowError": "faults", "map_picture": "shot", "run": "window", "run_title": "window"}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"commongood.desktop.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
