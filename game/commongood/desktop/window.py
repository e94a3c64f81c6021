"""The window: it opens the display, owns the clock and the loop, and shows a scene."""

import os
from collections.abc import Callable
from pathlib import Path

import pygame

from commongood.desktop.desk import Game
from commongood.desktop.faults import WindowError
from commongood.desktop.scene import TownScene
from commongood.desktop.words import say

FRAMES = 60


def open_display(size: tuple[int, int]) -> pygame.Surface:
    """A resizable window; WindowError where none can be opened."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        pygame.display.init()
        return pygame.display.set_mode(size, pygame.RESIZABLE)
    except pygame.error as error:
        raise WindowError(say("fault.display", error=str(error))) from error


def run(
    session: Game,
    size: tuple[int, int] = (1280, 720),
    frames: int | None = None,
    screenshot: str | Path | None = None,
    on_shown: Callable[[], object] = lambda: None,
) -> int:
    """Play a game in a window; returns the exit code.

    frames: stop after so many frames. screenshot: where the last frame is written as a PNG. on_shown: called once, after the
    first frame.
    """
    surface = open_display(size)
    try:
        pygame.display.set_caption(say("window.title", town=session.view().town))
        scene = TownScene(session, size)
        clock = pygame.time.Clock()
        shown = 0
        while not scene.done and (frames is None or shown < frames):
            dt = min(0.1, clock.tick(FRAMES) / 1000)
            for event in pygame.event.get():
                if event.type == pygame.QUIT:
                    return 0
                scene.handle_event(event)
            surface = pygame.display.get_surface() or surface
            scene.update(dt)
            scene.draw(surface)
            pygame.display.flip()
            shown += 1
            if shown == 1:
                on_shown()
        if screenshot is not None:
            pygame.image.save(surface, str(screenshot))
        return 0
    finally:
        pygame.display.quit()
