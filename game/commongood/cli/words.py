"""The terminal's texts, in the language that was asked for."""

import tomllib
from functools import lru_cache
from importlib.resources import files

from commongood import faults
from commongood.languages import ENGLISH, Tongue, tongue

_spoken: Tongue = ENGLISH


def speak(language: str) -> None:
    """Say everything in this language from now on."""
    global _spoken
    _spoken = tongue(language, "cli", "faults")


def language() -> str:
    """The language that is spoken."""
    return _spoken.language


@lru_cache(maxsize=1)
def _texts() -> dict[str, str]:
    texts: dict[str, str] = tomllib.loads((files("commongood.cli") / "text.toml").read_text(encoding="utf-8"))
    return texts


def say(key: str, **values: object) -> str:
    """A text with its values filled in."""
    return _spoken.figures.fill(_spoken(_texts()[key]), values)


def told(error: BaseException) -> str:
    """What went wrong, in the language that is spoken."""
    return faults.told(error, _spoken)
