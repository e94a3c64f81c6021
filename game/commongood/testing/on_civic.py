"""Experiments on the life between people and council."""

import numpy as np

from commongood.play.commands import Answer, Fund, Set
from commongood.testing.experiment import Effect, Experiment
from commongood.testing.measuring import added, amount, points
from commongood.testing.trial import Course, Trial
from commongood.town.state import Array

QUIET, LOUD = "high-point", "hill-villas"
"""The market town's district with the least voice, and the one with the most."""
BUSY = {"attention_turn": 15.0}
"""A council with attention for all that an experiment does at once."""


def _t06(trial: Trial) -> tuple[Effect, ...]:
    meet = tuple((1, Set("meeting_places", service, 0.1)) for service in ("library", "parks"))
    shut = tuple((1, Set("shut_places", service, 1.0)) for service in ("library", "parks"))
    drive = (1, Set("wanted", "library", 200.0))
    return (
        Effect("social capital gained where people meet, turn 8, points", added(trial, points("capital", 8), *meet), 4.6),
        Effect("social capital lost where places shut, turn 8, points", -added(trial, points("capital", 8), *shut), 6.8),
        Effect("volunteers gained, turn 8", added(trial, amount("volunteers", 8, "library"), *meet, base=(drive,)), 5.8),
        Effect("confidence kept after a fall, turn 8, points", added(trial, points("confidence", 8), *meet), 0.48),
    )


T06 = Experiment(
    "T06",
    "Social capital grows where people meet and falls where places close; volunteering rises with it, and a blow "
    "costs less confidence where it is high.",
    "market-town",
    "good-society",
    8,
    _t06,
    rival="open-choice",
    at_zero="contrast",
    held=BUSY,
)


def _t09(trial: Trial) -> tuple[Effect, ...]:
    nudge, design = (1, Set("nudge", "skills", 1.0)), (1, Set("resident_design", "skills", 1.0))
    nudge_ends, design_ends = (5, Set("nudge", "skills", 0.0)), (5, Set("resident_design", "skills", 0.0))

    def reach(turn: int, *steps: tuple[int, Set]) -> Array:
        return added(trial, points("access", turn, "skills"), *steps)

    return (
        Effect("a nudge is ahead in turn 1, points of access", reach(1, nudge) - reach(1, design), 1.7),
        Effect("residents' design is ahead in turn 8, points", reach(8, design) - reach(8, nudge), 2.1),
        Effect("voice gained by design, turn 8, points", added(trial, points("voice", 8), design), 1.8),
        Effect(
            "a nudge gives no voice: points below 0.05", 0.05 - abs(added(trial, points("voice", 8), nudge)), 0.0, shape=True
        ),
        Effect("design outlasts its money, turn 8, points", reach(8, design, design_ends) - reach(8, nudge, nudge_ends), 3.3),
    )


T09 = Experiment(
    "T09",
    "A nudge moves people a little at once and gives no voice; what residents design moves more later, gives "
    "voice, and outlasts the money.",
    "market-town",
    "better-big-society",
    8,
    _t09,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _g22(trial: Trial) -> tuple[Effect, ...]:
    calm, pledge = trial.calm(), (1, Set("pledged", "health", 1.0))
    kept = added(calm, points("confidence", 3), pledge, base=((1, Fund("health", 2.3)),))
    broken = -added(calm, points("confidence", 3), pledge, base=((1, Fund("health", 1.0)),))
    return (
        Effect("confidence gained by a pledge that is kept, turn 3, points", kept, 0.56),
        Effect("confidence lost by one that is broken, points", broken, 1.8),
        Effect("more than a kept one gains, points", broken - kept, 1.2),
    )


G22 = Experiment(
    "G22",
    "A kept pledge lifts confidence more than the same result unpledged; a broken one costs more than it would have gained.",
    "market-town",
    "sceptic",
    3,
    _g22,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _g23(trial: Trial) -> tuple[Effect, ...]:
    fund, gag = (1, Set("advocacy", "families", 0.1)), (3, Set("gagged", "families", 1.0))
    return (
        Effect("voice gained where hardship is deep, turn 4, points", added(trial, points("voice", 4, None, QUIET), fund), 7.6),
        Effect(
            "voice lost to a clause, turn 5, points", -added(trial, points("voice", 5, None, QUIET), gag, base=(fund,)), 7.1
        ),
        Effect(
            "access lost two turns later, points", -added(trial, points("access", 5, "families", QUIET), gag, base=(fund,)), 3.9
        ),
    )


G23 = Experiment(
    "G23",
    "Advocacy raises the voice of those it speaks for; a clause or a cut lowers it, and their access two turns later.",
    "market-town",
    "better-big-society",
    5,
    _g23,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _p10(trial: Trial) -> tuple[Effect, ...]:
    step = (1, Set("seats", QUIET, 3.0))

    def gained(stock: str, turn: int) -> Array:
        return added(trial, points(stock, turn, None, QUIET), step)

    return (
        Effect("skills gained, turn 8, points", gained("skills", 8), 2.7),
        Effect("voice gained, turn 8, points", gained("voice", 8), 3.5),
        Effect("work gained, turn 8, points", gained("work", 8), 0.91),
        Effect(
            "work comes later than skills: by turn 3 a smaller part of it is there",
            gained("skills", 3) * gained("work", 8) - gained("work", 3) * gained("skills", 8),
            0.0,
            shape=True,
        ),
    )


P10 = Experiment(
    "P10",
    "Districts with filled residents' seats gain skills, voice and later work.",
    "market-town",
    "better-big-society",
    8,
    _p10,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _p11(trial: Trial) -> tuple[Effect, ...]:
    seats, kept = (1, Set("open_seats", "housing", 1.0)), (1, Set("reserved_seats", "housing", 0.75))

    def gap(*steps: tuple[int, Set]) -> Array:
        return added(trial, points("access", 6, "housing", LOUD), *steps) - added(
            trial, points("access", 6, "housing", QUIET), *steps
        )

    return (
        Effect("access leans to the well-off, turn 6, points", gap(seats), 5.5),
        Effect("kept seats cut the gap, points", gap(seats) - gap(seats, kept), 4.1),
        Effect("to less than half: points to spare", 0.5 * gap(seats) - gap(seats, kept), 0.0, shape=True),
    )


P11 = Experiment(
    "P11",
    "Where whoever comes may decide, gains go to well-off districts; kept seats cut that gap.",
    "market-town",
    "better-big-society",
    6,
    _p11,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _t07(trial: Trial) -> tuple[Effect, ...]:
    def answer(own: Trial, choice: str) -> Course:
        return own.arm(*((turn, Answer("expenses", choice)) for turn in range(1, own.turns + 1)))

    denied, opened = answer(trial, "deny"), answer(trial, "open-the-books")
    at = denied.setting.world.index("e", "expenses")
    # games in which the question came early, so that there is time for it to come out
    early = [course.states[turn]["event_left"][:, at] for course in (denied, opened) for turn in (1, 2, 3, 4)]
    asked = np.sum(early, axis=0) > 0.0

    def cynicism(own: Trial, turn: int) -> Array:
        gap = answer(own, "deny").mean("cynicism", turn) - answer(own, "open-the-books").mean("cynicism", turn)
        found: Array = 100.0 * gap[asked]
        return found

    later = trial.owed(lambda own: cynicism(own, 10))
    spared = [100.0 * (opened.mean("cynicism", turn) - denied.mean("cynicism", turn)) for turn in (1, 2, 3, 4)]
    return (
        Effect("cynicism owed to what came out, turn 10, points", later, 2.7),
        Effect("games in which the question came, at least one", asked.sum() + 0.0 * later, 1.0, shape=True),
        Effect(
            "a denial spares something at first, the most in any game, points",
            max(float(s.max()) for s in spared) + 0.0 * later,
            1.0,
            shape=True,
        ),
    )


T07 = Experiment(
    "T07",
    "An open answer limits the fall in trust; a cover-up saves it now and costs twice as much when it comes out.",
    "market-town",
    "sceptic",
    10,
    _t07,
    rival="relational-state",
    at_zero="contrast",
    held={},
)


def _e05(trial: Trial) -> tuple[Effect, ...]:
    services = ("parks", "specialist", "library")
    vote = tuple((1, Set("participatory", service, 1.0)) for service in services)
    kept = tuple((1, Set("reserved_vote", service, 0.75)) for service in services)
    won, lost = added(trial, amount("envelope", 6, "parks"), *vote), -added(trial, amount("envelope", 6, "specialist"), *vote)
    return (
        Effect("money that a popular service wins, turn 6, £m a turn", won, 0.2),
        Effect("money that a service nobody pictures loses, £m a turn", lost, 0.24),
        Effect(
            "kept from going by a reserved share, £m a turn",
            added(trial, amount("envelope", 6, "specialist"), *kept, base=vote),
            0.17,
        ),
    )


E05 = Experiment(
    "E05",
    "An open vote moves money to services with loud users; keeping a share for the least heard prevents it.",
    "market-town",
    "better-big-society",
    6,
    _e05,
    rival="big-society",
    at_zero="contrast",
    held=BUSY,
)


def _c09(trial: Trial) -> tuple[Effect, ...]:
    alone = (1, Set("devolved", "housing", 1.0))
    guarded = (1, Set("guards", "housing", 1.0))

    def seized(*steps: tuple[int, Set]) -> Array:
        found: Array = np.where(trial.arm(*steps).mean("captured", 8, "housing") > 0.25, 1.0, 0.0)
        return found

    def unequal(own: Trial) -> Array:
        course, plain = own.arm(alone), own.arm()
        return (
            points("access", 8, "housing", None, "working-age")(course)
            - points("access", 8, "housing", None, "long-term")(course)
        ) - (
            points("access", 8, "housing", None, "working-age")(plain)
            - points("access", 8, "housing", None, "long-term")(plain)
        )

    often, rarely = seized(alone).mean(), seized(alone, guarded).mean()
    return (
        Effect("captured in some games, share", often + 0.0 * seized(alone), 0.15, shape=True),
        Effect("but not in all, share to spare", 0.95 - often + 0.0 * seized(alone), 0.0, shape=True),
        Effect(
            "guards cut that to a third or less, share to spare", often / 3.0 - rarely + 0.0 * seized(alone), 0.0, shape=True
        ),
        Effect("access becomes unequal by group, mean points", trial.owed(unequal).mean() + 0.0 * seized(alone), 0.0),
    )


C09 = Experiment(
    "C09",
    "With low turnout and no guards a local body is captured in some games, and access by group becomes unequal; "
    "guards cut that to a third or less.",
    "market-town",
    "sceptic",
    8,
    _c09,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _e08(trial: Trial) -> tuple[Effect, ...]:
    own, help_ = (1, Set("own_control", "adult-care", 1.0)), (1, Set("coproduction", "adult-care", 0.15))
    most, least = points("fit", 6, "adult-care", LOUD, "working-age"), points("fit", 6, "adult-care", QUIET, "long-term")
    return (
        Effect("fit gained by those who take it up, turn 6, points", added(trial, most, own), 6.2),
        Effect("satisfaction gained, points", added(trial, points("satisfaction", 6, "adult-care"), own, help_), 4.9),
        Effect(
            "those who need it most gain less without support, points", added(trial, most, own) - added(trial, least, own), 5.9
        ),
        Effect("support brings them in, points", added(trial, least, help_, base=(own,)), 7.8),
    )


E08 = Experiment(
    "E08",
    "Control raises fit and satisfaction of those who take it up; without support few of those who need it most do.",
    "market-town",
    "in-control",
    6,
    _e08,
    rival="sceptic",
    at_zero="contrast",
    held={},
)


ON_CIVIC = (T06, T09, G22, G23, P10, P11, T07, E05, C09, E08)
