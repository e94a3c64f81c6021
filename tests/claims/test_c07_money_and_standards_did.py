"""C07."""

from collections.abc import Callable


def test_money_with_a_standard_raises_equipment_and_the_floor_of_quality_within_four_turns(
    holds: Callable[[str], None],
) -> None:
    holds("C07")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C07")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C07")
