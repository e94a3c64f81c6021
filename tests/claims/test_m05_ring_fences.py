"""M05."""

from collections.abc import Callable


def test_a_fence_holds_its_service_through_cuts_and_the_others_pay_past_some_share(holds: Callable[[str], None]) -> None:
    holds("M05")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("M05")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("M05")
