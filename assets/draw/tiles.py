"""Ground, water, road and overlay tiles of 64 x 48 units.

Ground and overlay join by their sides, water by its corners, roads by their arms, so a level's author paints freely in Tiled.
"""

import math
import random
from collections.abc import Callable
from dataclasses import dataclass

from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import (
    AUTUMN,
    BANK,
    CONCRETE,
    DUSK,
    HEDGE,
    INK,
    KERB,
    OVERLAY,
    OVERLAY_ALPHA,
    PLOUGH,
    ROAD,
    SETTS,
    SLATE,
    STONE,
    SUN,
    TRUNK,
    WATER,
    WATER_DIM,
    WATER_LIT,
    WHITE,
    YARD,
    Color,
    Season,
    dim,
    lit,
    mix,
    overlay_mark,
)
from commongood.assets.draw.shapes import Point, oval, rrect
from commongood.assets.draw.volumes import TILE_H, TILE_W

N, E, S, W = 1, 2, 4, 8
NW, NE, SE, SW = 1, 2, 4, 8


@dataclass(frozen=True, slots=True)
class Ground:
    """A district's ground: its colour in a season and the faint marks on it, a key of _MARKS."""

    color: Callable[[Season], Color]
    marks: str = "tufts"


GROUNDS = {
    "villas": Ground(lambda season: mix(season.lawn, HEDGE, 0.12)),
    "semis": Ground(lambda season: season.lawn),
    "fields": Ground(lambda season: season.meadow, "fields"),
    "centre": Ground(lambda _: SETTS, "setts"),
    "terraces": Ground(lambda _: YARD, "courses"),
    "works": Ground(lambda _: CONCRETE, "slabs"),
    "docks": Ground(lambda _: mix(CONCRETE, SLATE, 0.18), "quay"),
    "estate": Ground(lambda season: mix(season.lawn, CONCRETE, 0.4)),
    "towers": Ground(lambda season: mix(season.lawn, CONCRETE, 0.2)),
    "sand": Ground(lambda _: mix(BANK, SUN, 0.35)),
}


def patch(mask: int, inset: float = 0, r: float = 15) -> list[Point]:
    """The tile's outline when the sides in mask (1 N, 2 E, 4 S, 8 W) are open; open corners are round."""
    n, e, s, w = (bool(mask & b) for b in (N, E, S, W))
    x0, y0 = inset * w, inset * n
    corners = [r * (a and b) for a, b in ((n, w), (n, e), (s, e), (s, w))]
    return rrect(x0, y0, TILE_W - x0 - inset * e, TILE_H - y0 - inset * s, corners)


def meadow_tile(scale: float, v: int = 0, season: Season = AUTUMN) -> Ink:
    """Open grass outside every district."""
    k, rnd = Ink(TILE_W, TILE_H, scale, fill=season.meadow), random.Random(f"meadow{v}")
    for _ in range(3):
        x, y = rnd.uniform(6, 58), rnd.uniform(8, 44)
        for dx in (-2.4, 0, 2.4):
            k.line([(x, y), (x + dx, y - 4)], 1.3, mix(season.meadow, HEDGE, 0.5))
    return k


def ground_tile(scale: float, style: str, mask: int = 0, v: int = 0, season: Season = AUTUMN) -> Ink:
    """A district's ground, one of GROUNDS, its open sides in mask; v from 0 to 3 moves the marks, or chooses a field's crop."""
    ground = GROUNDS[style]
    k, shape = Ink(TILE_W, TILE_H, scale, fill=season.meadow), patch(mask, 2)
    k.season = season
    color = ground.color(season)
    k.poly(shape, color)
    _MARKS[ground.marks](k, shape, color, random.Random(f"{style}{v}"), v)
    return k


def _fields(k: Ink, shape: list[Point], color: Color, rnd: random.Random, v: int) -> None:
    crops = k.season.crops
    crop, kind, mark = (
        (crops[0], "rows", HEDGE),
        (crops[1], "cols", mix(crops[1], PLOUGH, 0.4)),
        (crops[2], "rows", k.season.lawn),
        (crops[3], "lines", mix(crops[3], TRUNK, 0.4)),
    )[v % 4]
    k.poly(shape, crop)
    k.pattern(shape, kind, mark, 8, 2)


def _setts(k: Ink, shape: list[Point], color: Color, rnd: random.Random, v: int) -> None:
    k.pattern(shape, "cross", mix(color, WHITE, 0.3), 16, 1)


def _slabs(k: Ink, shape: list[Point], color: Color, rnd: random.Random, v: int) -> None:
    k.pattern(shape, "cols", mix(color, DUSK, 0.09), 32, 1.2)


def _quay(k: Ink, shape: list[Point], color: Color, rnd: random.Random, v: int) -> None:
    k.pattern(shape, "rows", mix(color, DUSK, 0.09), 24, 1.2)
    k.pattern(shape, "cols", mix(color, DUSK, 0.07), 64, 1.2)
    if v % 4 == 0:
        k.line([(12, 34), (36, 34)], 2, mix(color, SUN, 0.3))


def _courses(k: Ink, shape: list[Point], color: Color, rnd: random.Random, v: int) -> None:
    k.pattern(shape, "rows", mix(color, DUSK, 0.09), 8, 1)


def _tufts(k: Ink, shape: list[Point], color: Color, rnd: random.Random, v: int) -> None:
    for _ in range(2):
        k.disc(rnd.uniform(8, 54), rnd.uniform(8, 42), 5, mix(color, SUN, 0.16), 2.4)


_MARKS: dict[str, Callable[[Ink, list[Point], Color, random.Random, int], None]] = {
    "tufts": _tufts,
    "fields": _fields,
    "setts": _setts,
    "slabs": _slabs,
    "quay": _quay,
    "courses": _courses,
}


def _shore(mask: int) -> tuple[list[Point], list[tuple[Point, Point]]]:
    """The wet part's outline, and where the shore crosses the tile's edges, each with the step along that edge to the wet."""
    corners: list[Point] = [(0, 0), (TILE_W, 0), (TILE_W, TILE_H), (0, TILE_H)]
    outline: list[Point] = []
    crossings: list[tuple[Point, Point]] = []
    for i, (here, there) in enumerate(zip(corners, corners[1:] + corners[:1], strict=True)):
        a, b = mask >> i & 1, mask >> (i + 1) % 4 & 1
        if a:
            outline.append(here)
        if a != b:
            mid = ((here[0] + there[0]) / 2, (here[1] + there[1]) / 2)
            outline.append(mid)
            wet, length = (here, math.dist(here, mid)) if a else (there, math.dist(there, mid))
            crossings.append((mid, ((wet[0] - mid[0]) / length, (wet[1] - mid[1]) / length)))
    return outline, crossings


Strip = tuple[float, float, Color]
"""A strip along the shore: from how far outside the water (negative) to how far inside it, and its colour."""
BANK_STRIPS: tuple[Strip, ...] = ((3, 9, WATER_DIM), (-4, 4, BANK), (0.2, 1.8, mix(BANK, TRUNK, 0.3)))
QUAY_STRIPS: tuple[Strip, ...] = ((3.5, 12, mix(WATER_DIM, DUSK, 0.3)), (-1, 5, dim(STONE, 0.34)), (-4.5, 0.5, lit(STONE, 0.3)))


def water_tile(scale: float, mask: int, v: int = 0, quay: bool = False) -> Ink:
    """Water at the corners in mask (1 nw, 2 ne, 4 se, 8 sw); its edge, a bank or a quay, is cut straight from side to side.

    The strips cross a tile's edge in the same place whatever their slant, so that bends join.
    """
    k = Ink(TILE_W, TILE_H, scale)
    outline, crossings = _shore(mask)
    k.poly(outline, WATER)
    if mask == 15:
        rnd = random.Random(f"water{v}")
        for _ in range(1 + v % 3):
            x, y, w = rnd.uniform(4, 30), rnd.uniform(8, 40), rnd.uniform(12, 26)
            k.line([(x, y), (x + w, y)], 2, WATER_LIT)
    if mask == 10:  # two wet corners across the tile: each shore runs round a dry one
        crossings = crossings[1:] + crossings[:1]
    for a, b in zip(crossings[::2], crossings[1::2], strict=True):
        for near, far, color in QUAY_STRIPS if quay else BANK_STRIPS:
            k.poly([_along(a, near), _along(b, near), _along(b, far), _along(a, far)], color)
    return k


def _along(crossing: tuple[Point, Point], d: float) -> Point:
    """The point d units into the water from a crossing, along the tile's edge; less from front to back, as all ground is."""
    (x, y), (dx, dy) = crossing
    return x + dx * d, y + dy * d * TILE_H / TILE_W


def _arms(k: Ink, mask: int, half: float, color: Color, reach: float = 1) -> None:
    """A band along each arm in mask, half its width given; it ends short of the side when reach is below 1."""
    cx, cy = TILE_W / 2, TILE_H / 2
    rx, ry = half, 3 + half * 0.53 if half > 12 else half * 0.75
    k.disc(cx, cy, rx, color, ry)
    if mask & N:
        k.rect(cx - rx, cy - cy * reach, rx * 2, cy * reach, color)
    if mask & S:
        k.rect(cx - rx, cy, rx * 2, cy * reach, color)
    if mask & W:
        k.rect(cx - cx * reach, cy - ry, cx * reach, ry * 2, color)
    if mask & E:
        k.rect(cx, cy - ry, cx * reach, ry * 2, color)


def road_tile(scale: float, mask: int, lanes: int = 0, bridge: str = "") -> Ink:
    """A street with the arms in mask (1 N, 2 E, 4 S, 8 W) and lanes that join it; bridge "h" or "v" carries it over water."""
    k = Ink(TILE_W, TILE_H, scale)
    cx, cy = TILE_W / 2, TILE_H / 2
    if bridge == "h":
        mask = E | W
        k.rect(0, cy + 8, TILE_W, 16, dim(STONE, 0.28))
        k.poly(oval(cx, TILE_H, 24, 9, 180, 360), mix(WATER_DIM, DUSK, 0.35))
    elif bridge == "v":
        mask = N | S
        k.rect(cx - 24, 0, 48, TILE_H, dim(STONE, 0.3))
    if lanes:
        _arms(k, lanes, 11, KERB)
    _arms(k, mask, 20, STONE if bridge else KERB)
    if lanes:
        _arms(k, lanes, 8, ROAD)
    _arms(k, mask, 15, ROAD)
    if mask in (N | S, E | W) and not lanes:
        ends = ((cx, 0.0), (cx, cy), (cx, float(TILE_H))) if mask == N | S else ((0.0, cy), (cx, cy), (float(TILE_W), cy))
        for a, b in ((ends[0], ends[1]), (ends[1], ends[2])):
            k.dash([a, b], 1.6, KERB, 8, 8)
    return k


def lane_tile(scale: float, mask: int) -> Ink:
    """A lane with the arms in mask."""
    k = Ink(TILE_W, TILE_H, scale)
    _arms(k, mask, 11, KERB)
    _arms(k, mask, 8, ROAD)
    return k


def rail_tile(scale: float, across: bool = True) -> Ink:
    """A quay's rails, let into the ground, from side to side or from top to bottom."""
    k = Ink(TILE_W, TILE_H, scale)
    cx, cy = TILE_W / 2, TILE_H / 2
    for d in (-6, 6):
        ends = [(0, cy + d * 0.75), (TILE_W, cy + d * 0.75)] if across else [(cx + d, 0), (cx + d, TILE_H)]
        k.line(ends, 1.6, mix(INK, SLATE, 0.6), caps=False)
    return k


_PITCH = {"cross": 16.0}
_WEIGHT = {"cross": 2.0, "lines": 2.0, "dots": 1.5, "sparse": 1.7}


def overlay_tile(scale: float, cls: int, mask: int = 0) -> Ink:
    """The film over a district's ground for an overlay class (0 worst, 3 next to best), its open sides in mask."""
    color, pat = OVERLAY[cls]
    k, shape = Ink(TILE_W, TILE_H, scale), patch(mask, 2)
    k.poly(shape, color, alpha=OVERLAY_ALPHA)
    k.pattern(shape, pat, overlay_mark(cls), _PITCH.get(pat, 8), _WEIGHT.get(pat, 1))
    return k
