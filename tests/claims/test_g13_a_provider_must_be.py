"""G13."""

from collections.abc import Callable


def test_where_a_provider_may_fail_doors_close_at_first_and_the_rest_improve_over(holds: Callable[[str], None]) -> None:
    holds("G13")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G13")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G13")
