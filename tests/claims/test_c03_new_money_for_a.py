"""C03."""

from collections.abc import Callable


def test_groups_that_are_ready_grow_with_a_loan_it_must_be_repaid_so_groups(holds: Callable[[str], None]) -> None:
    holds("C03")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C03")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C03")
