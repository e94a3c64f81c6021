"""M09."""

from collections.abc import Callable


def test_paid_from_the_pot_the_other_schools_lose_more_than_the_new_one_gains(holds: Callable[[str], None]) -> None:
    holds("M09")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("M09")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("M09")
