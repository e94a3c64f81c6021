"""The points of a sweep: a grid of all its values, or a sample that is drawn from them."""

from collections.abc import Sequence
from itertools import product
from math import prod

import numpy as np

from commongood.lab.sweep_file import Sample, SweepFile, Vary, steps_of
from commongood.lab.tasks import LabError

MOST_POINTS = 100_000
MOST_TOWNS = 2_000_000
"""Towns whose rows fit into the memory of a small machine."""

Point = tuple[float, ...]
"""A value for each thing that is varied, in the order of the file."""


def points_of(asked: SweepFile) -> list[Point]:
    """The points of a sweep; a LabError if there are too many."""
    arms = len(asked.levels) * len(asked.lenses) * len(asked.policies)
    grid = prod(len(vary.values) if vary.values else vary.steps or 1 for vary in asked.vary)
    count = arms * (asked.sample.points if asked.sample else grid)
    if count > MOST_POINTS:
        raise LabError(
            f"The sweep has {count} points, and {MOST_POINTS} is the most; take fewer values, or draw some of them: [sample]."
        )
    if count * asked.seeds > MOST_TOWNS:
        raise LabError(f"The sweep has {count * asked.seeds} towns, and {MOST_TOWNS} is the most; take fewer points or seeds.")
    if asked.sample is None:
        return list(product(*(tuple(steps_of(vary)) for vary in asked.vary)))
    return [tuple(map(_drawn, asked.vary, row)) for row in _shares(asked.sample, len(asked.vary))]


def _drawn(vary: Vary, share: float) -> float:
    """The value that lies at a share, from 0 to below 1, of what may be drawn."""
    if vary.values is not None:
        return vary.values[int(share * len(vary.values))]
    assert vary.low is not None
    assert vary.high is not None
    return vary.low + share * (vary.high - vary.low)


def _shares(sample: Sample, width: int) -> Sequence[Sequence[float]]:
    """Shares from 0 to below 1, for each point one for each thing; the same for the same seed."""
    chance = np.random.default_rng(sample.seed)
    if not width:
        return [()] * sample.points
    if sample.method == "random":
        found = chance.random((sample.points, width))
    else:
        from scipy.stats import qmc

        if sample.method == "latin":
            found = qmc.LatinHypercube(width, seed=chance).random(sample.points)
        else:
            # Sobol's sequence is balanced in powers of two alone: so many are drawn, and as many kept as were asked for
            found = qmc.Sobol(width, seed=chance).random_base2((sample.points - 1).bit_length())[: sample.points]
    rows: list[list[float]] = found.tolist()
    return rows
