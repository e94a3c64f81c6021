"""What stands about in a town: stalls, boats, cars, beds, swings. Each is drawn with its lower left corner at x, y."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import (
    BANK,
    BLUE,
    BOARD,
    BRICK,
    CARD,
    GLOW,
    HEDGE,
    INK,
    LAWN,
    LEAVES,
    MUSTARD,
    PANE,
    PLOUGH,
    PLUM,
    REDBRICK,
    ROSE,
    RUST,
    SKY,
    SLATE,
    STONE,
    STUBBLE,
    TEAL,
    TRUNK,
    WHITE,
    dim,
    lit,
    mix,
)
from commongood.assets.draw.shapes import blob, oval

HULLS = (TEAL, BRICK, BLUE, PLUM, MUSTARD)


def boat(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A narrowboat lying along the water, its bow to the left."""
    color = HULLS[v % 5]
    k.poly([(x, y - 9), (x + 8, y), (x + 60, y), (x + 62, y - 9)], dim(color, 0.2))
    k.poly([(x, y - 9), (x + 62, y - 9), (x + 60, y - 5), (x + 4, y - 5)], lit(color, 0.3))
    k.rect(x + 14, y - 19, 38, 10, color)
    k.rect(x + 12, y - 22, 42, 4, lit(color, 0.45))
    for i in range(4):
        k.rect(x + 18 + i * 9, y - 16, 5, 4, GLOW if i % 2 else PANE)


def tug(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A harbour tug."""
    k.poly([(x, y - 16), (x + 8, y), (x + 60, y), (x + 66, y - 12), (x + 30, y - 10)], mix(INK, BRICK, 0.15))
    k.poly([(x, y - 16), (x + 30, y - 10), (x + 66, y - 12), (x + 65, y - 9), (x + 30, y - 7), (x + 1, y - 13)], CARD)
    k.rect(x + 22, y - 26, 26, 16, CARD)
    k.rect(x + 40, y - 26, 8, 16, dim(CARD, 0.14))
    k.rect(x + 25, y - 36, 16, 11, (BRICK, TEAL)[v % 2])
    k.rect(x + 27, y - 33, 12, 5, PANE)
    k.rect(x + 44, y - 42, 8, 16, MUSTARD)
    k.rect(x + 44, y - 42, 8, 4, INK)
    for i in range(3):
        k.ring(x + 16 + i * 16, y - 5, 2.6, 1.8, INK)


def ship(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A coaster moored along the quay, three tiles long, her bridge at the right."""
    hull = (mix(TEAL, INK, 0.25), mix(BRICK, INK, 0.2))[v % 2]
    k.poly([(x, y - 34), (x + 18, y - 2), (x + 178, y - 2), (x + 186, y - 30), (x + 130, y - 24), (x + 40, y - 24)], hull)
    k.poly([(x + 130, y - 24), (x + 186, y - 30), (x + 178, y - 2), (x + 150, y - 2)], dim(hull, 0.2))
    k.poly([(x + 12, y - 10), (x + 18, y - 2), (x + 178, y - 2), (x + 180, y - 9)], mix(BRICK, INK, 0.1))
    k.poly([(x, y - 34), (x + 40, y - 24), (x + 130, y - 24), (x + 186, y - 30), (x + 186, y - 27), (x + 40, y - 21)], CARD)
    for i, c in enumerate((RUST, BLUE, MUSTARD, TEAL)):
        k.rect(x + 42 + i * 22, y - 40, 20, 16, c)
        k.rect(x + 42 + i * 22, y - 44, 20, 4, lit(c, 0.35))
        for j in range(3):
            k.rect(x + 46 + i * 22 + j * 5.4, y - 38, 1.5, 13, dim(c, 0.25))
    for i, c in enumerate((BRICK, SLATE)):
        k.rect(x + 53 + i * 22, y - 56, 20, 12, c)
        k.rect(x + 53 + i * 22, y - 59, 20, 3.4, lit(c, 0.35))
    k.rect(x + 138, y - 66, 34, 40, CARD)
    k.rect(x + 162, y - 66, 10, 40, dim(CARD, 0.14))
    k.rect(x + 134, y - 72, 42, 7, lit(STONE, 0.4))
    for r in range(3):
        for q in range(4):
            k.rect(x + 141 + q * 7.6, y - 62 + r * 12, 5, 5, GLOW if (r + q + v) % 3 == 0 else PANE)
    k.rect(x + 152, y - 90, 12, 18, MUSTARD)
    k.rect(x + 152, y - 90, 12, 5, INK)
    k.line([(x + 22, y - 28), (x + 22, y - 72)], 2.4, INK)
    k.line([(x + 22, y - 68), (x + 50, y - 44)], 1.4, INK)


def dinghy(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A rowing boat."""
    c = HULLS[(v + 2) % 5]
    k.poly([(x, y - 7), (x + 5, y), (x + 24, y), (x + 28, y - 7)], c)
    k.poly([(x, y - 7), (x + 28, y - 7), (x + 26, y - 4.4), (x + 2, y - 4.4)], lit(c, 0.45))
    k.line([(x + 8, y - 12), (x + 20, y + 1)], 1.4, TRUNK)


def swans(k: Ink, x: float, y: float, v: int = 0) -> None:
    """Two swans."""
    for dx, dy in ((0, 0), (16, -4)):
        k.poly(oval(x + dx + 7, y + dy - 3, 6, 3.4), WHITE)
        k.line([(x + dx + 2.4, y + dy - 4), (x + dx + 0.6, y + dy - 9)], 1.8, WHITE)
        k.disc(x + dx + 0.2, y + dy - 9.6, 1.7, WHITE)
        k.rect(x + dx - 2.6, y + dy - 10, 2.4, 1.3, RUST)


def stall(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A market stall with a striped awning."""
    color = (BRICK, TEAL, BLUE, PLUM)[v % 4]
    for dx in (2, 28):
        k.rect(x + dx, y - 20, 2, 20, INK)
    k.rect(x, y - 11, 32, 8, BOARD)
    for i, c in enumerate((MUSTARD, BRICK, HEDGE, MUSTARD, RUST)):
        k.disc(x + 5 + i * 5.6, y - 12, 3, c)
    for i in range(6):
        left = x - 3 + i * 5.4
        k.poly(
            [(x - 2 + i * 6, y - 19), (x + 4 + i * 6, y - 19), (left + 5, y - 28), (left, y - 28)],
            color if i % 2 else CARD,
        )


def washing(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A washing line between two posts."""
    k.line([(x + 1, y), (x + 1, y - 18)], 2, TRUNK)
    k.line([(x + 40, y), (x + 40, y - 18)], 2, TRUNK)
    k.line([(x + 1, y - 17), (x + 20, y - 14), (x + 40, y - 17)], 1, INK)
    cloths = (CARD, ROSE, SKY, MUSTARD, CARD, TEAL, CARD)
    for i, h in enumerate((9, 7, 10, 6, 8)):
        k.rect(x + 4 + i * 7, y - 15.5, 5.4, h, cloths[(i + v * 2) % 7])


def sheep(k: Ink, x: float, y: float, v: int = 0) -> None:
    """One sheep; its look says which way it turns."""
    turn = 1 if v % 2 else -1
    k.rect(x + 5, y - 4, 2, 4, INK)
    k.rect(x + 12, y - 4, 2, 4, INK)
    k.poly(oval(x + 10, y - 7, 8, 5), CARD)
    k.disc(x + 10 + 7 * turn, y - 9, 3, INK)


def cow(k: Ink, x: float, y: float, v: int = 0) -> None:
    """One cow."""
    coat, spot = ((CARD, INK), (mix(RUST, TRUNK, 0.3), CARD))[v % 2]
    for dx in (4, 8, 18, 22):
        k.rect(x + dx, y - 6, 2.2, 6, dim(coat, 0.3))
    k.rect(x + 3, y - 15, 22, 10, coat, 4)
    k.disc(x + 11, y - 11, 3.4, spot, 2.8)
    k.disc(x + 20, y - 13, 2.6, spot, 2)
    k.rect(x - 1, y - 17, 7, 7, coat, 2.4)
    k.rect(x - 1.6, y - 12, 4, 3, ROSE, 1.4)


def beds(k: Ink, x: float, y: float, v: int = 0) -> None:
    """Three allotment beds and a shed."""
    k.rect(x + 2, y - 17, 17, 17, BOARD)
    k.rect(x + 7, y - 11, 7, 11, dim(BOARD, 0.4))
    k.poly([(x, y - 16), (x + 10.5, y - 26), (x + 21, y - 16)], (TEAL, BRICK, BLUE)[v % 3])
    crops = (HEDGE, RUST, LEAVES["fir"], MUSTARD, PLUM)
    for i in range(3):
        left = x + 24 + i * 20
        k.rect(left, y - 16, 17, 16, mix(PLOUGH, TRUNK, 0.35), 2)
        for r in range(3):
            for j in range(3):
                k.disc(left + 4 + j * 4.6, y - 13 + r * 5, 2, crops[(i + v) % 5])


def greenhouse(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A glass house with rows of plants."""
    glass = mix(SKY, WHITE, 0.35)
    k.rect(x + 2, y - 16, 40, 16, glass)
    k.poly([(x + 2, y - 16), (x + 8, y - 28), (x + 36, y - 28), (x + 42, y - 16)], mix(SKY, SLATE, 0.2))
    for i in range(6):
        k.line([(x + 2 + i * 8, y), (x + 2 + i * 8, y - 16)], 1.2, WHITE)
        k.disc(x + 6 + i * 7, y - 4, 3, HEDGE)
    k.line([(x + 2, y - 16), (x + 42, y - 16)], 1.4, WHITE)
    k.line([(x + 8, y - 28), (x + 36, y - 28)], 1.4, WHITE)


def bales(k: Ink, x: float, y: float, v: int = 0) -> None:
    """Three round bales."""
    for dx, dy in ((0, 0), (15, 1), (8, -8)):
        k.disc(x + 8 + dx, y - 7 + dy, 7, STUBBLE)
        k.ring(x + 8 + dx, y - 7 + dy, 4.4, 1.2, mix(STUBBLE, PLOUGH, 0.6))
        k.disc(x + 8 + dx, y - 7 + dy, 1.4, mix(STUBBLE, PLOUGH, 0.6))


def crates(k: Ink, x: float, y: float, v: int = 0) -> None:
    """Stacked containers in a yard."""
    hues = (TEAL, RUST, BLUE, MUSTARD, BRICK, SLATE)
    for i, (dx, dy) in enumerate(((0, 0), (44, 0), (12, -17), (56, -17))):
        c = hues[(i + v * 2) % 6]
        k.rect(x + dx, y + dy - 24, 40, 8, lit(c, 0.35))
        k.rect(x + dx, y + dy - 16, 40, 16, c)
        for j in range(6):
            k.rect(x + dx + 4 + j * 6, y + dy - 14, 1.6, 12, dim(c, 0.25))


def barrels(k: Ink, x: float, y: float, v: int = 0) -> None:
    """Drums and pallets."""
    k.rect(x, y - 5, 22, 5, BOARD)
    k.rect(x, y - 11, 22, 5, lit(BOARD, 0.2))
    for i, c in enumerate((BLUE, BRICK)):
        k.rect(x + 25 + i * 10, y - 13, 9, 13, c, 1.5)
        k.disc(x + 29.5 + i * 10, y - 13, 4.5, lit(c, 0.35), 1.8)


def car(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A parked car, seen from the side."""
    c = (BRICK, BLUE, CARD, TEAL, SLATE, MUSTARD)[v % 6]
    k.poly([(x + 5, y - 8), (x + 9, y - 14), (x + 20, y - 14), (x + 25, y - 8)], mix(c, INK, 0.2))
    k.poly([(x + 8, y - 8.4), (x + 11, y - 12.4), (x + 14.4, y - 12.4), (x + 14.4, y - 8.4)], SKY)
    k.poly([(x + 16, y - 8.4), (x + 16, y - 12.4), (x + 19, y - 12.4), (x + 22, y - 8.4)], SKY)
    k.rect(x, y - 9, 30, 6.4, c, (3, 3, 1.5, 1.5))
    for dx in (6.5, 23.5):
        k.disc(x + dx, y - 2.8, 2.9, INK)
        k.disc(x + dx, y - 2.8, 1.1, SLATE)
    k.rect(x + 28, y - 8, 2, 2, GLOW)


def bus(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A town bus."""
    c = (TEAL, PLUM, BRICK)[v % 3]
    k.rect(x, y - 25, 56, 22, c, (4, 4, 2, 2))
    k.rect(x, y - 25, 56, 4, lit(c, 0.5), (4, 4, 0, 0))
    k.rect(x, y - 11, 56, 3, MUSTARD)
    for i in range(5):
        k.rect(x + 3 + i * 9.4, y - 20, 8, 7.4, SKY if i % 2 else mix(SKY, WHITE, 0.4), 1)
    k.rect(x + 49.6, y - 20, 5, 14, mix(SKY, INK, 0.3), 1)
    for dx in (12, 42):
        k.disc(x + dx, y - 3, 3.8, INK)
        k.disc(x + dx, y - 3, 1.5, SLATE)


def shelter(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A bus stop with a shelter."""
    k.rect(x + 4, y - 22, 30, 20, SKY, alpha=150)
    k.rect(x + 2, y - 25, 34, 4, TEAL, 1.5)
    for dx in (4, 32):
        k.rect(x + dx, y - 22, 2, 22, INK)
    k.rect(x + 9, y - 9, 20, 2.6, BOARD)
    k.rect(x + 40, y - 30, 1.8, 30, INK)
    k.disc(x + 41, y - 31, 5, MUSTARD)
    k.rect(x + 38.6, y - 32.4, 5, 3, INK, 0.8)


def bench(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A park bench."""
    k.rect(x, y - 11, 22, 2.4, BOARD)
    k.rect(x, y - 7.6, 22, 2.4, lit(BOARD, 0.2))
    for dx in (2, 18):
        k.rect(x + dx, y - 11, 1.8, 11, INK)


def swing(k: Ink, x: float, y: float, v: int = 0) -> None:
    """Swings and a slide on soft ground."""
    k.disc(x + 34, y - 4, 34, mix(BANK, RUST, 0.25), 9)
    for x0, x1 in ((4, 9), (14, 9), (36, 31), (26, 31)):
        k.line([(x + x0, y - 2), (x + x1, y - 26)], 2, BRICK)
    k.line([(x + 9, y - 26), (x + 31, y - 26)], 2.4, BRICK)
    for dx in (15, 25):
        k.line([(x + dx, y - 26), (x + dx + 2, y - 9)], 1, INK)
        k.rect(x + dx - 1, y - 9, 6, 2, INK)
    k.line([(x + 48, y - 2), (x + 48, y - 22)], 2.4, BLUE)
    k.line([(x + 52, y - 2), (x + 52, y - 22)], 2.4, BLUE)
    k.poly([(x + 50, y - 22), (x + 54, y - 22), (x + 68, y - 3), (x + 62, y - 3)], MUSTARD)


def pitch(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A small ball court."""
    k.poly([(x + 6, y - 30), (x + 100, y - 30), (x + 106, y), (x, y)], (mix(TEAL, LAWN, 0.35), mix(RUST, CARD, 0.4))[v % 2])
    k.line([(x + 8, y - 28), (x + 98, y - 28), (x + 103, y - 2), (x + 3, y - 2)], 1.4, CARD, closed=True)
    k.line([(x + 53, y - 28), (x + 53, y - 2)], 1.4, CARD)
    k.line(oval(x + 53, y - 15, 10, 6), 1.4, CARD)
    for dx, side in ((6, 1), (100, -1)):
        k.line([(x + dx, y - 8), (x + dx, y - 32), (x + dx + 6 * side, y - 32)], 1.8, INK)
        k.line([(x + dx + 2 * side, y - 29), (x + dx + 8 * side, y - 29)], 1.8, BRICK)


def lamp(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A street lamp."""
    k.rect(x + 4, y - 28, 1.8, 28, INK)
    k.rect(x + 2.6, y - 3, 4.6, 3, INK, 1)
    k.poly([(x + 1.6, y - 34), (x + 8.2, y - 34), (x + 6.8, y - 28), (x + 3, y - 28)], GLOW)
    k.rect(x + 1, y - 35.4, 7.8, 2, INK)


def hedge(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A hedgerow, one tile long, with a gap or a gate in the last look."""
    parts = ((0, 64),) if v % 3 != 2 else ((0, 22), (42, 22))
    for dx, w in parts:
        k.rect(x + dx, y - 9, w, 9, HEDGE, 3)
        k.rect(x + dx, y - 9, w, 3, lit(HEDGE, 0.3), 1.5)
    if v % 3 == 1:
        for dx in (12, 44):
            k.disc(x + dx, y - 10, 7, LEAVES["olive"], 6)
    if v % 3 == 2:
        for dy in (2.5, 6):
            k.line([(x + 22, y - dy), (x + 42, y - dy)], 1.4, CARD)


def fence(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A railing, one tile long."""
    for i in range(9):
        k.line([(x + 1 + i * 7.8, y), (x + 1 + i * 7.8, y - 11)], 1.2, mix(INK, SLATE, 0.4))
    for dy in (3, 9):
        k.line([(x, y - dy), (x + 64, y - dy)], 1.2, mix(INK, SLATE, 0.4))


def planter(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A tub of flowers."""
    k.poly([(x + 2, y - 8), (x + 18, y - 8), (x + 16, y), (x + 4, y)], mix(RUST, STONE, 0.3))
    for i in range(4):
        k.disc(x + 4 + i * 4, y - 9, 3, HEDGE)
        k.disc(x + 4 + i * 4, y - 11, 1.9, (ROSE, MUSTARD, CARD, BRICK)[(i + v) % 4])


def skip(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A skip full of what was cleared."""
    k.poly([(x, y - 13), (x + 40, y - 13), (x + 34, y), (x + 6, y)], MUSTARD)
    k.poly([(x + 26, y - 13), (x + 40, y - 13), (x + 34, y), (x + 28, y)], dim(MUSTARD, 0.2))
    for dx, r, c in ((9, 5, BOARD), (18, 6, REDBRICK), (29, 5, STONE)):
        k.poly(blob([(x + dx - r, y - 13), (x + dx - 2, y - 13 - r), (x + dx + r, y - 13)]), c)


def gate(k: Ink, x: float, y: float, v: int = 0) -> None:
    """A lock's gates across a canal."""
    for dx in (0, 30):
        k.rect(x + dx, y - 22, 5, 22, TRUNK)
        k.rect(x + dx + 5, y - 15, 12, 15, mix(TRUNK, INK, 0.3))
    k.line([(x - 2, y - 22), (x + 22, y - 18)], 3, CARD)
    k.line([(x + 54, y - 22), (x + 32, y - 18)], 3, CARD)


@dataclass(frozen=True, slots=True)
class Prop:
    """What draws a prop, the size of its picture, how many looks it has, how wide its shadow is (0 for none)."""

    make: Callable[[Ink, float, float, int], None]
    w: int
    h: int
    looks: int
    shade: float

    def picture(self, v: int = 0, scale: float = 1) -> pygame.Surface:
        """The prop in its look v; it stands one unit above the picture's lower edge, three from its left."""
        k = Ink(self.w, self.h, scale, origin=(3, self.h))
        self.make(k, 0, -1, v)
        return k.done()


PROPS = {
    "boat": Prop(boat, 68, 26, 5, 56),
    "tug": Prop(tug, 72, 46, 2, 58),
    "ship": Prop(ship, 192, 94, 2, 0),
    "dinghy": Prop(dinghy, 34, 18, 3, 24),
    "swans": Prop(swans, 36, 18, 1, 0),
    "stall": Prop(stall, 40, 32, 4, 32),
    "washing": Prop(washing, 46, 22, 3, 0),
    "sheep": Prop(sheep, 26, 16, 2, 16),
    "cow": Prop(cow, 32, 22, 2, 24),
    "beds": Prop(beds, 90, 30, 3, 0),
    "greenhouse": Prop(greenhouse, 48, 32, 1, 40),
    "bales": Prop(bales, 38, 26, 1, 30),
    "crates": Prop(crates, 102, 46, 3, 0),
    "barrels": Prop(barrels, 50, 18, 1, 40),
    "car": Prop(car, 36, 18, 6, 28),
    "bus": Prop(bus, 62, 30, 3, 54),
    "shelter": Prop(shelter, 50, 40, 1, 34),
    "bench": Prop(bench, 28, 14, 1, 20),
    "swing": Prop(swing, 76, 30, 1, 0),
    "pitch": Prop(pitch, 112, 36, 2, 0),
    "lamp": Prop(lamp, 16, 40, 1, 0),
    "hedge": Prop(hedge, 70, 20, 3, 0),
    "fence": Prop(fence, 70, 16, 1, 0),
    "planter": Prop(planter, 26, 18, 4, 0),
    "skip": Prop(skip, 46, 24, 1, 36),
    "gate": Prop(gate, 64, 28, 1, 0),
}
