"""C10."""

from collections.abc import Callable


def test_a_skilled_volunteer_is_harder_to_find_stays_longer_and_does_at_least_twice(holds: Callable[[str], None]) -> None:
    holds("C10")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C10")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C10")
