"""Experiments: what a claim must show on the real model, and how its showing is judged."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from commongood.testing.trial import Trial
from commongood.town.state import Array

AtZero = Literal["exact", "contrast", "none"]
"""How an effect must vanish with its claim's strength at zero.

exact: both arms then give the same numbers, bit for bit. contrast: other paths remain between the arms, so the effect is
measured as the arms' difference with the claim less the same difference without it; what must be exactly zero is every
ledger entry of the claim's rules. none: there is no strength to switch off (pairs of levels or of lenses).
"""


@dataclass(frozen=True, slots=True)
class Effect:
    """One number that an experiment measures, for each seed; above zero as the claim has it.

    least: what the low end of its interval must reach. shape: it states a form (an order of arms, a ratio), so it is neither
    asked to vanish nor to be weaker elsewhere.
    """

    name: str
    values: Array
    least: float
    shape: bool = False

    @property
    def mean(self) -> float:
        return float(self.values.mean())

    @property
    def low(self) -> float:
        """The low end of the 90 % interval over the seeds."""
        return float(np.quantile(self.values, 0.05))

    @property
    def high(self) -> float:
        return float(np.quantile(self.values, 0.95))

    @property
    def passed(self) -> bool:
        """Whether the low end of the interval reaches the least effect."""
        return self.low >= self.least


@dataclass(frozen=True, slots=True)
class Experiment:
    """A test of one claim. It acts through commands alone and measures stocks that lie downstream of the claim's rules.

    held: strengths of other claims, or parameters, that are set alike in every arm, so that what differs is the claim
    ("equal money", "equal staff"). rival: a lens under which the effect must be weaker; None where nothing is graded.
    """

    claim: str
    shows: str
    level: str
    lens: str
    horizon: int
    measure: Callable[[Trial], tuple[Effect, ...]]
    rival: str | None
    at_zero: AtZero = "exact"
    held: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an experiment."""

    experiment: Experiment
    lens: str
    effects: tuple[Effect, ...]

    @property
    def passed(self) -> bool:
        return all(effect.passed for effect in self.effects)
