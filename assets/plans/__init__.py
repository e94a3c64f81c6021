"""The towns of the levels that come with the game, as their author planned them."""

from commongood.assets.make.plan import Plan
from commongood.assets.plans.deprived_borough import BRACKMOOR
from commongood.assets.plans.first_steps import APPLEWICK
from commongood.assets.plans.inner_city import LANTERNFIELD
from commongood.assets.plans.market_town import HAVERLEY
from commongood.assets.plans.mill_town import THRUMLEY
from commongood.assets.plans.seaside_town import WRENMOUTH

PLANS: tuple[Plan, ...] = (HAVERLEY, BRACKMOOR, APPLEWICK, WRENMOUTH, THRUMLEY, LANTERNFIELD)
