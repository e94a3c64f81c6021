"""Where each number of a town lies in a driver's workspace.

For each set of axes there is one block, cell after cell; in a cell's part each of its variables, and each value that loops
hand on, has a slot; in a slot lie the lanes: the same number of so many towns, side by side. So all that one loop reads and
writes of its own cells lies at constant distances, and a compiler can take the lanes at once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from commongood.compiled.schedule import Loop, loops
from commongood.town.model import Model
from commongood.town.rules import Phase
from commongood.town.scoring import SCORES
from commongood.town.variables import AXES, Layout

PHASES: tuple[Phase, ...] = ("settlement", "resolve", "scoring")
PARAMETERS = "p"
"""The block of the parameters, which have no axes but fill a block of their own."""
DIMENSIONS = AXES
"""Each axis's length, first among what a driver is told of a town."""


@dataclass(frozen=True, slots=True)
class Program:
    """A model's loops and slots, for any town. slots: by block, a name's place in a cell. written: each phase's stocks."""

    model: Model
    loops: Mapping[Phase, tuple[Loop, ...]]
    axes: Mapping[str, str]
    slots: Mapping[str, Mapping[str, int]]
    written: Mapping[Phase, tuple[str, ...]]
    facts: tuple[str, ...]
    series: tuple[str, ...]
    blocks: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "blocks", tuple(self.slots))

    def block(self, name: str) -> str:
        """The block in which a name lies."""
        return PARAMETERS if name in self.model.parameters else self.axes[name]


def closing(stock: str) -> str:
    """The name of a stock's slot while a phase writes it: what the rules read is what it was at the opening."""
    return f"{stock} closing"


def program(model: Model) -> Program:
    """The loops and slots of a model."""
    phases = {phase: loops(model, phase, SCORES if phase == "scoring" else ()) for phase in PHASES}
    axes = {variable.name: variable.axes for variable in model.variables}
    axes.update({noise.name: noise.axes for noise in model.noises})
    slots: dict[str, dict[str, int]] = {PARAMETERS: {}}

    def give(block: str, name: str) -> None:
        held = slots.setdefault(block, {})
        held.setdefault(name, len(held))

    for name in sorted(model.parameters):
        give(PARAMETERS, name)
    for name, own in axes.items():
        give(own, name)
    written: dict[Phase, tuple[str, ...]] = {}
    for phase, parts in phases.items():
        entries = [step.rule for step in model.steps[phase] if step.rule.kind in ("flow", "transfer")]
        written[phase] = tuple(dict.fromkeys(stock for rule in entries for stock in rule.writes))
        for stock in written[phase]:
            give(axes[stock], closing(stock))
        for loop in parts:
            for step in loop.steps:
                if step.rule.kind in ("derived", "limit", "sum"):
                    axes[step.rule.name] = step.rule.result_axes
                    if step.rule.name in loop.kept:
                        give(step.rule.result_axes, step.rule.name)
    return Program(model, phases, axes, slots, written, tuple(model.facts), tuple(sorted(model.series)))


@dataclass(frozen=True, slots=True)
class Places:
    """A program's workspace for one town's sizes. starts: where each block begins, in numbers; width: of the whole."""

    program: Program
    layout: Layout
    lanes: int
    starts: Mapping[str, int] = field(init=False)
    width: int = field(init=False)

    def __post_init__(self) -> None:
        starts, at = {}, 0
        for block, held in self.program.slots.items():
            starts[block] = at
            at += self.cells(block) * len(held) * self.lanes
        object.__setattr__(self, "starts", starts)
        object.__setattr__(self, "width", at)

    def cells(self, block: str) -> int:
        """How many cells a block has."""
        count = 1
        for size in () if block == PARAMETERS else self.layout.shape(block):
            count *= size
        return count

    def row(self, name: str) -> tuple[int, int, int]:
        """Where a name's first cell lies, how far apart cells lie that follow one another, and how many there are."""
        block = self.program.block(name)
        held = self.program.slots[block]
        return self.starts[block] + held[name] * self.lanes, len(held) * self.lanes, self.cells(block)

    def at(self, name: str) -> tuple[int, tuple[int, ...]]:
        """Where a name's first cell lies, and how far apart neighbours lie along each axis of AXES (0 where it has none)."""
        start, step, _ = self.row(name)
        strides = dict.fromkeys(AXES, 0)
        for axis in reversed(self.program.axes.get(name, "")):
            strides[axis] = step
            step *= self.layout.sizes[axis]
        return start, tuple(strides[axis] for axis in AXES)
