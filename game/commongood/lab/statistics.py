"""Means over seeds with their intervals."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from scipy.special import stdtrit

LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean with the ends of its 95 % confidence interval; of a single value the ends are the value itself."""

    mean: float
    low: float
    high: float
    count: int


def estimate(values: Sequence[float]) -> Estimate:
    """The mean of independent values, such as those of different seeds, with Student's interval."""
    count = len(values)
    if not count:
        raise ValueError("A mean needs at least one value.")
    mean = sum(values) / count
    if count == 1:
        return Estimate(mean, mean, mean, 1)
    spread = sqrt(sum((value - mean) ** 2 for value in values) / (count - 1))
    half = float(stdtrit(count - 1, 0.5 + LEVEL / 2.0)) * spread / sqrt(count)
    return Estimate(mean, mean - half, mean + half, count)
