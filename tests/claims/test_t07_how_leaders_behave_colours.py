"""T07."""

from collections.abc import Callable


def test_an_open_answer_limits_the_fall_in_trust_a_cover_up_saves_it_now(holds: Callable[[str], None]) -> None:
    holds("T07")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("T07")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("T07")
