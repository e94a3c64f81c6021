"""E11."""

from collections.abc import Callable


def test_a_floor_narrows_the_spread_between_districts_and_takes_some_freedom_from_the_best(
    holds: Callable[[str], None],
) -> None:
    holds("E11")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("E11")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("E11")
