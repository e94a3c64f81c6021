"""M06."""

from collections.abc import Callable


def test_with_a_cut_smaller_than_the_premium_shared_by_head_the_poorest_are_still(holds: Callable[[str], None]) -> None:
    holds("M06")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("M06")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("M06")
