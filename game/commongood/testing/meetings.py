"""How well residents on a board judge a plan: what they feel it would change, against what it then changes."""

from dataclasses import replace

import numpy as np

from commongood.play.commands import Fund, Set
from commongood.play.forecast import Futures, forecast
from commongood.play.opinion import judge, read_measure
from commongood.play.planning import Draft, carry_out, draft, free_money
from commongood.play.setting import Setting
from commongood.testing.trial import ExperimentError, Trial
from commongood.town.drive import settle
from commongood.town.state import Array, State

LEVEL, SERVICE, BENCH = "deprived-borough", "youth", "users"
"""A service whose board is seven residents."""
FUTURES, AHEAD = 8, 2
TOWNS = 6
"""Meetings in so many towns, whose luck differs; the mean over each one's seats is one value."""


def _lives(setting: Setting, state: State) -> Futures:
    """What the town's own luck then brings."""
    return forecast(setting, state, AHEAD, 1, first=0)


def _plan(setting: Setting, state: State, command: Fund | Set) -> None:
    made = draft(setting, state, command, free_money(setting, state))
    if not isinstance(made, Draft):
        raise ExperimentError(f"Turn {state.turn}: {command} was refused. {made.message}")
    carry_out(setting, state, None, made)


def misjudged(trial: Trial, *, adviser: bool) -> Array:
    """Points by which residents' feeling for a plan's change misses the change that comes, for each of some towns."""
    founded = trial.setting(level=LEVEL)
    misses = []
    for seed in range(1, TOWNS + 1):
        setting = replace(founded, seed=seed, world=founded.world.with_seed(seed))
        now = settle(setting.world, setting.opening)
        _plan(setting, now, Set("adviser" if adviser else "telling", SERVICE, 1.0 if adviser else 0.012))
        planned = now.copy()
        envelope = float(now["envelope"][0, setting.world.index("s", SERVICE)])
        _plan(setting, planned, Fund(SERVICE, 1.1 * envelope))
        without, with_it = (forecast(setting, state, AHEAD, FUTURES) for state in (now, planned))
        was, is_ = _lives(setting, now), _lives(setting, planned)
        bench, found = setting.library.bench[BENCH], []
        for number in range(setting.library.governance["user-led"].benches[BENCH]):
            opinion = judge(setting, now, without, with_it, SERVICE, bench, number)
            s, d = setting.world.index("s", SERVICE), setting.world.index("d", opinion.district)
            came = read_measure(setting, opinion.measure.name, now, was, is_, s, d).change
            found.append(abs(opinion.felt - came))
        misses.append(sum(found) / len(found))
    return np.array(misses)
