"""A model is its variables and rules, checked and put in order; a world is a model with one town's facts."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import cast

import numpy as np
from numpy.typing import NDArray

from commongood.town.chance import stream
from commongood.town.events import EventRule, event_draw
from commongood.town.rules import Phase, Rule
from commongood.town.state import Array
from commongood.town.variables import Layout, Variable


class ModelError(ValueError):
    """A rule names something that is not there, or the same thing twice."""


@dataclass(frozen=True, slots=True)
class Read:
    """Where a rule finds one of its parameters: its name, its axes, and the index that spreads it over the rule's, if any.

    Series and parameters are bare numbers, which need no index, or have one number for each future.
    """

    name: str
    axes: str
    index: tuple[slice | None, ...] | None


@dataclass(frozen=True, slots=True)
class Step:
    """A rule with its reads resolved."""

    rule: Rule
    reads: tuple[Read, ...]


@dataclass(frozen=True, slots=True)
class Noise:
    """A keyed number from -1 to 1 for each cell of one axis (or the town), fresh each turn, with mean 0."""

    name: str
    axes: str
    phase: Phase = "resolve"


@dataclass(frozen=True, slots=True)
class Draws:
    """The numbers that a phase draws, side by side: each one's place and stream, and where a noise's own lie among them."""

    places: NDArray[np.uint64]
    streams: NDArray[np.uint64]
    spans: Mapping[str, tuple[int, int, tuple[int, ...]]]

    @classmethod
    def of(cls, parts: Sequence[tuple[str, tuple[int, ...]]]) -> "Draws":
        """From the name (which is their stream's) and the shape of each part."""
        places: list[int] = []
        streams: list[int] = []
        spans: dict[str, tuple[int, int, tuple[int, ...]]] = {}
        for name, shape in parts:
            count = int(np.prod(shape, dtype=np.int64))
            spans[name] = (len(places), len(places) + count, shape)
            places += range(count)
            streams += [stream(name)] * count
        return cls(np.array(places, dtype=np.uint64), np.array(streams, dtype=np.uint64), spans)


class Model:
    """Rules over variables, in declared order. Facts, series and parameters are named here and given by a world."""

    def __init__(
        self,
        variables: Sequence[Variable],
        rules: Sequence[Rule],
        noises: Sequence[Noise],
        facts: Mapping[str, str],
        series: Iterable[str],
        parameters: Iterable[str],
    ) -> None:
        self.variables = tuple(variables)
        self.noises = tuple(noises)
        self.facts = dict(facts)
        self.series = frozenset(series)
        self.parameters = frozenset(parameters)
        self.steps: dict[Phase, tuple[Step, ...]] = {}
        self.rules = tuple(rules)
        stocks = {v.name: v.axes for v in variables}
        known = stocks | self.facts | dict.fromkeys(self.series | self.parameters, "") | {n.name: n.axes for n in noises}
        self._reject_doubles(known)
        phases: tuple[Phase, ...] = ("settlement", "resolve", "scoring")
        for phase in phases:
            values = dict(known)
            steps = []
            for rule in rules:
                if rule.phase == phase:
                    steps.append(Step(rule, self._reads(rule, values)))
                    self._check_writes(rule, values, stocks)
            self.steps[phase] = tuple(steps)

    def _reject_doubles(self, known: Mapping[str, str]) -> None:
        count = len(self.variables) + len(self.facts) + len(self.series) + len(self.parameters) + len(self.noises)
        if count != len(known):
            raise ModelError("A variable, fact, series, parameter or noise has the name of another.")
        names = [rule.name for rule in self.rules]
        twice = {name for name in names if names.count(name) > 1}
        if twice:
            raise ModelError(f"Rule {min(twice)!r} is declared twice.")

    def _reads(self, rule: Rule, values: Mapping[str, str]) -> tuple[Read, ...]:
        reads, numbers = [], self.series | self.parameters
        for name in rule.reads:
            if name not in values:
                raise ModelError(f"Rule {rule.name!r} reads {name!r}, which nothing before it gives.")
            if not set(values[name]) <= set(rule.axes):
                raise ModelError(f"Rule {rule.name!r} over {rule.axes!r} reads {name!r}, which has axes {values[name]!r}.")
            if values[name] == rule.axes and name not in numbers:
                reads.append(Read(name, values[name], None))
                continue
            index = (slice(None), *(slice(None) if axis in values[name] else None for axis in rule.axes))
            reads.append(Read(name, values[name], index))
        return tuple(reads)

    @staticmethod
    def _check_writes(rule: Rule, values: dict[str, str], stocks: Mapping[str, str]) -> None:
        if rule.kind in ("derived", "limit", "sum"):
            if rule.name in values:
                raise ModelError(f"Rule {rule.name!r} has the name of another value.")
            values[rule.name] = rule.result_axes
            return
        for stock in rule.writes:
            if stocks.get(stock) != rule.axes:
                raise ModelError(f"Rule {rule.name!r} over {rule.axes!r} writes {stock!r}, which is no stock of these axes.")

    def rule(self, name: str) -> Rule:
        """The rule of this name."""
        return next(rule for rule in self.rules if rule.name == name)

    def reaches(self, levers: Iterable[str], stocks_between: int | None = None) -> frozenset[str]:
        """The names of all rules that these variables move: in the same turn, or through so many stocks (all, if None)."""
        moved, found = set(levers), set[str]()
        steps = len(self.variables) if stocks_between is None else stocks_between
        for _ in range(steps + 1):
            before = len(found)
            written = set[str]()
            for rule in self.rules:  # in order, so that a derived value is passed on within the turn
                if rule.name not in found and moved & set(rule.reads):
                    found.add(rule.name)
                    (written if rule.kind in ("flow", "transfer") else moved).update(rule.writes)
            moved |= written
            if len(found) == before:
                break
        return frozenset(found)


@dataclass(frozen=True, slots=True)
class World:
    """A model with everything about one town that no rule changes.

    facts: arrays by the axes that the model names. series: one number a turn, from turn 1. parameters: by name. keys: the
    identities along each axis. events: in the order of the event axis. rows: parameters of each future, shape (futures,
    parameters), in their order; None if all futures share them.
    """

    model: Model
    layout: Layout
    facts: Mapping[str, Array]
    series: Mapping[str, tuple[float, ...]]
    parameters: Mapping[str, float]
    keys: Mapping[str, tuple[str, ...]]
    events: tuple[EventRule, ...]
    seed: int
    rows: Array | None = None
    constants: Mapping[str, Array] = field(init=False, repr=False, compare=False)
    numbers: Array = field(init=False, repr=False, compare=False)
    """The parameters as rows: of all futures alike, or of each."""
    draws: Mapping[Phase, Draws] = field(init=False, repr=False, compare=False)
    event_limits: Array = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # facts and parameters in the form in which rules read them, made once: facts as one future, parameters as bare numbers
        values = {name: fact[None] for name, fact in self.facts.items()}
        values.update({name: cast(Array, np.float64(number)) for name, number in self.parameters.items()})
        if self.rows is not None:
            values.update({name: self.rows[:, i] for i, name in enumerate(self.parameters)})
        object.__setattr__(self, "constants", values)
        numbers = np.array([list(self.parameters.values())], dtype=np.float64) if self.rows is None else self.rows
        object.__setattr__(self, "numbers", np.ascontiguousarray(numbers))
        parts: dict[Phase, list[tuple[str, tuple[int, ...]]]] = {"settlement": [], "resolve": [], "scoring": []}
        for noise in self.model.noises:
            parts[noise.phase].append((noise.name, self.layout.shape(noise.axes)))
        parts["settlement"] += [(event_draw(rule.id), (2,)) for rule in self.events]
        object.__setattr__(self, "draws", {phase: Draws.of(own) for phase, own in parts.items()})
        object.__setattr__(self, "event_limits", np.array([rule.most_likely for rule in self.events]))

    def with_parameters(self, changed: Mapping[str, float]) -> "World":
        """The same town under other parameters."""
        unknown = set(changed) - set(self.parameters)
        if unknown:
            raise ModelError(f"There is no parameter {min(unknown)!r}.")
        return replace(self, parameters={**self.parameters, **changed})

    def with_rows(self, rows: Array) -> "World":
        """The same town with parameters of its own in each future: shape (futures, parameters)."""
        return replace(self, rows=rows)

    def with_seed(self, seed: int) -> "World":
        return replace(self, seed=seed)

    def index(self, axis: str, key: str) -> int:
        """Where an identity stands on its axis."""
        return self.keys[axis].index(key)

    def at(self, name: str, turn: int) -> float:
        """A series at a turn; its last value holds on after its end."""
        values = self.series[name]
        return values[min(turn, len(values)) - 1]
