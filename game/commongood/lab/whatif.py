"""What if: two or more policies on one level, on the same luck, so that what differs is the policy alone."""

from collections.abc import Sequence

from commongood.lab.results import Result, rows_of, score_lines
from commongood.lab.runner import Runner
from commongood.lab.statistics import estimate
from commongood.lab.tasks import LabError, Summary, Task
from commongood.lab.towns import Arm, again_tasks, joined, played, setting_of
from commongood.play.leaving import recorded
from commongood.policies import Policy
from commongood.town.scoring import SCORES


def whatif(
    runner: Runner,
    level: str,
    lens: str,
    policies: Sequence[Policy],
    seeds: int,
    first_seed: int = 1,
    turns: int | None = None,
    *,
    again: bool = False,
) -> Result:
    """Each policy's scores at the end, and how far each differs from the first one's, seed by seed.

    A policy is played once, on the first seed; its decisions, votes and answers are then inputs on every seed. again: it is
    played anew on every seed instead, where boards vote and bots decide as that town has it.
    """
    if len({policy.name for policy in policies}) < len(policies):
        raise LabError("Two of the policies have the same name; rename one of the files.")
    length = turns or setting_of(level, lens, turns).turns
    blocks: list[list[Task]] = []
    for policy in policies:
        if again:
            blocks.append(again_tasks(policy, level, lens, length, seeds, first_seed))
        else:
            plan = recorded(played(policy, level, lens, first_seed, length))
            blocks.append(Arm(level, lens, length, plan).tasks(seeds, first_seed))
    summaries = iter(runner.run([task for block in blocks for task in block]))
    values = [joined([next(summaries) for _ in block]) for block in blocks]
    about = {"verb": "whatif", "level": level, "lens": lens, "turns": length, "seeds": seeds, "first_seed": first_seed}
    lines, rows = [], []
    for policy, own in zip(policies, values, strict=True):
        label = {"policy": policy.name}
        lines += [{**line, **_gap(values[0], own, line["score"])} for line in score_lines(label, own)]
        rows += rows_of(label, first_seed, {name: own[name] for name in SCORES})
    return Result({**about, "again": again}, lines, rows)


def _gap(first: Summary, own: Summary, score: str) -> dict[str, float]:
    """How far a policy's score lies above the first policy's, with the interval of the difference on the same luck."""
    made = estimate([b - a for a, b in zip(first[score], own[score], strict=True)])
    return {"more": made.mean, "more_low": made.low, "more_high": made.high}
