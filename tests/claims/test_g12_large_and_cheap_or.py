"""G12."""

from collections.abc import Callable


def test_cost_for_each_person_and_fit_both_fall_with_size_the_loss_of_fit(holds: Callable[[str], None]) -> None:
    holds("G12")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G12")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G12")
