"""Futures of a planned state: the turns ahead as the plan stands, with no votes and with default answers to dilemmas."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from commongood.play.commands import AnyCommand
from commongood.play.planning import Draft, carry_out, draft, entries
from commongood.play.setting import Setting
from commongood.town.batches import Batch, Entry, Plans, Run
from commongood.town.scoring import SCORES
from commongood.town.state import Array, State
from commongood.town.sums import average

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


def choices_ahead(
    setting: Setting, planned: State, free: float, choices: Sequence[Sequence[AnyCommand]], turns: int, futures: int
) -> list[dict[str, float]]:
    """The mean scores at the end of so many turns with each choice of further drafts, on the same luck.

    free: £m that can still be planned. What would be refused is left out of a choice.
    """
    plans = [[_drafted(setting, planned, free, choice)] for choice in choices]
    count = len(choices) * futures
    seeds = np.full(count, setting.world.seed, dtype=np.uint64)
    luck = np.tile(replicates(futures), len(choices))
    which = np.repeat(np.arange(len(choices), dtype=np.int64), futures)
    batch = Batch(setting.world, planned, turns, seeds, luck, True, None, Plans.of(plans, turns), which)
    run = setting.engine.run(batch)
    ends = {name: run.of(name)[-1].reshape(len(choices), futures) for name in SCORES}
    return [{name: float(average(values[c], 0)) for name, values in ends.items()} for c in range(len(choices))]


def _drafted(setting: Setting, planned: State, free: float, choice: Sequence[AnyCommand]) -> list[Entry]:
    state = planned.copy()
    found: list[Entry] = []
    for command in choice:
        made = draft(setting, state, command, free)
        if isinstance(made, Draft):
            found += entries(setting, made)
            carry_out(setting, state, None, made)
            free -= made.quote.cost
    return found
