"""Every claim's experiment; the plugin door names this place."""

from commongood.testing.experiment import Experiment
from commongood.testing.on_access import ON_ACCESS
from commongood.testing.on_governance import ON_GOVERNANCE
from commongood.testing.on_people import ON_PEOPLE
from commongood.testing.on_trust import ON_TRUST

EXPERIMENTS: tuple[Experiment, ...] = (*ON_GOVERNANCE, *ON_PEOPLE, *ON_ACCESS, *ON_TRUST)
