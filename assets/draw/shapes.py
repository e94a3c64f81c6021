"""Outlines as lists of points: round rectangles, ellipses, Bezier curves, smooth blobs."""

import itertools
import math
from collections.abc import Sequence
from functools import lru_cache

Point = tuple[float, float]
Points = Sequence[Point]


def rrect(x: float, y: float, w: float, h: float, r: float | Sequence[float] = 0) -> list[Point]:
    """A rectangle with round corners; r is one radius or four (nw, ne, se, sw)."""
    given = (r,) * 4 if isinstance(r, (int, float)) else tuple(r)
    radii = [min(q, w / 2, h / 2) for q in given]
    out: list[Point] = []
    for i, (cx, cy) in enumerate(((x, y), (x + w, y), (x + w, y + h), (x, y + h))):
        q = radii[i]
        ax, ay = cx + (q if i in (0, 3) else -q), cy + (q if i in (0, 1) else -q)
        steps = 8 if q else 0
        for s in range(steps + 1):
            a = math.pi * (1 + i / 2) + (math.pi / 2) * (s / steps if steps else 0)
            out.append((ax + q * math.cos(a), ay + q * math.sin(a)))
    return out


def oval(cx: float, cy: float, rx: float, ry: float | None = None, a0: float = 0, a1: float = 360, n: int = 48) -> list[Point]:
    """An ellipse or a part of it, from a0 to a1 in degrees, clockwise from the right."""
    ry = rx if ry is None else ry
    return [(cx + rx * x, cy + ry * y) for x, y in _round(a0, a1, n)]


@lru_cache(64)
def _round(a0: float, a1: float, n: int) -> tuple[Point, ...]:
    """Points of a circle of radius 1: dots are drawn by the hundred, all from the same few."""
    turns = [math.radians(a0 + (a1 - a0) * i / n) for i in range(n + 1)]
    return tuple((math.cos(a), math.sin(a)) for a in turns)


def octagon(cx: float, cy: float, r: float) -> list[Point]:
    """An upright octagon: the outline of a closed service and of a vote against."""
    c = 0.42
    return [(cx + r * a, cy + r * b) for a, b in ((-c, -1), (c, -1), (1, -c), (1, c), (c, 1), (-c, 1), (-1, c), (-1, -c))]


def curve(*p: Point, n: int = 16) -> list[Point]:
    """A Bezier curve through its control points (three or four)."""
    out: list[Point] = []
    for i in range(n + 1):
        q, t = list(p), i / n
        while len(q) > 1:
            q = [(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t) for a, b in itertools.pairwise(q)]
        out.append(q[0])
    return out


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)


def blob(points: Points, n: int = 8) -> list[Point]:
    """A closed smooth outline through points (Catmull-Rom)."""
    out: list[Point] = []
    m = len(points)
    for i in range(m):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (points[(i + j - 1) % m] for j in range(4))
        out += [(_between(ax, bx, cx, dx, s / n), _between(ay, by, cy, dy, s / n)) for s in range(n)]
    return out


def scaled(points: Points, cx: float, cy: float, s: float) -> list[Point]:
    """The points drawn s times as large about cx, cy."""
    return [(cx + (x - cx) * s, cy + (y - cy) * s) for x, y in points]
