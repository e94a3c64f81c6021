"""E10."""

from collections.abc import Callable


def test_at_equal_money_those_of_the_place_reach_more_of_the_dependent_than_the(holds: Callable[[str], None]) -> None:
    holds("E10")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("E10")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("E10")
