"""Experiments on providers: their number, size and reach, contracts and their length, unions, trusts and social investment."""

from commongood.testing.experiment import Experiment

ON_PROVIDERS: tuple[Experiment, ...] = ()
