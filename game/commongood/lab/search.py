"""Search for decisions that meet a level's goals, by an evolution strategy whose candidates are tasks."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from cmaes import SepCMA

from commongood.lab.genome import Genes, Reading, drafted, read
from commongood.lab.results import Result, rows_of, score_lines
from commongood.lab.runner import Runner
from commongood.lab.statistics import share
from commongood.lab.tasks import LabError, Summary, Task
from commongood.lab.tournament import goals_of, shortfall
from commongood.lab.towns import Arm, again_tasks, as_data, joined, run_block, setting_of
from commongood.play.commands import as_data as command_data
from commongood.play.commands import read_command
from commongood.play.setting import Setting
from commongood.policies import Decision, Policy, play
from commongood.session import Session, catalogue
from commongood.town.batches import Plan
from commongood.town.scoring import SCORES

TRY = "commongood.lab.search:try_out"
REFUSED = "commongood.lab.search:refused_on"
STEP = 0.5
"""The first spread of the numbers: half of them ask for something, few of them twice."""
ON_ALL = 0.1
"""The weight of the mean gap beside the worst one: there is always something to gain."""
TRIED_FOR_REFUSALS = 4
"""Towns of the search on which the winner must play without a refusal."""


@dataclass(frozen=True, slots=True)
class Plot:
    """What is searched: a level under a lens, the stages of its genes, and the seeds on which a candidate is judged."""

    level: str
    lens: str
    turns: int
    acts: int
    stages: int
    first_seed: int
    seeds: int

    @property
    def setting(self) -> Setting:
        return setting_of(self.level, self.lens, self.turns).with_seed(self.first_seed)

    @property
    def genes(self) -> Genes:
        return _genes(self)

    def read(self, numbers: Sequence[float]) -> Reading:
        """A row of numbers as decisions, read on the town of the first seed."""
        return read(self.genes, numbers, self.setting)


@lru_cache(maxsize=4)
def _genes(plot: Plot) -> Genes:
    return Genes.of(plot.setting, plot.stages, plot.acts)


@dataclass(frozen=True, slots=True)
class Found:
    """A winner and how the search came to it. trace: by generation, the least cost so far, and the generation's mean."""

    numbers: tuple[float, ...]
    cost: float
    policy: Policy
    trace: tuple[tuple[float, float], ...]


def cost(goals: Mapping[str, float], scores: Mapping[str, Sequence[float]]) -> float:
    """How far the worst score lies below its goal, in points, averaged over the towns, and a little of how far all do.

    Below 0 where goals are met with something to spare.
    """
    gaps = [
        [goals[name] - value for name, value in zip(SCORES, town, strict=True)] for town in zip(*_columns(scores), strict=True)
    ]
    return float(sum(max(gap) + ON_ALL * sum(gap) / len(gap) for gap in gaps) / len(gaps))


def _columns(scores: Mapping[str, Sequence[float]]) -> list[Sequence[float]]:
    return [scores[name] for name in SCORES]


def try_out(plot: Mapping[str, Any], numbers: Sequence[float]) -> Summary:
    """A candidate's cost on the plot's seeds."""
    made = Plot(**plot)
    plan = as_data(made.read(numbers).plan)
    scores = run_block(made.level, made.lens, made.turns, plan, made.first_seed, made.seeds)
    return {"cost": cost(goals_of(made.level), scores)}


def look(runner: Runner, plot: Plot, generations: int, size: int, seed: int) -> Found:
    """Search for so many generations of so many candidates. The same seed finds the same, whatever was interrupted."""
    # separable: a full covariance of this many numbers would cost more than it learns in so few generations
    strategy = SepCMA(np.zeros(plot.genes.count), STEP, population_size=size, seed=seed)
    best: tuple[float, tuple[float, ...]] | None = None
    trace = []
    with runner.as_one(generations * size * plot.seeds):
        for _ in range(generations):
            rows = [strategy.ask() for _ in range(size)]
            tasks = [Task(TRY, {"plot": asdict(plot), "numbers": row.tolist()}, plot.seeds) for row in rows]
            costs = [float(summary["cost"]) for summary in runner.run(tasks)]
            strategy.tell(list(zip(rows, costs, strict=True)))
            least = min(range(size), key=costs.__getitem__)
            if best is None or costs[least] < best[0]:
                best = costs[least], tuple(rows[least].tolist())
            trace.append((best[0], sum(costs) / size))
    assert best is not None  # there is at least one generation of one candidate
    policy = _playable(runner, plot, plot.read(best[1]).policy("found"))
    return Found(best[1], best[0], policy, tuple(trace))


def _playable(runner: Runner, plot: Plot, policy: Policy) -> Policy:
    """The policy without what is refused on the first towns of the search, where boards vote and luck differs."""
    while True:
        given = {"level": plot.level, "lens": plot.lens, "turns": plot.turns, "decisions": _decisions(policy)}
        seeds = range(plot.first_seed, plot.first_seed + min(TRIED_FOR_REFUSALS, plot.seeds))
        tasks = [Task(REFUSED, {**given, "seed": seed}) for seed in seeds]
        places = {place for summary in runner.run(tasks) for place in summary["places"]}
        if not places:
            return policy
        policy = Policy(policy.name, decisions=tuple(d for i, d in enumerate(policy.decisions) if i not in places))


def _decisions(policy: Policy) -> list[list[Any]]:
    return [[turn, command_data(command)] for turn, command in policy.decisions]


def refused_on(level: str, lens: str, turns: int, decisions: Sequence[tuple[int, object]], seed: int) -> Summary:
    """The places, from 0, of the decisions that the loop refuses on a seed."""
    policy = Policy("found", decisions=tuple((turn, read_command(command)) for turn, command in decisions))
    session = Session(catalogue(), setting_of(level, lens, turns).with_seed(seed))
    refused: list[Decision] = list(play(session, policy, strict=False)[1])
    # they come in order, so each is the next one like it
    places, at = [], 0
    for one in refused:
        at = policy.decisions.index(one, at)
        places.append(at)
        at += 1
    return {"places": places}


def search(
    runner: Runner,
    level: str,
    lens: str,
    seeds: int,
    checks: int,
    generations: int,
    size: int,
    first_seed: int = 1,
    turns: int | None = None,
    *,
    acts: int | None = None,
    stages: int = 1,
    seed: int = 1,
) -> Result:
    """Decisions that come closest to a level's goals, and what they reach on seeds on which they were not sought.

    There they are shown twice: with every vote passed, as the search takes them, and played through the loop where boards vote.
    seeds: towns on which each candidate is judged. checks: towns that only the winner plays, the seeds after those. acts: in
    how many turns, from the first, anything is decided.
    """
    if size < 2:
        raise LabError("A generation needs at least two candidates.")
    length = turns or setting_of(level, lens, turns).turns
    plot = Plot(level, lens, length, min(acts or length, length), stages, first_seed, seeds)
    found = look(runner, plot, generations, size, seed)
    fresh = first_seed + seeds
    parts = {
        "nothing": Arm(level, lens, length).tasks(checks, fresh),
        "passed": Arm(level, lens, length, _as_passed(plot, found.policy)).tasks(checks, fresh),
        "voted": again_tasks(found.policy, level, lens, length, checks, fresh),
    }
    summaries = iter(runner.run([task for tasks in parts.values() for task in tasks]))
    goals = goals_of(level)
    lines: list[dict[str, Any]] = []
    rows: list[dict[str, Any]] = []
    for votes, tasks in parts.items():
        values = joined([next(summaries) for _ in tasks])
        own = [_judged(goals, row) for row in rows_of({"votes": votes}, fresh, values)]
        met = share(sum(row["goals_met"] == len(SCORES) for row in own), len(own))
        more = {"share": met.mean, "share_low": met.low, "share_high": met.high}
        lines += [{**line, "goal": goals[line["score"]], **more} for line in score_lines({"votes": votes}, values)]
        rows += own
    about = {
        "verb": "search",
        **asdict(plot),
        "checks": checks,
        "first_check": fresh,
        "generations": generations,
        "size": size,
        "seed": seed,
        "cost": found.cost,
        "trace": [list(pair) for pair in found.trace],
        "decisions": [{"turn": turn, "command": command} for turn, command in _decisions(found.policy)],
    }
    return Result(about, lines, rows)


def _judged(goals: Mapping[str, float], row: Mapping[str, Any]) -> dict[str, Any]:
    met = sum(row[name] >= goals[name] for name in SCORES)
    return {**row, "goals_met": met, "shortfall": shortfall(goals, row)}


def _as_passed(plot: Plot, policy: Policy) -> Plan:
    """A policy as a plan with every vote passed, drafted on the town of the first seed."""
    turns = [[command for when, command in policy.decisions if when == turn] for turn in range(1, plot.turns + 1)]
    return drafted(plot.setting, turns).plan
