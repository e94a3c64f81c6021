"""C05."""

from collections.abc import Callable


def test_choice_lifts_quality_at_fixed_prices_and_lowers_it_on_price(holds: Callable[[str], None]) -> None:
    holds("C05")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C05")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C05")
