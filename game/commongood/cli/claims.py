"""`commongood claims`: what stands for each claim; `claims ID`: all about one; `claims check`: run the experiments."""

import argparse
from typing import Any

import msgspec

from commongood.claims import NEEDS, Standing, standings
from commongood.cli.main import DONE, FAILED, BadArgument
from commongood.cli.opening import door, print_json
from commongood.cli.telling import claim_told
from commongood.cli.words import language
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
        raise BadArgument(f"There is no claim {wanted!r}; `commongood claims` lists them.")
    if checks:
        return _check(given)
    if given.id is not None:
        raise BadArgument(f"claims tells of one claim at a time: leave out {given.id!r}, or put `check` first.")
    if wanted is not None:
        return _tell(wanted, as_json=given.json)
    rows = [_row(found) for found in standings(door())]
    if given.json:
        print_json(rows)
        return DONE
    for row in rows:
        marks = "  ".join(f"{part} {'yes' if row[part] else 'no' if part in NEEDS[row['kind']] else '-'}" for part in PARTS)
        print(f"{row['id']}  {'done' if row['done'] else 'open'}  {marks}  {door().spoken(language()).claim[row['id']].title}")
    print(f"{sum(row['done'] for row in rows)} of {len(rows)} done.")
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
                print(
                    f"{row['claim']}  {'holds' if row['passed'] else 'FAILS'}  {effect.name}: {effect.mean:.4g} "
                    f"(90%: {effect.low:.4g} to {effect.high:.4g}; least {effect.least:.4g})"
                )
    if given.json:
        print_json(rows)
    return DONE if passed and wanted else FAILED
