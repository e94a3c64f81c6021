"""P12."""

from collections.abc import Callable


def test_apprentices_cost_now_and_pay_later(holds: Callable[[str], None]) -> None:
    holds("P12")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P12")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P12")
