"""E04."""

from collections.abc import Callable


def test_the_better_off_leave_first_and_advice_narrows_the_gap(holds: Callable[[str], None]) -> None:
    holds("E04")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("E04")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("E04")
