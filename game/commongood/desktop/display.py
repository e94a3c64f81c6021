"""Find out whether there is a display, without leaving one open."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

SILENT = ("dummy", "offscreen")
"""Drivers to which SDL falls back in silence: nobody sees what they show, so unasked they count as no display."""


@contextmanager
def quiet() -> Iterator[None]:
    """Keep what C libraries print about missing displays from the error stream; Python's own errors are raised as ever."""
    sys.stderr.flush()
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def find_display() -> str | None:
    """The video driver's name, or None if there is no display that somebody could see (or asked for by SDL_VIDEODRIVER)."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    asked = os.environ.get("SDL_VIDEODRIVER", "")
    with quiet():
        try:
            pygame.display.init()
            driver = pygame.display.get_driver()
        except pygame.error:
            return None
        finally:
            pygame.display.quit()
    return None if driver in SILENT and driver not in asked else driver
