"""The rules of the built-in model, in the order in which they run: one module for each part of the town's life."""

from commongood.town.flows import (
    access,
    choice,
    civic,
    commissioning,
    community,
    fairness,
    governance,
    measurement,
    money,
    programmes,
    providers,
    quality,
    scoring,
    staff,
    tides,
    treasury,
    volunteers,
    workforce,
)
from commongood.town.rules import Rule
from commongood.town.variables import Variable

RULES: tuple[Rule, ...] = (
    *governance.SEATS,
    *money.SETTLEMENT,
    *treasury.SETTLEMENT,
    *access.SETTLEMENT,
    *tides.SETTLEMENT,
    *programmes.RULES,
    *money.BUDGETS,
    *staff.RULES,
    *money.PAYMENTS,
    *volunteers.RULES,
    *access.RULES,
    *quality.RULES,
    *governance.RULES,
    *measurement.RULES,
    *community.RULES,
    *choice.RULES,
    *commissioning.RULES,
    *providers.RULES,
    *civic.RULES,
    *workforce.RULES,
    *treasury.RULES,
    *fairness.RULES,
    *tides.RULES,
    *scoring.RULES,
)

OWN_VARIABLES: tuple[Variable, ...] = (
    *commissioning.VARIABLES,
    *providers.VARIABLES,
    *civic.VARIABLES,
    *workforce.VARIABLES,
    *treasury.VARIABLES,
    *fairness.VARIABLES,
)
"""Variables that stand beside the rules that are alone in moving them."""
