"""What each decision of a finished game did: the game run again without it, on the same luck.

The other decisions, the votes and the answers stay as they were recorded. `rerun` takes decisions through the loop again
instead, where each must be legal anew.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from commongood.play.records import Carried, Record
from commongood.play.setting import Setting
from commongood.town.batches import Batch, Entry, Plans, Run
from commongood.town.scoring import SCORES


@dataclass(frozen=True, slots=True)
class Part:
    """A decision, and what it did to each score at the end of each turn: with it less without it, in points."""

    turn: int
    made: Carried
    effects: dict[str, tuple[float, ...]]

    @property
    def at_end(self) -> dict[str, float]:
        """What it did to each score by the end of the game."""
        return {name: line[-1] for name, line in self.effects.items()}


def recorded(records: Sequence[Record], without: tuple[int, int] | None = None) -> list[list[Entry]]:
    """A game's decisions as a plan, turn by turn. without: the turn's and the decision's place, from 0, of one to leave out."""
    plan = []
    for t, record in enumerate(records):
        kept = [made.entries for i, made in enumerate(record.carried) if (t, i) != without]
        plan.append([entry for entries in (*kept, record.followed) for entry in entries])
    return plan


def run_plans(setting: Setting, plans: Sequence[Sequence[Sequence[Entry]]], turns: int, replicate: int = 0) -> Run:
    """Run plans side by side from the level's opening on one luck: the game's own, unless another replicate is named."""
    count = len(plans)
    seeds = np.full(count, setting.world.seed, dtype=np.uint64)
    luck = np.full(count, replicate, dtype=np.uint64)
    packed = Plans.of(plans, turns)
    return setting.engine.run(Batch(setting.world, setting.opening, turns, seeds, luck, plans=packed, plan=np.arange(count)))


def leave_one_out(setting: Setting, records: Sequence[Record]) -> tuple[Part, ...]:
    """What each decision of these turns did, in the order in which they were made."""
    places = [(t, i) for t, record in enumerate(records) for i in range(len(record.carried))]
    if not places:
        return ()
    run = run_plans(setting, [recorded(records), *(recorded(records, place) for place in places)], len(records))
    lines = {name: run.of(name) for name in SCORES}
    return tuple(
        Part(
            records[t].turn,
            records[t].carried[i],
            {name: tuple(float(x) for x in line[:, 0] - line[:, arm]) for name, line in lines.items()},
        )
        for arm, (t, i) in enumerate(places, start=1)
    )
