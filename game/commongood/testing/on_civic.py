"""Experiments on the life between people and council: pledges, advocacy, capture, budgets that residents vote on, give and take, conduct."""

from commongood.testing.experiment import Experiment

ON_CIVIC: tuple[Experiment, ...] = ()
