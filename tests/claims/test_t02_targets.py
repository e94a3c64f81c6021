"""T02."""

from collections.abc import Callable


def test_imposed_targets_raise_the_report_far_above_the_result(holds: Callable[[str], None]) -> None:
    holds("T02")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("T02")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("T02")
