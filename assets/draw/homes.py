"""Homes, from cottages to towers: plots of one tile, or of two where it is said."""

from commongood.assets.draw.palette import (
    BANK,
    BLUE,
    BOARD,
    BRICK,
    CARD,
    CREAM,
    DARKBRICK,
    DUSK,
    GLOW,
    HEDGE,
    INK,
    LAWN,
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
    STUBBLE,
    TEAL,
    TILE_ROOF,
    TRUNK,
    WHITE,
    dim,
    lit,
    mix,
)
from commongood.assets.draw.scenery import bush, tree
from commongood.assets.draw.shapes import rrect
from commongood.assets.draw.volumes import DOORS, Building, Plot, Shade, block, chimney, door, gable, hip, pane, panes, ridge


def terrace(k: Plot, v: int = 0) -> None:
    """Two houses of a row that joins on both sides; the last look is half boarded up."""
    color = (REDBRICK, DARKBRICK, mix(REDBRICK, MUSTARD, 0.22), mix(REDBRICK, ROSE, 0.4), mix(DARKBRICK, SLATE, 0.25))[v % 5]
    roofs = (SLATE_ROOF, mix(TILE_ROOF, SLATE_ROOF, 0.35), mix(SLATE_ROOF, PLUM, 0.3), SLATE_ROOF, dim(SLATE_ROOF, 0.12))
    ridge(k, 0, -9, 64, 27, 20, 6, color, roofs[v % 5])
    for i in (0, 32):
        chimney(k, i + 25, -48, 11, dim(color, 0.1))
        shut = v % 5 == 4 and i == 32
        door(k, i + 4, -9, 7, 15, BOARD if shut else DOORS[(v * 2 + i // 32) % 6])
        for j, (x, y, w, h) in enumerate(((16, -21, 11, 9), (4, -33, 8, 7), (18, -33, 8, 7))):
            if shut:
                k.rect(i + x, y, w, h, BOARD)
                k.line([(i + x, y + h * 0.35), (i + x + w, y + h * 0.5)], 1.1, dim(BOARD, 0.45), caps=False)
            else:
                pane(k, i + x, y, w, h, v + i + j)
    k.rect(0, -25.5, 64, 1.6, lit(color, 0.5))
    k.rect(0, -4, 64, 4, lit(color, 0.3))


def semi(k: Plot, v: int = 0) -> None:
    """A pair under one roof, behind a hedge."""
    color = (RENDER, STONE, mix(RENDER, SKY, 0.25), mix(RENDER, ROSE, 0.25))[v % 4]
    hip(k, 6, -13, 52, 26, 26, 4, color, (TILE_ROOF, mix(TILE_ROOF, PLUM, 0.3), TILE_ROOF, SLATE_ROOF)[v % 4])
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
    """Two tiles wide: a house with a bay, a tree and a hedge."""
    color = (STONE, RENDER, mix(STONE, ROSE, 0.2))[v % 3]
    roof = (SLATE_ROOF, mix(SLATE_ROOF, PLUM, 0.35), mix(TILE_ROOF, PLUM, 0.25))[v % 3]
    tree(k, 107, -20, 19, ("mustard", "olive", "rust")[v % 3])
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
    """A block of flats standing alone."""
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


def cottage(k: Plot, v: int = 0) -> None:
    """A low house from before the town grew."""
    color = (RENDER, mix(ROSE, CREAM, 0.45), mix(SKY, CREAM, 0.35), mix(MUSTARD, CREAM, 0.5))[v % 4]
    roof = (mix(STUBBLE, TRUNK, 0.3), TILE_ROOF, SLATE_ROOF)[v % 3]
    ridge(k, 5, -11, 54, 20, 22, 7, color, roof)
    chimney(k, 8, -46, 9, color)
    chimney(k, 49, -46, 9, color)
    gable(k, 24, -9, 16, 15, 8, 9, color, roof)
    door(k, 28.5, -9, 7, 13, DOORS[(v * 2 + 1) % 6])
    for i, x in enumerate((10, 45)):
        pane(k, x, -25, 9, 9, v + i)
        k.rect(x - 1, -16, 11, 2.6, (ROSE, MUSTARD, BRICK)[(v + i) % 3], 1.2)
    k.rect(3, -6, 22, 6, HEDGE, 3)
    k.rect(39, -6, 22, 6, HEDGE, 3)
    k.rect(3, -6, 22, 2.2, lit(HEDGE, 0.3), 1.2)
    k.rect(39, -6, 22, 2.2, lit(HEDGE, 0.3), 1.2)


def bungalow(k: Plot, v: int = 0) -> None:
    """A home on one floor with a ramp to its door."""
    color = (mix(REDBRICK, CREAM, 0.55), RENDER, mix(REDBRICK, ROSE, 0.5))[v % 3]
    hip(k, 6, -12, 52, 17, 30, 0, color, (mix(TILE_ROOF, SLATE, 0.25), mix(TILE_ROOF, TRUNK, 0.3), SLATE_ROOF)[v % 3])
    pane(k, 10, -25, 12, 9, v)
    pane(k, 44, -25, 10, 9, v + 2)
    door(k, 29, -12, 7, 14, DOORS[(v * 2 + 3) % 6])
    k.poly([(26, -12), (52, -7), (52, -4), (24, -9)], BANK)
    k.line([(36, -16), (52, -12)], 1.3, INK)
    for x, y in ((36, -16), (52, -12)):
        k.line([(x, y), (x, y + 6)], 1.2, INK)
    bush(k, 9, -4, 6, "olive")


def maisonette(k: Plot, v: int = 0) -> None:
    """Two tiles wide: brick walk-up flats of three floors with balconies and a stair between."""
    color = (mix(REDBRICK, MUSTARD, 0.3), mix(DARKBRICK, ROSE, 0.25), mix(REDBRICK, CREAM, 0.3))[v % 3]
    accent = (TEAL, MUSTARD, BLUE)[v % 3]
    ridge(k, 5, -10, 118, 50, 24, 4, color, (SLATE_ROOF, mix(SLATE_ROOF, PLUM, 0.3), mix(TILE_ROOF, SLATE_ROOF, 0.4))[v % 3])
    k.rect(56, -66, 16, 56, lit(color, 0.25))
    for r in range(3):
        k.rect(60, -60 + r * 16, 8, 9, GLOW if (r + v) % 2 else PANE)
        for c, x in enumerate((10, 33, 76, 99)):
            y = -57 + r * 16.4
            pane(k, x, y, 8, 8, r * 4 + c + v)
            k.rect(x + 9.5, y - 1, 6, 10.4, DOORS[(c * 2 + r + v) % 6])
            k.rect(x - 2, y + 5.4, 20, 5, accent if (r + c) % 2 else lit(color, 0.6))
            k.rect(x - 2, y + 10.4, 20, 1.4, dim(color, 0.4))
    k.rect(58, -20, 12, 10, INK)
    k.rect(5, -5, 48, 4, HEDGE, 2)
    k.rect(75, -5, 48, 4, HEDGE, 2)


def newbuild(k: Plot, v: int = 0) -> None:
    """Two tiles wide: recent flats in two steps, with balconies and panels for the sun on the roof."""
    color = (mix(STONE, PANEL, 0.4), mix(REDBRICK, STONE, 0.4), mix(SLATE, PANEL, 0.6))[v % 3]
    accent = (TEAL, PLUM, RUST)[v % 3]
    block(k, 8, -10, 66, 76, 24, color, mix(SLATE, SKY, 0.2))
    for i in range(3):
        k.poly([(15 + i * 18, -95), (27 + i * 18, -95), (30 + i * 18, -104), (18 + i * 18, -104)], mix(BLUE, INK, 0.35))
        k.line([(15 + i * 18, -95), (27 + i * 18, -95)], 1.2, SKY)
    block(k, 70, -8, 50, 50, 26, lit(color, 0.2), mix(HEDGE, LAWN, 0.4))
    for x, y in ((78, -72), (92, -76), (106, -73)):
        bush(k, x, y, 5, "olive")
    for r in range(5):
        for c, x in enumerate((14, 34, 54)):
            pane(k, x, -80 + r * 14, 13, 8, r * 3 + c + v * 2)
            if (r + c) % 2 == 0:
                k.rect(x - 1, -75 + r * 14, 15, 4.4, accent)
    for r in range(3):
        for c, x in enumerate((75, 98)):
            pane(k, x, -52 + r * 15, 15, 9, r + c * 3 + v)
            if (r + c) % 2:
                k.rect(x - 1, -46 + r * 15, 17, 4.4, accent)
    door(k, 37, -10, 9, 15, accent)


HOMES = {
    "terrace": Building(terrace, 1, 72, 5, (Shade(0, 64, 44, 20, 9),)),
    "semi": Building(semi, 1, 80, 4, (Shade(6, 52, 40, 24, 13),)),
    "villa": Building(villa, 2, 104, 3, (Shade(22, 74, 50, 30, 16),)),
    "cottage": Building(cottage, 1, 64, 4, (Shade(5, 54, 32, 22, 11),)),
    "bungalow": Building(bungalow, 1, 60, 3, (Shade(6, 52, 28, 28, 12),)),
    "tower": Building(tower, 1, 182, 3, (Shade(9, 46, 150, 24, 10),)),
    "slab": Building(slab, 2, 96, 3, (Shade(6, 116, 56, 24, 10),)),
    "maisonette": Building(maisonette, 2, 84, 3, (Shade(5, 118, 56, 24, 10),)),
    "newbuild": Building(newbuild, 2, 116, 3, (Shade(8, 66, 78, 24, 10), Shade(70, 50, 52, 26, 8))),
    "shops": Building(shopfronts, 1, 106, 5, (Shade(1, 62, 50, 18, 8),)),
}
