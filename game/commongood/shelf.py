"""What there is to play: the games that were kept, the levels, and the lenses under which a new game can be played."""

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from random import SystemRandom
from weakref import WeakKeyDictionary

import msgspec

from commongood import saves
from commongood.content.level import LevelFile
from commongood.content.reading import ContentError, convert, read_table
from commongood.content.speaking import spoken
from commongood.faults import Fault, told
from commongood.languages import SOURCE, Tongue
from commongood.plugins import Catalogue
from commongood.saves import SaveError
from commongood.session import Session, SessionError

MOST_LUCK = 99_999_999
"""Numbers for luck are short enough to be told to a neighbour."""
REMOVED = "removed"
"""The folder beside the kept games for what was removed and can still be brought back."""
LUCKS = 9999
"""How many numbers are drawn from for new luck."""


class ShelfError(Fault):
    """A game that cannot be opened; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class LevelCard:
    """What a level says of itself. folder: where its map is."""

    id: str
    name: str
    title: str
    text: str
    teaches: str
    turns: int
    folder: Traversable


@dataclass(frozen=True, slots=True)
class LensCard:
    """What a lens says of itself."""

    id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Kept:
    """A game that was kept. turn: where it stands, of so many turns. over: its term is played. folder: where its map is.

    name: what its players call it, if anything. stays: it was kept as it stood then. when: in seconds since 1970.
    """

    path: Path
    town: str
    lens: str
    turn: int
    turns: int
    over: bool
    folder: Traversable
    name: str = ""
    stays: bool = False
    when: float = 0.0


@dataclass(frozen=True, slots=True)
class Spoiled:
    """A file among the kept games that cannot be opened, and one sentence that says why."""

    path: Path
    fault: str
    when: float


def picture_path(path: Path) -> Path:
    """Where the picture of a kept game is, if it has one."""
    return path.with_suffix(".png")


def keep_as(games: Path, session: Session, name: str) -> Path:
    """Keep a game as it stands now under a name, in a file of its own; a SaveError says why not."""
    stem = "-".join(re.findall(r"\w+", name))[:40] or "game"
    path = free_path(games / f"{stem}.json")
    session.keep(path, name)
    return path


def kept_path(games: Path, level: str, lens: str, seed: int) -> Path:
    """Where a game is kept in a folder of games."""
    return games / f"{level}-{lens}-{seed}.json"


def free_path(path: Path) -> Path:
    """A path beside this one under which there is nothing yet: itself, or with a number after its name."""
    found, number = path, 2
    while found.exists():
        found, number = path.with_stem(f"{path.stem}-{number}"), number + 1
    return found


def _when(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


class Shelf:
    """The levels of a catalogue and the games in a folder. No map is read, and no game played again, before it is opened."""

    def __init__(self, door: Catalogue, games: Path, seed: int = 1) -> None:
        self.door, self.games, self.seed = door, games, seed
        self.language = SOURCE
        self._spoiled: set[Path] = set()
        self._aside: dict[Path, Path] = {}
        self._places: WeakKeyDictionary[Session, Path] = WeakKeyDictionary()

    def speak(self, language: str) -> None:
        """Say what levels and lenses are in this language from now on."""
        self.language = language

    @property
    def _tongue(self) -> Tongue:
        return self.door.tongue(self.language)

    def latest(self) -> tuple[Kept | None, str]:
        """The game that was played last, and a sentence on the last that cannot be read, empty if none was met on the way.

        One that was kept as it stood comes after all that were going on.
        """
        fault, stands = "", None
        for path in self._newest():
            if path in self._spoiled:
                continue
            try:
                found = self._read(path)
            except (SaveError, ContentError) as error:
                fault = fault or told(error, self._tongue)
                continue
            if not found.stays:
                return found, fault
            stands = stands or found
        return stands, fault

    def kept(self) -> tuple[Kept | Spoiled, ...]:
        """Every kept game, the last one first, and what cannot be opened among them."""
        found: list[Kept | Spoiled] = []
        for path in self._newest():
            try:
                found.append(self._read(path))
            except (SaveError, ContentError) as error:
                found.append(Spoiled(path, told(error, self._tongue), _when(path)))
        return tuple(found)

    def any_kept(self) -> bool:
        """Whether anything is kept."""
        return bool(self._newest())

    def _newest(self) -> list[Path]:
        """The kept games, the last one first; of those that were kept at once, in the order of their names."""
        found = []
        for path in self.games.glob("*.json"):
            try:
                found.append((-path.stat().st_mtime_ns, path))
            except OSError:
                continue  # it went away between the two looks
        return [path for _, path in sorted(found)]

    def _read(self, path: Path) -> Kept:
        save = saves.read(path)
        saves.check_fits(save, path, self.door)
        done = len(save.resolved)
        return Kept(
            path,
            self._level(save.level).name,
            self.door.spoken(self.language).lens[save.lens].name,
            min(done + 1, save.turns),
            save.turns,
            done >= save.turns,
            self.door.level_folders[save.level],
            save.name,
            save.stays,
            _when(path),
        )

    def _level(self, name: str) -> LevelFile:
        file = convert(read_table(self.door.level_folders[name] / "level.toml"), LevelFile, f"{name}/level.toml")
        return spoken(file, self._tongue)

    def levels(self) -> tuple[tuple[LevelCard, ...], str]:
        """The levels, those with the shortest term first, and a sentence on one that cannot be read, empty if all can."""
        fault, found = "", []
        for name, folder in self.door.level_folders.items():
            try:
                file = self._level(name)
            except ContentError as error:
                fault = fault or told(error, self._tongue)
                continue
            found.append(LevelCard(name, file.name, file.title, file.text, file.teaches, len(file.income), folder))
        return tuple(sorted(found, key=lambda card: card.turns)), fault

    def lenses(self) -> tuple[LensCard, ...]:
        """The lenses in the content's order."""
        return tuple(LensCard(name, lens.name, lens.text) for name, lens in self.door.spoken(self.language).lens.items())

    def free_luck(self) -> int:
        """The first number for luck, from the shelf's own on, that no kept game has."""
        seed = self.seed
        while any(self.games.glob(f"*-{seed}.json")):
            seed += 1
        return seed

    def any_luck(self) -> int:
        """Some number for luck."""
        return SystemRandom().randint(1, LUCKS)

    def new(self, level: str, lens: str, seed: int | None = None, turns: int | None = None) -> Session:
        """A new game, with this luck or with some that no kept game has; a ShelfError says why not.

        turns: the level's own, if not given.
        """
        try:
            session = Session.new(level, lens, self.free_luck() if seed is None else seed, turns, self.door)
            session.speak(self.language)
            return session
        except (SessionError, ContentError) as error:
            raise ShelfError(told(error, self._tongue)) from error

    def open(self, kept: Kept) -> Session:
        """A kept game, played again to its last decision; a ShelfError says why not, and it is not offered again."""
        try:
            session = Session.load(kept.path, self.door)
            session.speak(self.language)
            if not kept.stays:
                self._places[session] = kept.path
            return session
        except (SaveError, SessionError, ContentError) as error:
            self._spoiled.add(kept.path)
            raise ShelfError(told(error, self._tongue)) from error

    def place(self, session: Session) -> Path:
        """Where a game is kept: where it was opened from, or a place of its own beside the games of the same town."""
        if session not in self._places:
            setting = session.setting
            self._places[session] = free_path(kept_path(self.games, setting.level.id, setting.lens, setting.seed))
        return self._places[session]

    def rename(self, kept: Kept, name: str) -> None:
        """Call a kept game something else; a ShelfError says why not. It stays where it was among the others."""
        try:
            save, when = saves.read(kept.path), kept.path.stat()
            saves.write(kept.path, msgspec.structs.replace(save, name=name))
            os.utime(kept.path, ns=(when.st_atime_ns, when.st_mtime_ns))
        except (SaveError, OSError) as error:
            raise ShelfError(told(error, self._tongue)) from error

    def remove(self, path: Path) -> None:
        """Move a kept game and what lies beside it under its name aside; a ShelfError says why not.

        What was moved aside before goes for good.
        """
        self.discard()
        folder = self.games / REMOVED
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for each in [each for each in self.games.iterdir() if each.stem == path.stem and each.is_file()]:
                self._aside[each] = each.replace(folder / each.name)
        except OSError as error:
            self.bring_back()
            raise ShelfError(
                "The game {path} could not be removed: {error}.", path=path, error=error.strerror or error
            ) from error

    def bring_back(self) -> bool:
        """Put back what was removed last; False if there is nothing, or something has taken its place."""
        if not self._aside or any(path.exists() for path in self._aside):
            return False
        for path, aside in self._aside.items():
            aside.replace(path)
        self._aside = {}
        return True

    def discard(self) -> None:
        """Give up what was moved aside."""
        for aside in self._aside.values():
            with suppress(OSError):
                aside.unlink(missing_ok=True)
        self._aside = {}
