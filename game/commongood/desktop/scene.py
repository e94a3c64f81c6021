"""The game as a scene that any pygame program can mount: it owns no display, no clock and no loop."""

from collections.abc import Callable

import pygame

from commongood.assets.draw import palette
from commongood.desktop import pictures
from commongood.desktop.board_screen import BoardScreen
from commongood.desktop.desk import Desk, Game
from commongood.desktop.end_screen import EndScreen
from commongood.desktop.lettering import check_fonts
from commongood.desktop.report_screen import ReportScreen
from commongood.desktop.screen import Screen, metrics
from commongood.desktop.settings import DEFAULT, Settings
from commongood.desktop.tips import Tips
from commongood.desktop.town_screen import TownScreen
from commongood.desktop.townmap import TownMap
from commongood.desktop.transitions import Follow, Layer, Leave, Pop, Push, Transition
from commongood.play.view import View


def _nothing(*_: object) -> None:
    return None


def _kept(*_: object) -> str:
    return ""


class TownScene:
    """A game in a box of a size. Give it events and time, and draw it; its places are those of the surface it is drawn on.

    on_turn is called with the view after each turn, on_end with the last one. done: the player has left it.
    reduced_motion: nothing moves of itself, and what would glide jumps.
    """

    def __init__(
        self,
        session: Game,
        size: tuple[int, int],
        on_turn: Callable[[View], object] = _nothing,
        on_end: Callable[[View], object] = _nothing,
        settings: Settings = DEFAULT,
        on_settings: Callable[[Settings], str] = _kept,
        on_change: Callable[[], str] = _kept,
    ) -> None:
        if not pygame.font.get_init():
            pygame.font.init()
        check_fonts()
        self.desk = Desk(
            session, on_turn=on_turn, on_end=on_end, settings=settings, on_settings=on_settings, on_change=on_change
        )
        self.size = size
        self.done = False
        self.reduced_motion = False
        self._town: TownMap | None = None
        self._settings = settings
        if settings.palette != "standard":
            self._choose_palette(settings)
        self._tips = Tips()
        self._stack: list[Layer] = [self._base()]

    def _base(self) -> Screen:
        """The screen that the game's phase calls for."""
        phase = self.desk.view.phase
        if phase == "report":
            return ReportScreen(self.desk, self.size)
        if phase == "end":
            return EndScreen(self.desk, self.size)
        if phase == "boards":
            return BoardScreen(self.desk, self.size)
        screen = TownScreen(self.desk, self.size, self._town)
        self._town = screen.map
        return screen

    @property
    def screen(self) -> Layer:
        """The screen on top."""
        return self._stack[-1]

    def _apply(self, transition: Transition | None) -> None:
        if isinstance(transition, Push):
            self._stack.append(transition.make(self.size))
        elif isinstance(transition, Pop):
            if len(self._stack) > 1:
                self._stack.pop()
        elif isinstance(transition, Follow):
            self._stack = [self._base()]
        elif isinstance(transition, Leave):
            self.done = True

    def resize(self, size: tuple[int, int]) -> None:
        """Take another size."""
        if size != self.size:
            self.size = size
            for screen in self._stack:
                screen.resize(size)

    @staticmethod
    def _choose_palette(settings: Settings) -> None:
        palette.choose(settings.palette)
        pictures.forget()

    def _settle(self) -> None:
        """Take the settings that hold now."""
        before, now = self._settings, self.desk.settings
        if now is before:
            return
        self._settings = now
        if now.palette != before.palette:
            self._choose_palette(now)
        for screen in self._stack:
            screen.resize(self.size)

    def handle_event(self, event: pygame.event.Event) -> None:
        """Take an event of pygame's queue."""
        self._apply(self.screen.handle(event))
        self._settle()

    def update(self, dt: float) -> None:
        """Let dt seconds pass."""
        if self._town:
            self._town.reduced_motion = self.reduced_motion
        for screen in list(self._stack):
            self._apply(screen.update(dt))
        self._tips.update(dt, self.screen.hint(), metrics(self.desk, self.size))

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the scene over the whole of a surface, whose size it takes."""
        self.resize(surface.get_size())
        first = max((i for i, screen in enumerate(self._stack) if not screen.sheet), default=0)
        for screen in self._stack[first:]:
            screen.draw(surface)
        self._tips.draw(surface)
