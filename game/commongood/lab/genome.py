"""Decisions as numbers: a row of real numbers is read as what to do, in which order, on a town that it is tried on."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from commongood.content.schema import Proposal
from commongood.play.commands import AnyCommand, Fund, Propose
from commongood.play.planning import Draft, carry_out, draft, entries, fits, free_money, lever_value
from commongood.play.setting import Setting
from commongood.policies import Policy
from commongood.town.batches import Entry
from commongood.town.state import State

MOST_SHIFT = 0.1
"""The most by which an envelope is raised or cut in a turn, as a share of it."""
WORTH_SHIFTING = 0.25
"""A number for an envelope that is smaller, either way, leaves it alone, so that plans stay readable."""
PENCE = 3
"""Decimals of £m in an envelope."""


@dataclass(frozen=True, slots=True)
class Genes:
    """What each number of a row stands for, in every stage: first the proposals by service, then the services' envelopes.

    stages: parts of the term that have numbers of their own. acts: turns, from the first, in which anything is decided.
    """

    proposals: tuple[tuple[str, str], ...]
    services: tuple[str, ...]
    stages: int
    acts: int

    @classmethod
    def of(cls, setting: Setting, stages: int, acts: int | None = None) -> "Genes":
        """The genes of a level. Proposals that move an envelope alone are left out: the envelopes have numbers of their own."""
        services = setting.world.keys["s"]
        pairs = [
            (service, made.id)
            for service in services
            for made in setting.library.proposal.values()
            if (not made.services or service in made.services) and not _moves_envelope_alone(made)
        ]
        turns = min(acts or setting.turns, setting.turns)
        return cls(tuple(pairs), tuple(services), min(stages, turns), turns)

    @property
    def count(self) -> int:
        """How many numbers a row has."""
        return self.stages * (len(self.proposals) + len(self.services))

    def stage(self, numbers: Sequence[float], turn: int) -> tuple[Sequence[float], Sequence[float]]:
        """A turn's numbers: for the proposals, and for the envelopes."""
        size = self.count // self.stages
        first = size * ((turn - 1) * self.stages // self.acts)
        middle = first + len(self.proposals)
        return numbers[first:middle], numbers[middle : first + size]


def _moves_envelope_alone(proposal: Proposal) -> bool:
    return proposal.convert is None and all(move.lever == "envelope" for move in proposal.moves)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a row was read as: each turn's commands, and what they do to a state's numbers."""

    commands: tuple[tuple[AnyCommand, ...], ...]
    plan: tuple[tuple[Entry, ...], ...]

    def policy(self, name: str) -> Policy:
        """The commands as a policy."""
        return Policy(name, decisions=tuple((turn, c) for turn, own in enumerate(self.commands, 1) for c in own))


def read(genes: Genes, numbers: Sequence[float], setting: Setting) -> Reading:
    """Read a row on the setting's own town: each turn's commands are drafted as the loop drafts them, boards let all pass.

    Envelopes are cut first, since that frees money. Then come raises and proposals above 0, the largest number first, as far as
    attention and money go; a proposal that was made counts one less from then on, so that a 2.5 is made three times at most.
    """
    made = dict.fromkeys(genes.proposals, 0)

    def wanted(turn: int, state: State) -> Iterator[AnyCommand]:
        return _wanted(genes, numbers, turn, made, setting, state)

    def count(command: AnyCommand) -> None:
        if isinstance(command, Propose):
            made[command.service, command.proposal] += 1

    return _draft_turns(setting, genes.acts, wanted, count)


def drafted(setting: Setting, commands: Sequence[Sequence[AnyCommand]]) -> Reading:
    """Each turn's commands, drafted on the setting's own town with every vote passed; what is refused there is left out."""
    return _draft_turns(setting, len(commands), lambda turn, state: iter(commands[turn - 1]))


def _draft_turns(
    setting: Setting,
    turns: int,
    wanted: Callable[[int, State], Iterator[AnyCommand]],
    tell: Callable[[AnyCommand], None] = lambda command: None,
) -> Reading:
    """Draft what is wanted, turn by turn. wanted: of a turn that has opened. tell: what was drafted."""
    state = setting.opening
    commands: list[tuple[AnyCommand, ...]] = []
    plan: list[tuple[Entry, ...]] = []
    for turn in range(1, turns + 1):
        state = setting.engine.settle(setting.world, state, None).copy()
        drafts: list[Draft] = []
        free = free_money(setting, state)
        for command in wanted(turn, state):
            # every proposal takes attention: without it there is nothing to ask
            if isinstance(command, Propose) and state["attention"][0] < 1.0:
                continue
            one = draft(setting, state, command, free, drafts)
            if isinstance(one, Draft):
                carry_out(setting, state, None, one)
                free = free_money(setting, state)
                drafts.append(one)
                tell(command)
        commands.append(tuple(one.command for one in drafts))
        plan.append(tuple(entry for one in drafts for entry in entries(setting, one)))
        state = setting.engine.resolve(setting.world, state, None)
    return Reading(tuple(commands), tuple(plan))


def _wanted(
    genes: Genes, numbers: Sequence[float], turn: int, made: dict[tuple[str, str], int], setting: Setting, state: State
) -> Iterator[AnyCommand]:
    """What a turn's numbers ask for, in their order."""
    own, shifts = genes.stage(numbers, turn)
    asked = [(number - made[pair], pair) for number, pair in zip(own, genes.proposals, strict=True)]
    order: list[tuple[float, str, str]] = [(number, *pair) for number, pair in asked if number > 0.0]
    order += [(number, service, "") for number, service in zip(shifts, genes.services, strict=True) if number > WORTH_SHIFTING]
    cuts = [(number, service) for number, service in zip(shifts, genes.services, strict=True) if number < -WORTH_SHIFTING]
    for number, service in sorted(cuts):
        yield _shifted(setting, state, service, number)
    for number, service, proposal in sorted(order, key=lambda one: (-one[0], *one[1:])):
        if not proposal:
            yield _shifted(setting, state, service, number)
        elif fits(setting, state, service, proposal):
            yield Propose(service, proposal)


def _shifted(setting: Setting, state: State, service: str, number: float) -> Fund:
    share = 1.0 + MOST_SHIFT * min(max(number, -1.0), 1.0)
    return Fund(service, round(share * lever_value(setting, state, "envelope", service), PENCE))
