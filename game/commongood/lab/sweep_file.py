"""The file that says what a sweep varies: read into frozen structs, with every name in it checked."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from math import ceil, floor
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta, Struct
from msgspec.structs import replace

from commongood.content.library import strength_name
from commongood.content.reading import ContentError, convert, read_table
from commongood.play.commands import AnyCommand, Convert, Fund, Propose, Set
from commongood.plugins import Catalogue
from commongood.town.scoring import SCORES

Turn = Annotated[int, Meta(ge=1, le=40)]
Word = Annotated[str, Meta(min_length=1, max_length=200)]
STEPS = 5


class Part(Struct, frozen=True, forbid_unknown_fields=True):
    """A table of the file."""


class Vary(Part, frozen=True):
    """What is varied: a parameter, a claim's strength, a lever at a place, or whether a command of the plan is given.

    values: the numbers it takes; else `steps` numbers from low to high, which are the published range unless given. name: its
    column's. from_turn: the turn in which a lever is set or a command given.
    """

    parameter: Word | None = None
    claim: Word | None = None
    lever: Word | None = None
    at: Word | None = None
    command: Propose | Set | Fund | Convert | None = None
    from_turn: Turn = 1
    name: Word | None = None
    values: Annotated[tuple[float, ...], Meta(min_length=1, max_length=10_000)] | None = None
    low: float | None = None
    high: float | None = None
    steps: Annotated[int, Meta(ge=2, le=10_000)] | None = None

    @property
    def label(self) -> str:
        """The name of its column."""
        if self.command is not None:
            fields = [getattr(self.command, field) for field in self.command.__struct_fields__]
            return self.name or " ".join([str(self.command.__struct_config__.tag), *map(str, fields)])
        return self.name or self.parameter or self.claim or f"{self.lever} at {self.at}"

    @property
    def set_parameter(self) -> str | None:
        """The parameter of the model that it sets, if it sets one."""
        return strength_name(self.claim) if self.claim else self.parameter

    def asked(self, value: float) -> AnyCommand | None:
        """The command of the plan that a value stands for, if any."""
        if self.lever is not None:
            return Set(self.lever, str(self.at), value)
        return self.command if value else None


class Sample(Part, frozen=True):
    """So many points drawn in place of a grid. method: a Latin hypercube, Sobol's sequence (scrambled), or plain chance."""

    points: Annotated[int, Meta(ge=1, le=10_000_000)]
    seed: Annotated[int, Meta(ge=0, le=2**63 - 1)] = 1
    method: Literal["latin", "sobol", "random"] = "latin"


class SweepFile(Part, frozen=True):
    """What a sweep runs: every level under every lens with every policy at every point, over so many seeds."""

    levels: Annotated[tuple[Word, ...], Meta(min_length=1)]
    vary: tuple[Vary, ...] = ()
    lenses: Annotated[tuple[Word, ...], Meta(min_length=1)] = ("evidence",)
    policies: Annotated[tuple[Word, ...], Meta(min_length=1)] = ("nothing",)
    columns: Annotated[tuple[Word, ...], Meta(min_length=1)] = SCORES
    seeds: Annotated[int, Meta(ge=1, le=1_000_000)] = 50
    first_seed: Annotated[int, Meta(ge=0, le=2**62)] = 1
    turns: Turn | None = None
    sample: Sample | None = None


def read_sweep(path: Path, door: Catalogue) -> SweepFile:
    """The sweep in a file, with its ranges filled in; a ContentError names the file, the place and what is wrong there."""
    table = read_table(path)
    asked = convert(table, SweepFile, path.name)
    where = path.name
    _known(where, "level", asked.levels, door.level_folders)
    _known(where, "lens", asked.lenses, door.library.lens)
    stocks = [variable.name for variable in door.model.variables]
    _known(where, "score or stock", asked.columns, (*SCORES, *stocks))
    for names in (asked.levels, asked.lenses, asked.policies, asked.columns, [vary.label for vary in asked.vary]):
        twice = next((name for name in names if list(names).count(name) > 1), None)
        if twice:
            raise ContentError(f"{where}: {twice!r} is there twice; take one of them out, or give a vary another name.")
    own = {"level", "lens", "policy", "seed", "towns", *asked.columns}
    clash = next((vary.label for vary in asked.vary if vary.label in own), None)
    if clash:
        raise ContentError(f"{where}: a vary has the name of the column {clash!r}; give it another with name = “…”.")
    filled = tuple(
        _filled(vary, f"{where}, vary {n}", door, sampled=asked.sample is not None) for n, vary in enumerate(asked.vary, 1)
    )
    late = next((n for n, vary in enumerate(filled, 1) if vary.from_turn > (asked.turns or 40)), None)
    if late:
        raise ContentError(f"{where}, vary {late}: from_turn is after the last turn, {asked.turns}.")
    return replace(asked, vary=filled)


def _known(where: str, kind: str, names: Iterable[str], known: Iterable[str]) -> None:
    known = list(known)
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, 1)
            meant = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(sorted(known)[:12])}…"
            raise ContentError(f"{where}: There is no {kind} {name!r}; {meant}".rstrip("…"))


def _filled(vary: Vary, where: str, door: Catalogue, *, sampled: bool) -> Vary:
    """A vary with its values written out as a grid would take them, or its range if it is to be drawn from."""
    kinds = [name for name in ("parameter", "claim", "lever", "command") if getattr(vary, name) is not None]
    if len(kinds) != 1:
        raise ContentError(f"{where}: must name one thing: a parameter, a claim, a lever with at, or a command.")
    if (vary.at is not None) != (vary.lever is not None):
        raise ContentError(f"{where}: a lever needs at = “…”, the service or district where it is set; nothing else takes it.")
    if vary.from_turn != 1 and kinds[0] in ("parameter", "claim"):
        raise ContentError(f"{where}: a {kinds[0]} holds for the whole game; take from_turn out.")
    ranged = [name for name in ("low", "high", "steps") if getattr(vary, name) is not None]
    if vary.values is not None and ranged:
        raise ContentError(f"{where}: has values and also {ranged[0]}; keep one of them.")
    if kinds == ["command"]:
        if ranged or (vary.values is not None and not set(vary.values) <= {0.0, 1.0}):
            raise ContentError(f"{where}: a command is given or not, so its values can only be 0 and 1; take the others out.")
        return replace(vary, values=vary.values or (0.0, 1.0))
    low, high = _range(vary, where, door)
    if vary.values is not None:
        if len(set(vary.values)) < len(vary.values):
            raise ContentError(f"{where}: a value is there twice; take one of them out.")
        return vary
    low, high = low if vary.low is None else vary.low, high if vary.high is None else vary.high
    if low >= high:
        raise ContentError(f"{where}: low, {low:g}, must be less than high, {high:g}.")
    filled = replace(vary, low=low, high=high, steps=vary.steps or STEPS)
    if vary.lever is not None and door.library.lever[vary.lever].whole:
        whole = range(ceil(low), floor(high) + 1) if sampled else dict.fromkeys(map(round, steps_of(filled)))
        return replace(vary, values=tuple(map(float, whole)))
    return filled


def _range(vary: Vary, where: str, door: Catalogue) -> tuple[float, float]:
    """The published range; a strength's is from none to as its author holds it."""
    library = door.library
    if vary.parameter is not None:
        _known(where, "parameter", [vary.parameter], library.parameter)
        found = library.parameter[vary.parameter]
        return found.low, found.high
    if vary.claim is not None:
        _known(where, "claim with a strength", [vary.claim], library.graded())
        return 0.0, 1.0
    _known(where, "lever", [str(vary.lever)], library.lever)
    lever = library.lever[str(vary.lever)]
    return lever.low, lever.high


def steps_of(vary: Vary) -> Iterator[float]:
    """The values of a grid: those that are named, or the steps from low to high, both included."""
    if vary.values is not None:
        yield from vary.values
        return
    assert vary.low is not None
    assert vary.high is not None
    last = (vary.steps or STEPS) - 1
    for step in range(last):
        yield vary.low + (vary.high - vary.low) * step / last
    yield vary.high
