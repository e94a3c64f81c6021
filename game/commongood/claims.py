"""What stands for each claim, found out from rules, commands, labels, experiments and lenses, never declared by hand."""

from dataclasses import dataclass

from commongood.content.library import strength_name
from commongood.content.schema import Claim
from commongood.plugins import Catalogue
from commongood.town.rules import Rule

COMMAND_LEVERS = {"convert": ("govern", "change_money"), "fund": ("envelope",), "envelope": ("envelope",)}
"""What the commands with a name of their own set; every other lever is set by `set`."""
ANSWER = "answer "
"""Before an event's id: its answers are what a player does about a claim."""
STOCKS_BETWEEN = 2
"""So many stocks may lie between a lever and the rule that it acts on: within a few turns, one thing moves everything."""
NEEDS = {
    "mechanism": ("lever", "flow", "why", "experiment", "lens"),
    "scoring": ("lever", "why", "experiment"),
    "level": ("why", "experiment"),
    "lens": ("why", "experiment", "lens"),
}
"""What each kind of claim needs to be done."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One claim's standing. Each part is True where it exists, False where it does not, None where its kind needs none."""

    id: str
    kind: str
    lever: bool | None
    flow: bool | None
    why: bool | None
    experiment: bool | None
    lens: bool | None

    @property
    def done(self) -> bool:
        """Whether every part that the kind needs exists."""
        return all(getattr(self, part) for part in NEEDS[self.kind])


def _rules(door: Catalogue, claim: str) -> list[Rule]:
    return [rule for rule in door.model.rules if rule.claim == claim]


def _has_lever(door: Catalogue, claim: Claim, rules: list[Rule]) -> bool:
    """A command sets a lever, and what it sets moves a rule of the claim."""
    variables = {v.name for v in door.model.variables}
    names: list[str] = []
    for lever in claim.levers:
        if lever in COMMAND_LEVERS:
            names += COMMAND_LEVERS[lever]
        elif lever.startswith(ANSWER) and lever.removeprefix(ANSWER) in door.library.event:
            answers = door.library.event[lever.removeprefix(ANSWER)].answers
            names += [effect.stock for answer in answers for effect in answer.effects]
        elif lever in door.library.lever and lever in variables:
            names.append(lever)
        else:
            return False
    reached = door.model.reaches(names, STOCKS_BETWEEN)
    return bool(names) and any(rule.name in reached for rule in rules)


def _has_why(door: Catalogue, claim: Claim, rules: list[Rule]) -> bool:
    """It says who disputes it, and each of its flows has words for a rise and a fall."""
    flows = [rule for rule in rules if rule.kind in ("flow", "transfer")]
    return bool(claim.disputed_by and claim.says) and all(rule.name in door.library.label for rule in flows)


def _has_lens(door: Catalogue, claim: Claim, rules: list[Rule]) -> bool:
    """A rule reads its strength (itself or through a value), and under a rival lens that is weaker than under its author's."""
    strength = strength_name(claim.id)
    read = any(strength in rule.reads for rule in door.model.rules)
    own = door.library.strength(claim.lens, claim.id)
    rivals = [door.library.strength(lens, claim.id) for lens in door.library.lens if lens != claim.lens]
    return read and any(rival < own for rival in rivals)


def standing(door: Catalogue, claim_id: str) -> Standing:
    """What stands for a claim."""
    claim = door.library.claim[claim_id]
    rules = _rules(door, claim_id)
    found = {
        "lever": _has_lever(door, claim, rules),
        "flow": any(rule.kind in ("flow", "transfer") for rule in rules),
        "why": _has_why(door, claim, rules),
        "experiment": any(experiment.claim == claim_id for experiment in door.experiments),
        "lens": _has_lens(door, claim, rules),
    }
    needs = NEEDS[claim.kind]
    return Standing(claim_id, claim.kind, *(found[part] if part in needs else None for part in found))


def standings(door: Catalogue) -> list[Standing]:
    """What stands for every claim, in the order of its id."""
    return [standing(door, claim) for claim in sorted(door.library.claim)]
