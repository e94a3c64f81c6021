"""Experiments on fairness in delivery: choice and advice, duties, tailoring, engagement and floors."""

from commongood.testing.experiment import Experiment

ON_FAIRNESS: tuple[Experiment, ...] = ()
