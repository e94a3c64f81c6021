"""Sums in a stated order, from the first place to the last: NumPy's own sums may add in pairs, which rounds differently."""

import numpy as np

from commongood.town.state import Array


def add_up(values: Array, *axes: int) -> Array:
    """The sum over axes, the last axis first."""
    for axis in sorted(axes, reverse=True):
        values = np.take(np.add.accumulate(values, axis=axis), -1, axis=axis)
    return values


def average(values: Array, *axes: int) -> Array:
    """The mean over axes, with the sum in order."""
    count = 1
    for axis in axes:
        count *= values.shape[axis]
    return add_up(values, *axes) / count
