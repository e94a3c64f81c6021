"""The clock of a lesson: which phase it is in, and how long that may still take. It is told of time, and decides nothing."""

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from commongood.files import write_whole

TURNS = 4
"""Turns of a lesson's game."""
Phase = Literal["start", "news", "plan", "board", "report", "debrief"]
SECONDS: dict[Phase, float] = {"start": 420, "news": 45, "plan": 150, "board": 120, "report": 75, "debrief": 720}
"""How long each phase may take: about seven minutes a turn, and forty-five in all."""
MINUTE = 60.0
OF_GAME: dict[str, tuple[Phase, ...]] = {
    "plan": ("news", "plan", "start"),
    "boards": ("board",),
    "report": ("report",),
    "end": ("debrief",),
}
"""The lesson's phases in each phase of the game; the first is where it begins."""


@dataclass
class Clock:
    """Where a lesson stands. left: seconds, under 0 once the time is up. on: it is shown and counts at all."""

    phase: Phase = "start"
    turn: int = 1
    left: float = SECONDS["start"]
    running: bool = False
    on: bool = True

    @property
    def time_up(self) -> bool:
        """Whether the phase has had its time."""
        return self.on and self.left <= 0.0

    @property
    def shown(self) -> int:
        """Whole seconds that are left, or that it is over by."""
        return math.ceil(abs(self.left)) if self.left > 0.0 else math.floor(abs(self.left))

    def update(self, dt: float) -> None:
        """Let dt seconds pass, where it runs."""
        if self.running and self.on:
            self.left -= dt

    def go(self, phase: Phase, turn: int) -> None:
        """Begin a phase of a turn with all its time."""
        self.phase, self.turn, self.left = phase, turn, SECONDS[phase]

    def follow(self, game_phase: str, turn: int) -> bool:
        """Be where the game is; returns whether that begins another phase."""
        own = OF_GAME[game_phase]
        if self.phase in own and self.turn == turn:
            return False
        self.go(own[0], turn)
        return True

    def extend(self, seconds: float = MINUTE) -> None:
        """Give more time, counted from now where the time was up."""
        self.left = max(0.0, self.left) + seconds


class _Kept(Struct, frozen=True, forbid_unknown_fields=True):
    """A clock as it lies beside the kept game."""

    phase: Phase
    turn: int
    left: float
    on: bool


def clock_file(game: Path) -> Path:
    """Where the clock of a kept game lies; a game without one was no lesson."""
    return game.with_suffix(".lesson")


def write_clock(game: Path, clock: Clock) -> None:
    """Keep a lesson's clock beside its game; an OSError where that cannot be."""
    kept = _Kept(clock.phase, clock.turn, round(clock.left, 1), clock.on)
    write_whole(clock_file(game), msgspec.json.encode(kept))


def read_clock(game: Path) -> Clock | None:
    """The clock of a kept lesson, which stands; at the beginning where it is damaged, and none where it was no lesson."""
    try:
        kept = msgspec.json.decode(clock_file(game).read_bytes(), type=_Kept)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError):
        return Clock()
    return Clock(kept.phase, kept.turn, kept.left, False, kept.on)
