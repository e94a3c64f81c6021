"""C04."""

from collections.abc import Callable


def test_the_first_freedoms_save_without_loss_with_falling_returns_each_duty_that_is_dropped(
    holds: Callable[[str], None],
) -> None:
    holds("C04")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("C04")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("C04")
