"""Find out whether there is a display, without leaving one open."""

import os

SILENT = ("dummy", "offscreen")
"""Drivers to which SDL falls back in silence: nobody sees what they show, so unasked they count as no display."""


def find_display() -> str | None:
    """The video driver's name, or None if there is no display that somebody could see (or asked for by SDL_VIDEODRIVER)."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    asked = os.environ.get("SDL_VIDEODRIVER", "")
    try:
        pygame.display.init()
        driver = pygame.display.get_driver()
    except pygame.error:
        return None
    finally:
        pygame.display.quit()
    return None if driver in SILENT and driver not in asked else driver
