"""G01."""

from collections.abc import Callable

from commongood.testing import Result


def test_a_staff_mutual_lifts_morale_first_and_drifts_from_its_users_later(holds: Callable[[str], None]) -> None:
    holds("G01")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("G01")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("G01")


def test_evidence_reports_sign_and_interval_without_a_winner(under_evidence: Callable[[str], Result]) -> None:
    effects = under_evidence("G01").effects
    assert effects
    assert all(e.low <= e.mean <= e.high for e in effects)
