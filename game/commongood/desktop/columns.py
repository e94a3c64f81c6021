"""Pages side by side where the room is wide enough for their words, else below each other in one that scrolls."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

import pygame

from commongood.assets.draw.palette import INK
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part

Rect = pygame.Rect
NARROWEST = 24
"""How many letters (of their height) a column must be wide."""


@dataclass(frozen=True, slots=True)
class Column:
    """A page that is wanted in a place with others. wide: its share of the width beside them."""

    name: str
    key: Hashable
    build: Callable[[int], Page]
    wide: float = 1.0


def columns(m: Metrics, area: Rect, wanted: Sequence[Column]) -> list[Part]:
    """The parts that show the columns in an area, each no higher than its page."""
    gap, r = m.u(20), m.u(12)
    room, whole = area.w - gap * (len(wanted) - 1), sum(c.wide for c in wanted)
    widths = [round(room * c.wide / whole) for c in wanted]
    if min(widths) < NARROWEST * m.px(16):
        key = tuple(c.key for c in wanted)
        return [Part("column", area, key, lambda width: _stacked(m, width, wanted), r, True)]
    parts, x = [], area.x
    for column, wide in zip(wanted, widths, strict=True):
        parts.append(Part(column.name, Rect(x, area.y, wide, area.h), column.key, column.build, r, True))
        x += wide + gap
    return parts


def _stacked(m: Metrics, width: int, wanted: Sequence[Column]) -> Page:
    pages, line = [column.build(width) for column in wanted], max(2, m.u(4))
    pen = Pen(m, width, pages[0].fill)
    for i, page in enumerate(pages):
        if i:
            pen.box(Rect(0, pen.y, width, line), INK)
            pen.y += line
        pen.page_in(page, 0, pen.y)
        pen.y += page.height
    return pen.done()
