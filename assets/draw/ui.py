"""Parts of the interface: buttons, chips, bars, the fan chart and the list of reasons."""

from collections.abc import Callable, Mapping, Sequence

from commongood.assets.draw.icons import icon
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.lettering import width
from commongood.assets.draw.palette import (
    BRICK,
    CARD,
    HEDGE,
    INK,
    LAWN,
    MUSTARD,
    MUTE,
    PLUM,
    ROSE,
    RULE,
    SKY,
    SLATE,
    SUN,
    TEAL,
    WHITE,
    Color,
    mix,
)
from commongood.assets.draw.shapes import oval, rrect
from commongood.assets.draw.signs import bench_fill, change

Part = tuple[float, Color, str, Color]
"""A part of a bar: its share, its colour, its pattern, the colour of the pattern's marks."""


def heading(k: Ink, x: float, y: float, text: str, right: str = "", w: float = 0) -> None:
    """A section's name, with a rule above it."""
    k.rect(x, y - 21, w, 2, RULE)
    k.text(x, y, text, 16, MUTE, "bold")
    if right:
        k.text(x + w, y, right, 16, MUTE, "body", "r")


def button(
    k: Ink,
    x: float,
    y: float,
    w: float,
    h: float,
    label: str,
    name: str | None = None,
    fill: Color = CARD,
    color: Color = INK,
    size: float = 17,
    edge: Color = INK,
) -> None:
    """A button: flat, with an edge and a foot that shows it can be pressed; name is its icon."""
    k.rect(x, y + 3, w, h, edge, 8)
    k.rect(x, y, w, h, edge, 8)
    k.rect(x + 2, y + 2, w - 4, h - 4, fill, 6)
    tw = width(label, size, "bold") if label else 0
    iw = size * 1.3 if name else 0
    gap = 8 if name and label else 0
    left = x + (w - tw - iw - gap) / 2
    if name:
        icon(k, name, left, y + (h - iw) / 2, iw, color, fill)
    if label:
        k.text(left + iw + gap, y + h / 2 + size * 0.36, label, size, color, "bold")


def delta(
    k: Ink, x: float, y: float, name: str, value: float, color: Color = INK, ground: Color = CARD, size: float = 16
) -> float:
    """A score's icon with an arrow and a figure; returns its width."""
    icon(k, name, x, y - 16, 20, color, ground)
    change(k, x + 25, y - 12, value, 12, color)
    label = f"{abs(value):g}"
    k.text(x + 41, y, label, size, color, "bold")
    return 41 + width(label, size, "bold") + 14


def stack(k: Ink, x: float, y: float, w: float, h: float, parts: Sequence[Part]) -> None:
    """One bar in parts."""
    total = sum(p[0] for p in parts) or 1
    for i, (share, color, pat, mark) in enumerate(parts):
        pw, last = w * share / total, i == len(parts) - 1
        left, right = 6 * (i == 0), 6 * last
        box = rrect(x, y, pw - (0 if last else 3), h, (left, right, right, left))
        k.poly(box, color)
        k.pattern(box, pat, mark, 8, 2)
        x += pw


def thirds(k: Ink, x: float, y: float, w: float, h: float, seats: Mapping[str, float]) -> None:
    """Seats of a board as a bar: {bench: seats}."""
    total = sum(seats.values()) or 1
    for i, (who, n) in enumerate(seats.items()):
        last = i == len(seats) - 1
        left, right = 6 * (i == 0), 6 * last
        pw = w * n / total - (0 if last else 4)
        bench_fill(k, who, rrect(x, y, pw, h, (left, right, right, left)))
        x += pw + 4


def fan(
    k: Ink,
    x: float,
    y: float,
    w: float,
    h: float,
    past: Sequence[float],
    plan: Sequence[float],
    stay: Sequence[float],
    spread: Sequence[float],
    goal: float | None,
    low: int = 0,
    high: int = 100,
    step: int = 20,
) -> tuple[Callable[[float], float], Callable[[float], float]]:
    """History, two futures and the goal on one scale; returns what turns a step and a value into x and y.

    plan and stay begin with the last value of past; spread is half the width of the plan's 90 % band at each step,
    and the 50 % band is 0.45 of it.
    """
    n = max(1, len(past) + len(plan) - 2)

    def px(i: float) -> float:
        return x + w * i / n

    def py(v: float) -> float:
        return y + h - h * (v - low) / (high - low)

    for mark in range(low, high + 1, step):
        k.rect(x, py(mark) - 0.5, w, 1.2, RULE)
        k.text(x - 8, py(mark) + 5, str(mark), 15, MUTE, "body", "r")
    t0 = len(past) - 1
    for share, alpha in ((1.0, 52), (0.45, 92)):
        up = [(px(t0 + i), py(v + s * share)) for i, (v, s) in enumerate(zip(plan, spread, strict=True))]
        down = [(px(t0 + i), py(v - s * share)) for i, (v, s) in enumerate(zip(plan, spread, strict=True))]
        k.poly(up + down[::-1], TEAL, alpha=alpha)
        if share == 0.45:
            k.pattern(up + down[::-1], "cols", mix(TEAL, WHITE, 0.25), 8, 1)
    if goal is not None:
        k.dash([(x, py(goal)), (x + w, py(goal))], 2.4, PLUM, 2.5, 5)
    if len(stay) > 1:
        k.dash([(px(t0 + i), py(v)) for i, v in enumerate(stay)], 3.2, BRICK, 9, 7)
    k.line([(px(t0 + i), py(v)) for i, v in enumerate(plan)], 4, mix(TEAL, INK, 0.25))
    k.line([(px(i), py(v)) for i, v in enumerate(past)], 4, INK)
    for i, v in enumerate(past):
        k.disc(px(i), py(v), 4.6, INK)
    k.rect(px(t0) - 1, y - 6, 2, h + 6, INK)
    return px, py


def reasons(
    k: Ink, x: float, y: float, w: float, rows: Sequence[tuple[str, float]], lead: float = 29, span: float = 4.0
) -> float:
    """The ledger's parts of a change, each with its bar about a middle line and its figure; returns the next y."""
    mid = x + w - 120
    for text, value in rows:
        k.text(x, y, text, 16, INK)
        bw = 42 * min(1, abs(value) / span)
        left = mid if value >= 0 else mid - bw
        k.rect(left, y - 13, bw, 15, TEAL if value >= 0 else BRICK, 2)
        if value < 0:
            k.pattern(rrect(left, y - 13, bw, 15, 2), "lines", ROSE, 6, 1.6)
        k.rect(mid - 1, y - 17, 2, 23, INK)
        sign = "+" if value > 0 else "\u2212" if value < 0 else ""
        k.text(x + w, y, f"{sign}{abs(value):.1f}", 16, INK, "bold", "r")
        y += lead
    return y


def pips(
    k: Ink, x: float, y: float, have: int, total: int, r: float = 7, gap: float = 20, on: Color = MUSTARD, off: Color = SLATE
) -> None:
    """Small counters: full ones filled, spent ones as rings."""
    for i in range(total):
        if i < have:
            k.disc(x + i * gap, y, r, on)
        else:
            k.ring(x + i * gap, y, r - 1.2, 2, off)


def landscape(k: Ink, x: float, y: float, w: float, h: float, sun: float = 0.13) -> None:
    """A sky, a low sun and two hills: the ground of every vignette."""
    k.rect(x, y, w, h, SKY)
    with k.clip(rrect(x, y, w, h, 0)):
        k.disc(x + w * sun, y + h * 0.62, h * 0.34, mix(SUN, WHITE, 0.25))
        k.poly(oval(x + w * 0.22, y + h * 1.34, w * 0.52, h * 0.72), mix(HEDGE, SKY, 0.35))
        k.poly(oval(x + w * 0.86, y + h * 1.5, w * 0.62, h * 0.94), mix(LAWN, SKY, 0.12))
        k.rect(x, y + h * 0.92, w, h * 0.08, LAWN)
