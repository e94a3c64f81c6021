"""A page: laid out once with a pen, painted once, then only copied to the screen. It knows where its words and buttons lie."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import pygame

from commongood.assets.draw.palette import BRICK, CARD, INK, MUTE, PAPER, RULE, WHITE, Color, mix
from commongood.desktop import pictures
from commongood.desktop.entry import Entry
from commongood.desktop.lettering import face_for, fit_lines, font, text_width
from commongood.desktop.metrics import Metrics
from commongood.desktop.transitions import Press

Rect = pygame.Rect
Op = Callable[[pygame.Surface], None]


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that can be pressed.

    key: the same for the same thing on every rebuilt page. label: its words. busy: shown first, where the work takes a moment.
    entry: what is typed there while it has the focus.
    """

    key: str
    rect: Rect
    press: Press
    label: str
    radius: int = 8
    busy: str = ""
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """Words on a page, where they lie, and the box that must hold them (or None: the page).

    ink, px, bold: their colour, their size in pixels, and whether they are heavy.
    """

    text: str
    rect: Rect
    within: Rect | None = None
    ink: Color = INK
    px: int = 16
    bold: bool = False


@dataclass
class Page:
    """What a pen has laid out."""

    width: int
    fill: Color | None
    height: int = 0
    ops: list[Op] = field(default_factory=list)
    spots: list[Spot] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    _picture: pygame.Surface | None = None

    def picture(self) -> pygame.Surface:
        """The painted page."""
        if self._picture is None:
            out = pygame.Surface((max(1, self.width), max(1, self.height)), pygame.SRCALPHA)
            if self.fill is not None:
                out.fill(self.fill)
            for op in self.ops:
                op(out)
            self._picture = out
            self.ops = []
        return self._picture


class Pen:
    """Lays out a page from top to bottom. x and w: the column that it writes in; y: how far down it is. All in pixels."""

    def __init__(self, m: Metrics, width: int, fill: Color | None = PAPER, pad: int = 0) -> None:
        self.m, self.page = m, Page(width, fill)
        self.x, self.y, self.w = pad, 0, width - 2 * pad
        self.ground: Color = fill or PAPER

    def u(self, units: float) -> int:
        """Units in pixels."""
        return self.m.u(units)

    def gap(self, units: float) -> None:
        """Go down."""
        self.y += self.u(units)

    def done(self, least: int = 0) -> Page:
        """The page, at least so high."""
        self.page.height = max(self.y, least)
        return self.page

    # shapes and pictures
    def op(self, op: Op) -> None:
        """Paint anything, later."""
        self.page.ops.append(op)

    def box(
        self,
        rect: Rect,
        color: Color,
        radius: float = 0,
        corners: tuple[bool, bool, bool, bool] | None = None,
    ) -> None:
        """A filled box; radius in units."""
        r, held = self.u(radius), rect.copy()
        self.op(lambda s: pictures.box(s, held, color, r, corners))

    def stamp(self, picture: pygame.Surface, x: float, y: float) -> Rect:
        """A finished picture with its top left at x, y."""
        at = (round(x), round(y))
        self.op(lambda s: _blit(s, picture, at))
        return Rect(at, picture.get_size())

    def wedge(self, points: Sequence[tuple[int, int]], color: Color) -> None:
        """A filled outline."""
        held = list(points)

        def paint(surface: pygame.Surface) -> None:
            pygame.draw.polygon(surface, color, held)

        self.op(paint)

    def icon(self, name: str, x: float, y: float, size: float, color: Color = INK, ground: Color | None = None) -> Rect:
        """An icon, size in units but never under 14 pixels."""
        px = max(14, self.u(size))
        return self.stamp(pictures.icon(name, px, color, ground or self.ground), x, y)

    def page_in(self, page: Page, x: int, y: int) -> None:
        """Another page as a part of this one, with its top left at x, y."""
        self.op(lambda s: _blit(s, page.picture(), (x, y)))
        moved = [replace(spot, rect=spot.rect.move(x, y)) for spot in page.spots]
        self.page.spots.extend(moved)
        for label in page.labels:
            within = label.within.move(x, y) if label.within else Rect(x, y, page.width, page.height)
            self.page.labels.append(replace(label, rect=label.rect.move(x, y), within=within))

    def rule(self, gap: float = 10) -> None:
        """A thin line across the column."""
        self.gap(gap)
        self.box(Rect(self.x, self.y, self.w, max(1, self.u(2))), RULE)
        self.gap(gap)

    # words
    def put(
        self,
        text: str,
        x: float,
        y: float,
        size: float = 16,
        color: Color = INK,
        face: str = "body",
        anchor: str = "l",
        within: Rect | None = None,
    ) -> Rect:
        """One line of text with its line box at y; returns where it lies."""
        px, lead = self.m.px(size), self.m.lead(size)
        face = face_for(text, face)
        f = font(face, px)
        w = f.size(text)[0]
        left = round(x - {"l": 0, "c": w / 2, "r": w}[anchor])
        rect = Rect(left, round(y), w, lead)
        if text:
            top = rect.y + (lead - f.get_height()) // 2
            self.op(lambda s: _blit(s, font(face, px).render(text, True, color), (left, top)))
            self.page.labels.append(Label(text, rect, within, color, px, face != "body"))
        return rect

    def para(
        self,
        text: str,
        size: float = 16,
        color: Color = INK,
        face: str = "body",
        x: float | None = None,
        w: float | None = None,
        within: Rect | None = None,
    ) -> Rect:
        """Text broken over lines in the column, from y on; goes down by its height."""
        face = face_for(text, face)
        left, room = self.x if x is None else round(x), self.w if w is None else w
        top, widest = self.y, 0
        for line in fit_lines(text, self.m.px(size), face, room):
            widest = max(widest, self.put(line, left, self.y, size, color, face, within=within).w)
            self.y += self.m.lead(size)
        return Rect(left, top, widest, self.y - top)

    def heading(self, text: str, right: str = "") -> Rect:
        """A section's name with a rule above it and a note at its right; returns where the note lies."""
        self.rule(7)
        note = self.width(right, 15)
        lines = fit_lines(text, self.m.px(16), "bold", self.w - (note + self.u(12) if note else 0))
        place = self.put(right, self.x + self.w, self.y, 15, MUTE, anchor="r")
        for line in lines:
            self.put(line, self.x, self.y, 16, MUTE, "bold")
            self.y += self.m.lead(16)
        self.gap(4)
        return place

    def width(self, text: str, size: float = 16, face: str = "body") -> int:
        """How wide a line is."""
        return text_width(text, self.m.px(size), face) if text else 0

    # what can be pressed
    def spot(self, key: str, rect: Rect, press: Press, label: str, radius: float = 8, busy: str = "") -> Spot:
        """Make a box pressable."""
        spot = Spot(key, rect.copy(), press, label, self.u(radius), busy)
        self.page.spots.append(spot)
        return spot

    def button(
        self,
        key: str,
        label: str,
        press: Press,
        x: float,
        y: float,
        w: float | None = None,
        h: float | None = None,
        icon: str | None = None,
        chief: bool = False,
        size: float = 16,
        ground: Color | None = None,
        spoken: str = "",
        on: bool = False,
        busy: str = "",
    ) -> Rect:
        """A button with an edge and a foot; as wide as its words where w is not given. Returns its box with the foot."""
        px = self.m.px(size)
        iw = round(px * 1.3) if icon else 0
        gap = self.u(8) if icon and label else 0
        tw = self.width(label, size, "bold")
        bw = round(w) if w is not None else tw + iw + gap + 2 * max(8, self.u(16))
        bh = round(h) if h is not None else self.button_height(size)
        foot = max(2, self.u(3))
        edge, fill, color = INK, ground or CARD, INK
        if chief:
            edge, fill, color = mix(BRICK, INK, 0.5), BRICK, WHITE
        if on:
            fill, color = INK, CARD
        rect = Rect(round(x), round(y), bw, bh)
        line = max(1, self.u(2))
        self.box(Rect(rect.x, rect.y + foot, bw, bh), edge, 8)
        self.box(rect, edge, 8)
        self.box(rect.inflate(-2 * line, -2 * line), fill, 6)
        left = rect.x + (bw - tw - iw - gap) / 2
        if icon:
            self.stamp(pictures.icon(icon, iw, color, fill), left, rect.centery - iw / 2)
        if label:
            self.put(label, left + iw + gap, rect.centery - self.m.lead(size) / 2, size, color, "bold", within=rect)
        whole = Rect(rect.x, rect.y, bw, bh + foot)
        self.spot(key, whole, press, spoken or label, busy=busy)
        return whole

    def entry(self, key: str, held: Entry, label: str, press: Press, x: float, y: float, w: float, size: float = 18) -> Rect:
        """A box in which something is typed; Return presses it. Returns its box."""
        m, inside = self.m, max(8, self.u(12))
        rect = Rect(round(x), round(y), round(w), m.lead(size) + max(10, self.u(14)))
        line = max(1, self.u(2))
        self.box(rect, INK, 6)
        self.box(rect.inflate(-2 * line, -2 * line), WHITE, 5)
        room = Rect(rect.x + inside, rect.y, rect.w - 2 * inside, rect.h)
        px, text = m.px(size), held.text
        held.fit(px, inside, room.w)
        face, shift = font("body", px), held.shift
        top = rect.y + (rect.h - face.get_height()) // 2

        def paint(surface: pygame.Surface) -> None:
            if text:
                surface.blit(face.render(text, True, INK), (room.x, top), Rect(shift, 0, room.w, face.get_height()))

        self.op(paint)
        self.page.labels.append(Label(text, Rect(room.x, top, min(room.w, face.size(text)[0]), face.get_height()), rect))
        spot = Spot(key, rect.copy(), press, label, self.u(6), "", held)
        self.page.spots.append(spot)
        return rect

    def button_height(self, size: float = 16) -> int:
        """How high a button is without its foot."""
        return max(self.u(34), self.m.lead(size) + 8)


def _blit(surface: pygame.Surface, picture: pygame.Surface, at: tuple[int, int]) -> None:
    surface.blit(picture, at)
