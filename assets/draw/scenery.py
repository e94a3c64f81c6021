"""Trees, bushes and people: three or four shapes each."""

from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import (
    BLUE,
    BRICK,
    HAIR,
    INK,
    MUSTARD,
    PLUM,
    SKIN,
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
    c = k.season.leaves[leaf]
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
    c = k.season.leaves[leaf]
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
        k.poly(oval(x, y - h * 0.83, head * 1.06, head, 180, 360), hat or HAIR[(skin * 2 + round(h)) % 6])
        return
    if pose == "bike":
        for dx in (-0.36, 0.36):
            k.ring(x + h * dx, y - h * 0.24, h * 0.22, 1.4, INK)
        k.line(
            [(x - h * 0.36, y - h * 0.24), (x, y - h * 0.3), (x + h * 0.26, y - h * 0.56), (x + h * 0.36, y - h * 0.24)],
            1.4,
            BRICK,
        )
        y -= h * 0.22
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
    if pose == "pram":
        basket = ((0.3, 0.5), (0.78, 0.5), (0.7, 0.2), (0.4, 0.2))
        k.poly([(x + h * a, y - h * b) for a, b in basket], PLUM)
        k.poly(oval(x + h * 0.62, y - h * 0.5, h * 0.17, h * 0.2, 180, 360), dim(PLUM, 0.3))
        k.line([(x + h * 0.14, y - h * 0.56), (x + h * 0.32, y - h * 0.48)], 1.5, INK)
        for dx in (0.42, 0.7):
            k.disc(x + h * dx, y - h * 0.1, h * 0.1, INK)
    if pose == "dog":
        k.rect(x + h * 0.42, y - h * 0.3, h * 0.4, h * 0.17, TRUNK, h * 0.06)
        k.disc(x + h * 0.86, y - h * 0.34, h * 0.11, TRUNK)
        k.line([(x + h * 0.16, y - h * 0.44), (x + h * 0.46, y - h * 0.3)], 1, INK)
        for dx in (0.48, 0.74):
            k.rect(x + h * dx, y - h * 0.16, h * 0.07, h * 0.16, TRUNK)


COATS = (TEAL, BRICK, BLUE, MUSTARD, PLUM, INK)
POSES = ("", "", "stick", "wave", "pram", "", "chair", "dog", "bike", "", "wave", "")


def person(k: Ink, x: float, y: float, v: int = 0) -> None:
    """One of twelve passers-by."""
    figure(k, x, y, 17, COATS[(v * 5 + v // 6) % 6], v, POSES[v % 12])
