"""G17."""

from collections.abc import Callable


def test_a_charity_fits_its_own_group_better(holds: Callable[[str], None]) -> None:
    holds("G17")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G17")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G17")
