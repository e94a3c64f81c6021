"""A chart of one number turn by turn: each line with its own colour, dash and name, a goal, and a mark at one turn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import (
    BRICK,
    BRICK_TEXT,
    CARD,
    INK,
    MUSTARD,
    MUTE,
    PAPER,
    PLUM,
    RULE,
    TEAL,
    TEAL_TEXT,
    Color,
)
from commongood.desktop.page import Pen
from commongood.desktop.words import say

Rect = pygame.Rect
OWN, STILL, OTHER = "own", "still", "other"
STYLES: dict[str, tuple[Color, Color, float, float]] = {
    OWN: (INK, INK, 0, 0),
    STILL: (BRICK, BRICK_TEXT, 9, 7),
    OTHER: (TEAL, TEAL_TEXT, 3, 5),
}
"""Of each line: its colour, that of its name, and its dash; none for the game's own."""
STEPS = (1.0, 2.0, 5.0, 10.0)
MARKS = 4
"""How many steps a scale has, or one or two more."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line. values: from turn 0 on."""

    style: str
    name: str
    values: Sequence[float]


def scale_of(values: Sequence[float]) -> tuple[float, float, float]:
    """The lowest and highest mark and the step of a scale that holds every value, with round steps."""
    low, high = min(values), max(values)
    span = max(high - low, abs(high) * 0.02, 1e-6)
    size = 1.0
    while size * 10 * MARKS <= span:
        size *= 10
    while size * MARKS > span * 10:
        size /= 10
    step = next((s * size for s in STEPS if s * size * MARKS >= span), 10 * size)
    bottom = low // step * step
    if low >= 0:
        bottom = max(0.0, bottom)
    top = bottom
    while top < high - 1e-9 or top - bottom < 2 * step - 1e-9:
        top += step
    return bottom, top, step


def line_chart(
    pen: Pen, lines: Sequence[Line], turns: int, mark: int, write: Callable[[float], str], goal: float | None, height: int
) -> Rect:
    """The chart across the column, so many pixels high without the turns below; goes down. Returns the box of its plot.

    mark: the turn whose values are marked. write: how a value is written at the scale.
    """
    m = pen.m
    values = [v for line in lines for v in line.values] + ([goal] if goal is not None else [])
    low, high, step = scale_of(values)
    count = round((high - low) / step)
    labels = [write(low + i * step) for i in range(count + 1)]
    goal_words = say("chart.goal", goal=round(goal)) if goal is not None else ""
    # where there is little room the key below must do
    told = [] if m.tight else [*(line.name for line in lines), goal_words]
    beside = max((pen.width(words, 15, "bold") for words in told), default=0)
    axis = max(pen.width(words, 15) for words in labels) + pen.u(10)
    x, w, h = pen.x + axis, pen.w - axis - beside - pen.u(16), max(90, height)
    top, pad = pen.y + m.lead(15) // 2, 8
    k = Ink(w + 2 * pad, h + 2 * pad)

    def px(turn: float) -> float:
        return pad + w * turn / max(1, turns)

    def py(value: float) -> float:
        return pad + h - h * (value - low) / (high - low)

    every = max(1, -(-m.lead(15) * (count + 1) // h))
    for i, words in enumerate(labels):
        y = py(low + i * step)
        k.rect(pad, y - 0.5, w, 1.2, RULE)
        if i % every == 0:
            pen.put(words, x - pen.u(8), top + y - pad - m.lead(15) / 2, 15, MUTE, anchor="r")
    k.rect(px(mark) - 5, pad, 10, h, MUSTARD)
    names: list[tuple[float, str, Color]] = []
    if goal is not None:
        k.dash([(pad, py(goal)), (pad + w, py(goal))], 2.4, PLUM, 2.5, 5)
        names.append((py(goal), goal_words, PLUM))
    for line in reversed(lines):
        color, ink, on, off = STYLES[line.style]
        points = [(px(turn), py(value)) for turn, value in enumerate(line.values)]
        if len(points) > 1:
            k.dash(points, 3.2, color, on, off) if on else k.line(points, 3.6, color)
        for at in points:
            if line.style == STILL:
                k.rect(at[0] - 3.5, at[1] - 3.5, 7, 7, color)
            else:
                k.disc(*at, 4.6, color)
                if line.style == OTHER:
                    k.disc(*at, 2.2, PAPER)
        if points:
            names.append((points[-1][1], line.name, ink))
    pen.op(lambda surface: _lay(surface, k, (x - pad, top - pad)))
    if told:
        _beside(pen, names, x + w + pen.u(16), top - pad, h + 2 * pad)
    pen.y = top + h + m.lead(15) // 2
    _turns(pen, turns, mark, [x + px(turn) - pad for turn in range(turns + 1)])
    return Rect(x, top, w, h)


def _lay(surface: pygame.Surface, k: Ink, at: tuple[int, int]) -> None:
    surface.blit(k.done(), at)


def _turns(pen: Pen, turns: int, mark: int, places: Sequence[float]) -> None:
    """The numbers of the turns below a plot, as many as there is room for; the first is the start."""
    lead, end = pen.m.lead(15), -1e9
    step = places[1] - places[0] if len(places) > 1 else 0.0
    every = 1 if step >= pen.width("88", 15) + pen.u(10) else 2
    for turn, x in enumerate(places):
        words = say("chart.start") if turn == 0 else str(turn)
        half = pen.width(words, 15, "bold") / 2
        left = max(pen.x, x - half) if turn == 0 else x - half
        if (turn % every and turn != mark) or (turn and left < end + pen.u(6)):
            continue
        on = turn == mark
        pen.put(words, left, pen.y, 15, INK if on else MUTE, "bold" if on else "body")
        end = left + 2 * half
    pen.y += lead


def _beside(pen: Pen, names: list[tuple[float, str, Color]], x: int, top: int, h: int) -> None:
    """Lines' names beside their ends, moved apart so that none covers another."""
    lead = pen.m.lead(15)
    spots = sorted(names, key=lambda one: one[0])
    ys: list[float] = []
    for y, _, _ in spots:
        ys.append(max(y - lead / 2, ys[-1] + lead if ys else 0.0))
    over = max(0.0, (ys[-1] + lead - h) if ys else 0.0)
    for (_, text, color), y in zip(spots, ys, strict=True):
        pen.put(text, x, top + y - over, 15, color, "bold")


def sample(pen: Pen, style: str, x: int, y: int) -> int:
    """A short piece of a line's own colour and dash, as a key to it; returns how wide it is."""
    color, _, on, off = STYLES[style]
    w, h = pen.u(44) + 12, pen.m.lead(16)
    k = Ink(w, h)
    ends = [(3.0, h / 2), (w - 3.0, h / 2)]
    k.dash(ends, 3.2, color, on, off) if on else k.line(ends, 3.6, color)
    if style == STILL:
        k.rect(w / 2 - 3.5, h / 2 - 3.5, 7, 7, color)
    else:
        k.disc(w / 2, h / 2, 4.6, color)
        if style == OTHER:
            k.disc(w / 2, h / 2, 2.2, CARD)
    pen.op(lambda surface: _lay(surface, k, (x, y)))
    return w
