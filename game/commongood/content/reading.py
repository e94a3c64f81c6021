"""Read TOML into frozen structs, and say in one sentence what is wrong, where, and in which file."""

import math
import tomllib
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")
MOST_BYTES = 4_000_000
"""No file of content is read past this size."""


class ContentError(ValueError):
    """Something is wrong with content: the message names the file and the place in it. `faults`: all that was found."""

    def __init__(self, *faults: str) -> None:
        super().__init__(*faults)
        self.faults = faults

    def __str__(self) -> str:
        return self.faults[0]


def read_text(file: Traversable) -> str:
    """The text of a file, or a ContentError."""
    try:
        with file.open("rb") as stream:
            raw = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise ContentError(f"{file.name}: cannot be read ({error.strerror or error}).") from error
    if len(raw) > MOST_BYTES:
        raise ContentError(f"{file.name}: is larger than {MOST_BYTES // 1_000_000} MB.")
    try:
        return raw.decode()
    except UnicodeDecodeError as error:
        raise ContentError(f"{file.name}: is not UTF-8 text (byte {error.start}).") from error


def read_table(file: Traversable) -> dict[str, Any]:
    """The table that a TOML file holds."""
    try:
        table = tomllib.loads(read_text(file))
    except tomllib.TOMLDecodeError as error:
        raise ContentError(f"{file.name}: is not valid TOML: {error}.") from error
    bad = next(_not_finite(table, ""), None)
    if bad:
        raise ContentError(f"{file.name}: {bad} is not a finite number.")
    return table


def _not_finite(value: object, at: str) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _not_finite(inner, f"{at}.{key}".lstrip("."))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _not_finite(inner, f"{at}[{number}]")
    elif isinstance(value, float) and not math.isfinite(value):
        yield at


def convert(value: object, kind: type[T], file: str) -> T:
    """A value as a struct of this kind, or a ContentError that names the place."""
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise ContentError(f"{file}: {error}.") from error
