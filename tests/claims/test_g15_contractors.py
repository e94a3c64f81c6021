"""G15."""

from collections.abc import Callable


def test_a_contract_saves_first_and_costs_later(holds: Callable[[str], None]) -> None:
    holds("G15")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G15")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G15")
