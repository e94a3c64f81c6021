"""Flat shapes with smooth edges, in pygame and NumPy alone: draw SS times too large, then average.

An Ink is a sheet measured in design units; `scale` 1 or 2 gives the 1x or 2x picture from the same code.
Text is set last, at its true size, so that letters stay crisp.
"""

import itertools
import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import pygame
from commongood.assets.draw.lettering import font, wrap
from commongood.assets.draw.palette import AUTUMN, INK, Color
from commongood.assets.draw.shapes import Point, Points, oval, rrect

SS = 4
Anchor = Literal["l", "c", "r"]


@dataclass(frozen=True, slots=True)
class _Words:
    x: float
    y: float
    text: str
    size: float
    color: Color
    face: str
    anchor: Anchor
    track: float


def _whole(v: float) -> int:
    """The nearest whole number; halves go up, also where a sine was off by its last digit, so that every machine agrees."""
    return math.floor(v + 0.500001)


class Ink:
    """A sheet to draw on, w by h units; origin is where its own (0, 0) lies from its top left."""

    def __init__(self, w: float, h: float, scale: float = 1, origin: Point = (0, 0), fill: Color | None = None) -> None:
        self.w, self.h, self.scale, self.k = w, h, scale, SS * scale
        self.ox, self.oy = origin
        self.big = pygame.Surface((round(w * scale) * SS, round(h * scale) * SS), pygame.SRCALPHA)
        self._dx = self._dy = 0
        self.season = AUTUMN
        if fill:
            self.big.fill(fill)
        self._words: list[_Words] = []
        self._stamps: list[tuple[pygame.Surface, float, float]] = []

    def at(self, x: float, y: float) -> tuple[int, int]:
        """Where x, y lies on the enlarged sheet."""
        return _whole((x + self.ox) * self.k) - self._dx, _whole((y + self.oy) * self.k) - self._dy

    # shapes
    def poly(self, points: Points, color: Color, alpha: int = 255) -> None:
        """Fill the outline through points."""
        pts = [self.at(*p) for p in points]
        if len(pts) < 3:
            return
        if alpha == 255:
            pygame.draw.polygon(self.big, color, pts)
            return
        area = _bounds(pts).clip(self.big.get_rect())
        if area.w and area.h:
            mask = pygame.Surface(area.size, pygame.SRCALPHA)
            pygame.draw.polygon(mask, (*color[:3], alpha), [(x - area.x, y - area.y) for x, y in pts])
            _over(self.big.subsurface(area), mask)

    def rect(
        self, x: float, y: float, w: float, h: float, color: Color, r: float | Sequence[float] = 0, alpha: int = 255
    ) -> None:
        """Fill a rectangle with round corners."""
        self.poly(rrect(x, y, w, h, r), color, alpha)

    def disc(self, cx: float, cy: float, rx: float, color: Color, ry: float | None = None, alpha: int = 255) -> None:
        """Fill a circle or an ellipse."""
        self.poly(oval(cx, cy, rx, ry), color, alpha)

    def ring(self, cx: float, cy: float, r: float, w: float, color: Color, a0: float = 0, a1: float = 360) -> None:
        """Draw a circle or an arc as a line w thick."""
        self.line(oval(cx, cy, r, r, a0, a1), w, color, caps=abs(a1 - a0) < 360)

    def line(self, points: Points, w: float, color: Color, caps: bool = True, closed: bool = False) -> None:
        """Draw a line w thick through points, its corners round and, with caps, its ends too."""
        pts = [self.at(*p) for p in ([*points, points[0]] if closed else points)]
        half = w * self.k / 2
        for (x0, y0), (x1, y1) in itertools.pairwise(pts):
            d = math.hypot(x1 - x0, y1 - y0)
            if d:
                nx, ny = (y1 - y0) / d * half, (x0 - x1) / d * half
                ends = ((x0 + nx, y0 + ny), (x1 + nx, y1 + ny), (x1 - nx, y1 - ny), (x0 - nx, y0 - ny))
                pygame.draw.polygon(self.big, color, [(_whole(x), _whole(y)) for x, y in ends])
        for p in pts if caps else pts[1:-1]:
            pygame.draw.circle(self.big, color, p, half)

    def dash(self, points: Points, w: float, color: Color, on: float = 6, off: float = 5) -> None:
        """A broken line along points."""
        left, draw, run = on, True, [points[0]]
        for a, b in itertools.pairwise(points):
            d, done = math.dist(a, b), 0.0
            while d - done > left:
                done += left
                p = (a[0] + (b[0] - a[0]) * done / d, a[1] + (b[1] - a[1]) * done / d)
                if draw:
                    self.line([*run, p], w, color, caps=False)
                run, draw = [p], not draw
                left = on if draw else off
            left -= d - done
            run.append(b)
        if draw and len(run) > 1:
            self.line(run, w, color, caps=False)

    def frame(self, x: float, y: float, w: float, h: float, width: float, color: Color, r: float = 0) -> None:
        """The edge of a rectangle, drawn inside it."""
        self.line(rrect(x + width / 2, y + width / 2, w - width, h - width, r), width, color, closed=True)

    # patterns
    @contextmanager
    def clip(self, points: Points) -> Iterator[None]:
        """What is drawn inside the block shows only within points."""
        pts = [self.at(*p) for p in points]
        area = _bounds(pts).clip(self.big.get_rect())
        under, shift = self.big, (self._dx, self._dy)
        self.big = pygame.Surface((max(1, area.w), max(1, area.h)), pygame.SRCALPHA)
        self._dx, self._dy = shift[0] + area.x, shift[1] + area.y
        try:
            yield
        finally:
            film, self.big = self.big, under
            self._dx, self._dy = shift
        if area.w and area.h:
            mask = pygame.Surface(area.size, pygame.SRCALPHA)
            pygame.draw.polygon(mask, (255, 255, 255, 255), [(x - area.x, y - area.y) for x, y in pts])
            film.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
            under.blit(film, area.topleft)

    def pattern(self, points: Points, kind: str, color: Color, pitch: float = 8, w: float = 2) -> None:
        """Fill points with a pattern whose phase hangs on the sheet's own origin, so that neighbours join.

        kind: none, solid, lines, back, cross, rows, cols, dots, sparse or chevrons; an unknown one leaves no marks.
        """
        if kind == "solid":
            self.poly(points, color)
            return
        draw = _PATTERNS.get(kind)
        if draw is None:
            return
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        x0, x1 = math.floor(min(xs) / pitch - 1) * pitch, math.ceil(max(xs) / pitch + 1) * pitch
        y0, y1 = math.floor(min(ys) / pitch - 1) * pitch, math.ceil(max(ys) / pitch + 1) * pitch
        with self.clip(points):
            draw(self, (x0, y0, x1, y1), color, pitch, w)

    # words and finished pictures
    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        color: Color = INK,
        face: str = "body",
        anchor: Anchor = "l",
        track: float = 0,
        lead: float = 1.3,
        limit: float | None = None,
    ) -> float:
        """Set text with its baseline at y; returns the baseline of the last line."""
        for line in wrap(text, size, face, limit) if limit else [text]:
            self._words.append(_Words(x, y, line, size, color, face, anchor, track))
            y += round(size * lead)
        return y - round(size * lead)

    def stamp(self, surface: pygame.Surface, x: float, y: float) -> None:
        """Lay a finished surface (already at this sheet's scale) with its top left at x, y, under the words."""
        self._stamps.append((surface, x, y))

    def done(self) -> pygame.Surface:
        """The sheet as a surface of its true size."""
        out = shrink(self.big)
        for surface, x, y in self._stamps:
            out.blit(surface, (round((x + self.ox) * self.scale), round((y + self.oy) * self.scale)))
        for words in self._words:
            self._set(out, words)
        return out

    def _set(self, out: pygame.Surface, words: _Words) -> None:
        f, track = font(words.face, round(words.size * self.scale)), words.track * self.scale
        parts = list(words.text) if track else [words.text]
        widths = [f.size(part)[0] + track for part in parts]
        total = sum(widths) - track
        px = (words.x + self.ox) * self.scale - {"l": 0, "c": total / 2, "r": total}[words.anchor]
        top = round((words.y + self.oy) * self.scale) - f.get_ascent()
        for part, part_width in zip(parts, widths, strict=True):
            out.blit(f.render(part, True, words.color), (round(px), top))
            px += part_width


# patterns: each draws over a box (x0, y0, x1, y1) whose edges are multiples of the pitch
_Box = tuple[float, float, float, float]


def _steps(a: float, b: float, step: float) -> list[float]:
    return [a + i * step for i in range(max(0, math.ceil((b - a) / step - 1e-9)))]


def _lines(k: Ink, box: _Box, color: Color, pitch: float, w: float) -> None:
    x0, y0, x1, y1 = box
    for c in _steps(math.floor((x0 + y0) / pitch) * pitch, x1 + y1 + pitch, pitch):
        k.line([(c - y0, y0), (c - y1, y1)], w, color, caps=False)


def _back(k: Ink, box: _Box, color: Color, pitch: float, w: float) -> None:
    x0, y0, x1, y1 = box
    for c in _steps(math.floor((x0 - y1) / pitch) * pitch, x1 - y0 + pitch, pitch):
        k.line([(c + y0, y0), (c + y1, y1)], w, color, caps=False)


def _cross(k: Ink, box: _Box, color: Color, pitch: float, w: float) -> None:
    _lines(k, box, color, pitch, w)
    _back(k, box, color, pitch, w)


def _rows(k: Ink, box: _Box, color: Color, pitch: float, w: float) -> None:
    x0, y0, x1, y1 = box
    for y in _steps(y0, y1 + pitch, pitch):
        k.line([(x0, y + pitch / 2), (x1, y + pitch / 2)], w, color, caps=False)


def _cols(k: Ink, box: _Box, color: Color, pitch: float, w: float) -> None:
    x0, y0, x1, y1 = box
    for x in _steps(x0, x1 + pitch, pitch):
        k.line([(x + pitch / 2, y0), (x + pitch / 2, y1)], w, color, caps=False)


def _dots(k: Ink, box: _Box, color: Color, pitch: float, w: float) -> None:
    x0, y0, x1, y1 = box
    for y in _steps(math.floor(y0 / pitch) * pitch, y1 + pitch, pitch / 2):
        odd = round(y / (pitch / 2)) % 2
        for x in _steps(math.floor(x0 / pitch) * pitch, x1 + pitch, pitch):
            k.disc(x + (pitch / 2 if odd else 0), y, w * 0.85, color)


def _sparse(k: Ink, box: _Box, color: Color, pitch: float, w: float) -> None:
    _dots(k, box, color, pitch * 2, w)


def _chevrons(k: Ink, box: _Box, color: Color, pitch: float, w: float) -> None:
    x0, y0, x1, y1 = box
    for y in _steps(y0, y1 + pitch, pitch):
        pts = [(x + i * pitch / 2, y + (pitch / 2 if i else 0)) for x in _steps(x0, x1 + pitch, pitch) for i in (0, 1)]
        k.line(pts, w, color, caps=False)


_PATTERNS = {
    "lines": _lines,
    "back": _back,
    "cross": _cross,
    "rows": _rows,
    "cols": _cols,
    "dots": _dots,
    "sparse": _sparse,
    "chevrons": _chevrons,
}


def _bounds(pts: Sequence[tuple[int, int]]) -> pygame.Rect:
    xs, ys = [p[0] for p in pts], [p[1] for p in pts]
    return pygame.Rect(min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1)


def _over(under: pygame.Surface, film: pygame.Surface) -> None:
    """Lay a film on a surface of the same size, in whole numbers: blits may round differently from one machine to the next."""
    over = pygame.surfarray.array_alpha(film).astype(np.int64)
    below = pygame.surfarray.array_alpha(under).astype(np.int64)
    if not below.any():
        pygame.surfarray.pixels3d(under)[:] = pygame.surfarray.array3d(film)
        pygame.surfarray.pixels_alpha(under)[:] = over
        return
    total = over * 255 + below * (255 - over)  # opacity of both, in 255ths
    safe = np.maximum(total, 1)
    rgb_film, rgb_under = pygame.surfarray.array3d(film).astype(np.int64), pygame.surfarray.pixels3d(under)
    for c in range(3):
        both = rgb_film[:, :, c] * over * 255 + rgb_under[:, :, c].astype(np.int64) * below * (255 - over)
        rgb_under[:, :, c] = np.where(total > 0, (both + safe // 2) // safe, rgb_under[:, :, c])
    del rgb_under
    pygame.surfarray.pixels_alpha(under)[:] = (total + 127) // 255


def shrink(big: pygame.Surface) -> pygame.Surface:
    """Average SS x SS blocks, weighing colour by opacity: the same bytes on every machine."""
    w, h = big.get_width() // SS, big.get_height() // SS
    out = pygame.Surface((w, h), pygame.SRCALPHA)
    colors, opacity = pygame.surfarray.pixels3d(out), pygame.surfarray.pixels_alpha(out)
    step = max(1, (1 << 16) // max(1, w))  # a band at a time, so that a large sheet needs little memory
    for top in range(0, h, step):
        n = min(step, h - top)
        band = big.subsurface((0, top * SS, w * SS, n * SS))
        raw = np.frombuffer(pygame.image.tobytes(band, "RGBA"), np.uint8).reshape(n * SS, w * SS, 4)
        alpha = raw[:, :, 3].astype(np.uint16)
        total = _blocks(alpha, n, w)
        for c in range(3):
            summed = _blocks(raw[:, :, c] * alpha, n, w)
            colors[:, top : top + n, c] = ((summed + total // 2) // np.maximum(total, 1)).T
        opacity[:, top : top + n] = ((total + SS * SS // 2) // (SS * SS)).T
    return out


def _blocks(values: npt.NDArray[np.uint16], h: int, w: int) -> npt.NDArray[np.uint32]:
    """The sums of SS x SS blocks."""
    rows = values.reshape(h, SS, w * SS)
    down = rows[:, 0].astype(np.uint32)
    for i in range(1, SS):
        down += rows[:, i]
    across = down[:, 0::SS].copy()
    for i in range(1, SS):
        across += down[:, i::SS]
    return across
