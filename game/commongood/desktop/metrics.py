"""Lengths and letter sizes for a window's size. Everything is drawn for 1920 x 1080 and shrinks together."""

from dataclasses import dataclass

SMALLEST_TEXT = 13
LINE = 1.3


@dataclass(frozen=True, slots=True)
class Metrics:
    """The window's size in pixels."""

    w: int
    h: int

    @property
    def scale(self) -> float:
        """How much smaller than 1920 x 1080 everything is."""
        return max(0.5, min(self.w / 1920, self.h / 1080))

    def u(self, units: float) -> int:
        """Units in pixels."""
        return round(units * self.scale)

    def px(self, size: float) -> int:
        """A letter size in pixels, never under 13."""
        return max(SMALLEST_TEXT, round(size * self.scale))

    def lead(self, size: float) -> int:
        """The height of a line of text."""
        return round(self.px(size) * LINE)
