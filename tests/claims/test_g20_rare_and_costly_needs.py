"""G20."""

from collections.abc import Callable


def test_left_to_the_market_access_to_the_rare_service_collapses_whatever_is_spent_shared(holds: Callable[[str], None]) -> None:
    holds("G20")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G20")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G20")
