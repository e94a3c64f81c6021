"""Those who do the work: who can take part, what skill, time and training are worth, and what their loss sets off."""

from commongood.town.rules import Rule
from commongood.town.variables import Variable

VARIABLES: tuple[Variable, ...] = ()

RULES: tuple[Rule, ...] = ()
