"""Make a town of one's own: a level's folder, with a map to go on editing in Tiled, from a table of wards."""

import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import as_file, files
from pathlib import Path

import msgspec
import numpy as np
import tomli_w

from commongood.content.level import District, Fact, Goals, Level, LevelFile, Start, read_level
from commongood.content.reading import ContentError
from commongood.content.wards import WardRow, read_wards
from commongood.files import write_whole
from commongood.play.setting import Setting
from commongood.plugins import Catalogue
from commongood.session import Session
from commongood.town.scoring import SCORES

PATTERNS = ("market-town", "deprived-borough")
"""The built-in towns, a better-off one and a poorer one, after which budgets and starts are taken."""
MEASURES = ("diversity", "health", "skills", "work", "voice", "capital", "confidence")
MOST_DEPRIVED, LEAST_DEPRIVED = 0.8, 0.08
AHEAD = 3.0
"""Points by which a goal lies above where the score ends if nothing is decided."""


def new_level(door: Catalogue, table: Path, folder: Path, name: str) -> Level:
    """Make a level's folder from a table of wards, and read it as the game does; a ContentError says what is wrong.

    The folder must not be there yet, or be empty. It holds all the pictures that its map shows, so it can be given away.
    """
    wards = read_wards(table)
    unknown = sorted({service for ward in wards for service in ward.services} - set(door.library.service))
    if unknown:
        known = ", ".join(door.library.service)
        raise ContentError(f"{table}: there is no service {unknown[0]!r}; there are {known}.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise ContentError(f"{folder}: is not empty; name a new folder.")
        _write(door, wards, folder, name)
    except OSError as error:
        raise ContentError(f"{folder}: cannot be written: {error.strerror or error}.") from error
    return read_level(folder, door.library)


def _write(door: Catalogue, wards: Sequence[WardRow], folder: Path, name: str) -> None:
    # the map is drawn by the art code, which needs pygame: imported now, so that other verbs do without it
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame

    from commongood.assets.make.layout import Grid, Ward, lay_out
    from commongood.assets.make.maps import tmx
    from commongood.assets.make.shade import film

    patterns = [door.level(level) for level in PATTERNS]
    services = [start.id for start in patterns[0].file.service]
    homes = placed(wards, services)
    blocks = [Ward(ward.id, look(ward), homes[ward.id]) for ward in wards]
    grid = Grid.of(blocks)
    plan = lay_out(folder.name, blocks)
    with as_file(files("commongood.assets")) as assets:
        for part in ("tiles", "sprites", "2x"):
            shutil.copytree(assets / part, folder / "art" / part, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    with as_file(files("commongood.levels") / "commongood.tiled-project") as project:
        shutil.copy(project, folder / f"{folder.name}.tiled-project")
    write_whole(folder / "map.tmx", tmx(plan, "art").encode())
    for scale, picture in ((1, "shadows.png"), (2, "shadows@2x.png")):
        pygame.image.save(film(plan, scale), str(folder / picture))
    near = {ward.id: tuple(wards[other].id for other in grid.beside(i)) for i, ward in enumerate(wards)}
    file = _level_file(patterns, wards, folder.name, name, near)
    _write_file(folder, file)
    goals = _goals(door, read_level(folder, door.library))
    _write_file(folder, msgspec.structs.replace(file, goals=goals))


def _write_file(folder: Path, file: LevelFile) -> None:
    write_whole(folder / "level.toml", tomli_w.dumps(msgspec.to_builtins(file)).encode())


def look(ward: WardRow) -> str:
    """What a ward looks like, by who owns its homes and how deprived it is."""
    if ward.social >= 45.0:
        return "towers" if ward.decile <= 2 else "estate"
    if ward.private >= 45.0:
        return "centre"
    if ward.owner >= 75.0 and ward.decile >= 8:
        return "villas"
    return "semis" if ward.owner >= 60.0 else "terraces"


def placed(wards: Sequence[WardRow], services: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Each ward's services: those that the table places, and the others where fewest are for the people there."""
    homes = {ward.id: list(ward.services) for ward in wards}
    given = {service for own in homes.values() for service in own}
    for service in services:
        if service not in given:
            most = max(wards, key=lambda ward: (ward.people / (1.0 + len(homes[ward.id])), ward.id))
            homes[most.id].append(service)
    return {ward: tuple(own) for ward, own in homes.items()}


def _level_file(
    patterns: Sequence[Level], wards: Sequence[WardRow], id: str, name: str, near: Mapping[str, tuple[str, ...]]
) -> LevelFile:
    people = sum(ward.people for ward in wards)
    mean = sum(ward.people * deprivation(ward) for ward in wards) / people
    share = _between(patterns, mean)
    rich, poor = (pattern.file for pattern in patterns)

    def mix(a: float, b: float) -> float:
        return a + share * (b - a)

    before = mix(*(file.income_before / _people(file) for file in (rich, poor))) * people
    income = tuple(
        round(mix(a / rich.income_before, b / poor.income_before) * before, 3)
        for a, b in zip(rich.income, poor.income, strict=True)
    )
    nearer = poor if share > 0.5 else rich
    starts = [
        Start(a.id, own.governance, round(mix(a.envelope / rich.income_before, b.envelope / poor.income_before) * before, 4))
        for a, b, own in zip(rich.service, poor.service, nearer.service, strict=True)
    ]
    return LevelFile(
        id=id,
        name=name,
        title=f"{name}: a town of your own",
        text=f"{len(wards)} wards, {people:,.0f} people. The grant shrinks each turn.",
        teaches="What the same choices do where you live.",
        income=income,
        income_before=round(before, 3),
        reserves=round(mix(rich.reserves / rich.income_before, poor.reserves / poor.income_before) * before, 2),
        goals=Goals(0.0, 0.0, 0.0),
        facts=(Fact("Wards, people, deprivation and tenure are those of the author's own table.", "The author's table"),),
        district=tuple(_district(patterns, ward, near[ward.id]) for ward in wards),
        service=tuple(starts),
    )


def _people(file: LevelFile) -> float:
    return sum(sum(district.people.values()) for district in file.district)


def deprivation(ward: WardRow) -> float:
    """A ward's deprivation as the model counts it, from its decile."""
    return MOST_DEPRIVED + (LEAST_DEPRIVED - MOST_DEPRIVED) * (ward.decile - 1) / 9.0


def _between(patterns: Sequence[Level], mean: float) -> float:
    """Where a town stands between the better-off pattern (0) and the poorer one (1), by mean deprivation."""
    ends = []
    for pattern in patterns:
        weighed = sum(sum(d.people.values()) * d.deprivation for d in pattern.file.district)
        ends.append(weighed / _people(pattern.file))
    return min(max((mean - ends[0]) / (ends[1] - ends[0]), 0.0), 1.0)


def _district(patterns: Sequence[Level], ward: WardRow, near: tuple[str, ...]) -> District:
    """A ward as a district: what the table does not say lies on a straight line through the built-in towns' districts."""
    known = [district for pattern in patterns for district in pattern.file.district]
    x = np.array([district.deprivation for district in known])
    poor = deprivation(ward)

    def on_line(values: Sequence[float]) -> float:
        slope, start = np.polyfit(x, np.array(values), 1)
        return float(start + slope * poor)

    shares = {name: round(min(max(on_line([getattr(d, name) for d in known]), 0.02), 0.98), 2) for name in MEASURES}
    per_head = on_line([d.incidents / sum(d.people.values()) for d in known])
    long_term = ward.people * max(on_line([d.people["long-term"] / sum(d.people.values()) for d in known]), 0.005)
    # a family is a child and, for every two, one grown-up; those with long-term needs are taken from all ages alike
    parents = min(ward.children / 2.0, ward.working_age)
    rest = 1.0 - long_term / ward.people
    groups = {
        "families": (ward.children + parents) * rest,
        "working-age": (ward.working_age - parents) * rest,
        "older": ward.older * rest,
        "long-term": long_term,
    }
    return District(
        id=ward.id,
        name=ward.name,
        text=f"{ward.people:,.0f} people; {ward.owner:.0f}% of homes are owned by those who live in them.",
        people={group: round(number, 1) for group, number in groups.items()},
        next_to=near,
        deprivation=round(poor, 2),
        incidents=round(per_head * ward.people, 1),
        **shares,
    )


def _goals(door: Catalogue, level: Level) -> Goals:
    """Goals a little above where the scores end if nothing is decided."""
    session = Session(door, Setting.make(door.library, door.model, level, "evidence", 1))
    last = session.baseline()[-1]
    return Goals(**{name: float(round(last[name] + AHEAD)) for name in SCORES})
