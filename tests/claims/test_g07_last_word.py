"""G07."""

from collections.abc import Callable


def test_ties_to_users_open_doors_and_cost_morale(holds: Callable[[str], None]) -> None:
    holds("G07")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G07")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G07")
