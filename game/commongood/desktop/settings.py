"""What a player sets once: text size, palette, motion, window, sound, keys. Kept as TOML that can be edited."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec import Meta, Struct

from commongood.desktop.words import say
from commongood.files import write_whole
from commongood.languages import known, of_system

TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""The sizes of text that the settings offer, in percent."""
PALETTES = ("standard", "tritan", "lightness")


class Settings(Struct, frozen=True, forbid_unknown_fields=True):
    """A player's settings. language: empty for the system's own. keys: those of each action that differ from `keys.toml`."""

    language: str = ""
    text: Annotated[int, Meta(ge=100, le=200)] = 100
    palette: Literal["standard", "tritan", "lightness"] = "standard"
    reduced_motion: bool = False
    fullscreen: bool = False
    sound: bool = True
    captions: bool = False
    keys: dict[str, tuple[str, ...]] = {}


DEFAULT = Settings()


def spoken_in(settings: Settings) -> str:
    """The language that settings ask for, or else the system; English where the game has neither."""
    return settings.language if settings.language in known() else of_system(others=_preferred())


def _preferred() -> Iterator[str]:
    """The languages that the window's system names, where the environment names none."""
    import pygame

    yield from (str(each["language"]) for each in pygame.system.get_pref_locales())


def kept_language() -> str:
    """The language that this user's settings ask for; of settings that cannot be read, the system's."""
    try:
        kept = msgspec.convert(tomllib.loads(settings_file().read_text(encoding="utf-8")), Settings)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError):
        kept = DEFAULT
    return kept.language if kept.language in known() else of_system()


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
