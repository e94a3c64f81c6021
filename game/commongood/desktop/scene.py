"""The game as a scene that any pygame program can mount: it owns no display, no clock and no loop."""

from collections.abc import Callable
from dataclasses import replace

from commongood.desktop.board_screen import BoardScreen
from commongood.desktop.desk import Desk, Game
from commongood.desktop.end_screen import EndScreen
from commongood.desktop.report_screen import ReportScreen
from commongood.desktop.settings import DEFAULT, Settings
from commongood.desktop.sounds import Play, cue
from commongood.desktop.stack import Stack
from commongood.desktop.town_screen import TownScreen
from commongood.desktop.townmap import TownMap
from commongood.desktop.transitions import Layer
from commongood.play.view import View

PHASES = {"boards": "board", "report": "paper", "plan": "turn", "end": "over"}
"""What is heard when a phase begins."""
LATER = 0.5
"""Seconds from the bell of a turn to its letters."""


def _nothing(*_: object) -> None:
    return None


def _kept(*_: object) -> str:
    return ""


class TownScene(Stack):
    """A game in a box of a size. Give it events and time, and draw it; its places are those of the surface it is drawn on.

    on_turn is called with the view of each turn's report, on_end with the view of the end. done: the player has left it.
    on_keep keeps the game under a name, where that can be done. reduced_motion: nothing moves of itself, and what would glide
    jumps. play: what plays a sound by its name (a `sounds.Speaker`, say), or None for a scene that is silent.
    """

    desk: Desk

    def __init__(
        self,
        session: Game,
        size: tuple[int, int],
        on_turn: Callable[[View], object] = _nothing,
        on_end: Callable[[View], object] = _nothing,
        settings: Settings = DEFAULT,
        on_settings: Callable[[Settings], str] = _kept,
        on_change: Callable[[], str] = _kept,
        play: Play | None = None,
        on_keep: Callable[[str], str] | None = None,
    ) -> None:
        self._heard = ""
        self._town: TownMap | None = None
        super().__init__(
            Desk(
                session,
                on_turn=on_turn,
                on_end=on_end,
                settings=settings,
                on_settings=on_settings,
                on_change=on_change,
                on_keep=on_keep,
            ),
            size,
            play,
        )

    def base(self) -> Layer:
        """The screen that the game's phase calls for."""
        phase = self.desk.view.phase
        self._hear(phase)
        if phase == "report":
            return ReportScreen(self.desk, self.size)
        if phase == "end":
            return EndScreen(self.desk, self.size)
        if phase == "boards":
            return BoardScreen(self.desk, self.size)
        screen = TownScreen(self.desk, self.size, self._town)
        self._town = screen.map
        return screen

    def _hear(self, phase: str) -> None:
        """A new phase is heard, but not the one in which the scene is opened."""
        before, self._heard = self._heard, phase
        if before and before != phase:
            self.desk.cues.append(cue(PHASES[phase]))
            if phase == "plan" and self.desk.view.letters:
                self.desk.cues.append(replace(cue("letter"), after=LATER))

    def update(self, dt: float) -> None:
        """Let dt seconds pass."""
        if self._town:
            self._town.reduced_motion = self.reduced_motion
        super().update(dt)
