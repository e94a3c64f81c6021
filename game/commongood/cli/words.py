"""The terminal's texts."""

import tomllib
from functools import lru_cache
from importlib.resources import files


@lru_cache(maxsize=1)
def _texts() -> dict[str, str]:
    texts: dict[str, str] = tomllib.loads((files("commongood.cli") / "text.toml").read_text(encoding="utf-8"))
    return texts


def say(key: str, **values: object) -> str:
    """A text with its values filled in."""
    return _texts()[key].format(**values)
