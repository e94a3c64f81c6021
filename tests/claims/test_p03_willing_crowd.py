"""P03."""

from collections.abc import Callable


def test_a_doubled_drive_finds_under_half_as_many_more(holds: Callable[[str], None]) -> None:
    holds("P03")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P03")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P03")
