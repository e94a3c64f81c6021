"""P18."""

from collections.abc import Callable


def test_supported_volunteers_on_top_of_an_unchanged_team_raise_relationships_and_fit_most_in(
    holds: Callable[[str], None],
) -> None:
    holds("P18")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P18")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P18")
