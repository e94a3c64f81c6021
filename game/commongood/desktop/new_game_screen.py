"""A new game: which town, whose beliefs hold in it, and which luck it has."""

import pygame

from commongood.assets.draw.palette import BRICK_TEXT, CARD, INK, MEADOW, MUSTARD, MUTE, PAPER, RULE
from commongood.desktop import acts, pictures, topbar_small
from commongood.desktop.beginning import Take, opening, sheet_of
from commongood.desktop.columns import Column, columns
from commongood.desktop.desk import User
from commongood.desktop.entry import Entry
from commongood.desktop.goals_screen import GoalsScreen
from commongood.desktop.lettering import fit_lines
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.parts import card, onward
from commongood.desktop.screen import Event, Screen
from commongood.desktop.town_pictures import TownPictures, height_of
from commongood.desktop.transitions import Pop, Press, Push, Transition
from commongood.desktop.words import count, language, say
from commongood.session import Session
from commongood.shelf import MOST_LUCK, LensCard, LevelCard, Shelf

Rect = pygame.Rect
TOWNS = 0.58
"""The share of the window that the towns take."""


class NewGameScreen(Screen[User]):
    """The towns at the left, the lenses at the right, luck and the way into the game below."""

    def __init__(self, user: User, size: tuple[int, int], shelf: Shelf, lens: str, take: Take) -> None:
        super().__init__(user, size)
        self.shelf, self.take = shelf, take
        self.levels, self.fault = shelf.levels()
        self.lenses = shelf.lenses()
        self.level = next(iter(self.levels), None)
        self.lens = next((each for each in self.lenses if each.id == lens), self.lenses[0])
        self.luck = Entry(str(shelf.free_luck()), most=len(str(MOST_LUCK)), digits=True)
        self.towns = TownPictures()
        if self.level:
            self.focus.key, self.focus.visible = f"level:{self.level.id}", True

    def reread(self) -> None:
        """Read the shelf's words anew, in another language; what is chosen stays."""
        level, lens = self.level and self.level.id, self.lens.id
        self.shelf.speak(language())
        self.levels, self.lenses = self.shelf.levels()[0], self.shelf.lenses()
        self.level = next((each for each in self.levels if each.id == level), None)
        self.lens = next(each for each in self.lenses if each.id == lens)

    def parts(self) -> list[Part]:
        """Bar, the two lists, luck, and the way on."""
        m = self.m
        top, foot = max(m.u(84), m.lead(29) + 20), max(m.u(100), m.lead(30) + 14, m.lead(18) + m.lead(16) + 30)
        if m.tight:
            top, foot = topbar_small.bar_height(m), m.lead(30) + 14
        gap = m.u(20)
        level = self.level.id if self.level else ""
        version = (self.desk.version, m)
        wanted = (
            Column("levels", (version, level, self.towns.seen), self._levels, TOWNS),
            Column("lenses", (version, self.lens.id), self._lenses, 1 - TOWNS),
        )
        area = Rect(gap, top + gap, m.w - 2 * gap, m.h - top - foot - 2 * gap)
        parts = [Part("top", Rect(0, 0, m.w, top), version, lambda w: self._bar(w, top)), *columns(m, area, wanted)]
        if level:
            wide = min(m.w // 2, max(m.u(460), 300))
            luck, way = Rect(0, m.h - foot, m.w - wide, foot), Rect(m.w - wide, m.h - foot, wide, foot)
            parts.append(Part("luck", luck, (version, self.typed, self.luck.text), lambda w: self._luck(w, foot)))
            parts.append(Part("start", way, (version, level, self.lens.id), lambda w: self._start(w, foot)))
        return parts

    def tick(self, dt: float) -> Transition | None:
        """Make the towns' pictures once the first frame has been seen."""
        if self.towns.tick():
            self.stale = True
        return None

    def _bar(self, width: int, height: int) -> Page:
        pen = Pen(self.m, width, INK, pad=self.m.u(28))
        pen.ground = INK
        size = 22 if self.m.tight else 29
        pen.put(say("title.do.new"), pen.x, (height - self.m.lead(size)) / 2, size, PAPER, "title")
        label = say("title.back")
        wide, high = pen.width(label, 16, "bold") + 2 * max(8, pen.u(16)), pen.button_height()
        pen.button("back", label, acts.pop, pen.x + pen.w - wide, (height - high) // 2 - 1, wide)
        pen.y = height
        return pen.done()

    def _list(self, width: int, heading: str, note: str = "") -> Pen:
        pen = Pen(self.m, width, PAPER, pad=max(14, self.m.u(24)))
        pen.gap(18)
        pen.para(heading, 24, INK, "title")
        if note:
            pen.para(note, 16, MUTE)
        pen.gap(12)
        return pen

    def _levels(self, width: int) -> Page:
        pen = self._list(width, say("title.levels"))
        if self.fault:
            pen.para(self.fault, 16, BRICK_TEXT, "bold")
            pen.gap(12)
        for level in self.levels:
            on = level == self.level
            frame = card(pen, max(8, pen.u(14)), edge=INK if on else RULE, fill=MUSTARD if on else CARD)
            self._town(pen, level, on)
            spoken = say("title.level", name=level.name, title=level.title)
            pen.spot(f"level:{level.id}", frame.end(), self._take_level(level), spoken)
        pen.gap(14)
        return pen.done()

    def _town(self, pen: Pen, level: LevelCard, on: bool) -> None:
        """A town's picture with its words beside it, or below it where the letters are large for the room."""
        column, left, top = pen.w, pen.x, pen.y
        beside = column >= 26 * pen.m.lead(16)
        wide = column * 34 // 100 if beside else min(column, 300)
        high = height_of(wide)
        picture = self.towns.find(level.folder, wide)
        if picture:
            pen.stamp(picture, left, top)
        else:
            pen.box(Rect(left, top, wide, high), MEADOW)
        if beside:
            pen.x, pen.w = left + wide + pen.u(16), column - wide - pen.u(16)
        else:
            pen.y += high + pen.u(8)
        second = INK if on else MUTE
        named(pen, level.name, on, count("title.turns", level.turns))
        pen.para(level.title, 16, second, "bold")
        pen.gap(4)
        pen.para(level.text, 16, INK)
        pen.gap(4)
        pen.para(say("title.teaches", what=level.teaches), 16, second)
        pen.x, pen.w, pen.y = left, column, max(pen.y, top + high)

    def _lenses(self, width: int) -> Page:
        pen = self._list(width, say("title.lenses"), say("title.lenses_note"))
        for lens in self.lenses:
            on = lens == self.lens
            frame = card(pen, max(8, pen.u(14)), edge=INK if on else RULE, fill=MUSTARD if on else CARD)
            named(pen, lens.name, on)
            pen.para(lens.text, 16, INK if on else MUTE)
            pen.spot(f"lens:{lens.id}", frame.end(), self._take_lens(lens), lens.name)
        pen.gap(14)
        return pen.done()

    def _luck(self, width: int, height: int) -> Page:
        pen = Pen(self.m, width, PAPER, pad=max(14, self.m.u(28)))
        pen.box(Rect(0, 0, width, max(2, pen.u(4))), INK)
        label, again = say("title.luck"), say("title.new_luck")
        middle, x = height // 2, pen.x
        named_at = pen.put(label, x, middle - pen.m.lead(20) / 2, 20, INK, "bold")
        x = named_at.right + pen.u(14)
        box = pen.m.lead(18) + max(10, pen.u(14))
        wide = pen.width("0" * self.luck.most, 18) + 2 * max(8, pen.u(12))
        x = pen.entry("luck", self.luck, label, self._begin, x, middle - box // 2, wide).right + pen.u(12)
        high = pen.button_height()
        x = pen.button("new_luck", again, self._new_luck, x, middle - high // 2 - 1).right + pen.u(16)
        room = pen.x + pen.w - x
        note = fit_lines(say("title.luck_note"), pen.m.px(16), "body", room)
        if room >= 14 * pen.m.px(16) and len(note) * pen.m.lead(16) <= height - 16:
            pen.y = (height - len(note) * pen.m.lead(16)) // 2
            pen.para(say("title.luck_note"), 16, MUTE, x=x, w=room)
        pen.y = height
        return pen.done()

    def _new_luck(self) -> None:
        self.luck.write(str(self.shelf.any_luck()))

    def _take_level(self, level: LevelCard) -> Press:
        def press() -> None:
            self.level = level

        return press

    def _take_lens(self, lens: LensCard) -> Press:
        def press() -> None:
            self.lens = lens

        return press

    def _start(self, width: int, height: int) -> Page:
        return onward(self.m, (width, height), "start", say("title.start"), self._begin, say("busy.open"))

    def _begin(self) -> Transition | None:
        return opening(self.desk, self._made, self._answer)()

    def _answer(self, session: Session) -> Transition:
        """On to the goals, where there are more than players answer for."""
        if len(session.goals_offered()) == len(session.goals()):
            return self.take(session)
        return Push(lambda size: GoalsScreen(self.desk, size, session, self.take))

    def _made(self) -> Session:
        assert self.level  # without one there is nothing to press
        return self.shelf.new(self.level.id, self.lens.id, int(self.luck.text or 0))

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Escape goes back; the sheets are those of every screen."""
        return Pop() if action == "back" else sheet_of(self.desk, action)

    def draw_back(self, surface: pygame.Surface) -> None:
        """The ground under the lists."""
        surface.fill(RULE)


def named(pen: Pen, name: str, on: bool, right: str = "") -> None:
    """A choice's name, with a tick where it is chosen and a note at its right."""
    note = pen.width(right, 16) + pen.u(12) if right else 0
    px = pen.m.px(20) if on else 0
    x, top = pen.x + (px + pen.u(10) if on else 0), pen.y
    if on:
        pen.stamp(pictures.icon("tick", px, INK, MUSTARD), pen.x, top + (pen.m.lead(20) - px) / 2)
    if right:
        pen.put(right, pen.x + pen.w, top + (pen.m.lead(20) - pen.m.lead(16)) / 2, 16, INK, anchor="r")
    pen.para(name, 20, INK, "bold", x=x, w=pen.x + pen.w - note - x)
