"""`commongood claims`: what stands for each claim; `claims ID`: all about one; `claims check`: run the experiments."""

import argparse
from typing import Any

import msgspec

from commongood.claims import NEEDS, Standing, standings
from commongood.cli.main import DONE, FAILED, BadArgument
from commongood.cli.opening import door, print_json
from commongood.cli.telling import claim_told
from commongood.cli.words import language, say
from commongood.play.notes import claim_notes

PARTS = ("lever", "flow", "why", "experiment", "lens")


def _row(found: Standing) -> dict[str, Any]:
    parts = {part: getattr(found, part) for part in PARTS}
    return {"id": found.id, "kind": found.kind, **parts, "done": found.done}


def claims(given: argparse.Namespace) -> int:
    """`commongood claims`, `commongood claims ID` and `commongood claims check [ID]`."""
    checks = given.act == "check"
    wanted = given.id if checks else given.act
    if wanted is not None and wanted not in door().library.claim:
        raise BadArgument(say("bad_claim", name=wanted))
    if checks:
        return _check(given)
    if given.id is not None:
        raise BadArgument(say("bad_claims", name=given.id))
    if wanted is not None:
        return _tell(wanted, as_json=given.json)
    rows = [_row(found) for found in standings(door())]
    if given.json:
        print_json(rows)
        return DONE
    for row in rows:
        marks = [(part, "yes" if row[part] else "no" if part in NEEDS[row["kind"]] else "none") for part in PARTS]
        told = "  ".join(f"{say(f'claim_part_{part}')} {say(f'claim_part_{mark}')}" for part, mark in marks)
        state = say("claim_done" if row["done"] else "claim_open")
        print(f"{row['id']}  {state}  {told}  {door().spoken(language()).claim[row['id']].title}")
    print(say("claims_done", done=sum(row["done"] for row in rows), all=len(rows)))
    return DONE


def _tell(claim: str, *, as_json: bool) -> int:
    """Print what a claim says, what contests it, and the figures on either side."""
    library = door().spoken(language())
    title, notes = library.claim[claim].title, claim_notes(library, claim)
    if as_json:
        print_json({"id": claim, "title": title, "notes": [msgspec.to_builtins(note) for note in notes]})
        return DONE
    print(claim_told(claim, title, notes))
    return DONE


def _check(given: argparse.Namespace) -> int:
    from commongood.testing import run

    wanted = [e for e in door().experiments if given.id in (None, e.claim)]
    rows, passed = [], True
    for experiment in wanted:
        result = run(experiment, door(), seeds=given.seeds)
        passed = passed and result.passed
        for effect in result.effects:
            rows.append(
                {
                    "claim": experiment.claim,
                    "level": experiment.level,
                    "lens": experiment.lens,
                    "effect": effect.name,
                    "mean": effect.mean,
                    "low": effect.low,
                    "high": effect.high,
                    "least": effect.least,
                    "passed": effect.passed,
                }
            )
            if not given.json:
                row = rows[-1]
                print(say("claim_holds" if effect.passed else "claim_fails", **row))
    if given.json:
        print_json(rows)
    return DONE if passed and wanted else FAILED
