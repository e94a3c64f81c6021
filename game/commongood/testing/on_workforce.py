"""Experiments on those who do the work: who can take part, what skill, time, training and key workers are worth, and what their loss sets off."""

from commongood.testing.experiment import Experiment

ON_WORKFORCE: tuple[Experiment, ...] = ()
