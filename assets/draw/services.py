"""The eleven services and what each state adds. A plot is 2 x 2 tiles; its leftmost 24 units stay free for the signpost."""

import math
from collections.abc import Callable

import pygame
from commongood.assets.draw.palette import (
    AUTUMN,
    BANK,
    BLUE,
    BOARD,
    BRICK,
    CARD,
    CREAM,
    DARKBRICK,
    GLOW,
    HEDGE,
    INK,
    MUSTARD,
    PANE,
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
    Season,
    dim,
    lit,
    mix,
)
from commongood.assets.draw.scenery import bush, figure, tree
from commongood.assets.draw.shapes import oval, rrect
from commongood.assets.draw.volumes import Plot, block, door, gable, hip, pane, panes, ridge, wall


def adult(k: Plot) -> None:
    roof = mix(PLUM, ROSE, 0.3)
    hip(k, 26, -22, 98, 26, 46, 2, RENDER, roof)
    gable(k, 58, -18, 34, 27, 20, 14, RENDER, roof)
    for x in (31, 98):
        k.poly(rrect(x, -43, 20, 21, (8, 8, 0, 0)), WHITE)
        panes(k, x + 2.4, -39, 3, 1, 4.4, 13, 5.4, 0)
    door(k, 69, -18, 12, 19, TEAL)
    k.disc(75, -47, 4.4, GLOW)
    k.poly([(81, -18), (122, -10), (122, -5), (75, -12), (75, -18)], BANK)
    k.line([(84, -26), (122, -18)], 1.8, TEAL)
    for x, y in ((84, -26), (103, -22), (122, -18)):
        k.line([(x, y), (x, y + 9)], 1.6, TEAL)


def families(k: Plot) -> None:
    ridge(k, 74, -20, 50, 26, 34, 6, mix(SKY, RENDER, 0.4), RUST)
    for i, c in enumerate((BRICK, MUSTARD, TEAL, BLUE)):
        k.rect(79 + (i % 4) * 11, -40, 9, 9, WHITE)
        pane(k, 80.2 + (i % 4) * 11, -38.8, 6.6, 6.6, i)
        k.rect(79 + i * 11, -30, 9, 8, c)
    gable(k, 28, -18, 48, 34, 34, 28, RENDER, MUSTARD)
    for r, c in ((19, BRICK), (15.4, MUSTARD), (11.8, TEAL), (8.2, BLUE)):
        k.poly([*oval(52, -34, r, r, 180, 360), (52 + r, -18), (52 - r, -18)], c)
    k.poly(rrect(47, -38, 10, 20, (5, 5, 0, 0)), PANE if k.state != "closed" else BOARD)
    k.disc(52, -62, 6, WHITE)
    k.disc(52, -62, 4.4, GLOW if k.state == "thriving" else PANE)
    k.poly([(98, -26), (103, -26), (122, -6), (115, -6)], BRICK)
    k.line([(98, -26), (98, -6)], 2, BLUE)
    k.line([(103, -26), (103, -10)], 2, BLUE)


def school(k: Plot) -> None:
    ridge(k, 26, -24, 98, 32, 36, 8, REDBRICK, SLATE_ROOF)
    for x in (30, 43, 98, 111):
        k.rect(x - 1, -52, 11, 21, lit(STONE, 0.2))
        pane(k, x, -51, 9, 19, x)
    gable(k, 56, -20, 38, 44, 34, 22, mix(REDBRICK, MUSTARD, 0.16), SLATE_ROOF)
    k.rect(68, -104, 14, 18, STONE)
    k.rect(71, -101, 8, 12, INK)
    k.poly([(71.6, -91), (78.4, -91), (76.6, -98), (73.4, -98)], MUSTARD)
    k.poly([(65, -104), (75, -116), (85, -104)], SLATE_ROOF)
    k.disc(75, -70, 7, CARD)
    k.line([(75, -70), (75, -75)], 1.5, INK)
    k.line([(75, -70), (78.4, -70)], 1.5, INK)
    for x in (60, 82):
        pane(k, x, -56, 8, 16, x, arch=True)
    door(k, 68, -20, 14, 20, BLUE)
    for i in range(4):
        k.frame(86 + i * 8, -14, 8, 7, 1, WHITE)
    k.frame(94, -18, 8, 4, 1, WHITE)


def health(k: Plot) -> None:
    block(k, 26, -20, 98, 30, 34, WHITE, mix(SKY, WHITE, 0.3))
    k.rect(26, -50, 98, 5, TEAL)
    panes(k, 31, -41, 3, 1, 9, 12, 12, 0)
    panes(k, 98, -41, 2, 1, 9, 12, 12, 0)
    block(k, 62, -20, 34, 66, 20, WHITE, mix(SKY, WHITE, 0.3))
    k.rect(62, -86, 34, 4, TEAL)
    k.rect(74.5, -78, 9, 28, TEAL)
    k.rect(65, -68.5, 28, 9, TEAL)
    k.rect(70, -38, 18, 18, GLOW if k.state in ("thriving", "stretched") else BOARD if k.state == "closed" else PANE)
    k.rect(78, -38, 2, 18, TEAL)
    k.poly([(58, -42), (100, -42), (104, -37), (54, -37)], TEAL)
    k.line([(57, -37), (57, -20)], 2, TEAL)
    k.line([(101, -37), (101, -20)], 2, TEAL)


def library(k: Plot) -> None:
    k.rect(28, -26, 94, 4, lit(STONE, 0.4))
    gable(k, 32, -22, 86, 42, 32, 24, STONE, mix(TEAL, SLATE, 0.45))
    k.poly([(37, -66), (75, -86), (113, -66)], dim(STONE, 0.16))
    k.rect(36, -58, 78, 36, dim(STONE, 0.42))
    pane(k, 50, -50, 9, 20, 0)
    pane(k, 91, -50, 9, 20, 2)
    door(k, 68, -22, 14, 26, BRICK)
    for x in (36, 52, 88, 104):
        k.rect(x, -60, 9, 38, lit(STONE, 0.35))
        k.rect(x + 6, -60, 3, 38, dim(STONE, 0.12))
        k.rect(x - 1.5, -62, 12, 4, STONE)
    k.rect(32, -66, 86, 5, STONE)
    for i in range(3):
        k.rect(30 - i * 2, -22 + i * 4, 90 + i * 4, 4.2, lit(STONE, 0.45 - i * 0.2))
    k.poly([(61, -79), (68, -81), (74.4, -78.4), (74.4, -69), (68, -71), (61, -69.4)], BRICK)
    k.poly([(89, -79), (82, -81), (75.6, -78.4), (75.6, -69), (82, -71), (89, -69.4)], BRICK)


def parks(k: Plot) -> None:
    k.disc(75, -32, 52, mix(BANK, ROAD, 0.4), 27)
    tree(k, 34, -44, 20, "mustard")
    tree(k, 106, -54, 19, "olive")
    k.poly([*oval(75, -30, 30, 12, 0, 180), (45, -36), (105, -36)], dim(STONE, 0.2))
    k.disc(75, -36, 30, lit(STONE, 0.3), 12)
    for x in (48, 62, 88, 102):
        k.rect(x - 1.4, -66, 2.8, 32 if x in (48, 102) else 40, CARD)
    k.poly([(40, -64), (75, -94), (75, -56), (54, -57)], lit(BRICK, 0.18))
    k.poly([(75, -94), (110, -64), (96, -57), (75, -56)], dim(BRICK, 0.25))
    k.poly([(54, -57), (75, -94), (96, -57), (75, -55)], BRICK)
    k.rect(74, -104, 2.4, 12, INK)
    k.disc(75, -105, 3, MUSTARD)
    bush(k, 36, -10, 10, "olive")
    bush(k, 116, -12, 11, "rust")


def youth(k: Plot) -> None:
    k.poly([*oval(75, -58, 49, 34, 180, 360), (124, -22), (26, -22)], RUST)
    k.poly([*oval(75, -72, 49, 34, 180, 360), (124, -58), *oval(75, -58, 49, 34, 360, 180)], lit(RUST, 0.35))
    k.poly([(75, -106), *oval(75, -72, 49, 34, 270, 360), *oval(75, -58, 49, 34, 360, 270)], dim(RUST, 0.22))
    with k.clip([*oval(75, -58, 45, 30, 180, 360), (120, -22), (30, -22)]):
        for i, c in enumerate((TEAL, MUSTARD, PLUM, SKY, BRICK, BLUE)):
            k.poly([(24 + i * 20, -22), (44 + i * 20, -22), (64 + i * 20, -96), (34 + i * 20, -96)], c)
    k.rect(26, -44, 98, 22, dim(RUST, 0.2))
    panes(k, 31, -40, 2, 1, 13, 12, 17, 0)
    panes(k, 89, -40, 2, 1, 13, 12, 17, 0)
    door(k, 66, -22, 18, 22, INK)
    k.poly([(62, -17), (124, -17), (124, -2), (56, -2)], mix(RUST, CARD, 0.55))
    k.line(oval(92, -9, 10, 4.5), 1.2, CARD)
    k.line([(118, -4), (118, -34)], 2, INK)
    k.rect(108, -42, 15, 11, CARD)
    k.line([(110, -30), (116, -30)], 2, BRICK)


def housing(k: Plot) -> None:
    for i, (c, h) in enumerate(((mix(ROSE, CREAM, 0.35), 36), (STONE, 48), (mix(SKY, CREAM, 0.2), 36))):
        x = 28 + i * 32
        gable(k, x, -20, 31, h, 32, 22, c, (TILE_ROOF, SLATE_ROOF, TILE_ROOF)[i])
        panes(k, x + 5, -16 - h, 2, 1, 7, 10, 13, 0)
        if i != 1:
            pane(k, x + 5, -35, 7, 10, i)
            door(k, x + 18, -20, 8, 17, (BRICK, BLUE, MUSTARD)[i])
    door(k, 69, -20, 13, 20, BLUE)
    k.ring(75.5, -77, 5.4, 3.4, INK)
    k.rect(74, -72, 3, 15, INK)
    k.rect(76, -62, 5, 2.6, INK)
    k.rect(76, -67, 4, 2.6, INK)


def safety(k: Plot) -> None:
    block(k, 56, -20, 68, 34, 34, DARKBRICK, SLATE)
    k.rect(56, -54, 68, 4, STONE)
    panes(k, 64, -46, 2, 1, 10, 13, 14, 0)
    panes(k, 106, -46, 1, 1, 10, 13, 14, 0)
    door(k, 91, -20, 11, 20, BLUE)
    k.disc(96.5, -47, 3.6, SKY)
    block(k, 28, -18, 30, 64, 18, mix(DARKBRICK, REDBRICK, 0.4), SLATE)
    pane(k, 38, -40, 9, 12, 0, arch=True)
    pane(k, 38, -66, 9, 12, 2, arch=True)
    k.rect(25, -86, 36, 5, STONE)
    k.rect(30, -108, 26, 22, BLUE if k.state == "closed" else GLOW)
    for x in (29, 37, 46, 54):
        k.rect(x, -108, 2.6, 22, INK)
    k.poly([(25, -107), (43, -126), (43, -104)], lit(BLUE, 0.25))
    k.poly([(43, -126), (61, -107), (43, -104)], dim(BLUE, 0.25))
    k.disc(43, -128, 3, INK)


def skills(k: Plot) -> None:
    for i in range(3):
        x = 26 + i * 32.7
        k.poly([(x, -52), (x, -84), (x + 8, -92), (x + 8, -60)], dim(SLATE, 0.3))
        k.poly([(x, -52), (x, -84), (x + 32.7, -52)], mix(SKY, SLATE, 0.2))
        k.poly([(x, -84), (x + 8, -92), (x + 40.7, -60), (x + 32.7, -52)], lit(TILE_ROOF, 0.15))
        for j in (8, 16, 24):
            k.line([(x + j, -52), (x + j, -84 + j)], 1.4, CARD)
    wall(k, 26, -20, 98, 34, REDBRICK)
    k.rect(26, -54, 98, 4, lit(REDBRICK, 0.4))
    panes(k, 31, -44, 2, 1, 12, 13, 16, 0)
    k.rect(66, -46, 34, 26, BOARD if k.state == "closed" else mix(GLOW, RUST, 0.3))
    k.rect(66, -46, 34, 7, MUSTARD)
    k.rect(72, -30, 22, 3, INK)
    k.line([(75, -28), (75, -20)], 2, INK)
    k.line([(91, -28), (91, -20)], 2, INK)
    for a in range(8):
        k.line([(111, -34), (111 + 8.4 * math.cos(a * math.pi / 4), -34 + 8.4 * math.sin(a * math.pi / 4))], 3.4, CARD)
    k.disc(111, -34, 6, CARD)
    k.disc(111, -34, 2.6, REDBRICK)


def specialist(k: Plot) -> None:
    k.poly([*oval(75, -26, 44, 14, 0, 180), (31, -56), (119, -56)], RENDER)
    k.poly([(100, -56), (119, -56), *oval(75, -26, 44, 14, 0, 52)], dim(RENDER, 0.14))
    for i, x in enumerate((36, 48, 88, 102)):
        pane(k, x, -46, 9, 17, i, arch=True)
    door(k, 68, -13, 14, 24, PLUM)
    ribs = [25, 41.6, 58.2, 75, 91.8, 108.4, 125]
    dome = oval(75, -58, 50, 44, 180, 360)
    for a, b, c in zip(ribs, ribs[1:], (ROSE, PLUM) * 3, strict=False):
        side = (a + b) / 2
        c = lit(c, 0.2) if side < 60 else dim(c, 0.2) if side > 95 else c
        with k.clip([*dome, (125, -44), (25, -44)]):
            left = [(75 + (a - 75) * math.cos(math.radians(t)), -58 - 44 * math.sin(math.radians(t))) for t in range(0, 91, 6)]
            right = [
                (75 + (b - 75) * math.cos(math.radians(t)), -58 - 44 * math.sin(math.radians(t))) for t in range(90, -1, -6)
            ]
            k.poly(left + right + oval(side, -58, (b - a) / 2, 5, 0, 180, 12), c)
    k.rect(73.6, -112, 2.8, 12, INK)
    k.disc(75, -112, 2.6, MUSTARD)


def commons(k: Plot) -> None:
    """A service that has no picture of its own: a plain hall with a porch and an empty sign."""
    hip(k, 28, -22, 94, 30, 42, 2, STONE, mix(SLATE_ROOF, TEAL, 0.25))
    gable(k, 56, -18, 38, 30, 20, 16, lit(STONE, 0.3), mix(SLATE_ROOF, TEAL, 0.25))
    panes(k, 33, -43, 2, 1, 8, 13, 11, 0)
    panes(k, 99, -43, 2, 1, 8, 13, 11, 0)
    door(k, 68, -18, 14, 20, TEAL)
    k.disc(75, -50, 6.5, CARD)
    k.ring(75, -50, 5.6, 1.8, INK)


SERVICE_ART: dict[str, Callable[[Plot], None]] = {
    "adult-care": adult,
    "families": families,
    "schools": school,
    "health": health,
    "library": library,
    "parks": parks,
    "youth": youth,
    "housing": housing,
    "safety": safety,
    "skills": skills,
    "specialist": specialist,
}


def thriving(k: Plot, name: str) -> None:
    flags = (BRICK, MUSTARD, TEAL, BLUE, ROSE)
    rope = [(26 + i * 98 / 20, -34 + 9 * math.sin(math.pi * i / 20)) for i in range(21)]
    if name not in ("parks",):
        k.line(rope, 1, INK)
        for i, (x, y) in enumerate(rope[1:-1:2]):
            k.poly([(x - 3, y), (x + 3, y), (x, y + 6)], flags[i % 5])
    for i in range(7):
        k.disc(28 + i * 4.2, -16, 2.2, flags[i % 5])
    figure(k, 46, -5, 17, TEAL, 1, pose="wave")
    figure(k, 58, -3, 17, BRICK, 4)
    figure(k, 66, -3, 11, MUSTARD, 2, pose="wave")


def stretched(k: Plot, name: str) -> None:
    for i, (shirt, skin, pose) in enumerate(
        ((PLUM, 0, "stick"), (BLUE, 3, ""), (RUST, 1, ""), (TEAL, 5, ""), (BRICK, 2, "chair"), (INK, 0, ""))
    ):
        figure(k, 60 + i * 11.5, -3 - (i % 2), 17, shirt, skin, pose=pose)
    k.rect(50, -26, 7, 9, CARD)
    k.line([(51.6, -23), (55.4, -23)], 1, INK)
    k.line([(51.6, -20), (55.4, -20)], 1, INK)


def failing(k: Plot, name: str) -> None:
    if name == "parks":
        k.line([(38, -4), (38, -22)], 2, INK)
        k.line([(38, -20), (56, -6)], 2, INK)
    else:
        for pts in (
            [(66, -48), (71, -42), (67, -36), (73, -28), (70, -22)],
            [(71, -42), (78, -39)],
            [(110, -40), (106, -33), (110, -26)],
        ):
            k.line(pts, 1.6, mix(INK, REDBRICK, 0.25))
        k.poly([(92, -72), (120, -66), (122, -50), (96, -55)], BLUE)
        k.poly([(92, -72), (106, -69), (99, -54), (96, -55)], lit(BLUE, 0.25))
        for x, y in ((92, -72), (120, -66), (122, -50), (96, -55)):
            k.disc(x, y, 2.2, CREAM)
    for x, r in ((104, 6), (113, 7.5), (121, 5)):
        k.poly([*oval(x, -9, r, r * 1.1, 150, 390), (x + r * 0.9, -3), (x - r * 0.9, -3)], INK)
        k.line([(x - 1.5, -9 - r * 1.1), (x + 1.5, -9 - r * 1.1)], 2, INK)
        k.line([(x - r * 0.4, -12), (x - r * 0.55, -7)], 1.6, SLATE)
    figure(k, 62, -3, 16, SLATE, 2, pose="sad")
    figure(k, 80, -4, 17, PLUM, 4, pose="stick")


def closed(k: Plot, name: str) -> None:
    for x in (30, 52, 98, 118):
        for dx in (-3, 0, 3):
            k.line([(x, -3), (x + dx, -12 + abs(dx))], 1.6, HEDGE)
    k.toned = False
    for x in range(28, 125, 16):
        k.line([(x, -2), (x, -19)], 1.8, INK)
    for y in (-16, -7):
        k.line([(26, y), (124, y)], 1.8, INK)
    k.rect(62, -24, 28, 14, CARD)
    k.frame(62, -24, 28, 14, 1.8, INK)
    k.line([(67, -20), (85, -14)], 2.4, BRICK)
    k.line([(85, -20), (67, -14)], 2.4, BRICK)


def conversion(k: Plot, name: str) -> None:
    for x in (28, 50, 72, 94, 122):
        k.line([(x, -4), (x, -76)], 2, INK)
    for y in (-28, -50, -72):
        k.rect(24, y, 102, 3, BOARD)
    k.line([(28, -50), (50, -72)], 1.6, INK)
    k.line([(94, -28), (122, -50)], 1.6, INK)
    sheet = rrect(72, -70, 50, 20, 0)
    k.poly(sheet, SKY, alpha=210)
    hoard = rrect(26, -17, 98, 15, 0)
    k.poly(hoard, CARD)
    k.pattern(hoard, "lines", BLUE, 10, 5)
    figure(k, 40, -30.5, 15, MUSTARD, 3, hat=MUSTARD)
    figure(k, 106, -52.5, 15, RUST, 0, hat=MUSTARD)


STATES: dict[str, Callable[[Plot, str], None]] = {
    "thriving": thriving,
    "stretched": stretched,
    "failing": failing,
    "closed": closed,
    "conversion": conversion,
}


def service(name: str, state: str, scale: float = 1, dressed: bool = True, season: Season = AUTUMN) -> pygame.Surface:
    """The picture of a service in a state; its foot is the plot's front edge.

    A service or a state that is not known gets a plain hall, or nothing added. With dressed false only the building is drawn.
    """
    k = Plot(2, 150, scale, state)
    k.season = season
    SERVICE_ART.get(name, commons)(k)
    add = STATES.get(state)
    if dressed and add:
        k.state = "home"
        add(k, name)
    return k.done()
