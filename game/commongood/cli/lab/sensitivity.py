"""`commongood lab sensitivity`."""

import argparse

from commongood.cli.lab.desk import find_policy, print_lines, run_job
from commongood.cli.main import BadArgument
from commongood.cli.words import say
from commongood.lab.design import MEASURES
from commongood.lab.results import Result
from commongood.lab.runner import Runner
from commongood.lab.sensitivity import sensitivity
from commongood.town.scoring import SCORES

USUAL = {"morris": 40, "sobol": 64}


def run(given: argparse.Namespace) -> int:
    size = _size(given)
    policy = find_policy(given.policy)

    def job(runner: Runner) -> Result:
        g = given
        more = {"claims": g.claims, "design_seed": g.design_seed}
        return sensitivity(runner, g.level, g.lens, policy, g.method, size, g.seeds, g.first_seed, g.turns, **more)

    return run_job(given, job, lambda result: _tell(result, given.top))


def _size(given: argparse.Namespace) -> int:
    own, other = ("paths", "points") if given.method == "morris" else ("points", "paths")
    if getattr(given, other) is not None:
        raise BadArgument(say("bad_method", other=other, method=given.method, own=own))
    size = int(getattr(given, own) or USUAL[given.method])
    if given.method == "morris" and size < 2:
        raise BadArgument("--paths must be at least 2: one alone says nothing of the spread.")
    if given.method == "sobol" and size & (size - 1):
        raise BadArgument(say("bad_points", size=size))
    return size


def _tell(result: Result, top: int) -> None:
    measures = MEASURES[result.about["method"]]
    for score in SCORES:
        lines = [line for line in result.lines if line["score"] == score]
        # ranges lie anywhere from thousandths to millions: three digits of each, not two decimals
        told = [{**line, **{name: f"{line[name]:.3g}" for name in ("value", "low", "high")}} for line in lines[:top]]
        print_lines(told, ("score", "parameter", *measures, "value", "low", "high", "unit"))
        print()
    print(say(f"lab_{result.about['method']}", rows=len(result.rows), seeds=result.about["seeds"]))
