"""Take a town through a list of commands in many futures at once: one arm of an experiment."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from commongood.content.library import Library, strength_name
from commongood.play.commands import Answer, AnyCommand
from commongood.play.forecast import replicates
from commongood.play.planning import Draft, carry_out, draft
from commongood.play.setting import Setting
from commongood.plugins import Catalogue
from commongood.town.drive import peek, resolve, settle
from commongood.town.ledger import Entry, Ledger
from commongood.town.scoring import score
from commongood.town.state import Array, State
from commongood.town.sums import add_up

Step = tuple[int, AnyCommand]
"""A command and the turn in which it is given."""
SEED = 1


class ExperimentError(ValueError):
    """An experiment asks for what the game refuses or does not have; the message names the command or the name."""


@dataclass(frozen=True, slots=True)
class Course:
    """How an arm went: `states[0]` is the opening and `states[t]` the end of turn t, each with one row for each seed."""

    setting: Setting
    states: tuple[State, ...]
    ledgers: tuple[Ledger, ...]

    def mean(
        self, stock: str, turn: int, service: str | None = None, district: str | None = None, group: str | None = None
    ) -> Array:
        """A stock's mean over the cells that are not named, shape (seeds,); over groups it is weighed by the opening's need."""
        values, weights = self._cells(stock, turn, service, district, group)
        return _flat_sum(values * weights) / _flat_sum(weights)

    def total(self, stock: str, turn: int, service: str | None = None, district: str | None = None) -> Array:
        """A stock's sum over the cells that are not named, shape (seeds,)."""
        return _flat_sum(self._cells(stock, turn, service, district, None)[0])

    def score(self, name: str, turn: int) -> Array:
        """A score at the end of a turn, shape (seeds,)."""
        return score(self.setting.world, self.states[turn]).of(name)

    def by_district(self, stock: str, turn: int, service: str) -> Array:
        """A service's stock by district, shape (seeds, districts); over groups it is weighed by the opening's need."""
        world, state = self.setting.world, self.states[turn]
        at = world.index("s", service)
        values = state[stock][:, at]
        if "g" not in state.layout.variables[stock].axes:
            return values
        need = self.states[0]["need"][:, at]
        return add_up(values * need, 2) / add_up(need, 2)

    def entries(self, claim: str) -> list[Entry]:
        """What the rules of a claim entered, over all turns."""
        return [entry for ledger in self.ledgers for entry in ledger.by_claim(claim)]

    def _cells(
        self, stock: str, turn: int, service: str | None, district: str | None, group: str | None
    ) -> tuple[Array, Array]:
        world, state = self.setting.world, self.states[turn]
        axes = state.layout.variables[stock].axes
        values = state[stock]
        weights = self.states[0]["need"] if axes == "sdg" else np.ones_like(values)
        for axis, key in (("g", group), ("d", district), ("s", service)):
            if key is None:
                continue
            if axis not in axes or key not in world.keys[axis]:
                raise ExperimentError(f"{stock!r} has no cell {key!r}.")
            at = (slice(None),) * (1 + axes.index(axis)) + (slice(world.index(axis, key), world.index(axis, key) + 1),)
            values, weights = values[at], weights[at]
        return values, weights


def _flat_sum(values: Array) -> Array:
    return add_up(values.reshape(len(values), -1), 1)


def found(catalogue: Catalogue, level: str) -> Setting:
    """A level's town under the default lens: where every arm of every lens begins, for all lenses open on the same town."""
    return Setting.make(catalogue.library, catalogue.model, catalogue.level(level), "evidence", SEED)


def parameter_name(library: Library, name: str) -> str:
    """The parameter that a claim's id or a parameter's own name stands for; an ExperimentError if it is neither."""
    if name in library.graded():
        return strength_name(name)
    if name not in library.parameter:
        raise ExperimentError(f"{name!r} is neither a claim with a strength nor a parameter.")
    return name


def under(setting: Setting, lens: str, changed: Mapping[str, float]) -> Setting:
    """The same town under a lens, with some claims' strengths or parameters changed."""
    if lens not in setting.library.lens:
        raise ExperimentError(f"There is no lens {lens!r}.")
    named = {parameter_name(setting.library, name): value for name, value in changed.items()}
    return replace(setting, lens=lens, world=setting.world.with_parameters({**setting.library.parameters(lens), **named}))


def take(setting: Setting, steps: Sequence[Step], turns: int, seeds: int, *, ledger: bool = False) -> Course:
    """The course of an arm: commands are drafted as in a game, votes are taken as passed, and arms share their luck.

    An ExperimentError names a command that the game refuses.
    """
    luck = replicates(seeds, 0)
    state = setting.opening.repeat(seeds)
    states, ledgers = [state], []
    for turn in range(1, turns + 1):
        kept = Ledger() if ledger else None
        state = settle(setting.world, state, luck, kept)
        for command in (command for at, command in steps if at == turn):
            _carry(setting, state, command, kept)
        state = resolve(setting.world, state, luck, kept)
        states.append(state)
        if kept is not None:
            ledgers.append(kept)
    return Course(setting, tuple(states), tuple(ledgers))


def _carry(setting: Setting, state: State, command: AnyCommand, ledger: Ledger | None) -> None:
    if isinstance(command, Answer):
        _answer(setting, state, command)
        return
    values = peek(setting.world, state, ("due", "purse"))
    made = draft(setting, state, command, float(np.min(values["purse"] - values["due"])))
    if not isinstance(made, Draft):
        raise ExperimentError(f"Turn {state.turn}: {command} was refused. {made.message}")
    carry_out(setting, state, ledger, made)


def _answer(setting: Setting, state: State, command: Answer) -> None:
    """Answer a dilemma in the futures in which it runs."""
    event = setting.library.event.get(command.event)
    answers = [answer.id for answer in event.answers] if event else []
    if command.answer not in answers:
        raise ExperimentError(f"Turn {state.turn}: {command} was refused. There is no such answer.")
    at = setting.world.index("e", command.event)
    runs = state["event_left"][:, at] > 0.0
    state["event_answer"][runs, at] = float(answers.index(command.answer))


Take = Callable[[Setting, tuple[Step, ...], int, bool], Course]
"""Gives the course of an arm: its town, steps and turns, and whether to keep the ledger."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What an experiment measures with: arms on its level, under its lens, with what it holds held.

    claim: the claim under test. off: whether its strength is at zero. quiet: without events. taken: every course asked for.
    """

    claim: str
    level: str
    lens: str
    turns: int
    held: Mapping[str, float]
    town: Callable[[str], Setting]
    take: Take
    off: bool = False
    quiet: bool = False
    taken: list[Course] = field(default_factory=list)

    def setting(self, *, level: str = "", lens: str = "", changed: Mapping[str, float] | None = None) -> Setting:
        """The town, by default on the experiment's own level and under its own lens."""
        all_held = {**self.held, **(changed or {}), **({self.claim: 0.0} if self.off else {})}
        town = under(self.town(level or self.level), lens or self.lens, all_held)
        return replace(town, world=replace(town.world, events=())) if self.quiet else town

    def arm(
        self, *steps: Step, level: str = "", lens: str = "", turns: int = 0, changed: Mapping[str, float] | None = None
    ) -> Course:
        """The course of an arm; changed: parameters or strengths that are other in this arm."""
        course = self.take(self.setting(level=level, lens=lens, changed=changed), steps, turns or self.turns, self.quiet)
        self.taken.append(course)
        return course

    def without(self) -> "Trial":
        """The same trial with the claim's strength at zero."""
        return replace(self, off=True)

    def calm(self) -> "Trial":
        """The same trial in towns without events, where luck is small."""
        return replace(self, quiet=True)

    def owed(self, difference: "Callable[[Trial], Array]") -> Array:
        """What of a difference between arms is owed to the claim: the difference with it less the one without it."""
        return difference(self) - difference(self.without())
