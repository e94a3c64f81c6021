"""Lengths and letter sizes for a window's size. Everything is drawn for 1920 x 1080 and shrinks together."""

from dataclasses import dataclass

SMALLEST_TEXT = 13
LINE = 1.3
ACROSS, DOWN = 78, 46
"""How many letters (of their height) a window must hold across and down for everything to stand side by side."""
LINES = 41
"""How many lines of text a window must hold for long panels to show all their sections at once."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """The window's size in pixels, and how many times its usual size text is.

    above: pixels that a strip above takes from the height. They do not make it tight: its parts then scroll instead.
    """

    w: int
    h: int
    text: float = 1.0
    above: int = 0

    @property
    def scale(self) -> float:
        """How much smaller or larger than at 1920 x 1080 everything is."""
        return max(0.5, min(self.w / 1920, self.h / 1080)) * self.text

    @property
    def tight(self) -> bool:
        """Whether there is too little room for everything side by side: things stand below each other or open one by one."""
        letter = self.px(16)
        return letter * ACROSS > self.w or letter * DOWN > self.h + self.above

    @property
    def short(self) -> bool:
        """Whether so few lines fit that a long panel folds its sections and opens one at a time."""
        return self.tight or self.lead(16) * LINES > self.h

    def u(self, units: float) -> int:
        """Units in pixels."""
        return round(units * self.scale)

    def px(self, size: float) -> int:
        """A letter size in pixels, never under 13, or as much more as text is larger."""
        return max(round(SMALLEST_TEXT * self.text), round(size * self.scale))

    def lead(self, size: float) -> int:
        """The height of a line of text."""
        return round(self.px(size) * LINE)
