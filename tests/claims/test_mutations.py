"""An experiment that no wrong rule can fail proves nothing: each claim's rules are turned round, one by one."""

from dataclasses import replace

import pytest

from commongood.content.founding import make_model
from commongood.plugins import Catalogue
from commongood.testing import Experiment, Lab
from commongood.testing.experiments import EXPERIMENTS
from commongood.town.rules import Cell, Rule

SEEDS = 3
UNSEEN = {
    "energy_goes_unused",
    "terms_are_squeezed",
    "practice_differs_by_luck",
    "apprentices_qualify",
    "not_all_come_forward",
    "targets_press_on_staff",
    "cynics_are_not_moved",
    "the_rest_take_heed",
    "contracts_eat_time",
    "pressed_people_come",
    "the_fund_lends_a_little",
    "gifts_help_some",
    "a_pilot_helps_where_it_is",
}
"""Rules whose claims' experiments look at the other rules of the claim, or at its values. The list may only grow shorter."""


def _turned(rule: Rule) -> Rule:
    cell: Cell = rule.function
    return replace(rule, function=lambda *given: -cell(*given))


def _passes_with(door: Catalogue, experiment: Experiment, turned: str) -> bool:
    """Whether an experiment still holds where one rule has the wrong sign."""
    rules = [_turned(rule) if rule.name == turned else rule for rule in door.model.rules]
    wrong = replace(door, model=make_model(door.library, rules))
    return Lab(wrong, SEEDS).run(experiment).passed


@pytest.mark.parametrize("experiment", EXPERIMENTS, ids=lambda experiment: experiment.claim)
def test_a_rule_turned_round_makes_its_claims_experiment_fail(door: Catalogue, experiment: Experiment) -> None:
    own = [r.name for r in door.model.rules if r.claim == experiment.claim and r.kind in ("flow", "transfer")]
    survived = {name for name in own if name not in UNSEEN and _passes_with(door, experiment, name)}
    assert survived == set()


def test_what_goes_unseen_is_a_rule(door: Catalogue) -> None:
    assert {rule.name for rule in door.model.rules if rule.claim} >= UNSEEN
