"""The words in which loops are written down: Python for numba here; whoever needs another language gives its own words."""

from typing import Protocol


class Dialect(Protocol):
    """How one language says what loops are made of. A text is lines without their indents, which `open` and `close` govern."""

    opens: str
    closes: str

    def function(self, name: str) -> str:
        """The head of a loop's function, over the workspace `w`, facts `fa`, series `sr`, sizes and starts `z`, ledger `lg`."""
        ...

    def place(self, name: str, value: str) -> str:
        """Name a place in the workspace."""
        ...

    def number(self, name: str, value: str) -> str:
        """Name a float."""
        ...

    def each(self, name: str, bound: str) -> str:
        """The head of a loop from 0 to before bound."""
        ...

    def load(self, name: str, place: str) -> str:
        """Read a number of the workspace. name: of the slot, which no other slot's places share."""
        ...

    def store(self, name: str, place: str, value: str) -> str:
        """Write a number of the workspace."""
        ...

    def note(self, place: str, value: str) -> str:
        """Write a number of the ledger."""
        ...


class NumbaDialect:
    """Python as numba reads it. `take` and `put` are told the slot's name, so that the compiler knows what cannot overlap."""

    opens, closes = ":", ""

    def function(self, name: str) -> str:
        return f"def {name}(w, fa, sr, z, lg)"

    def place(self, name: str, value: str) -> str:
        return f"{name} = {value}"

    number = place

    def each(self, name: str, bound: str) -> str:
        return f"for {name} in range({bound})"

    def load(self, name: str, place: str) -> str:
        return f"take(w, {name!r}, {place})"

    def store(self, name: str, place: str, value: str) -> str:
        return f"put(w, {name!r}, {place}, {value})"

    def note(self, place: str, value: str) -> str:
        return f"lg[{place}] = {value}"
