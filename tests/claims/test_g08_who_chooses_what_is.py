"""G08."""

from collections.abc import Callable


def test_officers_leave_money_with_a_service_for_longer_after_its_users_stop_valuing_it(holds: Callable[[str], None]) -> None:
    holds("G08")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G08")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G08")
