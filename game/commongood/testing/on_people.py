"""Experiments on who does the work."""

from collections.abc import Mapping

import numpy as np

from commongood.play.commands import Fund, Set
from commongood.testing.experiment import Effect, Experiment
from commongood.testing.meetings import misjudged
from commongood.testing.trial import Course, Step, Trial
from commongood.town.state import Array

DISTRICTS = (
    "hill-villas",
    "green-edge",
    "gasworks",
    "orchard-semis",
    "old-centre",
    "mill-terraces",
    "ferry-estate",
    "high-point",
)
BUSY, IDLE = "orchard-semis", "high-point"
"""The market town's districts with the most and the fewest people in work."""
WEEK = 37.0
"""Hours a week of a full-time post."""
ATTENTIVE = {"attention_turn": 15.0}
"""A council with attention for all that an experiment does at once."""


def _replace_staff(trial: Trial, service: str, posts: float, people: float) -> tuple[Course, Course]:
    """A service as it is, and with posts gone and volunteers in their place. Both pay for the same drive."""
    setting = trial.setting()
    pay = setting.library.service[service].pay
    s = setting.world.index("s", service)
    envelope = float(trial.arm(turns=1).states[1]["envelope"][0, s])
    wanted = float(setting.opening["wanted"][0, s])
    drive: tuple[Step, ...] = tuple((1, Set("recruiting", d, 0.1)) for d in DISTRICTS[3:7])
    swap = (1, Fund(service, envelope - posts * pay)), (1, Set("wanted", service, float(round(wanted + people))))
    return trial.arm(*drive), trial.arm(*drive, *swap)


def _one_for_one(trial: Trial) -> tuple[Effect, ...]:
    turn = trial.turns

    def lost(trial: Trial, stock: str, service: str, posts: float, people: float) -> Array:
        staff, volunteers = _replace_staff(trial, service, posts, people)
        return 100.0 * (staff.mean(stock, turn, service) - volunteers.mean(stock, turn, service))

    def owed(stock: str, service: str, posts: float, people: float) -> Array:
        return trial.owed(lambda t: lost(t, stock, service, posts, people))

    staff, volunteers = _replace_staff(trial, "health", 10.0, 330.0)
    gone = staff.total("professionals", turn, "health") - volunteers.total("professionals", turn, "health")
    came = _work_weeks(volunteers, turn, "health") - _work_weeks(staff, turn, "health")
    skilled_work, skilled_access = owed("technical", "health", 10.0, 330.0), owed("access", "health", 10.0, 330.0)
    simple_work, simple_access = owed("technical", "parks", 8.0, 270.0), owed("access", "parks", 8.0, 270.0)
    return (
        Effect("volunteers' hours replace at least nine tenths of those of staff, posts", came - 0.9 * gone, 0.0, shape=True),
        Effect("quality lost where much skill is needed (health), points", skilled_work, 2.0),
        Effect("access lost there, points", skilled_access, 2.0),
        Effect("quality lost beyond what simple work loses (parks), points", skilled_work - simple_work, 1.0),
        Effect("access lost beyond what simple work loses, points", skilled_access - simple_access, 1.0),
    )


def _work_weeks(course: Course, turn: int, service: str) -> Array:
    """The volunteers of a service in full-time posts' worth of hours."""
    each = course.states[turn]["hours_each"]
    s = course.setting.world.index("s", service)
    hours = course.states[turn]["volunteers"][:, s] * each
    return np.asarray(sum(hours[:, d] for d in range(hours.shape[1]))) * course.mean("hours", turn, service) / WEEK


P01 = Experiment(
    "P01",
    "Replacing professionals one for one by volunteers lowers quality and access, most in services that need skill.",
    "market-town",
    "better-big-society",
    6,
    _one_for_one,
    rival="big-society",
    # fewer people at work reach fewer whatever they know, so the effect is what is owed to the claim
    at_zero="contrast",
    held=ATTENTIVE,
)


def _unsupported(trial: Trial) -> tuple[Effect, ...]:
    more = (1, Set("wanted", "youth", 400.0)), *((1, Set("recruiting", d, 0.05)) for d in DISTRICTS[3:7])
    # no support at first; then the same money for support, or for something that this experiment has switched off
    more = (*more, (1, Set("support", "youth", 0.0)))
    alone, helped = trial.arm(*more, (2, Set("telling", "youth", 0.15))), trial.arm(*more, (2, Set("support", "youth", 0.15)))
    turn = trial.turns

    def between(course: Course) -> Array:
        """How far districts' work in the service lies apart, over the last turns."""
        gaps = [course.by_district("technical", t, "youth").std(axis=1) for t in range(turn - 3, turn + 1)]
        return np.asarray(sum(gaps)) / len(gaps)

    wide, narrow = alone.mean("spread", turn, "youth"), helped.mean("spread", turn, "youth")
    volunteers = alone.total("volunteers", turn, "youth") - helped.total("volunteers", turn, "youth")
    unadvised, advised = misjudged(trial, adviser=False), misjudged(trial, adviser=True)
    return (
        Effect("volunteers as many with support as without, gap below one", 1.0 - abs(volunteers), 0.0, shape=True),
        Effect("spread wider without support, points", 100.0 * (wide - narrow), 5.0),
        Effect("spread at least 1.5 times as wide, times above it", wide / narrow - 1.5, 0.0, shape=True),
        Effect("districts' work lies further apart, points", 100.0 * (between(alone) - between(helped)), 0.5),
        Effect("incidents more frequent, a turn", alone.total("incidents", turn) - helped.total("incidents", turn), 5.0),
        Effect(
            "confidence lower after them, points",
            100.0 * (helped.mean("confidence", turn) - alone.mean("confidence", turn)),
            0.2,
        ),
        Effect("residents without an adviser misjudge plans by more, points", unadvised - advised, 0.2),
    )


P02 = Experiment(
    "P02",
    "At equal volunteer numbers, without support the spread between districts is at least 1.5 times as wide and incidents more "
    "frequent; trust falls after incidents. A residents' bench without an adviser mispredicts more.",
    "market-town",
    "better-big-society",
    8,
    _unsupported,
    rival="big-society",
    # equal volunteer numbers: support keeps nobody longer. Equal money: telling, which does nothing here, costs as much
    held={"P09": 0.0, "P18": 0.0, "kept_by_support": 0.0, "T03": 0.0},
)


def _drive(trial: Trial, spend: float, place: str, lens: str, changed: Mapping[str, float] | None) -> Course:
    steps: tuple[Step, ...] = tuple((1, Set("wanted", service, 2000.0)) for service in ("parks", "library", "youth", "schools"))
    if spend:
        steps += ((1, Set("recruiting", place, spend)),)
    return trial.arm(*steps, lens=lens, changed=changed)


def _won(
    trial: Trial, spend: float, turn: int, place: str = BUSY, lens: str = "", changed: Mapping[str, float] | None = None
) -> Array:
    """Volunteers whom a drive brought by a turn."""
    with_drive, without = (_drive(trial, s, place, lens, changed) for s in (spend, 0.0))
    return with_drive.total("volunteers", turn, district=place) - without.total("volunteers", turn, district=place)


def _crowd(trial: Trial) -> tuple[Effect, ...]:
    first, doubled = _won(trial, 0.05, 2), _won(trial, 0.1, 2)
    # a town in which fewer would serve than serve already, and no event drives any of them away
    full = {"serve_rate": 0.01, "untapped": 0.0}
    evidence_first, evidence_doubled = (_won(trial, spend, 2, lens="evidence") for spend in (0.05, 0.1))
    return (
        Effect(
            "volunteers whom a willing crowd would have brought and nobody found", -trial.owed(lambda t: _won(t, 0.1, 2)), 100.0
        ),
        Effect("first tranche finds somebody, people", first, 20.0, shape=True),
        Effect("doubled spend adds under half of it, people to spare", 0.5 * first - (doubled - first), 2.0, shape=True),
        Effect("the same under Evidence", 0.5 * evidence_first - (evidence_doubled - evidence_first), 2.0, shape=True),
        Effect("above the ceiling it adds nobody", -abs(_won(trial.calm(), 0.1, 1, IDLE, changed=full)), -1e-6, shape=True),
    )


P03 = Experiment(
    "P03",
    "Below the ceiling doubled spend adds under half of the first tranche; above it adds nobody (Sceptic and Evidence).",
    "market-town",
    "sceptic",
    4,
    _crowd,
    rival="big-society",
    # a drive finds people whatever is believed of the crowd, so the effect is what is owed to the claim
    at_zero="contrast",
)


def _reserves(trial: Trial) -> tuple[Effect, ...]:
    believer, sceptic = (_won(trial, 0.2, 3, lens=lens) for lens in ("big-society", "sceptic"))
    return (
        Effect(
            "the same drive wins three times the Sceptic's volunteers under Big Society, times above it",
            believer / sceptic - 3.0,
            0.0,
        ),
        Effect("more volunteers, people", believer - sceptic, 50.0),
    )


P04 = Experiment(
    "P04",
    "Under the Big Society lens the same recruitment yields at least three times the volunteers of the Sceptic.",
    "market-town",
    "big-society",
    4,
    _reserves,
    rival=None,
    at_zero="none",
)


def _busy(trial: Trial) -> tuple[Effect, ...]:
    turn = trial.turns
    asked: tuple[Step, ...] = (
        (1, Set("wanted", "parks", 2000.0)),
        (1, Set("wanted", "library", 2000.0)),
        (1, Set("wanted", "youth", 2000.0)),
        (1, Set("recruiting", BUSY, 0.1)),
        (1, Set("recruiting", IDLE, 0.1)),
    )
    people = trial.setting().opening["people"][0]
    keys = trial.setting().world.keys["d"]

    def serving(course: Course, district: str) -> Array:
        return 100.0 * course.total("volunteers", turn, district=district) / float(people[keys.index(district)].sum())

    def busier_serve(t: Trial) -> Array:
        course = t.arm(*asked)
        return serving(course, BUSY) - serving(course, IDLE)

    def busier_give(t: Trial) -> Array:
        course = t.arm(*asked)
        return course.mean("hours_each", turn, district=IDLE) - course.mean("hours_each", turn, district=BUSY)

    share = float(trial.arm(turns=1).states[1]["envelope"][0, trial.setting().world.index("s", "skills")])
    calm = trial.calm()  # an event more or less moves more people than this does
    plain, taught = calm.arm(*asked), calm.arm(*asked, (1, Fund("skills", 1.4 * share)))
    heads = taught.total("volunteers", turn) / plain.total("volunteers", turn) - 1.0
    each = 1.0 - taught.mean("hours_each", turn) / plain.mean("hours_each", turn)
    return (
        Effect("share who serve, busiest district over the least busy, points", trial.owed(busier_serve), 0.3),
        Effect("hours each gives, fewer there, of the usual", trial.owed(busier_give), 0.05),
        Effect("work found through the skills service brings volunteers, %", 100.0 * heads, 0.2),
        Effect("and each gives fewer hours, %", 100.0 * each, 0.1),
        Effect("so hours in all gain less than heads, %", 100.0 * (heads - ((1.0 + heads) * (1.0 - each) - 1.0)), 0.1),
    )


P05 = Experiment(
    "P05",
    "The share who volunteer is higher among busy people; hours each gives are fewer; a district's total depends on both.",
    "market-town",
    "better-big-society",
    10,
    _busy,
    rival="evidence",
    # nobody waits to be asked (P03); districts differ in more than work, so their difference is what is owed to the claim
    at_zero="contrast",
    # those who find work do not leave (P08)
    held={"P03": 1.0, "P08": 0.0, "work_lifts": 0.0, **ATTENTIVE},
)


def _burn_out(trial: Trial) -> tuple[Effect, ...]:
    usual, at_limit, pressed = (trial.arm((1, Set("hours", "youth", h))) for h in (2.5, 3.0, 7.0))

    def hours(course: Course, turn: int) -> Array:
        return course.total("volunteers", turn, "youth") * course.mean("hours", turn, "youth")

    gone = usual.total("volunteers", 5, "youth") - pressed.total("volunteers", 5, "youth")
    return (
        Effect(
            "volunteers who left under the load, turn 5, % of the others",
            100.0 * gone / usual.total("volunteers", 5, "youth"),
            30.0,
        ),
        Effect(
            "hours in all fall from turn 1 to turn 5, %",
            100.0 * (1.0 - hours(pressed, 5) / hours(pressed, 1)),
            20.0,
            shape=True,
        ),
        Effect(
            "and below what the limit gives, turn 8, %", 100.0 * (1.0 - hours(pressed, 8) / hours(at_limit, 8)), 0.0, shape=True
        ),
    )


P07 = Experiment(
    "P07",
    "Above the limit, volunteers burn out and leave; total hours fall within a few turns.",
    "market-town",
    "better-big-society",
    8,
    _burn_out,
    rival="big-society",
    # more hours reach more people, some of whom find work; here that does not change who serves
    held={"P08": 0.0, "P09": 0.0, "P18": 0.0, "P05": 0.0, "work_lifts": 0.0},
)


def _trade(trial: Trial) -> tuple[Effect, ...]:
    term, after = 8, trial.turns
    train: Step = (1, Set("places", "families", 20.0))
    # the same money, spent on something that this experiment has switched off
    cost = 20.0 * 0.5 * trial.setting().library.service["families"].pay
    other: Step = (1, Set("telling", "families", cost))
    plain, none, kept, cut = (
        trial.arm(),
        trial.arm(other),
        trial.arm(train),
        trial.arm(train, (8, Set("places", "families", 0.0))),
    )

    def gained(turn: int) -> Array:
        return 100.0 * (kept.mean("technical", turn, "families") - none.mean("technical", turn, "families"))

    def more(own: Trial) -> Array:
        """Posts that are filled by professionals for the places, over the same money spent otherwise."""
        filled = own.arm(train).total("professionals", term, "families")
        return filled - own.arm(other).total("professionals", term, "families")

    def felt(turn: int) -> Array:
        return 100.0 * (kept.mean("technical", turn, "families") - cut.mean("technical", turn, "families"))

    def left(course: Course, turn: int) -> Array:
        return course.total("reserves", turn) + course.total("money", turn)

    return (
        Effect("they cost in the first turn, £m", left(plain, 1) - left(kept, 1), 0.1, shape=True),
        Effect("those who finish are professionals, turn 8, posts", trial.owed(more), 2.0),
        Effect("quality gained, turn 8, points", gained(term), 2.0),
        Effect("later, not at once: turn 8 over turn 2", gained(term) - gained(2), 1.5),
        Effect("cutting them saves in that turn, £m", left(cut, term) - left(kept, term), 0.1, shape=True),
        Effect("it is felt after the term, turn 12, points", felt(after), 1.0),
        Effect("and hardly within it, points", felt(after) - 4.0 * felt(term), 0.5),
    )


P12 = Experiment(
    "P12",
    "Apprentices cost now and raise quality turns later; cutting them saves at once and is felt after the term.",
    "market-town",
    "good-society",
    12,
    _trade,
    rival="evidence",
    # what apprentices' hands add at once (less hurry, fewer faults) is not what their learning adds
    held={"P01": 0.0, "P02": 0.0, "T03": 0.0, "hurry": 0.0, "fault_harm": 0.0},
)


def _keeper(trial: Trial) -> tuple[Effect, ...]:
    place, next_door = "high-point", "mill-terraces"
    # the control pays as much for organisers, who do nothing where G06 is switched off
    paid: Step = (1, Set("organising", place, 0.048))
    come: Step = (1, Set("keepers", place, 3.0))
    none, keeper = trial.arm(paid), trial.arm(come)
    gone = trial.arm(come, (5, Set("keepers", place, 0.0)), (5, Set("organising", place, 0.048)))

    def fewer(course: Course, turn: int, district: str = place) -> Array:
        return 100.0 * (
            1.0 - course.mean("incidents", turn, district=district) / none.mean("incidents", turn, district=district)
        )

    def surer(course: Course, turn: int) -> Array:
        return 100.0 * (course.mean("confidence", turn, district=place) - none.mean("confidence", turn, district=place))

    total = 1.0 - keeper.total("incidents", 4) / none.total("incidents", 4)
    return (
        Effect("incidents fall there within two turns, %", fewer(keeper, 2), 15.0),
        Effect("confidence rises there, turn 4, points", surer(keeper, 4), 3.0),
        Effect("part of the trouble moves next door, turn 4, %", -fewer(keeper, 4, next_door), 3.0),
        Effect("and is counted, yet the town has fewer, %", 100.0 * total, 2.0),
        Effect(
            "gone, incidents return: fall left 4 turns later, % less than with the keeper",
            fewer(keeper, 8) - fewer(gone, 8),
            15.0,
        ),
    )


P15 = Experiment(
    "P15",
    "With the keeper incidents fall within two turns and confidence rises; part moves next door and is counted; without the "
    "keeper they return.",
    "market-town",
    "relational-state",
    8,
    _keeper,
    rival="evidence",
    held={"G06": 0.0},
)

ON_PEOPLE = (P01, P02, P03, P04, P05, P07, P12, P15)
