"""A game as a lesson: the game's own scene, with the facilitator's strip above it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pygame

from commongood.desktop.desk import Game
from commongood.desktop.lesson import Clock
from commongood.desktop.lesson_sheets import guide_sheet, restart_sheet
from commongood.desktop.lesson_strip import LessonStrip, Ways
from commongood.desktop.room_sheets import room_sheet
from commongood.desktop.scene import TownScene
from commongood.desktop.screen import Screen
from commongood.desktop.transitions import Follow, Push, Transition

Event = pygame.event.Event
CHIEF = {"plan": "meet", "boards": "vote", "report": "next", "end": "page"}
"""What the strip's way on presses in each phase of the game."""


class LessonScene(TownScene):
    """A lesson in a box of a size. fresh: makes the lesson's game anew. on_clock: called when its clock was changed by hand or
    by the game, and it returns a fault to show, if there is one.

    kept: gives the file in which it is kept now, if it is.

    Nothing happens by itself when a phase's time is up.
    """

    def __init__(
        self,
        session: Game,
        size: tuple[int, int],
        fresh: Callable[[], Game],
        clock: Clock | None = None,
        on_clock: Callable[[Clock, Game], str] = lambda clock, game: "",
        **given: Any,
    ) -> None:
        self.clock = clock or Clock()
        self.fresh, self.on_clock = fresh, on_clock
        self.in_strip = False
        self.kept: Callable[[], Path | None] = lambda: None
        super().__init__(session, size, **given)
        ways = Ways(self._pause, self._more, self._onward, self._room, self._guide, self._turn_off, self._ask_restart)
        self.strip = LessonStrip(self.desk, size, lambda: self.clock, ways)
        self._follow()
        self.resize((size[0], size[1] - self.strip.height))

    # what the buttons do
    def _told(self) -> None:
        self.strip.stale = True
        self.desk.tell(self.on_clock(self.clock, self.desk.game))

    def _pause(self) -> None:
        self.clock.running = not self.clock.running
        self._told()

    def _more(self) -> None:
        self.clock.extend()
        self._told()

    def _turn_off(self) -> None:
        self.clock.on = not self.clock.on
        self._told()

    def _room(self) -> None:
        desk = self.desk
        self._apply(Push(lambda size: room_sheet(desk, size)))
        self.in_strip = False

    def _guide(self) -> None:
        desk = self.desk
        self._apply(Push(lambda size: guide_sheet(desk, size)))
        self.in_strip = False

    def _onward(self) -> None:
        """The next phase: of the clock alone before the plan, else by the game's own way on."""
        self.in_strip = False
        if self.clock.phase in ("start", "news"):
            self.clock.go("news" if self.clock.phase == "start" else "plan", self.clock.turn)
            self._told()
            return
        top = self.screen
        if isinstance(top, Screen) and top.find("on"):  # what a board decided is told before the game goes on
            self._press("on")
            return
        self._apply(Follow())
        self._press(CHIEF.get(self.desk.view.phase, ""))

    def _press(self, key: str) -> None:
        screen = self.screen
        if not isinstance(screen, Screen):
            return
        screen.refresh()
        found = screen.find(key)
        if found:
            self._apply(screen.press(found[1]))

    def _ask_restart(self) -> None:
        desk = self.desk
        self.in_strip = False
        self._apply(Push(lambda size: restart_sheet(desk, size, self._restart)))

    def _restart(self) -> Transition:
        """Begin anew: the same town and luck, the same benches in the room, the clock at its beginning."""
        held = [brief.id for brief in self.desk.view.room if brief.held]
        self.desk.put(self.fresh())
        if held:
            self.desk.do({"do": "room", "benches": held})
        self.desk.note = ""
        self.clock = Clock(on=self.clock.on)
        self._told()
        return Follow()

    # the scene
    def _follow(self) -> None:
        view = self.desk.view
        if self.clock.follow(view.phase, view.turn):
            self._told()

    def update(self, dt: float) -> None:
        """Let dt seconds pass, for the game and for the clock."""
        super().update(dt)
        self._follow()
        before = (self.clock.shown, self.clock.time_up)
        self.clock.update(dt)
        if (self.clock.shown, self.clock.time_up) != before:
            self.strip.stale = True
        with self._own_manner():
            self.strip.update(dt)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the strip, and the game under it."""
        size = surface.get_size()
        if (self.strip.m.w, self.strip.m.h) != size:
            self.strip.resize(size)
        high = min(self.strip.height, size[1] - 1)
        super().draw(surface.subsurface((0, high, size[0], size[1] - high)))
        with self._own_manner():
            self.strip.draw(surface)

    def _settle(self) -> None:
        """Take the settings that hold now, the strip too."""
        if self.desk.settings is not self._settings and hasattr(self, "strip"):
            self.strip.resize((self.strip.m.w, self.strip.m.h))
        super()._settle()

    # the mouse and the keys
    def handle_event(self, event: Event) -> None:
        """Give an event to the strip or, moved to where its places are, to the game."""
        if event.type == pygame.KEYDOWN:
            self._key(event)
        elif hasattr(event, "pos"):
            high = self.strip.height
            moved = Event(event.type, {**event.dict, "pos": (event.pos[0], event.pos[1] - high)})
            over = event.pos[1] < high
            if over or event.type != pygame.MOUSEBUTTONDOWN:
                self._to_strip(event)
            if not over or event.type != pygame.MOUSEBUTTONDOWN:
                self.in_strip = self.in_strip and over
                super().handle_event(moved)
        elif event.type != pygame.MOUSEWHEEL or self.strip.pointer[1] >= self.strip.height:
            super().handle_event(event)

    def _to_strip(self, event: Event) -> None:
        with self._own_manner():
            self._apply(self.strip.handle(event))
        self._settle()

    def _key(self, event: Event) -> None:
        action = self.desk.keys.action(event)
        if action == "lesson":
            self._leave_strip() if self.in_strip else self._enter_strip(0)
        elif action == "lesson_pause":
            self._pause()
        elif self.in_strip:
            self._strip_key(action, event)
        elif action == "on" and self._last(back=bool(event.mod & pygame.KMOD_SHIFT)):
            self._enter_strip(-1 if event.mod & pygame.KMOD_SHIFT else 0)
        else:
            super().handle_event(event)

    def _last(self, *, back: bool) -> bool:
        """Whether the game's focus is on its last place, or on its first: from there Tab goes on to the strip."""
        screen = self.screen
        keys = screen.order() if isinstance(screen, Screen) else []
        return bool(keys) and isinstance(screen, Screen) and screen.focus.key == keys[0 if back else -1]

    def _enter_strip(self, place: int) -> None:
        self.strip.refresh()
        self.in_strip = True
        self.strip.focus.key, self.strip.focus.visible = self.strip.order()[place], True
        if isinstance(self.screen, Screen):
            self.screen.focus.visible = False

    def _leave_strip(self, place: int = 0) -> None:
        self.in_strip = self.strip.focus.visible = False
        screen = self.screen
        if isinstance(screen, Screen) and screen.order():
            screen.focus.key, screen.focus.visible = screen.order()[place], True
            screen.reveal()

    def _strip_key(self, action: str, event: Event) -> None:
        keys, back = self.strip.order(), bool(event.mod & pygame.KMOD_SHIFT)
        if action == "on" and self.strip.focus.key == keys[0 if back else -1]:
            self._leave_strip(-1 if back else 0)
        elif action in ("on", "up", "down", "press"):
            self._to_strip(event)
            self.strip.focus.visible = self.in_strip
        elif action == "back":
            self._leave_strip()
        else:
            super().handle_event(event)
