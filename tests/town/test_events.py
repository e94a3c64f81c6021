"""Events: they come by their hazard, strike where their place rule says, act for their turns, and enter the ledger."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from commongood.town.drive import resolve, settle
from commongood.town.events import Effect, EventRule, Term
from commongood.town.ledger import Ledger
from commongood.town.model import World
from commongood.town.state import State

Town = Callable[[str], tuple[World, State]]
MANY = np.arange(400, dtype=np.uint64)


@pytest.fixture
def place(town: Town) -> Callable[[EventRule], tuple[World, State]]:
    """The market town with one event alone (its axis keeps its length: the others never come)."""

    def make(rule: EventRule) -> tuple[World, State]:
        world, state = town("market-town")
        never = [replace(event, hazard=0.0) for event in world.events[1:]]
        return replace(world, events=(rule, *never)), state

    return make


def test_it_comes_as_often_as_its_hazard_says(place: Callable[[EventRule], tuple[World, State]]) -> None:
    world, state = place(EventRule("rain", 0.3, "town", effects=(Effect("confidence", -0.01, 1),)))
    opened = settle(world, state.repeat(400), MANY)
    assert 0.22 < float((opened["event_left"][:, 0] > 0).mean()) < 0.38


def test_stocks_raise_and_lower_its_hazard(place: Callable[[EventRule], tuple[World, State]]) -> None:
    def came(level: float) -> float:
        rule = EventRule("unrest", 0.2, "town", (Term("cynicism", 0.5, 0.1, 0.9),), (Effect("confidence", -0.01, 1),))
        world, state = place(rule)
        state = state.repeat(400)
        state["cynicism"][...] = level
        return float((settle(world, state, MANY)["event_left"][:, 0] > 0).mean())

    assert came(0.1) < 0.1
    assert came(0.9) > 0.3


@pytest.mark.parametrize(("rule", "wanted"), [("highest deprivation", "high-point"), ("lowest deprivation", "hill-villas")])
def test_it_strikes_where_its_place_rule_says(
    place: Callable[[EventRule], tuple[World, State]], rule: str, wanted: str
) -> None:
    world, state = place(EventRule("flood", 0.95, rule, effects=(Effect("incidents", 50.0, 1),)))
    opened = settle(world, state, np.array([3], dtype=np.uint64))
    ledger = Ledger()
    resolve(world, opened, np.array([3], dtype=np.uint64), ledger)
    entry = next(e for e in ledger.entries if e.cause == "event flood")
    hit = np.flatnonzero(entry.values[0])
    assert [world.keys["d"][d] for d in hit] == [wanted]
    assert entry.values[0, hit[0]] == pytest.approx(50.0)


def test_it_acts_for_its_turns_and_then_rests(place: Callable[[EventRule], tuple[World, State]]) -> None:
    world, state = place(EventRule("works", 0.95, "town", effects=(Effect("confidence", -0.02, 2),), rest=3))
    acted = []
    for _ in range(9):
        ledger = Ledger()
        state = resolve(world, settle(world, state), ledger=ledger)
        acted.append(any(entry.cause == "event works" for entry in ledger.entries))
    first = acted.index(True)
    assert acted[first : first + 2] == [True, True]
    assert acted[first + 2 : first + 5] == [False, False, False]


def test_an_answer_decides_what_it_does(place: Callable[[EventRule], tuple[World, State]]) -> None:
    effects = (Effect("confidence", -0.05, 1, answer=0), Effect("confidence", 0.05, 1, answer=1))
    world, state = place(EventRule("ask", 0.95, "town", effects=effects, answers=2))
    opened = settle(world, state, np.array([3], dtype=np.uint64))
    assert opened["event_left"][0, 0] > 0
    signs = []
    for answer in (0.0, 1.0):
        opened["event_answer"][:, 0] = answer
        ledger = Ledger()
        resolve(world, opened, ledger=ledger)
        signs.append(next(e.values.sum() for e in ledger.entries if e.cause == "event ask"))
    assert signs[0] < 0 < signs[1]


def test_a_hazard_of_nothing_never_comes(place: Callable[[EventRule], tuple[World, State]]) -> None:
    world, state = place(EventRule("never", 0.0, "any", effects=(Effect("confidence", 0.1, 1),)))
    assert not settle(world, state.repeat(400), MANY)["event_left"].any()


def test_each_effect_has_turns_of_its_own(place: Callable[[EventRule], tuple[World, State]]) -> None:
    effects = (Effect("confidence", -0.02, 1), Effect("cynicism", 0.02, 3))
    world, state = place(EventRule("scandal", 0.95, "town", effects=effects, rest=8))
    acted = []
    for _ in range(6):
        ledger = Ledger()
        state = resolve(world, settle(world, state), ledger=ledger)
        acted.append({entry.stock for entry in ledger.entries if entry.cause == "event scandal"})
    first = next(i for i, stocks in enumerate(acted) if stocks)
    assert acted[first : first + 4] == [{"confidence", "cynicism"}, {"cynicism"}, {"cynicism"}, set()]
