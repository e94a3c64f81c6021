"""C08."""

from collections.abc import Callable


def test_money_leaves_a_service_that_nobody_values_within_three_turns_and_goes_to_those(holds: Callable[[str], None]) -> None:
    holds("C08")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C08")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C08")
