"""P08."""

from collections.abc import Callable


def test_as_people_find_work_volunteers_leave_help_to_stay_keeps_a_share_of_them(holds: Callable[[str], None]) -> None:
    holds("P08")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("P08")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("P08")
