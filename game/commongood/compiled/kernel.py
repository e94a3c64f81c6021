"""What every driver shares, whatever the rules: chance, events, plans, and the way in and out of a workspace.

All of it works on a flat workspace in which the lanes of a number lie side by side. Places are unsigned: a signed index could
be negative, and the check for it would keep a compiler from taking lanes at once. Nothing here is fast-math.
"""

from typing import Any, TypeVar, cast

import numba
import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic as _intrinsic
from numpy.typing import NDArray

from commongood.town.chance import _M0, _M1, _TO_UNIT, _W0, _W1, SECOND_KEY

Floats = NDArray[np.float64]
Words = NDArray[np.uint64]
Whole = NDArray[np.int64]

Number = Any
"""A whole number, signed or not: numba tells one from the other, type checkers cannot."""
Function = TypeVar("Function")
uint64: Any = numba.uint64
intrinsic: Any = _intrinsic


def jit(function: Function) -> Function:
    """Compile a function as every part of a driver is compiled: divisions as the processor does them, without Python's lock."""
    return cast(Function, njit(error_model="numpy", nogil=True)(function))


def inlined(function: Function) -> Function:
    """Compile a function so that it becomes a part of whatever calls it: a call would cost as much as its work."""
    return cast(Function, njit(error_model="numpy", nogil=True, forceinline=True)(function))


_ROUNDS = 10
_KEY = np.uint64(SECOND_KEY)
_UM0, _UM1, _UW0, _UW1 = np.uint64(_M0), np.uint64(_M1), np.uint64(_W0), np.uint64(_W1)
_SHIFT = np.uint64(11)
_ZERO, _ONE, _FOUR = np.uint64(0), np.uint64(1), np.uint64(4)


@intrinsic
def less(context: Any, a: Any, b: Any, then: Any, other: Any) -> Any:
    """`then` where a < b, else `other`, without a branch."""

    def generate(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        x, y, yes, no = given
        return builder.select(builder.fcmp_ordered("<", x, y), yes, no)

    return types.float64(types.float64, types.float64, types.float64, types.float64), generate


@intrinsic(prefer_literal=True)
def take(context: Any, array: Any, name: Any, place: Any) -> Any:
    """A number of the workspace, from a slot of this name."""

    def generate(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        loaded = builder.load(_pointer(context, builder, signature.args[0], given[0], given[2]))
        return _tagged(builder, loaded, name.literal_value)

    return types.float64(array, name, types.int64), generate


@intrinsic(prefer_literal=True)
def put(context: Any, array: Any, name: Any, place: Any, value: Any) -> Any:
    """Write a number of the workspace, to a slot of this name."""

    def generate(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        stored = builder.store(given[3], _pointer(context, builder, signature.args[0], given[0], given[2]))
        _tagged(builder, stored, name.literal_value)
        return context.get_dummy_value()

    return types.void(array, name, types.int64, types.float64), generate


def _pointer(context: Any, builder: Any, kind: Any, array: Any, place: Any) -> Any:
    return builder.gep(context.make_array(kind)(context, builder, value=array).data, [place], inbounds=True)


def _tagged(builder: Any, access: Any, name: str) -> Any:
    """Mark an access as one to a slot: slots of different names never overlap, so that lanes can be taken at once."""
    module = builder.module
    root = module.add_metadata(["commongood workspace"])
    slot = module.add_metadata([name, root, ir.Constant(ir.IntType(64), 0)])
    access.set_metadata("tbaa", module.add_metadata([slot, slot, ir.Constant(ir.IntType(64), 0)]))
    return access


@intrinsic
def product(context: Any, a: Any, b: Any) -> Any:
    """The upper and the lower 64 bits of the product of two words, from one multiplication."""

    def generate(context: Any, builder: Any, signature: Any, given: Any) -> Any:
        word, wide = ir.IntType(64), ir.IntType(128)
        whole = builder.mul(builder.zext(given[0], wide), builder.zext(given[1], wide))
        upper = builder.trunc(builder.lshr(whole, ir.Constant(wide, 64)), word)
        return context.make_tuple(builder, signature.return_type, (upper, builder.trunc(whole, word)))

    return types.UniTuple(types.uint64, 2)(types.uint64, types.uint64), generate  # type: ignore[no-untyped-call]  # numba has no types


@jit
def minimum(a: float, b: float) -> float:
    return less(a, b, a, b)


@jit
def maximum(a: float, b: float) -> float:
    return less(a, b, b, a)


@jit
def held(x: float, low: float, high: float) -> float:
    """x within bounds, and never -0.0: what a stock takes."""
    return less(high, maximum(x, low), high, maximum(x, low)) + 0.0


@inlined
def begin(seed: Number, replicate: Number, turn: Number) -> Any:
    """What Philox's first two rounds make of a town and a turn alone: the same for all that a town draws in a turn."""
    upper, mixed = product(_UM1, turn)
    key = seed + _UW0
    high, low = product(_UM0, upper ^ replicate ^ seed)
    return high ^ (_KEY + _UW1), low, mixed ^ key, key + _UW0


@inlined
def drawn(begun: Any, place: Number, stream: Number) -> float:
    """One number in [0, 1): that of `chance.uniform_one` for the town and turn of `begun`."""
    upper, lower = product(_UM0, place)
    high, low = product(_UM1, upper ^ stream ^ _KEY)
    c0, c1, c2, c3 = high ^ begun[2], low, begun[0] ^ lower, begun[1]
    k0, k1 = begun[3], _KEY + _UW1 + _UW1
    for _ in range(_ROUNDS - 2):
        h0, l0 = product(_UM0, c0)
        h1, l1 = product(_UM1, c2)
        c0, c1, c2, c3 = h1 ^ c1 ^ k0, l1, h0 ^ c3 ^ k1, l0
        k0, k1 = k0 + _UW0, k1 + _UW1
    return float(c0 >> _SHIFT) * _TO_UNIT


@jit
def draw(
    w: Floats,
    at: Number,
    step: Number,
    count: Number,
    stream: Number,
    turn: Number,
    seeds: Words,
    replicates: Words,
    lanes: Number,
) -> None:
    """A noise's numbers, from -1 to 1, into its slot of each cell."""
    for lane in range(lanes):
        begun = begin(seeds[lane], replicates[lane], turn)
        for cell in range(count):
            w[at + cell * step + lane] = drawn(begun, cell, stream) * 2.0 - 1.0


@jit
def load(w: Floats, rows: Floats, first: Number, towns: Number, places: Words, lanes: Number) -> None:
    """Rows of numbers into their places; lanes beyond the last town repeat it, and a single row is every lane's."""
    if len(rows) == 1:
        for cell in range(len(places)):
            for lane in range(lanes):
                w[places[cell] + uint64(lane)] = rows[0, cell]
        return
    # cell by cell, so that the lines of the cache that hold a number's lanes are written once
    for cell in range(uint64(len(places))):
        at = places[cell]
        for lane in range(uint64(lanes)):
            w[at + lane] = rows[min(uint64(first) + lane, uint64(towns - 1)), cell]


@jit
def store(w: Floats, rows: Floats, first: Number, towns: Number, places: Words, lanes: Number) -> None:
    """Places back into rows."""
    for cell in range(uint64(len(places))):
        at = places[cell]
        for lane in range(min(uint64(lanes), uint64(towns - first))):
            rows[uint64(first) + lane, cell] = w[at + lane]


@jit
def enter(
    w: Floats,
    late: bool,
    step: Number,
    plan: Whole,
    first: Number,
    towns: Number,
    starts: Whole,
    kinds: Whole,
    cells: Whole,
    values: Floats,
    places: Words,
    bounds: Floats,
    running: Whole,
    lanes: Number,
) -> None:
    """Each lane's part of its plan: see `batches.Entry`. running: for each cell, where the event whose answer it is says so."""
    if not len(values):
        return  # plans that hold nothing may be shorter than the run
    for lane in range(min(lanes, towns - first)):
        own = plan[first + lane] if len(plan) else 0
        for row in range(starts[own, step], starts[own, step + 1]):
            kind, cell, value = kinds[row], cells[row], values[row]
            if (kind == 3) != late:
                continue
            at = places[cell] + uint64(lane)
            if kind == 1 or kind == 3:
                w[at] = held(w[at] + value, bounds[cell, 0], bounds[cell, 1])
            elif kind == 0 or w[uint64(running[cell]) + uint64(lane)] > 0.0:
                w[at] = value


@jit
def profiles(w: Floats, into: Number, table: Whole, districts: Number, lanes: Number) -> None:
    """The means of stocks by district that events ask for: the profile p of district d to `into + (p * D + d) * lanes`.

    table: a row a profile: its first cell's place, then strides and lengths along service, model, district and group. A mean is
    taken over services, then models, then groups, each from first to last. A stock without districts gives its mean to each.
    """
    # each axis has a row of running sums behind the profiles
    scratch = into + uint64(len(table)) * districts * lanes
    for p in range(len(table)):
        at = uint64(table[p, 0])
        ks, km, kd, kg = uint64(table[p, 1]), uint64(table[p, 2]), uint64(table[p, 3]), uint64(table[p, 4])
        ns, nm, nd, ng = uint64(table[p, 5]), uint64(table[p, 6]), uint64(table[p, 7]), uint64(table[p, 8])
        row = into + uint64(p) * districts * lanes
        for d in range(nd):
            groups = row + d * lanes
            _clear(w, groups, lanes)
            for g in range(ng):
                models = scratch
                _clear(w, models, lanes)
                for m in range(nm):
                    services = scratch + lanes
                    _clear(w, services, lanes)
                    for s in range(ns):
                        _add(w, services, at + s * ks + m * km + d * kd + g * kg, 1.0, lanes)
                    _add(w, models, services, float(ns), lanes)
                _add(w, groups, models, float(nm), lanes)
            for lane in range(lanes):
                w[groups + lane] /= float(ng)


@jit
def _clear(w: Floats, row: Number, lanes: Number) -> None:
    """A row of sums to -0.0, to which the first number adds as itself."""
    for lane in range(lanes):
        w[row + lane] = -0.0


@jit
def _add(w: Floats, row: Number, what: Number, count: float, lanes: Number) -> None:
    """Add a row, divided by a count, to a row of sums."""
    for lane in range(lanes):
        w[row + lane] += w[what + lane] / count


@jit
def _profile(w: Floats, row: Number, wide: Number, everywhere: bool, place: Number, lane: Number, lanes: Number) -> float:
    """A profile at a place, or its mean over the town."""
    if not everywhere:
        return w[row + place * lanes + lane]
    total = -0.0
    for d in range(wide):
        total += w[row + d * lanes + lane]
    return total / wide


@jit
def draw_events(
    w: Floats,
    into: Number,
    turn: Number,
    seeds: Words,
    replicates: Words,
    slots: Words,
    events: Whole,
    chances: Floats,
    streams: Words,
    terms: Whole,
    weights: Floats,
    table: Whole,
    districts: Number,
    lanes: Number,
) -> None:
    """Let events end, rest and begin, as `events.draw_events` does; see `tables.Events` for the arrays."""
    profiles(w, into, table, districts, lanes)
    for e in range(len(events)):
        left, place, answer, rest = slots[e, 0], slots[e, 1], slots[e, 2], slots[e, 3]
        for lane in range(lanes):
            w[left + lane] = maximum(w[left + lane] - 1.0, 0.0)
            w[rest + lane] = maximum(w[rest + lane] - 1.0, 0.0)
            if w[left + lane] != 0.0 or w[rest + lane] != 0.0:
                continue
            begun = begin(seeds[lane], replicates[lane], turn)
            luck = drawn(begun, _ZERO, streams[e])
            if luck >= chances[e, 1]:
                continue
            here: Number = _ZERO
            if events[e, 0] == 1:
                spot = drawn(begun, _ONE, streams[e])
                here = min(uint64(spot * districts), districts - _ONE)
            elif events[e, 0] > 1:
                row = into + uint64(events[e, 1]) * districts * lanes
                wide = uint64(table[events[e, 1], 7])
                for d in range(wide):
                    there, best = w[row + d * lanes + lane], w[row + here * lanes + lane]
                    if (events[e, 0] == 2 and there > best) or (events[e, 0] == 3 and there < best):
                        here = d
            factor = 1.0
            for t in range(events[e, 5], events[e, 6]):
                row = into + uint64(terms[t, 0]) * districts * lanes
                wide = uint64(table[terms[t, 0], 7])
                everywhere = wide == _ONE or events[e, 0] == 0
                x = (_profile(w, row, wide, everywhere, here, lane, lanes) - weights[t, 0]) / weights[t, 1]
                factor = factor + weights[t, 2] * (x / np.sqrt(1.0 + x * x))
            if luck < maximum(0.0, minimum(chances[e, 0] * factor, chances[e, 2])):
                w[left + lane] = float(events[e, 2])
                w[rest + lane] = float(events[e, 2] + events[e, 3])
                w[place + lane] = float(here)
                w[answer + lane] = float(events[e, 4])


@jit
def apply_events(w: Floats, slots: Words, events: Whole, effects: Whole, amounts: Floats, log: Floats, lanes: Number) -> Number:
    """Enter what running events do into their stocks, as `events.apply_events` does; returns how many numbers it logged.

    log: rows of (effect, cell of the state's row, what was added), filled as far as it reaches; empty to keep no log.
    """
    logged = 0
    for e in range(len(events)):
        left, place, answer = slots[e, 0], slots[e, 1], slots[e, 2]
        for lane in range(lanes):
            if w[left + lane] == 0.0:
                continue
            for f in range(events[e, 7], events[e, 8]):
                acts = w[left + lane] > float(events[e, 2] - effects[f, 0])
                if not acts or (effects[f, 1] >= 0 and w[answer + lane] != float(effects[f, 1])):
                    continue
                s0, s1 = _span(effects[f, 2], effects[f, 9])
                g0, g1 = _span(effects[f, 3], effects[f, 12])
                d0, d1 = _span(int(w[place + lane]) if effects[f, 4] else -1, effects[f, 11])
                for s in range(s0, s1):
                    for m in range(effects[f, 10]):
                        for d in range(d0, d1):
                            for g in range(g0, g1):
                                offset = s * effects[f, 5] + m * effects[f, 6] + d * effects[f, 7] + g * effects[f, 8]
                                at = uint64(effects[f, 13] + offset) + lane
                                new = held(w[at] + amounts[f, 0], amounts[f, 1], amounts[f, 2])
                                if logged < len(log):
                                    size = effects[f, 10] * effects[f, 11] * effects[f, 12]
                                    cell = s * size + (m * effects[f, 11] + d) * effects[f, 12] + g
                                    log[logged, 0], log[logged, 1], log[logged, 2] = f, cell, new - w[at]
                                    logged += 1
                                w[at] = new
    return logged


@jit
def _span(chosen: Number, size: Number) -> tuple[Number, Number]:
    """The places from first to before last: the chosen one, or all."""
    return (chosen, chosen + 1) if chosen >= 0 else (0, size)


@jit
def means(w: Floats, at: Number, step: Number, count: Number, into: Number, lanes: Number) -> None:
    """A variable's mean over its cells, in the order of the state's row, to `into`."""
    _clear(w, into, lanes)
    fours = count // _FOUR
    for four in range(fours):
        # four cells in one go, in order: the sum itself is read and written a fourth as often
        a = at + four * _FOUR * step
        b, c, d = a + step, a + step + step, a + step + step + step
        for lane in range(lanes):
            w[into + lane] = (((w[into + lane] + w[a + lane]) + w[b + lane]) + w[c + lane]) + w[d + lane]
    for cell in range(fours * _FOUR, count):
        _add(w, into, at + cell * step, 1.0, lanes)
    for lane in range(lanes):
        w[into + lane] /= float(count)


@jit
def report(w: Floats, lines: Floats, first: Number, towns: Number, watched: Words, into: Number, lanes: Number) -> None:
    """Each lane's columns (see `batches.columns`): each one's mean over its cells, by way of `into`."""
    for column in range(len(watched)):
        at = watched[column, 0]
        if watched[column, 2] != _ONE:
            means(w, at, watched[column, 1], watched[column, 2], into, lanes)
            at = into
        for lane in range(min(lanes, uint64(towns - first))):
            lines[first + lane, column] = w[at + lane]
