"""M07."""

from collections.abc import Callable


def test_to_cut_the_allowance_saves_now_and_lowers_skills_and_voice_in_deprived_districts(holds: Callable[[str], None]) -> None:
    holds("M07")


def test_nothing_is_left_of_it_at_strength_zero(vanishes: Callable[[str], None]) -> None:
    vanishes("M07")


def test_it_is_weaker_under_a_rival_lens(weaker: Callable[[str], None]) -> None:
    weaker("M07")
