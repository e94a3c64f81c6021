"""The entry point: the arguments of every verb. Nothing heavy is imported until a verb runs."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from commongood import __version__
from commongood.cli.lab_arguments import add_lab

DONE, FAILED, BAD_ARGUMENTS = 0, 1, 2

VERBS = {
    "play": "commongood.cli.play:play",
    "demo": "commongood.cli.play:demo",
    "simulate": "commongood.cli.simulate:simulate",
    "replay": "commongood.cli.simulate:replay",
    "page": "commongood.cli.simulate:page",
    "explain": "commongood.cli.simulate:explain",
    "commands": "commongood.cli.catalogues:commands",
    "claims": "commongood.cli.claims:claims",
    "levels": "commongood.cli.catalogues:levels",
    "plugins": "commongood.cli.catalogues:plugins",
    "engine": "commongood.cli.engine:engine",
    "lab": "commongood.cli.lab:lab",
}


class BadArgument(ValueError):
    """An argument that cannot be used; the message is one sentence."""


class Failure(RuntimeError):
    """The thing that was asked for failed; the message is one sentence."""


def _seed(text: str) -> int:
    try:
        seed = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number") from None
    if not 0 <= seed < 1 << 63:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to {(1 << 63) - 1}")
    return seed


def _goals(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _turns(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 40:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of turns from 1 to 40")
    return int(text)


def parser() -> argparse.ArgumentParser:
    """The parser of all verbs."""
    top = argparse.ArgumentParser(prog="commongood", description="Lead a town council when money is short.")
    top.add_argument("--version", action="version", version=__version__)
    verbs = top.add_subparsers(dest="verb", metavar="VERB", required=True)

    game = argparse.ArgumentParser(add_help=False)
    game.add_argument("--lens", default="evidence", help="whose beliefs the rules follow (default: evidence)")
    game.add_argument("--seed", type=_seed, default=1, help="the game's luck: the same seed and decisions give the same town")
    answered = argparse.ArgumentParser(add_help=False)
    answered.add_argument("--goals", type=_goals, metavar="A,B,C", help="the three goals to answer for (default: the scores')")
    as_json = argparse.ArgumentParser(add_help=False)
    as_json.add_argument("--json", action="store_true", help="print JSON")

    play = verbs.add_parser(
        "play", parents=[game, answered], help="play a level in a window, or without a display in a terminal"
    )
    play.add_argument("level", nargs="?", help="which level (default: choose one in the window)")
    play.add_argument("--load", metavar="SAVE", help="go on with a saved game")
    play.add_argument("--terminal", action="store_true", help="play in the terminal, in plain text")
    play.add_argument("--lesson", action="store_true", help="four turns with a clock for a class, in a window")

    demo = verbs.add_parser("demo", parents=[game], help="watch a bot play a term, without a window")
    demo.add_argument("level", nargs="?", default="market-town")
    demo.add_argument("--bot", default="reformer")
    demo.add_argument("--out", default="out", metavar="FOLDER", help="where the save and the picture of the map go")

    simulate = verbs.add_parser("simulate", parents=[game, answered, as_json], help="play a whole game by a bot or a policy")
    simulate.add_argument("level")
    who = simulate.add_mutually_exclusive_group()
    who.add_argument("--bot", help="who plays (default: nothing, which takes every default)")
    who.add_argument("--policy", metavar="FILE", help='JSON: a list of {"turn": 1, "command": {...}}')
    simulate.add_argument("--turns", type=_turns, metavar="N", help="how many turns (default: the level's)")
    simulate.add_argument("--save", metavar="FILE", help="write the game to a file")

    replay = verbs.add_parser("replay", parents=[as_json], help="play a save again")
    replay.add_argument("save")
    replay.add_argument("--compare", metavar="OTHER", help="beside another game of the same town on the same luck")
    replay.add_argument("--verify", action="store_true", help="compare every hash, and name the first difference")

    page = verbs.add_parser("page", help="write a game that is over as one page to print")
    page.add_argument("save")
    page.add_argument("--out", default="page.png", metavar="FILE", help="the PNG that is written (default: page.png)")

    explain = verbs.add_parser("explain", parents=[as_json], help="why a score changed, or what each decision of a save did")
    explain.add_argument("save")
    explain.add_argument("--turn", type=_turns, metavar="N", help="the turn in which a score changed")
    explain.add_argument("--score", choices=("equity", "quality", "trust"))
    explain.add_argument("--decisions", action="store_true", help="what each decision did: the game run again without it")

    commands = verbs.add_parser("commands", parents=[as_json], help="every command's JSON Schema, and those legal at the start")
    commands.add_argument("level")

    claims = verbs.add_parser("claims", parents=[as_json], help="the claims that the rules rest on, and what stands for each")
    claims.add_argument("act", nargs="?", metavar="check | ID", help="run the experiments, or tell all about one claim")
    claims.add_argument("id", nargs="?", help="check: one claim alone")
    claims.add_argument("--seeds", type=_turns, default=20, metavar="N", help="futures in each experiment (default: 20)")

    levels = verbs.add_parser("levels", parents=[as_json], help="the levels that are there, or all about one")
    levels.add_argument(
        "act",
        nargs="?",
        metavar="LEVEL | check | new",
        help="tell of one level; check the level in a folder; make a new one",
    )
    levels.add_argument("path", nargs="?", help="the level's folder; new: a name for one among your own, or a folder")
    levels.add_argument("--from", dest="wards", metavar="WARDS.CSV", help="new: the table of wards to make it from")
    levels.add_argument("--name", help="new: the town's name (default: the folder's)")

    verbs.add_parser("plugins", parents=[as_json], help="the plugins that are installed")
    engine = verbs.add_parser("engine", parents=[as_json], help="which engine runs the towns here")
    engine.add_argument("--prepare", action="store_true", help="compile the fast engine now, if it is not ready")
    add_lab(verbs, _seed, _turns)
    for verb in (top, *verbs.choices.values()):
        # one that is given after the verb stands over one before it
        given = None if verb is top else argparse.SUPPRESS
        verb.add_argument("--language", default=given, metavar="CODE", help="en, fr (default: that of the settings or system)")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb; returns the exit code. Errors meet the user as one sentence on the error stream."""
    given = parser().parse_args(arguments)
    module, _, function = VERBS[given.verb].partition(":")
    try:
        import_module("commongood.cli.opening").speak(given.language)
        return int(getattr(import_module(module), function)(given))
    except BadArgument as error:
        print(f"commongood: {error}", file=sys.stderr)
        return BAD_ARGUMENTS
    except Failure as error:
        print(f"commongood: {error}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print(file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        sys.stderr.close()
        return DONE


if __name__ == "__main__":
    # by its own name, so that the errors that verbs raise are those that it catches
    sys.exit(import_module("commongood.cli.main").main())
