"""M04."""

from collections.abc import Callable


def test_pooling_costs_time_first_then_prevention_pays_back_to_the_pool_where_in_silos(holds: Callable[[str], None]) -> None:
    holds("M04")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("M04")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("M04")
