"""E08."""

from collections.abc import Callable


def test_control_raises_fit_and_satisfaction_of_those_who_take_it_up_without_support_few(holds: Callable[[str], None]) -> None:
    holds("E08")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("E08")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("E08")
