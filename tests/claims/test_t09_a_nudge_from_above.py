"""T09."""

from collections.abc import Callable


def test_a_nudge_moves_people_a_little_at_once_and_gives_no_voice_what_residents(holds: Callable[[str], None]) -> None:
    holds("T09")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("T09")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("T09")
