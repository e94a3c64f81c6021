"""P14."""

from collections.abc import Callable


def test_each_of_four_abilities_moves_another_flow_relationships_satisfaction_the_provider_s_ability_volunteers(
    holds: Callable[[str], None],
) -> None:
    holds("P14")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P14")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P14")
