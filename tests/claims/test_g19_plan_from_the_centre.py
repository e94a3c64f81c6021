"""G19."""

from collections.abc import Callable


def test_shared_planning_beats_both_only_where_districts_differ_and_need_shifts_with_equal_districts(
    holds: Callable[[str], None],
) -> None:
    holds("G19")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G19")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G19")
