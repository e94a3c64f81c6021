"""M01."""

from collections.abc import Callable


def test_of_equal_cuts_only_those_with_money_kept_for_invention_bring_unit_cost_down(holds: Callable[[str], None]) -> None:
    holds("M01")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("M01")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("M01")
