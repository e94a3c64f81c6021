"""C06."""

from collections.abc import Callable


def test_a_longer_contract_lets_a_firm_invest_too_long_a_one_freezes_it_the(holds: Callable[[str], None]) -> None:
    holds("C06")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C06")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C06")
