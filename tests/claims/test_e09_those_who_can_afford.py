"""E09."""

from collections.abc import Callable


def test_where_help_follows_taking_part_those_who_depend_most_and_take_part_least_lose(holds: Callable[[str], None]) -> None:
    holds("E09")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("E09")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("E09")
