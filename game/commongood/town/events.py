"""Events on the state path: a hazard made of stocks, a place, and amounts that enter stocks for some turns."""

from dataclasses import dataclass
from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray

from commongood.town.arith import bend, clip
from commongood.town.ledger import Ledger, post
from commongood.town.state import Array, State
from commongood.town.sums import average
from commongood.town.variables import Variable

MOST_LIKELY = 0.95
"""No event is certain, whatever its stocks say."""

EVENT_VARIABLES = (
    Variable("event_left", "e", "turns still to act", 0.0, 1000.0, "event"),
    Variable("event_place", "e", "district, by place on its axis", 0.0, 1000.0, "event"),
    Variable("event_answer", "e", "answer, by place in its list", 0.0, 100.0, "event"),
    Variable("event_rest", "e", "turns before it can come again", 0.0, 1000.0, "event"),
)


@dataclass(frozen=True, slots=True)
class Term:
    """Adds weight * bend((x - middle) / scale) to a hazard; x is a stock's mean, at the event's place or over the town."""

    stock: str
    middle: float
    scale: float
    weight: float
    service: int | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """Adds an amount to a stock at the event's place in each of its turns; under one answer alone if it names one."""

    stock: str
    amount: float
    turns: int
    answer: int | None = None
    service: int | None = None
    group: int | None = None


@dataclass(frozen=True, slots=True)
class EventRule:
    """An event: place is 'town', 'any', 'highest STOCK' or 'lowest STOCK' (of the districts)."""

    id: str
    hazard: float
    place: str
    terms: tuple[Term, ...] = ()
    effects: tuple[Effect, ...] = ()
    answers: int = 0
    default_answer: int = 0
    rest: int = 4

    @property
    def turns(self) -> int:
        """How long it acts."""
        return max((effect.turns for effect in self.effects), default=1)

    @property
    def most_likely(self) -> float:
        """More than any state can make of its hazard: each term bends to less than 1."""
        return min(self.hazard * (1.0 + 1.001 * sum(abs(term.weight) for term in self.terms)), 1.0)


def event_draw(event: str) -> str:
    """The name of an event's two draws: whether it comes, and where."""
    return f"event {event}"


class Luck(Protocol):
    """What an event draw needs of a world."""

    @property
    def events(self) -> tuple[EventRule, ...]: ...
    @property
    def event_limits(self) -> Array: ...


class _Profiles:
    """Stocks' means by district, each worked out once in a turn: shape (futures, districts), or one column for the town."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.found: dict[tuple[str, int | None], Array] = {}

    def of(self, stock: str, service: int | None) -> Array:
        key = (stock, service)
        if key not in self.found:
            self.found[key] = _profile(self.state, stock, service)
        return self.found[key]


def _profile(state: State, stock: str, service: int | None) -> Array:
    axes, values = state.layout.variables[stock].axes, state[stock]
    if "s" in axes and service is not None:
        values, axes = values[:, service], axes.replace("s", "")
    for axis in axes:
        if axis != "d":
            at = axes.index(axis) + 1
            values = average(values, at)
            axes = axes.replace(axis, "")
    return values if axes == "d" else values[:, None]


def _places(profiles: _Profiles, rule: EventRule, draw: Array) -> NDArray[np.int64]:
    """The district of an event in each future."""
    districts = profiles.state.layout.sizes["d"]
    kind, _, stock = rule.place.partition(" ")
    if kind == "any":
        return np.minimum((draw * districts).astype(np.int64), districts - 1)
    if kind == "town":
        return np.zeros(len(draw), dtype=np.int64)
    profile = profiles.of(stock, None)
    return np.asarray(np.argmax(profile if kind == "highest" else -profile, axis=1), dtype=np.int64)


def _hazard(profiles: _Profiles, rule: EventRule, places: NDArray[np.int64]) -> Array:
    """The chance of an event in this turn in each future."""
    factor = np.ones(len(places))
    for term in rule.terms:
        profile = profiles.of(term.stock, term.service)
        everywhere = profile.shape[1] == 1 or rule.place == "town"
        x = average(profile, 1) if everywhere else profile[np.arange(len(places)), places]
        factor = factor + term.weight * np.asarray(bend(cast(float, (x - term.middle) / term.scale)))
    return np.asarray(clip(cast(float, rule.hazard * factor), 0.0, MOST_LIKELY))


def draw_events(world: Luck, state: State, draws: Array) -> None:
    """Let events end, rest and begin, at the opening of the state's turn; writes to the state.

    draws: numbers in [0, 1) of shape (futures, events, 2).
    """
    if not world.events:
        return
    left, rest = state["event_left"], state["event_rest"]
    left[...] = np.maximum(left - 1.0, 0.0)
    rest[...] = np.maximum(rest - 1.0, 0.0)
    profiles = _Profiles(state)
    may = (draws[:, :, 0] < world.event_limits) & (rest == 0.0) & (left == 0.0)
    for e in np.flatnonzero(may.any(axis=0)):  # for the others luck is too poor for any hazard that stocks could make
        rule = world.events[e]
        places = _places(profiles, rule, draws[:, e, 1])
        begins = may[:, e] & (draws[:, e, 0] < _hazard(profiles, rule, places))
        left[begins, e] = float(rule.turns)
        rest[begins, e] = float(rule.turns + rule.rest)
        state["event_place"][begins, e] = places[begins]
        state["event_answer"][begins, e] = float(rule.default_answer)


def apply_events(world: Luck, state: State, ledger: Ledger | None) -> None:
    """Enter what running events do into their stocks; writes to the state."""
    for e in np.flatnonzero(state["event_left"].any(axis=0)):
        rule, left = world.events[e], state["event_left"][:, e]
        place, answer = state["event_place"][:, e], state["event_answer"][:, e]
        for effect in rule.effects:
            acts = left > float(rule.turns - effect.turns)
            if effect.answer is not None:
                acts &= answer == float(effect.answer)
            if acts.any():
                amount = np.where(acts, effect.amount, 0.0)
                post(state, ledger, f"event {rule.id}", None, effect.stock, _spread(state, rule, effect, amount, place))


def _spread(state: State, rule: EventRule, effect: Effect, amount: Array, place: Array) -> Array:
    """An effect's amounts in the shape of its stock: at the event's district, service and group, or at all of them."""
    axes = state.layout.variables[effect.stock].axes
    out = amount.reshape(-1, *(1 for _ in axes))
    for at, axis in enumerate(axes, start=1):
        size = state.layout.sizes[axis]
        line = np.arange(size, dtype=np.float64).reshape(tuple(size if i == at else 1 for i in range(len(axes) + 1)))
        if axis == "d" and rule.place != "town":
            out = np.where(line == place.reshape(-1, *(1 for _ in axes)), out, 0.0)
        chosen = {"s": effect.service, "g": effect.group}.get(axis)
        if chosen is not None:
            out = np.where(line == float(chosen), out, 0.0)
    return out
