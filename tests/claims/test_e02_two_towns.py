"""E02: a pair of levels, so there is nothing to switch off."""

from collections.abc import Callable


def test_the_same_programme_holds_in_a_market_town_and_fails_in_a_poor_borough(holds: Callable[[str], None]) -> None:
    holds("E02")
