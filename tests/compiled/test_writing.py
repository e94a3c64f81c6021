"""What the writer writes, run without a compiler: small models whose rules hit every limit, against NumPy's driver."""

from collections.abc import Callable
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from commongood.compiled.dialect import NumbaDialect
from commongood.compiled.pages import pages
from commongood.compiled.places import program
from commongood.compiled.tables import Prepared
from commongood.compiled.writing import Writer, helper_lines
from commongood.town import arith
from commongood.town.arith import above, minimum
from commongood.town.drive import run_phase
from commongood.town.ledger import Ledger
from commongood.town.model import Model, World
from commongood.town.rules import Rule, derived, flow, limit, total, transfer
from commongood.town.state import State
from commongood.town.variables import Layout, Variable

PLACES, GROUPS = 4, 3


@transfer("jug", "cup", "d", "litres")
def poured(jug: float, rate: float) -> float:
    return jug * rate


@total("dn", "d", "litres")
def cup_there_all(near: float, cup: float) -> float:
    return near * cup


@transfer("cup", "jug", "d", "litres")
def poured_back(cup: float, cup_there_all: float) -> float:
    return cup - 0.3 * cup_there_all


@total("dg", "g", "people")
def thirst_all(thirst: float) -> float:
    return thirst


@limit("d", "litres")
def drunk(jug: float, thirst_all: float) -> float:
    return minimum(jug, thirst_all)


@flow("jug", "d", "litres")
def drinking(drunk: float) -> float:
    return -drunk


@flow("thirst", "dg", "people")
def quenched(drunk: float, thirst: float, thirst_all: float) -> float:
    share = thirst / (thirst_all + 1.0)
    return -above(drunk * share, 0.1)


@flow("thirst", "dg", "people")
def thirst_grows(thirst: float, cup: float, rate: float) -> float:
    return rate * thirst - cup


@total("d", "d", "litres")
def spilt_all(jug: float, cup_there_all: float) -> float:
    return jug * 0.1 + cup_there_all


@flow("pool", "", "litres")
def filled(spilt_all: float, weather: float) -> float:
    return spilt_all * weather


@derived("", "points", phase="scoring")
def equity(pool: float) -> float:
    return pool


@derived("", "points", phase="scoring")
def quality(pool: float) -> float:
    return pool * 2.0


@derived("", "points", phase="scoring")
def trust(pool: float, rate: float) -> float:
    return pool * rate


RULES = (
    poured,
    cup_there_all,
    poured_back,
    thirst_all,
    drunk,
    drinking,
    quenched,
    thirst_grows,
    spilt_all,
    filled,
    equity,
    quality,
    trust,
)
VARIABLES = (
    Variable("cup", "d", "litres", 0.1, 1.0, start=0.5),
    Variable("jug", "d", "litres", 0.0, 2.0, start=1.0),
    Variable("thirst", "dg", "people", 0.0, 5.0, start=1.0),
    Variable("pool", "", "litres", 0.0, 3.0),
)


def small_world(rate: float, rules: tuple[Rule, ...] = RULES) -> World:
    near = np.array([[abs(i - j) == 1.0 for j in range(PLACES)] for i in range(PLACES)], dtype=np.float64)
    model = Model(VARIABLES, rules, [], {"near": "dn"}, ("weather",), ("rate",))
    keys = {axis: tuple(str(i) for i in range(n)) for axis, n in (("d", PLACES), ("n", PLACES), ("g", GROUPS))}
    layout = Layout(VARIABLES, {axis: len(names) for axis, names in keys.items()})
    return World(model, layout, {"near": near}, {"weather": (0.5, 0.25)}, {"rate": rate}, keys, (), 1)


def written(world: World, lanes: int, *, ledger: bool = False) -> tuple[dict[str, Callable[..., None]], Prepared, list[str]]:
    """The loops of all phases as plain Python functions, the tables they run on, and the resolve phase's names in order."""
    made = program(world.model)
    writer = Writer(made, NumbaDialect(), lanes, ledger=ledger)
    text, names = [], []
    for phase in ("settlement", "resolve", "scoring"):
        lines, called = writer.phase(phase)  # type: ignore[arg-type]
        text += lines
        names += called if phase == "resolve" else []
    for name, parameters, steps, result in helper_lines(writer.helpers):
        text += [f"def {name}({', '.join(parameters)}):", *(f"    {a} = {b}" for a, b in steps), f"    return {result}"]
    space: dict[str, Any] = {
        "minimum": arith.minimum,
        "maximum": arith.maximum,
        "where_less": arith.where_less,
        "less": arith.where_less,
        "sqrt": arith.sqrt,
        "held": lambda x, low, high: arith.minimum(arith.maximum(x, low), high) + 0.0,
        "take": lambda w, name, at: float(w[at]),
    }

    def put(w: Any, name: str, at: int, value: float) -> None:
        w[at] = value

    space["put"] = put
    exec("\n".join(text), space)
    return space, Prepared(made, world, lanes), names


def resolved(world: World, states: State, *, ledger: bool = False) -> tuple[State, np.ndarray[Any, Any]]:
    """What the written resolve phase makes of states, a lane each, and its book."""
    lanes = len(states.data)
    space, made, names = written(world, lanes, ledger=ledger)
    w, book = np.full(made.width, np.nan), np.full(made.ledger_size, np.nan)
    for lane in range(lanes):
        w[made.cells + np.uint64(lane)] = states.data[lane]
        w[made.parameter_places + np.uint64(lane)] = list(world.parameters.values())
    for name in names:
        space[name](w, made.facts, made.series_at(states.turn), [int(n) for n in made.told], book)
    after = np.array([w[made.cells + np.uint64(lane)] for lane in range(lanes)])
    return State(world.layout, after, states.turn), book


numbers = st.floats(0.0, 1.0)


@settings(max_examples=40, deadline=None)
@given(rate=st.floats(0.0, 3.0), cells=st.lists(numbers, min_size=42, max_size=42), turn=st.integers(1, 3))
def test_written_loops_give_numpys_numbers_whatever_limit_binds(rate: float, cells: list[float], turn: int) -> None:
    world = small_world(rate)
    states = State.new(world.layout, 2)
    states.turn = turn
    low = np.concatenate([np.full(world.layout.places[v.name][1], v.low) for v in VARIABLES])
    high = np.concatenate([np.full(world.layout.places[v.name][1], v.high) for v in VARIABLES])
    states.data[...] = low + np.array(cells).reshape(2, -1) * (high - low)
    after, _ = resolved(world, states)
    assert after.data.tobytes() == run_phase(world, states, "resolve").data.tobytes()


def test_the_book_of_written_loops_is_numpys_ledger() -> None:
    world = small_world(2.5)
    state = State.new(world.layout)
    state.turn = 1
    state["thirst"][0] = np.arange(PLACES * GROUPS).reshape(PLACES, GROUPS) / 10.0
    _, book = resolved(world, state, ledger=True)
    kept, ledger = Ledger(), Ledger()
    kept.later(pages(Prepared(program(world.model), world, 1), "resolve", book, np.empty((0, 3))))
    run_phase(world, state, "resolve", ledger=ledger)
    assert [entry[:3] for entry in kept.entries] == [entry[:3] for entry in ledger.entries]
    assert all(a.values.tolist() == b.values.tolist() for a, b in zip(kept.entries, ledger.entries, strict=True))
    assert kept.bound["drunk"].tolist() == ledger.bound["drunk"].tolist()
    assert 0 < kept.bound["drunk"].sum() < PLACES


def test_a_rule_waits_for_what_it_reads_and_for_entries_before_its_own() -> None:
    world = small_world(1.0)
    done: list[str] = []
    for loop in program(world.model).loops["resolve"]:
        for step in loop.steps:
            assert all(name in done for name in step.rule.reads if name in {rule.name for rule in RULES})
            done.append(step.rule.name)
    order = [rule.name for rule in RULES if rule.phase == "resolve"]
    for stock in ("cup", "jug", "thirst"):
        own = [rule.name for rule in RULES if rule.kind in ("flow", "transfer") and stock in rule.writes]
        assert [name for name in done if name in own] == own
    assert sorted(done) == sorted(order)
