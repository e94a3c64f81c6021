"""The only arithmetic that a rule may use, exact on every machine and the same on one number and on arrays.

`+ - * /` and the functions here round once, as IEEE 754 states, so plain Python, NumPy and compiled code agree to the last
bit. `exp`, `log`, powers and pairwise sums differ between processors and are not offered. A rule is annotated for one cell of
the town (`float`); a driver may hand it whole arrays, which is why the types below are `float` throughout.
"""

import math
from typing import cast

import numpy as np


def minimum(a: float, b: float) -> float:
    """The lesser of two numbers, cell by cell."""
    if isinstance(a, float) and isinstance(b, float):
        return a if a < b else b
    return cast(float, np.minimum(a, b))


def maximum(a: float, b: float) -> float:
    """The greater of two numbers, cell by cell."""
    if isinstance(a, float) and isinstance(b, float):
        return b if a < b else a
    return cast(float, np.maximum(a, b))


def where_less(a: float, b: float, then: float, other: float) -> float:
    """`then` in the cells where a < b, else `other`: the only comparison that a rule may make."""
    if isinstance(a, float) and isinstance(b, float):
        return then if a < b else other
    return cast(float, np.where(np.less(a, b), then, other))


def sqrt(a: float) -> float:
    """The square root of a number that is not negative, correctly rounded."""
    if isinstance(a, float):
        return math.sqrt(a)
    return cast(float, np.sqrt(a))


def clip(a: float, low: float, high: float) -> float:
    """a held between two bounds."""
    return maximum(low, minimum(a, high))


def above(a: float, b: float) -> float:
    """How far a stands above b, or nothing."""
    return maximum(a - b, 0.0)


def saturate(x: float) -> float:
    """A rise from 0 that levels off at 1: x / (1 + x), for x >= 0; half is reached at 1."""
    return x / (1.0 + x)


def bend(x: float) -> float:
    """A slope of 1 through 0 that levels off at -1 and 1: x / sqrt(1 + x * x)."""
    return x / sqrt(1.0 + x * x)
