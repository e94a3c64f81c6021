"""Experiments on who buys and who checks: commissioners, panels, quotas, scrutiny, exit, and what a community may specify."""

from commongood.testing.experiment import Experiment

ON_COMMISSIONING: tuple[Experiment, ...] = ()
