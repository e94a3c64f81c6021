"""C13."""

from collections.abc import Callable


def test_councillors_time_keeps_vocation_from_fading_and_finds_faults_sooner_it_costs_attention(
    holds: Callable[[str], None],
) -> None:
    holds("C13")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C13")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C13")
