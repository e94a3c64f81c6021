"""A town with a ferry: content, one lever, one rule and one claim, given to the game through its hooks."""

from collections.abc import Sequence
from importlib.resources import files
from importlib.resources.abc import Traversable

from commongood.hookspecs import hookimpl
from commongood.town.rules import Rule, flow, total
from commongood.town.variables import Variable


@total("s", "s", "services")
def crossings_open(free_crossings: float) -> float:
    return free_crossings


@flow("confidence", "d", "share a turn", claim="X01")
def both_banks_meet(crossings_open: float, confidence: float, bank_meets_bank: float, k_x01: float) -> float:
    return k_x01 * bank_meets_bank * crossings_open * (1.0 - confidence)


@hookimpl
def commongood_content() -> Traversable:
    return files("ferry_town") / "content"


@hookimpl
def commongood_levels() -> Traversable:
    return files("ferry_town") / "levels"


@hookimpl
def commongood_variables() -> Sequence[Variable]:
    return (Variable("free_crossings", "s", "on or off", kind="lever"),)


@hookimpl
def commongood_rules() -> Sequence[Rule]:
    return (crossings_open, both_banks_meet)


@hookimpl
def commongood_experiments() -> str:
    return "ferry_town.experiments:EXPERIMENTS"
