"""Experiments on thrift, gifts and standards."""

from commongood.play.commands import Convert, Fund, Set
from commongood.testing.experiment import Effect, Experiment
from commongood.testing.measuring import added, points
from commongood.testing.trial import Trial
from commongood.town.state import Array

QUIET, LOUD = "high-point", "hill-villas"
"""The market town's district with the least voice, and the one with the most."""
BUSY = {"attention_turn": 15.0}
"""A council with attention for all that an experiment does at once."""


def _c01(trial: Trial) -> tuple[Effect, ...]:
    train = (1, Set("leaders", "library", 0.1))
    early = ((1, Fund("adult-care", 4.9)), train)
    late = ((1, Fund("adult-care", 5.35)), (7, Fund("adult-care", 4.7)), train)

    def gap(own: Trial) -> Array:
        return points("civic", 8)(own.arm(*early)) - points("civic", 8)(own.arm(*late))

    return (
        Effect("civic life gained by training, turn 8, points", added(trial, points("civic", 8), train), 4.6),
        Effect("and more with books balanced early than late, points", trial.owed(gap), 0.15),
    )


C01 = Experiment(
    "C01",
    "Books balanced early, with leaders trained, give more civic life by the end of the term than books balanced late.",
    "market-town",
    "big-society",
    8,
    _c01,
    rival="sceptic",
    at_zero="contrast",
    held={},
)


def _c04(trial: Trial) -> tuple[Effect, ...]:
    def gained(count: float) -> Array:
        return added(trial, points("competence", 6, "housing"), (1, Set("freedoms", "housing", count)))

    lost = -added(trial, points("access", 6, "housing", QUIET), (1, Set("freedoms", "housing", 6.0)))
    spared = -added(trial, points("access", 6, "housing", LOUD), (1, Set("freedoms", "housing", 6.0)))
    return (
        Effect("ability gained by two freedoms, turn 6, points", gained(2.0), 5.1),
        Effect(
            "returns fall: two more add less than half as much, points to spare",
            0.5 * gained(2.0) - (gained(4.0) - gained(2.0)),
            0.0,
            shape=True,
        ),
        Effect("six freedoms cost the poorest access, points", lost, 2.3),
        Effect("more than the best-off, points", lost - spared, 3.0),
    )


C04 = Experiment(
    "C04",
    "The first freedoms save without loss, with falling returns; each duty that is dropped shows who lost.",
    "market-town",
    "big-society",
    6,
    _c04,
    rival="sceptic",
    at_zero="contrast",
    held={},
)


def _c07(trial: Trial) -> tuple[Effect, ...]:
    step = (1, Set("standard_kit", "schools", 0.12))
    trust = (1, Convert("schools", "charity"))
    return (
        Effect("equipment gained, turn 4, points", added(trial, points("equipment", 4, "schools"), step), 6.8),
        Effect("quality gained, turn 4, points", added(trial, points("technical", 4, "schools"), step), 2.1),
        Effect("and under a charity, points", added(trial, points("technical", 4, "schools"), step, base=(trust,)), 2.1),
    )


C07 = Experiment(
    "C07",
    "Money with a standard raises equipment and the floor of quality within four turns, whoever governs.",
    "market-town",
    "relational-state",
    4,
    _c07,
    rival="sceptic",
    at_zero="contrast",
    held=BUSY,
)


def _c11(trial: Trial) -> tuple[Effect, ...]:
    fair = (1, Set("fundraising", "parks", 0.05))
    match, direct = (1, Set("match_funds", "parks", 1.0)), (1, Set("directed_gifts", "parks", 1.0))
    rich, poor = points("gifts", 4, "parks", LOUD), points("gifts", 4, "parks", QUIET)
    lean = added(trial, rich, fair) - added(trial, poor, fair)
    helped = added(trial, points("access", 6, "parks"), fair)
    cut = points("access", 6, "parks")(trial.arm()) - points("access", 6, "parks")(trial.arm((1, Fund("parks", 0.78))))
    return (
        Effect("gifts, turn 4, points", added(trial, points("gifts", 4, "parks"), fair), 12.0),
        Effect("more if they are matched, points", added(trial, points("gifts", 4, "parks"), match, base=(fair,)), 5.0),
        Effect("more in the well-off district, points", lean, 13.0),
        Effect(
            "direction takes that away: points to spare under a third",
            lean / 3.0 - (added(trial, rich, fair, direct) - added(trial, poor, fair, direct)),
            0.0,
            shape=True,
        ),
        Effect("access that they add, turn 6, points", helped, 1.5),
        Effect(
            "they do not make up for money lost, points of access",
            cut - helped,
            0.0,
            shape=True,
        ),
    )


C11 = Experiment(
    "C11",
    "Gifts rise when they are matched and go more to well-off districts unless directed; they do not replace a lost grant.",
    "market-town",
    "better-big-society",
    6,
    _c11,
    rival="big-society",
    at_zero="contrast",
    held=BUSY,
)


def _c12(trial: Trial) -> tuple[Effect, ...]:
    pilot, scale, at_once = (
        (1, Set("pilot", "families", 1.0)),
        (3, Set("roll_out", "families", 1.0)),
        (1, Set("roll_out", "families", 1.0)),
    )
    end = points("technical", 8, "families")
    ended = (3, Set("pilot", "families", 0.0))
    first, hasty, never = added(trial, end, pilot, scale, ended), added(trial, end, at_once), added(trial, end, pilot)
    spent = trial.arm(at_once).total("envelope", 2, "families") - trial.arm(pilot, scale, ended).total(
        "envelope", 2, "families"
    )
    return (
        Effect(
            "quality gained by the pilot itself, turn 2, points", added(trial, points("technical", 2, "families"), pilot), 0.8
        ),
        Effect("quality ahead of roll-out at once, turn 8, points", first - hasty, 4.5),
        Effect("and of a pilot that is never scaled, points", first - never, 0.91),
        Effect("at less cost until it is rolled out, £m a turn", spent, 0.0, shape=True),
    )


C12 = Experiment(
    "C12",
    "A pilot first and then roll-out ends with better quality than roll-out at once, and than a pilot that is never scaled.",
    "market-town",
    "relational-state",
    8,
    _c12,
    rival="sceptic",
    at_zero="contrast",
    held=BUSY,
)


ON_THRIFT = (C01, C04, C07, C11, C12)
