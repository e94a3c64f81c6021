"""The laboratory: run an experiment, switch its claim off, and run it under a rival lens."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from commongood.content.reading import convert, read_table
from commongood.content.schema import Governance
from commongood.play.setting import Setting
from commongood.plugins import Catalogue
from commongood.testing.experiment import Effect, Experiment, Result
from commongood.testing.trial import Course, Step, Trial, found, take

SEEDS = 20
KEPT_COURSES = 200
"""Courses that are kept for other arms: enough for those that many experiments share, and no more memory than a gigabyte."""


@dataclass(frozen=True, slots=True)
class Zero:
    """What is left of a claim at strength zero; nothing should be.

    effects: the names of effects that are not exactly zero. causes: rules of the claim that still entered something.
    """

    effects: tuple[str, ...]
    causes: tuple[str, ...]

    @property
    def passed(self) -> bool:
        return not self.effects and not self.causes


@cache
def comparison_models() -> Mapping[str, Governance]:
    """Governance models that exist to be compared with and are no part of the game."""
    table = read_table(files("commongood.testing") / "content" / "comparison.toml")
    rows = [convert(row, Governance, "comparison.toml") for row in table["governance"]]
    return {row.id: row for row in rows}


class Lab:
    """Runs experiments on one catalogue in so many seeds. A level is founded once and an arm is run once."""

    def __init__(self, catalogue: Catalogue, seeds: int = SEEDS) -> None:
        library = replace(catalogue.library, governance={**catalogue.library.governance, **comparison_models()})
        self.catalogue = replace(catalogue, library=library)
        self.seeds = seeds
        self._towns: dict[str, Setting] = {}
        self._courses: dict[object, Course] = {}

    def town(self, level: str) -> Setting:
        """A level's town."""
        if level not in self._towns:
            self._towns[level] = found(self.catalogue, level)
        return self._towns[level]

    def take(self, setting: Setting, steps: tuple[Step, ...], turns: int, ledger: bool) -> Course:
        """An arm's course."""
        key = (setting.level.id, tuple(setting.world.parameters.values()), steps, turns, ledger, len(setting.world.events))
        if key not in self._courses:
            self._courses[key] = take(setting, steps, turns, self.seeds, ledger=ledger)
            if len(self._courses) > KEPT_COURSES:
                del self._courses[next(iter(self._courses))]
        return self._courses[key]

    def trial(self, experiment: Experiment, lens: str = "", *, off: bool = False, quiet: bool = False) -> Trial:
        """What an experiment measures with, under its own lens or another."""
        e = experiment
        return Trial(e.claim, e.level, lens or e.lens, e.horizon, e.held, self.town, self.take, off, quiet)

    def run(self, experiment: Experiment, lens: str = "") -> Result:
        """The experiment's result, under its own lens or another."""
        effects = experiment.measure(self.trial(experiment, lens))
        return Result(experiment, lens or experiment.lens, effects)

    def vanishes(self, experiment: Experiment) -> Zero:
        """What is left of the claim's effects, and of its rules' entries in the ledger, at strength zero.

        The town is one without events: their chances hang on stocks, so that any spending may bring or spare one.
        """
        trial = self.trial(experiment, off=True, quiet=True)
        effects = experiment.measure(trial)
        left = tuple(e.name for e in effects if not e.shape and e.values.any())
        entered = {entry.cause for course in trial.taken for entry in course.entries(experiment.claim) if entry.values.any()}
        return Zero(left, tuple(sorted(entered)))

    def weaker(self, experiment: Experiment) -> tuple[tuple[Effect, Effect], ...]:
        """Each graded effect with the same one under the rival lens; there the mean must be smaller."""
        if experiment.rival is None:
            return ()
        own, rival = self.run(experiment), self.run(experiment, experiment.rival)
        return tuple((a, b) for a, b in zip(own.effects, rival.effects, strict=True) if not a.shape)


def run(experiment: Experiment, catalogue: Catalogue, seeds: int = SEEDS) -> Result:
    """The result of one experiment."""
    return Lab(catalogue, seeds).run(experiment)


def vanishes(experiment: Experiment, catalogue: Catalogue, seeds: int = SEEDS) -> bool:
    """Whether nothing is left of a claim at strength zero."""
    return Lab(catalogue, seeds).vanishes(experiment).passed


def weaker(experiment: Experiment, catalogue: Catalogue, seeds: int = SEEDS) -> bool:
    """Whether every graded effect is smaller under the rival lens."""
    return all(rival.mean < own.mean for own, rival in Lab(catalogue, seeds).weaker(experiment))
