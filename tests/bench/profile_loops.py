"""How far the drivers are from what the machine can do: operations and bytes of a town-turn against measured peaks."""

import ast
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import numpy as np
from figures import Figure, median
from numba import njit
from numpy.typing import NDArray

from commongood.compiled.places import Program
from commongood.compiled.source import LANES, batch_source
from commongood.compiled.tables import Prepared

Floats = NDArray[np.float64]
WORD = 8
SLOW = 8.0
"""A division or a square root keeps the arithmetic unit for about as long as this many additions (8 to a register)."""


@dataclass(frozen=True, slots=True)
class Count:
    """Of one town-turn: quick operations, divisions and square roots, numbers loaded and stored."""

    quick: float = 0.0
    slow: float = 0.0
    moved: float = 0.0

    def __add__(self, other: "Count") -> "Count":
        return Count(self.quick + other.quick, self.slow + other.slow, self.moved + other.moved)

    def times(self, n: float) -> "Count":
        return Count(self.quick * n, self.slow * n, self.moved * n)


@dataclass(frozen=True, slots=True)
class Phases:
    """The flows of a town compiled by themselves. turns: runs so many turns on a workspace."""

    program: Program
    made: Prepared
    turns: Callable[..., None]
    count: Count

    def limits(self, flows: float, whole: float) -> Iterator[Figure]:
        """What the flows reach of the machine's peaks, and their part in a whole town-turn. Seconds a town-turn are given."""
        c = self.count
        operations = c.quick + SLOW * c.slow
        arithmetic, near, far = _peak_arithmetic(), _peak_bandwidth(64 << 10), _peak_bandwidth(1 << 20)
        note = f"{c.quick:.0f} quick operations, {c.slow:.0f} divisions and roots"
        yield Figure("flows: operations of a town-turn, a division as 8", operations, "", note=note)
        yield Figure("flows: numbers moved in a town-turn", c.moved, "", note=f"{c.moved * WORD / 1000:.0f} kB")
        yield Figure("machine: peak arithmetic, one core", arithmetic / 1e9, "G operations/s")
        yield Figure(
            "machine: peak bandwidth, 64 kB and 1 MB, one core", near / 1e9, "GB/s", note=f"{far / 1e9:.0f} GB/s at 1 MB"
        )
        yield Figure("flows: share of peak arithmetic", 100.0 * operations / flows / arithmetic, "%")
        yield Figure("flows: share of peak bandwidth at the workspace's size", 100.0 * c.moved * WORD / flows / far, "%")
        rest = "the rest: chance, events, plans, rows in and out"
        yield Figure("flows: share of a whole town-turn", 100.0 * flows / whole, "%", note=rest)


def phases(program: Program, made: Prepared) -> Phases:
    """The flows of a program, compiled now (which takes some seconds), and what they count."""
    text = batch_source(program).split("\n@njit(")[0]
    module = _load(text)
    settlement, resolve, scoring, nothing = module.settlement, module.resolve, module.scoring, np.empty(0)

    @njit(error_model="numpy", nogil=True)  # type: ignore[untyped-decorator]
    def run(w, fa, sr, z, lg, count):  # type: ignore[no-untyped-def]
        for _ in range(count):
            settlement(w, fa, sr, z, lg)
            resolve(w, fa, sr, z, lg)
            scoring(w, fa, sr, z, lg)

    def turns(w: Floats, fa: Floats, sr: Floats, z: NDArray[np.int64], count: int) -> None:
        run(w, fa, sr, z, nothing, count)

    return Phases(program, made, turns, _counted(text, made))


def _load(text: str) -> ModuleType:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "benchmark_phases.py"
        path.write_text(text)
        spec = spec_from_file_location(path.stem, path)
        assert spec is not None
        assert spec.loader is not None
        module = module_from_spec(spec)
        sys.modules[path.stem] = module
        spec.loader.exec_module(module)
    return module


def _counted(text: str, made: Prepared) -> Count:
    """The counts of all loops, by their text: what stands in a loop over lanes, times the cells of the loops around it."""
    tree = ast.parse(text)
    functions = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    loops = [node for name, node in functions.items() if name.rpartition("_")[2].isdigit() or name.endswith("_close")]
    return sum((_body(node.body, functions, made, 1.0, lanes=False) for node in loops), Count())


def _body(lines: list[ast.stmt], functions: dict[str, ast.FunctionDef], made: Prepared, cells: float, *, lanes: bool) -> Count:
    found = Count()
    for line in lines:
        if isinstance(line, ast.For):
            bound = ast.unparse(line.iter.args[0])  # type: ignore[attr-defined]  # all loops are over range(…)
            inner = bound == str(LANES)
            size = 1.0 if inner else float(eval(bound, {"z": made.told}))
            found += _body(line.body, functions, made, cells * size, lanes=lanes or inner)
        elif lanes:
            found += _expression(line, functions).times(cells)
    return found


def _expression(node: ast.AST, functions: dict[str, ast.FunctionDef]) -> Count:
    found = Count()
    for part in ast.walk(node):
        if isinstance(part, ast.BinOp):
            found += Count(slow=1.0) if isinstance(part.op, ast.Div) else Count(quick=1.0)
        elif isinstance(part, ast.Call) and isinstance(part.func, ast.Name):
            name = part.func.id
            if name in ("take", "put"):
                # the sums inside are of places, which cost nothing: lanes lie at constant distances
                found += Count(quick=-float(sum(isinstance(p, ast.BinOp) for p in ast.walk(part.args[2]))), moved=1.0)
            elif name == "sqrt":
                found += Count(slow=1.0)
            elif name == "held":
                found += Count(quick=3.0)
            elif name in functions:
                found += sum((_expression(line, functions) for line in functions[name].body), Count())
            else:
                found += Count(quick=1.0)
    return found


@njit(error_model="numpy")  # type: ignore[untyped-decorator]
def _sums(a, b, c, rounds):  # type: ignore[no-untyped-def]
    for _ in range(rounds):
        for i in range(len(a)):
            a[i] = a[i] * b[i] + c[i]


@njit(error_model="numpy")  # type: ignore[untyped-decorator]
def _chains(x, y, rounds):  # type: ignore[no-untyped-def]
    for _ in range(rounds):
        for i in range(len(x)):
            v = x[i]
            for _ in range(16):
                v = v * y[i] + v
            x[i] = v


def _peak_bandwidth(size: int) -> float:
    """Bytes a second over three arrays of so many bytes in all, read and written in order."""
    n = size // WORD // 3
    a, b, c = np.ones(n), np.ones(n), np.zeros(n)
    rounds = max(1, (64 << 20) // size)
    return 4 * n * WORD * rounds / median(lambda: _sums(a, b, c, rounds), 9)


def _peak_arithmetic() -> float:
    """Additions and multiplications a second, unfused, over numbers that stay in registers and the nearest cache."""
    x, y = np.full(256, 1e-3), np.full(256, 1e-3)

    def work() -> None:
        x[:] = 1e-3
        _chains(x, y, 2000)

    return 256 * 16 * 2 * 2000 / median(work, 9)
