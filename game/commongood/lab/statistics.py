"""Means and shares over seeds with their intervals."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from scipy.special import ndtri, stdtrit

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


def share(hits: int, count: int) -> Estimate:
    """The share of independent cases that are hits, with Wilson's interval, which holds for few cases and near 0 and 1."""
    if not count:
        raise ValueError("A share needs at least one case.")
    z = float(ndtri(0.5 + LEVEL / 2.0))
    part, over = hits / count, 1.0 + z * z / count
    middle = (part + z * z / (2.0 * count)) / over
    half = z * sqrt(part * (1.0 - part) / count + z * z / (4.0 * count * count)) / over
    # at the ends the interval touches 0 or 1, where rounding must not carry it past them
    return Estimate(part, max(0.0, middle - half) if hits else 0.0, min(1.0, middle + half) if hits < count else 1.0, count)
