"""The window: it opens the display, owns the clock and the loop, and shows a scene."""

import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import platformdirs
import pygame

from commongood.desktop.desk import Game
from commongood.desktop.faults import WindowError
from commongood.desktop.scene import TownScene
from commongood.desktop.settings import Settings, read_settings, settings_file, write_settings
from commongood.desktop.words import say

FRAMES = 60


def open_display(size: tuple[int, int], *, full: bool = False) -> pygame.Surface:
    """A resizable window, or the whole screen; WindowError where none can be opened."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        pygame.display.init()
        if full:
            return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        return pygame.display.set_mode(size, pygame.RESIZABLE)
    except pygame.error as error:
        raise WindowError(say("fault.display", error=str(error))) from error


def _keep_picture(scene: TownScene, surface: pygame.Surface) -> None:
    """Write what shows as a PNG in the folder of pictures, under a name that is not there yet, and say where."""
    folder = platformdirs.user_pictures_path() / "commongood"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        number = 1 + sum(1 for _ in folder.glob("*.png"))
        while (folder / f"{number:03}.png").exists():
            number += 1
        path = folder / f"{number:03}.png"
        pygame.image.save(surface, str(path))
        scene.desk.note, scene.desk.note_good = say("picture.kept", path=path), True
    except (OSError, pygame.error) as error:
        scene.desk.note, scene.desk.note_good = say("picture.lost", path=folder, error=str(error)), False
    scene.screen.show_note()


def run(
    session: Game,
    size: tuple[int, int] = (1280, 720),
    frames: int | None = None,
    screenshot: str | Path | None = None,
    on_shown: Callable[[], object] = lambda: None,
    kept: Path | None = None,
    own: Path | None = None,
) -> int:
    """Play a game in a window; returns the exit code.

    frames: stop after so many frames. screenshot: where the last frame is written as a PNG. on_shown: called once, after the
    first frame. kept: the file in which the game is kept after each decision. own: the file of the player's settings.
    """
    own = own or settings_file()
    settings, fault = read_settings(own)
    surface = open_display(size, full=settings.fullscreen)
    try:
        pygame.display.set_caption(say("window.title", town=session.view().town))

        def keep() -> str:
            try:
                if kept is not None:
                    session.save(kept)
            except (OSError, ValueError) as error:
                return say("settings.not_kept", error=str(error))
            return ""

        shown_full = settings.fullscreen

        def take(new: Settings) -> str:
            nonlocal shown_full
            if new.fullscreen != shown_full:
                shown_full = new.fullscreen
                open_display(size, full=shown_full)
            return write_settings(own, new)

        scene = TownScene(session, surface.get_size(), settings=settings, on_settings=take, on_change=keep)
        if fault:
            scene.desk.note, scene.desk.note_good = fault, False
            scene.screen.show_note()
        clock = pygame.time.Clock()
        shown = 0
        while not scene.done and (frames is None or shown < frames):
            dt = min(0.1, clock.tick(FRAMES) / 1000)
            for event in pygame.event.get():
                if event.type == pygame.QUIT:
                    return 0
                action = scene.desk.keys.action(event) if event.type == pygame.KEYDOWN else ""
                if action == "fullscreen":
                    scene.desk.change(msgspec.structs.replace(scene.desk.settings, fullscreen=not shown_full))
                elif action == "picture":
                    _keep_picture(scene, surface)
                else:
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
