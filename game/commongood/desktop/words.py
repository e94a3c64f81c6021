"""The window's words, from one catalogue that is read once, and figures, as the language that is spoken now writes them."""

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from typing import Any

from commongood import faults
from commongood.figures import Figures
from commongood.languages import ENGLISH, Tongue, tongue

_spoken: Tongue = ENGLISH


def speak(new: str | Tongue) -> None:
    """Say everything in this language from now on."""
    global _spoken
    _spoken = tongue(new, "desktop", "faults") if isinstance(new, str) else new


@contextmanager
def held(language: str) -> Iterator[None]:
    """Say everything in a language meanwhile; one that is chosen meanwhile stays."""
    before = _spoken
    speak(language)
    own = _spoken
    try:
        yield
    finally:
        if _spoken is own:
            speak(before)


def language() -> str:
    """The language that is spoken now."""
    return _spoken.language


def spoken(text: str) -> str:
    """An English text of the window's files in the language that is spoken now."""
    return _spoken(text)


def figures() -> Figures:
    """How figures are written now."""
    return _spoken.figures


@cache
def catalogue() -> dict[str, str]:
    """Every English text by its dotted key."""
    raw = tomllib.loads((files("commongood.desktop") / "text.toml").read_text(encoding="utf-8"))
    out: dict[str, str] = {}

    def collect(prefix: str, table: dict[str, Any]) -> None:
        for key, value in table.items():
            if isinstance(value, dict):
                collect(f"{prefix}{key}.", value)
            else:
                out[f"{prefix}{key}"] = str(value)

    collect("", raw)
    return out


def say(key: str, **values: object) -> str:
    """The text of a key with its values put in; an unknown key raises KeyError."""
    text = _spoken(catalogue()[key])
    return _spoken.figures.fill(text, values) if values else text


def say_or(key: str, other: str) -> str:
    """The text of a key, or the other text where the catalogue has none."""
    return _spoken(catalogue()[key]) if key in catalogue() else other


def told(error: BaseException) -> str:
    """What went wrong, in the language that is spoken now."""
    return faults.told(error, _spoken)


def count(key: str, n: int, **values: object) -> str:
    """The text of key.one or key.many, by n."""
    return say(f"{key}.{'one' if _spoken.one(n) else 'many'}", n=n, **values)


def pounds(value: float, digits: int = 2) -> str:
    """£m with two places: "£0.12m"; a true minus before what is below nothing."""
    return _spoken.figures.money(value, digits)


def whole(number: int) -> str:
    """A count with a mark before its thousands."""
    return _spoken.figures.whole(number)


def figure(value: float, digits: int = 0) -> str:
    """A number with a true minus."""
    return _spoken.figures.number(value, digits)


def signed(value: float, digits: int = 1) -> str:
    """A change: "+1.2", "−0.4" or "0"."""
    return _spoken.figures.signed(value, digits)


def percent(share: float) -> str:
    """A share as "41%"."""
    return _spoken.figures.share(share)
