"""P06."""

from collections.abc import Callable


def test_to_press_harder_where_many_cannot_take_part_costs_goodwill_and_yields_little_fares(
    holds: Callable[[str], None],
) -> None:
    holds("P06")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P06")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P06")
