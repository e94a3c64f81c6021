"""A driver's book of one turn as the entries of the ledger."""

from collections.abc import Callable, Iterator
from itertools import groupby

import numpy as np

from commongood.compiled.tables import Floats, Prepared
from commongood.compiled.writing import entry_counts, entry_slots
from commongood.town.ledger import Bound, Entry, Pages
from commongood.town.rules import Phase


def pages(made: Prepared, phase: Phase, book: Floats, log: Floats) -> Callable[[], Pages]:
    """What reads a phase's entries out of a book, and what events did out of their log, when it is called."""

    def read() -> Pages:
        return [*_events(made, log), *_entries(made, phase, book)], _bound(made, phase, book)

    return read


def _events(made: Prepared, log: Floats) -> Iterator[Entry]:
    """The log's rows are grouped by effect: each group is one entry."""
    layout = made.world.layout
    for number, rows in groupby(log, key=lambda row: int(row[0])):
        rule, effect = made.events.rows[number]
        values = np.zeros((1, *layout.places[effect.stock][2]))
        for _, cell, added in rows:
            values.reshape(-1)[int(cell)] = added
        yield Entry(f"event {rule.id}", None, effect.stock, values)


def _column(made: Prepared, axes: str, slot: int, book: Floats) -> Floats:
    """One entry's numbers, in the shape of its axes with a future before them."""
    start, count = made.book_starts[axes], entry_counts(made.program)[axes]
    shape = made.world.layout.shape(axes)
    cells = int(np.prod(shape, dtype=np.int64))
    return book[start : start + cells * count].reshape(cells, count)[:, slot].reshape(1, *shape)


def _entries(made: Prepared, phase: Phase, book: Floats) -> Iterator[Entry]:
    slots = entry_slots(made.program)
    for step in made.program.model.steps[phase]:
        rule = step.rule
        if rule.kind in ("flow", "transfer"):
            for stock in rule.writes:
                yield Entry(rule.name, rule.claim, stock, _column(made, rule.axes, slots[rule.name, stock], book))


def _bound(made: Prepared, phase: Phase, book: Floats) -> dict[str, Bound]:
    slots = entry_slots(made.program)
    limits = [step.rule for step in made.program.model.steps[phase] if step.rule.kind == "limit"]
    return {rule.name: _column(made, rule.axes, slots[rule.name, ""], book) > 0.5 for rule in limits}
