"""What a player sets once: text size, palette, motion, window, keys. Kept as TOML that can be edited."""

import tomllib
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from commongood.desktop.words import say
from commongood.files import write_whole

TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""The sizes of text that the settings offer, in percent."""
PALETTES = ("standard", "tritan", "lightness")


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """A player's settings. keys: the keys of each action that differs from `keys.toml`."""

    text: Annotated[int, Meta(ge=100, le=200)] = 100
    palette: Literal["standard", "tritan", "lightness"] = "standard"
    reduced_motion: bool = False
    fullscreen: bool = False
    keys: dict[str, tuple[str, ...]] = {}


DEFAULT = Settings()


def settings_file() -> Path:
    """Where this user's settings are kept."""
    import platformdirs

    return platformdirs.user_config_path("commongood", appauthor=False) / "settings.toml"


def read_settings(path: Path) -> tuple[Settings, str]:
    """The settings in a file and a sentence for the player, empty if all is well.

    Without a file there are the defaults. A file that does not fit is set aside beside its place, and the defaults are used.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return DEFAULT, ""
    except OSError as error:
        return DEFAULT, say("settings.unread", file=path, error=error.strerror or error)
    try:
        return msgspec.convert(tomllib.loads(raw.decode()), Settings), ""
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError, RecursionError):
        aside = path.with_suffix(".damaged.toml")
        try:
            path.replace(aside)
        except OSError:
            return DEFAULT, say("settings.damaged", file=path)
        return DEFAULT, say("settings.aside", file=aside)


def write_settings(path: Path, settings: Settings) -> str:
    """Keep the settings; returns a sentence for the player, empty if they were written."""
    import tomli_w

    try:
        write_whole(path, tomli_w.dumps(msgspec.to_builtins(settings)).encode())
    except OSError as error:
        return say("settings.unwritten", file=path, error=error.strerror or error)
    return ""
