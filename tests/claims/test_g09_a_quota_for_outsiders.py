"""G09."""

from collections.abc import Callable


def test_under_a_quota_the_good_service_is_as_likely_to_be_replaced_as_the(holds: Callable[[str], None]) -> None:
    holds("G09")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G09")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G09")
