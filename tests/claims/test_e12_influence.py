"""E12."""

from collections.abc import Callable


def test_seats_for_the_quiet_raise_equity_and_later_access(holds: Callable[[str], None]) -> None:
    holds("E12")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("E12")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("E12")
