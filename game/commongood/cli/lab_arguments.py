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

    whatif = jobs.add_parser("whatif", parents=[common, luck], help="compare policies on one level, on the same luck")
    whatif.add_argument("level")
    whatif.add_argument("policy", nargs="+", help="a bot, a save, or a policy file; the others are compared with the first")
    whatif.add_argument("--lens", default="evidence", help="whose beliefs the rules follow (default: evidence)")
    whatif.add_argument("--seeds", type=count, default=200, metavar="N", help="towns for each policy (default: 200)")
    whatif.add_argument("--again", action="store_true", help="decide and vote anew on every seed, which is slower")

    lenses = jobs.add_parser("lenses", parents=[common, luck], help="the same decisions under every lens")
    lenses.add_argument("level")
    lenses.add_argument("policy", nargs="+", help="a bot, a save, or a policy file")
    lenses.add_argument("--lens", default="evidence", help="the lens under which the decisions are made (default: evidence)")
    lenses.add_argument("--seeds", type=count, default=200, metavar="N", help="towns for each policy and lens (default: 200)")
    lenses.add_argument(
        "--again", action="store_true", help="take the decisions through the boards on every seed, which is slower"
    )

    sweep = jobs.add_parser("sweep", parents=[common], help="a grid or a sample of parameters, claims, levers and levels")
    sweep.add_argument("file", metavar="FILE", help="a TOML file that says what is varied; see examples/sweep.toml")
