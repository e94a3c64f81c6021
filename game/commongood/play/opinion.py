"""What a seat on a board thinks of a proposal. Nothing is scripted: it compares futures with the proposal and without it."""

from dataclasses import dataclass

import numpy as np

from commongood.content.schema import Bench
from commongood.play.forecast import Futures
from commongood.play.setting import Setting
from commongood.town.arith import bend
from commongood.town.chance import stream, uniform_one
from commongood.town.drive import peek
from commongood.town.scoring import score
from commongood.town.state import Array, State
from commongood.town.sums import add_up, average

SEAT_LUCK = 1 << 40
"""The replicate from which seats draw their errors: far from any that a game or forecast uses."""
USUAL = {
    "posts": 2.0,
    "load": 4.0,
    "morale": 1.5,
    "vocation": 1.5,
    "access": 1.5,
    "fit": 1.5,
    "relational": 1.5,
    "cost": 0.15,
    "equity": 0.4,
    "profit": 0.02,
    "procedure": 1.5,
    "civic": 1.5,
}
"""The change in each measure that a seat takes for an ordinary one, in the measure's unit (points are hundredths)."""
SURE = 0.12
"""A leaning stronger than this is a firm vote; between, the seat is not sure."""
SAYS_NOTHING = 0.06
EMPTY, CAPTURED = "empty", "captured"
RESIDENTS = ("users", "members")
"""Benches whose seats residents stand for."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure as a seat reads it: its mean now, without and with the proposal, and the likely range with it."""

    name: str
    now: float
    without: float
    with_it: float
    low: float
    high: float

    @property
    def change(self) -> float:
        return self.with_it - self.without


@dataclass(frozen=True, slots=True)
class Opinion:
    """A seat's leaning, from -1 against to 1 for, and the measure that weighed most in it.

    state: empty (nobody stood for it), captured (its holder speaks for the loudest), or "". weighed: all that it weighed, the
    heaviest first.
    """

    bench: str
    number: int
    name: str
    district: str
    leaning: float
    measure: Measure
    felt: float
    state: str = ""
    weighed: tuple[Measure, ...] = ()

    @property
    def vote(self) -> str:
        if self.state == EMPTY:
            return EMPTY
        return "for" if self.leaning > SURE else "against" if self.leaning < -SURE else "unsure"


def _here(state: State, stock: str, s: int, d: int) -> Array:
    """A stock of a service's, at a district where it has districts, weighed by need over groups; in hundredths."""
    axes = state.layout.variables[stock].axes
    values = state[stock]
    if "s" in axes:
        values, axes = values[:, s], axes.replace("s", "")
    if "d" in axes:
        values, axes = values[:, d], axes.replace("d", "")
    if axes == "g":
        need = state["need"][:, s, d]
        return 100.0 * add_up(values * need, 1) / np.maximum(add_up(need, 1), 1e-9)
    return 100.0 * values


def _town(setting: Setting, state: State, name: str, s: int) -> Array:
    """Measures that are the same for every seat."""
    if name == "posts":
        return add_up(state["professionals"][:, s], 1)
    if name == "load":
        served = add_up(state["need"][:, s] * state["access"][:, s], 1, 2)
        staff = add_up(state["professionals"][:, s], 1)
        load: Array = 100.0 * served / np.maximum(staff, 0.5) / setting.world.facts["norm"][s]
        return load
    if name == "cost":
        return state["envelope"][:, s] + state["change_money"][:, s]
    if name == "equity":
        return score(setting.world, state).equity
    if name == "profit":
        profit: Array = peek(setting.world, state, ("profit_due",))["profit_due"][:, s]
        return profit
    return np.empty(0)


def read_measure(setting: Setting, name: str, now: State, without: Futures, with_it: Futures, s: int, d: int) -> Measure:
    """One measure at the end of both forecasts, for a service and a district."""

    def values(state: State) -> Array:
        town = _town(setting, state, name, s)
        return town if town.size else _here(state, name, s, d)

    after = values(with_it.last)
    low, high = np.quantile(after, (0.05, 0.95))
    before = values(without.last)
    return Measure(name, float(values(now)[0]), float(average(before, 0)), float(average(after, 0)), float(low), float(high))


def seat_district(setting: Setting, state: State, number: int) -> int:
    """Where a seat's holder lives: the better organised districts fill seats first, reserved seats bring in the others."""
    pull = state["voice"][0] + 0.6 * state["seats"][0]
    order = sorted(range(len(pull)), key=lambda d: (-float(pull[d]), d))
    return order[number % len(order)]


def seat_state(setting: Setting, state: State, bench: Bench, s: int, d: int, number: int) -> str:
    """Whether a residents' seat is empty or captured: nobody stands where few are organised (G06), factions where few guard."""
    if bench.id not in RESIDENTS:
        return ""
    play, service = setting.library.play, setting.world.keys["s"][s]
    term = state.turn // int(play["seat_term"].value)

    def luck(what: str) -> float:
        return uniform_one(setting.seed, SEAT_LUCK + number, s, term, stream(f"{what} {service} {bench.id}"))

    if luck("captured seat") < float(state["captured"][0, s]):
        return CAPTURED
    unheard = 1.0 - min(float(state["voice"][0, d]) + 0.25 * float(state["seats"][0, d]), 1.0)
    empty = setting.world.parameters["k_g06"] * play["seats_uncontested"].value * unheard
    return EMPTY if luck("empty seat") < empty else ""


def union_leaning(setting: Setting, state: State, bench: Bench, s: int) -> float:
    """What partnership with the union adds to a staff seat's leaning, or a fight with it takes away (G18)."""
    if bench.id != "staff":
        return 0.0
    stand = float(state["partnership"][0, s]) - float(state["confront"][0, s])
    return setting.world.parameters["k_g18"] * setting.library.play["partnership_leaning"].value * stand


def informed(setting: Setting, state: State, bench: Bench, s: int, d: int) -> float:
    """How well a seat can judge, from 0 to 1: residents as well as they are organised and advised (P02)."""
    if bench.id not in RESIDENTS:
        return 1.0
    without_adviser = 0.15 + 0.6 * float(state["voice"][0, d])
    k = setting.world.parameters["k_p02"]
    adviser = float(state["adviser"][0, s])
    return 1.0 - k * (1.0 - without_adviser) * (1.0 - 0.7 * adviser)


def judge(setting: Setting, now: State, without: Futures, with_it: Futures, service: str, bench: Bench, number: int) -> Opinion:
    """One seat's opinion of a service's proposals."""
    s, d = setting.world.index("s", service), seat_district(setting, now, number)
    held = seat_state(setting, now, bench, s, d, number)
    if held == CAPTURED:
        d = int(np.argmax(now["voice"][0]))
    error = 1.0 - informed(setting, now, bench, s, d)
    total, weighs = 0.0, 0.0
    found: list[tuple[float, Measure, float]] = []
    for place, (name, weight) in enumerate(bench.judges.items()):
        measure = read_measure(setting, name, now, without, with_it, s, d)
        luck = uniform_one(setting.seed, SEAT_LUCK + number, place, now.turn, stream(f"opinion {service} {bench.id}"))
        felt = measure.change + error * USUAL[name] * (2.0 * luck - 1.0)
        part = weight * float(bend(felt / USUAL[name]))
        total, weighs = total + part, weighs + abs(weight)
        found.append((abs(part), measure, felt))
    found.sort(key=lambda one: -one[0])
    heaviest, weighed = found[0], tuple(measure for _, measure, _ in found)
    give = 0.5 * (float(now["reciprocity"][0, s]) - 0.5) + union_leaning(setting, now, bench, s)
    name = bench.names[number % len(bench.names)]
    district, leaning = setting.world.keys["d"][d], total / weighs + give
    return Opinion(bench.id, number, name, district, leaning, heaviest[1], heaviest[2], held, weighed)
