"""Before a lesson: which town, and what whoever leads it should know."""

import pygame

from commongood.assets.draw.palette import BRICK_TEXT, CARD, INK, MUSTARD, MUTE, PAPER, RULE
from commongood.desktop import acts
from commongood.desktop.beginning import Take, opening, sheet_of
from commongood.desktop.desk import User
from commongood.desktop.lesson import TURNS
from commongood.desktop.lesson_sheets import guide_sheet, write_guide
from commongood.desktop.new_game_screen import named
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.parts import card, onward
from commongood.desktop.screen import Event, Screen
from commongood.desktop.transitions import Pop, Press, Transition
from commongood.desktop.words import language, say
from commongood.session import Session
from commongood.shelf import LevelCard, Shelf

Rect = pygame.Rect
TOWNS = 0.4
"""The share of the window that the towns take."""


class LessonChoice(Screen[User]):
    """The towns at the left, the guide at the right, and the way into the lesson below."""

    def __init__(self, user: User, size: tuple[int, int], shelf: Shelf, lens: str, take: Take) -> None:
        super().__init__(user, size)
        self.shelf, self.lens, self.take = shelf, lens, take
        shelf.speak(language())
        self.levels, self.fault = shelf.levels()
        self.level = next(iter(self.levels), None)
        if self.level:
            self.focus.key, self.focus.visible = f"level:{self.level.id}", True

    def reread(self) -> None:
        """Read the shelf's words anew, in another language; the town that is chosen stays."""
        level = self.level and self.level.id
        self.shelf.speak(language())
        self.levels = self.shelf.levels()[0]
        self.level = next((each for each in self.levels if each.id == level), None)

    def parts(self) -> list[Part]:
        """Bar, towns, guide, and the way on."""
        m = self.m
        top, foot = max(m.u(84), m.lead(29) + 20), max(m.u(84), m.lead(30) + 14)
        gap, r = m.u(20), m.u(12)
        broad = round((m.w - 3 * gap) * TOWNS)
        h = m.h - top - foot - 2 * gap
        level, version = self.level.id if self.level else "", (self.desk.version, m)
        left = Rect(gap, top + gap, broad, h)
        right = Rect(2 * gap + broad, top + gap, m.w - broad - 3 * gap, h)
        parts = [
            Part("top", Rect(0, 0, m.w, top), version, lambda w: self._bar(w, top)),
            Part("levels", left, (version, level), self._levels, r, True),
            Part("guide", right, version, self._guide, r, True),
        ]
        if level:
            wide = min(m.w, max(m.u(640), 380))
            place = Rect(m.w - wide, m.h - foot, wide, foot)
            parts.append(Part("start", place, (version, level), lambda w: self._start(w, foot)))
        return parts

    def _bar(self, width: int, height: int) -> Page:
        pen = Pen(self.m, width, INK, pad=self.m.u(28))
        pen.ground = INK
        pen.put(say("lesson.title"), pen.x, (height - self.m.lead(29)) / 2, 29, PAPER, "title")
        label = say("title.back")
        wide, high = pen.width(label, 16, "bold") + 2 * max(8, pen.u(16)), pen.button_height()
        pen.button("back", label, acts.pop, pen.x + pen.w - wide, (height - high) // 2 - 1, wide)
        pen.y = height
        return pen.done()

    def _levels(self, width: int) -> Page:
        pen = Pen(self.m, width, PAPER, pad=max(14, self.m.u(24)))
        pen.gap(18)
        pen.para(say("title.levels"), 24, INK, "title")
        pen.para(say("lesson.turns", n=TURNS), 16, MUTE)
        pen.gap(12)
        if self.fault:
            pen.para(self.fault, 16, BRICK_TEXT, "bold")
            pen.gap(12)
        for level in self.levels:
            on = level == self.level
            frame = card(pen, max(8, pen.u(14)), edge=INK if on else RULE, fill=MUSTARD if on else CARD)
            named(pen, level.name, on)
            pen.para(level.title, 16, INK if on else MUTE, "bold")
            pen.para(say("title.teaches", what=level.teaches), 16, INK if on else MUTE)
            spoken = say("title.level", name=level.name, title=level.title)
            pen.spot(f"level:{level.id}", frame.end(), self._choose(level), spoken)
        pen.gap(14)
        return pen.done()

    def _choose(self, level: LevelCard) -> Press:
        def press() -> None:
            self.level = level

        return press

    def _guide(self, width: int) -> Page:
        pen = Pen(self.m, width, PAPER, pad=max(14, self.m.u(28)))
        pen.gap(18)
        title, user = say("lesson.guide_title"), self.desk
        place = pen.para(title, 24, INK, "title")
        # with the focus here the page keys scroll the guide, and pressing it lays it over everything
        pen.spot("guide", place.inflate(8, 4), acts.push(lambda size: guide_sheet(user, size)), title, 6)
        pen.gap(8)
        write_guide(pen)
        pen.gap(16)
        return pen.done()

    def _start(self, width: int, height: int) -> Page:
        press = opening(self.desk, self._made, self.take)
        return onward(self.m, (width, height), "start", say("lesson.start"), press, say("busy.open"))

    def _made(self) -> Session:
        assert self.level  # without one there is nothing to press
        return self.shelf.new(self.level.id, self.lens, turns=TURNS)

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Escape goes back; the sheets are those of every screen."""
        return Pop() if action == "back" else sheet_of(self.desk, action)

    def draw_back(self, surface: pygame.Surface) -> None:
        """The ground under the lists."""
        surface.fill(RULE)
