"""G18."""

from collections.abc import Callable


def test_a_partnership_lowers_what_a_reorganisation_costs_in_morale_and_helps_families_where_hardship(
    holds: Callable[[str], None],
) -> None:
    holds("G18")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G18")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G18")
