"""Fairness in delivery: choice and advice, duties, tailoring, engagement and floors."""

from commongood.town.rules import Rule
from commongood.town.variables import Variable

VARIABLES: tuple[Variable, ...] = ()

RULES: tuple[Rule, ...] = ()
