"""A window that nobody sees, and a player who has only a keyboard or only a mouse."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import platformdirs
import pygame
from ui_player import Player

from commongood.desktop.scene import TownScene
from commongood.desktop.settings import Settings
from commongood.desktop.title_scene import TitleScene
from commongood.plugins import Catalogue
from commongood.session import Session
from commongood.shelf import Shelf


@pytest.fixture(autouse=True)
def nothing_is_left_among_ones_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures that the tests keep go into their own folder."""
    monkeypatch.setattr(platformdirs, "user_pictures_path", lambda: tmp_path / "pictures")


@pytest.fixture
def start() -> Iterator[Callable[..., Player]]:
    """A player before a new game of so many turns, in a window of a size."""
    pygame.display.init()

    def begin(
        turns: int = 2,
        size: tuple[int, int] = (1280, 720),
        level: str = "market-town",
        text: int = 100,
        palette: str = "standard",
        looks: bool = True,
        language: str = "",
    ) -> Player:
        surface = pygame.display.set_mode(size)
        pygame.event.clear()
        settings = Settings(text=text, palette=palette, language=language)
        return Player(TownScene(Session.new(level=level, seed=1, turns=turns), size, settings=settings), surface, looks)

    yield begin
    pygame.event.clear()


@pytest.fixture
def title(door: Catalogue, tmp_path: Path) -> Iterator[Callable[..., Player]]:
    """A player before the title, whose games are kept in the test's folder."""
    pygame.display.init()

    def begin(size: tuple[int, int] = (1280, 720), text: int = 100, looks: bool = True, language: str = "") -> Player:
        surface = pygame.display.set_mode(size)
        pygame.event.clear()
        settings = Settings(text=text, language=language)
        return Player(TitleScene(Shelf(door, tmp_path), size, settings=settings), surface, looks)

    yield begin
    pygame.event.clear()
