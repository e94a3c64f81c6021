"""P13."""

from collections.abc import Callable


def test_past_a_floor_of_expertise_a_pound_on_time_adds_more_outcome_and_satisfaction(holds: Callable[[str], None]) -> None:
    holds("P13")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P13")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P13")
