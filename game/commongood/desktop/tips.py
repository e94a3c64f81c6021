"""A word about what an icon does, beside the pointer or the keyboard's place, shown by pygame_gui when it is first needed."""

from html import escape
from importlib.resources import as_file, files
from typing import Any

import pygame

from commongood.assets.draw.lettering import FACES
from commongood.assets.draw.palette import CARD, INK, Color
from commongood.desktop.lettering import text_width
from commongood.desktop.metrics import Metrics

Rect = pygame.Rect
ROOM = 40
"""Pixels across that a tip needs beside its words."""
WAIT = 0.5
"""Seconds that a place is pointed at before its tip shows."""


def _hex(color: Color) -> str:
    return "#" + "".join(f"{v:02X}" for v in color[:3])


class Tips:
    """At most one tip at a time, drawn over everything."""

    def __init__(self) -> None:
        self._manager: Any = None
        self._size: tuple[int, int] | None = None
        self._shown: tuple[str, tuple[int, int, int, int]] | None = None
        self._box: Any = None
        self._waited = 0.0

    @property
    def text(self) -> str:
        """What the tip says now, or nothing."""
        return self._shown[0] if self._shown and self._box is not None else ""

    def update(self, dt: float, hint: tuple[str, Rect] | None, m: Metrics) -> None:
        """Let dt seconds pass over a hint: a text and the place it is about, or None."""
        now = (hint[0], (hint[1].x, hint[1].y, hint[1].w, hint[1].h)) if hint else None
        if now != self._shown:
            self._clear()
            self._shown, self._waited = now, 0.0
        if hint is None or self._box is not None or pygame.display.get_surface() is None:
            return  # pygame_gui sets no text where there is no display, and nobody would read it
        self._waited += dt
        if self._waited >= WAIT:
            self._show(hint[0], hint[1], m)

    def _clear(self) -> None:
        if self._box is not None:
            self._box.kill()
            self._box = None

    def _show(self, text: str, place: Rect, m: Metrics) -> None:
        import pygame_gui

        if self._manager is None or self._size != (m.w, m.h):
            self._manager, self._size = self._make(pygame_gui, m), (m.w, m.h)
        w = min(text_width(text, m.px(16)) + ROOM, m.w - 8)
        x = max(4, min(m.w - w - 4, place.centerx - w // 2))
        # a height of -1 is as many lines as it takes
        box = pygame_gui.elements.UITextBox(escape(text), Rect(x, 0, w, -1), self._manager)
        below = place.bottom + 8
        box.set_position((x, below if below + box.rect.h < m.h else max(4, place.top - box.rect.h - 8)))
        self._box = box

    @staticmethod
    def _make(gui: Any, m: Metrics) -> Any:
        package, name = FACES["body"]
        with as_file(files(package) / "files" / name) as path:
            theme = {
                "text_box": {
                    "colours": {"dark_bg": _hex(INK), "normal_text": _hex(CARD), "normal_border": _hex(CARD)},
                    "font": {"name": "tip", "size": str(m.px(16)), "regular_path": str(path)},
                    "misc": {
                        "shape": "rounded_rectangle",
                        "shape_corner_radius": "6",
                        "border_width": "1",
                        "shadow_width": "0",
                        "padding": "8,6",
                        "text_horiz_alignment": "center",
                    },
                }
            }
            return gui.UIManager((m.w, m.h), theme)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the tip, if one shows."""
        if self._box is not None:
            self._manager.update(0.0)
            self._manager.draw_ui(surface)
