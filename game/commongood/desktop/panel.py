"""A page in a place on the screen. A page that is longer than its place scrolls."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass

import pygame

from commongood.assets.draw.palette import CARD, INK, MUSTARD, RULE, SLATE, WHITE, mix
from commongood.desktop import pictures
from commongood.desktop.page import Page, Spot

Rect = pygame.Rect


@dataclass(frozen=True, slots=True)
class Part:
    """What a screen wants at a place. key: while it stays the same, the page is kept.

    radius: of those of its corners (nw, ne, se, sw) that are round, with a foot below. fit: it is no higher than its page.
    """

    name: str
    rect: Rect
    key: Hashable
    build: Callable[[int], Page]
    radius: int = 0
    fit: bool = False
    corners: tuple[bool, bool, bool, bool] = (True, True, True, True)


@dataclass
class Panel:
    """A page on the screen."""

    name: str
    rect: Rect
    key: Hashable
    page: Page
    scroll: int = 0
    radius: int = 0
    corners: tuple[bool, bool, bool, bool] = (True, True, True, True)
    _cut: tuple[int, pygame.Surface] | None = None

    @property
    def room(self) -> int:
        """How far it can scroll."""
        return max(0, self.page.height - self.rect.h)

    def scroll_by(self, pixels: int) -> None:
        """Scroll down by so many pixels."""
        self.scroll = max(0, min(self.room, self.scroll + pixels))

    def place(self, spot: Spot) -> Rect:
        """Where a spot lies on the screen."""
        return spot.rect.move(self.rect.x, self.rect.y - self.scroll)

    def shown(self, spot: Spot) -> Rect:
        """The part of a spot that is on the screen now."""
        return self.place(spot).clip(self.rect)

    def reveal(self, spot: Spot) -> None:
        """Scroll until a spot is on the screen."""
        self.show(spot.rect)

    def show(self, rect: Rect) -> None:
        """Scroll until a box of the page is on the screen."""
        margin = 12
        top, bottom = rect.top - margin, rect.bottom + margin
        if bottom - self.scroll > self.rect.h:
            self.scroll = bottom - self.rect.h
        if top < self.scroll:
            self.scroll = top
        self.scroll_by(0)

    def at(self, pos: tuple[int, int]) -> Spot | None:
        """The spot under a point of the screen; of two, the one that was laid down last."""
        if not self.rect.collidepoint(pos):
            return None
        return next((s for s in reversed(self.page.spots) if self.shown(s).collidepoint(pos)), None)

    def _rounded(self) -> pygame.Surface:
        """The part of the page that shows, with its corners cut round."""
        if self._cut is None or self._cut[0] != self.scroll or self._cut[1].get_size() != self.rect.size:
            part = pygame.Surface(self.rect.size, pygame.SRCALPHA)
            part.fill(self.page.fill or INK)
            part.blit(self.page.picture(), (0, 0), Rect(0, self.scroll, self.rect.w, self.rect.h))
            mask = pygame.Surface(self.rect.size, pygame.SRCALPHA)
            pictures.box(mask, mask.get_rect(), WHITE, self.radius, self.corners)
            part.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
            self._cut = (self.scroll, part)
        return self._cut[1]

    def draw(self, surface: pygame.Surface) -> None:
        """Copy the page to the screen, with a scroll bar where it is longer than its place."""
        if self.radius:
            if self.corners[2]:
                pictures.box(
                    surface, self.rect.move(0, max(3, self.radius // 3)), mix(INK, SLATE, 0.3), self.radius, self.corners
                )
            surface.blit(self._rounded(), self.rect.topleft)
        else:
            surface.blit(self.page.picture(), self.rect.topleft, Rect(0, self.scroll, self.rect.w, self.rect.h))
        if self.room:
            h = self.rect.h - 2 * self.radius
            thumb = max(24, h * h // self.page.height)
            top = self.rect.y + (h - thumb) * self.scroll // self.room
            pygame.draw.rect(surface, RULE, (self.rect.right - 7, self.rect.y + self.radius, 6, h), border_radius=3)
            pygame.draw.rect(surface, SLATE, (self.rect.right - 7, top + self.radius, 6, thumb), border_radius=3)


def draw_hover(surface: pygame.Surface, rect: Rect, radius: int) -> None:
    """The edge of a place under the pointer."""
    pygame.draw.rect(surface, MUSTARD, rect.inflate(2, 2), 2, border_radius=radius + 1)


def draw_ring(surface: pygame.Surface, rect: Rect, radius: int) -> None:
    """The ring about the place that has the focus, whole even at the window's edge: of its colours one shows on any ground."""
    ring = rect.inflate(10, 10).clip(surface.get_rect())
    for color, inside, wide in ((INK, 0, 3), (MUSTARD, 3, 2), (CARD, 5, 2)):
        pygame.draw.rect(
            surface, color, ring.inflate(-2 * inside, -2 * inside), wide, border_radius=max(0, radius + 5 - inside)
        )
