"""`commongood lab whatif`."""

import argparse

from commongood.cli.lab.desk import print_lines, run_job
from commongood.cli.opening import door
from commongood.cli.words import say
from commongood.lab.results import Result
from commongood.lab.runner import Runner
from commongood.lab.whatif import whatif
from commongood.policies import find


def run(given: argparse.Namespace) -> int:
    def job(runner: Runner) -> Result:
        policies = [find(word, door()) for word in given.policy]
        g = given
        return whatif(runner, g.level, g.lens, policies, g.seeds, g.first_seed, g.turns, again=g.again)

    return run_job(given, job, _tell)


def _tell(result: Result) -> None:
    print_lines(result.lines, ("policy", "score", "mean", "low", "high", "more", "more_low", "more_high"))
    print(say("lab_whatif", first=result.lines[0]["policy"], seeds=result.about["seeds"]))
