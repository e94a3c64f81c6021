"""Write docs/model.md from what the game registers: `make docs`."""

import ast
from collections.abc import Iterable, Sequence
from pathlib import Path

from commongood.compiled.cells import read_cell
from commongood.plugins import Catalogue, open_door
from commongood.town.rules import Rule
from commongood.town.variables import Variable

HERE = Path(__file__).parent
AXIS_NAMES = {
    "s": "services",
    "m": "models of governance",
    "d": "districts",
    "n": "neighbouring districts",
    "g": "groups of people",
    "e": "events",
}
PHASES = {"settlement": "Settlement", "resolve": "Resolve", "scoring": "Scoring (writes no stock)"}


def table(heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table."""
    lines = [heads, ["---"] * len(heads), *rows]
    cells = [[str(cell).replace("|", "\\|").replace("\n", " ") for cell in line] for line in lines]
    return "\n".join(f"| {' | '.join(line)} |" for line in cells)


def over(axes: str) -> str:
    """Axes in words."""
    return " × ".join(AXIS_NAMES[axis] for axis in axes) or "the town"


def variables(among: Iterable[Variable], kind: str) -> str:
    """The variables of a kind."""
    rows = [(f"`{v.name}`", over(v.axes), v.unit, f"{v.low:g} to {v.high:g}", f"{v.start:g}") for v in among if v.kind == kind]
    return table((kind, "over", "unit", "bounds", "start"), rows)


def formula(rule: Rule) -> str:
    """A rule's steps and result, from its own source."""
    cell = read_cell(rule.function)
    parts = [f"{name} = {ast.unparse(value)}" for name, value in cell.steps]
    text = "; ".join([*parts, ast.unparse(cell.result)])
    for helper in cell.calls:
        text = text.replace(helper, helper.rpartition("arith_")[2])
    return f"`{text}`"


def rule_row(rule: Rule) -> Sequence[object]:
    what = f"{rule.kind} over {AXIS_NAMES[rule.over]}" if rule.kind == "sum" else rule.kind
    writes = " → ".join(f"`{name}`" for name in rule.writes) if rule.kind in ("flow", "transfer") else ""
    return f"`{rule.name}`", what, over(rule.axes), writes, rule.unit, rule.claim or "", formula(rule)


def rules(door: Catalogue) -> str:
    heads = ("rule", "kind", "over", "writes", "unit", "claim", "formula")
    parts = []
    for phase, title in PHASES.items():
        own = [rule for rule in door.model.rules if rule.phase == phase]
        parts += [f"#### {title}", table(heads, [rule_row(rule) for rule in own])]
    return "\n\n".join(parts)


def order(door: Catalogue) -> str:
    """Which stocks each phase writes, and by how many entries."""
    rows = []
    for phase, title in PHASES.items():
        entries = [r for r in door.model.rules if r.phase == phase and r.kind in ("flow", "transfer")]
        stocks = dict.fromkeys(name for rule in entries for name in rule.writes)
        rows.append((title, len([r for r in door.model.rules if r.phase == phase]), ", ".join(f"`{s}`" for s in stocks)))
    return table(("phase", "rules", "stocks, in the order in which they are first written"), rows)


def claims(door: Catalogue) -> str:
    lenses = list(door.library.lens)
    rows = [
        (claim.id, claim.title, claim.kind, *(f"{door.library.strength(lens, claim.id):g}" for lens in lenses))
        for claim in sorted(door.library.claim.values(), key=lambda claim: claim.id)
    ]
    return table(("claim", "title", "kind", *lenses), rows)


def events(door: Catalogue) -> str:
    rows = []
    for event in door.library.event.values():
        terms = "; ".join(f"{t.weight:+g} · bend(({t.stock} − {t.middle:g}) / {t.scale:g})" for t in event.terms)
        effects = [*event.effects, *(effect for answer in event.answers for effect in answer.effects)]
        stocks = ", ".join(f"`{name}`" for name in dict.fromkeys(effect.stock for effect in effects))
        rows.append((f"`{event.id}`", event.title, f"{event.hazard:g}", event.place, terms, stocks))
    return table(("event", "title", "base hazard", "place", "terms", "stocks that it moves"), rows)


def model_document(door: Catalogue) -> str:
    """The whole document."""
    library, model = door.library, door.model
    parameters = [
        (f"`{name}`", f"{p.value:g}", f"{p.low:g} to {p.high:g}", p.unit, p.grade, "; ".join(p.evidence), library.source(p))
        for name, p in library.parameter.items()
    ]
    parts = {
        "axes": table(("axis", "what it runs over"), [(f"`{axis}`", name) for axis, name in AXIS_NAMES.items()]),
        "stocks": variables(model.variables, "stock"),
        "levers": variables(model.variables, "lever"),
        "facts": table(("fact", "over"), [(f"`{name}`", over(axes)) for name, axes in model.facts.items()]),
        "order": order(door),
        "noises": table(
            ("draw, from −1 to 1", "over", "phase"), [(f"`{n.name}`", over(n.axes), n.phase) for n in model.noises]
        ),
        "rules": rules(door),
        "parameters": table(("parameter", "value", "range", "unit", "grade", "evidence", "source"), parameters),
        "claims": claims(door),
        "events": events(door),
    }
    return (HERE / "model.in.md").read_text(encoding="utf-8").format(**parts)


if __name__ == "__main__":
    (HERE / "model.md").write_text(model_document(open_door(installed=False)), encoding="utf-8")
