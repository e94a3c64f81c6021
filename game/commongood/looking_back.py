"""The part of a session that looks back: numbers that are asked why, numbers over time, an earlier run beside this one."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from commongood.faults import Fault
from commongood.play import asking
from commongood.play.asked import AskedView, CauseView, HistoryView, MeasureChoice
from commongood.play.asking import AskError
from commongood.play.book import BookView, book
from commongood.play.comparing import ComparedView, compared
from commongood.play.game import Game
from commongood.play.measures import Place
from commongood.play.setting import Setting
from commongood.play.view import WhyView
from commongood.town.state import State


class SessionError(Fault):
    """What was asked for is not there; the message says what in one sentence."""


@contextmanager
def _sentences() -> Iterator[None]:
    """What is not there to be asked for, as a fault of the session."""
    try:
        yield
    except AskError as error:
        raise SessionError(str(error)) from error


@dataclass(frozen=True, slots=True)
class Earlier:
    """The run from which a game was branched, as it stood then, and the turn whose plan was opened again."""

    turn: int
    game: Game


class LookingBack:
    """What can be asked of a game that was played so far."""

    game: Game
    setting: Setting
    earlier: Earlier | None = None
    _still: tuple[State, ...] = ()

    def still(self) -> tuple[State, ...]:
        """The towns of the same term with no decisions: the one before turn 1, and the one after each turn."""
        if not self._still:
            towns = [self.setting.opening]
            for _ in range(self.setting.turns):
                opened = self.setting.engine.settle(self.setting.world, towns[-1], None)
                towns.append(self.setting.engine.resolve(self.setting.world, opened, None))
            self._still = tuple(towns)
        return self._still

    def measures(self) -> tuple[MeasureChoice, ...]:
        """The numbers that can be asked for, group by group."""
        return asking.choices(self.game)

    def asked(self, name: str, service: str = "", district: str = "", turn: int = 0) -> AskedView:
        """Why a number moved in a turn, with causes that add up; turn 0: in the last turn in which anything moved it."""
        with _sentences():
            return asking.asked(self.game, name, Place(service, district), turn)

    def cause(self, why: WhyView, name: str, service: str = "", district: str = "", turn: int = 1) -> CauseView:
        """What stands behind one cause of a number's move: its claim, and the numbers from which it comes in turn."""
        with _sentences():
            return asking.cause(self.game, why, name, Place(service, district), turn)

    def history(self, name: str, service: str = "", district: str = "") -> HistoryView:
        """A number turn by turn, beside the same term with no decisions, and the earlier run where there is one."""
        other = asking.towns(self.earlier.game) if self.earlier else []
        with _sentences():
            return asking.history(self.game, name, Place(service, district), self.still(), other)

    def book(self) -> BookView:
        """Every claim as it stands in this game, and the words of the game."""
        return book(self.setting)

    def compared(self) -> ComparedView | None:
        """This game beside the run from which it was branched; None where it was not."""
        return compared(self.setting, self.game.records, self.earlier.game.records) if self.earlier else None

    def compared_with(self, other: "LookingBack") -> ComparedView:
        """This game beside another on the same luck; a SessionError where the luck is not the same."""
        mine, theirs = self.setting, other.setting
        if (mine.level.id, mine.seed) != (theirs.level.id, theirs.seed):
            raise SessionError(
                "Only games of one town on the same luck can be compared: {town} with the luck {luck} is not "
                "{other} with the luck {other_luck}.",
                town=mine.level.id,
                luck=mine.seed,
                other=theirs.level.id,
                other_luck=theirs.seed,
            )
        return compared(mine, self.game.records, other.game.records)
