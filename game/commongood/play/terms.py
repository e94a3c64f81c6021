"""Drafts on a board's terms: part of the way, or at a bench's own wish."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from commongood.play.commands import AnyCommand
from commongood.play.planning import AS_DRAFTED, Change, Draft, Post, Terms, draft, lever_value
from commongood.play.setting import Setting
from commongood.town.state import State

ATTENTION_TO_ASK = 20.0
"""More attention than any wish takes, for it is not the leader's."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A command and the terms on which it was carried."""

    command: AnyCommand
    terms: Terms = AS_DRAFTED


def drafted_on_terms(
    setting: Setting, state: State, decided: Decided, free: float, drafts: Sequence[Draft] = ()
) -> Draft | None:
    """The draft of a command on its terms; None where it is refused, or where half of it is no thing that can be done."""
    terms, trial = decided.terms, state
    if terms.asked:
        trial = state.copy()
        trial["attention"][...] = ATTENTION_TO_ASK
    made = draft(setting, trial, decided.command, free, drafts)
    if not isinstance(made, Draft):
        return None
    if terms.asked:
        made = replace(made, quote=replace(made.quote, attention=0), terms=terms)
    return part_of(setting, state, made, terms.share)


def part_of(setting: Setting, state: State, made: Draft, share: float) -> Draft | None:
    """A draft that goes only part of the way from what the state has; None where that is no thing that can be done."""
    if share == 1.0:
        return made
    changes = []
    for change in made.changes:
        lever = setting.library.lever.get(change.lever)
        if lever is None or lever.high - lever.low <= lever.step:  # who governs, or a switch, is the one or the other
            return None
        now = lever_value(setting, state, change.lever, change.at)
        value = now + share * (change.value - now)
        changes.append(Change(change.lever, change.at, float(round(value)) if lever.whole else value))
    posts = tuple(Post(post.stock, post.service, share * post.amount) for post in made.posts)
    quote = replace(made.quote, cost=share * made.quote.cost)
    return replace(made, changes=tuple(changes), posts=posts, quote=quote, terms=replace(made.terms, share=share))
