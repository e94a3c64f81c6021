"""C02."""

from collections.abc import Callable


def test_stepping_back_works_where_institutions_are_strong_and_nowhere_else(holds: Callable[[str], None]) -> None:
    holds("C02")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C02")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C02")
