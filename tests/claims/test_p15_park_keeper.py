"""P15."""

from collections.abc import Callable


def test_a_keeper_calms_the_park_and_moves_part_of_the_trouble(holds: Callable[[str], None]) -> None:
    holds("P15")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P15")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P15")
