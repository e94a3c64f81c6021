"""Plain Python, NumPy, the driver of one town and the driver of many give the same numbers, to the last bit."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from commongood import saves
from commongood.compiled.engine import CompiledEngine
from commongood.engines import ReadyEngine, cache_folder
from commongood.play.game import Game
from commongood.play.leaving import recorded, run_plans
from commongood.play.setting import Setting
from commongood.plugins import Catalogue
from commongood.session import Session
from commongood.town.batches import NUMPY, Batch, Entry, EntryKind, Plans, Run
from commongood.town.chance import uniform_one
from commongood.town.drive import resolve, settle
from commongood.town.ledger import Ledger
from commongood.town.model import World
from commongood.town.state import State

LEVELS = ("market-town", "deprived-borough")
OTHERS = ("first-steps", "seaside-town", "mill-town", "inner-city")
LENSES = (
    "evidence",
    "good-society",
    "better-big-society",
    "relational-state",
    "in-control",
    "big-society",
    "open-choice",
    "sceptic",
)
GAMES = sorted((Path(__file__).parents[1] / "replays").glob("*.json"))


def words(*numbers: int) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    return np.array(numbers, dtype=np.uint64)


def same(a: Run, b: Run) -> bool:
    return a.last.data.tobytes() == b.last.data.tobytes() and a.lines.tobytes() == b.lines.tobytes()


def stormy(world: World) -> World:
    """The same town, in which events come often, wherever they can."""
    events = tuple(replace(rule, hazard=max(rule.hazard, 0.3), rest=1) for rule in world.events)
    return replace(world, events=events)


def test_every_lens_is_tried(door: Catalogue) -> None:
    assert set(LENSES) == set(door.library.lens)


@pytest.mark.parametrize(
    ("level", "lens"), [*((level, lens) for level in LEVELS for lens in LENSES), *((level, "evidence") for level in OTHERS)]
)
def test_all_four_agree_under_every_lens(door: Catalogue, engine: CompiledEngine, level: str, lens: str) -> None:
    setting = Setting.make(door.library, door.model, door.level(level), lens, 5)
    world = stormy(setting.world)
    luck = words(*range(20))
    batch = Batch(world, setting.opening, setting.turns, np.full(20, world.seed, dtype=np.uint64), luck)
    many = engine.run(batch)
    assert same(many, NUMPY.run(batch))
    plain, one = setting.opening, setting.opening
    for turn in range(1, setting.turns + 1):
        one = engine.resolve(world, engine.settle(world, one, None), None)
        if turn == 1:  # plain Python takes a quarter of a second a turn
            plain = resolve(world, settle(world, plain, plain=True), plain=True)
            assert plain.data.tobytes() == one.data.tobytes()
    assert one.data[0].tobytes() == many.last.data[0].tobytes()
    assert one.turn == many.last.turn


def test_plain_python_agrees_over_a_whole_game(door: Catalogue, engine: CompiledEngine) -> None:
    setting = Setting.make(door.library, door.model, door.level("market-town"), "sceptic", 8)
    world = stormy(setting.world)
    plain = one = setting.opening
    for _ in range(setting.turns):
        one = engine.resolve(world, engine.settle(world, one, None), None)
        plain = resolve(world, settle(world, plain, plain=True), plain=True)
    assert plain.data.tobytes() == one.data.tobytes()


@pytest.mark.parametrize("path", GAMES, ids=lambda path: path.stem)
def test_a_recorded_game_gives_its_hashes_turn_by_turn_and_as_one_of_many(
    door: Catalogue, engine: CompiledEngine, path: Path
) -> None:
    save = saves.read(path)
    setting = Setting.make(door.library, door.model, door.level(save.level), save.lens, save.seed, save.turns, engine)
    game = Game(setting)
    saves.play(game, save, path)  # compares every turn's hash
    plan = recorded(game.records)
    run = run_plans(setting, [plan] * 17, len(game.records))
    assert {run.last.data[i].tobytes() for i in range(17)} == {game.records[-1].after.data[0].tobytes()}
    for turn, record in enumerate(game.records):
        assert {name: float(run.of(name)[turn, 3]) for name in record.scores} == record.scores


@pytest.mark.parametrize("level", LEVELS)
def test_a_turn_enters_the_same_ledger(door: Catalogue, engine: CompiledEngine, level: str) -> None:
    setting = Setting.make(door.library, door.model, door.level(level), "evidence", 3)
    world, state, events = stormy(setting.world), setting.opening, set[str]()
    for _ in range(6):
        books = Ledger(), Ledger()
        opened = engine.settle(world, state, books[0])
        settle(world, state, ledger=books[1])
        after = engine.resolve(world, opened, books[0])
        resolve(world, opened, ledger=books[1])
        fast, slow = ([entry for entry in book.entries if entry.values.any()] for book in books)
        assert [(e.cause, e.claim, e.stock) for e in fast] == [(e.cause, e.claim, e.stock) for e in slow]
        assert all(np.array_equal(a.values, b.values) for a, b in zip(fast, slow, strict=True))
        assert books[0].bound.keys() == books[1].bound.keys()
        assert all(np.array_equal(books[0].bound[name], books[1].bound[name]) for name in books[1].bound)
        events |= {e.cause for e in fast if e.cause.startswith("event")}
        state = after
    assert len(events) > 5


def some_plan(world: World, seed: int, turns: int) -> list[list[Entry]]:
    """Entries of every kind at places that chance picks, now and then the same place twice."""
    levers = [v for v in world.layout.variables.values() if v.kind == "lever"]
    kinds: tuple[EntryKind, ...] = ("set", "add", "late")
    plan: list[list[Entry]] = []
    for turn in range(turns):
        rows: list[Entry] = []
        for n in range(7):
            luck = [uniform_one(seed, n, i, turn, 1) for i in range(4)]
            variable = levers[int(luck[0] * len(levers))]
            offset, count, _ = world.layout.places[variable.name]
            value = variable.low + luck[3] * (min(variable.high, 3.0) - variable.low)
            rows.append(Entry(kinds[int(luck[2] * 3)], offset + int(luck[1] * count), value))
        answer, count, _ = world.layout.places["event_answer"]
        rows += [Entry("answer", answer + e, 1.0) for e in range(count) if world.events[e].answers]
        plan.append(rows)
    return plan


def test_plans_and_parameters_of_each_town_go_in_alike(door: Catalogue, engine: CompiledEngine) -> None:
    setting = Setting.make(door.library, door.model, door.level("deprived-borough"), "good-society", 3)
    world, towns, turns = stormy(setting.world), 37, 6
    plans = [some_plan(world, seed, turns if seed else 2) for seed in range(5)]
    own = np.array([[p.low, p.high] for p in door.library.parameter.values()])
    parameters = np.tile(np.array(list(world.parameters.values())), (towns, 1))
    for town in range(towns):
        share = np.array([uniform_one(7, town, i, 0, 2) for i in range(len(own))])
        parameters[town, : len(own)] = own[:, 0] + share * (own[:, 1] - own[:, 0])
    batch = Batch(
        world,
        setting.opening,
        turns,
        words(*(3 + i % 4 for i in range(towns))),
        words(*range(towns)),
        parameters=parameters,
        plans=Plans.of(plans, turns),
        plan=np.arange(towns) % 5,
    )
    fast, slow = engine.run(batch), NUMPY.run(batch)
    assert same(fast, slow)
    assert len({row.tobytes() for row in fast.last.data}) == towns


def test_towns_that_start_apart_and_in_an_open_turn_agree(door: Catalogue, engine: CompiledEngine) -> None:
    setting = Setting.make(door.library, door.model, door.level("market-town"), "evidence", 3)
    world, luck = setting.world, words(4, 9, 2)
    opened = settle(world, setting.opening.repeat(3), luck)
    batch = Batch(world, opened, 9, np.full(3, 3, dtype=np.uint64), luck, opened=True)  # beyond the end of the budget's series
    assert same(engine.run(batch), NUMPY.run(batch))


def test_a_town_comes_out_alike_wherever_it_stands_among_others(door: Catalogue, engine: CompiledEngine) -> None:
    setting = Setting.make(door.library, door.model, door.level("market-town"), "evidence", 3)
    batch = Batch(setting.world, setting.opening, 4, np.full(50, 3, dtype=np.uint64), words(*range(50)))
    whole = engine.run(batch).last.data
    assert engine.run(batch.part(13, 30)).last.data.tobytes() == whole[13:30].tobytes()
    assert engine.run(batch.part(49, 50)).last.data.tobytes() == whole[49:].tobytes()


def test_a_plugins_rules_are_compiled_with_the_rest(ferry: Catalogue) -> None:
    own = ReadyEngine(ferry.model, cache_folder())
    assert own.load()
    session = Session.new("ferry-town", "better-big-society", 3, opened=ferry)
    assert session.do({"do": "propose", "service": "ferry", "proposal": "free-ferry"}).ok
    state: State = session.game.planned
    batch = Batch(session.setting.world, state, 5, np.full(9, 3, dtype=np.uint64), words(*range(9)), opened=True)
    assert same(own.run(batch), NUMPY.run(batch))
    fast, slow = Ledger(), Ledger()
    own.resolve(session.setting.world, state, fast)
    resolve(session.setting.world, state, ledger=slow)
    rules = {entry.cause for entry in fast.entries if entry.claim == "X01"}
    assert rules == {entry.cause for entry in slow.entries if entry.claim == "X01"}
    assert rules
