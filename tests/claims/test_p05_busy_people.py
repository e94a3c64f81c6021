"""P05."""

from collections.abc import Callable


def test_busy_people_serve_more_often_and_give_fewer_hours(holds: Callable[[str], None]) -> None:
    holds("P05")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P05")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P05")
