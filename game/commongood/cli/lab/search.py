"""`commongood lab search`."""

import argparse
from pathlib import Path

from commongood.cli.lab.desk import print_lines, run_job
from commongood.cli.main import BadArgument
from commongood.cli.words import say
from commongood.files import write_whole
from commongood.lab.results import Result
from commongood.lab.runner import Runner
from commongood.lab.search import search
from commongood.lab.tables import as_json
from commongood.lab.tasks import LabError

MOST_SEED = (1 << 32) - 1
"""The strategy draws from NumPy's older generator, which takes no larger seed."""


def run(given: argparse.Namespace) -> int:
    if given.candidates < 2:
        raise BadArgument("--candidates must be at least 2, so that there is one to choose.")
    if given.seed > MOST_SEED:
        raise BadArgument(say("bad_search_seed", most=MOST_SEED))

    def job(runner: Runner) -> Result:
        g = given
        more = {"acts": g.acts, "stages": g.stages, "seed": g.seed}
        found = search(runner, g.level, g.lens, g.seeds, g.checks, g.generations, g.candidates, g.first_seed, g.turns, **more)
        if g.save:
            _save(Path(g.save), found)
        return found

    return run_job(given, job, lambda result: _tell(result, given))


def _save(path: Path, found: Result) -> None:
    try:
        write_whole(path, as_json(found.about["decisions"]))
    except OSError as error:
        raise LabError(say("bad_policy_file", path=path, error=error.strerror or error)) from error


def _tell(found: Result, given: argparse.Namespace) -> None:
    columns = ("votes", "score", "goal", "mean", "low", "high", "share", "share_low", "share_high")
    print_lines(found.lines, columns)
    print(say("lab_search", checks=found.about["checks"]))
    refused = sum(row.get("refused", 0) for row in found.rows)
    print(say("lab_search_found", count=len(found.about["decisions"]), refused=refused))
    if given.save:
        print(say("lab_search_saved", path=given.save, level=given.level))
