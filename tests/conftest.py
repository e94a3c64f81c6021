"""What many tests stand on: the catalogue of the built-in content, and towns founded from it once."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from commongood.cli import words
from commongood.plugins import Catalogue, open_door
from commongood.session import Session
from commongood.town.model import World
from commongood.town.state import State

# texts are English here, whatever the settings and the system of whoever runs the tests ask for
os.environ["LANGUAGE"] = "en"
os.environ["XDG_CONFIG_HOME"] = str(Path(__file__).parent / "no-settings")

PLUGIN = Path(__file__).parents[1] / "examples" / "plugin"
LEVELS = ("market-town", "deprived-borough")


@pytest.fixture(autouse=True)
def the_command_line_speaks_english_again() -> Iterator[None]:
    """A run of the command line in another language leaves nothing of it to the next test."""
    yield
    words.speak("en")


@pytest.fixture(scope="session")
def door() -> Catalogue:
    return open_door(installed=False)


@pytest.fixture(scope="session")
def ferry(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """The catalogue with the example plugin, as if it were installed; processes begun meanwhile do not find it as such."""
    folder = tmp_path_factory.mktemp("plugin")
    shutil.copytree(PLUGIN / "ferry_town", folder / "ferry_town")
    sys.path.insert(0, str(folder))
    try:
        import ferry_town

        yield open_door([ferry_town], installed=False)
    finally:
        sys.path.remove(str(folder))


@pytest.fixture(scope="session")
def new_game(door: Catalogue) -> Callable[..., Session]:
    """Make a session on the built-in content alone."""

    def make(level: str = "market-town", lens: str = "evidence", seed: int = 1, turns: int | None = None) -> Session:
        return Session.new(level, lens, seed, turns, door)

    return make


@pytest.fixture(scope="session")
def town(new_game: Callable[..., Session]) -> Callable[[str], tuple[World, State]]:
    """A level's world and opening state. The state is shared: copy it before you change it."""

    @lru_cache
    def found(level: str) -> tuple[World, State]:
        setting = new_game(level).setting
        return setting.world, setting.opening

    return found
