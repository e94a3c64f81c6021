"""Experiments on relationships, measures, telling, and programmes that come with cuts."""

from commongood.play.commands import Convert, Fund, Set
from commongood.testing.experiment import Effect, Experiment
from commongood.testing.trial import Course, Step, Trial
from commongood.town.state import Array


def _envelope(trial: Trial, service: str, turn: int = 1) -> float:
    """What the default plan gives a service in a turn, £m."""
    return float(trial.arm(turns=turn).states[turn]["envelope"][0, trial.setting().world.index("s", service)])


def _relations(trial: Trial) -> tuple[Effect, ...]:
    turn, service = trial.turns, "youth"
    money = _envelope(trial, service)

    def arm(t: Trial, caseload: float) -> Course:
        """As many people reached as before: fewer for each worker and more workers, or the other way."""
        if caseload == 1.0:
            return t.arm()
        return t.arm((1, Set("caseload", service, caseload)), (1, Fund(service, money / caseload)))

    def change(stock: str, caseload: float) -> Array:
        return trial.owed(
            lambda t: 100.0 * (arm(t, caseload).mean(stock, turn, service) - arm(t, 1.0).mean(stock, turn, service))
        )

    def outcome(caseload: float) -> Array:
        return change("outcome", caseload)

    reached = [arm(trial, c).mean("access", turn, service) for c in (0.5, 1.0, 2.0)]
    apart = 100.0 * (abs(reached[0] - reached[1]) + abs(reached[2] - reached[1]))
    plain, known = trial.arm(), trial.arm((1, Set("same_worker", service, 1.0)))
    trust, result = (100.0 * (known.mean(s, turn, service) - plain.mean(s, turn, service)) for s in ("satisfaction", "outcome"))
    return (
        Effect("access alike in the arms: points below 5 in all", 5.0 - apart, 0.0, shape=True),
        Effect("half the caseload: users' trust gained, points", change("satisfaction", 0.5), 1.0),
        Effect("half the caseload: outcome gained, points", outcome(0.5), 1.0),
        Effect("twice the caseload: users' trust lost, points", -change("satisfaction", 2.0), 2.0),
        # there is only so much to lose, so a lens with less of it may lose as much
        Effect("twice the caseload: outcome lost, points", -outcome(2.0), 2.0, shape=True),
        Effect(
            "doubling loses more trust than halving gains",
            -change("satisfaction", 2.0) - change("satisfaction", 0.5),
            1.0,
            shape=True,
        ),
        Effect("the same worker: users' trust gained, points", trust, 1.0),
        Effect("the same worker: outcome gained, points", result, 1.0),
    )


T01 = Experiment(
    "T01",
    "At equal access and expertise, lower caseload and the same worker raise trust and outcome; doubling the caseload loses "
    "more than halving it gains.",
    "market-town",
    "relational-state",
    8,
    _relations,
    rival="evidence",
    # loads tire staff and posts change hands whatever relationships are worth
    at_zero="contrast",
)


def _targets(trial: Trial) -> tuple[Effect, ...]:
    turn, service = trial.turns, "housing"
    none = trial.arm()
    imposed, agreed = trial.arm((1, Set("imposed", service, 1.0))), trial.arm((1, Set("negotiated", service, 1.0)))
    one, three, six = (trial.arm((1, Set("measures", service, n))) for n in (1.0, 3.0, 6.0))

    def above(course: Course) -> Array:
        """Points by which the reported result stands above the true one, over the same gap without targets."""
        gap = course.mean("reported", turn, service) - course.mean("outcome", turn, service)
        return 100.0 * (gap - (none.mean("reported", turn, service) - none.mean("outcome", turn, service)))

    def better(course: Course, turn: int) -> Array:
        return 100.0 * (course.mean("outcome", turn, service) - none.mean("outcome", turn, service))

    forms = 100.0 * (imposed.mean("procedure", turn, service) - none.mean("procedure", turn, service))
    heart = 100.0 * (none.mean("morale", turn, service) - imposed.mean("morale", turn, service))
    useless = six.mean("faults", turn, service) - three.mean("faults", turn, service)
    return (
        Effect("imposed: the true result rises a little, turn 4, points", better(imposed, 4), 0.3),
        Effect("imposed: the reported one by about 20 more, turn 8, points", above(imposed), 15.0),
        Effect("and not by much above 20", 25.0 - above(imposed), 0.0, shape=True),
        Effect("imposed: staff time moves to procedure, points", forms, 2.0),
        Effect("imposed: staff lose heart, points", heart, 6.0),
        Effect("negotiated: no gap, points under 1", 1.0 - abs(above(agreed)), 0.0, shape=True),
        Effect("negotiated: the true result rises, turn 4, points", better(agreed, 4), 0.1),
        Effect("and more slowly, turn 4, points", better(imposed, 4) - better(agreed, 4), 0.1),
        Effect(
            "measures up to three find faults",
            one.mean("faults", turn, service) - three.mean("faults", turn, service),
            0.3,
            shape=True,
        ),
        Effect("measures past three find no more", useless, 0.0, shape=True),
    )


T02 = Experiment(
    "T02",
    "Imposed targets: the true result rises a little, the reported one by about 20 points more, staff time moves to procedure; "
    "negotiated: no gap, slower rise; each measure past three finds no more failures.",
    "market-town",
    "sceptic",
    8,
    _targets,
    rival="relational-state",
)


def _know_act_tell(trial: Trial) -> tuple[Effect, ...]:
    seen, unseen = "library", "specialist"
    money = _envelope(trial, seen)
    none = trial.arm()
    asked, asked_unseen = trial.arm((1, Set("asked", seen, 1.0))), trial.arm((1, Set("asked", unseen, 1.0)))
    # equal money: outreach, which does nothing here, costs as much
    tell: Step = (3, Set("telling", seen, 0.05))
    other: Step = (3, Set("outreach", seen, 0.05))
    act: Step = (1, Fund(seen, 1.4 * money))
    idle, idle_told = trial.arm(other), trial.arm(tell)
    acted, acted_told = trial.arm(act, other), trial.arm(act, tell)

    def residents(a: Course, b: Course, turn: int) -> Array:
        return 100.0 * (a.mean("confidence", turn) - b.mean("confidence", turn))

    def users(a: Course, b: Course, turn: int, service: str = seen) -> Array:
        return 100.0 * (a.mean("satisfaction", turn, service) - b.mean("satisfaction", turn, service))

    listening = 100.0 * (asked.mean("listening", 4, seen) - none.mean("listening", 4, seen))
    return (
        Effect("asked: staff time moves to listening, turn 4, points", listening, 4.0),
        Effect("asked: residents' confidence rises, turn 6, points", residents(asked, none, 6), 0.5),
        Effect("asked: users' trust rises, points", users(asked, none, 6), 1.0),
        Effect("out of public sight they gain less, points", users(asked, none, 6) - users(asked_unseen, none, 6, unseen), 0.5),
        Effect(
            "told of what was done: residents' confidence rises within two turns, points", residents(acted_told, acted, 4), 0.1
        ),
        Effect("and users' trust", users(acted_told, acted, 4), 0.1),
        Effect("told where nothing was done: confidence falls within two turns, points", -residents(idle_told, idle, 4), 0.2),
        Effect("and users' trust", -users(idle_told, idle, 4), 0.2),
    )


T03 = Experiment(
    "T03",
    "Staff time moves to listening, trust rises, services out of sight gain less. Telling raises trust only where something "
    "was done; telling without doing lowers it within two turns.",
    "market-town",
    "relational-state",
    6,
    _know_act_tell,
    rival="sceptic",
    held={"E01": 0.0},
)

CUT_TURN = 3
"""The turn of the market town's deepest cut, 3.8 %."""


def _veneer(trial: Trial) -> tuple[Effect, ...]:
    service = "families"
    money = 0.1 * _envelope(trial, service, CUT_TURN)
    none = trial.arm()
    with_cut, before = (trial.arm((turn, Convert(service, "thirds"))) for turn in (CUT_TURN, CUT_TURN - 2))

    def cost(course: Course, turn: int) -> Array:
        """Points of trust that the conversion cost, so many turns after it."""
        return none.score("trust", turn) - course.score("trust", turn)

    def paid_cost(t: Trial) -> Array:
        a, b = t.arm(), t.arm((CUT_TURN, Convert(service, "thirds", money)))
        return a.score("trust", CUT_TURN + 2) - b.score("trust", CUT_TURN + 2)

    cynics = 100.0 * (with_cut.mean("cynicism", CUT_TURN) - none.mean("cynicism", CUT_TURN))
    doubt = 100.0 * (none.mean("confidence", CUT_TURN + 2) - with_cut.mean("confidence", CUT_TURN + 2))
    later, earlier = cost(with_cut, CUT_TURN + 2), cost(before, CUT_TURN)
    return (
        Effect("in the turn of a cut it breeds cynics, points", cynics, 3.0),
        Effect("and costs trust, two turns on, points", later, 0.5),
        Effect("residents' confidence with it, points", doubt, 0.15),
        Effect("which it does not cost two turns earlier, points more", later - earlier, 0.3),
        Effect("nor with money attached, points more", later - trial.owed(paid_cost), 0.3),
    )


M03 = Experiment(
    "M03",
    "The same conversion in the turn of a cut costs trust that it does not cost two turns earlier or with money attached.",
    "market-town",
    "better-big-society",
    6,
    _veneer,
    rival="big-society",
    # a conversion that changes nothing but hands
    held={"G01": 0.0, "G02": 0.0, "G03": 0.0, "G15": 0.0, "first_bid": 0.0, "G17": 0.0, "G21": 0.0, "competence_pace": 0.0},
)

ON_TRUST = (T01, T02, T03, M03)
