"""The kit that authors of plugins run: does a plugin read, fit, play, replay and explain itself?"""

from collections.abc import Iterator
from dataclasses import replace

from commongood.compiled.cells import NotCompilable, read_cell
from commongood.content.library import strength_name
from commongood.play.setting import Setting
from commongood.plugins import Catalogue, open_door
from commongood.session import Session
from commongood.testing.lab import Lab

SEED, TURNS = 7, 2
BOT = "random"
SEEDS = 4


class ConformanceError(AssertionError):
    """What a plugin does not keep to, a sentence for each fault."""


def check_plugin(plugin: object) -> Catalogue:
    """The catalogue with the plugin, if all is well; a ContentError or a ConformanceError says what is not.

    Content must read and the model fit together. Each new rule must be arithmetic that can be compiled, and needs a label if
    it moves a stock. On each new level (or on a built-in one, if there is none) a short game of random decisions runs, and
    runs again to the same hashes. With every claim's strength at zero no rule of a claim enters anything. New experiments
    hold, and vanish with their claim.
    """
    before, door = open_door(installed=False), open_door([plugin], installed=False)
    faults = [*_unlabelled(before, door), *_uncompiled(before, door)]
    for level in sorted(set(door.level_folders) - set(before.level_folders)) or [min(before.level_folders)]:
        faults += _unlike(door, level)
        faults += _unmoved_by_zero(door, level)
    faults += _unproven(before, door)
    if faults:
        raise ConformanceError("\n".join(faults))
    return door


def _unlabelled(before: Catalogue, door: Catalogue) -> Iterator[str]:
    old = {rule.name for rule in before.model.rules}
    for rule in door.model.rules:
        if rule.kind in ("flow", "transfer") and rule.name not in old and rule.name not in door.library.label:
            yield f"Rule {rule.name!r} moves a stock and has no label: add [label.{rule.name}], or a label to its claim."


def _uncompiled(before: Catalogue, door: Catalogue) -> Iterator[str]:
    """New rules that would leave every town to the slow engine."""
    old = {rule.name for rule in before.model.rules}
    for rule in door.model.rules:
        if rule.name not in old:
            try:
                read_cell(rule.function)
            except NotCompilable as error:
                yield f"Rule {rule.name!r} cannot be compiled: {error}"


def _play(door: Catalogue, setting: Setting) -> Session:
    session = Session(door, setting)
    for _ in session.play_bot(BOT):
        pass
    return session


def _setting(door: Catalogue, level: str) -> Setting:
    return Setting.make(door.library, door.model, door.level(level), next(iter(door.library.lens)), SEED, TURNS)


def _unlike(door: Catalogue, level: str) -> Iterator[str]:
    """A game and the same decisions once more."""
    setting = _setting(door, level)
    first, again = _play(door, setting), Session(door, setting)
    for action in first.game.actions:
        again.do(action.command, action.seat)
    for one, other in zip(first.game.records, again.game.records, strict=True):
        if one.digest != other.digest:
            names = sorted(name for name, part in one.digests.items() if part != other.digests[name])
            yield f"Level {level!r}: the same decisions gave another turn {one.turn}: {', '.join(names)} differ."
            return


def _unmoved_by_zero(door: Catalogue, level: str) -> Iterator[str]:
    """Rules of claims that enter something though every strength is zero."""
    setting = _setting(door, level)
    zero = setting.world.with_parameters({strength_name(claim): 0.0 for claim in door.library.graded()})
    session = _play(door, replace(setting, world=zero))
    entries = [entry for record in session.game.records for entry in record.ledger.entries]
    for cause in sorted({entry.cause for entry in entries if entry.claim and entry.values.any()}):
        yield f"Level {level!r}: rule {cause!r} enters something though its claim's strength is zero."


def _unproven(before: Catalogue, door: Catalogue) -> Iterator[str]:
    old = set(before.library.claim)
    lab = Lab(door, SEEDS)
    for experiment in door.experiments:
        if experiment.claim in old:
            continue
        for effect in lab.run(experiment).effects:
            if not effect.passed:
                yield f"{experiment.claim}: {effect.name}: {effect.low:.4g} does not reach {effect.least:.4g}."
        zero = lab.vanishes(experiment)
        if experiment.at_zero != "none" and not zero.passed:
            yield f"{experiment.claim}: at zero there is left {', '.join([*zero.effects, *zero.causes])}."
