"""`commongood lab tournament`."""

import argparse

from commongood.cli.lab.desk import check_lens, find_policy, print_lines, run_job
from commongood.cli.opening import check_level, door
from commongood.cli.words import say
from commongood.lab.results import Result
from commongood.lab.runner import Runner
from commongood.lab.tournament import tournament


def run(given: argparse.Namespace) -> int:
    levels = list(dict.fromkeys(given.levels or sorted(door().level_folders)))
    lenses = list(dict.fromkeys(given.lenses or ["evidence"]))
    for level in levels:
        check_level(level)
    for lens in lenses:
        check_lens(lens)
    policies = [find_policy(word) for word in dict.fromkeys(given.bots or sorted(door().bots))]
    # bots are Python, which one process runs one at a time
    given.processes = True

    def job(runner: Runner) -> Result:
        return tournament(runner, policies, levels, lenses, given.seeds, given.first_seed, given.turns)

    return run_job(given, job, _tell)


def _tell(result: Result) -> None:
    where = ("level", "lens", "policy")
    print_lines(result.lines, (*where, "score", "goal", "mean", "low", "high", "more", "more_low", "more_high"))
    print(say("lab_tournament", seeds=result.about["seeds"]))
    print()
    print_lines(result.about["standings"], (*where, "games", "all_met", "share", "low", "high", "wins"))
    print(say("lab_standings"))
