"""P07."""

from collections.abc import Callable


def test_volunteers_pressed_above_the_limit_burn_out(holds: Callable[[str], None]) -> None:
    holds("P07")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P07")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P07")
