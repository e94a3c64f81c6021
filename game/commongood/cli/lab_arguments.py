"""The arguments of `commongood lab`."""

import argparse
from typing import Any


def count(text: str) -> int:
    """A number of seeds, workers or games: a whole number from 1."""
    if not text.isdigit() or not 1 <= int(text) <= 10_000_000:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 to 10000000")
    return int(text)


def add_lab(verbs: Any, seed: Any, turns: Any) -> None:
    """Add `lab` and its verbs to the verbs of the command line. seed, turns: what reads a seed and a number of turns."""
    lab = verbs.add_parser("lab", help="many towns at once: compare policies, lenses and assumptions")
    jobs = lab.add_subparsers(dest="job", metavar="JOB", required=True)

    common = argparse.ArgumentParser(add_help=False)
    out = common.add_argument_group("results")
    out.add_argument("--json", action="store_true", help="print JSON: the answer's lines and a row for every town")
    out.add_argument(
        "--table", metavar="FILE", help="write a row for every town to FILE, which ends in .csv, .parquet or .json"
    )
    work = common.add_argument_group("work")
    work.add_argument("--workers", type=count, metavar="N", help="how many tasks at once (default: one for each core)")
    work.add_argument("--processes", action="store_true", help="spread work over processes, not threads")
    work.add_argument("--scheduler", metavar="ADDRESS", help="spread work over a Dask cluster, such as tcp://10.0.0.5:8786")
    work.add_argument("--journals", metavar="FOLDER", help="where an unfinished job is kept (default: this user's cache)")
    work.add_argument("--fresh", action="store_true", help="begin anew, whatever is left of an interrupted job")

    luck = argparse.ArgumentParser(add_help=False)
    luck.add_argument("--first-seed", type=seed, default=1, metavar="N", help="seeds are counted from here (default: 1)")
    luck.add_argument("--turns", type=turns, metavar="N", help="how many turns (default: the level's)")

    _add_tournament(jobs, [common, luck])
    _add_sensitivity(jobs, [common, luck], seed)
    _add_search(jobs, [common, luck], seed, turns)
    _add_lenses(jobs, [common, luck])
    _add_sweep(jobs, [common])

    whatif = jobs.add_parser("whatif", parents=[common, luck], help="compare policies on one level, on the same luck")
    whatif.add_argument("level")
    whatif.add_argument("policy", nargs="+", help="a bot, a save, or a policy file; the others are compared with the first")
    whatif.add_argument("--lens", default="evidence", help="whose beliefs the rules follow (default: evidence)")
    whatif.add_argument("--seeds", type=count, default=200, metavar="N", help="towns for each policy (default: 200)")
    whatif.add_argument("--again", action="store_true", help="decide and vote anew on every seed, which is slower")


def names(text: str) -> list[str]:
    """Names with commas between them."""
    found = [name.strip() for name in text.split(",") if name.strip()]
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} names nothing")
    return found


def _add_tournament(jobs: Any, parents: list[argparse.ArgumentParser]) -> None:
    job = jobs.add_parser("tournament", parents=parents, help="bots and policies against one another, over levels and lenses")
    many = {"action": "extend", "type": names, "metavar": "NAME,..."}
    job.add_argument("--bots", **many, help="bots, saves or policy files (default: all bots)")
    job.add_argument("--levels", **many, help="levels (default: all)")
    job.add_argument("--lenses", **many, help="lenses (default: evidence)")
    job.add_argument("--seeds", type=count, default=20, metavar="N", help="games of each on each level and lens (default: 20)")


def _add_sensitivity(jobs: Any, parents: list[argparse.ArgumentParser], seed: Any) -> None:
    job = jobs.add_parser("sensitivity", parents=parents, help="which assumptions decide the result")
    job.add_argument("level")
    job.add_argument("policy", nargs="?", default="nothing", help="a bot, a save, or a policy file (default: nothing)")
    job.add_argument("--method", choices=("morris", "sobol"), default="morris", help="how they are varied (default: morris)")
    job.add_argument("--paths", type=count, metavar="N", help="Morris's paths, one run for each assumption (default: 40)")
    job.add_argument("--points", type=count, metavar="N", help="Sobol's points, a power of two (default: 64)")
    job.add_argument("--claims", action="store_true", help="vary how strongly claims hold too, from 0 to 1")
    job.add_argument("--lens", default="evidence", help="what holds where nothing is varied (default: evidence)")
    job.add_argument("--seeds", type=count, default=4, metavar="N", help="seeds that each run is averaged over (default: 4)")
    job.add_argument("--design-seed", type=seed, default=1, metavar="N", help="the chance by which runs are drawn (default: 1)")
    job.add_argument("--top", type=count, default=10, metavar="N", help="how many are printed for each score (default: 10)")


def _add_search(jobs: Any, parents: list[argparse.ArgumentParser], seed: Any, turns: Any) -> None:
    job = jobs.add_parser("search", parents=parents, help="find decisions that meet a level's goals")
    job.add_argument("level")
    job.add_argument("--lens", default="evidence", help="whose beliefs the rules follow (default: evidence)")
    job.add_argument("--seeds", type=count, default=12, metavar="N", help="towns that judge each candidate (default: 12)")
    job.add_argument("--checks", type=count, default=20, metavar="N", help="other towns that the winner plays (default: 20)")
    job.add_argument("--generations", type=count, default=40, metavar="N", help="generations (default: 40)")
    job.add_argument("--candidates", type=count, default=20, metavar="N", help="candidates in each (default: 20)")
    job.add_argument("--acts", type=turns, metavar="N", help="decide in the first N turns alone (default: in all)")
    job.add_argument(
        "--stages", type=count, default=1, metavar="N", help="parts of the term with aims of their own (default: 1)"
    )
    job.add_argument("--seed", type=seed, default=1, metavar="N", help="the chance of the search itself (default: 1)")
    job.add_argument("--save", metavar="FILE", help="write the decisions as a policy, for commongood simulate --policy")


def _add_lenses(jobs: Any, parents: list[argparse.ArgumentParser]) -> None:
    job = jobs.add_parser("lenses", parents=parents, help="the same decisions under every lens")
    job.add_argument("level")
    job.add_argument("policy", nargs="+", help="a bot, a save, or a policy file")
    job.add_argument("--lens", default="evidence", help="the lens under which the decisions are made (default: evidence)")
    job.add_argument("--seeds", type=count, default=200, metavar="N", help="towns for each policy and lens (default: 200)")
    job.add_argument(
        "--again", action="store_true", help="take the decisions through the boards on every seed, which is slower"
    )


def _add_sweep(jobs: Any, parents: list[argparse.ArgumentParser]) -> None:
    job = jobs.add_parser("sweep", parents=parents, help="a grid or a sample of parameters, claims, levers and levels")
    job.add_argument("file", metavar="FILE", help="a TOML file that says what is varied; see examples/sweep.toml")
