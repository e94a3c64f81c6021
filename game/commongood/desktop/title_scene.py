"""The scene before a game: its screens open one, which the window then plays."""

from collections.abc import Callable

from commongood.desktop.desk import User
from commongood.desktop.settings import DEFAULT, Settings
from commongood.desktop.sounds import Play
from commongood.desktop.stack import Stack
from commongood.desktop.title_screen import TitleScreen
from commongood.desktop.transitions import Layer, Leave, Transition
from commongood.session import Session
from commongood.shelf import Shelf


def _kept(*_: object) -> str:
    return ""


class TitleScene(Stack):
    """The title. done: the player has left it; opened: with this game, or with none; lesson: it is a lesson's; learning: the
    coach shall show it.

    lens: the one that a new game has if no other is chosen.
    """

    def __init__(
        self,
        shelf: Shelf,
        size: tuple[int, int],
        lens: str = "evidence",
        settings: Settings = DEFAULT,
        on_settings: Callable[[Settings], str] = _kept,
        play: Play | None = None,
    ) -> None:
        self.shelf, self.lens = shelf, lens
        self.opened: Session | None = None
        self.lesson = self.learning = False
        super().__init__(User(settings=settings, on_settings=on_settings), size, play)

    def base(self) -> Layer:
        """The title."""
        return TitleScreen(self.desk, self.size, self.shelf, self.lens, self._take, self._take_lesson, self._learn)

    def _take(self, session: Session) -> Transition:
        self.opened = session
        return Leave()

    def _learn(self, session: Session) -> Transition:
        self.learning = True
        return self._take(session)

    def _take_lesson(self, session: Session) -> Transition:
        self.lesson = True
        return self._take(session)
