"""What every building is put together from: four volumes (block, gable, ridge, hip), windows, doors and chimneys.

A sprite stands on its plot: x runs right from the plot's left edge, y = 0 is the plot's front edge and height is negative.
The sun is low in the west-south-west: slopes that face left are lit, slopes that face right are dim, walls go dim to the right.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pygame
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import (
    AUTUMN,
    BLUE,
    BOARD,
    BRICK,
    GLOW,
    INK,
    MUSTARD,
    PANE,
    PLUM,
    REDBRICK,
    SKY,
    SLATE,
    TEAL,
    TONE,
    WHITE,
    Color,
    Season,
    dim,
    lit,
    mix,
)
from commongood.assets.draw.shapes import Points, rrect

TILE_W, TILE_H = 64, 48
DOORS = (BLUE, BRICK, MUSTARD, TEAL, PLUM, INK)


class Plot(Ink):
    """An Ink that tones every colour by the state of what stands on it."""

    def __init__(self, tiles_w: float = 2, height: float = 168, scale: float = 1, state: str = "home") -> None:
        super().__init__(tiles_w * TILE_W, height, scale, origin=(0, height))
        self.state, self.toned = state, True

    def tone(self, color: Color) -> Color:
        """The colour as the state shows it."""
        if not self.toned or self.state not in TONE:
            return color
        return mix(color, *TONE[self.state])

    def poly(self, points: Points, color: Color, alpha: int = 255) -> None:
        super().poly(points, self.tone(color), alpha)

    def line(self, points: Points, w: float, color: Color, caps: bool = True, closed: bool = False) -> None:
        super().line(points, w, self.tone(color), caps, closed)


def wall(k: Plot, x: float, y: float, w: float, h: float, color: Color) -> None:
    k.rect(x, y - h, w, h, color)
    k.poly([(x + w * 0.66, y - h), (x + w, y - h), (x + w, y), (x + w * 0.86, y)], dim(color, 0.12))


def block(k: Plot, x: float, y: float, w: float, h: float, d: float, color: Color, roof: Color | None = None) -> None:
    """A box with a flat roof; d is its depth on the screen."""
    roof = roof or mix(color, SLATE, 0.3)
    k.rect(x, y - h - d, w, d, lit(color, 0.25))
    k.rect(x + 3, y - h - d + 3, w - 6, d - 4, roof)
    k.poly(
        [(x + 3, y - h - d + 3), (x + w - 3, y - h - d + 3), (x + w - 3, y - h - d + 8), (x + 3, y - h - d + 6)], dim(roof, 0.2)
    )
    wall(k, x, y, w, h, color)


def gable(k: Plot, x: float, y: float, w: float, h: float, d: float, rise: float, color: Color, roof: Color) -> None:
    """A ridge that points at the viewer: a lit and a dim slope over a pentagon."""
    m, e = x + w / 2, 2.5
    k.poly([(x - e, y - h + e), (m, y - h - rise), (m, y - h - rise - d), (x - e, y - h + e - d)], lit(roof, 0.22))
    k.poly([(x + w + e, y - h + e), (m, y - h - rise), (m, y - h - rise - d), (x + w + e, y - h + e - d)], dim(roof, 0.24))
    k.poly([(x, y), (x, y - h), (m, y - h - rise + 1), (x + w, y - h), (x + w, y)], color)
    k.poly([(m + w * 0.12, y - h - rise * 0.75), (x + w, y - h), (x + w, y), (m + w * 0.34, y)], dim(color, 0.12))
    k.line([(x - e, y - h + e), (m, y - h - rise), (x + w + e, y - h + e)], 2.4, mix(roof, WHITE, 0.45))


def ridge(k: Plot, x: float, y: float, w: float, h: float, d: float, rise: float, color: Color, roof: Color) -> None:
    """A ridge along the street: one broad front slope."""
    top = d / 2 + rise
    wall(k, x, y, w, h, color)
    k.rect(x - 2, y - h - top, w + 4, top + 2, roof)
    k.poly(
        [(x + w * 0.6, y - h - top), (x + w + 2, y - h - top), (x + w + 2, y - h + 2), (x + w * 0.84, y - h + 2)],
        dim(roof, 0.14),
    )
    k.rect(x - 2, y - h - top - 2, w + 4, 3.4, lit(roof, 0.34))
    k.rect(x, y - h + 2, w, 2, dim(color, 0.3))


def hip(k: Plot, x: float, y: float, w: float, h: float, d: float, rise: float, color: Color, roof: Color) -> None:
    """A ridge along the street with sloped ends."""
    top, e = d * 0.62 + rise, min(w * 0.32, d * 0.62 + rise)
    wall(k, x, y, w, h, color)
    a, b, c, g = (x - 3, y - h + 2), (x + w + 3, y - h + 2), (x + w - e, y - h - top), (x + e, y - h - top)
    k.poly([a, g, (x - 3, y - h + 2 - d)], lit(roof, 0.34))
    k.poly([b, c, (x + w + 3, y - h + 2 - d)], dim(roof, 0.32))
    k.poly([(x - 3, y - h + 2 - d), g, c, (x + w + 3, y - h + 2 - d)], dim(roof, 0.12))
    k.poly([a, b, c, g], roof)
    k.line([g, c], 2, lit(roof, 0.45))
    k.rect(x, y - h + 2, w, 2, dim(color, 0.3))


LAMPS = {"thriving": 1.0, "stretched": 0.55, "failing": 0.2, "closed": 0.0, "conversion": 0.0}
"""The share of windows that is lit in each state; a home's share is 0.28."""


def pane(k: Plot, x: float, y: float, w: float, h: float, i: int = 0, arch: bool = False) -> None:
    """One window; how many are lit, dark or boarded up depends on the state."""
    on = LAMPS.get(k.state, 0.28)
    shape = rrect(x, y, w, h, (w / 2, w / 2, 0, 0) if arch else 0.8)
    glows = ((i * 37 + round(x) * 13 + 11) % 100) / 100 < on
    k.poly(shape, GLOW if glows else PANE)
    if not glows and k.state != "closed":
        with k.clip(shape):
            k.poly([(x, y), (x + w * 0.55, y), (x, y + h * 0.7)], mix(PANE, SKY, 0.35))
    if k.state == "closed" or (k.state == "failing" and i % 3 == 1):
        k.toned = False
        k.rect(x - 1, y, w + 2, h, BOARD)
        for a, b in ((0.3, 0.36), (0.72, 0.64)):
            k.line([(x - 1, y + h * a), (x + w + 1, y + h * b)], 1.1, dim(BOARD, 0.45), caps=False)
        k.toned = True


def panes(
    k: Plot, x: float, y: float, cols: int, rows: int, w: float, h: float, dx: float, dy: float, arch: bool = False
) -> None:
    for r in range(rows):
        for c in range(cols):
            pane(k, x + c * dx, y + r * dy, w, h, r * cols + c, arch)


def door(k: Plot, x: float, y: float, w: float, h: float, color: Color) -> None:
    k.rect(x - 1.5, y - h - 1.5, w + 3, h + 1.5, mix(color, WHITE, 0.75))
    k.rect(x, y - h, w, h, color)
    if k.state == "closed":
        k.toned = False
        k.rect(x, y - h, w, h, BOARD)
        k.line([(x - 2, y - h + 2), (x + w + 2, y - 2)], 2, dim(BOARD, 0.45))
        k.line([(x - 2, y - 2), (x + w + 2, y - h + 2)], 2, dim(BOARD, 0.45))
        k.toned = True


def chimney(k: Plot, x: float, y: float, h: float = 12, color: Color = REDBRICK) -> None:
    k.rect(x, y - h, 7, h, color)
    k.rect(x + 4.6, y - h, 2.4, h, dim(color, 0.25))
    k.rect(x - 1, y - h - 2, 9, 3, lit(color, 0.3))


@dataclass(frozen=True, slots=True)
class Shade:
    """A box that throws a shadow: its left edge and width on the plot, its height, its depth, how far up its front is."""

    left: float
    width: float
    height: float
    depth: float
    foot: float


@dataclass(frozen=True, slots=True)
class Building:
    """What draws a building, its picture's width in tiles and height in units, its number of looks, and its shadow."""

    make: Callable[["Plot", int], None]
    tiles: int
    height: int
    looks: int
    shades: tuple[Shade, ...]

    def picture(self, v: int = 0, scale: float = 1, season: Season = AUTUMN) -> pygame.Surface:
        """The building in its look v; its foot is the picture's lower edge."""
        k = Plot(self.tiles, self.height, scale)
        k.season = season
        self.make(k, v)
        return k.done()
