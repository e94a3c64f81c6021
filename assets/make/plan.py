"""What a level's author says of a town, and what follows from it: which cell is whose, where water and roads lie."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

Cell = tuple[int, int]
SIDES: tuple[Cell, ...] = ((0, -1), (1, 0), (0, 1), (-1, 0))
"""North, east, south, west: the bits 1, 2, 4, 8 of a mask."""


@dataclass(frozen=True, slots=True)
class District:
    """A district: its letters with the ground of each, the leaves of its trees, the share of free cells with a tree."""

    id: str
    grounds: tuple[tuple[str, str], ...]
    leaves: tuple[str, ...] = ()
    trees: float = 0


@dataclass(frozen=True, slots=True)
class Site:
    """A service's plot of two by two tiles: its left edge and its front edge, in tiles."""

    service: str
    district: str
    x: int
    foot: int


@dataclass(frozen=True, slots=True)
class Thing:
    """A sprite that stands in the town: its left edge and its feet, in tiles."""

    sprite: str
    x: float
    foot: float


@dataclass(frozen=True, slots=True)
class Stream:
    """Water by the corners of cells: those within a radius of a line."""

    line: tuple[tuple[float, float], ...]
    radius: float

    def holds(self, x: int, y: int) -> bool:
        """Is the corner x, y wet?"""
        for (ax, ay), (bx, by) in zip(self.line, self.line[1:], strict=False):
            dx, dy = bx - ax, by - ay
            t = max(0.0, min(1.0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
            if (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2 <= self.radius**2:
                return True
        return False


@dataclass(frozen=True, slots=True)
class Basin:
    """Water by the corners of cells: all from x0, y0 to x1, y1."""

    x0: int
    y0: int
    x1: int
    y1: int

    def holds(self, x: int, y: int) -> bool:
        """Is the corner x, y wet?"""
        return self.x0 <= x <= self.x1 and self.y0 <= y <= self.y1


@dataclass(frozen=True)
class Plan:
    """A town before it is drawn. Roads are lines of cells, joined where they share one, and may begin or end off the map.

    open_grounds are letters of ground that is no district's; any other letter is meadow.
    """

    id: str
    cells: tuple[str, ...]
    districts: tuple[District, ...]
    sites: tuple[Site, ...]
    things: tuple[Thing, ...]
    water: tuple[Stream | Basin, ...]
    edge: str
    streets: tuple[tuple[Cell, ...], ...]
    lanes: tuple[tuple[Cell, ...], ...]
    rails: tuple[tuple[Cell, ...], ...] = ()
    open_grounds: tuple[tuple[str, str], ...] = ()
    leaves: tuple[str, ...] = ("round-olive", "fir-fir", "round-mustard")
    trees: float = 0.7

    @property
    def width(self) -> int:
        """In tiles."""
        return len(self.cells[0])

    @property
    def height(self) -> int:
        """In tiles."""
        return len(self.cells)

    @cached_property
    def letters(self) -> dict[str, tuple[District, str]]:
        """Each letter's district and ground."""
        return {letter: (d, style) for d in self.districts for letter, style in d.grounds}

    def letter(self, x: int, y: int) -> str:
        """The plan's letter; beyond the edge, that of the nearest cell inside."""
        return self.cells[min(max(y, 0), self.height - 1)][min(max(x, 0), self.width - 1)]

    def district(self, x: int, y: int) -> str | None:
        """The district of a cell on the map."""
        found = self.letters.get(self.cells[y][x])
        return found[0].id if found else None

    def style(self, x: int, y: int) -> str:
        """The ground of a cell, or of the nearest on the map."""
        letter = self.letter(x, y)
        return self.letters[letter][1] if letter in self.letters else dict(self.open_grounds).get(letter, "meadow")

    def open_sides(self, x: int, y: int) -> int:
        """The sides on which another ground begins."""
        own = self.style(x, y)
        return sum(1 << i for i, (dx, dy) in enumerate(SIDES) if self.style(x + dx, y + dy) != own)

    def corners(self, x: int, y: int) -> int:
        """The wet corners of a cell: 1 nw, 2 ne, 4 se, 8 sw."""
        spots = ((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1))
        return sum(1 << i for i, (cx, cy) in enumerate(spots) if any(w.holds(cx, cy) for w in self.water))

    def spots(self) -> Iterator[Cell]:
        """Every cell, row by row."""
        return ((x, y) for y in range(self.height) for x in range(self.width))

    @cached_property
    def street_arms(self) -> dict[Cell, int]:
        """The arms of every cell of a street."""
        return arms(self.streets)

    @cached_property
    def lane_arms(self) -> dict[Cell, int]:
        """The arms of every cell of a lane."""
        return arms(self.lanes)

    @cached_property
    def rail_arms(self) -> dict[Cell, int]:
        """The arms of every cell of a rail."""
        return arms(self.rails)

    def rectangles(self, district: str) -> list[tuple[int, int, int, int]]:
        """The district's cells as few rectangles (x, y, w, h): the longest runs of each row, joined downwards."""
        left = {c for c in self.spots() if self.district(*c) == district}
        out = []
        while left:
            x, y = min(left, key=lambda c: (c[1], c[0]))
            w = 1
            while (x + w, y) in left:
                w += 1
            h = 1
            while all((x + i, y + h) in left for i in range(w)):
                h += 1
            left -= {(x + i, y + j) for i in range(w) for j in range(h)}
            out.append((x, y, w, h))
        return out

    def roll(self, *key: object) -> float:
        """A number from 0 to just under 1 that belongs to the key, whatever else was drawn."""
        text = "/".join(str(part) for part in (self.id, *key))
        return int.from_bytes(sha256(text.encode()).digest()[:6], "big") / 2**48


def arms(lines: tuple[tuple[Cell, ...], ...]) -> dict[Cell, int]:
    """Which sides each cell along the lines is joined on; a line's points are the cells where it turns or ends."""
    out: dict[Cell, int] = {}
    for line in lines:
        for (ax, ay), (bx, by) in itertools.pairwise(line):
            dx, dy = (bx > ax) - (bx < ax), (by > ay) - (by < ay)
            x, y = ax, ay
            while (x, y) != (bx, by):
                ahead = SIDES.index((dx, dy))
                out[x, y] = out.get((x, y), 0) | 1 << ahead
                x, y = x + dx, y + dy
                out[x, y] = out.get((x, y), 0) | 1 << (ahead + 2) % 4
    return out


def row(kind: str, foot: float, xs: Iterable[float], looks: str = "0") -> tuple[Thing, ...]:
    """Sprites of one kind side by side; their looks go round through the digits given."""
    return tuple(Thing(f"{kind}-{looks[i % len(looks)]}", x, foot) for i, x in enumerate(xs))


def steps(x: float, n: int, step: float = 1) -> list[float]:
    """n places from x on, a step apart."""
    return [x + i * step for i in range(n)]
