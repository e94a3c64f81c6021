"""What comes and goes: the season swings only where a level has one, and helpers move away only where residents do."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from commongood.content.founding import SEASONS
from commongood.plugins import Catalogue
from commongood.session import Session
from commongood.town.drive import resolve, settle
from commongood.town.ledger import Ledger
from commongood.town.model import World
from commongood.town.state import State

Town = Callable[[str], tuple[World, State]]
SEASON = ("winter_bites", "the_season_hires", "crowds_come_and_go")
MOVES = ("helpers_move_away", "faces_are_new")


def entered(town: Town, level: str, turns: int = 2) -> list[dict[str, float]]:
    """By turn, the sum of what each rule of this module entered."""
    (world, state), sums = town(level), []
    for _ in range(turns):
        ledger = Ledger()
        state = resolve(world, settle(world, state, ledger=ledger), ledger=ledger)
        sums.append({e.cause: float(e.values.sum()) for e in ledger.entries if e.cause in (*SEASON, *MOVES)})
    return sums


def test_work_and_trouble_come_in_summer_and_go_in_winter_while_need_does_the_reverse(town: Town) -> None:
    winter, summer = entered(town, "seaside-town")
    assert summer["the_season_hires"] > 0 > winter["the_season_hires"]
    assert summer["crowds_come_and_go"] > 0 > winter["crowds_come_and_go"]
    assert summer["winter_bites"] < 0 < winter["winter_bites"]


@pytest.mark.parametrize("level", ["market-town", "deprived-borough", "first-steps", "mill-town", "inner-city"])
def test_no_season_swings_where_a_level_has_none(town: Town, level: str) -> None:
    for turn in entered(town, level):
        assert not any(turn.get(rule) for rule in SEASON)


def test_helpers_move_away_where_residents_do_and_nowhere_else(town: Town) -> None:
    assert entered(town, "inner-city")[0]["helpers_move_away"] < 0
    assert not any(entered(town, "market-town")[0].get(rule) for rule in MOVES)


def test_a_season_changes_work_most_where_work_hangs_on_visitors(town: Town) -> None:
    world, state = town("seaside-town")
    winter = resolve(world, settle(world, state))
    summer = resolve(world, settle(world, winter))
    swing = summer["work"][0] - winter["work"][0]
    assert world.keys["d"][int(np.argmax(swing))] == "grand-parade"
    assert swing.max() > 0.05
    assert abs(summer["work"][0] - state["work"][0]).max() < 0.05


def test_the_half_years_without_visitors_are_those_that_a_view_calls_autumn(new_game: Callable[..., Session]) -> None:
    session = new_game("seaside-town")
    assert session.view().season_id == "autumn"
    assert session.setting.world.at("season", 1) < 0 < session.setting.world.at("season", 2)


def test_the_seasons_go_on_beyond_the_end_of_the_longest_look_ahead(door: Catalogue) -> None:
    assert len(SEASONS) >= 3 * 20
    assert all(a == -b for a, b in pairwise(SEASONS))


def test_a_level_sets_a_services_opening_stocks_by_hand(new_game: Callable[..., Session]) -> None:
    setting = new_game("mill-town").setting
    for start in setting.level.file.service:
        for name, value in start.stocks.items():
            assert setting.opening[name][0, setting.world.index("s", start.id)] == value
    assert any(start.stocks for start in setting.level.file.service)
