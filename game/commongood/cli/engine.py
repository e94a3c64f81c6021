"""`commongood engine`: which engine runs the towns here, and why."""

import argparse
import sys

from commongood.cli.main import DONE, FAILED
from commongood.cli.opening import door, print_json
from commongood.cli.words import say
from commongood.engines import engine_of


def engine(given: argparse.Namespace) -> int:
    """Say which engine there is; with --prepare, have it compiled, and fail if it cannot be."""
    own = engine_of(door().model)
    ready = own.load(lambda: print(say("engine_prepares"), file=sys.stderr)) if given.prepare else own.ready()
    if given.json:
        print_json({"engine": "compiled" if ready else own.name, "ready": ready, "folder": str(own.folder), "why": own.why_not})
    elif ready:
        print(say("engine_ready", folder=own.folder))
    else:
        print(say("engine_slow", why=own.why_not) if own.why_not else say("engine_unready"))
    return FAILED if given.prepare and not ready else DONE
