"""One laboratory for all claims: each level is founded once, and arms that experiments share are run once."""

from collections.abc import Callable

import pytest

from commongood.plugins import Catalogue
from commongood.testing import Experiment, Lab, Result
from commongood.testing.experiments import EXPERIMENTS

SEEDS = 20


@pytest.fixture(scope="session")
def lab(door: Catalogue) -> Lab:
    return Lab(door, SEEDS)


@pytest.fixture(scope="session")
def experiment_of() -> Callable[[str], Experiment]:
    """The experiment of a claim."""
    return lambda claim: next(e for e in EXPERIMENTS if e.claim == claim)


@pytest.fixture(scope="session")
def holds(lab: Lab, experiment_of: Callable[[str], Experiment]) -> Callable[[str], None]:
    """Assert that each effect of a claim's experiment reaches its least size, under the claim's own lens."""

    def check(claim: str) -> None:
        result = lab.run(experiment_of(claim))
        short = [f"{e.name}: {e.low:.4g} to {e.high:.4g}, least {e.least:.4g}" for e in result.effects if not e.passed]
        assert not short

    return check


@pytest.fixture(scope="session")
def vanishes(lab: Lab, experiment_of: Callable[[str], Experiment]) -> Callable[[str], None]:
    """Assert that at strength zero effects are exactly 0 and no rule of the claim enters anything."""

    def check(claim: str) -> None:
        zero = lab.vanishes(experiment_of(claim))
        assert zero.effects == ()
        assert zero.causes == ()

    return check


@pytest.fixture(scope="session")
def weaker(lab: Lab, experiment_of: Callable[[str], Experiment]) -> Callable[[str], None]:
    """Assert that each graded effect is smaller under the rival lens."""

    def check(claim: str) -> None:
        pairs = lab.weaker(experiment_of(claim))
        assert pairs
        assert [own.name for own, rival in pairs if not rival.mean < own.mean] == []

    return check


@pytest.fixture(scope="session")
def under_evidence(lab: Lab, experiment_of: Callable[[str], Experiment]) -> Callable[[str], Result]:
    """A claim's result under the Evidence lens, whichever way it goes."""
    return lambda claim: lab.run(experiment_of(claim), "evidence")
