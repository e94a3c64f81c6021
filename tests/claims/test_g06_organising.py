"""G06."""

from collections.abc import Callable


def test_user_seats_count_once_residents_are_organised(holds: Callable[[str], None]) -> None:
    holds("G06")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G06")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G06")
