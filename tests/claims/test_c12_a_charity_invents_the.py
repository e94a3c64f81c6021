"""C12."""

from collections.abc import Callable


def test_a_pilot_first_and_then_roll_out_ends_with_better_quality_than_roll_out(holds: Callable[[str], None]) -> None:
    holds("C12")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C12")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C12")
