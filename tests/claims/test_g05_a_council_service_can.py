"""G05."""

from collections.abc import Callable


def test_with_redesign_an_in_house_service_fits_its_users_at_least_as_well_by(holds: Callable[[str], None]) -> None:
    holds("G05")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G05")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G05")
