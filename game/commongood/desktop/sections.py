"""The sections of a long panel: all of them under their headings, or, where few lines fit, one open at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pygame

from commongood.assets.draw.palette import CARD, INK, MUTE, RULE
from commongood.desktop import pictures
from commongood.desktop.acts import Choice
from commongood.desktop.lettering import fit_lines
from commongood.desktop.page import Pen
from commongood.desktop.words import say

Rect = pygame.Rect


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a panel under a heading. note: what stands at the heading's right; ask: makes it askable where it lies."""

    id: str
    title: str
    write: Callable[[Pen], None]
    note: str = ""
    ask: Callable[[Pen, Rect], None] | None = None


def sections(pen: Pen, choice: Choice, every: Sequence[Section], usual: str) -> None:
    """Lay sections out; goes down. usual: the one that is open where they fold and none was chosen; it comes first then."""
    folded = pen.m.short
    chosen = choice.section or usual
    if folded:
        pen.gap(8)
        every = sorted(every, key=lambda section: section.id != usual)
    for section in every:
        if not folded:
            where = pen.heading(section.title, section.note)
            if section.ask:
                section.ask(pen, where)
            section.write(pen)
            continue
        opened = section.id == chosen
        _head(pen, choice, section, opened, chosen)
        if opened:
            if section.ask:
                section.ask(pen, pen.para(section.note, 20, INK, "bold"))
            section.write(pen)
            pen.gap(12)


def _head(pen: Pen, choice: Choice, section: Section, opened: bool, chosen: str) -> None:
    m, inside, px = pen.m, pen.u(10), pen.m.px(18)
    left = pen.x + inside + px + pen.u(10)
    room = pen.x + pen.w - left - inside
    words = "" if opened and section.ask else section.note
    note = pen.width(words, 15)
    lines = fit_lines(section.title, m.px(17), "bold", room)
    beside = note + pen.u(12) + pen.width(lines[-1], 17, "bold") <= room
    below = fit_lines(words, m.px(15), "body", room) if note and not beside else ()
    rect = Rect(pen.x, pen.y, pen.w, m.lead(17) * len(lines) + m.lead(15) * len(below) + 2 * max(5, pen.u(8)))
    ink, second, paper = (CARD, RULE, INK) if opened else (INK, MUTE, CARD)
    foot = max(2, pen.u(3))
    pen.box(rect.move(0, foot), INK if opened else RULE, 8)
    pen.box(rect, paper, 8)
    y = rect.y + max(5, pen.u(8))
    pen.stamp(pictures.icon("down" if opened else "right", px, ink, paper), pen.x + inside, y + (m.lead(17) - px) / 2)
    for line in lines:
        pen.put(line, left, y, 17, ink, "bold", within=rect)
        y += m.lead(17)
    if note and beside:
        pen.put(words, rect.right - inside, y - m.lead(17) + (m.lead(17) - m.lead(15)) / 2, 15, second, anchor="r")
    for line in below:
        pen.put(line, left, y, 15, second, within=rect)
        y += m.lead(15)
    press = choice.turn_to(section.id, chosen)
    state = say("section.close" if opened else "section.open", title=section.title)
    pen.spot(f"section:{section.id}", Rect(rect.x, rect.y, rect.w, rect.h + foot), press, state)
    pen.y = rect.bottom + foot
    pen.gap(8)
