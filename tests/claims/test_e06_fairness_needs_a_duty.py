"""E06."""

from collections.abc import Callable


def test_with_the_duty_access_leans_less_against_the_poor_by_turn_what_it_costs(holds: Callable[[str], None]) -> None:
    holds("E06")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("E06")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("E06")
