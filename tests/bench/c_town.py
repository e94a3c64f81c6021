"""The model's flows as C, for the benchmark alone: the same loops over the same workspace, in C's words, built by gcc."""

import ctypes
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from commongood.compiled.places import PHASES, Program
from commongood.compiled.source import LANES
from commongood.compiled.writing import Writer, helper_lines

FLAGS = ("-O3", "-march=native", "-fno-math-errno", "-fno-trapping-math", "-ffp-contract=off")
GIVEN = "double *restrict w, const double *restrict fa, const double *restrict sr, const long *restrict z, double *restrict lg"
HEAD = """
#include <math.h>
static inline double less(double a, double b, double then, double other) { return a < b ? then : other; }
static inline double where_less(double a, double b, double then, double other) { return a < b ? then : other; }
static inline double minimum(double a, double b) { return a < b ? a : b; }
static inline double maximum(double a, double b) { return a < b ? b : a; }
static inline double held(double x, double low, double high) { return minimum(high, maximum(x, low)) + 0.0; }
"""
Floats = NDArray[np.float64]
Turns = Callable[[Floats, Floats, Floats, NDArray[np.int64], int], None]


class CDialect:
    """C. Slots never overlap, so a loop over lanes carries nothing from one to the next: the pragma says so."""

    opens, closes = " {", "}"

    def function(self, name: str) -> str:
        return f"static void {name}({GIVEN})"

    def place(self, name: str, value: str) -> str:
        return f"{name} = {value};"

    def number(self, name: str, value: str) -> str:
        return f"const double {name} = {value};"

    def each(self, name: str, bound: str) -> str:
        head = f"for (long {name} = 0; {name} < {bound}; {name}++)"
        return f"\n#pragma GCC ivdep\n{head}" if name == "lane" else head

    def load(self, name: str, place: str) -> str:
        return f"w[{place}]"

    def store(self, name: str, place: str, value: str) -> str:
        return f"w[{place}] = {value};"

    def note(self, place: str, value: str) -> str:
        return f"lg[{place}] = {value};"


def c_source(program: Program) -> str:
    """One C file: a function for each loop, and `turns`, which runs the phases of so many turns."""
    writer, parts, calls = Writer(program, CDialect(), LANES), [], []
    for phase in PHASES:
        text, names = writer.phase(phase)
        calls += [f"{name}(w, fa, sr, z, lg);" for name in names]
        parts += _declared("\n".join(text))
    helpers = []
    for name, parameters, steps, result in helper_lines(writer.helpers):
        body = "".join(f"const double {step} = {value}; " for step, value in steps)
        given = ", ".join(f"double {parameter}" for parameter in parameters)
        helpers.append(f"static inline double {name}({given}) {{ {body}return {result}; }}")
    run = f"void turns({GIVEN}, long count) {{\n for (long t = 0; t < count; t++) {{\n  " + "\n  ".join(calls) + "\n }\n}\n"
    return "\n".join([HEAD, *helpers, *parts, run])


def _declared(text: str) -> list[str]:
    """Functions with the places that they name declared at their head."""
    functions = re.split(r"(?m)^(?=static void )", text)
    found = []
    for function in filter(None, functions):
        places = sorted(set(re.findall(r"(?m)^\s*((?:at|to)_\w*) = ", function)))
        head, _, body = function.partition("{\n")
        found.append(f"{head}{{\n{f' long {chr(44).join(places)};' if places else ''}\n{body}")
    return found


def c_turns(program: Program) -> Turns | None:
    """What runs the phases of so many turns on a workspace; None where there is no gcc."""
    if shutil.which("gcc") is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        file, library = Path(folder) / "town.c", Path(folder) / "town.so"
        file.write_text(c_source(program))
        subprocess.run(["gcc", *FLAGS, "-shared", "-fPIC", "-o", str(library), str(file), "-lm"], check=True)
        function = ctypes.CDLL(str(library)).turns
    doubles = np.ctypeslib.ndpointer(np.float64, flags="C")
    function.argtypes = [doubles, doubles, doubles, np.ctypeslib.ndpointer(np.int64, flags="C"), doubles, ctypes.c_long]
    function.restype = None
    nothing = np.empty(1)
    return lambda w, fa, sr, z, count: function(w, fa, sr, z, nothing, count)
