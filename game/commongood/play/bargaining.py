"""Bargaining: what a bench asks for in return for its votes, and with which other boards a promise can be traded."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from commongood.content.schema import Amendment, Extra
from commongood.play.boards import Amended, Meeting, weigh
from commongood.play.commands import Set
from commongood.play.forecast import Futures
from commongood.play.opinion import Opinion
from commongood.play.planning import Draft, Terms, carry_out, governing, lever_value
from commongood.play.renaming import drafts_renamed
from commongood.play.setting import Setting
from commongood.play.terms import Decided, drafted_on_terms, part_of
from commongood.town.state import State

GAIN = 0.02
"""A bench asks for what moves its seats towards the motion by so much at least, on average."""


def asked(
    setting: Setting, planned: State, without: Futures, meeting: Meeting, drafts: Mapping[int, Draft], free: float
) -> tuple[Amended, ...]:
    """The amendments that benches which are not all for the drafts ask for, because they would like those better.

    planned, without: the state without the drafts, and its futures. free: £m that can still be planned, with the drafts.
    """
    doubtful = {bench for bench, votes in meeting.votes(setting).items() if any(v in ("against", "unsure") for v in votes)}
    found = []
    # benches that ask for the same thing in other words need one look ahead between them
    seen: dict[tuple[float, tuple[Extra, ...]], Amended | None] = {}
    for amendment in (a for a in setting.library.amendment.values() if a.bench in doubtful):
        what = amendment.share, amendment.extra
        if what not in seen:
            made = _amended(setting, planned, meeting.service, amendment, drafts, free)
            weighed = weigh(setting, planned, without, meeting.service, (*made[0], *made[1])) if made else None
            seen[what] = Amended(amendment.id, *made, *weighed) if made and weighed else None
        then = seen[what]
        if then and _leaning(then.opinions, amendment.bench) - _leaning(meeting.opinions, amendment.bench) >= GAIN:
            terms = Terms(asked=amendment.id)
            extra = drafts_renamed(setting, (replace(made, terms=terms) for made in then.extra))
            found.append(replace(then, id=amendment.id, extra=tuple(extra)))
    return tuple(found)


def _leaning(opinions: Sequence[Opinion], bench: str) -> float:
    """How a bench leans, on average."""
    own = [opinion.leaning for opinion in opinions if opinion.bench == bench]
    return sum(own) / len(own)


def partners(setting: Setting, state: State, service: str, bench: str) -> list[str]:
    """The other services on whose boards a bench sits, the largest first: what may be promised there weighs here too."""
    models = {s: setting.library.governance[governing(setting, state, s)] for s in setting.world.keys["s"] if s != service}
    found = [s for s, model in models.items() if bench in model.benches and model.rule != "council"]
    return sorted(found, key=lambda s: (-lever_value(setting, state, "envelope", s), s))


def _amended(
    setting: Setting, planned: State, service: str, amendment: Amendment, drafts: Mapping[int, Draft], free: float
) -> tuple[tuple[Draft, ...], tuple[Draft, ...]] | None:
    """The drafts as amended, and those that come with them; None where it cannot be done or changes nothing."""
    state, room = planned.copy(), free
    parts: list[Draft] = []
    for whole in drafts.values():
        part = part_of(setting, state, whole, amendment.share)
        if part is None:
            return None
        carry_out(setting, state, None, part)
        parts.append(part)
        room += whole.quote.cost - part.quote.cost
    moved = {(change.lever, change.at) for part in parts for change in part.changes}
    extra: list[Draft] = []
    for more in amendment.extra:
        if lever_value(setting, state, more.lever, service) >= more.to:
            return None
        made = drafted_on_terms(setting, state, Decided(Set(more.lever, service, more.to), Terms(asked=amendment.id)), room)
        # what the board is to vote on is not undone by what comes with it
        if made is None or moved & {(change.lever, change.at) for change in made.changes}:
            return None
        carry_out(setting, state, None, made)
        extra.append(made)
        room -= made.quote.cost
    return tuple(parts), tuple(extra)
