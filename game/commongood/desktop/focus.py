"""Where the keyboard is: one ring through every place that can be pressed, in reading order."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass
class Focus:
    """The key of the place that has the focus, and whether its ring shows (after a key was used, not after a click)."""

    key: str | None = None
    visible: bool = False

    def step(self, keys: Sequence[str], by: int) -> str | None:
        """Move on by so many places, round the end; from nowhere, to the first or the last. Returns the new key."""
        if not keys:
            self.key = None
        elif self.key is not None and self.key in keys:
            self.key = keys[(list(keys).index(self.key) + by) % len(keys)]
        else:
            self.key = keys[0] if by > 0 else keys[-1]
        self.visible = self.key is not None
        return self.key

    def settle(self, keys: Sequence[str], before: Sequence[str]) -> None:
        """After a rebuild: stay on the same place, or go to the nearest that is left."""
        if self.key is None or self.key in keys:
            return
        if self.key in before and keys:
            place = list(before).index(self.key)
            left = [k for k in list(before)[place:] if k in keys] or [k for k in list(before)[:place] if k in keys][-1:]
            self.key = left[0] if left else None
        else:
            self.key = None
