"""What stands for a claim is found out, not declared: take a part away and it is missed."""

from dataclasses import replace

import msgspec
import pytest

from commongood.claims import standing, standings
from commongood.content.founding import make_model
from commongood.plugins import Catalogue
from commongood.town.flows import RULES


def without(door: Catalogue, **changes: object) -> Catalogue:
    return replace(door, **changes)  # type: ignore[arg-type]


def changed_claim(door: Catalogue, claim: str, **fields: object) -> Catalogue:
    """The catalogue with one claim's content changed."""
    claims = {**door.library.claim, claim: msgspec.structs.replace(door.library.claim[claim], **fields)}
    return without(door, library=replace(door.library, claim=claims))


def test_every_claim_is_done(door: Catalogue) -> None:
    assert [found.id for found in standings(door) if not found.done] == []


def test_a_claim_without_its_flow_is_missed(door: Catalogue) -> None:
    rules = [rule for rule in RULES if rule.claim != "P07"]
    found = standing(without(door, model=make_model(door.library, rules)), "P07")
    assert found.flow is False
    assert found.lever is False
    assert not found.done


def test_a_lever_that_does_not_reach_the_rule_is_missed(door: Catalogue) -> None:
    assert standing(changed_claim(door, "P07", levers=("nothing",)), "P07").lever is False
    assert standing(changed_claim(door, "P07", levers=("audit",)), "P07").lever is False
    assert standing(changed_claim(door, "P07", levers=("hours",)), "P07").lever is True


def test_a_flow_without_words_is_missed(door: Catalogue) -> None:
    labels = {name: label for name, label in door.library.label.items() if name != "volunteers_burn_out"}
    assert standing(without(door, library=replace(door.library, label=labels)), "P07").why is False


def test_a_claim_without_an_experiment_is_missed(door: Catalogue) -> None:
    assert standing(without(door, experiment_places=()), "P07").experiment is False


def test_a_claim_that_holds_alike_under_every_lens_is_missed(door: Catalogue) -> None:
    lenses = {
        name: msgspec.structs.replace(lens, strengths={**lens.strengths, "P07": 1.0})
        for name, lens in door.library.lens.items()
    }
    assert standing(without(door, library=replace(door.library, lens=lenses)), "P07").lens is False


@pytest.mark.parametrize(
    ("claim", "none"), [("E12", ("flow", "lens")), ("E02", ("lever", "flow", "lens")), ("P04", ("lever", "flow"))]
)
def test_a_part_that_a_kind_does_not_need_is_none(door: Catalogue, claim: str, none: tuple[str, ...]) -> None:
    found = standing(door, claim)
    assert {part for part in ("lever", "flow", "why", "experiment", "lens") if getattr(found, part) is None} == set(none)
