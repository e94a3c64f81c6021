"""Pictures are drawn without a window."""

import os

import pytest

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame


@pytest.fixture(scope="session")
def screen():
    """A small surface to draw on, for what must convert pictures to a window's format."""
    pygame.display.init()
    return pygame.display.set_mode((64, 48))
