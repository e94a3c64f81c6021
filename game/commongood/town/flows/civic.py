"""The life between people and council: pledges, advocacy, capture, budgets that residents vote on, give and take, conduct."""

from commongood.town.rules import Rule
from commongood.town.variables import Variable

VARIABLES: tuple[Variable, ...] = ()

RULES: tuple[Rule, ...] = ()
