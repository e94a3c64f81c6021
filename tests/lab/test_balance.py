"""Whether it matters what is decided: strategies differ, doing nothing does not do, and each event is met now and then."""

from collections.abc import Mapping

import numpy as np
import pytest

from commongood.engines import engine_of
from commongood.play.commands import AnyCommand, Convert, Set
from commongood.play.forecast import choices_ahead
from commongood.play.planning import free_money, governing
from commongood.plugins import open_door
from commongood.session import Session, catalogue
from commongood.town.batches import Batch
from commongood.town.scoring import SCORES

LEVELS = sorted(open_door(installed=False).level_folders)
EXTREMES = ("thirds-and-organising", "relational-and-pooled", "better-from-within", "volunteers-first")
TOWNS = 150


@pytest.fixture(scope="module")
def ends() -> Mapping[str, Mapping[str, float]]:
    """The scores at the end of a term in the market town, by strategy."""
    found = {}
    for strategy in EXTREMES:
        session = Session.new("market-town", "evidence", 1)
        found[strategy] = list(session.play_bot(strategy))[-1].scores
    return found


def test_in_the_town_where_quality_is_hardest_to_move_it_is_twelve_points_apart_as_well() -> None:
    ends = [list(Session.new("inner-city", "evidence", 1).play_bot(name))[-1].scores for name in EXTREMES[2:]]
    assert ends[0]["quality"] - ends[1]["quality"] >= 12.0


@pytest.mark.parametrize("score", SCORES)
def test_the_best_and_the_worst_fixed_strategy_lie_twelve_points_apart(
    ends: Mapping[str, Mapping[str, float]], score: str
) -> None:
    values = [scores[score] for scores in ends.values()]
    assert max(values) - min(values) >= 12.0


def test_no_fixed_strategy_is_best_on_all_three_scores(ends: Mapping[str, Mapping[str, float]]) -> None:
    assert len({max(ends, key=lambda strategy: ends[strategy][score]) for score in SCORES}) > 1


@pytest.mark.parametrize("level", LEVELS)
def test_doing_nothing_does_not_meet_a_levels_goals(level: str) -> None:
    for seed in (1, 2, 3):
        session = Session.new(level, "evidence", seed)
        scores, goals = list(session.play_bot("nothing"))[-1].scores, session.setting.level.file.goals
        assert any(scores[score] < getattr(goals, score) for score in SCORES)


def test_each_event_is_met_in_two_to_sixty_of_a_hundred_games() -> None:
    door, met = catalogue(), []
    for level in LEVELS:
        setting = Session.new(level, "evidence", 1).setting
        state, seen = setting.opening, np.zeros((TOWNS, len(setting.world.keys["e"])), dtype=bool)
        seeds, luck = np.arange(1, TOWNS + 1, dtype=np.uint64), np.zeros(TOWNS, dtype=np.uint64)
        for _ in range(setting.turns):
            state = engine_of(door.model).run(Batch(setting.world, state, 1, seeds, luck)).last
            seen |= state["event_left"] > 0.0
        met.append(seen.mean(axis=0))
    shares = dict(zip(setting.world.keys["e"], np.mean(met, axis=0), strict=True))
    assert {name: share for name, share in shares.items() if not 0.02 <= share <= 0.6} == {}


WITH_IT: Mapping[str, tuple[tuple[str, float], ...]] = {"contractor": (("contract_length", 6.0),)}
"""Levers that work under one model alone and cost nothing: a mix that has the model has them too."""
PLACES = (("market-town", "evidence"), ("deprived-borough", "evidence"), ("market-town", "open-choice"))


def test_each_way_to_govern_is_the_best_for_some_service_somewhere() -> None:
    best = set()
    for level, lens in PLACES:
        setting = Session.new(level, lens, 1).setting
        state = setting.engine.settle(setting.world, setting.opening, None)
        models, services = setting.world.keys["m"], setting.world.keys["s"]
        mixes: list[list[AnyCommand]] = []
        for service in services:
            for model in models:
                moved = [] if model == governing(setting, state, service) else [Convert(service, model)]
                mixes.append([*moved, *(Set(lever, service, to) for lever, to in WITH_IT.get(model, ()))])
        ends = choices_ahead(setting, state, free_money(setting, state), mixes, setting.turns, 8)
        gained = np.array([sum(end.values()) for end in ends]).reshape(len(services), len(models))
        best |= {models[place] for place in gained.argmax(axis=1)}
    assert best == set(models)
