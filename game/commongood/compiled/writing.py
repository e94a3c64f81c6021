"""Write a program's loops down in a dialect: one function a loop, which the phases call one after another."""

import ast
import re
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field

from commongood.compiled.cells import Cell, read_cell
from commongood.compiled.dialect import Dialect
from commongood.compiled.places import DIMENSIONS, PARAMETERS, PHASES, Program, closing
from commongood.compiled.schedule import Loop
from commongood.town.model import Step
from commongood.town.rules import Phase

INDENT = "    "


@dataclass(slots=True)
class Lines:
    """Lines of text at a depth."""

    dialect: Dialect
    depth: int = 0
    text: list[str] = field(default_factory=list)

    def add(self, line: str) -> None:
        self.text.append(INDENT * self.depth + line)

    def open(self, head: str) -> None:
        self.add(head + self.dialect.opens)
        self.depth += 1

    def close(self, count: int = 1) -> None:
        for _ in range(count):
            self.depth -= 1
            if self.dialect.closes:
                self.add(self.dialect.closes)


def told(program: Program) -> tuple[str, ...]:
    """What `z` holds: the axes' lengths, where each block starts, where each fact starts, where each block's entries start."""
    facts = (f"fact {name}" for name in program.facts)
    return (*DIMENSIONS, *(f"block {b}" for b in program.blocks), *facts, *(f"ledger {b}" for b in entry_counts(program)))


def entries(program: Program) -> list[tuple[str, str, str]]:
    """Every number that a phase enters or, of a limit, says which side bound: (rule, stock or "", axes), in declared order."""
    found = []
    for phase in PHASES:
        for step in program.model.steps[phase]:
            if step.rule.kind in ("flow", "transfer"):
                found += [(step.rule.name, stock, step.rule.axes) for stock in step.rule.writes]
            elif step.rule.kind == "limit":
                found.append((step.rule.name, "", step.rule.axes))
    return found


def entry_counts(program: Program) -> dict[str, int]:
    """How many entries there are for a cell of each set of axes."""
    counts: dict[str, int] = {}
    for _, _, axes in entries(program):
        counts[axes] = counts.get(axes, 0) + 1
    return counts


def entry_slots(program: Program) -> dict[tuple[str, str], int]:
    """Each entry's place among those of its axes, by rule and stock."""
    slots: dict[tuple[str, str], int] = {}
    counts: dict[str, int] = {}
    for rule, stock, axes in entries(program):
        slots[rule, stock] = counts.get(axes, 0)
        counts[axes] = counts.get(axes, 0) + 1
    return slots


class Writer:
    """Writes loops for so many lanes. ledger: with each entry kept, for which there must be one lane."""

    def __init__(self, program: Program, dialect: Dialect, lanes: int, *, ledger: bool = False) -> None:
        self.program, self.dialect, self.lanes, self.ledger = program, dialect, lanes, ledger
        self.told = {name: i for i, name in enumerate(told(program))}
        self.slots, self.counts = entry_slots(program), entry_counts(program)
        self.cells: dict[str, Cell] = {}
        self.helpers: dict[str, Cell] = {}

    def cell(self, step: Step) -> Cell:
        """A step's cell; the functions that it calls are among the helpers from then on, each after those that it calls."""
        if step.rule.name not in self.cells:
            cell = read_cell(step.rule.function)
            self._help(cell)
            self.cells[step.rule.name] = cell
        return self.cells[step.rule.name]

    def _help(self, cell: Cell) -> None:
        for name, function in cell.calls.items():
            if name not in self.helpers:
                inner = read_cell(function)
                self._help(inner)
                self.helpers[name] = inner

    def phase(self, phase: Phase) -> tuple[list[str], list[str]]:
        """The lines of a phase's functions, and the names by which they are called in turn."""
        text: list[str] = []
        names = []
        begun: set[str] = set()
        for number, loop in enumerate(self.program.loops[phase], start=1):
            name = f"{phase}_{number}"
            text += _LoopWriter(self, loop, begun).write(name)
            names.append(name)
        if self.program.written[phase]:
            name = f"{phase}_close"
            text += self._close(name, self.program.written[phase])
            names.append(name)
        return text, names

    def _close(self, name: str, stocks: Sequence[str]) -> list[str]:
        """What was written in the phase becomes what the next one reads."""
        lines = Lines(self.dialect)
        lines.open(self.dialect.function(name))
        blocks: dict[str, list[str]] = {}
        for stock in stocks:
            blocks.setdefault(self.program.block(stock), []).append(stock)
        for block, own in blocks.items():
            for axis in block:
                lines.open(self.dialect.each(f"i_{axis}", self.size(axis)))
            lines.add(self.dialect.place(f"at_{block}", self.address(block, {axis: f"i_{axis}" for axis in block})))
            self.open_lanes(lines)
            for stock in own:
                closed = self.dialect.load(closing(stock), self.lane(block, closing(stock)))
                lines.add(self.dialect.store(stock, self.lane(block, stock), closed))
            lines.close(len(block) + 1)
        lines.close()
        return lines.text

    # places ---------------------------------------------------------------------------------------------------------

    def size(self, axis: str) -> str:
        """An axis's length."""
        return f"z[{self.told[axis]}]"

    def address(self, block: str, at: Mapping[str, str]) -> str:
        """Where a cell's part of a block begins. at: the name of the place along each of its axes."""
        start = f"z[{self.told[f'block {block}']}]"
        if block == PARAMETERS or not block:
            return start
        return f"{start} + ({self.flat(block, at)}) * {len(self.program.slots[block]) * self.lanes}"

    def flat(self, axes: str, at: Mapping[str, str]) -> str:
        """A cell's number among those of its axes."""
        text = ""
        for axis in axes:
            text = f"({text}) * {self.size(axis)} + {at[axis]}" if text else at[axis]
        return text or "0"

    def lane(self, block: str, name: str) -> str:
        """The place of a lane of a name, in the cell that `at_` its block names."""
        return f"at_{block} + {self.program.slots[block][name] * self.lanes} + lane"

    def open_lanes(self, lines: Lines) -> None:
        lines.open(self.dialect.each("lane", str(self.lanes)))


class _LoopWriter:
    """Writes one loop."""

    def __init__(self, writer: Writer, loop: Loop, begun: set[str]) -> None:
        self.writer, self.loop, self.begun = writer, loop, begun
        self.program, self.dialect = writer.program, writer.dialect
        self.lines = Lines(writer.dialect)
        self.known: set[str] = set()  # values that have a name in the lane's text
        self.now: dict[str, str] = {}  # the name of what each stock has become so far
        self.variables = {variable.name: variable for variable in writer.program.model.variables}

    def write(self, name: str) -> list[str]:
        lines, writer = self.lines, self.writer
        lines.open(self.dialect.function(name))
        self._clear_sums()
        for axis in self.loop.axes:
            lines.open(self.dialect.each(f"i_{axis}", writer.size(axis)))
        body = Lines(self.dialect, lines.depth + 1)
        self.lines = body
        for step in self.loop.steps:
            self._step(step)
        for stock, now in self.now.items():
            self._store(self.loop.axes, closing(stock), now)
        self.lines = lines
        self._places(body.text)
        writer.open_lanes(lines)
        lines.text += body.text
        lines.close(len(self.loop.axes) + 2)
        self.begun.update(self.now)
        return lines.text

    def _places(self, body: list[str]) -> None:
        """Name the places and facts that the body uses, before its lanes."""
        names = _names("\n".join(body))
        at = {axis: f"i_{axis}" for axis in self.loop.axes}
        for block in self.program.blocks:
            if f"at_{block}" in names:
                self.lines.add(self.dialect.place(f"at_{block}", self.writer.address(block, at)))
        for step in self.loop.steps:
            if step.rule.kind == "sum":
                # what is summed over districts to their neighbours counts for the districts that these are
                own = at | {"d": at["n"]} if step.rule.over == "d" and "n" in at else at
                self.lines.add(self.dialect.place(f"to_{step.rule.name}", self._place_of_sum(step, own)))
        for fact in self.program.facts:
            if f"v_{fact}" in names:
                start = f"z[{self.writer.told[f'fact {fact}']}]"
                place = f"{start} + {self.writer.flat(self.program.model.facts[fact], at)}"
                self.lines.add(self.dialect.number(f"v_{fact}", f"fa[{place}]"))
        for number, name in enumerate(self.program.series):
            if f"v_{name}" in names:
                self.lines.add(self.dialect.number(f"v_{name}", f"sr[{number}]"))
        if "at_ledger" in names:
            start = f"z[{self.writer.told[f'ledger {self.loop.axes}']}]"
            count = self.writer.counts[self.loop.axes]
            cell = self.writer.flat(self.loop.axes, at)
            self.lines.add(self.dialect.place("at_ledger", f"{start} + ({cell}) * {count}"))

    def _place_of_sum(self, step: Step, at: Mapping[str, str]) -> str:
        block = step.rule.result_axes
        slot = self.program.slots[block][step.rule.name] * self.writer.lanes
        return f"{self.writer.address(block, at)} + {slot}"

    def _clear_sums(self) -> None:
        for step in self.loop.steps:
            if step.rule.kind == "sum":
                block = step.rule.result_axes
                for axis in block:
                    self.lines.open(self.dialect.each(f"i_{axis}", self.writer.size(axis)))
                at = {axis: f"i_{axis}" for axis in block}
                self.lines.add(self.dialect.place(f"at_{block}", self.writer.address(block, at)))
                self.writer.open_lanes(self.lines)
                # -0.0, to which the first number adds as itself
                self.lines.add(self.dialect.store(step.rule.name, self.writer.lane(block, step.rule.name), "-0.0"))
                self.lines.close(len(block) + 1)

    # a step ---------------------------------------------------------------------------------------------------------

    def _step(self, step: Step) -> None:
        rule, cell = step.rule, self.writer.cell(step)
        for name in rule.reads:
            self._read(name)
        names = {name: f"v_{name}" for name in cell.parameters}
        for name, value in cell.steps:
            names[name] = f"t_{rule.name}_{name}"
            self.lines.add(self.dialect.number(names[name], spell(value, names)))
        result = spell(cell.result, names)
        if rule.kind == "sum":
            self._sum(step, result)
        elif rule.kind == "flow":
            self.lines.add(self.dialect.number(f"t_{rule.name}", result))
            self._post(rule.name, rule.writes[0], f"t_{rule.name}")
        elif rule.kind == "transfer":
            self._transfer(step, result)
        else:
            self.lines.add(self.dialect.number(f"v_{rule.name}", result))
            self.known.add(rule.name)
            if rule.name in self.loop.kept:
                self._store(rule.axes, rule.name, f"v_{rule.name}")
            if rule.kind == "limit" and self.writer.ledger:
                left, right = (f"v_{name}" for name in rule.reads)
                self._enter(rule.name, "", f"less({left}, {right}, 1.0, 0.0)")

    def _read(self, name: str) -> None:
        model = self.program.model
        if name in self.known or name in model.facts or name in model.series:
            return
        block = self.program.block(name)
        self.lines.add(self.dialect.number(f"v_{name}", self.dialect.load(name, self.writer.lane(block, name))))
        self.known.add(name)

    def _sum(self, step: Step, result: str) -> None:
        place = f"to_{step.rule.name} + lane"
        total = f"{self.dialect.load(step.rule.name, place)} + ({result})"
        self.lines.add(self.dialect.store(step.rule.name, place, total))

    def _closing(self, stock: str) -> str:
        """The name of what a stock has become so far in this phase."""
        if stock not in self.now:
            if stock in self.begun:
                self.now[stock] = f"c_{stock}"
                place = self.writer.lane(self.loop.axes, closing(stock))
                self.lines.add(self.dialect.number(f"c_{stock}", self.dialect.load(closing(stock), place)))
            else:
                self._read(stock)
                self.now[stock] = f"v_{stock}"
        return self.now[stock]

    def _post(self, rule: str, stock: str, amount: str) -> None:
        variable = self.variables[stock]
        now = self._closing(stock)
        new = f"n_{rule}_{stock}"
        self.lines.add(self.dialect.number(new, f"held({now} + {amount}, {variable.low!r}, {variable.high!r})"))
        if self.writer.ledger:
            self._enter(rule, stock, f"{new} - {now}")
        self.now[stock] = new

    def _transfer(self, step: Step, result: str) -> None:
        name, (source, target) = step.rule.name, step.rule.writes
        out, room = self._closing(source), self._closing(target)
        left, most = f"{out} - {self.variables[source].low!r}", f"{self.variables[target].high!r} - {room}"
        moved = f"maximum(minimum(minimum({result}, {left}), {most}), 0.0)"
        self.lines.add(self.dialect.number(f"t_{name}", moved))
        self._post(name, source, f"(-t_{name})")
        self._post(name, target, f"t_{name}")

    def _enter(self, rule: str, stock: str, value: str) -> None:
        slot = self.writer.slots[rule, stock]
        self.lines.add(self.dialect.note(f"at_ledger + {slot}", value))

    def _store(self, block: str, name: str, value: str) -> None:
        self.lines.add(self.dialect.store(name, self.writer.lane(block, name), value))


def _names(text: str) -> set[str]:
    return set(re.findall(r"\w+", text))


class _Renamed(ast.NodeTransformer):
    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:  # ast's own name for it
        return ast.Name(self.names.get(node.id, node.id), node.ctx)


def spell(value: ast.expr, names: Mapping[str, str]) -> str:
    """An expression as text, with its names replaced: the same in Python and in C."""
    return ast.unparse(_Renamed(names).visit(deepcopy(value)))


def helper_lines(helpers: Mapping[str, Cell]) -> Iterator[tuple[str, tuple[str, ...], list[tuple[str, str]], str]]:
    """Each helper's name, parameters, steps and result as text."""
    for name, cell in helpers.items():
        steps = [(step, ast.unparse(value)) for step, value in cell.steps]
        yield name, cell.parameters, steps, ast.unparse(cell.result)
