"""Many towns of one level in step: what a batch is, what comes of it, and NumPy's way of running it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from commongood.town.drive import resolve, settle
from commongood.town.ledger import Ledger, post_cell
from commongood.town.model import World
from commongood.town.scoring import SCORES, score
from commongood.town.state import Array, State
from commongood.town.sums import average

EntryKind = Literal["set", "add", "answer", "late"]
SET, ADD, ANSWER, LATE = 0, 1, 2, 3
_KINDS: dict[EntryKind, int] = {"set": SET, "add": ADD, "answer": ANSWER, "late": LATE}
CHUNK = 512
"""Towns that NumPy runs side by side: enough to hide its calls, few enough for the processor's cache."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a decision does to one number of a state, between a turn's opening and its close.

    set: the number becomes `value`. add: `value` is added, within the variable's bounds. answer: as set, if the event whose
    answer it is still runs. late: as add, after the turn's close. cell: the number's place in the state's row.
    """

    kind: EntryKind
    cell: int
    value: float


Plan = Sequence[Sequence[Entry]]
"""For each turn, from the first that is run, its entries in order; turns beyond its end have none."""


@dataclass(frozen=True, slots=True)
class Plans:
    """Plans as arrays: the entries of plan p in turn t (from 0) are rows starts[p, t] to starts[p, t + 1]."""

    starts: NDArray[np.int64]
    kinds: NDArray[np.int64]
    cells: NDArray[np.int64]
    values: Array

    @classmethod
    def of(cls, plans: Sequence[Plan], turns: int) -> "Plans":
        """Pack plans for a run of so many turns; what lies beyond is left out."""
        starts = np.zeros((len(plans), turns + 1), dtype=np.int64)
        rows: list[Entry] = []
        for p, plan in enumerate(plans):
            for t in range(turns):
                starts[p, t] = len(rows)
                rows += plan[t] if t < len(plan) else ()
            starts[p, turns] = len(rows)
        return cls(
            starts,
            np.array([_KINDS[row.kind] for row in rows], dtype=np.int64),
            np.array([row.cell for row in rows], dtype=np.int64),
            np.array([row.value for row in rows], dtype=np.float64),
        )


NO_PLANS = Plans.of([()], 0)


@dataclass(frozen=True, slots=True)
class Batch:
    """Towns of one level, run in step; their number, F, is the length of `seeds`.

    start: one row that all begin with, or F rows. opened: whether its turn is open already, so that the first step closes it.
    seeds, replicates: the luck of each, shape (F,), uint64. parameters: shape (F, len(world.parameters)) in the world's order,
    or None for the world's own. plan: shape (F,), which of `plans` each follows.
    """

    world: World
    start: State
    turns: int
    seeds: NDArray[np.uint64]
    replicates: NDArray[np.uint64]
    opened: bool = False
    parameters: Array | None = None
    plans: Plans = NO_PLANS
    plan: NDArray[np.int64] | None = None

    def __post_init__(self) -> None:
        towns = len(self.seeds)
        if not towns or self.turns < 1:
            raise ValueError("A batch needs at least one town and one turn.")
        if len(self.replicates) != towns or (self.plan is not None and len(self.plan) != towns):
            raise ValueError(f"A batch of {towns} towns needs as many replicates and plans.")
        if len(self.start.data) not in (1, towns):
            raise ValueError(f"A batch of {towns} towns starts from 1 or {towns} states, not {len(self.start.data)}.")
        if self.parameters is not None and self.parameters.shape != (towns, len(self.world.parameters)):
            raise ValueError(f"Parameters must have the shape {(towns, len(self.world.parameters))}.")

    def part(self, first: int, last: int) -> "Batch":
        """The towns from first to before last."""
        cut = slice(first, last)
        one = len(self.start.data) == 1
        return replace(
            self,
            start=self.start if one else State(self.start.layout, self.start.data[cut], self.start.turn),
            seeds=self.seeds[cut],
            replicates=self.replicates[cut],
            parameters=None if self.parameters is None else self.parameters[cut],
            plan=None if self.plan is None else self.plan[cut],
        )


def columns(world: World) -> tuple[str, ...]:
    """What the lines of a run hold: the scores, then each variable's mean over its cells."""
    return (*SCORES, *world.layout.places)


@dataclass(frozen=True, slots=True)
class Run:
    """What came of a batch. last: the states at the end. lines: shape (turns, F, columns), at the end of each turn."""

    world: World
    last: State
    lines: Array

    def of(self, name: str) -> Array:
        """A score's, or a variable's mean, values: shape (turns, F). A KeyError names what is neither."""
        names = columns(self.world)
        if name not in names:
            raise KeyError(f"There is no score or stock {name!r}.")
        return self.lines[:, :, names.index(name)]


class Engine(Protocol):
    """Runs towns. Every engine gives the same numbers to the last bit; they differ in speed alone."""

    @property
    def name(self) -> str: ...

    def run(self, batch: Batch) -> Run:
        """Run a batch to its end."""
        ...

    def settle(self, world: World, state: State, ledger: Ledger | None) -> State:
        """Open the next turn of one town, on its own luck."""
        ...

    def resolve(self, world: World, state: State, ledger: Ledger | None) -> State:
        """Close the turn of one town."""
        ...


def line(world: World, state: State) -> Array:
    """The columns of each future: shape (F, columns)."""
    scores = score(world, state)
    means = [average(state[name].reshape(len(state.data), -1), 1) for name in world.layout.places]
    return np.stack([*(scores.of(name) for name in SCORES), *means], axis=1)


def enter(batch: Batch, state: State, step: int, *, late: bool = False) -> None:
    """Enter a turn's part of the plans into opened states, or what comes late into closed ones; writes to them."""
    if not len(batch.plans.values):
        return
    which = np.zeros(len(state.data), dtype=np.int64) if batch.plan is None else batch.plan
    for p in np.unique(which):
        towns = np.flatnonzero(which == p)
        for row in range(batch.plans.starts[p, step], batch.plans.starts[p, step + 1]):
            kind = int(batch.plans.kinds[row])
            if (kind == LATE) == late:
                _enter_one(state, towns, kind, int(batch.plans.cells[row]), float(batch.plans.values[row]))


def _enter_one(state: State, towns: NDArray[np.int64], kind: int, cell: int, value: float) -> None:
    if kind in (ADD, LATE):
        part = State(state.layout, state.data[towns], state.turn)
        post_cell(part, None, "plan", cell, value)
        state.data[towns] = part.data
        return
    if kind == ANSWER:
        _, event = state.layout.at(cell)
        towns = towns[state["event_left"][towns, event] > 0.0]
    state.data[towns, cell] = value


class NumpyEngine:
    """NumPy, in chunks: the engine that is always there."""

    name = "NumPy"

    def run(self, batch: Batch) -> Run:
        towns = len(batch.seeds)
        parts = [self._chunk(batch.part(at, at + CHUNK)) for at in range(0, towns, CHUNK)]
        return joined(parts)

    @staticmethod
    def _chunk(batch: Batch) -> Run:
        world = batch.world if batch.parameters is None else batch.world.with_rows(batch.parameters)
        towns = len(batch.seeds)
        state = batch.start.repeat(towns) if len(batch.start.data) == 1 else batch.start.copy()
        lines = np.empty((batch.turns, towns, len(columns(world))))
        for step in range(batch.turns):
            if step or not batch.opened:
                state = settle(world, state, batch.replicates, seeds=batch.seeds)
            state = state.copy()
            enter(batch, state, step)
            state = resolve(world, state, batch.replicates, seeds=batch.seeds)
            enter(batch, state, step, late=True)
            lines[step] = line(world, state)
        return Run(batch.world, state, lines)

    def settle(self, world: World, state: State, ledger: Ledger | None) -> State:
        return settle(world, state, ledger=ledger)

    def resolve(self, world: World, state: State, ledger: Ledger | None) -> State:
        return resolve(world, state, ledger=ledger)


def joined(parts: Iterable[Run]) -> Run:
    """Runs of parts of a batch, side by side."""
    runs = list(parts)
    first = runs[0]
    last = State(first.last.layout, np.concatenate([run.last.data for run in runs]), first.last.turn)
    return Run(first.world, last, np.concatenate([run.lines for run in runs], axis=1))


NUMPY = NumpyEngine()
