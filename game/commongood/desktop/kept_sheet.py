"""The sheet of kept games: each with its picture, its name and when it was kept; they are opened, renamed and removed here."""

from collections.abc import Callable
from datetime import datetime

import pygame

from commongood.assets.draw.palette import BRICK_TEXT, INK, MEADOW, MUSTARD, MUTE
from commongood.desktop import acts
from commongood.desktop.beginning import Take, opening
from commongood.desktop.desk import User
from commongood.desktop.name_sheet import name_sheet
from commongood.desktop.page import Pen
from commongood.desktop.parts import card
from commongood.desktop.screen import Event
from commongood.desktop.sheets import Sheet
from commongood.desktop.town_pictures import TownPictures
from commongood.desktop.transitions import Leave, Pop, Press, Transition
from commongood.desktop.words import say, told
from commongood.shelf import Kept, Shelf, ShelfError, Spoiled, picture_path

Rect = pygame.Rect
SHAPE = 9 / 16
"""How high a picture is for its width."""


class KeptSheet(Sheet):
    """Every kept game. What was removed can be brought back while the sheet is open."""

    def __init__(
        self, user: User, size: tuple[int, int], shelf: Shelf, take: Take, on_change: Callable[[], object] = lambda: None
    ) -> None:
        self.shelf, self.take, self.on_change = shelf, take, on_change
        self.games = shelf.kept()
        self.removed = ""
        self.towns = TownPictures()
        self._pictures: dict[tuple[str, float, int], pygame.Surface | None] = {}
        super().__init__(user, size, lambda: say("kept.title"), self._write, 1120, "load-game")
        first = next((game for game in self.games if isinstance(game, Kept)), None)
        if first:
            self.focus.key, self.focus.visible = f"open:{first.path.stem}", True

    def _look(self) -> None:
        self.games = self.shelf.kept()
        self.desk.version += 1
        self.on_change()

    def _write(self, pen: Pen) -> None:
        if self.removed:
            frame = card(pen, max(8, pen.u(12)), edge=INK, fill=MUSTARD)
            label = say("kept.bring_back")
            wide = pen.width(label, 16, "bold") + 2 * max(8, pen.u(16))
            top = pen.y
            pen.para(say("kept.removed", name=self.removed), 17, INK, "bold", w=pen.w - wide - pen.u(16))
            pen.button("bring_back", label, self._bring_back, pen.x + pen.w - wide, top, wide)
            pen.y = max(pen.y, top + pen.button_height())
            frame.end(14)
        if not self.games:
            pen.para(say("kept.none"), 17)
        for game in self.games:
            frame = card(pen, max(8, pen.u(14)))
            if isinstance(game, Spoiled):
                pen.para(game.path.name, 18, INK, "bold")
                pen.para(game.fault, 16, BRICK_TEXT, "bold")
                pen.gap(6)
                self._buttons(pen, [("remove", self._remove(game.path, game.path.name), False)], game.path.stem, game.path.name)
            else:
                self._game(pen, game)
            frame.end()

    def _game(self, pen: Pen, game: Kept) -> None:
        m = pen.m
        left, column, top = pen.x, pen.w, pen.y
        beside = column >= 24 * m.lead(16)
        wide = column * 28 // 100 if beside else min(column, 300)
        high = round(wide * SHAPE)
        picture = self._picture(game, wide, high)
        if picture:
            pen.stamp(picture, left, top)
        else:
            pen.box(Rect(left, top, wide, high), MEADOW)
        if beside:
            pen.x, pen.w = left + wide + m.u(18), column - wide - m.u(18)
        else:
            pen.y += high + m.u(8)
        name = game.name or game.town
        turn = say("title.over" if game.over else "title.turn", turn=game.turn, turns=game.turns)
        when = datetime.fromtimestamp(game.when).strftime("%Y-%m-%d %H:%M")
        pen.para(name, 20, INK, "bold")
        pen.para(say("title.kept", town=game.town, turn=turn, lens=game.lens), 16)
        pen.para(say("kept.stood" if game.stays else "kept.going_on", when=when), 16, MUTE)
        pen.gap(8)
        deeds = [
            ("open", opening(self.desk, lambda: self.shelf.open(game), self.take), True),
            ("rename", acts.push(self._rename(game)), False),
            ("remove", self._remove(game.path, name), False),
        ]
        self._buttons(pen, deeds, game.path.stem, name)
        pen.x, pen.w, pen.y = left, column, max(pen.y, top + high)

    @staticmethod
    def _buttons(pen: Pen, deeds: list[tuple[str, Press, bool]], key: str, name: str) -> None:
        x, high = pen.x, pen.button_height()
        for deed, press, chief in deeds:
            label = say(f"kept.do.{deed}")
            wide = pen.width(label, 16, "bold") + 2 * max(8, pen.u(16))
            if x > pen.x and x + wide > pen.x + pen.w:
                x, pen.y = pen.x, pen.y + high + pen.u(10)
            spoken = say("kept.spoken", what=label, name=name)
            busy = say("busy.open") if chief else ""
            pen.button(f"{deed}:{key}", label, press, x, pen.y, wide, chief=chief, spoken=spoken, busy=busy)
            x += wide + pen.u(10)
        pen.y += high + max(2, pen.u(3))

    def _picture(self, game: Kept, wide: int, high: int) -> pygame.Surface | None:
        """What showed when the game was kept, or else its town; None while that is still being drawn."""
        key = (str(game.path), game.when, wide)
        if key not in self._pictures:
            self._pictures[key] = _read(game, (wide, high))
        found = self._pictures[key]
        if found is not None:
            return found
        town = self.towns.find(game.folder, wide)
        return town and pygame.transform.smoothscale(town, (wide, high))

    def tick(self, dt: float) -> Transition | None:
        """Draw the towns of games without a picture."""
        if self.towns.tick():
            self.typed += 1
            self.stale = True
        return None

    def _rename(self, game: Kept) -> Callable[[tuple[int, int]], Sheet]:
        def take(name: str) -> str:
            try:
                self.shelf.rename(game, name)
            except ShelfError as error:
                return told(error)
            self._look()
            return ""

        about = say("kept.rename", town=game.town)
        return lambda size: name_sheet(self.desk, size, lambda: say("kept.do.rename"), about, game.name or game.town, take)

    def _remove(self, path: object, name: str) -> Press:
        def press() -> None:
            game = next(each for each in self.games if each.path == path)
            try:
                self.shelf.remove(game.path)
                self.removed = name
            except ShelfError as error:
                self.desk.tell(told(error))
            self._look()

        return press

    def _bring_back(self) -> None:
        self.shelf.bring_back()
        self.removed = ""
        self._look()

    def _left(self, transition: Transition | None) -> Transition | None:
        """Give up what was removed once the sheet is left."""
        if isinstance(transition, Pop | Leave):
            self.shelf.discard()
        return transition

    def handle(self, event: Event) -> Transition | None:
        """Take an event."""
        return self._left(super().handle(event))

    def update(self, dt: float) -> Transition | None:
        """Let dt seconds pass."""
        return self._left(super().update(dt))


def _read(game: Kept, size: tuple[int, int]) -> pygame.Surface | None:
    """The picture beside a kept game at a size, or None where there is none that can be read."""
    try:
        return pygame.transform.smoothscale(pygame.image.load(str(picture_path(game.path))).convert(), size)
    except (OSError, pygame.error):
        return None
