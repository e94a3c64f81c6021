"""G10."""

from collections.abc import Callable


def test_with_results_published_the_gap_between_the_best_and_the_worst_provider_narrows_from(
    holds: Callable[[str], None],
) -> None:
    holds("G10")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G10")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G10")
