"""Experiments on money under austerity: invention, grants, pools, ring-fences, premiums, freedoms, gifts and pilots."""

from commongood.testing.experiment import Experiment

ON_TREASURY: tuple[Experiment, ...] = ()
