"""The work of most tasks: one plan, run on one level under one lens, over many seeds, in a batch."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import numpy as np

from commongood.engines import ReadyEngine
from commongood.lab.tasks import LabError, Summary, Task
from commongood.play.commands import as_data as command_data
from commongood.play.commands import read_command
from commongood.play.records import Record
from commongood.play.setting import Setting
from commongood.policies import Policy, intended, play
from commongood.saves import SavedAction
from commongood.session import Session, catalogue
from commongood.town.batches import Batch, Entry, Plan, Plans, Run
from commongood.town.scoring import SCORES

BLOCK = 256
"""Seeds of one task: half a second of work or less. What comes out does not hang on it."""
RUN = "commongood.lab.towns:run_block"


@lru_cache(maxsize=32)
def setting_of(level: str, lens: str, turns: int | None = None) -> Setting:
    """A level's setting, found once in a process, with its engine loaded."""
    session = Session.new(level, lens, 1, turns)
    if isinstance(session.setting.engine, ReadyEngine):
        session.setting.engine.load()
    return session.setting


def as_data(plan: Plan) -> list[list[list[Any]]]:
    """A plan as JSON can hold it: for each turn its entries as [kind, cell, value]."""
    return [[[entry.kind, entry.cell, entry.value] for entry in turn] for turn in plan]


def as_plan(data: Sequence[Sequence[Sequence[Any]]]) -> list[list[Entry]]:
    """A plan from plain data."""
    return [[Entry(kind, cell, value) for kind, cell, value in turn] for turn in data]


def run_block(
    level: str,
    lens: str,
    turns: int,
    plan: Sequence[Sequence[Sequence[Any]]],
    first_seed: int,
    seeds: int,
    changed: Mapping[str, float] | None = None,
    names: Sequence[str] = SCORES,
    every_turn: bool = False,
) -> Summary:
    """For each of some scores or stocks' means by name, its value at the end for each seed, from first_seed on.

    changed: parameters to set. every_turn: lists of values for each turn in place of the end's.
    """
    setting = setting_of(level, lens, turns)
    world = setting.world.with_parameters(changed or {})
    luck = np.arange(first_seed, first_seed + seeds, dtype=np.uint64)
    batch = Batch(
        world,
        setting.opening,
        turns,
        luck,
        np.zeros(seeds, dtype=np.uint64),
        plans=Plans.of([as_plan(plan)], turns),
        plan=np.zeros(seeds, dtype=np.int64),
    )
    return columns_of(setting.engine.run(batch), names, every_turn=every_turn)


def columns_of(run: Run, names: Sequence[str], *, every_turn: bool = False) -> Summary:
    """A run's values of some scores or stocks as plain lists."""
    return {name: (run.of(name) if every_turn else run.of(name)[-1]).tolist() for name in names}


@dataclass(frozen=True, slots=True)
class Arm:
    """A plan on a level under a lens, to be run over many seeds. changed: parameters that are set."""

    level: str
    lens: str
    turns: int
    plan: Plan = ()
    changed: Mapping[str, float] = field(default_factory=dict)

    def tasks(self, seeds: int, first_seed: int = 1, names: Sequence[str] = SCORES, *, every_turn: bool = False) -> list[Task]:
        """Tasks that cover the seeds from first_seed on, in blocks."""
        given = {
            "level": self.level,
            "lens": self.lens,
            "turns": self.turns,
            "plan": as_data(self.plan),
            "changed": dict(self.changed),
            "names": list(names),
            "every_turn": every_turn,
        }
        return [Task(RUN, {**given, "first_seed": first, "seeds": count}, count) for first, count in blocks(seeds, first_seed)]


def blocks(seeds: int, first_seed: int, size: int = 0) -> list[tuple[int, int]]:
    """The seeds from first_seed on in blocks, of BLOCK unless a size is given: each one's first seed and their number."""
    size = size or BLOCK
    return [(at, min(size, first_seed + seeds - at)) for at in range(first_seed, first_seed + seeds, size)]


AGAIN = "commongood.lab.towns:play_block"
AGAIN_BLOCK = 4
"""Games of one task that is played through the loop, a second or so each."""


def again_tasks(policy: Policy, level: str, lens: str, turns: int, seeds: int, first_seed: int = 1) -> list[Task]:
    """Tasks in which a policy is played through the loop on each seed."""
    decisions = [[turn, command_data(command)] for turn, command in policy.decisions]
    given = {"level": level, "lens": lens, "turns": turns, "name": policy.name, "bot": policy.bot, "decisions": decisions}
    parts = blocks(seeds, first_seed, AGAIN_BLOCK)
    return [Task(AGAIN, {**given, "first_seed": first, "seeds": count}, count) for first, count in parts]


def play_block(
    level: str,
    lens: str,
    turns: int,
    name: str,
    bot: str | None,
    decisions: Sequence[tuple[int, object]],
    first_seed: int,
    seeds: int,
) -> Summary:
    """A policy played through the loop on each seed: its scores at the end, and how many decisions were refused there."""
    policy = Policy(name, bot, tuple((turn, read_command(command)) for turn, command in decisions))
    found: Summary = {**{score: [] for score in SCORES}, "refused": []}
    for seed in range(first_seed, first_seed + seeds):
        session = Session(catalogue(), setting_of(level, lens, turns).with_seed(seed))
        records, refused = play(session, policy, strict=False)
        for score in SCORES:
            found[score].append(records[-1].scores[score])
        found["refused"].append(len(refused))
    return found


def joined(summaries: Sequence[Summary]) -> Summary:
    """Blocks' columns, one after another."""
    if not summaries:
        raise LabError("There is nothing to run: ask for at least one seed.")
    return {name: [value for summary in summaries for value in summary[name]] for name in summaries[0]}


def played(policy: Policy, level: str, lens: str, seed: int, turns: int | None) -> Sequence[Record]:
    """A policy's game on one seed, votes and all; a PolicyError names a decision that is refused there."""
    session = Session(catalogue(), setting_of(level, lens, turns).with_seed(seed))
    return play(session, policy)[0]


def decided(policy: Policy, level: str, lens: str, seed: int, turns: int | None) -> Policy:
    """A policy as a list of decisions: a bot's are those that it takes on this seed."""
    if policy.bot is None:
        return policy
    session = Session(catalogue(), setting_of(level, lens, turns).with_seed(seed))
    play(session, policy)
    actions = [SavedAction(action.turn, action.seat, action.command) for action in session.game.actions]
    return Policy(policy.name, decisions=intended(actions))
