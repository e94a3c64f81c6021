"""A large sheet of two pages: a list at the left, what was chosen of it at the right; one at a time where room is little."""

from collections.abc import Callable, Hashable

import pygame

from commongood.assets.draw.palette import INK, MUSTARD
from commongood.desktop.desk import User
from commongood.desktop.lettering import fit_lines
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.screen import Event
from commongood.desktop.sheets import BOTTOM, TOP, Sheet
from commongood.desktop.transitions import Press, Transition

Rect = pygame.Rect
LEFT, RIGHT = (False, False, False, True), (False, False, True, False)
"""The corners of the two pages that are round."""


class TwoPages(Sheet):
    """The sheet. Each kind of it says what is on its two pages."""

    def __init__(self, desk: User, size: tuple[int, int], title: Callable[[], str], icon: str, listing: bool = False) -> None:
        super().__init__(desk, size, title, lambda pen: None, 1720, icon)
        self.listing = listing  # where there is room for one page alone: it is the list
        self._unseen = True

    # what each kind says
    def chosen(self) -> str:
        """The key of the row that is chosen."""
        raise NotImplementedError

    def list_key(self) -> Hashable:
        """While it stays the same, the list is kept."""
        raise NotImplementedError

    def page_key(self) -> Hashable:
        """While it stays the same, the page is kept."""
        raise NotImplementedError

    def list_page(self, width: int) -> Page:
        """The list."""
        raise NotImplementedError

    def chosen_page(self, width: int, height: int) -> Page:
        """What was chosen; height: how much of it shows at once."""
        raise NotImplementedError

    # what all of them do
    def parts(self) -> list[Part]:
        """The head, and one or two pages."""
        m = self.m
        margin = max(12, m.u(20 if m.tight else 50))
        w, h = min(m.w - 24, max(m.u(self.wide), 900)), m.h - 2 * margin
        x, top = (m.w - w) // 2, margin
        head = max(m.u(64), m.lead(27) * len(self._titles(w)) + 16)
        left, r, low = max(m.u(470), w * 30 // 100), m.u(12), h - head
        above = Part("head", Rect(x, top, w, head), self.title, lambda width: self._head(width, head), r, False, TOP)
        if m.tight:
            whole = Rect(x, top + head, w, low)
            if self.listing:
                return [above, Part("list", whole, self.list_key(), self.list_page, r, False, BOTTOM)]
            return [above, Part("page", whole, self.page_key(), lambda width: self.chosen_page(width, low), r, False, BOTTOM)]
        right = Rect(x + left, top + head, w - left, low)
        return [
            above,
            Part("list", Rect(x, top + head, left, low), self.list_key(), self.list_page, r, False, LEFT),
            Part("page", right, self.page_key(), lambda width: self.chosen_page(width, low), r, False, RIGHT),
        ]

    def refresh(self) -> None:
        """Build what has changed; when the list is new, bring the chosen row into sight."""
        super().refresh()
        found = self.find(self.chosen()) if self._unseen else None
        if found:
            self._unseen = False
            found[0].reveal(found[1])

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Escape leaves the list, where it stands alone, and then the sheet."""
        if action == "back" and self.m.tight and self.listing:
            self.listing = False
            return None
        return super().on_action(action, event)

    def to_list(self) -> None:
        """Show the list."""
        self.listing, self._unseen = True, True

    def to_list_button(self, pen: Pen, label: str) -> None:
        """Where there is room for one page alone, the way to the list; goes down."""
        if self.m.tight:
            pen.button("list", label, self.to_list, pen.x, pen.y, icon="menu")
            pen.y += pen.button_height() + pen.u(12)

    def to_page(self) -> None:
        """Show what was chosen, from its top."""
        self.listing = False
        for panel in self.panels:
            if panel.name == "page":
                panel.scroll = 0

    def row(self, pen: Pen, key: str, title: str, press: Press, *, on: bool) -> None:
        """A row of the list; goes down."""
        inside, face = max(6, pen.u(10)), "bold" if on else "body"
        lines = fit_lines(title, pen.m.px(16), face, pen.w - 2 * inside)
        rect = Rect(pen.x, pen.y, pen.w, pen.m.lead(16) * len(lines) + max(6, pen.u(10)))
        if on:
            pen.box(rect, MUSTARD, 6)
        y = rect.centery - pen.m.lead(16) * len(lines) // 2
        for line in lines:
            pen.put(line, rect.x + inside, y, 16, INK, face, within=rect)
            y += pen.m.lead(16)
        pen.spot(key, rect, press, title, 6)
        pen.y = rect.bottom + 1

    def stepped(
        self, pen: Pen, key: str, words: str, step: Callable[[int], Press], x: int, w: int, spoken: tuple[str, str]
    ) -> int:
        """One of several, with a way to the one before and the next; returns how far down it reaches, and goes nowhere."""
        m, side = pen.m, pen.button_height(15)
        for by, icon, left, label in ((-1, "left", x, spoken[0]), (1, "right", x + w - side, spoken[1])):
            pen.button(f"{key}:{icon}", "", step(by), left, pen.y, side, side, icon, size=15, spoken=label)
        lines = fit_lines(words, m.px(17), "bold", w - 2 * side - m.u(16))
        y = max(pen.y, pen.y + (side - m.lead(17) * len(lines)) // 2)
        for line in lines:
            y = pen.put(line, x + w / 2, y, 17, INK, "bold", "c").bottom
        return max(y, pen.y + side + 3)


def ways(pen: Pen, buttons: list[tuple[str, str, str, Press]]) -> None:
    """Buttons beside each other, broken over rows: (key, label, icon, press); goes down."""
    x = pen.x
    for key, label, icon, press in buttons:
        wide = pen.width(label, 16, "bold") + round(pen.m.px(16) * 1.3) + pen.u(8) + 2 * max(8, pen.u(16))
        if x > pen.x and x + wide > pen.x + pen.w:
            x, pen.y = pen.x, pen.y + pen.button_height() + pen.u(12)
        pen.button(key, label, press, x, pen.y, wide, icon=icon)
        x += wide + pen.u(16)
    if buttons:
        pen.y += pen.button_height() + 3
