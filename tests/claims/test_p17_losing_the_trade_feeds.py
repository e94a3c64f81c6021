"""P17."""

from collections.abc import Callable


def test_below_a_floor_of_professionals_calling_help_for_volunteers_and_invention_fall_together_and(
    holds: Callable[[str], None],
) -> None:
    holds("P17")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P17")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P17")
