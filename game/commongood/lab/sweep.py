"""A sweep: towns at many points of parameters and levers, on many levels and lenses, with many policies."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np

from commongood.lab.results import Result
from commongood.lab.runner import Runner
from commongood.lab.statistics import estimate
from commongood.lab.sweep_file import SweepFile, Vary
from commongood.lab.sweep_points import Point, points_of
from commongood.lab.tasks import LabError, Summary, Task
from commongood.lab.towns import BLOCK, as_data, as_plan, blocks, columns_of, played, setting_of
from commongood.play.leaving import recorded
from commongood.play.planning import Draft, carry_out, draft, entries, free_money
from commongood.play.records import Record
from commongood.play.setting import Setting
from commongood.policies import Policy
from commongood.town.batches import Batch, Entry, Plan, Plans, enter

WORK = "commongood.lab.sweep:run_points"


@dataclass(frozen=True, slots=True)
class Place:
    """A level under a lens with a policy, whose decisions there are its plan."""

    level: str
    lens: str
    policy: str
    turns: int
    records: Sequence[Record]
    plan: Plan


def sweep(runner: Runner, asked: SweepFile, policies: Sequence[Policy]) -> Result:
    """A line for each point with each column's mean and interval, and a row for each town.

    A policy is played once on each level under each lens, on the first seed and as published; its decisions are then inputs at
    every point. Levers are drafted in that game, in their turn, after its own decisions; a LabError says what it refuses there.
    """
    points = points_of(asked)
    work: list[tuple[Place, list[tuple[Point, Plan]]]] = []
    for place in _places(asked, policies):
        drafted: dict[Point, Plan] = {}
        work.append((place, [(point, _plan(place, asked, point, drafted)) for point in points]))
    tasks, parts = [], []
    for place, planned in work:
        for some, made in _tasks(asked, place, planned):
            parts.append((place, some, made))
            tasks += made
    summaries = iter(runner.run(tasks))
    lines: list[dict[str, Any]] = []
    rows: list[dict[str, Any]] = []
    for place, some, made in parts:
        found = [next(summaries) for _ in made]
        for n, (point, _) in enumerate(some):
            label = {"level": place.level, "lens": place.lens, "policy": place.policy, **_named(asked, point)}
            values = {name: [x for summary in found for x in summary[name][n]] for name in asked.columns}
            lines.append(_line(label, values, asked))
            for i in range(asked.seeds):
                rows.append({**label, "seed": asked.first_seed + i, **{name: line[i] for name, line in values.items()}})
    about = {"verb": "sweep", "points": len(points), "seeds": asked.seeds, "first_seed": asked.first_seed}
    return Result({**about, "vary": [vary.label for vary in asked.vary], "columns": list(asked.columns)}, lines, rows)


def _line(label: Mapping[str, Any], values: Mapping[str, Sequence[float]], asked: SweepFile) -> dict[str, Any]:
    line = {**label, "towns": asked.seeds}
    for name, column in values.items():
        made = estimate(column)
        line.update({name: made.mean, f"{name}_low": made.low, f"{name}_high": made.high})
    return line


def _named(asked: SweepFile, point: Point) -> dict[str, float]:
    return {vary.label: value for vary, value in zip(asked.vary, point, strict=True)}


def _places(asked: SweepFile, policies: Sequence[Policy]) -> list[Place]:
    found = []
    for level, lens, policy in product(asked.levels, asked.lenses, policies):
        turns = asked.turns or setting_of(level, lens, None).turns
        late = next((n for n, vary in enumerate(asked.vary, 1) if vary.from_turn > turns), None)
        if late:
            raise LabError(f"vary {late}: from_turn is after the last turn of {level}, {turns}.")
        records = played(policy, level, lens, asked.first_seed, turns)
        found.append(Place(level, lens, policy.name, turns, records, recorded(records)))
    return found


def _plan(place: Place, asked: SweepFile, point: Point, drafted: dict[Point, Plan]) -> Plan:
    """The place's plan, and after each turn's decisions what the point sets in it. drafted: keeps what has been drafted."""
    setting = setting_of(place.level, place.lens, place.turns).with_seed(asked.first_seed)
    own = tuple(value if vary.set_parameter is None else 0.0 for vary, value in zip(asked.vary, point, strict=True))
    if own not in drafted:
        turns = [list(turn) for turn in place.plan]
        for turn in sorted({vary.from_turn for vary in asked.vary if vary.set_parameter is None}):
            turns[turn - 1] += _drafted(setting, place, turn, asked.vary, own)
        drafted[own] = turns
    return drafted[own]


def _drafted(setting: Setting, place: Place, turn: int, varies: Sequence[Vary], values: Point) -> list[Entry]:
    """What the commands of a turn do to a state's numbers, drafted one after another."""
    state = setting.engine.settle(setting.world, place.records[turn - 1].before, None).copy()
    one = np.zeros(1, dtype=np.uint64)
    enter(Batch(setting.world, state, place.turns, one, one, plans=Plans.of([place.plan], place.turns)), state, turn - 1)
    found: list[Entry] = []
    for n, (vary, value) in enumerate(zip(varies, values, strict=True), 1):
        command = vary.asked(value) if vary.set_parameter is None and vary.from_turn == turn else None
        if command is None:
            continue
        made = draft(setting, state, command, free_money(setting, state))
        if isinstance(made, Draft):
            found += entries(setting, made)
            carry_out(setting, state, None, made)
        elif made.code != "nothing":  # what changes nothing is no fault: it is a point like another
            raise LabError(f"vary {n}, {vary.label} = {value:g}, on {place.level} with {place.policy}: {made.message}")
    return found


def _tasks(
    asked: SweepFile, place: Place, planned: Sequence[tuple[Point, Plan]]
) -> list[tuple[Sequence[tuple[Point, Plan]], list[Task]]]:
    """Points, some at once if they have few seeds, with the tasks that run them, which cover the seeds in blocks."""
    size = max(1, BLOCK // asked.seeds)
    found = []
    for at in range(0, len(planned), size):
        some = planned[at : at + size]
        plans = list({id(plan): plan for _, plan in some}.values())
        which = {id(plan): n for n, plan in enumerate(plans)}
        given = {
            "level": place.level,
            "lens": place.lens,
            "turns": place.turns,
            "plans": [as_data(plan) for plan in plans],
            "points": [[which[id(plan)], _changed(asked, point)] for point, plan in some],
            "names": list(asked.columns),
        }
        cut = blocks(asked.seeds, asked.first_seed)
        found.append((some, [Task(WORK, {**given, "first_seed": a, "seeds": n}, n * len(some)) for a, n in cut]))
    return found


def _changed(asked: SweepFile, point: Point) -> dict[str, float]:
    """The parameters that a point sets."""
    pairs = zip(asked.vary, point, strict=True)
    return {vary.set_parameter: value for vary, value in pairs if vary.set_parameter is not None}


def run_points(
    level: str,
    lens: str,
    turns: int,
    plans: Sequence[Sequence[Sequence[Sequence[Any]]]],
    points: Sequence[tuple[int, Mapping[str, float]]],
    first_seed: int,
    seeds: int,
    names: Sequence[str],
) -> Summary:
    """For each of some scores or stocks' means by name, for each point, its value at the end for each seed, from first_seed on.

    points: each one's plan, as its place among the plans, and the parameters that it sets.
    """
    setting = setting_of(level, lens, turns)
    world = setting.world
    rows = np.array([[changed.get(name, value) for name, value in world.parameters.items()] for _, changed in points])
    luck = np.tile(np.arange(first_seed, first_seed + seeds, dtype=np.uint64), len(points))
    batch = Batch(
        world,
        setting.opening,
        turns,
        luck,
        np.zeros(len(luck), dtype=np.uint64),
        parameters=np.repeat(rows, seeds, axis=0),
        plans=Plans.of([as_plan(plan) for plan in plans], turns),
        plan=np.repeat(np.array([plan for plan, _ in points], dtype=np.int64), seeds),
    )
    found = columns_of(setting.engine.run(batch), names)
    return {name: [line[at : at + seeds] for at in range(0, len(luck), seeds)] for name, line in found.items()}
