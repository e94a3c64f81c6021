"""E05."""

from collections.abc import Callable


def test_an_open_vote_moves_money_to_services_with_loud_users_keeping_a_share_for(holds: Callable[[str], None]) -> None:
    holds("E05")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("E05")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("E05")
