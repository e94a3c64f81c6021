"""Policies: who decides in a game that nobody sits at. A bot, a file of decisions, or the decisions of a save."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from commongood import saves
from commongood.play.commands import (
    PLANS,
    Answer,
    AnyCommand,
    CommandError,
    Drop,
    Meet,
    Next,
    Room,
    StandIn,
    Vote,
    read_command,
)
from commongood.play.records import Record
from commongood.plugins import Catalogue
from commongood.saves import SavedAction
from commongood.session import Session

MOST_BYTES = 20_000_000

Decision = tuple[int, AnyCommand]
"""A command, and the turn in which it is given."""


class PolicyError(ValueError):
    """A policy that cannot be read or played; the message names the file, the entry and the reason."""


@dataclass(frozen=True, slots=True)
class Policy:
    """A bot by its name, or decisions in order."""

    name: str
    bot: str | None = None
    decisions: tuple[Decision, ...] = ()


def find(text: str, door: Catalogue) -> Policy:
    """The policy that a word means: a bot's name, or a file's."""
    if text in door.bots:
        return Policy(text, text)
    if not Path(text).is_file():
        raise PolicyError(f"There is no bot and no file {text!r}; the bots are {', '.join(sorted(door.bots))}.")
    return read(text)


def read(path: str) -> Policy:
    """The policy in a file: a save, or a list of entries like {"turn": 1, "command": {...}}."""
    name = Path(path).stem
    try:
        with Path(path).open("rb") as stream:
            raw = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise PolicyError(f"The policy {path} cannot be read: {error.strerror or error}.") from error
    if len(raw) > MOST_BYTES:
        raise PolicyError(f"The policy {path} is larger than {MOST_BYTES // 1_000_000} MB.")
    try:
        data = json.loads(raw, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise PolicyError(f"The policy {path} is not valid JSON: {error}.") from error
    if isinstance(data, dict) and data.get("format") == saves.FORMAT:
        return Policy(name, decisions=intended(saves.read(Path(path)).actions))
    if not isinstance(data, list):
        raise PolicyError(f"The policy {path} must be a list of entries, or a save.")
    return Policy(name, decisions=tuple(_entry(entry, f"The policy {path}, entry {n}") for n, entry in enumerate(data, 1)))


def _entry(entry: object, where: str) -> Decision:
    if not isinstance(entry, dict) or set(entry) != {"turn", "command"}:
        raise PolicyError(f'{where}: must be {{"turn": …, "command": …}} and nothing else.')
    turn = entry["turn"]
    if not isinstance(turn, int) or isinstance(turn, bool) or turn < 1:
        raise PolicyError(f"{where}: the turn must be a whole number from 1.")
    try:
        return turn, read_command(entry["command"])
    except CommandError as error:
        raise PolicyError(f"{where}: {error}") from error


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")


def intended(actions: Iterable[SavedAction]) -> tuple[Decision, ...]:
    """What was decided in a save, in order: drafts that were taken back are left out, and what only went on."""
    kept: list[Decision] = []
    for action in actions:
        if isinstance(action.command, Drop):
            drafts = [i for i, (turn, made) in enumerate(kept) if turn == action.turn and isinstance(made, PLANS)]
            if action.command.index < len(drafts):  # a draft that another one's going had made impossible is gone already
                del kept[drafts[action.command.index]]
        elif not isinstance(action.command, Meet | Vote | Next):
            kept.append((action.turn, action.command))
    return tuple(kept)


def play(session: Session, policy: Policy, *, strict: bool = True) -> tuple[Sequence[Record], tuple[Decision, ...]]:
    """Play a policy to the end of a game: its records, and the decisions that were refused.

    strict: a refusal is a PolicyError, which names the entry and why.
    """
    if policy.bot is not None:
        list(session.play_bot(policy.bot))
        return session.game.records, ()
    late = [turn for turn, _ in policy.decisions if turn > session.setting.turns]
    if late and strict:
        raise PolicyError(f"The policy {policy.name} acts in turn {late[0]}, but the game has {session.setting.turns} turns.")
    refused: list[Decision] = []
    while not session.over:
        turn = session.game.turn
        own = [(n, command) for n, (when, command) in enumerate(policy.decisions, 1) if when == turn]
        refused += _turn(session, policy.name, turn, own, strict=strict)
    return session.game.records, tuple(refused)


def _turn(session: Session, name: str, turn: int, own: Sequence[tuple[int, AnyCommand]], *, strict: bool) -> Iterable[Decision]:
    """Play one turn: what belongs to the plan, then the meetings, then on."""
    planning = (*PLANS, Answer, Drop, Room)
    meant = [(n, command) for n, command in own if not isinstance(command, Meet | Vote | Next)]
    for number, command in (pair for pair in meant if isinstance(pair[1], planning)):
        yield from _decide(session, name, turn, number, command, strict=strict)
    session.do(Meet())
    for number, command in (pair for pair in meant if not isinstance(pair[1], planning)):
        yield from _decide(session, name, turn, number, command, strict=strict)
    while not session.over and session.game.turn == turn:
        # votes of the room that the policy does not give are the game's
        onward = next(c for c in session.legal(raw=False) if isinstance(c, Vote | StandIn | Next))
        session.do(onward)


def _decide(session: Session, name: str, turn: int, number: int, command: AnyCommand, *, strict: bool) -> Iterable[Decision]:
    outcome = session.do(command)
    if not outcome.ok:
        if strict:
            raise PolicyError(f"The policy {name}, entry {number} (turn {turn}): {outcome.message}")
        yield turn, command
