"""Who buys and who checks: commissioners, panels, quotas, scrutiny, exit, and what a community may specify."""

from commongood.town.rules import Rule
from commongood.town.variables import Variable

VARIABLES: tuple[Variable, ...] = ()

RULES: tuple[Rule, ...] = ()
