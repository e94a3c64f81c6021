"""Experiments on who buys and who checks."""

from commongood.play.commands import Set
from commongood.testing.experiment import Effect, Experiment
from commongood.testing.measuring import added, amount, points
from commongood.testing.trial import Course, Trial
from commongood.town.state import Array

QUIET, LOUD = "high-point", "hill-villas"
"""The market town's district with the least voice, and the one with the most."""
BUSY = {"attention_turn": 15.0}
"""A council with attention for all that an experiment does at once."""


def _g05(trial: Trial) -> tuple[Effect, ...]:
    paid, plain = trial.arm((1, Set("redesign", "library", 0.12))), trial.arm()
    converted = [points("fit", 6, service) for service in ("health", "parks", "youth")]

    def middle(course: Course) -> Array:
        a, b, c = (measure(course) for measure in converted)
        low, high = (a + b - abs(a - b)) / 2.0, (a + b + abs(a - b)) / 2.0
        high = (high + c - abs(high - c)) / 2.0
        return (low + high + abs(low - high)) / 2.0

    return (
        Effect(
            "fit gained by redesign, turn 6, points",
            added(trial, points("fit", 6, "library"), (1, Set("redesign", "library", 0.12))),
            5.4,
        ),
        Effect(
            "fit above the middle converted service, turn 6, points",
            points("fit", 6, "library")(paid) - middle(paid),
            0.0,
            shape=True,
        ),
        Effect("and below it without redesign, points", middle(plain) - points("fit", 6, "library")(plain), 0.0, shape=True),
    )


G05 = Experiment(
    "G05",
    "With redesign an in-house service fits its users at least as well by turn 6 as the middle one of the "
    "services that were converted; without, less.",
    "market-town",
    "better-big-society",
    8,
    _g05,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _g10(trial: Trial) -> tuple[Effect, ...]:
    services = ("families", "housing", "schools", "library", "skills", "safety", "adult-care")
    steps = tuple((1, Set("published", service, 1.0)) for service in services)

    def worst(course: Course) -> Array:
        found = points("technical", 8, services[0])(course)
        for service in services[1:]:
            other = points("technical", 8, service)(course)
            found = (found + other - abs(found - other)) / 2.0
        return found

    def best(course: Course) -> Array:
        found = points("technical", 8, services[0])(course)
        for service in services[1:]:
            other = points("technical", 8, service)(course)
            found = (found + other + abs(found - other)) / 2.0
        return found

    up, top = added(trial, worst, *steps), added(trial, best, *steps)
    return (
        Effect("the worst provider gains, turn 8, points", up, 1.8),
        Effect("and gains more than the best, points", up - top, 1.8),
    )


G10 = Experiment(
    "G10",
    "With results published the gap between the best and the worst provider narrows from below.",
    "market-town",
    "better-big-society",
    8,
    _g10,
    rival="big-society",
    at_zero="contrast",
    held=BUSY,
)


def _c13(trial: Trial) -> tuple[Effect, ...]:
    step = (1, Set("members", "adult-care", 1.0))
    spent = trial.arm(turns=1).total("attention", 1) - trial.arm(step, turns=1).total("attention", 1)
    return (
        Effect("vocation kept, turn 6, points", added(trial, points("vocation", 6, "adult-care"), step), 3.8),
        Effect("faults not yet found, fewer, turn 6", -added(trial, amount("faults", 6, "adult-care"), step), 1.4),
        Effect("attention that it takes, points", spent, 1.0, shape=True),
    )


C13 = Experiment(
    "C13",
    "Councillors' time keeps vocation from fading and finds faults sooner; it costs attention.",
    "market-town",
    "relational-state",
    6,
    _c13,
    rival="sceptic",
    at_zero="contrast",
    held={},
)


def _g08(trial: Trial) -> tuple[Effect, ...]:
    # a service that its users stop valuing: nobody looks after those who help there any more
    spoilt = (1, Set("support", "library", 0.0))
    panels = tuple((1, Set("panel", service, 1.0)) for service in ("youth", "library", "parks"))
    rare = (1, Set("panel", "specialist", 1.0))
    return (
        Effect(
            "money left with it under officers over a panel, turn 6, £m a turn",
            -added(trial, amount("envelope", 6, "library"), *panels, base=(spoilt,)),
            0.069,
        ),
        Effect(
            "quality of the rare service above that under a panel, turn 6, points",
            -added(trial, points("technical", 6, "specialist"), rare),
            6.4,
        ),
    )


G08 = Experiment(
    "G08",
    "Officers leave money with a service for longer after its users stop valuing it than a panel does; where few "
    "can judge, officers do better.",
    "market-town",
    "better-big-society",
    6,
    _g08,
    rival="big-society",
    at_zero="contrast",
    held=BUSY,
)


def _c08(trial: Trial) -> tuple[Effect, ...]:
    spoilt = (1, Set("support", "library", 0.0))
    users = tuple((1, Set("specify", service, 1.0)) for service in ("youth", "library", "parks"))
    away = -added(trial, amount("envelope", 3, "library"), *users, base=(spoilt,))
    gained = added(trial, amount("envelope", 3, "parks"), *users, base=(spoilt,))
    loud = added(
        trial, amount("envelope", 6, "housing"), *((1, Set("specify", service, 1.0)) for service in ("housing", "library"))
    )
    return (
        Effect("money that leaves it by turn 3, £m a turn", away, 0.02),
        Effect("money that a valued service gains, £m a turn", gained, 0.03),
        Effect("money that leaves a service of quieter users, turn 6, £m a turn", -loud, 0.091),
    )


C08 = Experiment(
    "C08",
    "Money leaves a service that nobody values within three turns and goes to those that are; where the loud "
    "specify for all, it leaves those who are not heard.",
    "market-town",
    "open-choice",
    6,
    _c08,
    rival="sceptic",
    at_zero="contrast",
    held=BUSY,
)


def _g13(trial: Trial) -> tuple[Effect, ...]:
    weak = (1, Set("caseload", "housing", 2.0))
    exits = tuple((1, Set("may_close", service, 1.0)) for service in ("housing", "skills", "library", "safety"))
    return (
        Effect(
            "access lost at the failing provider, turn 2, points",
            -added(trial, points("access", 2, "housing"), *exits, base=(weak,)),
            5.6,
        ),
        Effect(
            "quality gained at once by the rest, who take heed, turn 1, points",
            added(trial, points("technical", 1, "library"), *exits, base=(weak,)),
            0.2,
        ),
        Effect(
            "quality gained by the rest, turn 8, points",
            added(trial, points("technical", 8, "library"), *exits, base=(weak,)),
            2.7,
        ),
        Effect(
            "and gained more by turn 8 than by turn 2, points",
            added(trial, points("technical", 8, "library"), *exits, base=(weak,))
            - added(trial, points("technical", 2, "library"), *exits, base=(weak,)),
            1.9,
        ),
    )


G13 = Experiment(
    "G13",
    "Where a provider may fail, doors close at first and the rest improve over time; a rescue keeps access and "
    "leaves quality as it is.",
    "market-town",
    "better-big-society",
    8,
    _g13,
    rival="good-society",
    at_zero="contrast",
    held={**BUSY, "fails_below": 0.55},
)


def _g09(trial: Trial) -> tuple[Effect, ...]:
    poor = (1, Set("caseload", "housing", 2.0))
    both = ("housing", "skills")
    quota = tuple((3, Set("quota", service, 1.0)) for service in both)
    neutral = tuple((3, Set("neutral", service, 1.0)) for service in both)

    def gap(measure_service: str) -> Array:
        measure = points("technical", 5, measure_service)
        return added(trial, measure, *neutral, base=(poor,)) - added(trial, measure, *quota, base=(poor,))

    mean = (gap("housing") + gap("skills")) / 2.0
    alike = added(trial, points("technical", 5, "housing"), *quota) - added(trial, points("technical", 5, "housing"), *neutral)
    return (
        Effect("the poor service gains more under the neutral rule, points", gap("housing"), 0.21),
        Effect("mean quality is higher, points", mean, 0.005),
        Effect(
            "where both are alike the rules all but tie: a fifth of that gap, points to spare",
            0.2 * gap("housing") + 1.0 - abs(alike),
            0.0,
            shape=True,
        ),
    )


G09 = Experiment(
    "G09",
    "Under a quota the good service is as likely to be replaced as the poor one; under the neutral rule the poor "
    "one goes first, and mean quality is higher two turns later.",
    "market-town",
    "better-big-society",
    5,
    _g09,
    rival="good-society",
    at_zero="contrast",
    held=BUSY,
)


def _g04(trial: Trial) -> tuple[Effect, ...]:
    alone, thirds = (1, Set("parents_alone", "schools", 1.0)), (1, Set("parents_share", "schools", 1.0))

    def fit(step: tuple[int, Set], district: str) -> Array:
        return added(trial, points("fit", 6, "schools", district), step)

    wide, narrow = fit(alone, LOUD) - fit(alone, QUIET), fit(thirds, LOUD) - fit(thirds, QUIET)
    return (
        Effect("fit gained where parents are organised, turn 6, points", fit(alone, LOUD), 5.1),
        Effect("fit lost where they are not, points", -fit(alone, QUIET), 4.2),
        Effect("a gap that thirds at least halve: points to spare", 0.5 * wide - narrow, 0.0, shape=True),
    )


G04 = Experiment(
    "G04",
    "With parents alone a school fits the pupils of organised parents better and the others worse by turn 6; "
    "thirds at least halve that gap.",
    "market-town",
    "good-society",
    6,
    _g04,
    rival="open-choice",
    at_zero="contrast",
    held={},
)


def _g14(trial: Trial) -> tuple[Effect, ...]:
    step = (1, Set("top_ups", "schools", 1.0))

    def lean(changed: dict[str, float]) -> Array:
        def gap(own: Trial) -> Array:
            with_it, without = own.arm(step, changed=changed), own.arm(changed=changed)
            rich, poor = points("technical", 6, "schools", LOUD), points("technical", 6, "schools", QUIET)
            return (rich(with_it) - poor(with_it)) - (rich(without) - poor(without))

        return trial.owed(gap)

    return (
        Effect(
            "quality gained by those who pay, turn 6, points", added(trial, points("technical", 6, "schools", LOUD), step), 3.2
        ),
        Effect("quality leans against the poor, points", lean({}), 3.0),
        Effect(
            "and would not if incomes were alike: points below a fifth of that",
            0.2 * lean({}) - abs(lean({"pay_slope": 0.0})),
            0.0,
            shape=True,
        ),
    )


G14 = Experiment(
    "G14",
    "With top-ups quality rises for those who pay and leans against the poor; were incomes alike it would not lean.",
    "market-town",
    "better-big-society",
    6,
    _g14,
    rival="big-society",
    at_zero="contrast",
    held={},
)


ON_COMMISSIONING = (G05, G10, C13, G08, C08, G13, G09, G04, G14)
