"""`commongood lab`: its jobs, one module each."""

import argparse
from importlib import import_module

from commongood.cli.main import Failure
from commongood.cli.words import say


def lab(given: argparse.Namespace) -> int:
    """Run a job of the lab, with the libraries that it needs."""
    try:
        module = import_module(f"commongood.cli.lab.{given.job}")
    except ImportError as error:
        raise Failure(say("bad_lab", name=error.name)) from error
    return int(module.run(given))
