"""The first screens: go on with the game that was kept last, or choose a level and a lens for a new one."""

from collections.abc import Callable

import pygame

from commongood.assets.draw.palette import BRICK, BRICK_TEXT, CARD, INK, MEADOW, MUSTARD, MUTE, PAPER, RULE, WHITE
from commongood.desktop import acts, pictures
from commongood.desktop.desk import User
from commongood.desktop.faults import WindowError
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.parts import card
from commongood.desktop.screen import Event, Screen
from commongood.desktop.settings_sheet import settings_sheet
from commongood.desktop.sheets import help_sheet
from commongood.desktop.townmap import TownMap
from commongood.desktop.transitions import Leave, Pop, Press, Push, Transition
from commongood.desktop.words import count, say
from commongood.session import Session
from commongood.shelf import LensCard, LevelCard, Shelf, ShelfError

Rect = pygame.Rect
Take = Callable[[Session], Transition]
"""What is done with the game that was opened."""


def _opening(user: User, make: Callable[[], Session], take: Take) -> Press:
    """Open a game; where that cannot be, say why."""

    def press() -> Transition | None:
        try:
            return take(make())
        except ShelfError as error:
            user.tell(str(error))
            user.version += 1
            return None

    return press


def _sheet(user: User, action: str) -> Transition | None:
    """The sheets that every screen has."""
    make = {"help": help_sheet, "menu": settings_sheet}.get(action)
    return Push(lambda size: make(user, size)) if make else None


class TitleScreen(Screen[User]):
    """The game's name and what can be done before a game."""

    def __init__(self, user: User, size: tuple[int, int], shelf: Shelf, lens: str, take: Take) -> None:
        super().__init__(user, size)
        self.shelf, self.lens, self.take = shelf, lens, take
        self.kept, self.fault = shelf.latest()
        self.focus.key, self.focus.visible = ("go_on" if self.kept else "new"), True
        self._town: TownMap | None = None
        self._wants_town = self._tried = False

    def _wide(self) -> int:
        return min(self.m.w, max(self.m.u(640), 460))

    def parts(self) -> list[Part]:
        """One panel down the left."""
        return [Part("menu", Rect(0, 0, self._wide(), self.m.h), (self.desk.version, self.m), self._menu)]

    def _beside(self) -> Rect:
        """The room beside the panel."""
        return Rect(self._wide(), 0, self.m.w - self._wide(), self.m.h)

    def resize(self, size: tuple[int, int]) -> None:
        """Take another size, or another size of text."""
        super().resize(size)
        if self._town and self._beside().w:
            self._town.resize(self._beside(), self.m)

    def tick(self, dt: float) -> Transition | None:
        """Open the town's picture once the first frame has been seen, and let it live."""
        if self._wants_town:
            self._wants_town = False
            self._town = self._open_town()
        if self._town:
            self._town.reduced_motion = self.desk.settings.reduced_motion
            self._town.update(dt)
        return None

    def _open_town(self) -> TownMap | None:
        """The map of the town to go on with, or else of the first level; none where it cannot be drawn: it is a decoration."""
        folders = [self.kept.folder] if self.kept else [level.folder for level in self.shelf.levels()[0]]
        try:
            return TownMap(folders[0], self._beside(), self.m) if folders and self._beside().w else None
        except WindowError:
            return None

    def _menu(self, width: int) -> Page:
        m, user = self.m, self.desk
        pen = Pen(m, width, PAPER, pad=max(20, m.u(56)))
        pen.gap(90)
        pen.para(say("title.name"), 64, INK, "title")
        pen.gap(6)
        pen.para(say("title.about"), 20, MUTE)
        pen.gap(36)
        if self.fault:
            pen.para(self.fault, 16, BRICK_TEXT, "bold")
            pen.gap(20)
        if self.kept:
            self._button(pen, "go_on", _opening(user, self._open_kept, self.take), chief=True, busy=say("busy.open"))
            words = say("title.over" if self.kept.over else "title.turn", turn=self.kept.turn, turns=self.kept.turns)
            pen.para(say("title.kept", town=self.kept.town, turn=words, lens=self.kept.lens), 16, MUTE)
            pen.gap(22)
        self._button(pen, "new", self._choose, chief=not self.kept)
        self._button(pen, "settings", acts.push(lambda size: settings_sheet(user, size)))
        self._button(pen, "help", acts.push(lambda size: help_sheet(user, size)))
        self._button(pen, "quit", Leave)
        pen.gap(30)
        page, line = pen.done(m.h), max(2, m.u(4))
        pen.box(Rect(width - line, 0, line, page.height), INK)
        return page

    @staticmethod
    def _button(pen: Pen, key: str, press: Press, chief: bool = False, busy: str = "") -> None:
        high = max(pen.u(54), pen.m.lead(22) + 12)
        pen.button(key, say(f"title.do.{key}"), press, pen.x, pen.y, pen.w, high, chief=chief, size=22, busy=busy)
        pen.y += high
        pen.gap(16)

    def _open_kept(self) -> Session:
        if self.kept is None:
            raise ShelfError(say("title.none"))
        try:
            return self.shelf.open(self.kept)
        except ShelfError as error:
            self.kept, self.fault = self.shelf.latest()[0], str(error)
            raise

    def _choose(self) -> Transition:
        return Push(lambda size: NewGameScreen(self.desk, size, self.shelf, self.lens, self.take))

    def on_action(self, action: str, event: Event) -> Transition | None:
        """The sheets that every screen has."""
        return _sheet(self.desk, action)

    def draw_back(self, surface: pygame.Surface) -> None:
        """The town beside the panel."""
        surface.fill(MEADOW)
        if self._town and self._beside().w:
            self._town.draw(surface)
        elif not self._tried:
            self._tried = self._wants_town = True


class NewGameScreen(Screen[User]):
    """The levels at the left, the lenses at the right, and the way into the game."""

    def __init__(self, user: User, size: tuple[int, int], shelf: Shelf, lens: str, take: Take) -> None:
        super().__init__(user, size)
        self.shelf, self.take = shelf, take
        self.levels, self.fault = shelf.levels()
        self.lenses = shelf.lenses()
        self.level = next(iter(self.levels), None)
        self.lens = next((each for each in self.lenses if each.id == lens), self.lenses[0])
        if self.level:
            self.focus.key, self.focus.visible = f"level:{self.level.id}", True

    def parts(self) -> list[Part]:
        """Bar, the two lists, and the way on."""
        m = self.m
        top, foot = max(m.u(84), m.lead(29) + 20), max(m.u(84), m.lead(30) + 14)
        gap, r = m.u(20), m.u(12)
        half = (m.w - 3 * gap) // 2
        h = m.h - top - foot - 2 * gap
        level = self.level.id if self.level else ""
        version = (self.desk.version, m)
        left, right = Rect(gap, top + gap, half, h), Rect(2 * gap + half, top + gap, half, h)
        parts = [
            Part("top", Rect(0, 0, m.w, top), version, lambda w: self._bar(w, top)),
            Part("levels", left, (version, level), self._levels, r, True),
            Part("lenses", right, (version, self.lens.id), self._lenses, r, True),
        ]
        if level:
            wide = min(m.w, max(m.u(460), 300))
            place = Rect(m.w - wide, m.h - foot, wide, foot)
            parts.append(Part("start", place, (version, level, self.lens.id), lambda w: self._start(w, foot)))
        return parts

    def _bar(self, width: int, height: int) -> Page:
        pen = Pen(self.m, width, INK, pad=self.m.u(28))
        pen.ground = INK
        pen.put(say("title.do.new"), pen.x, (height - self.m.lead(29)) / 2, 29, PAPER, "title")
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
            _name(pen, level.name, on, count("title.turns", level.turns))
            second = INK if on else MUTE
            pen.para(level.title, 16, second, "bold")
            pen.para(level.teaches, 16, second)
            pen.spot(
                f"level:{level.id}",
                frame.end(),
                self._take_level(level),
                say("title.level", name=level.name, title=level.title),
            )
        pen.gap(14)
        return pen.done()

    def _lenses(self, width: int) -> Page:
        pen = self._list(width, say("title.lenses"), say("title.lenses_note"))
        for lens in self.lenses:
            on = lens == self.lens
            frame = card(pen, max(8, pen.u(14)), edge=INK if on else RULE, fill=MUSTARD if on else CARD)
            _name(pen, lens.name, on)
            pen.para(lens.text, 16, INK if on else MUTE)
            pen.spot(f"lens:{lens.id}", frame.end(), self._take_lens(lens), lens.name)
        pen.gap(14)
        return pen.done()

    def _take_level(self, level: LevelCard) -> Press:
        def press() -> None:
            self.level = level

        return press

    def _take_lens(self, lens: LensCard) -> Press:
        def press() -> None:
            self.lens = lens

        return press

    def _start(self, width: int, height: int) -> Page:
        m, level, lens = self.m, self.level, self.lens
        pen = Pen(m, width, BRICK)
        px = max(28, m.u(48))
        pen.put(say("title.start"), m.u(24), (height - m.lead(30)) / 2, 30, WHITE, "title")
        pen.stamp(pictures.icon("arrow", px, WHITE, BRICK), width - px - m.u(24), (height - px) / 2)
        if level:
            press = _opening(self.desk, lambda: self.shelf.new(level.id, lens.id), self.take)
            pen.spot("start", Rect(0, 0, width, height), press, say("title.start"), 0, say("busy.open"))
        pen.y = height
        return pen.done()

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Escape goes back; the sheets are those of every screen."""
        return Pop() if action == "back" else _sheet(self.desk, action)

    def draw_back(self, surface: pygame.Surface) -> None:
        """The ground under the lists."""
        surface.fill(RULE)


def _name(pen: Pen, name: str, on: bool, right: str = "") -> None:
    """A choice's name, with a tick where it is chosen and a note at its right."""
    note = pen.width(right, 16) + pen.u(12) if right else 0
    px = pen.m.px(20) if on else 0
    x, top = pen.x + (px + pen.u(10) if on else 0), pen.y
    if on:
        pen.stamp(pictures.icon("tick", px, INK, MUSTARD), pen.x, top + (pen.m.lead(20) - px) / 2)
    if right:
        pen.put(right, pen.x + pen.w, top + (pen.m.lead(20) - pen.m.lead(16)) / 2, 16, INK, anchor="r")
    pen.para(name, 20, INK, "bold", x=x, w=pen.x + pen.w - note - x)
