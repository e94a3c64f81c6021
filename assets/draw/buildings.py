"""Every building that is not a service, by name."""

from commongood.assets.draw.homes import HOMES
from commongood.assets.draw.industry import INDUSTRY
from commongood.assets.draw.landmarks import LANDMARKS
from commongood.assets.draw.volumes import Building

BUILDINGS: dict[str, Building] = HOMES | LANDMARKS | INDUSTRY
