"""Experiments on those who do the work."""

from commongood.play.commands import Fund, Set
from commongood.testing.experiment import Effect, Experiment
from commongood.testing.measuring import Measure, added, amount, points
from commongood.testing.trial import Course, Trial
from commongood.town.state import Array

QUIET, LOUD = "high-point", "hill-villas"
"""The market town's district with the least voice, and the one with the most."""
BUSY = {"attention_turn": 15.0}
"""A council with attention for all that an experiment does at once."""


def _p18(trial: Trial) -> tuple[Effect, ...]:
    def team(service: str) -> tuple[tuple[int, Set], ...]:
        return ((1, Set("wanted", service, 150.0)), (1, Set("support", service, 0.06)))

    drive = (1, Set("recruiting", QUIET, 0.05))
    near, skilled = (
        added(trial, points("relational", 8, "library"), *team("library"), drive),
        added(trial, points("relational", 8, "adult-care"), *team("adult-care"), drive),
    )
    return (
        Effect("relationships gained in the library, turn 8, points", near, 4.1),
        Effect("fit gained in the library, points", added(trial, points("fit", 8, "library"), *team("library"), drive), 3.9),
        Effect("more than in adult care, points", near - skilled, 3.8),
    )


P18 = Experiment(
    "P18",
    "Supported volunteers on top of an unchanged team raise relationships and fit, most in simple and near work, "
    "and cost little.",
    "market-town",
    "in-control",
    8,
    _p18,
    rival="sceptic",
    at_zero="contrast",
    held=BUSY,
)


def _p13(trial: Trial) -> tuple[Effect, ...]:
    def worth(lever: str, changed: dict[str, float]) -> Array:
        course, plain = trial.arm((1, Set(lever, "adult-care", 0.15)), changed=changed), trial.arm(changed=changed)
        return 100.0 * (course.mean("outcome", 6, "adult-care") - plain.mean("outcome", 6, "adult-care"))

    time = (1, Set("people_time", "adult-care", 0.15))
    above_floor: dict[str, float] = {}
    below_floor = {"skill_floor": 0.6}
    return (
        Effect("relationships gained by time, turn 6, points", added(trial, points("relational", 6, "adult-care"), time), 6.6),
        Effect("satisfaction gained by time, points", added(trial, points("satisfaction", 6, "adult-care"), time), 6.0),
        Effect(
            "outcome of a pound on time over one on kit, points",
            worth("people_time", above_floor) - worth("kit", above_floor),
            0.0,
            shape=True,
        ),
        Effect(
            "and over one on experts, points",
            worth("people_time", above_floor) - worth("experts", above_floor),
            0.0,
            shape=True,
        ),
        Effect(
            "below the floor it adds less than experts, points",
            worth("experts", below_floor) - worth("people_time", below_floor),
            0.0,
            shape=True,
        ),
    )


P13 = Experiment(
    "P13",
    "Past a floor of expertise a pound on time adds more outcome and satisfaction than a pound on kit or on "
    "experts; below the floor it adds less.",
    "market-town",
    "relational-state",
    6,
    _p13,
    rival="sceptic",
    at_zero="contrast",
    held={},
)


def _p14(trial: Trial) -> tuple[Effect, ...]:
    def gained(lever: str, measure: Measure, *base: tuple[int, Set]) -> Array:
        return added(trial, measure, (1, Set(lever, "library", 1.0)), base=base)

    open_places = (1, Set("wanted", "library", 250.0))
    return (
        Effect("empathy: relationships, turn 6, points", gained("teach_empathy", points("relational", 6, "library")), 2.9),
        Effect("talking: satisfaction, points", gained("teach_talk", points("satisfaction", 6, "library")), 2.7),
        Effect("invention: the provider's ability, points", gained("teach_invention", points("competence", 6, "library")), 3.2),
        Effect("mobilising: volunteers", gained("teach_mobilising", amount("volunteers", 6, "library"), open_places), 12.0),
    )


P14 = Experiment(
    "P14",
    "Each of four abilities moves another flow: relationships, satisfaction, the provider's ability, volunteers.",
    "market-town",
    "relational-state",
    6,
    _p14,
    rival="sceptic",
    at_zero="contrast",
    held={},
)


def _t08(trial: Trial) -> tuple[Effect, ...]:
    smile = (1, Set("smiles", "adult-care", 1.0))
    reform = ((1, Set("people_time", "adult-care", 0.3)), (1, Set("same_worker", "adult-care", 1.0)))

    def felt(lens: str, *steps: tuple[int, Set]) -> Array:
        return points("satisfaction", 6, "adult-care")(trial.arm(*steps, lens=lens)) - points("satisfaction", 6, "adult-care")(
            trial.arm(lens=lens)
        )

    sceptic, relational = felt("sceptic", smile), felt("relational-state", smile)
    return (
        Effect("satisfaction gained by training, Sceptic, turn 6, points", sceptic, 5.6),
        Effect(
            "it matches reform there, points to spare over one point", sceptic - felt("sceptic", *reform) + 1.0, 0.0, shape=True
        ),
        Effect(
            "under the Relational State lens it gets less than half of reform, points to spare",
            0.5 * felt("relational-state", *reform) - relational,
            0.0,
            shape=True,
        ),
    )


T08 = Experiment(
    "T08",
    "Under the Sceptic lens customer service training matches the trust gained by relational reform; under the "
    "Relational State lens it gets less than half of it.",
    "market-town",
    "sceptic",
    6,
    _t08,
    rival=None,
    at_zero="none",
    held=BUSY,
)


def _p16(trial: Trial) -> tuple[Effect, ...]:
    few, many = (1, Set("key_workers", "families", 0.2)), (1, Set("families_each", "families", 24.0))
    need = amount("need", 3, "families")
    less = -added(trial, need, few)
    # what it costs to meet a family's need, £m: the service's envelope over the people it is for
    plain = trial.arm()
    each = plain.total("envelope", 0, "families") / plain.total("need", 0, "families")
    saved = (trial.arm().total("need", 3, "families") - trial.arm(few).total("need", 3, "families")) * each
    return (
        Effect("people in trouble, fewer by turn 3", less, 330.0),
        Effect("pooled cost below the baseline in turn 3, £m a turn", saved - 0.2, 0.0, shape=True),
        Effect("with too many families each there is no gain, people", less + added(trial, need, few, many), 330.0),
        Effect("fit of help for families, turn 3, points", added(trial, points("fit", 3, "families"), few), 4.0),
    )


P16 = Experiment(
    "P16",
    "With key workers the pooled cost of families in trouble is below the baseline within three turns; with too "
    "many families each there is no gain.",
    "market-town",
    "relational-state",
    4,
    _p16,
    rival="sceptic",
    at_zero="contrast",
    held={},
)


def _c10(trial: Trial) -> tuple[Effect, ...]:
    team = ((1, Set("wanted", "health", 120.0)), (1, Set("recruiting", LOUD, 0.15)))
    skilled = (1, Set("skilled_only", "health", 1.0))

    drive = added(trial, amount("volunteers", 1, "health"), skilled, base=team)
    base = trial.arm(*team)
    alone = trial.arm((1, Set("wanted", "health", 1.0)))
    did = points("access", 6, "health")(base) - points("access", 6, "health")(alone)
    more = added(trial, points("access", 6, "health"), skilled, base=team)
    return (
        Effect("harder to find: fewer in turn 1", -drive, 3.0),
        Effect("reach more for all that, turn 6, points of access", more, 2.3),
        Effect("at least as much again as the unskilled did, points to spare", more - did, 0.0, shape=True),
        Effect(
            "stay longer: kept in turn 6, without a drive",
            added(trial, amount("volunteers", 6, "library"), (1, Set("skilled_only", "library", 1.0))),
            5.9,
        ),
    )


C10 = Experiment(
    "C10",
    "A skilled volunteer is harder to find, stays longer, and does at least twice as much where the work needs skill.",
    "market-town",
    "better-big-society",
    6,
    _c10,
    rival="big-society",
    at_zero="contrast",
    held={**BUSY, "P02": 0.0},
)


def _p06(trial: Trial) -> tuple[Effect, ...]:
    places = ((1, Set("wanted", "library", 250.0)),)
    press, pay = (1, Set("pressing", "library", 1.0)), (1, Set("expenses", "library", 0.05))

    def came(step: tuple[int, Set], district: str) -> Array:
        return added(trial, amount("volunteers", 4, "library", district), step, base=places)

    def hurt(district: str) -> Array:
        return -added(trial, points("satisfaction", 4, "library", district), press, base=places)

    return (
        Effect("goodwill lost by pressing where hardship is deep, turn 4, points", hurt(QUIET), 3.0),
        Effect("more than where it is not, points", hurt(QUIET) - hurt(LOUD), 1.7),
        Effect("volunteers whom help brings in there", came(pay, QUIET), 6.5),
        Effect("more than pressing brings", came(pay, QUIET) - came(press, QUIET), 5.0),
        Effect("though pressing brings some, where hardship is light", came(press, LOUD), 2.0),
    )


P06 = Experiment(
    "P06",
    "To press harder where many cannot take part costs goodwill and yields little; fares and respite widen who takes part.",
    "market-town",
    "better-big-society",
    4,
    _p06,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _p08(trial: Trial) -> tuple[Effect, ...]:
    jobs = ((1, Fund("skills", 2.0)),)
    stay = (1, Set("retention", "library", 0.05))

    def left(own: Trial) -> Array:
        return own.arm().total("volunteers", 6, "library") - own.arm(*jobs).total("volunteers", 6, "library")

    return (
        Effect("volunteers who leave as work is found, turn 6", trial.owed(left), 1.3),
        Effect("kept by help to stay", added(trial, amount("volunteers", 6, "library"), stay, base=jobs), 1.4),
        Effect(
            "work found, points of adults",
            points("work", 6)(trial.arm(*jobs)) - points("work", 6)(trial.arm()),
            0.2,
            shape=True,
        ),
    )


P08 = Experiment(
    "P08",
    "As people find work volunteers leave; help to stay keeps a share of them.",
    "market-town",
    "better-big-society",
    6,
    _p08,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _p09(trial: Trial) -> tuple[Effect, ...]:
    lean = (
        (1, Fund("library", 0.3)),
        (1, Set("wanted", "library", 400.0)),
        (1, Set("recruiting", LOUD, 0.08)),
        (1, Set("hours", "library", 3.0)),
    )
    core, care = (1, Set("paid_core", "library", 0.08)), (1, Set("support", "library", 0.11))

    def below(course: Course) -> Array:
        turns: Array = 0.0 * course.mean("money", 1)
        for turn in range(3, 9):
            turns = turns + (points("access", turn, "library")(course) < 41.0) * 1.0
        return turns

    return (
        Effect(
            "access that a paid core keeps, turn 8, points", added(trial, points("access", 8, "library"), core, base=lean), 0.82
        ),
        Effect(
            "turns below a floor without one over those with one, at equal cost",
            (below(trial.arm(*lean, care)) - below(trial.arm(*lean, core))).mean() + 0.0 * below(trial.arm(*lean)),
            0.3,
            shape=True,
        ),
    )


P09 = Experiment(
    "P09",
    "A service that rests on volunteers alone has more turns below its floor than one with a paid core at equal cost.",
    "market-town",
    "better-big-society",
    8,
    _p09,
    rival="big-society",
    at_zero="contrast",
    held=BUSY,
)


def _p17(trial: Trial) -> tuple[Effect, ...]:
    plain = trial.arm()
    cut, back = (1, Fund("youth", 0.3)), (4, Fund("youth", 0.9))

    def lost(stock: str, turn: int) -> Array:
        return -added(trial, points(stock, turn, "youth"), cut, back)

    return (
        Effect("calling lost, turn 3, points", lost("vocation", 3), 7.1),
        Effect("volunteers' experience lost, points", lost("experience", 3), 9.0),
        Effect("invention lost, points", lost("competence", 3), 6.3),
        Effect(
            "three turns after the money is back over half is still missing, points to spare",
            lost("vocation", 6) - 0.5 * lost("vocation", 3),
            0.0,
            shape=True,
        ),
        Effect(
            "posts that were cut, at the lowest",
            plain.total("professionals", 3, "youth") - trial.arm(cut, back).total("professionals", 3, "youth"),
            5.0,
            shape=True,
        ),
    )


P17 = Experiment(
    "P17",
    "Below a floor of professionals calling, help for volunteers and invention fall together, and recovery takes "
    "longer than the decline.",
    "market-town",
    "better-big-society",
    8,
    _p17,
    rival="big-society",
    at_zero="contrast",
    held=BUSY,
)


ON_WORKFORCE = (P18, P13, P14, T08, P16, C10, P06, P08, P09, P17)
