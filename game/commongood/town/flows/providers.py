"""Providers: their number, size and reach, contracts and their length, unions, trusts and social investment."""

from commongood.town.rules import Rule
from commongood.town.variables import Variable

VARIABLES: tuple[Variable, ...] = ()

RULES: tuple[Rule, ...] = ()
