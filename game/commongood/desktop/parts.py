"""Parts that several panels share: cards, bars with a legend, tables, stepped values, facts with an icon, the chief button."""

from collections.abc import Sequence

import pygame

from commongood.assets.draw.palette import BRICK, CARD, INK, LINE, MUTE, PAPER, ROSE, RULE, SLATE, WHITE, Color
from commongood.desktop import pictures
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.transitions import Press
from commongood.desktop.words import signed
from commongood.play.view import SeatsView

Rect = pygame.Rect


def facts(pen: Pen, items: Sequence[tuple[str, str]], x: int, size: float = 16, ground: Color = CARD, room: int = 0) -> None:
    """Small facts in a row, each an icon and words, broken over lines where they do not fit; goes down."""
    left, right = x, x + (room or pen.w)
    px, lead = pen.m.px(size + 2), pen.m.lead(size)
    for icon, text in items:
        w = px + pen.u(6) + pen.width(text, size)
        if left > x and left + w > right:
            left = x
            pen.y += lead + pen.u(2)
        pen.stamp(pictures.icon(icon, px, INK, ground), left, pen.y + (lead - px) / 2)
        pen.put(text, left + px + pen.u(6), pen.y, size)
        left += w + pen.u(16)
    pen.y += lead


def seats_bar(pen: Pen, seats: Sequence[SeatsView]) -> None:
    """A board's seats as a bar, with each bench's name under its part where it fits, or in a line below."""
    total = sum(s.seats for s in seats) or 1
    gap, h = pen.u(4), max(14, pen.u(22))
    inner = pen.w - gap * (len(seats) - 1)
    x = float(pen.x)
    boxes = []
    for seat in seats:
        w = inner * seat.seats / total
        pen.stamp(pictures.bench_bar(seat.bench, round(w), h, 5), x, pen.y)
        boxes.append((round(x), round(w)))
        x += w + gap
    pen.y += h + pen.u(4)
    words = [f"{s.name} {s.seats}" for s in seats]
    if all(pen.width(word, 16) <= w for word, (_, w) in zip(words, boxes, strict=True)):
        for word, (left, _) in zip(words, boxes, strict=True):
            pen.put(word, left, pen.y, 16)
        pen.y += pen.m.lead(16)
        return
    pen.para(", ".join(words), 16)


def stack_bar(pen: Pen, items: Sequence[tuple[str, float, Color, str, Color]]) -> list[Rect]:
    """One bar in parts with its legend in two columns: (words, share, colour, pattern, the marks' colour).

    Returns where each part's words lie.
    """
    total = sum(i[1] for i in items) or 1.0
    h, x = max(14, pen.u(24)), float(pen.x)
    shown = [i for i in items if i[1] > 0]
    inner = pen.w - 2 * max(0, len(shown) - 1)
    for _, share, color, kind, mark in shown:
        w = inner * share / total
        pen.stamp(pictures.pattern_bar(kind, round(w), h, color, mark, 4), x, pen.y)
        x += w + 2
    if not shown:
        pen.box(Rect(pen.x, pen.y, pen.w, h), RULE, 4)
    pen.y += h + pen.u(6)
    px, lead, half = pen.m.px(13), pen.m.lead(16), pen.w // 2
    wide = any(px + pen.u(8) + pen.width(i[0], 16) > half for i in items)
    places = []
    for n, (words, _, color, kind, mark) in enumerate(items):
        left = pen.x + (0 if wide or n % 2 == 0 else half)
        pen.stamp(pictures.pattern_bar(kind, px, px, color, mark, 2), left, pen.y + (lead - px) // 2)
        places.append(pen.put(words, left + px + pen.u(8), pen.y, 16))
        if wide or n % 2 or n == len(items) - 1:
            pen.y += lead + pen.u(1)
    return places


def meter(pen: Pen, words: str, share: float, text: str, color: Color, kind: str, mark: Color, column: int) -> Rect:
    """A named bar from 0 to 1 with its figure at the right; returns where the figure lies."""
    lead = pen.m.lead(16)
    pen.put(words, pen.x, pen.y, 16)
    right = pen.width(text, 17, "bold") + pen.u(10)
    h = max(9, pen.u(15))
    x, w = pen.x + column, pen.w - column - right
    pen.box(Rect(x, pen.y + (lead - h) // 2, w, h), RULE, 3)
    filled = round(w * max(0.0, min(1.0, share)))
    if filled > 0:
        pen.stamp(pictures.pattern_bar(kind, filled, h, color, mark, 3), x, pen.y + (lead - h) // 2)
    place = pen.put(text, pen.x + pen.w, pen.y, 17, INK, "bold", "r")
    pen.y += lead + pen.u(3)
    return place


def diverging(pen: Pen, value: float, span: float, x: int, y: int, w: int, h: int) -> None:
    """A bar to the right of the middle for a gain, to the left and slanted for a loss."""
    middle = x + w // 2
    length = max(2, round(w / 2 * min(1.0, abs(value) / span))) if value else 0
    if value > 0:
        pen.box(Rect(middle, y, length, h), LINE["gain"], 2)
    elif value < 0:
        pen.stamp(pictures.pattern_bar("lines", length, h, LINE["loss"], ROSE, 2), middle - length, y)
    pen.box(Rect(middle - 1, y - 3, 2, h + 6), INK)


def change_rows(pen: Pen, rows: Sequence[tuple[str, float]], span: float = 0.0, digits: int = 1) -> None:
    """Names with the change of each as a bar and a figure; goes down."""
    most = span or max((abs(v) for _, v in rows), default=1.0) or 1.0
    figure = max((pen.width(signed(v, digits), 16, "bold") for _, v in rows), default=0)
    bar = max(60, pen.w // 4)
    for words, value in rows:
        top = pen.y
        pen.para(words, 16, w=pen.w - bar - figure - pen.u(24))
        lead, h = pen.m.lead(16), max(9, pen.u(15))
        diverging(pen, value, most, pen.x + pen.w - figure - pen.u(12) - bar, top + (lead - h) // 2, bar, h)
        pen.put(signed(value, digits), pen.x + pen.w, top, 16, INK, "bold", "r")
        pen.gap(3)


def stepper(
    pen: Pen, key: str, value: str, less: Press | None, more: Press | None, spoken: tuple[str, str], x: int, w: int
) -> None:
    """A value between a minus and a plus button; does not go down."""
    side = pen.button_height(15)
    if less:
        pen.button(f"{key}:less", "", less, x, pen.y, side, side, "minus", size=15, spoken=spoken[0])
    if more:
        pen.button(f"{key}:more", "", more, x + w - side, pen.y, side, side, "plus", size=15, spoken=spoken[1])
    pen.put(value, x + w / 2, pen.y + (side - pen.m.lead(16)) / 2, 16, INK, "bold", "c")


def card(pen: Pen, inside: int, least: int = 0, edge: Color = RULE, fill: Color = CARD) -> "CardFrame":
    """Begin a card across the column; end it with .end()."""
    return CardFrame(pen, inside, least, edge, fill)


class CardFrame:
    """A card that grows with what is written in it: its box is painted before its words."""

    def __init__(self, pen: Pen, inside: int, least: int, edge: Color, fill: Color) -> None:
        self.pen, self.least, self.edge, self.fill, self.inside = pen, least, edge, fill, inside
        self.top, self.left, self.wide = pen.y, pen.x, pen.w
        self.place = len(pen.page.ops)
        self.ground = pen.ground
        pen.x, pen.w, pen.ground = pen.x + inside, pen.w - 2 * inside, fill
        pen.y += inside

    def end(self, gap: float = 8) -> Rect:
        """Close the card; returns its box."""
        pen = self.pen
        pen.x, pen.w, pen.ground = self.left, self.wide, self.ground
        bottom = max(pen.y + self.inside, self.top + self.least)
        rect = Rect(self.left, self.top, self.wide, bottom - self.top)
        radius, foot, fill, edge = pen.u(8), max(2, pen.u(3)), self.fill, self.edge

        def paint(surface: pygame.Surface) -> None:
            pictures.box(surface, rect.move(0, foot), edge, radius)
            pictures.box(surface, rect, fill, radius)

        pen.page.ops.insert(self.place, paint)
        pen.y = bottom + foot
        pen.gap(gap)
        return rect


def muted(pen: Pen, text: str, size: float = 15) -> None:
    """A note in the second colour."""
    pen.para(text, size, MUTE)


__all__ = [
    "PAPER",
    "SLATE",
    "CardFrame",
    "card",
    "change_rows",
    "diverging",
    "facts",
    "meter",
    "muted",
    "seats_bar",
    "stack_bar",
    "stepper",
]


def onward(m: Metrics, size: tuple[int, int], key: str, words: str, press: Press, busy: str = "") -> Page:
    """A screen's chief button, a page of its own: its words and an arrow. busy: what shows while the press takes its time."""
    width, height = size
    pen = Pen(m, width, BRICK)
    px = max(28, m.u(48))
    pen.put(words, m.u(24), (height - m.lead(30)) / 2, 30, WHITE, "title")
    pen.stamp(pictures.icon("arrow", px, WHITE, BRICK), width - px - m.u(24), (height - px) / 2)
    pen.spot(key, Rect(0, 0, width, height), press, words, 0, busy)
    pen.y = height
    return pen.done()
