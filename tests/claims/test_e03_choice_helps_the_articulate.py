"""E03."""

from collections.abc import Callable


def test_choice_raises_mean_quality_and_widens_the_gap_funded_advice_keeps_the_rise_and(holds: Callable[[str], None]) -> None:
    holds("E03")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("E03")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("E03")
