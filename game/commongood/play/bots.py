"""Bots: players that are programs. A bot sits on a chair, from which it sees what a player may see, and gives a command."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from commongood.play.commands import Accept, AnyCommand, Meet, Next, OfferPromise, Propose, StandIn, Vote
from commongood.play.view import View
from commongood.town.chance import stream, uniform_one

BOT_LUCK = 1 << 42


class Chair(Protocol):
    """What a bot may ask: just what any player may."""

    def view(self) -> View:
        """What the seat sees now."""

    def legal(self, *, raw: bool = False) -> Sequence[AnyCommand]:
        """The commands that can be given now. raw: with levers, envelopes and conversions."""

    def can(self, command: AnyCommand) -> bool:
        """Whether a command can be given now."""

    def done(self) -> Sequence[AnyCommand]:
        """The decisions that took effect in earlier turns, and this turn's drafts."""

    def ahead(self, choices: Sequence[Sequence[AnyCommand]], turns: int) -> Sequence[Mapping[str, float]]:
        """The mean scores at the end of so many turns, with each choice of further drafts, on the same luck."""


class Bot(Protocol):
    """Gives one of the commands that can be given; `step` counts its choices in this game."""

    def __call__(self, chair: Chair, seed: int, step: int) -> AnyCommand: ...


def pass_on(legal: Sequence[AnyCommand]) -> AnyCommand | None:
    """What every bot does outside planning: it takes the first amendment that a bench asks for, votes, and goes on.

    It plays for nobody in the room: where votes of the room wait, the game stands in.
    """
    asked = next((command for command in legal if isinstance(command, Accept)), None)
    if asked is not None:
        return asked
    return next((command for command in legal if isinstance(command, Vote | StandIn | Next)), None)


def _drafted(view: View, proposals: Sequence[str]) -> set[str]:
    return {p.service for p in view.proposals if p.drafted and p.id in proposals}


def _prefer(view: View, legal: Sequence[AnyCommand], wanted: Sequence[str], services: Sequence[str], most: int) -> AnyCommand:
    """The first wanted proposal that is legal for the first of these services; after so many drafts the boards meet."""
    onward = pass_on(legal)
    if onward is not None:
        return onward
    open_ = {(c.service, c.proposal): c for c in legal if isinstance(c, Propose)}
    done = {(p.service, p.id) for p in view.proposals if p.drafted}
    if len(view.draft) < most:
        for service in services:
            for proposal in wanted:
                if (service, proposal) in open_ and (service, proposal) not in done:
                    return open_[service, proposal]
    return Meet()


def cautious(chair: Chair, seed: int, step: int) -> AnyCommand:
    """Keeps who governs as it is, and spends a little where fewest are reached."""
    view, legal = chair.view(), chair.legal()
    worst = [s.id for s in sorted(view.services, key=lambda s: (s.access, s.id))]
    cheap = [p.id for p in sorted(view.proposals, key=lambda p: (p.cost, p.id)) if 0.0 < p.cost < 0.12]
    cheap = [i for i in cheap if not any(p.id == i and p.attention > 1 for p in view.proposals)]
    return _prefer(view, legal, cheap, worst[:4], 2)


def reformer(chair: Chair, seed: int, step: int) -> AnyCommand:
    """Shares power: converts one service a turn to a board with residents, and pays organisers."""
    view, legal = chair.view(), chair.legal()
    changing = any(s.state == "conversion" for s in view.services)
    shared = [p.id for p in view.proposals if "thirds" in p.id or "trust" in p.id]
    rest = [p.id for p in view.proposals if any(word in p.id for word in ("organis", "outreach", "support", "adviser"))]
    services = [s.id for s in sorted(view.services, key=lambda s: (-s.envelope, s.id))]
    taken = _drafted(view, shared)
    offer = next((c for c in legal if isinstance(c, OfferPromise)), None)
    if offer is not None:
        return offer
    return _prefer(view, legal, rest if changing or taken else [*shared, *rest], services, 3)


def random_legal(chair: Chair, seed: int, step: int) -> AnyCommand:
    """Any legal command, by keyed chance; it goes on after about six in a turn."""
    view, legal = chair.view(), chair.legal(raw=True)
    moves = [c for c in legal if not isinstance(c, Meet | Next)]
    onward = [c for c in legal if isinstance(c, Meet | Next)]
    luck = uniform_one(seed, BOT_LUCK, step, view.turn, stream("random bot"))
    if onward and (not moves or luck < 0.15):
        return onward[0]
    pick = uniform_one(seed, BOT_LUCK + 1, step, view.turn, stream("random bot"))
    kinds = sorted({type(c).__name__ for c in moves})
    kind = kinds[int(pick * len(kinds)) % len(kinds)]
    among = [c for c in moves if type(c).__name__ == kind]
    again = uniform_one(seed, BOT_LUCK + 2, step, view.turn, stream("random bot"))
    return among[int(again * len(among)) % len(among)]


def do_nothing(chair: Chair, seed: int, step: int) -> AnyCommand:
    """Takes every default."""
    return next(c for c in chair.legal() if isinstance(c, Meet | Vote | StandIn | Next))


BOTS: dict[str, Bot] = {
    "cautious": cautious,
    "reformer": reformer,
    "random": random_legal,
    "nothing": do_nothing,
}
