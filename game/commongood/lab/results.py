"""What a job hands over: the lines that answer its question, and a row for every town behind them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from commongood.lab.statistics import estimate
from commongood.lab.tables import Row
from commongood.town.scoring import SCORES


@dataclass(frozen=True, slots=True)
class Result:
    """lines: the answer, a row for each thing that was compared. rows: what the answer was worked out from."""

    about: Mapping[str, Any]
    lines: Sequence[Row]
    rows: Sequence[Row]

    def as_data(self) -> dict[str, Any]:
        """All of it as JSON can hold it."""
        return {**self.about, "lines": list(self.lines), "rows": list(self.rows)}


def score_lines(label: Mapping[str, Any], values: Mapping[str, Sequence[float]]) -> list[dict[str, Any]]:
    """A line for each score: its mean over the seeds with its interval."""
    found = []
    for name in SCORES:
        made = estimate(values[name])
        found.append({**label, "score": name, "mean": made.mean, "low": made.low, "high": made.high, "towns": made.count})
    return found


def rows_of(label: Mapping[str, Any], first_seed: int, values: Mapping[str, Sequence[float]]) -> list[dict[str, Any]]:
    """A row for each seed."""
    count = len(next(iter(values.values())))
    return [{**label, "seed": first_seed + i, **{name: line[i] for name, line in values.items()}} for i in range(count)]
