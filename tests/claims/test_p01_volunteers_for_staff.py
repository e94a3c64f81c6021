"""P01."""

from collections.abc import Callable


def test_volunteers_in_place_of_staff_lose_most_where_skill_is_needed(holds: Callable[[str], None]) -> None:
    holds("P01")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P01")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P01")
