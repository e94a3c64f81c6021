"""Experiments on those who do the work."""

from commongood.testing.experiment import Experiment

ON_WORKFORCE: tuple[Experiment, ...] = ()
