"""G21."""

from collections.abc import Callable


def test_three_reorganisations_at_once_cost_more_than_three_in_sequence(holds: Callable[[str], None]) -> None:
    holds("G21")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G21")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G21")
