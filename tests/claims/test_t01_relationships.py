"""T01."""

from collections.abc import Callable


def test_time_and_a_known_face_raise_trust_and_outcome(holds: Callable[[str], None]) -> None:
    holds("T01")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("T01")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("T01")
