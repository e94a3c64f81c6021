"""Small pictures of towns, drawn from their maps: each takes a moment, so they are made one at a time and kept."""

from importlib.resources.abc import Traversable

import pygame

from commongood.assets.draw.palette import MEADOW
from commongood.desktop.faults import WindowError
from commongood.desktop.metrics import Metrics
from commongood.desktop.townmap import TownMap

BROAD, HIGH = 896, 480
"""The part of a map, at the smallest scale at which maps are drawn, that a small picture shows."""


def height_of(width: int) -> int:
    """How high a picture of a width is."""
    return max(1, round(width * HIGH / BROAD))


_drawn: dict[str, pygame.Surface] = {}
"""The picture of each town by its folder."""


def _draw(folder: Traversable) -> pygame.Surface:
    """The middle of the town; plain ground where its map cannot be drawn, for then the level itself says what is wrong."""
    out = pygame.Surface((BROAD, HIGH))
    try:
        TownMap(folder, out.get_rect(), Metrics(BROAD, HIGH)).draw(out)
    except WindowError:
        out.fill(MEADOW)
    return out


class TownPictures:
    """The pictures that a screen shows. One is made in each tick, so that the screen is there at once."""

    def __init__(self) -> None:
        self.seen = 0
        self._wanted: dict[tuple[str, int], Traversable] = {}
        self._ready: dict[tuple[str, int], pygame.Surface] = {}

    def find(self, folder: Traversable, width: int) -> pygame.Surface | None:
        """A town's picture, or None until it is made."""
        key = (str(folder), width)
        if key not in self._ready:
            self._wanted[key] = folder
        return self._ready.get(key)

    def tick(self) -> bool:
        """Make one that is wanted; returns whether there was one. seen: how many were made."""
        if not self._wanted:
            return False
        (name, width), folder = next(iter(self._wanted.items()))
        del self._wanted[name, width]
        if name not in _drawn:
            _drawn[name] = _draw(folder)
        self._ready[name, width] = pygame.transform.smoothscale(_drawn[name], (width, height_of(width)))
        self.seen += 1
        return True
