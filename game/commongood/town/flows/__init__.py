"""The rules of the built-in model, in the order in which they run: one module for each part of the town's life."""

from commongood.town.flows import access, choice, community, governance, measurement, money, quality, scoring, staff, volunteers
from commongood.town.rules import Rule

RULES: tuple[Rule, ...] = (
    *governance.SEATS,
    *money.SETTLEMENT,
    *access.SETTLEMENT,
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
    *scoring.RULES,
)
