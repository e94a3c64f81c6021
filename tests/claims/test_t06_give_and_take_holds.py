"""T06."""

from collections.abc import Callable


def test_social_capital_grows_where_people_meet_and_falls_where_places_close_volunteering_rises_with(
    holds: Callable[[str], None],
) -> None:
    holds("T06")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("T06")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("T06")
