"""Designs over ranges of assumptions, and what the outcomes say of each: Morris's effects and Sobol's indices, by SALib."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any, Literal

import numpy as np
from SALib.analyze import morris as morris_effects
from SALib.analyze import sobol as sobol_indices
from SALib.sample import morris as morris_paths
from SALib.sample import sobol as sobol_points

from commongood.town.state import Array

Method = Literal["morris", "sobol"]
MEASURES: dict[Method, tuple[str, ...]] = {
    "morris": ("mu_star", "mu_star_conf", "mu", "sigma"),
    "sobol": ("ST", "ST_conf", "S1", "S1_conf"),
}
"""What is said of each assumption; the first is that by which they are sorted."""
LEVELS = 4
"""Values of each assumption on Morris's grid."""
RESAMPLES_SEED = 1
"""Of the resampling that gives the confidences: it must not be 0, which SALib takes for no seed."""


@dataclass(frozen=True, slots=True)
class Design:
    """A design, which its parts determine. ranges: low and high of each assumption. size: paths, or points (a power of two)."""

    method: Method
    ranges: tuple[tuple[float, float], ...]
    size: int
    seed: int

    @property
    def runs(self) -> int:
        """Its number of rows."""
        return self.size * (len(self.ranges) + (1 if self.method == "morris" else 2))

    @property
    def rows(self) -> Array:
        """Its rows, shape (runs, assumptions); not to be written to."""
        return _rows(self)

    @property
    def digest(self) -> str:
        """A hash of its rows: another version of a library may draw other ones."""
        return sha256(np.ascontiguousarray(self.rows).tobytes()).hexdigest()[:16]

    def measure(self, outcomes: Sequence[float]) -> dict[str, list[float]]:
        """What an outcome of each row says of each assumption: the method's measures by name, in the order of the ranges.

        mu_star, mu and sigma are in the outcome's unit for the whole range; S1 and ST are shares of the outcome's variance;
        conf is half of a 95 % interval.
        """
        made = np.asarray(outcomes, dtype=np.float64)
        if made.shape != (self.runs,):
            raise ValueError(f"A design of {self.runs} rows needs as many outcomes, not {made.shape}.")
        names = MEASURES[self.method]
        if np.ptp(made) == 0.0:
            # nothing moves it, and there is no variance to divide
            return {name: [0.0] * len(self.ranges) for name in names}
        if self.method == "morris":
            found = morris_effects.analyze(_problem(self), self.rows, made, num_levels=LEVELS, seed=RESAMPLES_SEED)
        else:
            found = sobol_indices.analyze(_problem(self), made, calc_second_order=False, seed=RESAMPLES_SEED)
        return {name: [float(value) for value in found[name]] for name in names}


def _problem(design: Design) -> dict[str, Any]:
    count = len(design.ranges)
    return {"num_vars": count, "names": [f"x{i}" for i in range(count)], "bounds": [list(ends) for ends in design.ranges]}


@lru_cache(maxsize=2)
def _rows(design: Design) -> Array:
    if design.method == "morris":
        rows: Array = morris_paths.sample(_problem(design), design.size, num_levels=LEVELS, seed=design.seed)
    else:
        rows = sobol_points.sample(_problem(design), design.size, calc_second_order=False, seed=design.seed)
    rows.setflags(write=False)
    return rows
