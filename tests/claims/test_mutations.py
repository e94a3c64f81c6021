"""An experiment that no wrong rule can fail proves nothing: each claim's rules are turned round, one by one."""

from dataclasses import replace

import pytest

from commongood.content.founding import make_model
from commongood.plugins import Catalogue
from commongood.testing import Experiment, Lab
from commongood.testing.experiments import EXPERIMENTS
from commongood.town.rules import Cell, Rule

SEEDS = 3
LUCK = {"practice_differs_by_luck"}
"""Rules of luck alone, whose sign means nothing: as likely up as down. They are taken away instead of turned."""


def _wrong(rule: Rule) -> Rule:
    cell: Cell = rule.function
    sign = 0.0 if rule.name in LUCK else -1.0
    return replace(rule, function=lambda *given: sign * cell(*given))


def _passes_with(door: Catalogue, experiment: Experiment, turned: str) -> bool:
    """Whether an experiment still holds where one rule has the wrong sign."""
    rules = [_wrong(rule) if rule.name == turned else rule for rule in door.model.rules]
    wrong = replace(door, model=make_model(door.library, rules))
    return Lab(wrong, SEEDS).run(experiment).passed


@pytest.mark.parametrize("experiment", EXPERIMENTS, ids=lambda experiment: experiment.claim)
def test_a_rule_turned_round_makes_its_claims_experiment_fail(door: Catalogue, experiment: Experiment) -> None:
    own = [r.name for r in door.model.rules if r.claim == experiment.claim and r.kind in ("flow", "transfer")]
    survived = {name for name in own if _passes_with(door, experiment, name)}
    assert survived == set()


def test_what_is_called_luck_reads_luck(door: Catalogue) -> None:
    noises = {noise.name for noise in door.model.noises}
    assert {rule.name for rule in door.model.rules if noises & set(rule.reads)} >= LUCK
