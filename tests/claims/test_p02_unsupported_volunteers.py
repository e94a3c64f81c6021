"""P02."""

from collections.abc import Callable


def test_volunteers_without_support_differ_widely_and_residents_without_adviser_misjudge(holds: Callable[[str], None]) -> None:
    holds("P02")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P02")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P02")
