"""What the town is made of: named variables over named axes, laid out in one row of numbers for each future."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

AXES = "smdnge"
"""Axes in their one order: services, governance models, districts, neighbours (districts again), groups, events."""

Kind = Literal["stock", "lever", "event"]


@dataclass(frozen=True, slots=True)
class Variable:
    """A number for each cell of its axes that the state holds: a stock moved by rules, or a lever set by commands."""

    name: str
    axes: str
    unit: str
    low: float = 0.0
    high: float = 1.0
    kind: Kind = "stock"
    start: float = 0.0

    def __post_init__(self) -> None:
        if self.axes != "".join(a for a in AXES if a in self.axes):
            raise ValueError(f"Variable {self.name!r}: axes {self.axes!r} must be a part of {AXES!r}, in that order.")
        if not self.low <= self.start <= self.high:
            raise ValueError(f"Variable {self.name!r}: its start {self.start} lies outside {self.low} to {self.high}.")


class Layout:
    """Where each variable lies in the row of numbers that is one future of the town."""

    def __init__(self, variables: Iterable[Variable], sizes: Mapping[str, int]) -> None:
        self.sizes = dict(sizes)
        self._shapes: dict[str, tuple[int, ...]] = {}
        self.variables: dict[str, Variable] = {}
        self.places: dict[str, tuple[int, int, tuple[int, ...]]] = {}
        offset = 0
        for variable in variables:
            if variable.name in self.variables:
                raise ValueError(f"Variable {variable.name!r} is declared twice.")
            shape = self.shape(variable.axes)
            count = 1
            for size in shape:
                count *= size
            self.variables[variable.name] = variable
            self.places[variable.name] = (offset, count, shape)
            offset += count
        self.width = offset

    def at(self, cell: int) -> tuple[str, int]:
        """The variable that a place in the row belongs to, and the place among its cells; an IndexError if there is none."""
        for name, (offset, count, _) in self.places.items():
            if offset <= cell < offset + count:
                return name, cell - offset
        raise IndexError(f"A row has {self.width} numbers; there is no place {cell}.")

    def cell(self, name: str, *at: int) -> int:
        """The place in the row of one of a variable's cells."""
        offset, _, shape = self.places[name]
        place = 0
        for index, size in zip(at, shape, strict=True):
            place = place * size + index
        return offset + place

    def shape(self, axes: str) -> tuple[int, ...]:
        """The lengths of these axes in this town."""
        found = self._shapes.get(axes)
        if found is None:
            found = self._shapes[axes] = tuple(self.sizes[axis] for axis in axes)
        return found
