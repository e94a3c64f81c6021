"""Whole games without a screen: simulate, replay, explain."""

import argparse
from pathlib import Path
from typing import Any

import msgspec

from commongood import policies
from commongood.cli.comparing import compared
from commongood.cli.main import DONE, BadArgument, Failure
from commongood.cli.opening import check_bot, door, load_session, new_session, print_json, save_session, sentences
from commongood.cli.telling import claim_told
from commongood.cli.terminal import decision_line, goal_line
from commongood.cli.words import say
from commongood.play.records import Record
from commongood.session import Session


def _row(record: Record) -> dict[str, Any]:
    money = float(record.after["money"][0]) + float(record.after["reserves"][0])
    return {"turn": record.turn, **record.scores, "money": money, "hash": record.digest}


def _print_row(row: dict[str, Any]) -> None:
    print(say("turn_row", **{**row, "hash": row["hash"][:16]}))


def simulate(given: argparse.Namespace) -> int:
    """`commongood simulate`."""
    if given.bot is not None:
        check_bot(given.bot)
    session = new_session(given.level, given.lens, given.seed, given.turns, given.goals)
    rows = []
    if given.policy is not None:
        with sentences():
            rows = [_row(record) for record in policies.play(session, policies.read(given.policy))[0]]
    else:
        with sentences():
            for record in session.play_bot(given.bot or "nothing"):
                rows.append(_row(record))
    if given.save:
        save_session(session, Path(given.save))
    if given.json:
        result = {"level": given.level, "lens": given.lens, "seed": given.seed, "turns": rows, "final": rows[-1]}
        if given.goals:
            result["goals"] = [msgspec.structs.asdict(goal) for goal in session.goals()]
        print_json(result)
    else:
        for row in rows:
            _print_row(row)
        for goal in session.goals() if given.goals else ():
            print(goal_line(goal))
    return DONE


def replay(given: argparse.Namespace) -> int:
    """`commongood replay`."""
    session = load_session(given.save, check=given.verify)
    if given.compare:
        return compared(session, load_session(given.compare, check=given.verify), given)
    rows = [_row(record) for record in session.game.records]
    if given.json:
        print_json({"save": given.save, "verified": bool(given.verify), "turns": rows})
    else:
        for row in rows:
            _print_row(row)
        if given.verify:
            print(say("turns_agree", count=len(rows)))
    return DONE


def page(given: argparse.Namespace) -> int:
    """`commongood page`."""
    session = load_session(given.save)
    if not session.over:
        raise Failure(say("page_not_over", save=given.save))
    try:
        print(say("page", path=door().front_end("page")(session, given.out)))
    except ImportError as error:
        raise Failure(say("page_no_window", reason=error.name or error)) from error
    except OSError as error:
        raise Failure(say("page_lost", path=given.out, error=error.strerror or error)) from error
    return DONE


def explain(given: argparse.Namespace) -> int:
    """`commongood explain`."""
    session = load_session(given.save)
    if given.decisions:
        return _decisions(session, as_json=given.json)
    if given.turn is None or given.score is None:
        raise BadArgument(say("bad_explain"))
    with sentences():
        before, after, parts = session.why(given.turn, given.score)
    if given.json:
        rows = [{"flow": part.flow, "claim": part.claim, "value": part.value} for part in parts]
        print_json({"score": given.score, "turn": given.turn, "before": before, "after": after, "parts": rows})
        return DONE
    name = say(f"score_{given.score}")
    print(say("score_change", score=name, turn=given.turn, before=before, after=after, change=after - before))
    shown = [part for part in parts if abs(part.value) >= 0.005]
    for part in shown:
        print(say("part_claimed" if part.claim else "part", value=part.value, text=part.text, claim=part.claim))
    claims = {part.claim: claim_told(part.claim, part.claim_title or "", part.notes) for part in shown if part.claim}
    for told in claims.values():
        print(f"\n{told}")
    return DONE


def _decisions(session: Session, *, as_json: bool) -> int:
    """Print what each decision did."""
    found = session.decisions()
    if as_json:
        print_json([{"turn": made.turn, "title": made.title, "place": made.place, **made.scores} for made in found])
        return DONE
    print(say("decisions") if found else say("no_decisions"))
    for made in found:
        print(decision_line(made))
    return DONE
