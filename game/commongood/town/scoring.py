"""The three scores, each from 0 to 100, smooth, and made of stocks alone. They are never added up.

What they are made of stands in `flows/scoring.py`: rules of the phase "scoring", which write no stock.
"""

from dataclasses import dataclass

import numpy as np

from commongood.town.drive import peek
from commongood.town.model import World
from commongood.town.state import Array, State

SCORES = ("equity", "quality", "trust")


@dataclass(frozen=True, slots=True)
class Scores:
    """Three arrays of shape (futures,)."""

    equity: Array
    quality: Array
    trust: Array

    def of(self, name: str) -> Array:
        return {"equity": self.equity, "quality": self.quality, "trust": self.trust}[name]

    def first(self) -> dict[str, float]:
        """The scores of the first future."""
        return {name: float(self.of(name)[0]) for name in SCORES}


def score(world: World, state: State) -> Scores:
    """The scores of each future."""
    values = peek(world, state, SCORES, "scoring")
    return Scores(*(np.broadcast_to(values[name], (len(state.data),)) for name in SCORES))
