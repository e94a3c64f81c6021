"""P16."""

from collections.abc import Callable


def test_with_key_workers_the_pooled_cost_of_families_in_trouble_is_below_the_baseline(holds: Callable[[str], None]) -> None:
    holds("P16")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P16")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P16")
