"""The window's words, from one catalogue that is read once, and figures as the game writes them."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

MINUS = "\u2212"


@cache
def catalogue() -> dict[str, str]:
    """Every text by its dotted key."""
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
    text = catalogue()[key]
    return text.format(**values) if values else text


def say_or(key: str, other: str) -> str:
    """The text of a key, or the other text where the catalogue has none."""
    return catalogue().get(key, other)


def count(key: str, n: int, **values: object) -> str:
    """The text of key.one or key.many, by n."""
    return say(f"{key}.{'one' if n == 1 else 'many'}", n=n, **values)


def pounds(value: float, digits: int = 2) -> str:
    """£m with two places: "£0.12m"; a true minus before what is below nothing."""
    text = f"{abs(value):.{digits}f}"
    return f"{MINUS if value < 0 and float(text) else ''}£{text}m"


def figure(value: float, digits: int = 0) -> str:
    """A number with a true minus."""
    text = f"{abs(value):.{digits}f}"
    return f"{MINUS}{text}" if value < 0 and float(text) else text


def signed(value: float, digits: int = 1) -> str:
    """A change: "+1.2", "−0.4" or "0"."""
    text = f"{abs(value):.{digits}f}"
    if not float(text):
        return "0"
    return f"{'+' if value > 0 else MINUS}{text}"


def percent(share: float) -> str:
    """A share as "41%"."""
    return f"{round(share * 100)}%"
