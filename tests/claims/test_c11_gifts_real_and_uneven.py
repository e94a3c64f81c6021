"""C11."""

from collections.abc import Callable


def test_gifts_rise_when_they_are_matched_and_go_more_to_well_off_districts_unless(holds: Callable[[str], None]) -> None:
    holds("C11")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C11")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C11")
