"""M03."""

from collections.abc import Callable


def test_a_conversion_in_the_turn_of_a_cut_costs_trust(holds: Callable[[str], None]) -> None:
    holds("M03")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("M03")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("M03")
