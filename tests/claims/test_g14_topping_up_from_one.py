"""G14."""

from collections.abc import Callable


def test_with_top_ups_quality_rises_for_those_who_pay_and_leans_against_the_poor(holds: Callable[[str], None]) -> None:
    holds("G14")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G14")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G14")
