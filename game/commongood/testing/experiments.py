"""Every claim's experiment; the plugin door names this place."""

from commongood.testing.experiment import Experiment
from commongood.testing.on_access import ON_ACCESS
from commongood.testing.on_civic import ON_CIVIC
from commongood.testing.on_commissioning import ON_COMMISSIONING
from commongood.testing.on_fairness import ON_FAIRNESS
from commongood.testing.on_governance import ON_GOVERNANCE
from commongood.testing.on_people import ON_PEOPLE
from commongood.testing.on_providers import ON_PROVIDERS
from commongood.testing.on_thrift import ON_THRIFT
from commongood.testing.on_treasury import ON_TREASURY
from commongood.testing.on_trust import ON_TRUST
from commongood.testing.on_workforce import ON_WORKFORCE

EXPERIMENTS: tuple[Experiment, ...] = (
    *ON_GOVERNANCE,
    *ON_PEOPLE,
    *ON_ACCESS,
    *ON_TRUST,
    *ON_COMMISSIONING,
    *ON_PROVIDERS,
    *ON_CIVIC,
    *ON_WORKFORCE,
    *ON_TREASURY,
    *ON_THRIFT,
    *ON_FAIRNESS,
)
