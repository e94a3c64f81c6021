"""P09."""

from collections.abc import Callable


def test_a_service_that_rests_on_volunteers_alone_has_more_turns_below_its_floor_than(holds: Callable[[str], None]) -> None:
    holds("P09")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P09")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P09")
