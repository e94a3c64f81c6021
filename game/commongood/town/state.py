"""The state of a town in one or many futures: rows of float64, and views of them by name."""

from dataclasses import dataclass, field
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray

from commongood.town.variables import Layout

Array = NDArray[np.float64]


@dataclass(slots=True)
class State:
    """`data` has shape (futures, layout.width); `turn` counts from 1."""

    layout: Layout
    data: Array
    turn: int
    _seen: dict[str, Array] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def new(cls, layout: Layout, futures: int = 1) -> "State":
        """Each variable at its start, before turn 1."""
        state = cls(layout, np.empty((futures, layout.width)), 0)
        for name, variable in layout.variables.items():
            state[name][...] = variable.start
        return state

    def __getitem__(self, name: str) -> Array:
        """A view of shape (futures, *axes): writing to it writes to the state."""
        view = self._seen.get(name)
        if view is None:
            offset, count, shape = self.layout.places[name]
            view = self._seen[name] = self.data[:, offset : offset + count].reshape(self.data.shape[0], *shape)
        return view

    def views(self) -> dict[str, Array]:
        """Every variable's view by name."""
        return {name: self[name] for name in self.layout.places}

    def copy(self) -> "State":
        return State(self.layout, self.data.copy(), self.turn)

    def repeat(self, futures: int) -> "State":
        """The first future of this state, many times over."""
        return State(self.layout, np.repeat(self.data[:1], futures, axis=0), self.turn)

    def digest(self) -> str:
        """A hash of the first future: equal where every number is equal to the last bit."""
        return sha256(self.turn.to_bytes(4, "little") + self._bytes(self.data[0])).hexdigest()

    def digests(self) -> dict[str, str]:
        """A short hash of each variable, by name, so that a difference can be named."""
        return {name: sha256(self._bytes(self[name][0])).hexdigest()[:8] for name in self.layout.places}

    @staticmethod
    def _bytes(numbers: Array) -> bytes:
        return np.ascontiguousarray(numbers, dtype="<f8").tobytes()
