"""A line of text that a player types: its letters, where the caret stands, and what each key does to it."""

from dataclasses import dataclass, field

import pygame

from commongood.assets.draw.palette import INK
from commongood.desktop.lettering import text_width

Rect = pygame.Rect
LET_GO = (pygame.K_TAB, pygame.K_ESCAPE, pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_UP, pygame.K_DOWN)
"""Keys that go on meaning what they mean elsewhere."""
HELD = pygame.KMOD_CTRL | pygame.KMOD_META


@dataclass
class Entry:
    """What was typed. most: letters that it holds; digits: nothing but figures are taken.

    A page that shows it says how: its letters' size, where in their box they begin, and how far they are moved to the left.
    """

    text: str = ""
    most: int = 40
    digits: bool = False
    caret: int = field(default=-1)
    px: int = 16
    inside: int = 0
    shift: int = 0

    def __post_init__(self) -> None:
        if self.caret < 0:
            self.caret = len(self.text)

    def write(self, text: str) -> None:
        """Put another text in its place."""
        self.text, self.caret = text, len(text)

    def take(self, event: pygame.event.Event) -> bool:
        """Take a key or typed letters; returns whether the event was for this."""
        if event.type == pygame.TEXTINPUT:
            self._insert(event.text)
            return True
        if event.type != pygame.KEYDOWN or event.key in LET_GO or pygame.K_F1 <= event.key <= pygame.K_F12:
            return False
        if event.mod & HELD and event.key == pygame.K_v:
            self._paste()
            return True
        if event.mod & HELD and event.key not in (pygame.K_BACKSPACE, pygame.K_DELETE):
            return False
        self._edit(event.key, bool(event.mod & HELD))
        return True

    def _edit(self, key: int, whole: bool) -> None:
        """Move the caret or take letters away; whole: all of them on that side."""
        before, after = self.text[: self.caret], self.text[self.caret :]
        if key == pygame.K_LEFT:
            self.caret = max(0, self.caret - 1)
        elif key == pygame.K_RIGHT:
            self.caret = min(len(self.text), self.caret + 1)
        elif key == pygame.K_HOME:
            self.caret = 0
        elif key == pygame.K_END:
            self.caret = len(self.text)
        elif key == pygame.K_BACKSPACE:
            before = "" if whole else before[:-1]
            self.text, self.caret = before + after, len(before)
        elif key == pygame.K_DELETE:
            self.text = before + ("" if whole else after[1:])

    def _insert(self, typed: str) -> None:
        """Put letters in at the caret: no space at the beginning, nothing that cannot be seen, no more than it holds."""
        typed = "".join(c for c in typed if c.isprintable() and (not self.digits or "0" <= c <= "9"))
        if not self.caret:
            typed = typed.lstrip()
        typed = typed[: self.most - len(self.text)]
        self.text = self.text[: self.caret] + typed + self.text[self.caret :]
        self.caret += len(typed)

    def _paste(self) -> None:
        try:
            self._insert(pygame.scrap.get_text())
        except pygame.error:
            return  # there is no clipboard here

    def fit(self, px: int, inside: int, room: int) -> None:
        """Say how it is shown: the caret stays in the room."""
        self.px, self.inside = px, inside
        self.shift = max(0, text_width(self.text[: self.caret], px) - room)

    def point(self, x: int) -> None:
        """Put the caret where a box was pressed, x pixels from its left."""
        at = x - self.inside + self.shift
        self.caret = min(range(len(self.text) + 1), key=lambda n: abs(text_width(self.text[:n], self.px) - at))

    def draw_caret(self, surface: pygame.Surface, box: Rect) -> None:
        """Draw the caret in the entry's box on the screen."""
        x = box.x + self.inside + text_width(self.text[: self.caret], self.px) - self.shift
        high = min(box.h - 8, round(self.px * 1.3))
        surface.fill(INK, Rect(x, box.centery - high // 2, 2, high))
