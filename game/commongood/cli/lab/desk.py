"""What every job of the lab does alike: check its arguments, run with a progress bar, print, write, and tidy up."""

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from platformdirs import user_cache_path
from tqdm import tqdm

from commongood.cli.main import DONE, BadArgument, Failure
from commongood.cli.opening import check_level, door, print_json, sentences
from commongood.cli.words import say
from commongood.engines import engine_of
from commongood.lab.results import Result
from commongood.lab.runner import Runner
from commongood.lab.spreading import Progress, Where
from commongood.lab.tables import Row, check_name, write_table
from commongood.lab.tasks import LabError
from commongood.policies import Policy, find


def check_lens(name: str) -> None:
    """Refuse a lens that is not there."""
    known = door().library.lens
    if name not in known:
        raise BadArgument(say("bad_lens", name=name, known=", ".join(known)))


def find_policy(word: str) -> Policy:
    """The policy that a word means; refuse a word that is no bot and no file."""
    if word not in door().bots and not Path(word).is_file():
        raise BadArgument(say("bad_policy", name=word, known=", ".join(sorted(door().bots))))
    with sentences():
        return find(word, door())


def check(given: argparse.Namespace) -> None:
    """Refuse what can be refused before any work is done."""
    if "level" in given:
        check_level(given.level)
    if "lens" in given:
        check_lens(given.lens)
    if given.table:
        try:
            check_name(Path(given.table))
        except LabError as error:
            raise BadArgument(str(error)) from error


def run_job(given: argparse.Namespace, job: Callable[[Runner], Result], tell: Callable[[Result], None]) -> int:
    """Run a job and hand its result over. tell: prints the answer for people."""
    check(given)
    runner = Runner(_where(given), Path(given.journals or user_cache_path("commongood") / "lab"), given.fresh, _bar)
    engine_of(door().model).load(lambda: print(say("engine_prepares"), file=sys.stderr))
    try:
        with sentences():
            result = job(runner)
            if given.table:
                write_table(Path(given.table), result.rows)
    except LabError as error:
        raise Failure(str(error)) from error
    except KeyboardInterrupt:
        raise Failure(say("lab_interrupted")) from None
    if given.json:
        print_json(result.as_data())
    else:
        tell(result)
    runner.forget()
    return DONE


def _where(given: argparse.Namespace) -> Where:
    if given.scheduler:
        return Where("cluster", scheduler=given.scheduler)
    return Where("processes" if given.processes else "threads", given.workers or 0)


@contextmanager
def _bar(towns: int) -> Iterator[Progress]:
    # a bar is for people: without a terminal there is none
    with tqdm(total=towns, unit=say("lab_unit"), file=sys.stderr, disable=None, unit_scale=True) as bar:
        yield bar.update


def print_lines(rows: Sequence[Row], columns: Sequence[str], heads: Mapping[str, str] | None = None) -> None:
    """Rows as a table of plain text: words to the left, numbers to the right with two decimals.

    heads: the columns' heads, where they are not those of the terminal's texts.
    """
    cells = [[_cell(row.get(name)) for name in columns] for row in rows]
    top = [heads[name] if heads else say(f"lab_column_{name}") for name in columns]
    widths = [max(len(line[i]) for line in [top, *cells]) for i in range(len(columns))]
    right = [bool(rows) and isinstance(rows[0].get(name), int | float) for name in columns]
    for line in [top, *cells]:
        parts = [c.rjust(w) if r else c.ljust(w) for c, w, r in zip(line, widths, right, strict=True)]
        print("  ".join(parts).rstrip())


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.2f}" if isinstance(value, float) else str(value)
