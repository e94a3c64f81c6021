"""Why a number moved in a turn, split over the ledger's entries; and from which other numbers each of its causes comes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from commongood.content.asking import Measure
from commongood.play.measures import Place, known, value_of
from commongood.play.notes import claim_notes
from commongood.play.setting import Setting
from commongood.play.view import WhyView
from commongood.town.explain import Part, explain
from commongood.town.ledger import Entry, Ledger
from commongood.town.rules import Rule
from commongood.town.state import State

FUTURES = 24
"""Steps that are looked at side by side: a score asks for hundreds, of which each is a whole town."""


def parts_of(setting: Setting, measure: Measure, before: State, ledger: Ledger, place: Place) -> list[Part]:
    """What each cause did to a measure in a turn, largest first; the parts add up to its change.

    Entries are added one by one, in their order and in the reverse order, and the steps averaged, as for the scores: so the
    order hardly matters where several stocks are multiplied.
    """
    if measure.score:
        return explain(setting.world, before, ledger, measure.score)
    entries = [entry for entry in ledger.entries if entry.stock in measure.stocks and entry.values[0].any()]
    there = list(_steps(setting, measure, before, entries, place))
    back = list(_steps(setting, measure, before, entries[::-1], place))[::-1]
    parts: dict[tuple[str, str | None], float] = {}
    for entry, a, b in zip(entries, there, back, strict=True):
        key = (entry.cause, entry.claim)
        parts[key] = parts.get(key, 0.0) + (a + b) / 2.0
    found = [Part(cause, claim, value) for (cause, claim), value in parts.items() if value != 0.0]
    return sorted(found, key=lambda part: -abs(part.value))


def _steps(setting: Setting, measure: Measure, before: State, entries: Sequence[Entry], place: Place) -> Iterator[float]:
    """The measure's step at each entry, added in this order; some entries at a time, so that few towns are held."""
    base = before.data[:1].copy()
    for start in range(0, len(entries), FUTURES):
        some = entries[start : start + FUTURES]
        path = State(before.layout, np.repeat(base, len(some) + 1, axis=0), before.turn)
        for i, entry in enumerate(some, start=1):
            path[entry.stock][i:] += entry.values[:1]
        yield from (float(step) for step in np.diff(value_of(setting, measure, path, place)))
        base = path.data[-1:].copy()


@dataclass(frozen=True, slots=True)
class Origins:
    """From what a rule comes: the stocks and the levers that it reads, by itself or through what is derived, nearest first."""

    stocks: tuple[str, ...]
    levers: tuple[str, ...]


def rule_of(setting: Setting, cause: str) -> Rule | None:
    """The rule of a cause; None where it is a command, an event or a promise."""
    return next((rule for rule in setting.world.model.rules if rule.name == cause), None)


def origins(setting: Setting, rule: Rule) -> Origins:
    """From what a rule comes."""
    derived = {found.name: found for found in setting.world.model.rules if found.kind in ("derived", "limit", "sum")}
    variables = setting.world.layout.variables
    seen, wave = {rule.name}, list(rule.reads)
    stocks: list[str] = []
    levers: list[str] = []
    while wave:
        following: list[str] = []
        for name in wave:
            if name in seen:
                continue
            seen.add(name)
            if name in variables:
                kind = variables[name].kind
                if kind != "event":
                    (levers if kind == "lever" else stocks).append(name)
            elif name in derived:
                following += derived[name].reads
        wave = following
    return Origins(tuple(stocks), tuple(levers))


def measure_of_stock(setting: Setting, stock: str) -> Measure | None:
    """The measure by which a stock is asked for: the first that is read from it; None if nobody counts it."""
    return next((m for m in setting.library.measure.values() if m.stock == stock and known(setting, m)), None)


def measures_of(setting: Setting, stocks: Iterable[str]) -> list[Measure]:
    """The measures of these stocks, each once, in their order."""
    found = [measure_of_stock(setting, stock) for stock in stocks]
    return list(dict.fromkeys(measure for measure in found if measure))


def why_view(setting: Setting, part: Part, measure: Measure | None = None) -> WhyView:
    """A cause with the claim behind it. measure: the number that it moved; a score, if None."""
    claim = setting.library.claim.get(part.claim or "")
    return WhyView(
        part.cause,
        cause_text(setting, part.cause, up=(part.value >= 0) != (measure is not None and measure.better == "low")),
        part.value,
        part.claim,
        claim.title if claim else None,
        claim.cite if claim else None,
        claim.disputed_by if claim else None,
        claim_notes(setting.library, claim.id) if claim else (),
    )


def cause_text(setting: Setting, cause: str, *, up: bool) -> str:
    """A cause in words. up: for a move to the better."""
    if cause.startswith("event "):
        return setting.library.event[cause.removeprefix("event ")].title
    label = setting.library.label.get(cause)
    if label is None:
        return cause.replace("_", " ").capitalize()
    return label.up if up else label.down
