"""The same town as a Mesa 3 model: agents for services, districts, and what lies between them, each with its own numbers.

It is the benchmark's rival, written as one would write it with Mesa: the rules are the game's own, called on plain numbers,
agent by agent, in the order in which they are declared. Events are left out on both sides.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product

import mesa

from commongood.town.arith import maximum, minimum
from commongood.town.chance import stream, uniform_one
from commongood.town.model import Step, World
from commongood.town.state import State


class Cell(mesa.Agent):
    """Whatever has numbers: a service, a district, a service in a district, people there, the town.

    here: its stocks at the phase's opening, its facts, and what rules derive. closing: its stocks as the phase leaves them.
    beside: by axes, the cell that a rule over its axes reads and adds to.
    """

    def __init__(self, model: "MesaTown", axes: str, at: dict[str, int]) -> None:
        super().__init__(model)
        self.axes, self.at = axes, at
        self.here: dict[str, float] = {}
        self.closing: dict[str, float] = {}
        self.beside: dict[str, Cell] = {}

    def derive(self, act: "Act") -> None:
        self.here[act.name] = act.of(self)

    def add(self, act: "Act") -> None:
        total = act.target(self).here
        total[act.name] = total[act.name] + act.of(self)

    def begin(self, act: "Act") -> None:
        self.here[act.name] = -0.0

    def flow(self, act: "Act") -> None:
        self._enter(act.stocks[0], act.of(self))

    def move(self, act: "Act") -> None:
        (source, target), variables = act.stocks, act.bounds
        left = self.closing[source] - variables[source][0]
        room = variables[target][1] - self.closing[target]
        moved = maximum(minimum(minimum(act.of(self), left), room), 0.0)
        self._enter(source, -moved)
        self._enter(target, moved)

    def _enter(self, stock: str, amount: float) -> None:
        low, high = self.model.bounds[stock]
        self.closing[stock] = minimum(maximum(self.closing[stock] + amount, low), high) + 0.0

    def draw(self, name: str, number: int) -> None:
        place = 0
        for axis in self.axes:
            place = place * self.model.sizes[axis] + self.at[axis]
        self.here[name] = uniform_one(self.model.world.seed, 0, place, self.model.turn, number) * 2.0 - 1.0

    def open(self) -> None:
        self.closing = {stock: self.here[stock] for stock in self.closing}

    def close(self) -> None:
        self.here.update(self.closing)


@dataclass(frozen=True, slots=True)
class Act:
    """A rule with the places of what it reads."""

    name: str
    function: Callable[..., float]
    reads: tuple[tuple[str, str], ...]
    stocks: tuple[str, ...]
    result: str
    bounds: dict[str, tuple[float, float]]
    to_neighbour: bool

    def of(self, cell: Cell) -> float:
        return self.function(*[cell.beside[axes].here[name] for axes, name in self.reads])

    def target(self, cell: Cell) -> Cell:
        """Where a sum adds to: what is summed to neighbours counts for the districts that they are."""
        return cell.beside["to neighbour" if self.to_neighbour else self.result]


class MesaTown(mesa.Model):
    """One town of a world, from its opening."""

    def __init__(self, world: World, opening: State) -> None:
        super().__init__(seed=1)
        self.world, self.turn, self.sizes = world, opening.turn, world.layout.sizes
        self.bounds = {v.name: (v.low, v.high) for v in world.model.variables}
        self.home = {v.name: v.axes for v in world.model.variables} | dict(world.model.facts)
        self.home |= {n.name: n.axes for n in world.model.noises}
        self.home |= dict.fromkeys([*world.model.parameters, *world.model.series], "")
        steps = [step for phase in ("settlement", "resolve") for step in world.model.steps[phase]]  # type: ignore[index]
        self.home |= {s.rule.name: s.rule.result_axes for s in steps if s.rule.kind in ("derived", "limit", "sum")}
        needed = set(self.home.values()) | {step.rule.axes for step in steps}
        self.cells: dict[str, list[Cell]] = {axes: self._cells(axes) for axes in sorted(needed, key=len)}
        for every in self.cells.values():
            for cell in every:
                self._link(cell)
        self._fill(opening)
        self.acts = {phase: [self._act(step) for step in world.model.steps[phase]] for phase in ("settlement", "resolve")}

    def _cells(self, axes: str) -> list[Cell]:
        places = product(*(range(self.sizes[axis]) for axis in axes))
        return [Cell(self, axes, dict(zip(axes, place, strict=True))) for place in places]

    def _number(self, axes: str, at: dict[str, int]) -> int:
        number = 0
        for axis in axes:
            number = number * self.sizes[axis] + at[axis]
        return number

    def _link(self, cell: Cell) -> None:
        for axes, every in self.cells.items():
            if set(axes) <= set(cell.axes):
                cell.beside[axes] = every[self._number(axes, cell.at)]
        if "n" in cell.at:
            cell.beside["to neighbour"] = self.cells["d"][cell.at["n"]]

    def _fill(self, opening: State) -> None:
        for name, variable in self.world.layout.variables.items():
            values = opening[name][0].reshape(-1).tolist()
            for cell, value in zip(self.cells[variable.axes], values, strict=True):
                cell.here[name] = cell.closing[name] = value
        for name, fact in self.world.facts.items():
            for cell, value in zip(self.cells[self.home[name]], fact.reshape(-1).tolist(), strict=True):
                cell.here[name] = value
        self.cells[""][0].here.update(self.world.parameters)

    def _act(self, step: Step) -> tuple[str, list[Cell], list[Cell], Act]:
        rule = step.rule
        reads = tuple((self.home[name], name) for name in rule.reads)
        to_neighbour = rule.kind == "sum" and rule.over == "d" and "n" in rule.axes
        act = Act(rule.name, rule.function, reads, rule.writes, rule.result_axes, self.bounds, to_neighbour)
        verb = {"derived": "derive", "limit": "derive", "sum": "add", "flow": "flow", "transfer": "move"}[rule.kind]
        return verb, self.cells[rule.axes], self.cells.get(rule.result_axes, []), act

    def step(self) -> None:
        """A turn: settlement, then resolve."""
        self.turn += 1
        for phase in ("settlement", "resolve"):
            self._phase(phase)

    def _phase(self, phase: str) -> None:
        town = self.cells[""][0].here
        town.update({name: self.world.at(name, self.turn) for name in self.world.series})
        for noise in self.world.model.noises:
            if noise.phase == phase:
                for cell in self.cells[noise.axes]:
                    cell.draw(noise.name, stream(noise.name))
        for every in self.cells.values():
            for cell in every:
                cell.open()
        for verb, cells, results, act in self.acts[phase]:
            if verb == "add":
                for cell in results:
                    cell.begin(act)
            for cell in cells:
                getattr(cell, verb)(act)
        for every in self.cells.values():
            for cell in every:
                cell.close()

    def row(self) -> list[float]:
        """All numbers, as a state lays them out."""
        found: list[float] = []
        for name, variable in self.world.layout.variables.items():
            found += [cell.here[name] for cell in self.cells[variable.axes]]
        return found
