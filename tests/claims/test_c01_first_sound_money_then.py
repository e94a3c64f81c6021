"""C01."""

from collections.abc import Callable


def test_books_balanced_early_with_leaders_trained_give_more_civic_life_by_the_end_of(holds: Callable[[str], None]) -> None:
    holds("C01")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C01")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C01")
