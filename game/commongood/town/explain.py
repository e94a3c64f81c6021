"""Why a score changed: its change split over the ledger's entries, exactly.

Entries are added one by one, in the order in which they were made and in the reverse order, and the score's steps averaged: the
parts add up to the change, and the order hardly matters (the average of two orders is the second-order Shapley value).
"""

from dataclasses import dataclass

import numpy as np

from commongood.town.ledger import Entry, Ledger
from commongood.town.model import World
from commongood.town.scoring import score
from commongood.town.state import Array, State

SCORED = (
    "people",
    "need",
    "access",
    "fit",
    "voice",
    "technical",
    "relational",
    "spread",
    "incidents",
    "satisfaction",
    "confidence",
    "morale",
    "reciprocity",
    "cynicism",
)
"""The stocks that scores are made of: entries in others move no score within the turn."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one cause did to a score in a turn, in points."""

    cause: str
    claim: str | None
    value: float


def _steps(world: World, before: State, entries: list[Entry], name: str) -> Array:
    """The score's step at each entry, added in this order."""
    path = State(before.layout, np.repeat(before.data[:1], len(entries) + 1, axis=0), before.turn)
    for i, entry in enumerate(entries, start=1):
        path[entry.stock][i:] += entry.values[:1]
    return np.diff(score(world, path).of(name))


def explain(world: World, before: State, ledger: Ledger, name: str, order: list[int] | None = None) -> list[Part]:
    """The parts of a score's change in a turn, largest first; one part for each cause that moved it.

    before: the state at the end of the turn before. order: a permutation of the scored entries, for tests of its effect.
    """
    entries = [entry for entry in ledger.entries if entry.stock in SCORED and entry.values[0].any()]
    if order is not None:
        entries = [entries[i] for i in order]
    if not entries:
        return []
    there = _steps(world, before, entries, name)
    back = _steps(world, before, entries[::-1], name)[::-1]
    parts: dict[tuple[str, str | None], float] = {}
    for entry, a, b in zip(entries, there, back, strict=True):
        key = (entry.cause, entry.claim)
        parts[key] = parts.get(key, 0.0) + (float(a) + float(b)) / 2.0
    found = [Part(cause, claim, value) for (cause, claim), value in parts.items() if value != 0.0]
    return sorted(found, key=lambda part: -abs(part.value))
