"""The frame in which a portrait is drawn: where a point of the head lies, when the head is tilted."""

import math
from dataclasses import dataclass

from commongood.assets.draw.ink import Ink
from commongood.assets.draw.shapes import Point, Points


@dataclass(frozen=True, slots=True)
class Sitter:
    """A person's place on a sheet: the middle of the shoulders' lower edge, the scale, and how far the head leans."""

    k: Ink
    cx: float
    y: float
    s: float
    tilt: float

    def point(self, a: float, b: float) -> Point:
        """Where a, b lies; what is above the collar leans with the head."""
        lean = self.tilt * (-b - 60) / 60 if b < -60 else 0
        return self.cx + (a + lean) * self.s, self.y + b * self.s

    def points(self, pairs: Points) -> list[Point]:
        """Where points of the head lie."""
        return [self.point(a, b) for a, b in pairs]

    def still(self, *pairs: Point) -> list[Point]:
        """Where points of the shoulders lie: they do not lean."""
        return [(self.cx + a * self.s, self.y + b * self.s) for a, b in pairs]


def _head() -> list[Point]:
    out: list[Point] = []
    for i in range(60):
        c, s = math.cos(2 * math.pi * i / 60), math.sin(2 * math.pi * i / 60)
        out.append((29 * math.copysign(abs(c) ** 0.86, c), -100 + 36 * s * (1.0 if s < 0 else 1.02)))
    return out


HEAD = _head()


def swollen(across: float, down: float, cy: float = -100, shift: float = 0) -> list[Point]:
    """The head's outline made wider and higher about cy, then moved by shift."""
    return [(x * across, (v - cy) * down + cy + shift) for x, v in HEAD]
