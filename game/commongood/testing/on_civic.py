"""Experiments on the life between people and council."""

from commongood.testing.experiment import Experiment

ON_CIVIC: tuple[Experiment, ...] = ()
