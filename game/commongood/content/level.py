"""Levels: a folder with level.toml and map.tmx, read and checked; the map's objects name the same districts and services."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Annotated

import msgspec
from msgspec import Meta, field

from commongood.content.library import Library
from commongood.content.reading import ContentError, convert, read_table
from commongood.content.schema import Amount, Content, Fixed, Id, Number, Share, Text


class Fact(Content, frozen=True):
    """A published figure that a level is modelled on."""

    text: Text
    source: Fixed


class District(Content, frozen=True):
    """A district at the start: its people by group, and its stocks.

    seasonal: share of its work that hangs on summer visitors; moving_away: share of residents who leave in a turn.
    """

    id: Id
    name: Fixed
    text: Text
    people: dict[Id, Amount]
    next_to: Annotated[tuple[Id, ...], Meta(min_length=1)]
    deprivation: Share
    diversity: Share
    health: Share
    skills: Share
    work: Share
    voice: Share
    capital: Share
    incidents: Amount
    confidence: Share
    seasonal: Share = 0.0
    moving_away: Share = 0.0


class Start(Content, frozen=True):
    """How a service starts: who governs it, its envelope (£m a turn), and levers and stocks that differ from the usual.

    levers hold while the town settles before the first turn; stocks are set after it, in every district alike.
    """

    id: Id
    governance: Id
    envelope: Annotated[float, Meta(gt=0.0, le=1000.0)]
    levers: dict[str, Number] = field(default_factory=dict)
    stocks: dict[str, Number] = field(default_factory=dict)


class Goals(Content, frozen=True):
    equity: Annotated[float, Meta(ge=0.0, le=100.0)]
    quality: Annotated[float, Meta(ge=0.0, le=100.0)]
    trust: Annotated[float, Meta(ge=0.0, le=100.0)]


class LevelFile(Content, frozen=True):
    """What level.toml holds. income: £m in each turn, whose number is the number of turns.

    introduces: the turn from which a topic, lever or proposal is there, where it is not the content's own. offers: the goals
    that players may answer for instead of those of the scores, each with what it takes to meet it.
    """

    id: Id
    name: Fixed
    title: Text
    text: Text
    teaches: Text
    income: Annotated[tuple[Annotated[float, Meta(gt=0.0, le=10000.0)], ...], Meta(min_length=4, max_length=20)]
    income_before: Annotated[float, Meta(gt=0.0, le=10000.0)]
    reserves: Amount
    goals: Goals
    facts: Annotated[tuple[Fact, ...], Meta(min_length=1)]
    district: Annotated[tuple[District, ...], Meta(min_length=2, max_length=40)]
    service: Annotated[tuple[Start, ...], Meta(min_length=1, max_length=60)]
    town: dict[str, Number] = field(default_factory=dict)
    introduces: dict[str, Annotated[int, Meta(ge=1, le=20)]] = field(default_factory=dict)
    offers: dict[Id, Number] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Level:
    """A level that was read and checked. `folder` holds its map; `sites` gives each service's district."""

    file: LevelFile
    folder: Traversable
    sites: dict[str, str]

    @property
    def id(self) -> str:
        return self.file.id

    @property
    def turns(self) -> int:
        return len(self.file.income)


def read_level(folder: Traversable, library: Library) -> Level:
    """Read a level's folder; faults are a ContentError that names file and place of each."""
    from commongood.content.maps import read_sites

    toml = folder / "level.toml"
    if not toml.is_file():
        raise ContentError(f"{folder.name}: has no level.toml.")
    file = convert(read_table(toml), LevelFile, f"{folder.name}/level.toml")
    faults = [*_faults(file, library)]
    sites: dict[str, str] = {}
    try:
        sites = read_sites(folder, [d.id for d in file.district], [s.id for s in file.service])
    except ContentError as error:
        faults += error.faults
    if faults:
        raise ContentError(*faults)
    return Level(file, folder, sites)


def _faults(file: LevelFile, library: Library) -> Iterator[str]:
    where = f"{file.id}/level.toml"
    for name in file.introduces:
        if not any(name in known for known in (library.topic, library.lever, library.proposal)):
            yield f"{where}: introduces {name!r}, which is no topic, lever or proposal."
    for name in file.offers:
        if name not in library.goal or name in msgspec.structs.asdict(file.goals):
            yield f"{where}: offers {name!r}, which is no goal beside those of the scores."
    districts = [d.id for d in file.district]
    services = [s.id for s in file.service]
    for kind, ids in (("district", districts), ("service", services)):
        twice = next((i for i in ids if ids.count(i) > 1), None)
        if twice:
            yield f"{where}: {kind} {twice!r} is there twice."
    for start in file.service:
        if start.id not in library.service:
            yield f"{where}: service {start.id!r} is not in the library."
        if start.governance not in library.governance:
            yield f"{where}: service {start.id!r} has the unknown governance model {start.governance!r}."
        for lever in start.levers:
            if lever not in library.lever:
                yield f"{where}: service {start.id!r} sets the unknown lever {lever!r}."
    for district in file.district:
        for other in district.next_to:
            if other not in districts or other == district.id:
                yield f"{where}: district {district.id!r} lies next to {other!r}, which is no other district."
        for group in district.people:
            if group not in library.group:
                yield f"{where}: district {district.id!r} has people of the unknown group {group!r}."
        if not sum(district.people.values()) > 0:
            yield f"{where}: nobody lives in district {district.id!r}."
