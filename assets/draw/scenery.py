"""Trees, bushes and people: three or four shapes each."""

from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import (
    BLUE,
    BOARD,
    BRICK,
    CARD,
    GLOW,
    HAIR,
    HEDGE,
    INK,
    LEAVES,
    MUSTARD,
    PANE,
    PLOUGH,
    ROSE,
    RUST,
    SKIN,
    SKY,
    TEAL,
    TRUNK,
    Color,
    dim,
    lit,
    mix,
)
from commongood.assets.draw.shapes import oval, rrect


def tree(k: Ink, x: float, y: float, r: float, leaf: str = "olive", kind: str = "round") -> None:
    """A tree whose trunk stands at x, y; r is half the width of its crown."""
    c = LEAVES[leaf]
    if kind == "fir":
        k.rect(x - 2, y - 5, 4, 5, TRUNK)
        for i in range(3):
            w, b = r * (1 - 0.22 * i), y - 4 - i * r * 0.72
            k.poly([(x - w, b), (x, b - r * 1.25), (x + w, b)], c)
            k.poly([(x, b - r * 1.25), (x + w, b), (x + w * 0.12, b)], dim(c, 0.22))
        return
    tall = {"round": 1.0, "poplar": 2.3, "wide": 0.78}[kind]
    wide = r * (0.55 if kind == "poplar" else 1.0)
    cy = y - r * 0.5 - wide * tall * (1.0 if kind != "poplar" else 0.9)
    k.line([(x, y), (x, cy)], max(3, r * 0.2), TRUNK, caps=False)
    crown = oval(x, cy, wide, wide * tall)
    k.poly(crown, c)
    with k.clip(crown):
        k.poly(oval(x + wide * 0.75, cy + wide * 0.28, wide, wide * tall * 1.02), dim(c, 0.2))
        k.poly(oval(x - wide * 0.42, cy - wide * tall * 0.42, wide * 0.46, wide * 0.4 * tall), lit(c, 0.38))


def bush(k: Ink, x: float, y: float, r: float, leaf: str = "olive") -> None:
    c = LEAVES[leaf]
    shape = oval(x, y - r * 0.6, r, r * 0.8)
    k.poly(shape, c)
    with k.clip(shape):
        k.poly(oval(x + r * 0.7, y, r, r), dim(c, 0.2))


def figure(
    k: Ink, x: float, y: float, h: float = 17, shirt: Color = TEAL, skin: int = 0, pose: str = "", hat: Color | None = None
) -> None:
    """A person whose feet stand at x, y: a head, a coat, two legs; a pose adds one stroke."""
    head, body = h * 0.16, h * 0.42
    tone = SKIN[skin % 6]
    legs = mix(INK, shirt, 0.12)
    if pose == "chair":
        k.ring(x, y - h * 0.24, h * 0.22, 1.5, INK)
        k.rect(x - h * 0.15, y - h * 0.7, h * 0.3, h * 0.42, shirt, h * 0.12)
        k.line([(x, y - h * 0.34), (x + h * 0.3, y - h * 0.32), (x + h * 0.32, y - h * 0.06)], 2.2, legs)
        k.disc(x, y - h * 0.8, head, tone)
        return
    k.rect(x - h * 0.12, y - h * 0.4, h * 0.1, h * 0.4, legs)
    k.rect(x + h * 0.02, y - h * 0.4, h * 0.1, h * 0.4, legs)
    k.poly(rrect(x - h * 0.18, y - h * 0.3 - body, h * 0.36, body, (h * 0.17, h * 0.17, 2, 2)), shirt)
    k.poly(
        [(x + h * 0.05, y - h * 0.68), (x + h * 0.18, y - h * 0.6), (x + h * 0.18, y - h * 0.3), (x + h * 0.05, y - h * 0.3)],
        dim(shirt, 0.2),
    )
    dx, dy = (h * 0.08, h * 0.05) if pose == "sad" else (0, 0)
    k.disc(x + dx, y - h * 0.83 + dy, head, tone)
    k.poly(oval(x + dx, y - h * 0.86 + dy, head * 1.06, head, 180, 360), hat or HAIR[(skin * 2 + round(h)) % 6])
    if pose == "wave":
        k.line([(x - h * 0.14, y - h * 0.58), (x - h * 0.3, y - h * 0.92)], 2, shirt)
    if pose == "stick":
        k.line([(x - h * 0.3, y), (x - h * 0.26, y - h * 0.42), (x - h * 0.1, y - h * 0.5)], 1.5, INK)


def boat(k: Ink, x: float, y: float, color: Color = BRICK) -> None:
    """A narrowboat lying along the river, its bow to the left."""
    k.poly([(x, y - 9), (x + 8, y), (x + 60, y), (x + 62, y - 9)], dim(color, 0.2))
    k.poly([(x, y - 9), (x + 62, y - 9), (x + 60, y - 5), (x + 4, y - 5)], lit(color, 0.3))
    k.rect(x + 14, y - 19, 38, 10, color)
    k.rect(x + 12, y - 22, 42, 4, lit(color, 0.45))
    for i in range(4):
        k.rect(x + 18 + i * 9, y - 16, 5, 4, GLOW if i % 2 else PANE)


def stall(k: Ink, x: float, y: float, color: Color = BRICK) -> None:
    """A market stall with a striped awning."""
    for dx in (2, 28):
        k.rect(x + dx, y - 20, 2, 20, INK)
    k.rect(x, y - 11, 32, 8, BOARD)
    for i, c in enumerate((MUSTARD, BRICK, HEDGE, MUSTARD, RUST)):
        k.disc(x + 5 + i * 5.6, y - 12, 3, c)
    for i in range(6):
        k.poly(
            [(x - 2 + i * 6, y - 19), (x + 4 + i * 6, y - 19), (x + 2 + i * 5.4, y - 28), (x - 3 + 6 + i * 5.4 - 6, y - 28)],
            color if i % 2 else CARD,
        )


def washing(k: Ink, x: float, y: float) -> None:
    """A washing line between two posts."""
    k.line([(x, y), (x, y - 18)], 2, TRUNK)
    k.line([(x + 40, y), (x + 40, y - 18)], 2, TRUNK)
    k.line([(x, y - 17), (x + 20, y - 14), (x + 40, y - 17)], 1, INK)
    for i, (c, h) in enumerate(((CARD, 9), (ROSE, 7), (SKY, 10), (MUSTARD, 6), (CARD, 8))):
        k.rect(x + 4 + i * 7, y - 15.5, 5.4, h, c)


def sheep(k: Ink, x: float, y: float) -> None:
    """One sheep."""
    k.rect(x + 3, y - 4, 2, 4, INK)
    k.rect(x + 10, y - 4, 2, 4, INK)
    k.poly(oval(x + 8, y - 7, 8, 5), CARD)
    k.disc(x + 1, y - 9, 3, INK)


def beds(k: Ink, x: float, y: float) -> None:
    """Three allotment beds and a shed."""
    for i, c in enumerate((HEDGE, RUST, LEAVES["fir"])):
        k.rect(x + 22 + i * 20, y - 16, 17, 16, mix(PLOUGH, TRUNK, 0.35), 2)
        for r in range(3):
            for j in range(3):
                k.disc(x + 26 + i * 20 + j * 4.6, y - 13 + r * 5, 2, c)
    k.rect(x, y - 17, 17, 17, BOARD)
    k.rect(x + 5, y - 11, 7, 11, dim(BOARD, 0.4))
    k.poly([(x - 2, y - 16), (x + 8.5, y - 26), (x + 19, y - 16)], TEAL)


def crates(k: Ink, x: float, y: float) -> None:
    """Stacked containers in a yard."""
    for _i, (dx, dy, c) in enumerate(((0, 0, TEAL), (44, 0, RUST), (12, -17, BLUE), (56, -17, MUSTARD))):
        k.rect(x + dx, y + dy - 24, 40, 8, lit(c, 0.35))
        k.rect(x + dx, y + dy - 16, 40, 16, c)
        for j in range(6):
            k.rect(x + dx + 4 + j * 6, y + dy - 14, 1.6, 12, dim(c, 0.25))


PROPS = {
    "sheep": (sheep, 22, 18),
    "beds": (beds, 88, 30),
    "crates": (crates, 104, 48),
    "boat": (boat, 66, 26),
    "stall": (stall, 40, 30),
    "washing": (washing, 44, 22),
}
