"""The towns of the levels that come with the game, as their author planned them."""

from commongood.assets.make.plan import Plan
from commongood.assets.plans.deprived_borough import BRACKMOOR
from commongood.assets.plans.market_town import HAVERLEY

PLANS: tuple[Plan, ...] = (HAVERLEY, BRACKMOOR)
