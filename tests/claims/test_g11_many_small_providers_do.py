"""G11."""

from collections.abc import Callable


def test_under_tight_budgets_many_small_providers_fall_in_number_and_local_fit_with_them(holds: Callable[[str], None]) -> None:
    holds("G11")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G11")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G11")
