"""G04."""

from collections.abc import Callable


def test_with_parents_alone_a_school_fits_the_pupils_of_organised_parents_better_and_the(holds: Callable[[str], None]) -> None:
    holds("G04")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G04")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G04")
