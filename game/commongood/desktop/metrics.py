"""Lengths and letter sizes for a window's size. Everything is drawn for 1920 x 1080 and shrinks together."""

from dataclasses import dataclass

SMALLEST_TEXT = 13
LINE = 1.3
ACROSS, DOWN = 80, 45
"""How many letters (of their height) a window must hold across and down: the board's meeting needs as many."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """The window's size in pixels, and how many times its usual size text is."""

    w: int
    h: int
    text: float = 1.0

    @property
    def scale(self) -> float:
        """How much smaller or larger than at 1920 x 1080 everything is."""
        return max(0.5, min(self.w / 1920, self.h / 1080)) * self.text

    def u(self, units: float) -> int:
        """Units in pixels."""
        return round(units * self.scale)

    def px(self, size: float) -> int:
        """A letter size in pixels, never under 13, or as much more as text is larger."""
        return max(round(SMALLEST_TEXT * self.text), round(size * self.scale))

    def lead(self, size: float) -> int:
        """The height of a line of text."""
        return round(self.px(size) * LINE)


def largest_text(size: tuple[int, int], asked: float) -> float:
    """The largest size of text, up to what is asked for, at which a window of this size still holds every screen."""
    for percent in range(round(asked * 100), 100, -1):
        letter = Metrics(*size, percent / 100).px(16)
        if letter * ACROSS <= size[0] and letter * DOWN <= size[1]:
            return percent / 100
    return 1.0
