"""What a figure is, and how it is timed: medians, and ratios of runs that take turns, so that a slow spell hits both alike."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, what was promised (a bound, from below if it begins with ≥), and a word more where there is one."""

    name: str
    value: float
    unit: str
    least: float | None = None
    most: float | None = None
    note: str = ""

    @property
    def reached(self) -> bool | None:
        """Whether the promise is kept; None where nothing is promised."""
        if self.least is None and self.most is None:
            return None
        return (self.least is None or self.value >= self.least) and (self.most is None or self.value <= self.most)

    @property
    def promise(self) -> str:
        if self.least is not None:
            return f"at least {self.least:g}"
        return f"at most {self.most:g}" if self.most is not None else ""


def seconds(work: Work) -> float:
    """How long one run takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def median(work: Work, times: int) -> float:
    """The median of so many runs, in seconds, after one that does not count."""
    work()
    return statistics.median(seconds(work) for _ in range(times))


def ratio(slow: Work, fast: Work, times: int) -> tuple[float, float, float]:
    """The medians of two kinds of work that take turns, and the median of their ratios pair by pair."""
    slow()
    fast()
    pairs = [(seconds(slow), seconds(fast)) for _ in range(times)]
    return (
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs),
    )


def process(*words: str) -> str:
    """What a Python process of its own prints. It may keep its bytecode, as every user's does."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return subprocess.run([sys.executable, *words], check=True, capture_output=True, text=True, env=env).stdout
