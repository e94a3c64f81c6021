"""Saves: readable text that holds a game's decisions, and a hash of the town at the end of each turn."""

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from commongood import __version__
from commongood.faults import Fault
from commongood.files import write_whole
from commongood.looking_back import Earlier
from commongood.play.commands import AnyCommand, Refusal
from commongood.play.game import Game
from commongood.play.setting import Setting
from commongood.plugins import Catalogue
from commongood.town.scoring import SCORES

FORMAT = "commongood-save"
VERSION = 1
MOST_BYTES = 20_000_000
MOST_NAME = 200
BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What reading raises where bytes are no save: no JSON, no text, or brackets without end."""


class SaveError(Fault):
    """A save that cannot be read, written or played; the message names the file and the place."""


class SavedAction(Struct, frozen=True, forbid_unknown_fields=True):
    """One decision."""

    turn: Annotated[int, Meta(ge=1, le=1000)]
    seat: str
    command: AnyCommand


class SavedTurn(Struct, frozen=True, forbid_unknown_fields=True):
    """The town at the end of a turn: a hash of it all, a short one of each variable, and what the boards decided."""

    turn: int
    hash: str
    stocks: dict[str, str]
    outcomes: tuple[str, ...] = ()


class SavedBranch(Struct, frozen=True, forbid_unknown_fields=True):
    """The run from which a game was branched: the turn whose plan was opened again, and all that was decided in that run."""

    turn: Annotated[int, Meta(ge=1, le=1000)]
    actions: tuple[SavedAction, ...]


class Save(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What a save file holds; what comes after the turns is left out where it is as usual.

    goals: those that the players answer for. name: what the players call the game. stays: it was kept as it stood, under that
    name: whoever opens it goes on elsewhere.
    """

    format: str
    version: int
    engine: str
    level: str
    level_hash: str
    content: str
    plugins: tuple[str, ...]
    lens: str
    seed: Annotated[int, Meta(ge=0)]
    turns: Annotated[int, Meta(ge=1, le=40)]
    actions: tuple[SavedAction, ...]
    resolved: tuple[SavedTurn, ...]
    goals: tuple[str, ...] = SCORES
    name: Annotated[str, Meta(max_length=MOST_NAME)] = ""
    stays: bool = False
    branched_from: SavedBranch | None = None


class Head(Struct, frozen=True):
    """The first fields of a save, read before the rest, so that a newer one is named as such."""

    format: str = ""
    version: int = 0
    engine: str = "?"


def make(
    game: Game, plugins: tuple[str, ...], name: str = "", branched_from: Earlier | None = None, *, stays: bool = False
) -> Save:
    """The save of a game as it stands."""
    setting = game.setting
    return Save(
        FORMAT,
        VERSION,
        __version__,
        setting.level.id,
        setting.opening.digest(),
        setting.library.digest,
        plugins,
        setting.lens,
        setting.seed,
        setting.turns,
        _saved(game),
        tuple(
            SavedTurn(r.turn, r.digest, r.digests, tuple(f"{m.service}: {m.outcome}" for m in r.meetings)) for r in game.records
        ),
        setting.goals,
        name,
        stays,
        SavedBranch(branched_from.turn, _saved(branched_from.game)) if branched_from else None,
    )


def _saved(game: Game) -> tuple[SavedAction, ...]:
    return tuple(SavedAction(a.turn, a.seat, a.command) for a in game.actions)


def earlier(setting: Setting, save: Save, path: Path) -> Earlier | None:
    """The run from which a save's game was branched, played again; None where it was not branched."""
    if save.branched_from is None:
        return None
    game = Game(setting)
    for number, action in enumerate(save.branched_from.actions, start=1):
        answer = game.do(action.command, action.seat)
        if isinstance(answer, Refusal):
            raise SaveError(
                "The save {path}: action {number} of its earlier run is not legal: {why}",
                path=path,
                number=number,
                why=answer.message,
            )
    return Earlier(save.branched_from.turn, game)


def write(path: Path, save: Save) -> None:
    """Write a save, whole or not at all."""
    text = msgspec.json.format(msgspec.json.encode(save), indent=1)
    try:
        write_whole(path, text)
    except OSError as error:
        raise SaveError("The game could not be saved to {path}: {error}.", path=path, error=error.strerror or error) from error


def read(path: Path) -> Save:
    """The save in a file, or a SaveError."""
    try:
        with path.open("rb") as stream:
            raw = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise SaveError("The save {path} cannot be read: {error}.", path=path, error=error.strerror or error) from error
    if len(raw) > MOST_BYTES:
        raise SaveError("The save {path} is larger than {most} MB.", path=path, most=MOST_BYTES // 1000000)
    try:
        head = msgspec.json.decode(raw, type=Head)
    except BROKEN as error:
        raise SaveError("The save {path} is damaged or no save: {error}.", path=path, error=error) from error
    if head.format != FORMAT:
        raise SaveError("The file {path} is not a save of this game.", path=path)
    if head.version > VERSION:
        raise SaveError(
            "The save {path} was made by a newer version ({engine}); this is {own}.",
            path=path,
            engine=head.engine,
            own=__version__,
        )
    try:
        return msgspec.json.decode(raw, type=Save)
    except BROKEN as error:
        raise SaveError("The save {path} is damaged: {error}.", path=path, error=error) from error


def check_fits(save: Save, path: Path, door: Catalogue) -> None:
    """Refuse a save whose level, lens or plugins are not here."""
    missing = sorted(set(save.plugins) - set(door.plugins))
    if missing:
        raise SaveError("The save {path} needs the plugin {plugin!r}, which is not installed.", path=path, plugin=missing[0])
    if save.level not in door.level_folders:
        raise SaveError("The save {path} was played on the level {level!r}, which is not here.", path=path, level=save.level)
    if save.lens not in door.library.lens:
        raise SaveError("The save {path} was played under the lens {lens!r}, which is not here.", path=path, lens=save.lens)


def play(game: Game, save: Save, path: Path, *, check: bool = True) -> None:
    """Play a save's decisions on a new game. check: compare the town with the save's hashes, and refuse what differs."""
    if check and game.setting.opening.digest() != save.level_hash:
        raise SaveError(
            "The save {path} was made on another version of the level {level!r}: its opening town differs.",
            path=path,
            level=save.level,
        )
    for number, action in enumerate(save.actions, start=1):
        if action.turn != game.turn:
            raise SaveError(
                "The save {path}: action {number} belongs to turn {turn}, but the game is in turn {now}.",
                path=path,
                number=number,
                turn=action.turn,
                now=game.turn,
            )
        answer = game.do(action.command, action.seat)
        if isinstance(answer, Refusal):
            raise SaveError(
                "The save {path}: action {number} in turn {turn} is not legal: {why}",
                path=path,
                number=number,
                turn=action.turn,
                why=answer.message,
            )
        if check:
            _check_hashes(game, save, path)
    if check and len(game.records) != len(save.resolved):
        raise SaveError(
            "The save {path} has hashes of {saved} turns, but its decisions play {played}.",
            path=path,
            saved=len(save.resolved),
            played=len(game.records),
        )


def _check_hashes(game: Game, save: Save, path: Path) -> None:
    """Refuse a save from whose hashes the game as played parts: the fault names the turn and the first stock."""
    for record, saved in zip(game.records, save.resolved, strict=False):
        if record.digest == saved.hash:
            continue
        turn = record.turn
        stock = next((name for name, mark in record.digests.items() if saved.stocks.get(name) != mark), None)
        if stock is None:
            raise SaveError("The save {path} differs in turn {turn}, in its hash alone.", path=path, turn=turn)
        raise SaveError("The save {path} differs in turn {turn}, in the stock {stock!r}.", path=path, turn=turn, stock=stock)
