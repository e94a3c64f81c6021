"""Small pictures, drawn once for each size and kept: icons, signs, flags, bars, faces, and boxes with smooth corners."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import ParamSpec

import pygame

from commongood.assets.draw import icons as _icons
from commongood.assets.draw import signs as _signs
from commongood.assets.draw.faces import portrait as _portrait
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.looks import Look
from commongood.assets.draw.palette import (
    CARD,
    HEDGE,
    INK,
    LAWN,
    MEADOW,
    OVERLAY,
    OVERLAY_ALPHA,
    RULE,
    SKY,
    SLATE,
    SUN,
    WHITE,
    Color,
    chosen,
    mix,
)
from commongood.assets.draw.posts import nameplate as _nameplate
from commongood.assets.draw.posts import selection as _selection
from commongood.assets.draw.posts import signpost as _signpost
from commongood.assets.draw.posts import swatch as _swatch
from commongood.assets.draw.services import service as _service
from commongood.assets.draw.shapes import oval, rrect
from commongood.assets.draw.ui import landscape as _landscape

Surface = pygame.Surface
Given = ParamSpec("Given")
BAND = 128
"""How many rows of a large picture are drawn at once."""
BENCHES = {"users": "residents", "owners": "owners", "trustees": "trustees", "members": "members"}
"""Benches whose pictures go by another name."""


def bench_art(bench: str) -> str:
    """The name under which a bench is drawn."""
    return BENCHES.get(bench, bench)


def _kept(most: int) -> Callable[[Callable[Given, Surface]], Callable[Given, Surface]]:
    """Keep what was drawn last, at most so many pictures, each in the palette that held when it was drawn."""

    def keep(draw: Callable[Given, Surface]) -> Callable[Given, Surface]:
        kept: Callable[..., Surface] = lru_cache(most)(lambda _palette, *args, **named: draw(*args, **named))

        @wraps(draw)
        def find(*args: Given.args, **named: Given.kwargs) -> Surface:
            return kept(chosen(), *args, **named)

        return find

    return keep


@_kept(256)
def _disc(r: int, color: Color) -> Surface:
    k = Ink(2 * r, 2 * r)
    k.disc(r, r, r, color)
    return k.done()


def box(
    surface: Surface, rect: pygame.Rect, color: Color, radius: int = 0, corners: tuple[bool, bool, bool, bool] | None = None
) -> None:
    """Fill a rectangle with smooth round corners: all of them, or those chosen of (nw, ne, se, sw)."""
    r = min(radius, rect.w // 2, rect.h // 2)
    if r <= 0:
        surface.fill(color, rect)
        return
    disc = _disc(r, color[:3])
    surface.fill(color, (rect.x + r, rect.y, rect.w - 2 * r, rect.h))
    surface.fill(color, (rect.x, rect.y + r, rect.w, rect.h - 2 * r))
    chosen = corners or (True, True, True, True)
    spots = (
        (rect.x, rect.y, 0, 0),
        (rect.right - r, rect.y, r, 0),
        (rect.right - r, rect.bottom - r, r, r),
        (rect.x, rect.bottom - r, 0, r),
    )
    for on, (x, y, sx, sy) in zip(chosen, spots, strict=True):
        if on:
            surface.blit(disc, (x, y), (sx, sy, r, r))
        else:
            surface.fill(color, (x, y, r, r))


@_kept(1024)
def icon(name: str, px: int, color: Color = INK, ground: Color = CARD) -> Surface:
    """An icon px high and wide."""
    k = Ink(24, 24, px / 24)
    _icons.icon(k, name, 0, 0, 24, color, ground)
    return k.done()


@_kept(256)
def arrow(way: int, px: int, color: Color = INK) -> Surface:
    """The sign of a change: 1 up, -1 down, 0 none."""
    k = Ink(16, 16, px / 16)
    _signs.change(k, 0, 0, way, 16, color)
    return k.done()


@_kept(256)
def plate(state: str, px: int, service: str | None = None) -> Surface:
    """The sign of a state, about px high."""
    k = Ink(56, 56, px / 56, origin=(28, 26))
    _signs.plate(k, state, 0, 0, 21, service)
    return k.done()


@_kept(64)
def pennant(model: str, px: int) -> Surface:
    """A governance flag on its pole, px high."""
    k = Ink(36, 24, px / 24, origin=(4, 3))
    _signs.pennant(k, model, 0, 0, 18)
    return k.done()


@_kept(256)
def bench_bar(bench: str, w: int, h: int, radius: int = 3) -> Surface:
    """A bench's colour and pattern in a box."""
    k = Ink(max(1, w), max(1, h))
    _signs.bench_fill(k, bench_art(bench), rrect(0, 0, max(1, w), max(1, h), radius), 8, 1.6)
    return k.done()


@_kept(256)
def pattern_bar(kind: str, w: int, h: int, color: Color, mark: Color, radius: int = 3) -> Surface:
    """A box with any pattern."""
    w, h = max(1, w), max(1, h)
    k = Ink(w, h)
    shape = rrect(0, 0, w, h, radius)
    k.poly(shape, color)
    k.pattern(shape, kind, mark, 8, 2)
    return k.done()


@_kept(64)
def vote_bar(vote: str, w: int, h: int) -> Surface:
    """One seat's part of a tally."""
    k = Ink(max(1, w), max(1, h))
    _signs.vote_fill(k, vote, rrect(0, 0, w, h, 4))
    return k.done()


@_kept(64)
def vote_mark(vote: str, px: int) -> Surface:
    """A vote by shape and colour, px high."""
    k = Ink(42, 42, px / 42, origin=(21, 21))
    _signs.vote_mark(k, vote, 0, 0, 20)
    return k.done()


@_kept(64)
def paddle(vote: str, px: int) -> Surface:
    """A vote held up on a stick, px high; its stick reaches the lower edge."""
    k = Ink(50, 88, px / 88, origin=(25, 25))
    _signs.paddle(k, 0, 0, vote)
    return k.done()


@_kept(128)
def face(look: Look, mood: str, px: int) -> Surface:
    """Head and shoulders, px high and as wide."""
    k = Ink(160, 160, px / 160, origin=(80, 160))
    _portrait(k, 0, 0, 1, look, mood)
    return k.done()


@_kept(64)
def pips(have: int, total: int, px: int, on: Color, off: Color = SLATE) -> Surface:
    """Counters in a row: the full ones filled, the spent ones as rings."""
    k = Ink(20 * total, 16, px / 16)
    for i in range(total):
        if i < have:
            k.disc(8 + i * 20, 8, 7, on)
        else:
            k.ring(8 + i * 20, 8, 5.8, 2, off)
    return k.done()


def in_bands(size: tuple[int, int], draw: Callable[[Ink], None], scale: float = 1.0) -> Surface:
    """A picture that fills a screen, drawn band by band: ink is drawn many times too large, and would fill the memory."""
    w, h = size
    out = Surface(size)
    for top in range(0, h, BAND):
        k = Ink(w / scale, min(BAND, h - top) / scale, scale, (0, -top / scale))
        draw(k)
        out.blit(k.done(), (0, top))
    return out


@_kept(64)
def vignette(service: str, state: str, w: int, h: int, right: int) -> Surface:
    """A service's building before a low sun and two hills, `right` pixels from the right edge."""
    k = Ink(w, h)
    _landscape(k, 0, 0, w, h, 0.62)
    building = _service(service, state, min(h, w * 0.36) / 124)
    k.stamp(building, w - building.get_width() - right, h - building.get_height())
    return k.done()


@_kept(16)
def landscape(w: int, h: int, sun: float = 0.62) -> Surface:
    """A sky, a low sun and two hills."""
    k = Ink(w, h)
    _landscape(k, 0, 0, w, h, sun)
    return k.done()


@_kept(4)
def skyline(services: tuple[tuple[str, str], ...], w: int, h: int, scale: float, beside: int | None = None) -> Surface:
    """The services, each in its state, in a row on the grass below a wide sky.

    beside: the room that is left at their right, in pixels; by default that of a screen's button.
    """

    def draw(k: Ink) -> None:
        k.rect(0, 0, w, h, SKY)
        k.poly(oval(w * 0.8, h * 0.62, h * 0.34, n=180), mix(SUN, WHITE, 0.25))
        k.poly(oval(w * 0.22, h * 1.34, w * 0.52, h * 0.72, n=260), mix(HEDGE, SKY, 0.35))
        k.poly(oval(w * 0.86, h * 1.5, w * 0.62, h * 0.94, n=260), mix(LAWN, SKY, 0.12))
        k.rect(0, h * 0.92, w, h * 0.08, LAWN)

    out = in_bands((w, h), draw)
    step = (w - (max(round(460 * scale), 300) if beside is None else beside)) / max(1, len(services))
    for i, (service, state) in enumerate(services):
        building = _service(service, state, min(scale, step / 110))
        out.blit(building, (round(step * (i + 0.5) - building.get_width() / 2), h - round(14 * scale) - building.get_height()))
    return out


@_kept(256)
def signpost(service: str, state: str, model: str, scale: float) -> Surface:
    """The signpost before a service on the map."""
    return _signpost(service, state, model, scale)


@_kept(128)
def nameplate(name: str, value: str, cls: int | None, scale: float) -> Surface:
    """A district's nameplate on the map."""
    return _nameplate(name, value, cls, scale)


@lru_cache(32)
def corners(color: Color, scale: float) -> tuple[Surface, ...]:
    """The four corners (nw, ne, se, sw) of a mark on the ground."""
    whole = _selection(scale, color)
    w, h = whole.get_width() // 2, whole.get_height() // 2
    right, low = whole.get_width() - w, whole.get_height() - h
    return tuple(whole.subsurface((x, y, w, h)) for x, y in ((0, 0), (right, 0), (right, low), (0, low)))


@_kept(64)
def swatch(cls: int, w: int, h: int) -> Surface:
    """A sample of an overlay class, 0 worst to 4 best, on the lawn that it tints."""
    k = Ink(w, h)
    _swatch(k, cls, 0, 0, w, h)
    return k.done()


@lru_cache(8)
def overlay_tint(cls: int) -> Color:
    """The colour in which a small map shows an overlay class."""
    return mix(MEADOW, OVERLAY[cls][0], OVERLAY_ALPHA / 255)


@_kept(64)
def dashes(w: int, h: int, color: Color = RULE, radius: int = 8) -> Surface:
    """A box with a broken edge."""
    k = Ink(w, h)
    outline = rrect(1.5, 1.5, w - 3, h - 3, radius)
    k.dash([*outline, outline[0]], 2.4, color, 7, 6)
    return k.done()
