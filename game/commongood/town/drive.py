"""Run the rules of a phase over a state: on NumPy arrays, or cell by cell in plain Python. Both give the same bits."""

from itertools import product
from typing import cast

import numpy as np
from numpy.typing import NDArray

from commongood.town.chance import uniform
from commongood.town.events import apply_events, draw_events
from commongood.town.ledger import Ledger, post
from commongood.town.model import Read, Step, World
from commongood.town.rules import Phase
from commongood.town.state import Array, State
from commongood.town.sums import add_up

Values = dict[str, Array]
Luck = NDArray[np.uint64]
OWN = np.zeros(1, dtype=np.uint64)
"""The replicate of the game itself; forecasts use others, so that they never tell the real future."""


def _view(value: Array, read: Read) -> Array:
    """A value spread over its rule's axes, each new one of length 1."""
    return value if read.index is None or not value.ndim else value[read.index]


def _draw(world: World, turn: int, phase: Phase, replicates: Luck, seeds: Luck | None) -> Array:
    """All numbers that a phase draws, in [0, 1), shape (replicates, numbers)."""
    draws = world.draws[phase]
    return uniform(world.seed if seeds is None else seeds, replicates, turn, draws.places, draws.streams)


def _noises(world: World, phase: Phase, drawn: Array) -> Values:
    """Each noise of a phase by name, from -1 to 1, in the shape of its axes."""
    spans = world.draws[phase].spans
    found: Values = {}
    for noise in world.model.noises:
        if noise.phase == phase:
            start, stop, shape = spans[noise.name]
            found[noise.name] = drawn[:, start:stop].reshape(len(drawn), *shape) * 2.0 - 1.0
    return found


def _constants(world: World, turn: int) -> Values:
    values: Values = dict(world.constants)
    for name in world.series:
        values[name] = cast(Array, np.float64(world.at(name, turn)))
    return values


def run_phase(
    world: World,
    state: State,
    phase: Phase,
    replicates: Luck = OWN,
    ledger: Ledger | None = None,
    *,
    plain: bool = False,
    still: bool = False,
    seeds: Luck | None = None,
) -> State:
    """The state after a phase's rules. All rules read the opening state; flows fill the room left, in declared order.

    plain: cell by cell in Python. still: without luck. seeds: one for each future; the world's own if None.
    """
    drawn = _draw(world, state.turn, phase, replicates, seeds)
    # without luck each number is the middle one, so that every noise is 0
    return _run(world, state, phase, drawn * 0.0 + 0.5 if still else drawn, ledger, plain=plain)


def _run(world: World, state: State, phase: Phase, drawn: Array, ledger: Ledger | None, *, plain: bool) -> State:
    closing = state.copy()
    opening: Values = _constants(world, state.turn)
    opening.update(state.views())
    opening.update(_noises(world, phase, drawn))
    evaluate = _cells_in_python if plain else _cells_in_numpy
    for step in world.model.steps[phase]:
        result = evaluate(world, step, opening, len(state.data))
        rule = step.rule
        if rule.kind == "flow":
            post(closing, ledger, rule.name, rule.claim, rule.writes[0], result)
        elif rule.kind == "transfer":
            _move(world, closing, rule.writes, result, rule.name, rule.claim, ledger)
        else:
            opening[rule.name] = _derive(step, result)
            if rule.kind == "limit" and ledger is not None:
                left, right = (_view(opening[read.name], read) for read in step.reads)
                ledger.bind(rule.name, np.broadcast_to(left < right, result.shape))
    return closing


def peek(world: World, state: State, names: tuple[str, ...], phase: Phase = "resolve") -> Values:
    """Values that the rules of a phase would derive from a state, by name; nothing is changed."""
    values: Values = _constants(world, state.turn)
    values.update(state.views())
    wanted = set(names)
    for step in world.model.steps[phase]:
        if step.rule.kind in ("flow", "transfer"):
            continue
        if all(read.name in values for read in step.reads):
            values[step.rule.name] = _derive(step, _cells_in_numpy(world, step, values, len(state.data)))
            wanted.discard(step.rule.name)
        if not wanted:
            return values
    raise KeyError(min(wanted))


def _derive(step: Step, result: Array) -> Array:
    """A derived value from its cells: a sum adds them up from first to last."""
    if step.rule.kind != "sum":
        return result
    at = 1 + step.rule.axes.index(step.rule.over)
    return add_up(result, at)


def _cells_in_numpy(world: World, step: Step, values: Values, futures: int) -> Array:
    axes = step.rule.axes
    given = [_view(values[read.name], read) for read in step.reads]
    result = np.asarray(step.rule.function(*given))
    shape = (futures, *world.layout.shape(axes))
    return result if result.shape == shape else np.broadcast_to(result, shape)


def _cells_in_python(world: World, step: Step, values: Values, futures: int) -> Array:
    axes = step.rule.axes
    shape = world.layout.shape(axes)
    out = np.empty((futures, *shape))
    for future in range(futures):
        for cell in product(*(range(size) for size in shape)):
            at = dict(zip(axes, cell, strict=True))
            given = []
            for read in step.reads:
                value = values[read.name]
                row = min(future, value.shape[0] - 1) if value.ndim else 0
                given.append(float(value[(row, *(at[axis] for axis in read.axes))]) if value.ndim else float(value))
            out[(future, *cell)] = step.rule.function(*given)
    return out


def _move(
    world: World, after: State, stocks: tuple[str, ...], amounts: Array, cause: str, claim: str | None, ledger: Ledger | None
) -> None:
    source, target = stocks
    room_out = after[source] - world.layout.variables[source].low
    room_in = world.layout.variables[target].high - after[target]
    moved = np.maximum(np.minimum(np.minimum(amounts, room_out), room_in), 0.0)
    post(after, ledger, cause, claim, source, -moved)
    post(after, ledger, cause, claim, target, moved)


def settle(
    world: World,
    state: State,
    replicates: Luck = OWN,
    ledger: Ledger | None = None,
    *,
    plain: bool = False,
    seeds: Luck | None = None,
) -> State:
    """Open the next turn: its budget, what need has become, and the events that begin."""
    opened = state.copy()
    opened.turn += 1
    drawn = _draw(world, opened.turn, "settlement", replicates, seeds)
    opened = _run(world, opened, "settlement", drawn, ledger, plain=plain)
    if world.events:
        # the events' draws stand last, two for each
        draw_events(world, opened, drawn[:, -2 * len(world.events) :].reshape(len(drawn), len(world.events), 2))
    return opened


def resolve(
    world: World,
    state: State,
    replicates: Luck = OWN,
    ledger: Ledger | None = None,
    *,
    plain: bool = False,
    seeds: Luck | None = None,
) -> State:
    """Close the turn: what events do, then the rules."""
    struck = state.copy()
    apply_events(world, struck, ledger)
    return run_phase(world, struck, "resolve", replicates, ledger, plain=plain, seeds=seeds)
