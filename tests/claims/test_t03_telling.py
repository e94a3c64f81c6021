"""T03."""

from collections.abc import Callable


def test_telling_helps_only_where_something_was_done(holds: Callable[[str], None]) -> None:
    holds("T03")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("T03")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("T03")
