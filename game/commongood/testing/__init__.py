"""The kit with which claims, and plugins that others write, are put to the test."""

from commongood.testing.conformance import ConformanceError, check_plugin
from commongood.testing.experiment import Effect, Experiment, Result
from commongood.testing.lab import Lab, Zero, run, vanishes, weaker
from commongood.testing.trial import Course, ExperimentError, Trial

__all__ = [
    "ConformanceError",
    "Course",
    "Effect",
    "Experiment",
    "ExperimentError",
    "Lab",
    "Result",
    "Trial",
    "Zero",
    "check_plugin",
    "run",
    "vanishes",
    "weaker",
]
