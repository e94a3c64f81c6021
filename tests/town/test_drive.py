"""The driver: rules read the opening state, flows fill the room left, and plain Python gives the bits that NumPy gives."""

from collections.abc import Callable

import numpy as np
import pytest

from commongood.town.arith import minimum
from commongood.town.drive import resolve, run_phase, settle
from commongood.town.ledger import Ledger
from commongood.town.model import Model, ModelError, World
from commongood.town.rules import derived, flow, limit, total, transfer
from commongood.town.state import State
from commongood.town.variables import Layout, Variable

Town = Callable[[str], tuple[World, State]]


def small_world(*rules: object, variables: tuple[Variable, ...] = (), places: int = 3) -> tuple[World, State]:
    own = (Variable("cup", "d", "litres", 0.0, 1.0, start=0.5), Variable("jug", "d", "litres", 0.0, 10.0, start=2.0))
    model = Model([*own, *variables], rules, [], {}, (), ("rate",))  # type: ignore[arg-type]
    layout = Layout(model.variables, {"d": places})
    world = World(model, layout, {}, {}, {"rate": 0.4}, {"d": tuple("abcdefgh"[:places])}, (), 1)
    return world, State.new(layout)


@flow("cup", "d", "litres a turn")
def first_fills(rate: float) -> float:
    return rate


@flow("cup", "d", "litres a turn")
def then_fills(cup: float) -> float:
    return cup


@transfer("jug", "cup", "d", "litres a turn")
def poured(jug: float) -> float:
    return jug


def test_flows_read_the_opening_state_and_fill_the_room_left_in_order() -> None:
    world, state = small_world(first_fills, then_fills)
    ledger = Ledger()
    after = run_phase(world, state, "resolve", ledger=ledger)
    first, second = ledger.of("cup")
    assert first.values[0, 0] == pytest.approx(0.4)
    assert second.values[0, 0] == pytest.approx(0.1)  # asked for 0.5, and 0.1 was the room left
    assert after["cup"][0, 0] == 1.0


def test_a_transfer_moves_no_more_than_there_is_room_for_and_loses_nothing() -> None:
    world, state = small_world(poured)
    after = run_phase(world, state, "resolve")
    assert after["cup"][0].tolist() == [1.0, 1.0, 1.0]
    assert after["jug"][0].tolist() == [1.5, 1.5, 1.5]


def test_a_negative_transfer_moves_nothing() -> None:
    @transfer("jug", "cup", "d", "litres a turn")
    def sucked(jug: float) -> float:
        return -jug

    world, state = small_world(sucked)
    assert run_phase(world, state, "resolve").digest() == state.digest()


def test_a_limit_says_which_side_bound() -> None:
    @derived("d", "litres")
    def want(cup: float) -> float:
        return cup

    @derived("d", "litres")
    def have(jug: float) -> float:
        return jug

    @limit("d", "litres")
    def taken(want: float, have: float) -> float:
        return minimum(want, have)

    world, state = small_world(want, have, taken)
    state["jug"][0, 1] = 0.1
    ledger = Ledger()
    run_phase(world, state, "resolve", ledger=ledger)
    assert ledger.bound["taken"][0].tolist() == [True, False, True]


def test_a_sum_adds_from_first_to_last() -> None:
    @total("d", "d", "litres")
    def all_of_it(jug: float) -> float:
        return jug

    @flow("pool", "", "litres a turn")
    def filled(all_of_it: float) -> float:
        return all_of_it

    world, state = small_world(all_of_it, filled, variables=(Variable("pool", "", "litres", 0.0, 1e20),), places=8)
    values = [1e16, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
    state["jug"][0] = values
    expected = 0.0
    for value in values:
        expected += value
    assert run_phase(world, state, "resolve")["pool"][0] == expected


def test_a_rule_that_reads_what_is_not_there_is_named() -> None:
    @flow("cup", "d", "litres")
    def thirsty(water: float) -> float:
        return water

    with pytest.raises(ModelError, match=r"thirsty.*water"):
        small_world(thirsty)


def test_a_rule_that_writes_no_stock_is_named() -> None:
    @flow("bath", "d", "litres")
    def soaking(cup: float) -> float:
        return cup

    with pytest.raises(ModelError, match=r"soaking.*bath"):
        small_world(soaking)


@pytest.mark.parametrize("level", ["market-town", "deprived-borough"])
def test_plain_python_and_numpy_agree_to_the_last_bit(town: Town, level: str) -> None:
    world, state = town(level)
    fast, plain = state.copy(), state.copy()
    for _ in range(2):
        fast = resolve(world, settle(world, fast))
        plain = resolve(world, settle(world, plain, plain=True), plain=True)
        assert fast.digest() == plain.digest(), [n for n, d in fast.digests().items() if plain.digests()[n] != d]


def test_many_futures_hold_the_one(town: Town) -> None:
    world, state = town("market-town")
    luck = np.array([3, 0, 9], dtype=np.uint64)
    many = state.repeat(3)
    one = state.copy()
    for _ in range(3):
        many = resolve(world, settle(world, many, luck), luck)
        one = resolve(world, settle(world, one))
    assert many.data[1].tobytes() == one.data[0].tobytes()
    assert many.data[0].tobytes() != one.data[0].tobytes()


def test_no_store_keeps_a_negative_zero(town: Town) -> None:
    world, state = town("market-town")
    after = resolve(world, settle(world, state))
    zeros = after.data == 0.0
    assert not np.signbit(after.data[zeros]).any()
