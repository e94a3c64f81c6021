"""Every claim of the content has an experiment that could fail."""

from dataclasses import replace

import pytest

from commongood.content.founding import make_model
from commongood.play.commands import Answer, Set
from commongood.plugins import Catalogue
from commongood.testing import ExperimentError, Lab
from commongood.testing.experiments import EXPERIMENTS
from commongood.testing.on_governance import G07
from commongood.testing.trial import found, take, under
from commongood.town.rules import Cell, Rule


def test_each_claim_has_one_experiment_on_its_own_lens(door: Catalogue) -> None:
    assert sorted(e.claim for e in EXPERIMENTS) == sorted(door.library.claim)
    # a pair of levels differs by its facts, whatever is believed
    assert [e.claim for e in EXPERIMENTS if e.lens != door.library.claim[e.claim].lens] == ["E02"]


def test_each_rival_lens_holds_the_claim_more_weakly(door: Catalogue) -> None:
    for e in EXPERIMENTS:
        if e.rival is not None:
            assert door.library.strength(e.rival, e.claim) < door.library.strength(e.lens, e.claim)


def _flipped(rule: Rule) -> Rule:
    cell: Cell = rule.function
    return replace(rule, function=lambda *given: -cell(*given))


def test_an_experiment_fails_if_the_sign_of_its_rule_is_wrong(door: Catalogue) -> None:
    rules = [_flipped(rule) if rule.name == "ties_open_doors" else rule for rule in door.model.rules]
    wrong = replace(door, model=make_model(door.library, rules))
    right, flipped = Lab(door, 2).run(G07), Lab(wrong, 2).run(G07)
    assert right.passed
    assert not flipped.passed


def test_an_arm_that_the_game_refuses_says_why(door: Catalogue) -> None:
    town = under(found(door, "market-town"), "evidence", {})
    with pytest.raises(ExperimentError, match=r"Turn 1: Set.*refused"):
        take(town, [(1, Set("hours", "parks", 99.0))], 1, 1)
    with pytest.raises(ExperimentError, match=r"Answer.*refused"):
        take(town, [(1, Answer("flood", "pray"))], 1, 1)


def test_what_is_held_must_exist(door: Catalogue) -> None:
    with pytest.raises(ExperimentError, match="neither a claim with a strength nor a parameter"):
        under(found(door, "market-town"), "evidence", {"Z99": 0.0})
