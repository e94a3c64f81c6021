"""The text of a model's drivers: a Python file for numba, generated from the rules that are registered."""

from commongood.compiled.dialect import NumbaDialect
from commongood.compiled.places import PHASES, Program, program
from commongood.compiled.writing import INDENT, Writer, helper_lines
from commongood.town.chance import stream
from commongood.town.model import Model

LANES = 16
"""Towns side by side in a batch: two registers of the widest kind that processors have, four of the usual ones."""

_HEAD = '''"""Drivers of one set of rules, generated. Do not edit: what is generated anew replaces them."""

from math import sqrt

import numpy as np
from numba import njit
from numba.types import boolean, float64, int64, uint64, void

from commongood.compiled import kernel
from commongood.compiled.kernel import held, jit, less, maximum, minimum, put, take

floats, table, cube = float64[::1], float64[:, ::1], float64[:, :, ::1]
whole, whole_table, words, word_table = int64[::1], int64[:, ::1], uint64[::1], uint64[:, ::1]

'''

_BATCH = '''
@njit(
    void(
        floats, table, table, cube, table, int64, boolean, words, words, table, floats, whole, words, words, uint64,
        whole, whole_table, whole, whole, floats, table, whole,
        word_table, whole_table, table, words, whole_table, table, whole_table, whole_table, table, word_table,
    ),
    cache=True, error_model="numpy", nogil=True,
)
def run_batch(
    w, rows, last, lines, series, turn, opened, seeds, replicates, parameters, fa, z, places, parameter_places, scratch,
    plan, starts, kinds, cells, values, bounds, running,
    slots, events, chances, streams, terms, weights, profiles, effects, amounts, watched,
):
    """Run towns to the end of their turns, sixteen at a time."""
    lg = np.empty(0)
    log = np.empty((0, 3))
    towns = len(last)
    lanes, districts = np.uint64({lanes}), np.uint64(z[{districts}])
    for first in range(0, towns, {lanes}):
        seed, luck = seeds[first : first + {lanes}], replicates[first : first + {lanes}]
        kernel.load(w, rows, first, towns, places, {lanes})
        kernel.load(w, parameters, first, towns, parameter_places, {lanes})
        for step in range(len(lines)):
            now = turn + step if opened else turn + step + 1
            sr = series[min(now, len(series)) - 1]
            if step or not opened:
{settlement_draws}
                settlement(w, fa, sr, z, lg)
                kernel.draw_events(
                    w, scratch, np.uint64(now), seed, luck, slots, events, chances, streams, terms, weights, profiles,
                    districts, lanes
                )
            kernel.enter(
                w, False, step, plan, first, towns, starts, kinds, cells, values, places, bounds, running, {lanes}
            )
            kernel.apply_events(w, slots, events, effects, amounts, log, lanes)
{resolve_draws}
            resolve(w, fa, sr, z, lg)
            kernel.enter(
                w, True, step, plan, first, towns, starts, kinds, cells, values, places, bounds, running, {lanes}
            )
            scoring(w, fa, sr, z, lg)
            kernel.report(w, lines[step], first, towns, watched, scratch, lanes)
        kernel.store(w, last, first, towns, places, {lanes})
'''

_ONE = '''
@njit(
    void(
        floats, table, table, floats, floats, int64, words, words, table, floats, whole, words, words, uint64,
        word_table, whole_table, table, words, whole_table, table, whole_table,
    ),
    cache=True, error_model="numpy", nogil=True,
)
def open_turn(
    w, row, closed, lg, sr, turn, seeds, replicates, parameters, fa, z, places, parameter_places, scratch,
    slots, events, chances, streams, terms, weights, profiles,
):
    """Open the next turn of one town."""
    seed, luck, now, lanes = seeds, replicates, turn, np.uint64({lanes})
    kernel.load(w, row, 0, 1, places, 1)
    kernel.load(w, parameters, 0, 1, parameter_places, 1)
{settlement_draws}
    settlement(w, fa, sr, z, lg)
    kernel.draw_events(
        w, scratch, np.uint64(now), seed, luck, slots, events, chances, streams, terms, weights, profiles,
        np.uint64(z[{districts}]), lanes
    )
    kernel.store(w, closed, 0, 1, places, 1)


@njit(
    int64(
        floats, table, table, floats, floats, int64, words, words, table, floats, whole, words, words, table,
        word_table, whole_table, whole_table, table,
    ),
    cache=True, error_model="numpy", nogil=True,
)
def close_turn(
    w, row, closed, lg, sr, turn, seeds, replicates, parameters, fa, z, places, parameter_places, log,
    slots, events, effects, amounts,
):
    """Close the turn of one town; gives how many rows of the events' log it filled."""
    seed, luck, now, lanes = seeds, replicates, turn, np.uint64({lanes})
    kernel.load(w, row, 0, 1, places, 1)
    kernel.load(w, parameters, 0, 1, parameter_places, 1)
    logged = kernel.apply_events(w, slots, events, effects, amounts, log, lanes)
{resolve_draws}
    resolve(w, fa, sr, z, lg)
    kernel.store(w, closed, 0, 1, places, 1)
    return logged
'''


def batch_source(program: Program) -> str:
    """The file of the driver that runs many towns."""
    return _file(program, LANES, _BATCH, ledger=False)


def one_source(program: Program) -> str:
    """The file of the driver that runs one town, turn by turn, with its ledger."""
    return _file(program, 1, _ONE, ledger=True)


def _file(program: Program, lanes: int, drivers: str, *, ledger: bool) -> str:
    dialect = NumbaDialect()
    writer = Writer(program, dialect, lanes, ledger=ledger)
    body: list[str] = []
    for phase in PHASES:
        text, names = writer.phase(phase)
        for line in text:
            body += ["", "", "@jit", line] if line.startswith("def ") else [line]
        calls = [f"{INDENT}{name}(w, fa, sr, z, lg)" for name in names] or [f"{INDENT}pass"]
        body += ["", "", "@jit", f"{dialect.function(phase)}:", *calls]
    filled = drivers.format(
        lanes=lanes,
        districts=writer.told["d"],
        settlement_draws=_draws(writer, "settlement", 4 if lanes > 1 else 1),
        resolve_draws=_draws(writer, "resolve", 3 if lanes > 1 else 1),
    )
    helpers: list[str] = []
    for name, parameters, steps, result in helper_lines(writer.helpers):
        lines = [*(f"{INDENT}{step} = {value}" for step, value in steps), f"{INDENT}return {result}"]
        helpers += ["", "", "@jit", f"def {name}({', '.join(parameters)}):", *lines]
    return _HEAD + "\n".join(["where_less = less", *helpers, *body]) + "\n\n" + filled


def _draws(writer: Writer, phase: str, depth: int) -> str:
    """Calls that draw a phase's noises."""
    program, lines = writer.program, []
    for noise in program.model.noises:
        if noise.phase == phase:
            block = program.block(noise.name)
            start = f"z[{writer.told[f'block {block}']}] + {program.slots[block][noise.name] * writer.lanes}"
            step = len(program.slots[block]) * writer.lanes
            count = " * ".join(writer.size(axis) for axis in block) or "1"
            given = (start, step, count, stream(noise.name), "now")
            lines.append(f"kernel.draw(w, {', '.join(f'np.uint64({n})' for n in given)}, seed, luck, lanes)")
    return "\n".join(INDENT * depth + line for line in lines or ["pass"])


def sources(model: Model) -> dict[str, str]:
    """Each driver's file by name."""
    made = program(model)
    return {"batch": batch_source(made), "one": one_source(made)}
