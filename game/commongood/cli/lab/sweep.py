"""`commongood lab sweep`."""

import argparse
from pathlib import Path
from typing import Any

from commongood.cli.lab.desk import print_lines, run_job
from commongood.cli.opening import door, sentences
from commongood.cli.words import say
from commongood.lab.results import Result
from commongood.lab.runner import Runner
from commongood.lab.sweep import sweep
from commongood.lab.sweep_file import read_sweep
from commongood.lab.tasks import LabError
from commongood.policies import Policy, find
from commongood.town.scoring import SCORES


def run(given: argparse.Namespace) -> int:
    path = Path(given.file)
    with sentences():
        asked = read_sweep(path, door())
        policies = [_policy(word, path.parent) for word in asked.policies]

    def job(runner: Runner) -> Result:
        try:
            return sweep(runner, asked, policies)
        except LabError as error:
            raise LabError(f"{path.name}: {error}") from error

    return run_job(given, job, _tell)


def _policy(word: str, folder: Path) -> Policy:
    """The policy that a word of the file means: a bot, or a file whose place is told from the sweep's own."""
    return find(word if word in door().bots else str(folder / word), door())


def _tell(result: Result) -> None:
    about = result.about
    labels = [name for name in ("level", "lens", "policy") if len({line[name] for line in result.lines}) > 1]
    heads = {
        **{name: name for name in (*about["vary"], *about["columns"])},
        **{name: say(f"lab_column_{name}") for name in labels},
    }
    print_lines([_written(line, about) for line in result.lines], list(dict.fromkeys([*labels, *heads])), heads)
    print(say("lab_sweep", points=len(result.lines), seeds=about["seeds"]))


def _written(line: Any, about: Any) -> dict[str, Any]:
    """A line whose columns are their means with the ends of their intervals."""
    written = {**line, **{name: f"{line[name]:g}" for name in about["vary"]}}
    for name in about["columns"]:
        form = ".2f" if name in SCORES else ".4g"
        mean, low, high = (format(line[key], form) for key in (name, f"{name}_low", f"{name}_high"))
        written[name] = say("lab_interval", mean=mean, low=low, high=high)
    return written
