"""Futures of a planned state: the turns ahead as the plan stands, with no votes and with default answers to dilemmas."""

from dataclasses import dataclass

import numpy as np

from commongood.town.drive import resolve, settle
from commongood.town.model import World
from commongood.town.scoring import SCORES, score
from commongood.town.state import Array, State
from commongood.town.sums import average

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
FIRST_REPLICATE = 1
"""Replicate 0 is the game's own luck; forecasts start after it, so that they never tell the real future."""


@dataclass(frozen=True, slots=True)
class Futures:
    """The state at the end of each turn ahead, in many futures: `ends[0]` closes the turn in hand."""

    world: World
    ends: tuple[State, ...]

    def of(self, name: str) -> Array:
        """A score's, or a stock's mean, values: shape (turns, futures)."""
        return np.array([score(self.world, end).of(name) if name in SCORES else mean(end, name) for end in self.ends])

    def fan(self, name: str) -> tuple[tuple[float, ...], ...]:
        """For each turn ahead the 5, 25, 50, 75 and 95 % marks of a score or of a stock's mean."""
        marks = np.quantile(self.of(name), QUANTILES, axis=1)
        return tuple(tuple(float(x) for x in column) for column in marks.T)


def mean(state: State, stock: str) -> Array:
    """A stock's mean over all its cells, in each future."""
    flat = state[stock].reshape(len(state.data), -1)
    return average(flat, 1)


def replicates(futures: int, first: int = FIRST_REPLICATE) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    """The luck of so many futures."""
    return np.arange(first, first + futures, dtype=np.uint64)


def forecast(world: World, planned: State, turns: int, futures: int = 64) -> Futures:
    """Run a planned state to the end of `turns` turns in so many futures; two plans share their luck."""
    luck = replicates(futures)
    state = planned.repeat(futures)
    ends = []
    for ahead in range(turns):
        if ahead:
            state = settle(world, state, luck)
        state = resolve(world, state, luck)
        ends.append(state)
    return Futures(world, tuple(ends))
