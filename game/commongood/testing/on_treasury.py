"""Experiments on money under austerity."""

from commongood.play.commands import Fund, Set
from commongood.testing.experiment import Effect, Experiment
from commongood.testing.measuring import added, amount, points
from commongood.testing.trial import Step, Trial
from commongood.town.state import Array

QUIET, LOUD = "high-point", "hill-villas"
"""The market town's district with the least voice, and the one with the most."""
BUSY = {"attention_turn": 15.0}
"""A council with attention for all that an experiment does at once."""


def _m01(trial: Trial) -> tuple[Effect, ...]:
    cut = (1, Fund("skills", 0.8))
    room = (1, Set("innovation", "skills", 0.05))
    return (
        Effect(
            "the provider's ability gained by room to invent, turn 8, points",
            added(trial, points("competence", 8, "skills"), room, base=(cut,)),
            7.7,
        ),
        Effect(
            "people reached for the same money, points", added(trial, points("access", 8, "skills"), room, base=(cut,)), 1.8
        ),
        Effect(
            "without it the cut brings no ability, points below 0.2",
            0.2 - abs(points("competence", 8, "skills")(trial.arm(cut)) - points("competence", 8, "skills")(trial.arm())),
            0.0,
            shape=True,
        ),
    )


M01 = Experiment(
    "M01",
    "Of equal cuts only those with money kept for invention bring unit cost down; without it capacity simply goes.",
    "market-town",
    "better-big-society",
    8,
    _m01,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _m02(trial: Trial) -> tuple[Effect, ...]:
    keep, borrow = (1, Set("grants", "youth", 0.08)), (1, Set("loan", "youth", 0.2))
    fell = trial.owed(lambda own: 100.0 - points("groups", 6, "youth")(own.arm()))
    lent = added(trial, points("groups", 6, "youth"), borrow)
    return (
        Effect("strength that groups lose by turn 6, points", fell, 11.0),
        Effect("kept by grants, points", added(trial, points("groups", 6, "youth"), keep), 8.2),
        Effect("access kept by that, points", added(trial, points("access", 6, "youth"), keep), 0.56),
        Effect("a loan keeps a little, points", lent, 0.8),
        Effect(
            "a loan makes up under a tenth: points to spare",
            0.1 * fell + 0.5 - lent,
            0.0,
            shape=True,
        ),
    )


M02 = Experiment(
    "M02",
    "Groups lose in the same turns as the council; grants keep them, and a loan makes up only a few per cent.",
    "market-town",
    "better-big-society",
    6,
    _m02,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _m04(trial: Trial) -> tuple[Effect, ...]:
    partners = ("families", "health", "youth")
    prevent = tuple((1, Set("prevention", service, 0.1)) for service in partners)
    pool = tuple((1, Set("pooled", service, 1.0)) for service in partners)

    def need(own: Trial, *steps: tuple[int, Set]) -> Array:
        course = own.arm(*steps)
        return course.total("need", 8, "families") + course.total("need", 8, "health") + course.total("need", 8, "youth")

    pooled = trial.owed(lambda own: need(own) - need(own, *prevent, *pool))
    silo = trial.owed(lambda own: need(own) - need(own, *prevent))
    return (
        Effect("people who need less help by turn 8, pooled", pooled, 970.0),
        Effect("more than in silos with the same money", pooled - silo, 890.0),
        Effect(
            "staff time that meetings take, turn 2, points",
            added(trial, points("procedure", 2, "families"), *pool, base=prevent),
            1.2,
        ),
        Effect("a silo gets less than a third of it back, people to spare", pooled / 3.0 - silo, 0.0, shape=True),
    )


M04 = Experiment(
    "M04",
    "Pooling costs time first; then prevention pays back to the pool, where in silos little comes back to the one that pays.",
    "market-town",
    "relational-state",
    8,
    _m04,
    rival="sceptic",
    at_zero="contrast",
    held=BUSY,
)


def _m05(trial: Trial) -> tuple[Effect, ...]:
    fence = (1, Set("ring_fenced", "families", 1.0))
    kept = added(trial, amount("envelope", 6, "families"), fence)
    paid = -added(trial, amount("envelope", 6, "parks"), fence)
    more = ("adult-care", "families", "schools", "health", "housing", "library")

    def equity(count: int) -> Array:
        steps = tuple((1, Set("ring_fenced", service, 1.0)) for service in more[:count])
        return added(trial, lambda course: course.score("equity", 8), *steps)

    sweep = [equity(count) for count in (1, 2, 4, 6)]
    best = max(float(values.mean()) for values in sweep)
    return (
        Effect("money that a fence keeps, turn 6, £m a turn", kept, 0.52),
        Effect("money that another service loses to it, £m a turn", paid, 0.026),
        Effect(
            "past some share equity falls: best of the sweep over the most fenced, points", best - sweep[-1], 0.0, shape=True
        ),
    )


M05 = Experiment(
    "M05",
    "A fence holds its service through cuts and the others pay; past some share of the budget equity falls.",
    "deprived-borough",
    "relational-state",
    8,
    _m05,
    rival="sceptic",
    at_zero="contrast",
    held=BUSY,
)


def _m06(trial: Trial) -> tuple[Effect, ...]:
    cut = (1, Fund("schools", 1.72))
    premium, by_need = (1, Set("premium", "schools", 0.14)), (1, Set("premium_by_need", "schools", 1.0))

    def poorest(*steps: Step) -> Array:
        return points("access", 6, "schools", QUIET)(trial.arm(*steps)) - points("access", 6, "schools", QUIET)(trial.arm())

    return (
        Effect(
            "access gained by the poorest if it is shared by need, over by head, turn 6, points",
            added(trial, points("access", 6, "schools", QUIET), by_need, base=(cut, premium)),
            0.79,
        ),
        Effect("by head they are worse off than before, points", -poorest(cut, premium), 0.0, shape=True),
        Effect("by need they are not, points", poorest(cut, premium, by_need), 0.0, shape=True),
        Effect(
            "the premium is larger than the cut, £m",
            0.14 - (trial.arm().total("envelope", 1, "schools") - 1.72) + 0.0 * poorest(cut),
            0.0,
            shape=True,
        ),
    )


M06 = Experiment(
    "M06",
    "With a cut smaller than the premium, shared by head the poorest are still worse off, and shared by need they are not.",
    "market-town",
    "better-big-society",
    6,
    _m06,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _m07(trial: Trial) -> tuple[Effect, ...]:
    pay, stop = (1, Set("allowance", "skills", 0.12)), (4, Set("allowance", "skills", 0.0))

    def lost(stock: str) -> Array:
        return -added(trial, points(stock, 8, None, QUIET), stop, base=(pay,))

    saved = trial.arm(pay).total("envelope", 5, "skills") - trial.arm(pay, stop).total("envelope", 5, "skills")
    return (
        Effect("skills lost where hardship is deep, turn 8, points", lost("skills"), 2.6),
        Effect("voice lost there, points", lost("voice"), 2.6),
        Effect("money saved in the next turn, £m a turn", saved, 0.05, shape=True),
    )


M07 = Experiment(
    "M07",
    "To cut the allowance saves now and lowers skills and voice in deprived districts for turns to come.",
    "market-town",
    "better-big-society",
    8,
    _m07,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _m08(trial: Trial) -> tuple[Effect, ...]:
    quick = tuple(
        (turn, Set("caseload", service, 1.35)) for turn, service in ((1, "families"), (1, "adult-care"), (2, "housing"))
    )
    slow = (
        (1, Set("places", "families", 14.0)),
        (1, Set("places", "adult-care", 14.0)),
        (2, Set("meeting_places", "library", 0.1)),
        (2, Set("allowance", "skills", 0.06)),
    )
    hasty, patient = trial.arm(*quick), trial.arm(*slow)

    def lead(turn: int) -> Array:
        return (hasty.score("equity", turn) + 0.0) - patient.score("equity", turn)

    swapped = (lead(8) > 0.0) & (lead(24) < 0.0)
    return (
        Effect(
            "quick wins ahead on equity at the end of the term, mean points", lead(8).mean() + 0.0 * lead(8), 0.1, shape=True
        ),
        Effect("slow stocks ahead two terms on, mean points", -lead(24).mean() + 0.0 * lead(24), 0.1, shape=True),
        Effect("rank swapped, share of games", swapped.mean() + 0.0 * lead(8), 0.8, shape=True),
    )


M08 = Experiment(
    "M08",
    "A strategy of quick wins and one of slow stocks, fixed beforehand, swap their rank between the end of the "
    "term and two terms on.",
    "market-town",
    "better-big-society",
    24,
    _m08,
    rival=None,
    at_zero="none",
    held=BUSY,
)


def _m09(trial: Trial) -> tuple[Effect, ...]:
    pot, new = (1, Set("new_school_from_pot", QUIET, 1.0)), (1, Set("new_school_new_money", QUIET, 1.0))
    others = ("hill-villas", "green-edge", "gasworks", "orchard-semis", "old-centre", "mill-terraces", "ferry-estate")

    def lost(step: tuple[int, Set]) -> Array:
        found = -added(trial, points("access", 6, "schools", others[0]), step)
        for district in others[1:]:
            found = found - added(trial, points("access", 6, "schools", district), step)
        return found

    gained = added(trial, points("access", 6, "schools", QUIET), pot)
    return (
        Effect("access gained at the new school, turn 6, points", gained, 2.3),
        Effect("access lost at the others, added up, points", lost(pot), 7.6),
        Effect("more than it gains, points", lost(pot) - gained, 5.3),
        Effect("with new money the others lose nothing, points below 0.1", 0.1 - abs(lost(new)), 0.0, shape=True),
    )


M09 = Experiment(
    "M09",
    "Paid from the pot the other schools lose more than the new one gains while there are spare places; with new "
    "money they do not.",
    "market-town",
    "better-big-society",
    6,
    _m09,
    rival="big-society",
    at_zero="contrast",
    held={},
)


ON_TREASURY = (M01, M02, M04, M05, M06, M07, M08, M09)
