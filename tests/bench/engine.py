"""Figures of the compiled engine against NumPy, a Mesa model, C, and the promises made of it."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
from c_town import c_turns
from figures import Figure, median, process, ratio, seconds
from mesa_town import MesaTown
from profile_loops import Floats, Phases, phases

from commongood.compiled.engine import CompiledEngine
from commongood.compiled.places import program
from commongood.compiled.source import LANES
from commongood.compiled.tables import Prepared
from commongood.engines import cache_folder
from commongood.play.forecast import forecast
from commongood.play.leaving import leave_one_out
from commongood.play.setting import Setting
from commongood.session import Session
from commongood.town.batches import NUMPY, Batch
from commongood.town.ledger import Ledger

TURNS = 8
COLD = """
import numpy as np
from commongood.session import Session
from commongood.town.batches import Batch
setting = Session.new().setting
assert setting.engine.load()
luck = np.arange(16, dtype=np.uint64)
setting.engine.run(Batch(setting.world, setting.opening, 1, luck, luck))
"""
MANY = """
import resource
import time
from commongood.lab.spreading import Where, spread
from commongood.lab.towns import Arm
tasks = Arm("market-town", "evidence", 8).tasks(100_000)
spread(tasks[:1], Where())
start = time.perf_counter()
spread(tasks, Where(workers=2))
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6)
"""


def compiled() -> Setting:
    """The market town on the compiled engine."""
    setting = Session.new().setting
    return replace(setting, engine=CompiledEngine.load(setting.world.model, cache_folder()))


def batch(setting: Setting, towns: int, turns: int = TURNS) -> Batch:
    luck = np.arange(towns, dtype=np.uint64)
    return Batch(setting.world, setting.opening, turns, luck, np.zeros(towns, dtype=np.uint64))


def _against_numpy(setting: Setting) -> Iterator[Figure]:
    own = batch(setting, 512)
    slow, fast, times = ratio(lambda: NUMPY.run(own), lambda: setting.engine.run(own), 5)
    count = 512 * TURNS
    yield Figure("a town-turn, batch driver", 1e6 * fast / count, "µs")
    yield Figure("a town-turn, NumPy in chunks", 1e6 * slow / count, "µs")
    yield Figure("batch driver against NumPy in chunks, one core", times, "times", least=6.0)


def _against_mesa(setting: Setting) -> Iterator[Figure]:
    calm = replace(setting, world=replace(setting.world, events=()))
    own = batch(calm, 512)

    def as_agents() -> None:
        town = MesaTown(calm.world, calm.opening)
        for _ in range(TURNS):
            town.step()

    slow, _, times = ratio(as_agents, lambda: calm.engine.run(own), 5)
    yield Figure("a town-turn, Mesa 3", 1e6 * slow / TURNS, "µs")
    yield Figure("batch driver against a Mesa 3 model, one core", times * 512, "times", least=120.0)


def workspace(made: Prepared, setting: Setting) -> Floats:
    """A workspace in which all lanes hold the opening town."""
    w = np.zeros(made.width)
    for lane in range(LANES):
        w[made.cells + np.uint64(lane)] = setting.opening.data[0]
        w[made.parameter_places + np.uint64(lane)] = setting.world.numbers[0]
    return w


def _against_c(setting: Setting, own: Phases) -> Iterator[Figure]:
    made = own.made
    run = c_turns(own.program)
    if run is None:
        yield Figure("flows against the same in C: there is no gcc here", float("nan"), "times")
        return
    ours, theirs, series, count = workspace(made, setting), workspace(made, setting), made.series_at(1), 200
    own.turns(ours, made.facts, series, made.told, 3)
    run(theirs, made.facts, series, made.told, 3)
    if ours.tobytes() != theirs.tobytes():
        raise AssertionError("The C rival's numbers differ from the drivers'.")
    fast, slow, times = ratio(
        lambda: own.turns(ours, made.facts, series, made.told, count),
        lambda: run(theirs, made.facts, series, made.told, count),
        9,
    )
    yield Figure("a town-turn, flows alone, compiled", 1e6 * fast / count / LANES, "µs")
    yield Figure("a town-turn, flows alone, C", 1e6 * slow / count / LANES, "µs")
    yield Figure("flows against the same in C, in the same lanes", times, "times", most=1.3, note="the same bytes come out")


def _two_cores(setting: Setting) -> Iterator[Figure]:
    own = batch(setting, 2048)
    halves = [own.part(0, 1024), own.part(1024, 2048)]
    with ThreadPoolExecutor(2) as pool:
        _, _, times = ratio(lambda: setting.engine.run(own), lambda: list(pool.map(setting.engine.run, halves)), 9)
    yield Figure("two cores against one", times, "times", least=1.7)


def _in_play(setting: Setting) -> Iterator[Figure]:
    world, opening = setting.world, setting.opening

    def turn() -> None:
        ledger = Ledger()
        setting.engine.resolve(world, setting.engine.settle(world, opening, ledger), ledger)

    yield Figure("one town, one turn with ledger, compiled", 1e6 * median(turn, 500), "µs", most=60.0)
    opened = setting.engine.settle(world, opening, None)
    thousand = median(lambda: forecast(setting, opened, TURNS, 1000), 7)
    yield Figure("1,000 futures of 8 turns in play, one core", thousand, "s", most=0.5)
    session = Session.new(seed=4)
    session.setting = replace(session.setting, engine=setting.engine)
    session.game.setting = session.setting
    _play_with_many_decisions(session)
    made = sum(len(record.carried) for record in session.game.records)
    whole = median(lambda: leave_one_out(session.setting, session.game.records), 9)
    yield Figure(f"leave-one-out of a finished 8-turn game with {made} decisions", whole, "s", most=0.1)


def _play_with_many_decisions(session: Session) -> None:
    """Five small decisions a turn, as far as attention reaches."""
    levers = [c for c in session.legal() if type(c).__name__ == "Fund"]
    services = [c.service for c in levers[::2]]  # type: ignore[union-attr]
    while not session.over:
        turn = session.game.turn
        for service in services[turn % 2 :: 2][:5]:
            now = next(s.envelope for s in session.view(report=False).services if s.id == service)
            session.do({"do": "fund", "service": service, "amount": round(0.995 * now, 4)})
        session.do({"do": "meet"})
        while not session.over and session.game.turn == turn:
            onward = next(c for c in session.legal(raw=False) if type(c).__name__ in ("Vote", "Next"))
            session.do(onward)


def _whole_processes() -> Iterator[Figure]:
    took, memory = (float(word) for word in process("-c", MANY).split())
    yield Figure("100,000 whole games of 8 turns on two cores", took, "s", most=60.0)
    yield Figure("and the most memory that it took", memory, "GB", most=1.0)
    yield Figure("cold start with a filled cache, whole process", median(lambda: process("-c", COLD), 7), "s", most=1.0)


def engine() -> Iterator[Figure]:
    """Every figure of the compiled engine."""
    setting = compiled()
    own = phases(program(setting.world.model), Prepared(program(setting.world.model), setting.world, LANES))
    yield from _against_numpy(setting)
    yield from _against_mesa(setting)
    yield from _against_c(setting, own)
    yield from _two_cores(setting)
    yield from _in_play(setting)
    yield from _whole_processes()
    batch_seconds = min(seconds(lambda: setting.engine.run(batch(setting, 512))) for _ in range(5)) / (512 * TURNS)
    flows = median(
        lambda: own.turns(workspace(own.made, setting), own.made.facts, own.made.series_at(1), own.made.told, 200), 5
    )
    yield from own.limits(flows / 200 / LANES, batch_seconds)
