"""Money under austerity: invention, grants, pools, ring-fences, premiums, freedoms, gifts and pilots."""

from commongood.town.rules import Rule
from commongood.town.variables import Variable

VARIABLES: tuple[Variable, ...] = ()

RULES: tuple[Rule, ...] = ()
