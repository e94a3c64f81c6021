"""Bargaining: what a bench asks for in return for its votes, and with which other boards a promise can be traded."""

from collections.abc import Mapping
from dataclasses import replace

from commongood.content.schema import Amendment
from commongood.play.boards import FUTURES, HORIZON, Amended, Meeting, weigh
from commongood.play.commands import Set
from commongood.play.forecast import forecast
from commongood.play.planning import Change, Draft, Post, draft, governing, lever_value
from commongood.play.setting import Setting
from commongood.town.state import State

ATTENTION_TO_ASK = 20.0
"""What a bench asks for takes none of the leader's attention."""
GAIN = 0.02
"""A bench asks for what moves its seats towards the motion by so much at least, on average."""


def asked(setting: Setting, planned: State, meeting: Meeting, drafts: Mapping[int, Draft], free: float) -> tuple[Amended, ...]:
    """The amendments that benches which are not all for the drafts ask for, because they would like those better.

    planned: the state without the drafts. free: £m that can still be planned, with the drafts.
    """
    doubtful = {bench for bench, votes in meeting.votes(setting).items() if any(v in ("against", "unsure") for v in votes)}
    wanted = [a for a in setting.library.amendment.values() if a.bench in doubtful]
    if not wanted:
        return ()
    without = forecast(setting, planned, HORIZON, FUTURES)
    found = []
    for amendment in wanted:
        made = _amended(setting, planned, meeting.service, amendment, drafts, free)
        if made is None:
            continue
        parts, extra = made
        opinions, outlook = weigh(setting, planned, without, meeting.service, (*parts, *extra))
        before = sum(o.leaning for o in meeting.opinions if o.bench == amendment.bench)
        after = [o.leaning for o in opinions if o.bench == amendment.bench]
        if (sum(after) - before) / len(after) >= GAIN:
            found.append(Amended(amendment.id, parts, extra, opinions, outlook))
    return tuple(found)


def partners(setting: Setting, state: State, service: str, bench: str) -> list[str]:
    """The other services on whose boards a bench sits, the largest first: what may be promised there weighs here too."""
    models = {s: setting.library.governance[governing(setting, state, s)] for s in setting.world.keys["s"] if s != service}
    found = [s for s, model in models.items() if bench in model.benches and model.rule != "council"]
    return sorted(found, key=lambda s: (-lever_value(setting, state, "envelope", s), s))


def _amended(
    setting: Setting, planned: State, service: str, amendment: Amendment, drafts: Mapping[int, Draft], free: float
) -> tuple[tuple[Draft, ...], tuple[Draft, ...]] | None:
    """The drafts as amended, and those that come with them; None where it cannot be done or changes nothing."""
    parts = tuple(_part(setting, planned, made, amendment.share) for made in drafts.values())
    if any(part is None for part in parts):
        return None
    kept = tuple(part for part in parts if part is not None)
    state = planned.copy()
    state["attention"][...] = ATTENTION_TO_ASK
    spared = sum(made.quote.cost for made in drafts.values()) - sum(part.quote.cost for part in kept)
    room = free + spared
    extra: list[Draft] = []
    for more in amendment.extra:
        if lever_value(setting, state, more.lever, service) >= more.to or _moves(kept, more.lever, service):
            return None
        made = draft(setting, state, Set(more.lever, service, more.to), room)
        if not isinstance(made, Draft):
            return None
        extra.append(replace(made, quote=replace(made.quote, attention=0, title=amendment.title)))
        room -= made.quote.cost
    return kept, tuple(extra)


def _moves(drafts: tuple[Draft, ...], lever: str, at: str) -> bool:
    return any(change.lever == lever and change.at == at for made in drafts for change in made.changes)


def _part(setting: Setting, planned: State, made: Draft, share: float) -> Draft | None:
    """A draft that goes only part of the way; None where half of it is no thing that can be done."""
    if share == 1.0:
        return made
    changes = []
    for change in made.changes:
        lever = setting.library.lever.get(change.lever)
        if lever is None or lever.high - lever.low <= lever.step:  # who governs, or a switch, is the one or the other
            return None
        now = lever_value(setting, planned, change.lever, change.at)
        value = now + share * (change.value - now)
        changes.append(Change(change.lever, change.at, float(round(value)) if lever.whole else value))
    posts = tuple(Post(post.stock, post.service, share * post.amount) for post in made.posts)
    return replace(made, changes=tuple(changes), posts=posts, quote=replace(made.quote, cost=share * made.quote.cost))
