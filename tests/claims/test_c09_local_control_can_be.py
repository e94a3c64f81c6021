"""C09."""

from collections.abc import Callable


def test_with_low_turnout_and_no_guards_a_local_body_is_captured_in_some_games(holds: Callable[[str], None]) -> None:
    holds("C09")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C09")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C09")
