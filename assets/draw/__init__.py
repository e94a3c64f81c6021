"""Flat pictures from code: colours, shapes, buildings, people, signs and parts of the interface."""
