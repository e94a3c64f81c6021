"""The planning screen where there is little room: the map, and over it one thing at a time, opened from a row of buttons."""

import pygame

from commongood.assets.draw.palette import BRICK, INK, RULE, WHITE, mix
from commongood.desktop import pictures
from commongood.desktop.acts import Choice
from commongood.desktop.desk import Desk
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.transitions import Press
from commongood.desktop.words import say

Rect = pygame.Rect
LETTERS = 29
"""How many letters (of their height) the panel over the map is wide."""
LEFT_OVER = 8
"""Fewer letters than this beside it, and it takes the whole width."""


def side_width(m: Metrics) -> int:
    """How wide the panel over the map is."""
    wide = LETTERS * m.px(16)
    return wide if m.w - wide >= LEFT_OVER * m.px(16) else m.w


def foot_height(m: Metrics) -> int:
    """How high the row of buttons is."""
    return m.lead(18) + max(26, m.u(30))


def foot(desk: Desk, m: Metrics, width: int, choice: Choice, meet: Press) -> Page:
    """The row of buttons: what can be opened over the map, and the way on."""
    h, gap = foot_height(m), max(8, m.u(10))
    pen = Pen(m, width, RULE)
    pen.box(Rect(0, 0, width, max(2, m.u(4))), INK)
    told = {
        "side": ("home", say("small.town")),
        "tray": ("turn", say("small.plan", n=len(desk.view.draft))),
        "map": ("access", say("small.map")),
    }
    words = say("small.meet")
    px = m.px(24)
    wide = pen.width(words, 22, "title") + px + 4 * gap
    inside = 2 * max(8, m.u(16)) + m.u(8) + round(m.px(16) * 1.3)
    full = sum(pen.width(label, 16, "bold") + inside + gap for _, label in told.values()) + gap <= width - wide
    high = pen.button_height()
    x, top = gap, (h - high) // 2
    for what, (icon, label) in told.items():
        on = choice.opened == what
        shown = label if full else ""
        rect = pen.button(f"open:{what}", shown, choice.lay_open(what), x, top, icon=icon, spoken=label, on=on)
        x = rect.right + gap
    rect = Rect(width - wide, 0, wide, h)
    pen.box(rect, BRICK)
    pen.box(Rect(rect.x, 0, wide, max(2, m.u(4))), mix(BRICK, INK, 0.5))
    pen.put(words, rect.x + gap, (h - m.lead(22)) / 2, 22, WHITE, "title", within=rect)
    pen.stamp(pictures.icon("arrow", px, WHITE, BRICK), rect.right - px - gap, (h - px) / 2)
    pen.spot("meet", rect, meet, say("meet.title"), 0, say("busy.boards"))
    pen.y = h
    return pen.done()
