"""Charts: what was, what may come with its likely range, and scores over a term."""

from collections.abc import Sequence

import pygame

from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import (
    INK,
    LINE,
    MUTE,
    PAPER,
    RULE,
    WHITE,
    Color,
    mix,
)
from commongood.desktop.page import Pen
from commongood.desktop.words import say

Rect = pygame.Rect
Fan = Sequence[Sequence[float]]


def _bounds(values: Sequence[float]) -> tuple[int, int, int]:
    """The lowest and highest mark and the step of a scale that holds every value."""
    low, high = min(values), max(values)
    step = 20 if high - low > 45 else 10 if high - low > 18 else 5
    bottom = max(0, int(low // step) * step)
    top = int(-(-high // step)) * step
    return bottom, max(top, bottom + 2 * step), step


def future(
    pen: Pen, past: Sequence[float], with_it: Fan | None, without: Fan | None, goal: float | None = None, height: float = 110
) -> None:
    """History and two futures (median, 50 and 90 % bands), 0 to 100; goes down. past ends with now; fans start a turn later."""
    m = pen.m
    ends = [say("chart.with"), say("chart.without"), say("chart.goal", goal=round(goal or 0))]
    label = max(pen.width(e, 15, "bold") for e in ends) if with_it or goal is not None else 0
    axis = pen.width("100", 15) + pen.u(8)
    x, w, h = pen.x + axis, pen.w - axis - label - pen.u(10), max(70, pen.u(height))
    every = [
        *past,
        *(v for fan in (with_it, without) if fan for step in fan for v in (step[0], step[4])),
        *([goal] if goal else []),
    ]
    low, high, step = _bounds(every)
    ahead = len(with_it or without or ())
    n = max(1, len(past) - 1 + ahead)
    top = pen.y + m.lead(15) // 2
    pad = 6
    k = Ink(w + 2 * pad, h + 2 * pad)

    def px(i: float) -> float:
        return pad + w * i / n

    def py(v: float) -> float:
        return pad + h - h * (v - low) / (high - low)

    for mark in range(low, high + 1, step):
        k.rect(pad, py(mark) - 0.5, w, 1.2, RULE)
        pen.put(str(mark), x - pen.u(8), top + py(mark) - pad - m.lead(15) / 2, 15, MUTE, anchor="r")
    t0 = len(past) - 1
    now = past[-1]
    if with_it:
        for lo, hi, alpha in ((0, 4, 52), (1, 3, 92)):
            up = [(px(t0), py(now)), *((px(t0 + 1 + i), py(s[hi])) for i, s in enumerate(with_it))]
            down = [(px(t0), py(now)), *((px(t0 + 1 + i), py(s[lo])) for i, s in enumerate(with_it))]
            k.poly(up + down[::-1], LINE["with"], alpha=alpha)
            if lo == 1:
                k.pattern(up + down[::-1], "cols", mix(LINE["with"], WHITE, 0.25), 8, 1)
    if goal is not None:
        k.dash([(px(0), py(goal)), (pad + w, py(goal))], 2.4, LINE["goal"], 2.5, 5)
    if without:
        k.dash([(px(t0), py(now)), *((px(t0 + 1 + i), py(s[2])) for i, s in enumerate(without))], 3, LINE["without"], 9, 7)
    if with_it:
        k.line(
            [(px(t0), py(now)), *((px(t0 + 1 + i), py(s[2])) for i, s in enumerate(with_it))], 3.4, mix(LINE["with"], INK, 0.25)
        )
    if len(past) > 1:
        k.line([(px(i), py(v)) for i, v in enumerate(past)], 3.4, INK)
    for i, v in enumerate(past):
        k.disc(px(i), py(v), 4, INK)
    k.rect(px(t0) - 1, 0, 2, h + pad, INK)
    pen.op(lambda s: _lay(s, k, (x - pad, top - pad)))
    right = x + w + pen.u(10)
    marks: list[tuple[float, str, Color]] = []
    if with_it:
        marks.append((py(with_it[-1][2]), ends[0], _words_in(LINE["with"])))
    if without:
        marks.append((py(without[-1][2]), ends[1], _words_in(LINE["without"])))
    if goal is not None:
        marks.append((py(goal), ends[2], _words_in(LINE["goal"])))
    _beside(pen, marks, right, top - pad, h + 2 * pad)
    pen.y = top + h + pen.u(6)
    lead = m.lead(15)
    now_words = say("chart.now")
    first, last = say("chart.turn", turn=1), str(len(past) + ahead)
    here = x + px(t0) - pad
    if here - pen.width(now_words, 15) / 2 > x + pen.width(first, 15) + 6:
        pen.put(first, x, pen.y, 15, MUTE)
    pen.put(now_words, max(x + pen.width(now_words, 15) / 2, here), pen.y, 15, MUTE, anchor="c")
    if ahead:
        pen.put(last, x + w, pen.y, 15, MUTE, anchor="r")
    pen.y += lead


def _words_in(color: Color) -> Color:
    """The colour of words that name a line of a colour: deep enough to be read on paper."""
    return mix(color, INK, 0.4)


def _beside(pen: Pen, marks: list[tuple[float, str, Color]], x: int, top: int, h: int) -> None:
    """Lines' names beside their ends, moved apart so that none covers another."""
    lead = pen.m.lead(15)
    spots = sorted(marks, key=lambda mark: mark[0])
    ys: list[float] = []
    for y, _, _ in spots:
        ys.append(max(y - lead / 2, ys[-1] + lead if ys else -lead / 2))
    over = max(0.0, (ys[-1] + lead - h - lead / 2) if ys else 0.0)
    for (_, text, color), y in zip(spots, ys, strict=True):
        pen.put(text, x, top + y - over, 15, color, "bold")


def _lay(surface: pygame.Surface, k: Ink, at: tuple[int, int]) -> None:
    surface.blit(k.done(), at)


STYLES: tuple[tuple[str, float, float], ...] = (("first", 0, 0), ("second", 12, 5), ("third", 3, 5))
"""Colour (by the palette) and dash of the lines of a chart of scores: the first unbroken."""


def term(pen: Pen, lines: Sequence[tuple[str, Sequence[float], float]], turns: int, height: float = 220) -> None:
    """Scores over a term: (name, values, goal), each line with its own colour, dash and name; goes down."""
    m = pen.m
    label = max((pen.width(name, 16, "bold") for name, _, _ in lines), default=0)
    axis = pen.width("100", 15) + pen.u(8)
    x, w, h = pen.x + axis, pen.w - axis - label - pen.u(14), max(100, pen.u(height))
    values = [v for _, line, goal in lines for v in (*line, goal)]
    low, high, step = _bounds(values or [0.0, 100.0])
    top, pad = pen.y + m.lead(15) // 2, 8
    k = Ink(w + 2 * pad, h + 2 * pad)
    n = max(1, turns - 1)

    def px(i: float) -> float:
        return pad + w * i / n

    def py(v: float) -> float:
        return pad + h - h * (v - low) / (high - low)

    for mark in range(low, high + 1, step):
        k.rect(pad, py(mark) - 0.5, w, 1.2, RULE)
        pen.put(str(mark), x - pen.u(8), top + py(mark) - pad - m.lead(15) / 2, 15, MUTE, anchor="r")
    marks: list[tuple[float, str, Color]] = []
    for (name, line, _), (style, on, off) in zip(lines, STYLES, strict=False):
        color = LINE[style]
        points = [(px(i), py(v)) for i, v in enumerate(line)]
        if len(points) > 1:
            k.dash(points, 3.4, color, on, off) if on else k.line(points, 3.4, color)
        for spot in points:
            k.disc(*spot, 4.4, color)
            k.disc(*spot, 2, PAPER)
        if points:
            marks.append((points[-1][1], name, _words_in(color)))
    pen.op(lambda s: _lay(s, k, (x - pad, top - pad)))
    _beside(pen, marks, x + w + pen.u(14), top - pad, h + 2 * pad)
    pen.y = top + h + pen.u(6)
    for i in range(turns):
        if turns <= 10 or i % 2 == 0:
            pen.put(str(i + 1), x + px(i) - pad, pen.y, 15, MUTE, anchor="c")
    pen.y += m.lead(15)
