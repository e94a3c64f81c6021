"""Screens that lie on each other: it gives the uppermost its events, applies what that asks for, and draws what shows."""

from collections.abc import Iterator
from contextlib import contextmanager

import pygame

from commongood.assets.draw import palette
from commongood.assets.draw.palette import CARD, INK
from commongood.desktop import words
from commongood.desktop.desk import User
from commongood.desktop.lettering import check_fonts, fit_lines, font
from commongood.desktop.metrics import LINE, SMALLEST_TEXT
from commongood.desktop.screen import Screen, metrics
from commongood.desktop.settings import spoken_in
from commongood.desktop.sounds import Hearing, Play
from commongood.desktop.tips import Tips
from commongood.desktop.transitions import Follow, Layer, Leave, Pop, Push, Transition
from commongood.desktop.words import say

LEAST = (800, 450)
"""Pixels for which screens can be laid out; in a smaller box they are laid out for so many and shown smaller."""
READABLE = (640, 360)


def _laid_out(size: tuple[int, int]) -> tuple[int, int]:
    """The size for which screens in a box of a size are laid out."""
    w, h = max(1, size[0]), max(1, size[1])
    larger = max(1.0, LEAST[0] / w, LEAST[1] / h)
    # a box that is all but a line is not stretched to a picture that no memory holds
    return (min(round(w * larger), 4 * LEAST[0]), min(round(h * larger), 4 * LEAST[1])) if larger > 1 else (w, h)


class Stack:
    """Screens in a box of a size. Give it events and time, and draw it; its places are those of the surface it is drawn on.

    done: the player has left it. reduced_motion: nothing moves of itself, and what would glide jumps. play: what plays a sound
    by its name, or None for silence.
    """

    desk: User

    def __init__(self, desk: User, size: tuple[int, int], play: Play | None = None) -> None:
        if not pygame.font.get_init():
            pygame.font.init()
        check_fonts()
        self.desk, self.hearing = desk, Hearing(play)
        self.box, self.size = size, _laid_out(size)
        self._canvas: pygame.Surface | None = None
        self.done = False
        self.reduced_motion = False
        self._settings, self._language = desk.settings, spoken_in(desk.settings)
        self._tips = Tips()
        with self._own_manner():
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
                self._stack.pop().let_go()
        elif isinstance(transition, Follow):
            for screen in self._stack:
                screen.let_go()
            self._stack = [self.base()]
        elif isinstance(transition, Leave):
            self.done = True

    def resize(self, size: tuple[int, int]) -> None:
        """Take another size."""
        self.box, size = size, _laid_out(size)
        if size != self.size:
            self.size = size
            with self._own_manner():
                for screen in self._stack:
                    screen.resize(size)

    @contextmanager
    def _own_manner(self) -> Iterator[None]:
        """The player's palette and language while this scene is at work: another scene, or its host, may have others."""
        with palette.held(self._settings.palette), words.held(self._language):
            yield

    def _settle(self) -> None:
        """Take the settings that hold now."""
        before, now = self._settings, self.desk.settings
        if now is before:
            return
        self._settings, self._language = now, spoken_in(now)
        with self._own_manner():
            for screen in self._stack:
                screen.resize(self.size)
                if now.language != before.language:
                    screen.reread()

    def handle_event(self, event: pygame.event.Event) -> None:
        """Take an event of pygame's queue."""
        with self._own_manner():
            self._apply(self.screen.handle(self._placed(event)))
        self._settle()

    def _placed(self, event: pygame.event.Event) -> pygame.event.Event:
        """The event where it is on the screens, if these are shown smaller than they are laid out."""
        if self.box == self.size or not hasattr(event, "pos"):
            return event
        kx, ky = (self.size[i] / max(1, self.box[i]) for i in (0, 1))
        moved = {name: (round(at[0] * kx), round(at[1] * ky)) for name, at in event.dict.items() if name in ("pos", "rel")}
        return pygame.event.Event(event.type, event.dict | moved)

    def update(self, dt: float) -> None:
        """Let dt seconds pass."""
        with self._own_manner():
            for screen in list(self._stack):
                self._apply(screen.update(dt))
            self._coach()
            self.hearing.take(self.desk.cues)
            self.hearing.update(dt, self.desk.settings)
            self._tips.update(dt, self.screen.hint(), metrics(self.desk, self.size))

    def _coach(self) -> None:
        """Let the coach be on the uppermost screen alone, until it is over."""
        coach = self.desk.coach
        for screen in self._stack:
            if isinstance(screen, Screen):
                screen.coached(coach if screen is self.screen else None)
        if coach and coach.over:
            self.desk.coach = None
            self._coach()

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the scene over the whole of a surface, whose size it takes."""
        self.resize(surface.get_size())
        if self.box == self.size:
            self._canvas = None
            self._draw(surface)
            return
        if self._canvas is None or self._canvas.get_size() != self.size or self._canvas.get_masks() != surface.get_masks():
            self._canvas = pygame.Surface(self.size, surface.get_flags() & pygame.SRCALPHA, surface)
        self._draw(self._canvas)
        pygame.transform.smoothscale(self._canvas, self.box, surface)
        if self.box[0] < READABLE[0] or self.box[1] < READABLE[1]:
            self._ask_for_room(surface)

    def picture(self, width: int) -> pygame.Surface:
        """The lowest screen as it stands, without what lies on it, so many pixels wide."""
        whole = pygame.Surface(self.size)
        with self._own_manner():
            self._stack[0].draw(whole)
        return pygame.transform.smoothscale(whole, (width, max(1, round(width * self.size[1] / self.size[0]))))

    def _draw(self, surface: pygame.Surface) -> None:
        first = max((i for i, screen in enumerate(self._stack) if not screen.sheet), default=0)
        with self._own_manner():
            for screen in self._stack[first:]:
                screen.draw(surface)
        self._tips.draw(surface)
        self.hearing.draw(surface, metrics(self.desk, self.size))

    @staticmethod
    def _ask_for_room(surface: pygame.Surface) -> None:
        """Say along the lower edge that nobody can read this."""
        lines = fit_lines(say("window.small"), SMALLEST_TEXT + 2, "bold", max(40, surface.get_width() - 16))
        lead = round((SMALLEST_TEXT + 2) * LINE)
        top = surface.get_height() - lead * len(lines) - 8
        surface.fill(INK, (0, top, surface.get_width(), surface.get_height() - top))
        for i, line in enumerate(lines):
            surface.blit(font("bold", SMALLEST_TEXT + 2).render(line, True, CARD), (8, top + 4 + i * lead))
