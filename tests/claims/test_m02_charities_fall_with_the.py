"""M02."""

from collections.abc import Callable


def test_groups_lose_in_the_same_turns_as_the_council_grants_keep_them_and_a(holds: Callable[[str], None]) -> None:
    holds("M02")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("M02")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("M02")
