"""The compiled engine: NumPy's numbers to the last bit, many times as fast."""

from collections import OrderedDict
from pathlib import Path
from threading import Lock

import numpy as np

from commongood.compiled.drivers import Drivers, Shelf
from commongood.compiled.pages import pages
from commongood.compiled.places import Program, program
from commongood.compiled.source import LANES
from commongood.compiled.tables import Floats, Prepared, Words
from commongood.town.batches import Batch, Run, columns
from commongood.town.drive import OWN
from commongood.town.ledger import Ledger
from commongood.town.model import Model, World
from commongood.town.state import State

LINE = 8
"""Numbers in a line of the processor's cache."""
KEPT_WORLDS = 24
"""Towns whose tables are kept ready: more than one process works on at a time."""


class CompiledEngine:
    """Runs towns of one model by its compiled drivers. It may be used by many threads at once; the drivers let go of Python."""

    name = "compiled"

    def __init__(self, model: Model, drivers: Drivers) -> None:
        self._drivers = drivers
        self._program: Program = program(model)
        self._prepared: OrderedDict[tuple[int, ...], tuple[World, Prepared]] = OrderedDict()
        self._lock = Lock()

    @classmethod
    def load(cls, model: Model, cache: Path) -> "CompiledEngine":
        """The engine of a model, from a cache folder; NoDrivers says why there is none here."""
        return cls(model, Shelf.of(model, cache).load())

    def run(self, batch: Batch) -> Run:
        world, towns = batch.world, len(batch.seeds)
        made = self._of(world, LANES)
        events, plans = made.events, batch.plans
        last = np.empty((towns, world.layout.width))
        lines = np.empty((batch.turns, towns, len(columns(world))))
        self._drivers.run_batch(
            _aligned(made.width),
            np.ascontiguousarray(batch.start.data),
            last,
            lines,
            made.series,
            batch.start.turn,
            batch.opened,
            _padded(batch.seeds),
            _padded(batch.replicates),
            world.numbers if batch.parameters is None else np.ascontiguousarray(batch.parameters),
            made.facts,
            made.told,
            made.cells,
            made.parameter_places,
            np.uint64(made.scratch),
            np.zeros(0, dtype=np.int64) if batch.plan is None else np.ascontiguousarray(batch.plan),
            plans.starts,
            plans.kinds,
            plans.cells,
            plans.values,
            made.bounds,
            made.running,
            events.slots,
            events.events,
            events.chances,
            events.streams,
            events.terms,
            events.weights,
            events.table,
            events.effects,
            events.amounts,
            made.watched,
        )
        return Run(world, State(world.layout, last, batch.start.turn + batch.turns), lines)

    def settle(self, world: World, state: State, ledger: Ledger | None) -> State:
        made = self._of(world, 1)
        events, turn = made.events, state.turn + 1
        closed, book = np.empty((1, world.layout.width)), np.empty(made.ledger_size)
        self._drivers.one.open_turn(
            np.empty(made.width),
            state.data,
            closed,
            book,
            made.series_at(turn),
            turn,
            np.array([world.seed], dtype=np.uint64),
            OWN,
            world.numbers,
            made.facts,
            made.told,
            made.cells,
            made.parameter_places,
            np.uint64(made.scratch),
            events.slots,
            events.events,
            events.chances,
            events.streams,
            events.terms,
            events.weights,
            events.table,
        )
        if ledger is not None:
            ledger.later(pages(made, "settlement", book, np.empty((0, 3))))
        return State(world.layout, closed, turn)

    def resolve(self, world: World, state: State, ledger: Ledger | None) -> State:
        made = self._of(world, 1)
        events = made.events
        closed, book = np.empty((1, world.layout.width)), np.empty(made.ledger_size)
        log = np.empty((made.most_logged if ledger is not None else 0, 3))
        logged = self._drivers.one.close_turn(
            np.empty(made.width),
            state.data,
            closed,
            book,
            made.series_at(state.turn),
            state.turn,
            np.array([world.seed], dtype=np.uint64),
            OWN,
            world.numbers,
            made.facts,
            made.told,
            made.cells,
            made.parameter_places,
            log,
            events.slots,
            events.events,
            events.effects,
            events.amounts,
        )
        if ledger is not None:
            ledger.later(pages(made, "resolve", book, log[:logged]))
        return State(world.layout, closed, state.turn)

    def _of(self, world: World, lanes: int) -> Prepared:
        """A town's tables: worlds that differ in parameters or seed alone share them."""
        key = (lanes, id(world.layout), id(world.facts), id(world.series), id(world.events))
        with self._lock:
            if key not in self._prepared:
                # the world is kept too, so that no other object takes over an identity in the key
                self._prepared[key] = world, Prepared(self._program, world, lanes)
                if len(self._prepared) > KEPT_WORLDS:
                    self._prepared.popitem(last=False)
            self._prepared.move_to_end(key)
            return self._prepared[key][1]


def _aligned(width: int) -> Floats:
    """Room that begins where a line of the processor's cache does, so that no lane's register reaches over two."""
    room = np.empty(width + LINE)
    first = -room.ctypes.data % (8 * LINE) // 8
    return room[first : first + width]


def _padded(luck: Words) -> Words:
    """Luck for whole groups of lanes: those beyond the last town are never looked at."""
    more = -len(luck) % LANES
    return np.concatenate([luck, np.zeros(more, dtype=np.uint64)]) if more else np.ascontiguousarray(luck)
