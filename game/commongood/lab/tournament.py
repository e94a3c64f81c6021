"""A tournament: policies on levels under lenses, all on the same seeds, each game played through the loop."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from commongood.lab.results import Result, score_lines
from commongood.lab.runner import Runner
from commongood.lab.statistics import estimate, share
from commongood.lab.tasks import LabError, Summary
from commongood.lab.towns import Arm, again_tasks, joined, setting_of
from commongood.policies import Policy
from commongood.town.scoring import SCORES

Field = tuple[str, str]
"""Where games are played: a level and a lens."""


def tournament(
    runner: Runner,
    policies: Sequence[Policy],
    levels: Sequence[str],
    lenses: Sequence[str],
    seeds: int,
    first_seed: int = 1,
    turns: int | None = None,
) -> Result:
    """Each policy's scores at the end by level and lens, and how far each lies above the term in which nothing is decided.

    about["standings"]: a row for each policy on each field: in how many games every goal was met, and how many it won.
    """
    if len({policy.name for policy in policies}) < len(policies):
        raise LabError("Two of the policies have the same name; rename one of the files.")
    fields = [(level, lens) for level in levels for lens in lenses]
    length = {level: turns or setting_of(level, lenses[0], turns).turns for level in levels}
    # a term in which nothing is decided needs no loop: as a batch it costs next to nothing, and is the same to the last bit
    still = [Arm(level, lens, length[level]).tasks(seeds, first_seed) for level, lens in fields]
    games = [
        again_tasks(policy, level, lens, length[level], seeds, first_seed) for level, lens in fields for policy in policies
    ]
    blocks = [*still, *games]
    summaries = iter(runner.run([task for block in blocks for task in block]))
    values = [joined([next(summaries) for _ in block]) for block in blocks]
    played = iter(values[len(still) :])
    lines: list[dict[str, Any]] = []
    rows: list[dict[str, Any]] = []
    standings: list[dict[str, Any]] = []
    for field, nothing in zip(fields, values, strict=False):
        goals = goals_of(field[0])
        own = {policy.name: next(played) for policy in policies}
        wins = _wins(goals, list(own.values()))
        for (name, scores), won in zip(own.items(), wins, strict=True):
            label = {"policy": name, "level": field[0], "lens": field[1]}
            lines += _lines(label, scores, nothing, goals)
            made = list(_games(label, first_seed, scores, goals))
            rows += made
            standings.append({**label, **_standing([row["goals_met"] for row in made]), "wins": won})
    about = {"verb": "tournament", "seeds": seeds, "first_seed": first_seed, "turns": length, "standings": standings}
    return Result(about, lines, rows)


def goals_of(level: str) -> dict[str, float]:
    """A level's goal for each score."""
    goals = setting_of(level, "evidence").level.file.goals
    return {name: float(getattr(goals, name)) for name in SCORES}


def shortfall(goals: Mapping[str, float], scores: Mapping[str, float]) -> float:
    """How far the score that lies furthest below its goal lies below it, in points; 0 if every goal is met."""
    return max(0.0, *(goals[name] - scores[name] for name in SCORES))


def _lines(label: Mapping[str, Any], scores: Summary, nothing: Summary, goals: Mapping[str, float]) -> Iterator[dict[str, Any]]:
    for line in score_lines(label, scores):
        name = line["score"]
        gap = estimate([b - a for a, b in zip(nothing[name], scores[name], strict=True)])
        more = {"more": gap.mean, "more_low": gap.low, "more_high": gap.high}
        yield {**line, "goal": goals[name], **more}


def _games(label: Mapping[str, Any], first_seed: int, scores: Summary, goals: Mapping[str, float]) -> Iterator[dict[str, Any]]:
    for i, refused in enumerate(scores["refused"]):
        own = {name: scores[name][i] for name in SCORES}
        met = sum(own[name] >= goals[name] for name in SCORES)
        yield {**label, "seed": first_seed + i, **own, "goals_met": met, "shortfall": shortfall(goals, own), "refused": refused}


def _standing(met: Sequence[int]) -> dict[str, float]:
    """The share of games in which every goal was met, with its interval."""
    all_met = sum(count == len(SCORES) for count in met)
    made = share(all_met, len(met))
    return {"games": len(met), "all_met": all_met, "share": made.mean, "low": made.low, "high": made.high}


def _wins(goals: Mapping[str, float], players: Sequence[Summary]) -> list[float]:
    """How many seeds each player won: by the least shortfall there. Those who are level share it."""
    wins = [0.0] * len(players)
    for i in range(len(players[0]["refused"])):
        short = [shortfall(goals, {name: own[name][i] for name in SCORES}) for own in players]
        best = [p for p, value in enumerate(short) if value == min(short)]
        for p in best:
            wins[p] += 1.0 / len(best)
    return wins
