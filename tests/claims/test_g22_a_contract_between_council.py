"""G22."""

from collections.abc import Callable


def test_a_kept_pledge_lifts_confidence_more_than_the_same_result_unpledged_a_broken_one(holds: Callable[[str], None]) -> None:
    holds("G22")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G22")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G22")
