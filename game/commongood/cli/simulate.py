"""Whole games without a screen: simulate, replay, explain."""

import argparse
import json
from pathlib import Path
from typing import Any

from commongood.cli.main import DONE, Failure
from commongood.cli.opening import check_bot, load_session, new_session, print_json, save_session, sentences
from commongood.play.commands import CommandError, Meet, Next, Vote, read_command
from commongood.play.game import Record
from commongood.session import Session

MOST_BYTES = 20_000_000


def _row(record: Record) -> dict[str, Any]:
    money = float(record.after["money"][0]) + float(record.after["reserves"][0])
    return {"turn": record.turn, **record.scores, "money": money, "hash": record.digest}


def _print_row(row: dict[str, Any]) -> None:
    scores = "  ".join(f"{name} {row[name]:5.1f}" for name in ("equity", "quality", "trust"))
    print(f"turn {row['turn']:2d}  {scores}  money £{row['money']:.2f}m  {row['hash'][:16]}")


def read_policy(path: str) -> list[tuple[int, object]]:
    """A policy file's (turn, command) pairs, checked; a Failure names the entry that is wrong."""
    try:
        raw = Path(path).read_bytes()[: MOST_BYTES + 1]
        data = json.loads(raw, parse_constant=_no_constant)
    except OSError as error:
        raise Failure(f"The policy {path} cannot be read: {error.strerror or error}.") from error
    except (ValueError, RecursionError) as error:
        raise Failure(f"The policy {path} is not valid JSON: {error}.") from error
    if not isinstance(data, list):
        raise Failure(f"The policy {path} must be a list of entries.")
    pairs: list[tuple[int, object]] = []
    for number, entry in enumerate(data, start=1):
        where = f"The policy {path}, entry {number}"
        if not isinstance(entry, dict) or set(entry) != {"turn", "command"}:
            raise Failure(f'{where}: must be {{"turn": …, "command": …}} and nothing else.')
        turn = entry["turn"]
        if not isinstance(turn, int) or isinstance(turn, bool) or turn < 1:
            raise Failure(f"{where}: the turn must be a whole number from 1.")
        try:
            pairs.append((turn, read_command(entry["command"])))
        except CommandError as error:
            raise Failure(f"{where}: {error}") from error
    return pairs


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _run_policy(session: Session, path: str) -> list[Record]:
    pairs = read_policy(path)
    late = [turn for turn, _ in pairs if turn > session.setting.turns]
    if late:
        raise Failure(f"The policy {path} acts in turn {late[0]}, but the game has {session.setting.turns} turns.")
    while not session.over:
        turn = session.game.turn
        for number, (when, command) in enumerate(pairs, start=1):
            if when != turn or isinstance(command, Meet | Next):
                continue
            if session.game.phase == "report":
                break
            outcome = session.do(command)
            if not outcome.ok:
                raise Failure(f"The policy {path}, entry {number} (turn {turn}): {outcome.message}")
        while not session.over and session.game.turn == turn:
            onward = next(c for c in session.legal(raw=False) if isinstance(c, Meet | Vote | Next))
            session.do(onward)
    return session.game.records


def simulate(given: argparse.Namespace) -> int:
    """`commongood simulate`."""
    if given.bot is not None:
        check_bot(given.bot)
    session = new_session(given.level, given.lens, given.seed, given.turns)
    rows = []
    if given.policy is not None:
        rows = [_row(record) for record in _run_policy(session, given.policy)]
    else:
        with sentences():
            for record in session.play_bot(given.bot or "nothing"):
                rows.append(_row(record))
    if given.save:
        save_session(session, Path(given.save))
    if given.json:
        result = {"level": given.level, "lens": given.lens, "seed": given.seed, "turns": rows, "final": rows[-1]}
        print_json(result)
    else:
        for row in rows:
            _print_row(row)
    return DONE


def replay(given: argparse.Namespace) -> int:
    """`commongood replay`."""
    session = load_session(given.save, check=given.verify)
    rows = [_row(record) for record in session.game.records]
    if given.json:
        print_json({"save": given.save, "verified": bool(given.verify), "turns": rows})
    else:
        for row in rows:
            _print_row(row)
        if given.verify:
            print(f"All {len(rows)} turns agree.")
    return DONE


def explain(given: argparse.Namespace) -> int:
    """`commongood explain`."""
    session = load_session(given.save)
    with sentences():
        before, after, parts = session.why(given.turn, given.score)
    if given.json:
        rows = [{"flow": part.flow, "claim": part.claim, "value": part.value} for part in parts]
        print_json({"score": given.score, "turn": given.turn, "before": before, "after": after, "parts": rows})
        return DONE
    print(f"{given.score} in turn {given.turn}: {before:.2f} to {after:.2f} ({after - before:+.2f})")
    for part in parts:
        if abs(part.value) >= 0.005:
            print(f"  {part.value:+6.2f}  {part.text}{f'  [{part.claim}]' if part.claim else ''}")
    return DONE
