"""Which assumptions decide a result: parameters over their published ranges, and how strongly claims hold."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from commongood.content.library import Library, strength_name
from commongood.lab.design import MEASURES, Design, Method
from commongood.lab.results import Result
from commongood.lab.runner import Runner
from commongood.lab.tasks import LabError, Summary, Task
from commongood.lab.towns import as_data, as_plan, blocks, columns_of, joined, played, setting_of
from commongood.play.leaving import recorded
from commongood.policies import Policy
from commongood.town.batches import Batch, Plan, Plans
from commongood.town.scoring import SCORES

ROWS = "commongood.lab.sensitivity:run_rows"
BLOCK = 512
"""Towns of one task, about: what comes out does not hang on it."""
HOLDS = (0.0, 1.0)
"""A claim's strength: from not at all to as its author holds it."""


@dataclass(frozen=True, slots=True)
class Assumption:
    """A parameter, or a claim's strength, with its range and where it comes from. value: what it is under the lens."""

    parameter: str
    value: float
    low: float
    high: float
    unit: str
    source: str


def assumptions(library: Library, lens: str, *, claims: bool = False) -> list[Assumption]:
    """Every parameter that has a range. claims: the claims' strengths too, from 0 to 1."""
    found = [
        Assumption(name, made.value, made.low, made.high, made.unit, library.source(made))
        for name, made in library.parameter.items()
        if made.low < made.high
    ]
    if claims:
        found += [
            Assumption(strength_name(claim.id), library.strength(lens, claim.id), *HOLDS, "strength", claim.cite)
            for claim in library.claim.values()
            if claim.graded
        ]
    return found


def sensitivity(
    runner: Runner,
    level: str,
    lens: str,
    policy: Policy,
    method: Method,
    size: int,
    seeds: int,
    first_seed: int = 1,
    turns: int | None = None,
    *,
    claims: bool = False,
    design_seed: int = 1,
) -> Result:
    """For each score, how far each assumption moves it at the end of the term, the most decisive first.

    The policy is played once, on the first seed and under the lens as it is; its decisions are then inputs in every town. Each
    row of the design is run on the same seeds and averaged over them, so that luck does not pass for an assumption.
    The town opens as its level founds it, under the published values, whatever the row assumes of what follows.
    """
    setting = setting_of(level, lens, turns)
    moved = assumptions(setting.library, lens, claims=claims)
    if not moved:
        raise LabError("No parameter has a range, so there is nothing to vary.")
    design = Design(method, tuple((one.low, one.high) for one in moved), size, design_seed)
    plan = recorded(played(policy, level, lens, first_seed, setting.turns))
    tasks = _tasks(design, [one.parameter for one in moved], level, lens, setting.turns, plan, seeds, first_seed)
    outcomes = joined(runner.run(tasks))
    about = {
        "verb": "sensitivity",
        "level": level,
        "lens": lens,
        "policy": policy.name,
        "turns": setting.turns,
        "method": method,
        "size": size,
        "design_seed": design_seed,
        "seeds": seeds,
        "first_seed": first_seed,
    }
    return Result(
        about, [line for name in SCORES for line in _lines(name, design, moved, outcomes)], _rows(design, moved, outcomes)
    )


def _lines(score: str, design: Design, moved: Sequence[Assumption], outcomes: Summary) -> list[dict[str, Any]]:
    """A line for each assumption, the most decisive first."""
    measures = design.measure(outcomes[score])
    lines = [
        {"score": score, **asdict(one), **{name: values[i] for name, values in measures.items()}} for i, one in enumerate(moved)
    ]
    by = MEASURES[design.method][0]
    return sorted(lines, key=lambda line: (-line[by], line["parameter"]))


def _rows(design: Design, moved: Sequence[Assumption], outcomes: Summary) -> list[dict[str, Any]]:
    names = [one.parameter for one in moved]
    return [
        {"row": i, **dict(zip(names, values, strict=True)), **{score: outcomes[score][i] for score in SCORES}}
        for i, values in enumerate(design.rows.tolist())
    ]


def _tasks(
    design: Design, names: Sequence[str], level: str, lens: str, turns: int, plan: Plan, seeds: int, first_seed: int
) -> list[Task]:
    given = {
        "level": level,
        "lens": lens,
        "turns": turns,
        "plan": as_data(plan),
        "names": list(names),
        "design": asdict(design),
        "digest": design.digest,
        "first_seed": first_seed,
        "seeds": seeds,
    }
    parts = blocks(design.runs, 0, max(1, BLOCK // seeds))
    return [Task(ROWS, {**given, "first_row": first, "rows": count}, count * seeds) for first, count in parts]


def run_rows(
    level: str,
    lens: str,
    turns: int,
    plan: Sequence[Sequence[Sequence[Any]]],
    names: Sequence[str],
    design: Mapping[str, Any],
    digest: str,
    first_row: int,
    rows: int,
    first_seed: int,
    seeds: int,
) -> Summary:
    """Some rows of a design, from first_row on: each score at the end, averaged over the seeds. names: what its columns set.

    digest: of the design as it was drawn where the tasks were made; a LabError if another one is drawn here.
    """
    made = Design(design["method"], tuple((low, high) for low, high in design["ranges"]), design["size"], design["seed"])
    if made.digest != digest:
        raise LabError("A worker draws another design than the lab that gave it work; install the same SALib and SciPy there.")
    setting = setting_of(level, lens, turns)
    world, towns = setting.world, rows * seeds
    order = list(world.parameters)
    values = np.tile(np.array(list(world.parameters.values())), (rows, 1))
    values[:, [order.index(name) for name in names]] = made.rows[first_row : first_row + rows]
    luck = np.arange(first_seed, first_seed + seeds, dtype=np.uint64)
    batch = Batch(
        world,
        setting.opening,
        turns,
        np.tile(luck, rows),
        np.zeros(towns, dtype=np.uint64),
        parameters=np.repeat(values, seeds, axis=0),
        plans=Plans.of([as_plan(plan)], turns),
        plan=np.zeros(towns, dtype=np.int64),
    )
    columns = columns_of(setting.engine.run(batch), SCORES)
    return {name: [sum(line[at : at + seeds]) / seeds for at in range(0, towns, seeds)] for name, line in columns.items()}
