"""What a game remembers: each decision as it was given, and each turn as it went."""

from dataclasses import dataclass

from commongood.play.boards import Meeting
from commongood.play.commands import AnyCommand
from commongood.play.planning import AS_DRAFTED, Terms
from commongood.play.promises import Pledge
from commongood.play.terms import Decided
from commongood.town.batches import Entry
from commongood.town.ledger import Ledger
from commongood.town.state import State


@dataclass(frozen=True, slots=True)
class Action:
    """A decision, as it was given: who, when, what."""

    turn: int
    seat: str
    command: AnyCommand


@dataclass(frozen=True, slots=True)
class Carried:
    """A decision that took effect: its name, the service or district that it is about, what it did to the state's numbers."""

    command: AnyCommand
    title: str
    place: str | None
    entries: tuple[Entry, ...]
    terms: Terms = AS_DRAFTED

    @property
    def decided(self) -> Decided:
        """The command with the terms on which it was carried."""
        return Decided(self.command, self.terms)


@dataclass(frozen=True, slots=True)
class Record:
    """A turn that was resolved: the state before and after it, its ledger, its meetings, and the promises that fell due.

    carried: the decisions that took effect, in order. followed: what votes, promises and cuts did to the state's numbers.
    cuts: by service, the share by which a board's envelope was cut over its head.
    """

    turn: int
    before: State
    after: State
    ledger: Ledger
    meetings: tuple[Meeting, ...]
    due: tuple[tuple[Pledge, bool], ...]
    scores: dict[str, float]
    digest: str
    digests: dict[str, str]
    carried: tuple[Carried, ...]
    followed: tuple[Entry, ...]
    cuts: dict[str, float]
