"""Homes and landmarks of the eight districts: plots of one tile, or of two where it is said."""

from collections.abc import Callable

import pygame
from commongood.assets.draw.palette import (
    BANK,
    BLUE,
    BRICK,
    CARD,
    CREAM,
    DARKBRICK,
    DUSK,
    GLOW,
    HEDGE,
    INK,
    MUSTARD,
    PANE,
    PANEL,
    PLUM,
    REDBRICK,
    RENDER,
    ROAD,
    ROSE,
    RUST,
    SKY,
    SLATE,
    SLATE_ROOF,
    STONE,
    TEAL,
    TILE_ROOF,
    WHITE,
    dim,
    lit,
    mix,
)
from commongood.assets.draw.scenery import bush, tree
from commongood.assets.draw.shapes import oval, rrect
from commongood.assets.draw.volumes import Plot, block, chimney, door, gable, hip, pane, panes, ridge, wall

DOORS = (BLUE, BRICK, MUSTARD, TEAL, PLUM, INK)


def terrace(k: Plot, v: int = 0) -> None:
    color = (REDBRICK, DARKBRICK, mix(REDBRICK, MUSTARD, 0.22))[v % 3]
    ridge(k, 0, -9, 64, 27, 20, 6, color, (SLATE_ROOF, mix(TILE_ROOF, SLATE_ROOF, 0.35), mix(SLATE_ROOF, PLUM, 0.3))[v % 3])
    for i in (0, 32):
        chimney(k, i + 25, -48, 11, dim(color, 0.1))
        door(k, i + 4, -9, 7, 15, DOORS[(v * 2 + i // 32) % 6])
        pane(k, i + 16, -21, 11, 9, v + i)
        pane(k, i + 4, -33, 8, 7, v + i + 1)
        pane(k, i + 18, -33, 8, 7, v + i + 2)
    k.rect(0, -25.5, 64, 1.6, lit(color, 0.5))
    k.rect(0, -4, 64, 4, lit(color, 0.3))


def semi(k: Plot, v: int = 0) -> None:
    color = (RENDER, STONE, RENDER)[v % 3]
    hip(k, 6, -13, 52, 26, 26, 4, color, (TILE_ROOF, mix(TILE_ROOF, PLUM, 0.3), TILE_ROOF)[v % 3])
    chimney(k, 28.5, -58, 9)
    k.rect(6, -26, 52, 2, lit(TILE_ROOF, 0.2))
    for i, flip in ((0, 0), (26, 1)):
        k.rect(i + (9 if not flip else 14), -24, 15, 11, REDBRICK)
        pane(k, i + (10 if not flip else 15), -23, 13, 8, v + i)
        pane(k, i + (11 if not flip else 16), -36, 10, 7, v + i + 1)
        door(k, i + (25.5 if not flip else 27.5) - (0 if not flip else 20), -13, 5, 13, DOORS[(v + flip * 3) % 6])
    k.rect(2, -6, 60, 6, HEDGE, 3)
    k.rect(2, -6, 60, 2.4, lit(HEDGE, 0.3), 1.5)
    k.rect(29, -7, 6, 7, mix(ROAD, BANK, 0.5))


def villa(k: Plot, v: int = 0) -> None:
    """Two tiles wide."""
    color = (STONE, RENDER)[v % 2]
    roof = (SLATE_ROOF, mix(SLATE_ROOF, PLUM, 0.35))[v % 2]
    tree(k, 107, -20, 19, ("mustard", "olive")[v % 2])
    hip(k, 22, -16, 74, 34, 34, 4, color, roof)
    gable(k, 26, -12, 32, 34, 26, 20, lit(color, 0.2), roof)
    chimney(k, 82, -66, 12, color)
    panes(k, 31, -40, 2, 1, 8, 10, 13, 0)
    k.poly(rrect(31, -26, 22, 14, 3), WHITE)
    panes(k, 33, -24, 3, 1, 5, 10, 6.6, 0)
    panes(k, 64, -43, 3, 1, 7, 10, 11, 0)
    panes(k, 78, -26, 2, 1, 7, 10, 9, 0)
    door(k, 65, -16, 8, 16, DOORS[v % 6])
    k.poly([(61, -34), (77, -34), (75, -38), (63, -38)], WHITE)
    k.rect(4, -7, 58, 7, HEDGE, 3.5)
    k.rect(78, -7, 48, 7, HEDGE, 3.5)
    k.rect(4, -7, 58, 2.6, lit(HEDGE, 0.3), 1.5)
    k.rect(78, -7, 48, 2.6, lit(HEDGE, 0.3), 1.5)
    bush(k, 12, -14, 9, "olive")


def tower(k: Plot, v: int = 0) -> None:
    color, accent = ((PANEL, RUST), (mix(PANEL, ROSE, 0.45), TEAL), (mix(PANEL, SKY, 0.5), PLUM))[v % 3]
    h = (115, 102, 128)[v % 3]
    block(k, 9, -10, 46, h, 24, color, SLATE)
    k.rect(24, -10 - h - 26, 16, 14, lit(color, 0.1))
    k.rect(34, -10 - h - 26, 6, 14, dim(color, 0.25))
    k.rect(27, -10 - h, 9, h, mix(color, accent, 0.75))
    for r in range(int(h // 13) - 1):
        y = -10 - h + 6 + r * 13
        for i, x in enumerate((12, 41)):
            pane(k, x, y, 11, 6, r * 5 + i * 2 + v * 7)
            k.rect(x - 1.5, y + 6, 14, 3.4, accent if (r + i) % 2 else lit(color, 0.6))
        k.rect(29.5, y, 4, 8, GLOW if (r * 3 + v) % 4 == 0 else mix(accent, INK, 0.45))
    k.rect(22, -22, 19, 12, INK)
    k.rect(20, -25, 23, 4, accent)


def slab(k: Plot, v: int = 0) -> None:
    """Two tiles wide: deck-access flats."""
    color, accent = ((CREAM, TEAL), (mix(CREAM, ROSE, 0.5), BLUE), (CREAM, BRICK))[v % 3]
    block(k, 6, -10, 116, 54, 24, color, mix(SLATE, ROSE, 0.25))
    for r in range(4):
        y = -62 + r * 13.4
        k.rect(22, y, 100, 9.4, mix(color, DUSK, 0.45))
        for c in range(8):
            x = 25 + c * 12
            k.rect(x, y + 1, 4.6, 8.4, DOORS[(c * 5 + r * 3 + v) % 6])
            pane(k, x + 5.6, y + 1.6, 4.6, 4.6, r * 8 + c + v)
        k.rect(20, y + 7.2, 102, 4.6, accent if r % 2 == 0 else lit(color, 0.55))
    k.rect(6, -76, 16, 66, lit(accent, 0.18))
    k.rect(15, -76, 7, 66, dim(accent, 0.12))
    for r in range(4):
        k.rect(10, -58 + r * 13, 4, 7, GLOW if (r + v) % 2 else INK)
    k.rect(4, -79, 20, 4, lit(accent, 0.5))


def shopfronts(k: Plot, v: int = 0) -> None:
    """Two narrow gables of the old centre with shops below."""
    colors = (STONE, mix(ROSE, CREAM, 0.4), mix(MUSTARD, CREAM, 0.45), mix(SKY, CREAM, 0.3), REDBRICK)
    for i, (x, w, h) in enumerate(((1, 31, 38 + 7 * (v % 2)), (33, 30, 34 + 9 * ((v + 1) % 3)))):
        c = colors[(v * 2 + i * 3) % 5]
        gable(k, x, -8, w, h, 18, 17, c, TILE_ROOF if (v + i) % 2 else SLATE_ROOF)
        panes(k, x + 5, -8 - h + 6, 2, 1, 7, 9, 13, 0)
        pane(k, x + w / 2 - 3, -8 - h - 9, 6, 8, i + v, arch=True)
        k.rect(x + 2, -22, w - 4, 14, mix(INK, c, 0.15))
        k.rect(x + 4, -18, w - 14, 8, GLOW if (v + i) % 2 else PANE)
        awning = DOORS[(v + i * 2) % 6]
        for s in range(6):
            k.rect(x + 1 + s * (w - 2) / 6, -25, (w - 2) / 6 + 0.3, 7, awning if s % 2 else CARD, (0, 0, 2, 2))


def church(k: Plot, v: int = 0) -> None:
    """Two tiles wide: the old centre's landmark."""
    ridge(k, 46, -12, 74, 30, 30, 14, STONE, SLATE_ROOF)
    for i in range(4):
        pane(k, 56 + i * 16, -34, 7, 16, i, arch=True)
    block(k, 14, -10, 34, 74, 20, STONE)
    k.poly([(11, -84), (31, -162), (31, -92)], lit(SLATE_ROOF, 0.3))
    k.poly([(31, -92), (31, -162), (51, -84)], dim(SLATE_ROOF, 0.25))
    k.poly([(11, -84), (31, -92), (51, -84), (31, -78)], SLATE_ROOF)
    k.disc(31, -68, 8, CARD)
    k.line([(31, -68), (31, -73)], 1.6, INK)
    k.line([(31, -68), (34.6, -66)], 1.6, INK)
    pane(k, 26, -52, 10, 18, 1, arch=True)
    door(k, 24, -10, 14, 20, BRICK)


def market_hall(k: Plot, v: int = 0) -> None:
    """Two tiles wide: arcade, clock and cupola; the council sits here."""
    hip(k, 8, -10, 112, 42, 34, 4, mix(STONE, ROSE, 0.25), TILE_ROOF)
    for i in range(6):
        k.poly(rrect(13 + i * 18.2, -34, 12.5, 24, (6, 6, 0, 0)), dim(STONE, 0.5))
    panes(k, 15, -48, 6, 1, 8, 9, 18.2, 0)
    block(k, 50, -10, 28, 78, 16, STONE)
    k.poly([(46, -88), (64, -118), (82, -88), (64, -82)], TEAL)
    k.poly([(64, -82), (64, -118), (82, -88)], dim(TEAL, 0.3))
    k.rect(63, -128, 2.4, 12, INK)
    k.disc(64, -72, 9, CARD)
    k.ring(64, -72, 9, 2, INK)
    k.line([(64, -72), (64, -78)], 1.8, INK)
    k.line([(64, -72), (60, -70)], 1.8, INK)
    pane(k, 58, -56, 12, 18, 1, arch=True)
    door(k, 57, -10, 14, 22, PLUM)


def works(k: Plot, v: int = 0) -> None:
    """Two tiles wide: sheds, a stack, a gas holder."""
    if v % 3 == 0:
        k.rect(104, -150, 14, 130, DARKBRICK)
        k.rect(112, -150, 6, 130, dim(DARKBRICK, 0.3))
        k.rect(102, -154, 18, 7, CREAM)
        for i in range(3):
            x = 6 + i * 32
            k.poly([(x, -36), (x, -66), (x + 32, -48), (x + 32, -36)], lit(SLATE, 0.1))
            k.poly([(x, -66), (x + 32, -48), (x + 32, -66), (x + 14, -76)], dim(SLATE, 0.3))
            k.poly([(x, -66), (x + 14, -76), (x + 14, -76), (x + 32, -66), (x + 32, -48)], dim(SLATE, 0.25))
        wall(k, 6, -10, 96, 32, DARKBRICK)
        panes(k, 12, -36, 6, 1, 9, 8, 15, 0)
        for x in (14, 58):
            k.rect(x, -26, 26, 16, mix(INK, SLATE, 0.4))
            for r in range(4):
                k.rect(x, -25 + r * 4, 26, 1, mix(SLATE, WHITE, 0.3))
    elif v % 3 == 1:
        ridge(k, 6, -10, 116, 34, 36, 8, mix(SKY, SLATE, 0.35), mix(SLATE, SKY, 0.35))
        for x in (14, 50, 86):
            k.rect(x, -32, 26, 22, RUST)
            for r in range(5):
                k.rect(x, -30 + r * 4.4, 26, 1.2, lit(RUST, 0.4))
        for x in (24, 64, 104):
            k.rect(x, -72, 10, 8, CARD)
    else:
        for x, r in ((36, 30), (98, 24)):
            k.poly([*oval(x, -22, r, r * 0.36, 0, 180), (x - r, -58), (x + r, -58)], mix(SLATE, ROSE, 0.25))
            k.poly([(x + r * 0.3, -58), (x + r, -58), *oval(x, -22, r, r * 0.36, 0, 72)], dim(mix(SLATE, ROSE, 0.25), 0.22))
            k.disc(x, -58, r, lit(SLATE, 0.35), r * 0.36)
            k.disc(x, -58, r - 4, mix(SLATE, ROSE, 0.4), r * 0.36 - 2)
            for i in range(5):
                a = x - r + i * r / 2
                k.line([(a, -70 if i in (0, 4) else -64 if i % 2 else -76), (a, -18 if i in (0, 4) else -12)], 1.6, INK)
            k.line(oval(x, -72, r, r * 0.3, 0, 360), 1.6, INK)


def farm(k: Plot, v: int = 0) -> None:
    """Two tiles wide: a farmhouse and a barn."""
    gable(k, 78, -14, 40, 30, 30, 20, BRICK, mix(TILE_ROOF, INK, 0.2))
    k.rect(90, -38, 16, 24, mix(BRICK, INK, 0.55))
    k.line([(90, -38), (106, -14)], 1.6, ROSE)
    k.line([(106, -38), (90, -14)], 1.6, ROSE)
    ridge(k, 10, -12, 54, 24, 22, 8, RENDER, TILE_ROOF)
    chimney(k, 16, -54, 9)
    chimney(k, 50, -54, 9)
    panes(k, 15, -32, 4, 1, 7, 7, 12, 0)
    pane(k, 16, -20, 8, 6)
    pane(k, 50, -20, 8, 6, 2)
    door(k, 33, -12, 7, 13, TEAL)


HOMES: dict[str, tuple[Callable[[Plot, int], None], int, int]] = {
    "terrace": (terrace, 1, 72),
    "semi": (semi, 1, 80),
    "villa": (villa, 2, 104),
    "tower": (tower, 1, 182),
    "slab": (slab, 2, 96),
    "shops": (shopfronts, 1, 106),
    "church": (church, 2, 170),
    "hall": (market_hall, 2, 136),
    "works": (works, 2, 166),
    "farm": (farm, 2, 96),
}


def home(kind: str, v: int = 0, scale: float = 1) -> pygame.Surface:
    """The picture of a home or a landmark of HOMES; v chooses among its looks."""
    make, tiles, height = HOMES[kind]
    k = Plot(tiles, height, scale)
    make(k, v)
    return k.done()
