"""G16."""

from collections.abc import Callable


def test_a_trust_is_slow_to_start_later_its_surplus_comes_back_as_activity_and(holds: Callable[[str], None]) -> None:
    holds("G16")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G16")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G16")
