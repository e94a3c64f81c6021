"""P04: a belief in which lenses differ, so there is nothing to switch off."""

from collections.abc import Callable


def test_the_same_drive_wins_three_times_the_sceptics_volunteers(holds: Callable[[str], None]) -> None:
    holds("P04")
