"""The figures that are promised, measured: one table, and out/bench.json. No test depends on them.

`make bench`, or `python tests/bench/bench.py GROUP …` for some groups alone.
"""

import json
import os
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
sys.path.insert(0, str(Path(__file__).parent))

from cluster import lab
from engine import engine
from figures import Figure
from screen import screen

GROUPS: dict[str, Callable[[], Iterator[Figure]]] = {"engine": engine, "lab": lab, "screen": screen}


def machine() -> dict[str, object]:
    """What the figures were measured on."""
    from llvmlite import binding

    return {
        "python": platform.python_version(),
        "system": platform.platform(),
        "processor": binding.get_host_cpu_name(),
        "processors": os.cpu_count(),
    }


def main(names: list[str]) -> None:
    unknown = [name for name in names if name not in GROUPS]
    if unknown:
        sys.exit(f"There is no group {unknown[0]!r}; there are {', '.join(GROUPS)}.")
    found: list[Figure] = []
    for name in names or GROUPS:
        for figure in GROUPS[name]():
            found.append(figure)
            word = {True: "reached", False: "MISSED", None: ""}[figure.reached]
            value = f"{figure.value:,.3g}" if abs(figure.value) < 100 else f"{figure.value:,.0f}"
            line = f"{figure.name:<66} {value:>9} {figure.unit:<15} {figure.promise:<14} {word:<8} {figure.note}"
            print(line.rstrip(), flush=True)
    out = Path("out")
    out.mkdir(exist_ok=True)
    rows = [asdict(figure) | {"promise": figure.promise, "reached": figure.reached} for figure in found]
    (out / "bench.json").write_text(json.dumps({"machine": machine(), "figures": rows}, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1:])
