"""E01."""

from collections.abc import Callable


def test_demand_bends_access_away_from_need_and_outreach_bends_it_back(holds: Callable[[str], None]) -> None:
    holds("E01")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("E01")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("E01")
