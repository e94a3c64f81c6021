"""`commongood lab lenses`."""

import argparse

from commongood.cli.lab.desk import print_lines, run_job
from commongood.cli.opening import door
from commongood.cli.words import say
from commongood.lab.lenses import lenses
from commongood.lab.results import Result
from commongood.lab.runner import Runner
from commongood.policies import find


def run(given: argparse.Namespace) -> int:
    def job(runner: Runner) -> Result:
        policies = [find(word, door()) for word in given.policy]
        g = given
        return lenses(runner, g.level, g.lens, policies, g.seeds, g.first_seed, g.turns, again=g.again)

    return run_job(given, job, _tell)


def _tell(result: Result) -> None:
    refused = ("refused",) if result.about["again"] else ()
    print_lines(result.lines, ("policy", "lens", "score", "mean", "low", "high", *refused))
    print(say("lab_lenses", seeds=result.about["seeds"], lens=result.about["lens"]))
    print(say("lab_lenses_widest", **result.about["widest"]))
