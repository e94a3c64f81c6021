"""E07."""

from collections.abc import Callable


def test_under_one_size_fit_is_lower_where_people_differ_tailoring_raises_fit_most_there(holds: Callable[[str], None]) -> None:
    holds("E07")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("E07")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("E07")
