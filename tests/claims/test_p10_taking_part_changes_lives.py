"""P10."""

from collections.abc import Callable


def test_districts_with_filled_residents_seats_gain_skills_voice_and_later_work(holds: Callable[[str], None]) -> None:
    holds("P10")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P10")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P10")
