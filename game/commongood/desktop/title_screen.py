"""The first screens: go on with the game that was kept last, or choose a level and a lens for a new one."""

import pygame

from commongood.assets.draw.palette import BRICK_TEXT, INK, MEADOW, MUTE, PAPER
from commongood.desktop import acts
from commongood.desktop.beginning import Take, opening, sheet_of
from commongood.desktop.coach import script
from commongood.desktop.desk import User
from commongood.desktop.faults import WindowError
from commongood.desktop.kept_sheet import KeptSheet
from commongood.desktop.lesson_choice import LessonChoice
from commongood.desktop.new_game_screen import NewGameScreen
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.screen import Event, Screen
from commongood.desktop.settings_sheet import language_row, settings_sheet
from commongood.desktop.sheets import help_sheet
from commongood.desktop.townmap import TownMap
from commongood.desktop.transitions import Leave, Press, Push, Transition
from commongood.desktop.words import language, say, told
from commongood.session import Session
from commongood.shelf import Shelf, ShelfError

Rect = pygame.Rect


class TitleScreen(Screen[User]):
    """The game's name and what can be done before a game."""

    def __init__(
        self,
        user: User,
        size: tuple[int, int],
        shelf: Shelf,
        lens: str,
        take: Take,
        take_lesson: Take | None = None,
        learn: Take | None = None,
    ) -> None:
        super().__init__(user, size)
        self.shelf, self.lens, self.take, self.take_lesson = shelf, lens, take, take_lesson or take
        self.learn = learn or take
        shelf.speak(language())
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

    def reread(self) -> None:
        """Read the shelf's words anew, in another language."""
        self.shelf.speak(language())
        self.kept = self.shelf.latest()[0]

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
        pen.gap(20 if m.tight else 90)
        pen.para(say("title.name"), 64, INK, "title")
        pen.gap(6)
        pen.para(say("title.about"), 20, MUTE)
        pen.gap(14 if m.tight else 36)
        if self.fault:
            pen.para(self.fault, 16, BRICK_TEXT, "bold")
            pen.gap(20)
        if self.kept:
            self._button(pen, "go_on", opening(user, self._open_kept, self.take), chief=True, busy=say("busy.open"))
            words = say("title.over" if self.kept.over else "title.turn", turn=self.kept.turn, turns=self.kept.turns)
            pen.para(say("title.kept", town=self.kept.town, turn=words, lens=self.kept.lens), 16, MUTE)
            pen.gap(22)
        self._button(pen, "new", self._choose, chief=not self.kept)
        if self.shelf.any_kept():
            self._button(pen, "kept", self._games)
        learn = opening(user, lambda: self.shelf.new(script().level, self.lens), self.learn)
        self._button(pen, "learn", learn, busy=say("busy.open"))
        self._button(pen, "lesson", self._choose_lesson)
        self._button(pen, "settings", acts.push(lambda size: settings_sheet(user, size)))
        self._button(pen, "help", acts.push(lambda size: help_sheet(user, size)))
        self._button(pen, "quit", Leave)
        language_row(pen, user)
        pen.gap(16)
        page, line = pen.done(m.h), max(2, m.u(4))
        pen.box(Rect(width - line, 0, line, page.height), INK)
        return page

    @staticmethod
    def _button(pen: Pen, key: str, press: Press, chief: bool = False, busy: str = "") -> None:
        high = max(pen.u(54), pen.m.lead(22) + 12)
        pen.button(key, say(f"title.do.{key}"), press, pen.x, pen.y, pen.w, high, chief=chief, size=22, busy=busy)
        pen.y += high
        pen.gap(10 if pen.m.tight else 16)

    def _open_kept(self) -> Session:
        if self.kept is None:
            raise ShelfError(say("title.none"))
        try:
            return self.shelf.open(self.kept)
        except ShelfError as error:
            self.kept, self.fault = self.shelf.latest()[0], told(error)
            raise

    def _look(self) -> None:
        """See anew which game was kept last."""
        self.kept, self.fault = self.shelf.latest()

    def _games(self) -> Transition:
        return Push(lambda size: KeptSheet(self.desk, size, self.shelf, self.take, self._look))

    def _choose(self) -> Transition:
        return Push(lambda size: NewGameScreen(self.desk, size, self.shelf, self.lens, self.take))

    def _choose_lesson(self) -> Transition:
        return Push(lambda size: LessonChoice(self.desk, size, self.shelf, self.lens, self.take_lesson))

    def on_action(self, action: str, event: Event) -> Transition | None:
        """The sheets that every screen has."""
        return sheet_of(self.desk, action)

    def draw_back(self, surface: pygame.Surface) -> None:
        """The town beside the panel."""
        surface.fill(MEADOW)
        if self._town and self._beside().w:
            self._town.draw(surface)
        elif not self._tried:
            self._tried = self._wants_town = True
