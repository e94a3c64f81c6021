"""The same decisions under every lens, on the same luck, so that what differs is what one believes."""

from collections.abc import Mapping, Sequence
from typing import Any

from commongood.lab.results import Result, rows_of, score_lines
from commongood.lab.runner import Runner
from commongood.lab.statistics import estimate
from commongood.lab.tables import Row
from commongood.lab.tasks import LabError, Task
from commongood.lab.towns import Arm, again_tasks, decided, joined, played, setting_of
from commongood.play.leaving import recorded
from commongood.policies import Policy
from commongood.session import catalogue


def lenses(
    runner: Runner,
    level: str,
    home: str,
    policies: Sequence[Policy],
    seeds: int,
    first_seed: int = 1,
    turns: int | None = None,
    *,
    again: bool = False,
) -> Result:
    """Each policy's scores at the end under each lens. `about` names the score that differs most between two of them.

    A policy is played once, under the home lens on the first seed; its decisions, votes and answers are then inputs under every
    lens. again: its decisions, a bot's too, are taken through the loop under every lens and seed instead, where boards vote
    anew; a decision that is refused there is dropped and counted.
    """
    if len({policy.name for policy in policies}) < len(policies):
        raise LabError("Two of the policies have the same name; rename one of the files.")
    length = turns or setting_of(level, home, turns).turns
    arms: list[tuple[dict[str, str], list[Task]]] = []
    for policy in policies:
        plan = () if again else recorded(played(policy, level, home, first_seed, length))
        same = decided(policy, level, home, first_seed, length) if again else policy
        for lens in catalogue().library.lens:
            if again:
                tasks = again_tasks(same, level, lens, length, seeds, first_seed)
            else:
                tasks = Arm(level, lens, length, plan).tasks(seeds, first_seed)
            arms.append(({"policy": policy.name, "lens": lens}, tasks))
    summaries = iter(runner.run([task for _, tasks in arms for task in tasks]))
    lines: list[dict[str, Any]] = []
    rows: list[dict[str, Any]] = []
    for label, tasks in arms:
        own = joined([next(summaries) for _ in tasks])
        refused = {"refused": estimate(own["refused"]).mean} if again else {}
        lines += [{**line, **refused} for line in score_lines(label, own)]
        rows += rows_of(label, first_seed, own)
    about = {"verb": "lenses", "level": level, "lens": home, "turns": length, "seeds": seeds, "first_seed": first_seed}
    return Result({**about, "again": again, "widest": widest(lines)}, lines, rows)


def widest(lines: Sequence[Row]) -> Mapping[str, Any]:
    """The policy and score whose means differ most between two lenses: the highest, the lowest, and the gap in points."""
    by_score: dict[tuple[str, str], list[Row]] = {}
    for line in lines:
        by_score.setdefault((line["policy"], line["score"]), []).append(line)
    found = []
    for (policy, score), own in by_score.items():
        top, bottom = max(own, key=lambda line: float(line["mean"])), min(own, key=lambda line: float(line["mean"]))
        gap = top["mean"] - bottom["mean"]
        found.append({"policy": policy, "score": score, "highest": top["lens"], "lowest": bottom["lens"], "gap": gap})
    return max(found, key=lambda pair: float(pair["gap"]))
