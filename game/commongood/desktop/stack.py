"""Screens that lie on each other: it gives the uppermost its events, applies what that asks for, and draws what shows."""

from contextlib import AbstractContextManager

import pygame

from commongood.assets.draw import palette
from commongood.desktop.desk import User
from commongood.desktop.lettering import check_fonts
from commongood.desktop.screen import metrics
from commongood.desktop.tips import Tips
from commongood.desktop.transitions import Follow, Layer, Leave, Pop, Push, Transition


class Stack:
    """Screens in a box of a size. Give it events and time, and draw it; its places are those of the surface it is drawn on.

    done: the player has left it. reduced_motion: nothing moves of itself, and what would glide jumps.
    """

    desk: User

    def __init__(self, desk: User, size: tuple[int, int]) -> None:
        if not pygame.font.get_init():
            pygame.font.init()
        check_fonts()
        self.desk = desk
        self.size = size
        self.done = False
        self.reduced_motion = False
        self._settings = desk.settings
        self._tips = Tips()
        with self._own_colours():
            self._stack: list[Layer] = [self.base()]

    def base(self) -> Layer:
        """The screen that lies lowest now."""
        raise NotImplementedError

    @property
    def screen(self) -> Layer:
        """The screen on top."""
        return self._stack[-1]

    def _apply(self, transition: Transition | None) -> None:
        if isinstance(transition, Push):
            self._stack.append(transition.make(self.size))
        elif isinstance(transition, Pop):
            if len(self._stack) > 1:
                self._stack.pop()
        elif isinstance(transition, Follow):
            self._stack = [self.base()]
        elif isinstance(transition, Leave):
            self.done = True

    def resize(self, size: tuple[int, int]) -> None:
        """Take another size."""
        if size != self.size:
            self.size = size
            with self._own_colours():
                for screen in self._stack:
                    screen.resize(size)

    def _own_colours(self) -> AbstractContextManager[None]:
        """The player's palette, for as long as this scene is at work: another scene, or its host, may have another."""
        return palette.held(self._settings.palette)

    def _settle(self) -> None:
        """Take the settings that hold now."""
        now = self.desk.settings
        if now is self._settings:
            return
        self._settings = now
        with self._own_colours():
            for screen in self._stack:
                screen.resize(self.size)

    def handle_event(self, event: pygame.event.Event) -> None:
        """Take an event of pygame's queue."""
        with self._own_colours():
            self._apply(self.screen.handle(event))
        self._settle()

    def update(self, dt: float) -> None:
        """Let dt seconds pass."""
        with self._own_colours():
            for screen in list(self._stack):
                self._apply(screen.update(dt))
        self._tips.update(dt, self.screen.hint(), metrics(self.desk, self.size))

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the scene over the whole of a surface, whose size it takes."""
        self.resize(surface.get_size())
        first = max((i for i, screen in enumerate(self._stack) if not screen.sheet), default=0)
        with self._own_colours():
            for screen in self._stack[first:]:
                screen.draw(surface)
        self._tips.draw(surface)
