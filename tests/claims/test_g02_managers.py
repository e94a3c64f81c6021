"""G02."""

from collections.abc import Callable


def test_managers_who_rule_alone_grow_procedure_and_wear_relationships(holds: Callable[[str], None]) -> None:
    holds("G02")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G02")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G02")
