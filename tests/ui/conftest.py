"""A window that nobody sees, and a player who has only a keyboard or only a mouse."""

import os
from collections.abc import Callable, Iterator

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame
from ui_player import Player

from commongood.desktop.scene import TownScene
from commongood.desktop.settings import Settings
from commongood.session import Session


@pytest.fixture
def start() -> Iterator[Callable[..., Player]]:
    """A player before a new game of so many turns, in a window of a size."""
    pygame.display.init()

    def begin(turns: int = 2, size: tuple[int, int] = (1280, 720), level: str = "market-town", text: int = 100) -> Player:
        surface = pygame.display.set_mode(size)
        pygame.event.clear()
        return Player(TownScene(Session.new(level=level, seed=1, turns=turns), size, settings=Settings(text=text)), surface)

    yield begin
    pygame.event.clear()
