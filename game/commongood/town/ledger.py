"""The ledger: every contribution to every stock, with its rule, and which side of each limit bound."""

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from commongood.town.state import Array, State


class Entry(NamedTuple):
    """What one cause added to one stock; `values` has the stock's shape (futures, *axes)."""

    cause: str
    claim: str | None
    stock: str
    values: Array


Bound = NDArray[np.bool_]
Pages = tuple[Iterable[Entry], Mapping[str, Bound]]


class Ledger:
    """The entries of a turn in the order in which they were made, and for each limit where its first side bound."""

    __slots__ = ("_bound", "_entries", "_unread")

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries = list(entries)
        self._bound: dict[str, Bound] = {}
        self._unread: list[Callable[[], Pages]] = []

    def later(self, pages: Callable[[], Pages]) -> None:
        """Enter what `pages` gives, when someone first looks: most turns of a fast engine are never asked why."""
        self._unread.append(pages)

    def add(self, entry: Entry) -> None:
        """Make an entry."""
        self._read()
        self._entries.append(entry)

    def bind(self, limit: str, where: Bound) -> None:
        """Note where a limit's first side was the lesser."""
        self._read()
        self._bound[limit] = where

    @property
    def entries(self) -> list[Entry]:
        """All entries."""
        self._read()
        return self._entries

    @property
    def bound(self) -> dict[str, Bound]:
        """By limit, where its first side was the lesser."""
        self._read()
        return self._bound

    def _read(self) -> None:
        while self._unread:
            entries, bound = self._unread.pop(0)()
            self._entries += entries
            self._bound.update(bound)

    def of(self, stock: str) -> list[Entry]:
        """The entries of one stock."""
        return [entry for entry in self.entries if entry.stock == stock]

    def by_claim(self, claim: str) -> list[Entry]:
        """The entries that a claim's rules made."""
        return [entry for entry in self.entries if entry.claim == claim]


def post(state: State, ledger: Ledger | None, cause: str, claim: str | None, stock: str, amounts: Array) -> None:
    """Add amounts to a stock within its bounds and enter what was added: the one way in which a stock changes."""
    variable, view = state.layout.variables[stock], state[stock]
    # adding 0.0 turns -0.0 into 0.0, so that equal states have equal bytes
    new = view + amounts
    np.maximum(new, variable.low, out=new)
    np.minimum(new, variable.high, out=new)
    new += 0.0
    if ledger is not None:
        ledger.add(Entry(cause, claim, stock, new - view))
    view[...] = new


def post_cell(state: State, ledger: Ledger | None, cause: str, cell: int, amount: float) -> None:
    """Add an amount to one number of each future, by its place in the row, as `post` does."""
    variable, at = state.layout.at(cell)
    amounts = np.zeros((1, *state[variable].shape[1:]))
    amounts.reshape(-1)[at] = amount
    post(state, ledger, cause, None, variable, amounts)
