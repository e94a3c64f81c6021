"""The name of a set of rules: a hash that changes whenever a driver made from them would."""

import sys
from collections.abc import Callable, Iterator
from hashlib import sha256
from importlib.resources import files
from types import CodeType, FunctionType, ModuleType

from commongood.town import chance
from commongood.town.model import Model


def registry_hash(model: Model, *also: str) -> str:
    """A short hash of a model's rules and variables, of what writes the drivers, and of what else is named."""
    found = sha256()
    for part in (*_model(model), *_writers(), sys.implementation.cache_tag or "", *also):
        found.update(part.encode())
        found.update(b"\0")
    return found.hexdigest()[:20]


def _model(model: Model) -> Iterator[str]:
    yield from (repr(variable) for variable in model.variables)
    yield from (repr(noise) for noise in model.noises)
    yield repr((model.facts, sorted(model.series), sorted(model.parameters)))
    seen: set[FunctionType] = set()
    for rule in model.rules:
        yield repr((rule.name, rule.kind, rule.axes, rule.reads, rule.writes, rule.phase, rule.over))
        yield from _function(rule.function, seen)


def _function(function: Callable[..., float], seen: set[FunctionType]) -> Iterator[str]:
    """What a function does, and what those that it calls do."""
    if not isinstance(function, FunctionType) or function in seen:
        return
    seen.add(function)
    yield function.__qualname__
    yield from _code(function.__code__)
    cells = [cell.cell_contents for cell in function.__closure__ or ()]
    for value in (*(function.__globals__.get(name) for name in function.__code__.co_names), *cells):
        if isinstance(value, FunctionType):
            yield from _function(value, seen)
        elif not isinstance(value, ModuleType | type):
            yield repr(value)


def _code(code: CodeType) -> Iterator[str]:
    yield code.co_code.hex()
    yield repr((code.co_varnames, code.co_names))
    for constant in code.co_consts:
        yield from _code(constant) if isinstance(constant, CodeType) else (repr(constant),)


def _writers() -> Iterator[str]:
    """The text of this package and of what its kernel takes numbers from."""
    own = files("commongood.compiled")
    for entry in sorted(own.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".py"):
            yield entry.read_text(encoding="utf-8")
    yield repr((chance._M0, chance._M1, chance._W0, chance._W1, chance.SECOND_KEY, chance._TO_UNIT))
