"""What a screen is, and what it asks of the stack. Screens only return transitions; the stack alone applies them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import pygame


class Layer(Protocol):
    """A screen as the stack knows it. sheet: the screen under it still shows."""

    sheet: bool

    def handle(self, event: pygame.event.Event) -> "Transition | None":
        """Take an event."""
        ...

    def update(self, dt: float) -> "Transition | None":
        """Let dt seconds pass."""
        ...

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the screen."""
        ...

    def hint(self) -> tuple[str, pygame.Rect] | None:
        """A word about a place that has none of its own, and that place."""
        ...

    def show_note(self) -> None:
        """Show the last message for a while."""
        ...

    def reread(self) -> None:
        """Take anew, in another language, what was kept in words."""
        ...

    def let_go(self) -> None:
        """Let go of what was painted: the screen has been taken away."""
        ...

    def resize(self, size: tuple[int, int]) -> None:
        """Take another size."""
        ...


@dataclass(frozen=True, slots=True)
class Push:
    """Lay a screen over this one; make is given the size in pixels."""

    make: Callable[[tuple[int, int]], Layer]


@dataclass(frozen=True, slots=True)
class Pop:
    """Take this screen away."""


@dataclass(frozen=True, slots=True)
class Follow:
    """Take every screen away and show the one that the game's phase calls for."""


@dataclass(frozen=True, slots=True)
class Leave:
    """End the scene."""


Transition = Push | Pop | Follow | Leave
Press = Callable[[], Transition | None]
