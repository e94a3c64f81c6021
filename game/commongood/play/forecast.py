"""Futures of a planned state: the turns ahead as the plan stands, with no votes and with default answers to dilemmas."""

from dataclasses import dataclass

import numpy as np

from commongood.play.setting import Setting
from commongood.town.batches import Batch, Run
from commongood.town.state import Array, State

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)
FIRST_REPLICATE = 1
"""Replicate 0 is the game's own luck; forecasts start after it, so that they never tell the real future."""


@dataclass(frozen=True, slots=True)
class Futures:
    """Many futures of one plan. last: the states at the end of the last turn ahead."""

    run: Run

    @property
    def last(self) -> State:
        return self.run.last

    def of(self, name: str) -> Array:
        """A score's, or a stock's mean, values at the end of each turn ahead: shape (turns, futures)."""
        return self.run.of(name)

    def fan(self, name: str) -> tuple[tuple[float, ...], ...]:
        """For each turn ahead the 5, 25, 50, 75 and 95 % marks of a score or of a stock's mean."""
        marks = np.quantile(self.of(name), QUANTILES, axis=1)
        return tuple(tuple(float(x) for x in column) for column in marks.T)


def replicates(futures: int, first: int = FIRST_REPLICATE) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    """The luck of so many futures."""
    return np.arange(first, first + futures, dtype=np.uint64)


def forecast(setting: Setting, planned: State, turns: int, futures: int = 64, first: int = FIRST_REPLICATE) -> Futures:
    """Run a planned state to the end of `turns` turns in so many futures; two plans share their luck.

    first: the first future's replicate; 0 is the luck that the game itself will have.
    """
    seeds = np.full(futures, setting.world.seed, dtype=np.uint64)
    batch = Batch(setting.world, planned, turns, seeds, replicates(futures, first), opened=True)
    return Futures(setting.engine.run(batch))
