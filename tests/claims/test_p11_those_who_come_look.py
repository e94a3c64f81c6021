"""P11."""

from collections.abc import Callable


def test_where_whoever_comes_may_decide_gains_go_to_well_off_districts_kept_seats_cut(holds: Callable[[str], None]) -> None:
    holds("P11")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P11")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P11")
