"""Numbers that can be asked "why?": how each unit is written, and the quiet sign under a figure that says so."""

import pygame

from commongood.assets.draw.palette import SLATE
from commongood.desktop import acts
from commongood.desktop.desk import Desk
from commongood.desktop.page import Pen
from commongood.desktop.words import figure, figures, percent, pounds, say, signed, whole

Rect = pygame.Rect
DIGITS = {"points": 1, "people": 0, "posts": 0, "number": 0, "rate": 1}
FINE = {"points": 1, "people": 1, "posts": 1, "number": 1, "rate": 2, "percent": 1, "money": 2}
"""Places after the point: of a value, and of what it moved by."""
MANY = 1000
"""From here on a value is written with a mark before its thousands."""


def shown(unit: str, value: float | None, *, fine: bool = False) -> str:
    """A value in its unit. fine: with one place more, where two are to be told apart."""
    if value is None:
        return say("ask.unknown")
    if unit == "percent":
        return figures().share(value / 100, 1) if fine else percent(value / 100)
    if unit == "money":
        return pounds(value)
    return whole(round(value)) if abs(value) >= MANY else figure(value, DIGITS[unit] + fine)


def moved(unit: str, change: float | None) -> str:
    """A change in its unit, with its sign; shares in percentage points. A small one is no nothing: it has a place more."""
    if change is None:
        return ""
    text = signed(change, FINE[unit])
    if text == "0":
        return signed(change, FINE[unit] + 1)
    return say("ask.money", sign=text[0], money=pounds(abs(change))) if unit == "money" else text


def askable(
    pen: Pen, desk: Desk, where: Rect, name: str, value: str, measure: str, service: str = "", district: str = ""
) -> None:
    """Make a figure on a page a way to ask why it is as it is: dots below it, and a press."""
    from commongood.desktop.why_sheet import why_sheet

    dot = max(1, pen.u(2))
    line = Rect(where.x, where.bottom - dot, where.w, dot)

    def paint(surface: pygame.Surface) -> None:
        for x in range(line.x, line.right, 3 * dot):
            surface.fill(SLATE, (x, line.y, dot, dot))

    pen.op(paint)
    press = acts.push(lambda size: why_sheet(desk, size, measure, service, district))
    pen.spot(f"ask:{measure}:{service}:{district}", where.inflate(2, 0), press, say("ask.spot", name=name, value=value), 4)
