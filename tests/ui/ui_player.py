"""A player who has only a keyboard or only a mouse: all that they do goes through pygame's own queue."""

import pygame

from commongood.desktop.screen import Screen
from commongood.desktop.stack import Stack

SIZES = ((1280, 720), (1920, 1080))


class Player:
    """Someone before the screen."""

    def __init__(self, scene: Stack, surface: pygame.Surface, looks: bool = True) -> None:
        """looks: whether each frame is drawn; where only places matter, that saves the time."""
        self.scene, self.surface, self.looks = scene, surface, looks
        self.frame()

    @property
    def screen(self) -> Screen:
        screen = self.scene.screen
        assert isinstance(screen, Screen)
        return screen

    def frame(self, seconds: float = 0.3) -> None:
        for event in pygame.event.get():
            self.scene.handle_event(event)
        self.scene.update(seconds)
        if self.looks or self.screen.waiting:
            self.scene.draw(self.surface)
        if self.screen.waiting:  # what takes a moment says so in one frame and is done in the next
            self.scene.update(seconds)
            if self.looks:
                self.scene.draw(self.surface)

    def key(self, key: int, mod: int = 0) -> None:
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=""))
        pygame.event.post(pygame.event.Event(pygame.KEYUP, key=key, mod=mod))
        self.frame()

    def tab_to(self, wanted: str) -> None:
        for _ in range(len(self.screen.order()) + 1):
            if self.screen.focus.key == wanted:
                return
            self.key(pygame.K_TAB)
        raise AssertionError(f"no way by Tab to {wanted}; there are {self.screen.order()}")

    def enter(self, wanted: str) -> None:
        self.tab_to(wanted)
        self.key(pygame.K_RETURN)

    def place(self, wanted: str) -> tuple[int, int]:
        """Where to click on something, after as many turns of the wheel as it takes to see it."""
        self.frame()
        for _ in range(80):
            found = self.screen.find(wanted)
            assert found, f"{wanted} is not among {self.screen.order()}"
            panel, spot = found
            shown = panel.shown(spot)
            if shown.h >= min(spot.rect.h, 20):
                return shown.center
            self.move(panel.rect.center)
            pygame.event.post(pygame.event.Event(pygame.MOUSEWHEEL, x=0, y=-1 if panel.place(spot).y > panel.rect.y else 1))
            self.frame(0.01)
        raise AssertionError(f"{wanted} cannot be scrolled into sight")

    def move(self, pos: tuple[int, int]) -> None:
        pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, pos=pos, rel=(0, 0), buttons=(0, 0, 0)))

    def click(self, wanted: str | tuple[int, int]) -> None:
        pos = self.place(wanted) if isinstance(wanted, str) else wanted
        self.move(pos)
        pygame.event.post(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=pos, button=1))
        pygame.event.post(pygame.event.Event(pygame.MOUSEBUTTONUP, pos=pos, button=1))
        self.frame()
