"""Experiments on fairness in delivery."""

from commongood.play.commands import Convert, Set
from commongood.testing.experiment import Effect, Experiment
from commongood.testing.measuring import added, points
from commongood.testing.trial import Course, Trial
from commongood.town.state import Array

QUIET, LOUD = "high-point", "hill-villas"
"""The market town's district with the least voice, and the one with the most."""
BUSY = {"attention_turn": 15.0}
"""A council with attention for all that an experiment does at once."""


def _e03(trial: Trial) -> tuple[Effect, ...]:
    choice, advice = (1, Set("choice", "schools", 1.0)), (1, Set("advice", "schools", 0.3))

    def gap(*steps: tuple[int, Set]) -> Array:
        return added(trial, points("access", 6, "schools", LOUD), *steps) - added(
            trial, points("access", 6, "schools", QUIET), *steps
        )

    rise = added(trial, points("technical", 6, "schools"), choice)
    return (
        Effect("mean quality gained by choice, turn 6, points", rise, 2.4),
        Effect("the gap of access widens, points", gap(choice), 4.0),
        Effect("advice closes at least half of it, points to spare", 0.5 * gap(choice) - gap(choice, advice), 0.0, shape=True),
        Effect("and keeps the rise, points", added(trial, points("technical", 6, "schools"), choice, advice), 2.5),
    )


E03 = Experiment(
    "E03",
    "Choice raises mean quality and widens the gap; funded advice keeps the rise and closes at least half of the gap.",
    "market-town",
    "better-big-society",
    6,
    _e03,
    rival="open-choice",
    at_zero="contrast",
    held=BUSY,
)


def _e06(trial: Trial) -> tuple[Effect, ...]:
    duty = (1, Set("equity_duty", "health", 1.0))

    def poor(step: tuple[int, Set]) -> Array:
        return added(trial, points("access", 6, "health", QUIET), step) - added(
            trial, points("access", 6, "health", LOUD), step
        )

    return (
        Effect("access leans to the poor, turn 6, points", poor(duty), 4.2),
        Effect("staff time that it takes, points", added(trial, points("procedure", 6, "health"), duty), 2.6),
        Effect("equity gained, points", added(trial, lambda course: course.score("equity", 6), duty), 0.12),
    )


E06 = Experiment(
    "E06",
    "With the duty access leans less against the poor by turn 6; what it costs elsewhere is shown.",
    "market-town",
    "better-big-society",
    6,
    _e06,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _e07(trial: Trial) -> tuple[Effect, ...]:
    step = (1, Set("tailored", "health", 0.2))
    mixed, alike = added(trial, points("fit", 6, "health", QUIET), step), added(trial, points("fit", 6, "health", LOUD), step)
    cost = trial.arm(step).total("envelope", 1, "health") - trial.arm().total("envelope", 1, "health")
    opening = trial.arm()
    return (
        Effect("fit gained by tailoring where people differ, turn 6, points", mixed, 4.5),
        Effect("more than where they are alike, points", mixed - alike, 3.2),
        Effect(
            "one size fits worse where people differ, points",
            points("fit", 1, "safety", LOUD)(opening) - points("fit", 1, "safety", QUIET)(opening),
            1.0,
            shape=True,
        ),
        Effect("what it costs, £m a turn", cost, 0.19, shape=True),
    )


E07 = Experiment(
    "E07",
    "Under one size fit is lower where people differ; tailoring raises fit most there, and costs.",
    "market-town",
    "in-control",
    6,
    _e07,
    rival="sceptic",
    at_zero="contrast",
    held={},
)


def _e09(trial: Trial) -> tuple[Effect, ...]:
    joined, ask = (1, Set("by_taking_part", "skills", 1.0)), (1, Set("bespoke", "skills", 0.4))
    lost = -added(trial, points("access", 4, "skills", QUIET), joined)
    spared = -added(trial, points("access", 4, "skills", LOUD), joined)
    still = -added(trial, points("access", 4, "skills", QUIET), joined, base=(ask,))
    return (
        Effect("access lost where need is high and few are heard, turn 4, points", lost, 3.6),
        Effect("more than where people are well off, points", lost - spared, 3.4),
        Effect("asking one by one prevents at least half, points to spare", 0.5 * lost - still, 0.0, shape=True),
        Effect("its price, £ a head and turn", 0.0 * lost + 400000.0 / trial.arm().total("need", 1, "skills"), 1.0, shape=True),
    )


E09 = Experiment(
    "E09",
    "Where help follows taking part, those who depend most and take part least lose access first; asking one by "
    "one prevents at least half of it.",
    "market-town",
    "in-control",
    4,
    _e09,
    rival="sceptic",
    at_zero="contrast",
    held=BUSY,
)


def _e10(trial: Trial) -> tuple[Effect, ...]:
    ask = (1, Set("bespoke", "adult-care", 0.3))
    local = (1, Convert("adult-care", "charity"))
    by_council = points("access", 6, "adult-care", QUIET)(trial.arm(ask)) - points("access", 6, "adult-care", QUIET)(
        trial.arm()
    )
    by_place = points("access", 6, "adult-care", QUIET)(trial.arm(local, ask)) - points("access", 6, "adult-care", QUIET)(
        trial.arm(local)
    )
    return (
        Effect(
            "access gained by local hands, owed to who asks, turn 6, points",
            added(trial, points("access", 6, "adult-care", QUIET), ask, base=(local,)),
            3.7,
        ),
        Effect("more than by the council at equal money, points", by_place - by_council, 0.5, shape=True),
    )


E10 = Experiment(
    "E10",
    "At equal money those of the place reach more of the dependent than the council does.",
    "market-town",
    "in-control",
    6,
    _e10,
    rival="sceptic",
    at_zero="contrast",
    held={**BUSY, "G17": 0.0, "G21": 0.0, "G02": 0.0},
)


def _e11(trial: Trial) -> tuple[Effect, ...]:
    # districts drift apart where volunteers carry a service without support
    apart = ((1, Set("wanted", "parks", 300.0)), (1, Set("support", "parks", 0.0)), (1, Set("recruiting", LOUD, 0.06)))
    floor = (3, Set("least_standard", "parks", 1.0))

    def ends(course: Course, best: bool) -> Array:
        values = 100.0 * course.by_district("technical", 8, "parks")
        found: Array = values.max(axis=1) if best else values.min(axis=1)
        return found

    narrower = -added(trial, points("spread", 8, "parks"), floor, base=apart)
    worst = added(trial, lambda course: ends(course, best=False), floor, base=apart)
    best = -added(trial, lambda course: ends(course, best=True), floor, base=apart)
    return (
        Effect("practice grows alike: spread, turn 8, points", narrower, 4.6),
        Effect("the worst district gains, points", worst, 1.2),
        Effect("the best loses some freedom, points", best, 0.12),
    )


E11 = Experiment(
    "E11",
    "A floor narrows the spread between districts and takes some freedom from the best.",
    "market-town",
    "better-big-society",
    8,
    _e11,
    rival="big-society",
    at_zero="contrast",
    held=BUSY,
)


ON_FAIRNESS = (E03, E06, E07, E09, E10, E11)
