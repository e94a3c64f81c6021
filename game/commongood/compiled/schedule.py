"""The rules of a phase put into loops: what runs over the same cells runs in one loop, and what only it needs stays there.

The order in which a rule is worked out does not matter, since all rules read the opening state; what counts is that a value is
there before it is read, and that each stock takes its entries in declared order.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from commongood.town.model import Model, Step
from commongood.town.rules import Phase


@dataclass(frozen=True, slots=True)
class Loop:
    """Rules over the cells of the same axes. kept: the values made here that later loops read."""

    axes: str
    steps: tuple[Step, ...]
    kept: frozenset[str]


def loops(model: Model, phase: Phase, wanted: Iterable[str] = ()) -> tuple[Loop, ...]:
    """A phase's rules in loops. wanted: values that must be kept for whoever runs the loops."""
    left = list(model.steps[phase])
    if not any(step.rule.kind in ("flow", "transfer") for step in left):
        left = _needed(left, set(wanted))
    made_by = {step.rule.name: step for step in left if step.rule.kind in ("derived", "limit", "sum")}
    found: list[tuple[str, list[Step]]] = []
    done: set[str] = set()  # rules in loops before
    while left:
        runs = {axes: _run(left, axes, done, made_by) for axes in sorted({step.rule.axes for step in left})}
        # the longest run first; of equals the one over fewer axes, whose values others wait for
        axes = max(runs, key=lambda a: (len(runs[a]), -len(a)))
        found.append((axes, runs[axes]))
        taken = {step.rule.name for step in runs[axes]}
        done |= taken
        left = [step for step in left if step.rule.name not in taken]
    return tuple(Loop(axes, tuple(steps), _kept(found, i, set(wanted))) for i, (axes, steps) in enumerate(found))


def _needed(steps: list[Step], wanted: set[str]) -> list[Step]:
    """Of steps that write no stock, those that the wanted values rest on."""
    kept: list[Step] = []
    for step in reversed(steps):
        if step.rule.name in wanted:
            wanted |= set(step.rule.reads)
            kept.append(step)
    return kept[::-1]


def _run(left: list[Step], axes: str, done: set[str], made_by: dict[str, Step]) -> list[Step]:
    """The steps over these axes that can run in one loop now."""
    taken: list[Step] = []
    here: set[str] = set()  # values made cell by cell in this loop
    waiting: set[str] = set()  # stocks with an entry before that is not in yet
    for step in left:
        rule = step.rule
        entry = rule.kind in ("flow", "transfer")
        ready = all(name not in made_by or name in done or name in here for name in rule.reads)
        if rule.axes == axes and ready and not (entry and waiting & set(rule.writes)):
            taken.append(step)
            if rule.kind in ("derived", "limit"):
                here.add(rule.name)
        elif entry:
            waiting.update(rule.writes)
    return taken


def _kept(found: list[tuple[str, list[Step]]], at: int, wanted: set[str]) -> frozenset[str]:
    later = {name for _, steps in found[at + 1 :] for step in steps for name in step.rule.reads} | wanted
    return frozenset(step.rule.name for step in found[at][1] if step.rule.kind == "sum" or step.rule.name in later)
