"""Experiments on providers, their size and their contracts."""

from commongood.play.commands import Convert, Fund, Set
from commongood.testing.experiment import Effect, Experiment
from commongood.testing.measuring import added, amount, points
from commongood.testing.trial import Trial
from commongood.town.state import Array

QUIET, LOUD = "high-point", "hill-villas"
"""The market town's district with the least voice, and the one with the most."""
BUSY = {"attention_turn": 15.0}
"""A council with attention for all that an experiment does at once."""


def _g12(trial: Trial) -> tuple[Effect, ...]:
    merged, split = (1, Set("area", "health", 1.0)), (1, Set("area", "health", -1.0))
    fit = added(trial, points("fit", 8, "health"), merged)
    mixed = added(trial, points("fit", 8, "health", QUIET), merged) - added(trial, points("fit", 8, "health", LOUD), merged)
    skilled = added(trial, points("access", 8, "health"), merged) - added(
        trial, points("access", 8, "parks"), (1, Set("area", "parks", 1.0))
    )
    return (
        Effect(
            "people reached for the same money, merged, turn 8, points",
            added(trial, points("access", 8, "health"), merged),
            2.4,
        ),
        Effect("fit lost, points", -fit, 8.1),
        Effect("fit gained by a split, points", added(trial, points("fit", 8, "health"), split), 7.6),
        Effect("fit lost where people differ, over where they are alike, points", -mixed, 5.8),
        Effect("a skilled service gains more by size than a simple one, points", skilled, 2.0),
    )


G12 = Experiment(
    "G12",
    "Cost for each person and fit both fall with size; the loss of fit is greater where people differ more.",
    "market-town",
    "better-big-society",
    8,
    _g12,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _g11(trial: Trial) -> tuple[Effect, ...]:
    many = (1, Set("contracts", "adult-care", 13.0))
    office = (1, Set("back_office", "adult-care", 0.3))
    plain = trial.arm(many)
    lost = trial.arm(many, changed={trial.claim: 0.0}).total("providers", 8, "adult-care") - plain.total(
        "providers", 8, "adult-care"
    )
    return (
        Effect(
            "providers that merge or give up by turn 8",
            trial.owed(lambda own: -own.arm(many).total("providers", 8, "adult-care")),
            2.7,
        ),
        Effect(
            "access lost to the time that contracts take, turn 2, points",
            trial.owed(lambda own: -points("access", 2, "adult-care")(own.arm(many))),
            0.3,
        ),
        Effect(
            "so that there are fewer at the end than in turn 2",
            plain.total("providers", 2, "adult-care") - plain.total("providers", 8, "adult-care"),
            1.0,
            shape=True,
        ),
        Effect(
            "providers kept by a shared office", added(trial, amount("providers", 8, "adult-care"), office, base=(many,)), 1.8
        ),
        Effect("fit kept by a shared office, points", added(trial, points("fit", 8, "adult-care"), office, base=(many,)), 0.45),
        Effect("those who would be there if contracts cost nothing, more by", lost, 1.0, shape=True),
    )


G11 = Experiment(
    "G11",
    "Under tight budgets many small providers fall in number and local fit with them, unless a shared office is paid for.",
    "market-town",
    "better-big-society",
    8,
    _g11,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _g20(trial: Trial) -> tuple[Effect, ...]:
    left, shared = (1, Set("to_market", "specialist", 1.0)), (1, Set("neighbours", "specialist", 1.0))
    rich = (1, Fund("specialist", 1.2))
    return (
        Effect("access lost, left to the market, turn 6, points", -added(trial, points("access", 6, "specialist"), left), 10.0),
        Effect(
            "access lost with half as much money again, points",
            -added(trial, points("access", 6, "specialist"), left, base=(rich,)),
            12.0,
        ),
        Effect("access gained, shared with neighbours, points", added(trial, points("access", 6, "specialist"), shared), 6.6),
        Effect(
            "money saved, £m a turn",
            trial.arm().total("envelope", 6, "specialist") - trial.arm(shared).total("envelope", 6, "specialist"),
            0.03,
            shape=True,
        ),
        Effect(
            "a common need loses less: points",
            added(trial, points("access", 6, "library"), (1, Set("to_market", "library", 1.0)))
            - added(trial, points("access", 6, "specialist"), left),
            10.0,
        ),
    )


G20 = Experiment(
    "G20",
    "Left to the market access to the rare service collapses whatever is spent; shared with neighbours it is "
    "kept, and costs less.",
    "market-town",
    "better-big-society",
    6,
    _g20,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _c06(trial: Trial) -> tuple[Effect, ...]:
    lengths = (2.0, 4.0, 6.0, 8.0, 12.0, 16.0)

    def by_length(service: str) -> list[Array]:
        base = (1, Convert(service, "contractor"))
        return [
            added(trial, points("technical", 8, service), (1, Set("contract_length", service, n)), base=(base,))
            for n in lengths
        ]

    def best(values: list[Array]) -> Array:
        found, at = values[0], 0.0 * values[0] + lengths[0]
        for value, n in zip(values[1:], lengths[1:], strict=True):
            better = value > found
            found, at = found * ~better + value * better, at * ~better + n * better
        return at

    care, books = by_length("adult-care"), by_length("library")
    peak = max(float(values.mean()) for values in care)
    return (
        Effect("quality gained with a contract of four turns, turn 8, points", care[1], 5.0),
        Effect("the best length beats the shortest, points", peak - care[0], 0.05, shape=True),
        Effect("and the longest, points", peak - care[-1], 0.3, shape=True),
        Effect("the best length differs between two services, turns", abs(best(books) - best(care)), 2.0, shape=True),
    )


C06 = Experiment(
    "C06",
    "A longer contract lets a firm invest, too long a one freezes it; the best length lies between and differs by service.",
    "market-town",
    "open-choice",
    8,
    _c06,
    rival="sceptic",
    at_zero="contrast",
    held={**BUSY, "G15": 0.0, "first_bid": 0.0, "G02": 0.0, "G21": 0.0, "M03": 0.0},
)


def _g16(trial: Trial) -> tuple[Effect, ...]:
    trust, asset = (1, Convert("library", "trust")), (1, Set("asset", "library", 1.0))
    firm = trial.arm((1, Convert("library", "contractor")))
    return (
        Effect(
            "quality behind at first, turn 2, points",
            -added(trial, points("technical", 2, "library"), asset, base=(trust,)),
            2.3,
        ),
        Effect("civic life gained by turn 12, points", added(trial, points("civic", 12), asset, base=(trust,)), 3.3),
        Effect("social capital gained by turn 12, points", added(trial, points("capital", 12), asset, base=(trust,)), 2.2),
        Effect(
            "more of it by turn 12 than by turn 3, points",
            added(trial, points("capital", 12), asset, base=(trust,))
            - added(trial, points("capital", 3), asset, base=(trust,)),
            2.2,
        ),
        Effect("a contractor's profit that leaves the town, £m", firm.total("profit", 12), 0.05, shape=True),
    )


G16 = Experiment(
    "G16",
    "A trust is slow to start; later its surplus comes back as activity and social capital, while a contractor's leaves.",
    "market-town",
    "good-society",
    12,
    _g16,
    rival="open-choice",
    at_zero="contrast",
    held=BUSY,
)


def _g18(trial: Trial) -> tuple[Effect, ...]:
    change = (1, Convert("housing", "charity"))
    deal, fight = (1, Set("partnership", "housing", 1.0)), (1, Set("confront", "housing", 1.0))
    return (
        Effect(
            "morale kept through a reorganisation, turn 3, points",
            added(trial, points("morale", 3, "housing"), deal, base=(change,)),
            2.9,
        ),
        Effect(
            "confidence gained where hardship is deep, turn 8, points",
            added(trial, points("confidence", 8, None, QUIET), deal, base=(change,)),
            0.83,
        ),
        Effect(
            "access lost to strikes, turn 3, points", -added(trial, points("access", 3, "housing"), fight, base=(change,)), 6.4
        ),
        Effect(
            "morale lost in a fight, turn 3, points", -added(trial, points("morale", 3, "housing"), fight, base=(change,)), 4.8
        ),
    )


G18 = Experiment(
    "G18",
    "A partnership lowers what a reorganisation costs in morale and helps families where hardship is deep; a "
    "fight brings strikes.",
    "market-town",
    "better-big-society",
    8,
    _g18,
    rival="big-society",
    at_zero="contrast",
    held=BUSY,
)


def _g19(trial: Trial) -> tuple[Effect, ...]:
    plan = (1, Set("planned", "adult-care", 1.0))

    def reached(central: float, changed: dict[str, float]) -> Array:
        def gap(own: Trial) -> Array:
            steps = (plan, *([(1, Set("central", "adult-care", central))] if central else []))
            return points("access", 6, "adult-care")(own.arm(*steps, changed=changed)) - points("access", 6, "adult-care")(
                own.arm(changed=changed)
            )

        return trial.owed(gap)

    local, shared, centre = (reached(p, {}) for p in (0.0, 0.5, 1.0))
    equal, steady = {"differ_felt": 0.0}, {"shift_felt": 0.0}
    return (
        Effect("shared planning beats local planning, points of access", shared - local, 1.6),
        Effect("and central planning, points", shared - centre, 1.1),
        Effect(
            "with equal districts the centre is at least as good, points",
            reached(1.0, equal) - reached(0.5, equal),
            0.0,
            shape=True,
        ),
        Effect("with steady need the districts are, points", reached(0.0, steady) - reached(0.5, steady), 0.0, shape=True),
    )


G19 = Experiment(
    "G19",
    "Shared planning beats both only where districts differ and need shifts; with equal districts the centre is "
    "at least as good, with steady need the districts are.",
    "market-town",
    "better-big-society",
    6,
    _g19,
    rival="big-society",
    at_zero="contrast",
    held={},
)


def _c03(trial: Trial) -> tuple[Effect, ...]:
    loan, ready = (1, Set("loan", "youth", 0.2)), (1, Set("ready", "youth", 0.1))
    back = (4, Set("loan", "youth", 0.0))
    grown = added(trial, points("access", 4, "youth"), loan, base=(ready,))
    unready = added(trial, points("access", 8, "youth"), loan, back)
    return (
        Effect("access gained by a group that is ready, turn 4, points", grown, 3.3),
        Effect("a group that is not ready gains nothing by turn 8, points below 0.2", 0.2 - unready, 0.0, shape=True),
        Effect("money still owed at turn 6, £m", trial.arm(loan, back).total("debt", 6, "youth"), 0.1, shape=True),
    )


C03 = Experiment(
    "C03",
    "Groups that are ready grow with a loan; it must be repaid, so groups without help to be ready gain nothing.",
    "market-town",
    "big-society",
    8,
    _c03,
    rival="sceptic",
    at_zero="contrast",
    held={},
)


ON_PROVIDERS = (G12, G11, G20, C06, G16, G18, G19, C03)
