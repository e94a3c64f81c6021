"""The scores: 0 to 100, smooth, and about what they say."""

from collections.abc import Callable

import numpy as np
import pytest

from commongood.town.model import World
from commongood.town.scoring import SCORES, score
from commongood.town.state import State

Town = Callable[[str], tuple[World, State]]


@pytest.mark.parametrize("value", [0.0, 0.5, 1.0])
def test_scores_stay_between_0_and_100_at_the_edges(town: Town, value: float) -> None:
    world, state = town("market-town")
    state = state.copy()
    for name, variable in state.layout.variables.items():
        if variable.kind == "stock" and variable.high == 1.0:
            state[name][...] = value
    for name, result in score(world, state).first().items():
        assert 0.0 <= result <= 100.0, name


def test_equal_access_with_unequal_voice_scores_lower_on_equity(town: Town) -> None:
    world, state = town("market-town")
    even, uneven = state.copy(), state.copy()
    for each in (even, uneven):
        each["access"][...] = 0.6
        each["voice"][...] = 0.4
    uneven["voice"][...] = 0.4 + 0.3 * (0.5 - world.facts["rank"])
    assert score(world, uneven).equity[0] < score(world, even).equity[0] - 1.0


def test_access_that_falls_with_deprivation_scores_lower_on_equity(town: Town) -> None:
    world, state = town("market-town")
    slope = 0.6 + 0.3 * (world.facts["rank"] - 0.5)
    poor_first, rich_first = state.copy(), state.copy()
    poor_first["access"][...] = slope[None, None, :, None]
    rich_first["access"][...] = (1.2 - slope)[None, None, :, None]
    assert score(world, rich_first).equity[0] < score(world, poor_first).equity[0] - 2.0


def test_the_worst_served_weigh_most(town: Town) -> None:
    world, state = town("market-town")
    gains = []
    for d in (int(np.argmin(world.facts["rank"])), int(np.argmax(world.facts["rank"]))):
        helped = state.copy()
        helped["access"][:, :, d] += 0.05
        gains.append(score(world, helped).equity[0] - score(world, state).equity[0])
    assert gains[1] > gains[0]


def test_scores_are_smooth(town: Town) -> None:
    world, state = town("market-town")
    for stock in ("access", "voice", "technical", "confidence", "cynicism"):
        steps = []
        for k in range(41):
            moved = state.copy()
            moved[stock][...] = np.clip(moved[stock] + 0.005 * (k - 20), 0.0, 1.0)
            steps.append([score(world, moved).of(name)[0] for name in SCORES])
        jumps = np.abs(np.diff(np.array(steps), n=2, axis=0))
        assert jumps.max() < 0.2, stock
