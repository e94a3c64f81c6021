"""G23."""

from collections.abc import Callable


def test_advocacy_raises_the_voice_of_those_it_speaks_for_a_clause_or_a_cut(holds: Callable[[str], None]) -> None:
    holds("G23")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G23")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G23")
