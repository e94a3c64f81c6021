"""The window: it opens the display, owns the clock and the loop, and shows a scene."""

import ctypes
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import platformdirs
import pygame

from commongood.desktop import words
from commongood.desktop.desk import Game
from commongood.desktop.faults import WindowError
from commongood.desktop.lesson_scene import LessonScene
from commongood.desktop.lesson_window import forget_clock, is_lesson, lesson_scene
from commongood.desktop.scene import TownScene
from commongood.desktop.settings import DEFAULT, Settings, read_settings, settings_file, spoken_in, write_settings
from commongood.desktop.sounds import Speaker
from commongood.desktop.stack import Stack
from commongood.desktop.words import say, told
from commongood.session import Session
from commongood.shelf import Shelf, free_path, keep_as, picture_path

if TYPE_CHECKING:
    from commongood.desktop.title_scene import TitleScene

FRAMES = 60
MMAP_THRESHOLD, LARGE = -3, 1 << 18
"""glibc's name for the size from which on it asks the system for a place of its own, and that size in bytes."""
LOOK = 480
"""How wide the picture beside a kept game is."""


def _nothing(*_: object) -> None:
    return None


def _give_back() -> None:
    """Have large pictures given back to the system when they go: glibc would keep their places for later ones."""
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).mallopt(MMAP_THRESHOLD, LARGE)


def open_display(size: tuple[int, int], *, full: bool = False) -> pygame.Surface:
    """The whole screen, if it is wanted and can be had, or a resizable window; WindowError where none can be opened."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    try:
        pygame.display.init()
        if full:
            with suppress(pygame.error):
                return pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        return pygame.display.set_mode(size, pygame.RESIZABLE)
    except pygame.error as error:
        raise WindowError(say("fault.display", error=str(error))) from error


def _keep_picture(scene: Stack, surface: pygame.Surface) -> None:
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


def _keep_look(scene: Stack, path: Path) -> None:
    """Write beside a kept game what it looks like; without that it is shown by its town."""
    with suppress(OSError, pygame.error):
        path.parent.mkdir(parents=True, exist_ok=True)
        pygame.image.save(scene.picture(LOOK), str(picture_path(path)))


class _Window:
    """An open display with the player's settings. frames: how many more it shows, or None for no end."""

    def __init__(self, size: tuple[int, int], own: Path | None, frames: int | None) -> None:
        self.size, self.own, self.frames = size, own or settings_file(), frames
        words.speak(spoken_in(DEFAULT))
        self.settings, self.fault = read_settings(self.own)
        words.speak(spoken_in(self.settings))
        self.full = self.settings.fullscreen
        self.caption, self.speaker = "", Speaker()
        _give_back()
        self.surface = open_display(size, full=self.full)

    def name(self, caption: str) -> None:
        """Name the window."""
        self.caption = caption
        pygame.display.set_caption(caption)

    def close(self) -> None:
        """Close the display and the mixer."""
        self.speaker.close()
        pygame.display.quit()

    def take(self, new: Settings) -> str:
        """Take and keep new settings; returns a fault to show, if there is one."""
        self.settings = new
        if new.fullscreen != self.full:
            self.full = new.fullscreen
            self.surface = open_display(self.size, full=self.full)
        return write_settings(self.own, new)

    def show(self, scene: Stack, on_shown: Callable[[], object]) -> bool:
        """Show a scene until the player leaves it; returns whether the window is still wanted.

        on_shown: called once, after the first frame.
        """
        if self.fault:
            scene.desk.tell(self.fault)
            scene.screen.show_note()
            self.fault = ""
        clock, first, lost = pygame.time.Clock(), True, False
        while not scene.done:
            if self.frames == 0:
                return False
            try:
                if not self._frame(scene, min(0.1, clock.tick(FRAMES) / 1000)):
                    return False
                lost = False
            except pygame.error as error:
                if lost:
                    raise WindowError(say("fault.gone", error=error)) from error
                lost = True
                self._open_again(scene)
            if self.frames is not None:
                self.frames -= 1
            if first:
                first = False
                on_shown()
        return True

    def _frame(self, scene: Stack, dt: float) -> bool:
        """Give a scene its events and dt seconds and show it; returns whether the window is still wanted."""
        for event in pygame.event.get():
            if event.type == pygame.QUIT:
                return False
            self._give(scene, event)
        self.surface = pygame.display.get_surface() or self.surface
        scene.update(dt)
        scene.draw(self.surface)
        pygame.display.flip()
        return True

    def _open_again(self, scene: Stack) -> None:
        """Open the display that has gone once more; WindowError where it stays away."""
        pygame.display.quit()
        self.surface = open_display(self.size, full=self.full)
        pygame.display.set_caption(self.caption)
        scene.desk.tell(say("window.again"))
        scene.screen.show_note()

    def _give(self, scene: Stack, event: pygame.event.Event) -> None:
        action = scene.desk.keys.action(event) if event.type == pygame.KEYDOWN else ""
        if action == "fullscreen":
            scene.desk.change(msgspec.structs.replace(scene.desk.settings, fullscreen=not self.full))
        elif action == "picture":
            _keep_picture(scene, self.surface)
        else:
            scene.handle_event(event)

    def play(
        self, session: Game, kept: Path | None, on_shown: Callable[[], object], lesson: bool = False, learning: bool = False
    ) -> bool:
        """Play a game; returns whether the window is still wanted. lesson: as one. learning: with the coach."""
        table, place = session, kept

        def on_table() -> Game:
            return scene.desk.game

        def keep() -> str:
            nonlocal table, place
            try:
                if place is not None:
                    if on_table() is not table:
                        # a game that was branched off is kept beside the one that it came from
                        table, place = on_table(), free_path(place)
                    table.save(place)
            except (OSError, ValueError) as error:
                return say("settings.not_kept", error=told(error))
            return ""

        def keep_under(name: str) -> str:
            try:
                game = on_table()
                if kept is not None and isinstance(game, Session):
                    _keep_look(scene, keep_as(kept.parent, game, name))
            except (OSError, ValueError) as error:
                return say("settings.not_kept", error=told(error))
            return ""

        size = self.surface.get_size()
        scene: TownScene
        if lesson and isinstance(session, Session) and kept is not None:
            scene = lesson_scene(session, kept, size, self.settings, self.take, self.speaker)
        else:
            if kept is not None:
                forget_clock(kept)  # what is kept there from now on is no lesson
            may_keep = kept is not None and isinstance(session, Session)
            scene = TownScene(
                session,
                size,
                settings=self.settings,
                on_settings=self.take,
                on_change=keep,
                play=self.speaker,
                on_keep=keep_under if may_keep else None,
            )
            scene.desk.learn(learning)
        self.name(say("window.title", town=scene.desk.view.town))
        try:
            return self.show(scene, on_shown)
        finally:
            if isinstance(scene, LessonScene):
                place = scene.kept()
            if place is not None:
                _keep_look(scene, place)


def run(
    session: Game,
    size: tuple[int, int] = (1280, 720),
    frames: int | None = None,
    screenshot: str | Path | None = None,
    on_shown: Callable[[], object] = _nothing,
    kept: Path | None = None,
    own: Path | None = None,
    lesson: bool = False,
) -> int:
    """Play a game in a window; returns the exit code.

    frames: stop after so many frames. screenshot: where the last frame is written as a PNG. on_shown: called once, after the
    first frame. kept: the file in which the game is kept after each decision. own: the file of the player's settings. lesson:
    with the clock of a lesson, which is kept beside the game.
    """
    window = _Window(size, own, frames)
    try:
        window.play(session, kept, on_shown, lesson)
        if screenshot is not None:
            pygame.image.save(window.surface, str(screenshot))
        return 0
    finally:
        window.close()


def run_title(
    shelf: Shelf,
    lens: str = "evidence",
    size: tuple[int, int] = (1280, 720),
    frames: int | None = None,
    on_game: Callable[[Session], object] = _nothing,
    on_left: Callable[[Session], object] = _nothing,
    own: Path | None = None,
) -> int:
    """Open the title in a window, play what the player opens there, and come back to it; returns the exit code.

    on_game: called after the first frame of each game, on_left when it is left, however that comes. The rest as in run.
    """
    from commongood.desktop.title_scene import TitleScene

    window = _Window(size, own, frames)
    try:
        wanted = True
        while wanted:
            window.name(say("window.first"))
            title = TitleScene(shelf, window.surface.get_size(), lens, window.settings, window.take, window.speaker)
            wanted = window.show(title, _nothing) and title.opened is not None
            if wanted and title.opened is not None:
                wanted = _play(window, shelf, title.opened, on_game, on_left, title)
        return 0
    finally:
        window.close()


def _play(
    window: _Window,
    shelf: Shelf,
    session: Session,
    on_game: Callable[[Session], object],
    on_left: Callable[[Session], object],
    title: "TitleScene",
) -> bool:
    """Play a game that was opened on the title; a map that cannot be drawn is named there."""
    kept = shelf.place(session)
    try:
        return window.play(session, kept, lambda: on_game(session), title.lesson or is_lesson(kept), title.learning)
    except WindowError as error:
        window.fault = str(error)
        return True
    finally:
        on_left(session)
