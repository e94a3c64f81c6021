"""Where things were made and moved: works, mill, quay, railway, and plots that wait. One tile wide, or two where it is said."""

from commongood.assets.draw.palette import (
    BLUE,
    BRICK,
    CARD,
    CREAM,
    DARKBRICK,
    GLOW,
    HEDGE,
    INK,
    MUSTARD,
    PANE,
    PANEL,
    PLUM,
    REDBRICK,
    RENDER,
    ROSE,
    RUST,
    SKY,
    SLATE,
    SLATE_ROOF,
    STONE,
    TEAL,
    TILE_ROOF,
    TRUNK,
    WHITE,
    YARD,
    dim,
    lit,
    mix,
)
from commongood.assets.draw.scenery import bush
from commongood.assets.draw.shapes import blob, oval, rrect
from commongood.assets.draw.volumes import DOORS, Building, Plot, Shade, block, chimney, door, gable, pane, panes, ridge, wall


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


def mill(k: Plot, v: int = 0) -> None:
    """Two tiles wide: an old spinning mill, five floors of windows and a stair tower."""
    color = (REDBRICK, DARKBRICK)[v % 2]
    block(k, 22, -10, 102, 82, 26, color, mix(SLATE, ROSE, 0.2))
    k.rect(22, -92, 102, 4, lit(color, 0.4))
    for r in range(5):
        for c in range(8):
            pane(k, 27 + c * 12.2, -86 + r * 15.4, 8, 10, r * 8 + c + v * 3, arch=r == 0)
    block(k, 4, -8, 22, 106, 14, lit(color, 0.12), SLATE)
    k.poly([(1, -114), (15, -140), (29, -114), (15, -110)], lit(TEAL, 0.2))
    k.poly([(15, -110), (15, -140), (29, -114)], dim(TEAL, 0.2))
    for r in range(5):
        pane(k, 11, -104 + r * 18, 8, 11, r + v, arch=True)
    door(k, 9, -8, 12, 15, INK)


def warehouse(k: Plot, v: int = 0) -> None:
    """Two tiles wide: three gables over a quay, each with its hoist."""
    colors = ((DARKBRICK, REDBRICK, DARKBRICK), (mix(REDBRICK, STONE, 0.3), DARKBRICK, mix(REDBRICK, ROSE, 0.3)))[v % 2]
    for i, color in enumerate(colors):
        x, h = 2 + i * 42, 56 + 8 * ((i + v) % 2)
        gable(k, x, -10, 40, h, 22, 20, color, (SLATE_ROOF, mix(SLATE_ROOF, TRUNK, 0.3))[i % 2])
        for r in range(3):
            y = -2 - h + r * 17
            k.rect(x + 14, y, 12, 11, mix(TEAL, INK, 0.3) if (r + i + v) % 2 else INK)
            pane(k, x + 4, y + 1, 7, 9, r + i, arch=True)
            pane(k, x + 29, y + 1, 7, 9, r + i + 2, arch=True)
        k.rect(x + 18.6, -26 - h, 2.6, 11, INK)
        k.line([(x + 20, -16 - h), (x + 20, -8 - h)], 1.2, INK)
        k.poly(rrect(x + 12, -27, 16, 17, (8, 8, 0, 0)), mix(TRUNK, INK, 0.4))
    k.rect(2, -12, 124, 2.4, lit(STONE, 0.2))


def crane(k: Plot, v: int = 0) -> None:
    """A quay crane with its jib raised."""
    color = (MUSTARD, BRICK, TEAL)[v % 3]
    for x0, x1 in ((14, 22), (50, 42)):
        k.line([(x0, -4), (x1, -58)], 4, dim(color, 0.1 if x0 == 14 else 0.28))
    k.line([(17, -26), (47, -26)], 3, color)
    k.line([(18, -30), (44, -52)], 1.8, dim(color, 0.2))
    k.rect(10, -6, 10, 4, INK, 1.5)
    k.rect(44, -6, 10, 4, INK, 1.5)
    k.rect(17, -64, 30, 7, dim(color, 0.15))
    k.rect(20, -84, 22, 21, lit(color, 0.15))
    k.rect(36, -84, 6, 21, dim(color, 0.2))
    k.rect(23, -80, 10, 8, PANE)
    k.line([(30, -84), (30, -104)], 3, dim(color, 0.2))
    k.line([(38, -78), (62, -138)], 3.4, color)
    k.line([(34, -82), (58, -138)], 1.6, color)
    for i in range(6):
        k.line([(39 + i * 4, -80 - i * 9.6), (36 + i * 4, -88 - i * 9.2)], 1.4, color)
    k.line([(30, -104), (61, -138)], 1.2, INK)
    k.line([(62, -138), (62, -66)], 1.2, INK)
    k.rect(59, -68, 6, 7, INK, 1.5)


def garages(k: Plot, v: int = 0) -> None:
    """Two tiles wide: a row of lock-up garages."""
    block(k, 4, -6, 120, 17, 16, mix(PANEL, STONE, 0.5), mix(SLATE, PANEL, 0.2))
    for i in range(6):
        k.rect(8 + i * 19.4, -20, 15, 14, DOORS[(i * 2 + v) % 5])
        for r in range(3):
            k.rect(8 + i * 19.4, -17 + r * 4.4, 15, 0.9, INK)


def lot(k: Plot, v: int = 0) -> None:
    """Two tiles wide: a cleared plot behind a fence: rubble, wild flowers, and what has been begun on it."""
    k.poly(blob([(10, -30), (40, -38), (92, -36), (120, -26), (114, -8), (64, -4), (14, -8)]), mix(YARD, SLATE, 0.18))
    for x, y, r in ((30, -22, 8), (42, -18, 6), (96, -20, 9), (84, -16, 5)):
        k.poly(
            blob([(x - r, y), (x - r * 0.5, y - r), (x + r * 0.4, y - r * 0.8), (x + r, y)]), (REDBRICK, STONE)[round(x) % 2]
        )
        k.poly(blob([(x, y), (x + r * 0.1, y - r * 0.7), (x + r * 0.5, y - r * 0.7), (x + r, y)]), dim(REDBRICK, 0.25))
    for x, y in ((20, -14), (58, -26), (66, -14), (108, -14), (76, -28)):
        bush(k, x, y, 5.4, "olive")
        for dx, dy in ((-3, -7), (1, -9), (4, -6)):
            k.disc(x + dx, y + dy, 1.5, lit(PLUM, 0.4))
    if v % 3 == 1:
        for i, c in enumerate((MUSTARD, TEAL, BRICK)):
            k.rect(44 + i * 16, -18, 13, 9, TRUNK, 1.5)
            for j in range(3):
                k.disc(47 + i * 16 + j * 4, -18, 2.4, HEDGE if j % 2 else c)
    if v % 3 == 2:
        k.rect(44, -44, 40, 26, CARD)
        k.frame(44, -44, 40, 26, 2, INK)
        for x in (48, 79):
            k.rect(x, -18, 2.4, 14, INK)
        k.poly([(50, -26), (58, -38), (66, -26)], TEAL)
        k.rect(52, -27, 12, 6, TEAL)
        k.rect(69, -37, 11, 2.2, INK)
        k.rect(69, -32, 9, 2.2, INK)
    for x in range(6, 124, 13):
        k.line([(x, -1), (x, -15)], 1.8, mix(TRUNK, SLATE, 0.3))
    for y in (-13, -6):
        k.line([(6, y), (123, y)], 1.4, mix(TRUNK, SLATE, 0.3))


def viaduct(k: Plot, v: int = 0) -> None:
    """One arch of a railway viaduct that joins on both sides; looks 1 to 3 carry a train's tail, middle and head,
    looks 4 to 6 have a workshop under the arch.
    """
    brick = mix(DARKBRICK, REDBRICK, 0.35)
    k.rect(0, -74, 64, 12, mix(SLATE, STONE, 0.45))
    for y in (-72, -67):
        k.rect(0, y, 64, 1.3, mix(INK, SLATE, 0.4))
    for i in range(8):
        k.rect(i * 8 + 2, -73, 2.4, 8, mix(TRUNK, SLATE, 0.4))
    k.rect(0, -76, 64, 2.6, dim(STONE, 0.2))
    arch = [*oval(32, -34, 23, 22, 180, 360), (55, -2), (9, -2)]
    inner = [*oval(36, -34, 21, 21, 180, 360), (57, -2), (15, -2)]
    top = [(0, -62), (64, -62), (64, -2)]
    k.poly([*top, (55, -2), *oval(32, -34, 23, 22, 360, 180), (9, -2), (0, -2)], brick)
    with k.clip(arch):
        k.poly([(9, -2), *oval(32, -34, 23, 22, 180, 360), (55, -2), *reversed(inner)], dim(brick, 0.45))
    k.line(oval(32, -34, 23.6, 22.6, 180, 360), 2.6, lit(brick, 0.3), caps=False)
    k.rect(55, -38, 9, 36, dim(brick, 0.12))
    k.rect(0, -64, 64, 4, lit(STONE, 0.1))
    k.rect(0, -60.5, 64, 1.6, dim(brick, 0.3))
    for x, w in ((0, 9), (55, 9)):
        k.rect(x, -6, w, 5, dim(STONE, 0.16))
    if 1 <= v <= 3:
        _train(k, v)
    elif v > 3:
        _workshop(k, v - 4)


def _workshop(k: Plot, v: int) -> None:
    """A shop front that fills an arch."""
    color = (mix(TEAL, INK, 0.3), mix(BRICK, INK, 0.25), mix(BLUE, INK, 0.2))[v % 3]
    with k.clip([*oval(32, -34, 22, 21, 180, 360), (54, -3), (10, -3)]):
        k.rect(9, -60, 46, 58, lit(color, 0.2))
        k.rect(9, -40, 46, 7, (MUSTARD, CARD, ROSE)[v % 3])
        for i in range(4):
            k.rect(13 + i * 10, -54, 8, 12, GLOW if (i + v) % 3 else PANE)
        k.rect(13, -30, 18, 27, color)
        for i in range(5):
            k.rect(13, -28 + i * 5, 18, 1.2, dim(color, 0.4))
        k.rect(35, -28, 16, 13, GLOW)
        k.rect(42.4, -28, 1.4, 13, INK)
    k.rect(36, -9, 5, 6, TRUNK)
    k.disc(38.5, -11, 4, HEDGE)


def _train(k: Plot, part: int) -> None:
    """A third of a train on the viaduct's deck: 1 its tail, 2 a coach, 3 its head."""
    left, right = (8, 64) if part == 1 else (0, 64) if part == 2 else (0, 54)
    nose = (7, 0, 0, 2) if part == 1 else (0, 12, 2, 0) if part == 3 else 0
    k.rect(left, -90, right - left, 18, mix(TEAL, WHITE, 0.1), nose)
    k.rect(left, -90, right - left, 4, lit(TEAL, 0.55), nose if part != 2 else 0)
    k.rect(left, -76, right - left, 4, MUSTARD)
    for i in range(4):
        x = left + 5 + i * 13
        if x + 9 < right:
            k.rect(x, -85, 9, 6, GLOW if (i + part) % 3 else PANE, 1)
    k.rect(left + 2, -72, right - left - 4, 2, INK)


INDUSTRY = {
    "works": Building(works, 2, 166, 3, (Shade(6, 96, 50, 30, 10),)),
    "farm": Building(farm, 2, 96, 1, (Shade(10, 108, 40, 24, 12),)),
    "mill": Building(mill, 2, 146, 2, (Shade(22, 102, 86, 26, 10), Shade(4, 22, 118, 14, 8))),
    "warehouse": Building(warehouse, 2, 116, 2, (Shade(2, 124, 66, 22, 10),)),
    "crane": Building(crane, 1, 146, 3, (Shade(18, 28, 80, 8, 6),)),
    "garages": Building(garages, 2, 44, 2, (Shade(4, 120, 18, 16, 6),)),
    "lot": Building(lot, 2, 52, 3, ()),
    "viaduct": Building(viaduct, 1, 94, 7, (Shade(0, 64, 62, 12, 2),)),
}
