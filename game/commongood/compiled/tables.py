"""One town's facts in the form that drivers take: flat arrays, made once for a world."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from commongood.compiled.cells import NotCompilable
from commongood.compiled.places import DIMENSIONS, Places, Program
from commongood.compiled.writing import entry_counts
from commongood.town.batches import columns
from commongood.town.chance import stream
from commongood.town.events import MOST_LIKELY, Effect, EventRule, event_draw
from commongood.town.model import World
from commongood.town.variables import AXES

Floats = NDArray[np.float64]
Words = NDArray[np.uint64]
Whole = NDArray[np.int64]
PLACE_KINDS = {"town": 0, "any": 1, "highest": 2, "lowest": 3}
_SUMMED = "smdg"
"""The axes that an event can take a mean over, or act along."""


@dataclass(frozen=True, slots=True)
class Events:
    """Events as arrays.

    slots: where event e's variables begin: left, place, answer, rest. events: its kind of place, the place's profile, turns,
    rest, default answer, then its terms and effects, each from first to before last. chances: hazard, the luck above which it
    cannot come, the most that its chance can be. terms: profile; weights: middle, scale, weight. effects: turns, answer,
    service, group, whether at the event's place, then strides and lengths along s, m, d, g, and the first cell's place;
    amounts: amount, low, high. table: a row a profile, as `kernel.profiles` reads it.
    """

    slots: Words
    events: Whole
    chances: Floats
    streams: Words
    terms: Whole
    weights: Floats
    table: Whole
    effects: Whole
    amounts: Floats
    rows: tuple[tuple[EventRule, Effect], ...]
    """The effects in the order of their rows."""


class Prepared:
    """A world's arrays for one number of lanes."""

    def __init__(self, program: Program, world: World, lanes: int) -> None:
        self.world = world
        self.places = Places(program, world.layout, lanes)
        self.program = program
        layout = world.layout
        self.facts, starts = _flat(program.facts, lambda name: np.asarray(world.facts[name], dtype=np.float64))
        self.book_starts, at = {}, 0
        for axes, count in entry_counts(program).items():
            self.book_starts[axes] = at
            at += int(np.prod(layout.shape(axes), dtype=np.int64)) * count
        self.ledger_size = at
        sizes = [layout.sizes.get(axis, 0) for axis in DIMENSIONS]
        begins = [self.places.starts[block] for block in program.blocks]
        self.told = np.array([*sizes, *begins, *starts, *self.book_starts.values()], dtype=np.int64)
        turns = max((len(values) for values in world.series.values()), default=1)
        self.series = np.array([[world.at(name, turn) for name in program.series] for turn in range(1, turns + 1)])
        self.parameter_places = np.array([self.places.at(name)[0] for name in world.parameters], dtype=np.uint64)
        self.cells = np.concatenate([self._cells(name) for name in layout.places])
        self.bounds = np.array([(v.low, v.high) for v in layout.variables.values() for _ in range(layout.places[v.name][1])])
        self.running = self._running()
        self.events = self._events()
        profiles = len(self.events.table) * max(layout.sizes.get("d", 1), 1)
        self.scratch = self.places.width
        self.width = self.places.width + (profiles + 4) * lanes
        self.most_logged = int(self.events.effects[:, 9:13].prod(axis=1).sum())
        self.watched = np.array([self.places.row(name) for name in columns(world)], dtype=np.uint64)

    def series_at(self, turn: int) -> Floats:
        """Each series' number in a turn; its last holds on."""
        row: Floats = self.series[min(turn, len(self.series)) - 1]
        return row

    def _cells(self, name: str) -> Words:
        """Where each of a variable's cells lies, in the order of the state's row."""
        start, step, count = self.places.row(name)
        return (start + step * np.arange(count)).astype(np.uint64)

    def _running(self) -> Whole:
        """For each cell of an answer, where the turns that its event has left lie; -1 for all others."""
        found = np.full(self.world.layout.width, -1, dtype=np.int64)
        if "event_answer" in self.world.layout.places:
            offset, count, _ = self.world.layout.places["event_answer"]
            left, step, _ = self.places.row("event_left")
            found[offset : offset + count] = left + step * np.arange(count)
        return found

    # events ---------------------------------------------------------------------------------------------------------

    def _events(self) -> Events:
        rules = self.world.events
        profiles: dict[tuple[str, int | None], int] = {}

        def profile(stock: str, service: int | None) -> int:
            key = (stock, service if "s" in self.world.layout.variables[stock].axes else None)
            return profiles.setdefault(key, len(profiles))

        events: list[list[int]] = []
        terms: list[list[int]] = []
        effects: list[list[int]] = []
        weights, amounts, rows = [], [], []
        for rule in rules:
            kind, _, stock = rule.place.partition(" ")
            place = profile(stock, None) if stock else 0
            first_term, first_effect = len(terms), len(effects)
            for term in rule.terms:
                terms.append([profile(term.stock, term.service)])
                weights.append([term.middle, term.scale, term.weight])
            for effect in rule.effects:
                effects.append(self._effect(rule, effect))
                variable = self.world.layout.variables[effect.stock]
                amounts.append([effect.amount, variable.low, variable.high])
                rows.append((rule, effect))
            spans = [first_term, len(terms), first_effect, len(effects)]
            events.append([PLACE_KINDS[kind], place, rule.turns, rule.rest, rule.default_answer, *spans])
        return Events(
            np.array([self._slots(e) for e in range(len(rules))], dtype=np.uint64).reshape(-1, 4),
            np.array(events, dtype=np.int64).reshape(-1, 9),
            np.array([(r.hazard, r.most_likely, MOST_LIKELY) for r in rules]).reshape(-1, 3),
            np.array([stream(event_draw(rule.id)) for rule in rules], dtype=np.uint64),
            np.array(terms, dtype=np.int64).reshape(-1, 1),
            np.array(weights, dtype=np.float64).reshape(-1, 3),
            np.array([self._profile(*key) for key in profiles], dtype=np.int64).reshape(-1, 9),
            np.array(effects, dtype=np.int64).reshape(-1, 14),
            np.array(amounts, dtype=np.float64).reshape(-1, 3),
            tuple(rows),
        )

    def _slots(self, event: int) -> list[int]:
        found = []
        for name in ("event_left", "event_place", "event_answer", "event_rest"):
            start, step, _ = self.places.row(name)
            found.append(start + event * step)
        return found

    def _along(self, stock: str) -> tuple[int, list[int], list[int]]:
        """A stock's first cell, and its strides and lengths along s, m, d, g."""
        if not set(self.world.layout.variables[stock].axes) <= set(_SUMMED):
            raise NotCompilable(f"An event names {stock!r}, whose axes are not among {_SUMMED!r}.")
        start, strides = self.places.at(stock)
        own = self.world.layout.variables[stock].axes
        lengths = [self.world.layout.sizes[axis] if axis in own else 1 for axis in _SUMMED]
        return start, [strides[AXES.index(axis)] for axis in _SUMMED], lengths

    def _profile(self, stock: str, service: int | None) -> list[int]:
        start, strides, lengths = self._along(stock)
        if service is not None:
            start, lengths[0] = start + service * strides[0], 1
        return [start, *strides, *lengths]

    def _effect(self, rule: EventRule, effect: Effect) -> list[int]:
        start, strides, lengths = self._along(effect.stock)
        axes = self.world.layout.variables[effect.stock].axes

        def chosen(axis: str, place: int | None) -> int:
            return place if place is not None and axis in axes else -1

        answer = -1 if effect.answer is None else effect.answer
        placed = int("d" in axes and rule.place != "town")
        ends = [chosen("s", effect.service), chosen("g", effect.group), placed]
        return [effect.turns, answer, *ends, *strides, *lengths, start]


def _flat(names: tuple[str, ...], find: Callable[[str], Floats]) -> tuple[Floats, list[int]]:
    """Arrays one after another, and where each begins."""
    parts, starts, at = [np.empty(0)], [], 0
    for name in names:
        part = find(name).reshape(-1)
        parts.append(part)
        starts.append(at)
        at += len(part)
    return np.concatenate(parts), starts
