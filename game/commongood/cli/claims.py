"""`commongood claims`: what stands for each claim; `claims check`: run the experiments."""

import argparse
from typing import Any

from commongood.claims import NEEDS, Standing, standings
from commongood.cli.main import DONE, FAILED, BadArgument
from commongood.cli.opening import door, print_json

PARTS = ("lever", "flow", "why", "experiment", "lens")


def _row(found: Standing) -> dict[str, Any]:
    parts = {part: getattr(found, part) for part in PARTS}
    return {"id": found.id, "kind": found.kind, **parts, "done": found.done}


def claims(given: argparse.Namespace) -> int:
    """`commongood claims` and `commongood claims check [ID]`."""
    if given.id is not None and given.id not in door().library.claim:
        raise BadArgument(f"There is no claim {given.id!r}; `commongood claims` lists them.")
    if given.check:
        return _check(given)
    rows = [_row(found) for found in standings(door())]
    if given.json:
        print_json(rows)
        return DONE
    for row in rows:
        marks = "  ".join(f"{part} {'yes' if row[part] else 'no' if part in NEEDS[row['kind']] else '-'}" for part in PARTS)
        print(f"{row['id']}  {'done' if row['done'] else 'open'}  {marks}  {door().library.claim[row['id']].title}")
    print(f"{sum(row['done'] for row in rows)} of {len(rows)} done.")
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
