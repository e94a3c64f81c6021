"""The three scores, each from 0 to 100, smooth, and made of stocks alone. They are never added up.

*Equity*: the concentration index of need-adjusted access over deprivation (Cookson and others, HSDR 4(26), 2016, discuss
such indices), the worst served, and the same index for residents' voice. *Quality*: need-weighted skill, relationship, fit and
reach, less a price for spread and for harm. *Trust*: residents, users, staff and partners, less cynicism.
"""

from dataclasses import dataclass
from typing import cast

import numpy as np

from commongood.town.arith import sqrt
from commongood.town.model import World
from commongood.town.state import Array, State
from commongood.town.sums import add_up

SCORES = ("equity", "quality", "trust")
TINY = 1e-9


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


def _lack(x: Array) -> Array:
    """How far x lies below 0, with a round corner: near 0 for x well above, near -x well below."""
    return (np.asarray(sqrt(cast(float, x * x + 0.0004))) - x) / 2.0


def _low_weighted(values: Array, weights: Array) -> Array:
    """A mean over the last axis that counts each place more the lower its value: smooth, and the value itself if all agree."""
    heavier = weights * (1.02 - values) * (1.02 - values)
    return add_up(heavier * values, 1) / add_up(heavier, 1)


def _concentration(values: Array, weights: Array, rank: Array) -> Array:
    """The concentration index over deprivation: above 0 where the more deprived have more, below where they have less."""
    mean = add_up(weights * values, 1)
    return 2.0 / (mean + TINY) * add_up(weights * values * (rank - 0.5), 1)


def score(world: World, state: State) -> Scores:
    """The scores of each future."""
    rank = world.facts["rank"][None]
    need, access = state["need"], state["access"]
    people = add_up(state["people"], 2)
    weights = people / add_up(people, 1)[:, None]
    need_here = add_up(need, 3)
    # every service counts alike in a district's access, so that a large one does not hide a small one
    by_service = add_up(need * access, 3) / (need_here + TINY)
    district_access = add_up(by_service, 1) / by_service.shape[1]
    reach = 1.0 / (1.0 + 5.0 * _lack(_concentration(district_access, weights, rank) - 0.01))
    say = 1.0 / (1.0 + 2.2 * _lack(_concentration(state["voice"], weights, rank) - 0.01))
    worst = _low_weighted(district_access, weights)
    equity = 100.0 * (
        0.4 * reach * (0.5 + 0.5 * worst) + 0.4 * worst + 0.2 * say * (0.4 + 0.6 * _low_weighted(state["voice"], weights))
    )

    bond = 0.5 * world.facts["relational_weight"][None, :, None]
    fit_here = add_up(need * state["fit"], 3) / (need_here + TINY)
    work = (1.0 - bond) * state["technical"] + bond * state["relational"]
    even = 1.0 - 0.6 * state["spread"]
    good = (0.55 * work + 0.25 * fit_here + 0.2 * by_service) * even
    share = need_here / (add_up(need_here, 2)[:, :, None] + TINY)
    usual = world.facts["usual_incidents"][None]
    harm = add_up(state["incidents"], 1) / (add_up(np.broadcast_to(usual, state["incidents"].shape), 1) + TINY)
    quality = 100.0 * add_up(share * good, 1, 2) / good.shape[1] * (1.06 - 0.06 * harm)

    served = need * access
    served_here = add_up(served, 3)
    users = add_up(state["satisfaction"] * served_here, 1, 2) / (add_up(served_here, 1, 2) + TINY)
    residents = _low_weighted(state["confidence"], weights)
    staff = add_up(state["morale"], 1) / state["morale"].shape[1]
    partners = add_up(state["reciprocity"], 1) / state["reciprocity"].shape[1]
    whole = 0.4 * residents + 0.3 * users + 0.18 * staff + 0.12 * partners
    trust = 100.0 * whole * (1.0 - 0.25 * state["cynicism"])
    return Scores(equity, quality, trust)
