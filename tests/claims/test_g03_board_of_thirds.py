"""G03."""

from collections.abc import Callable

from commongood.testing import Result


def test_a_board_of_thirds_falls_behind_at_first_and_is_ahead_by_turn_seven(holds: Callable[[str], None]) -> None:
    holds("G03")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G03")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G03")


def test_evidence_reports_sign_and_interval_without_a_winner(under_evidence: Callable[[str], Result]) -> None:
    effects = under_evidence("G03").effects
    assert effects
    assert all(e.low <= e.mean <= e.high for e in effects)
