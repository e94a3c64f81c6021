"""T08."""

from collections.abc import Callable


def test_under_the_sceptic_lens_customer_service_training_matches_the_trust_gained_by_relational_reform(
    holds: Callable[[str], None],
) -> None:
    holds("T08")
