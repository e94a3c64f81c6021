"""The library: all content of all plugins, merged, with every reference checked."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from commongood.content.asking import Measure, MeasureGroup, Term
from commongood.content.reading import ContentError, convert, read_table
from commongood.content.schema import (
    Amendment,
    Bench,
    Calibration,
    Claim,
    Event,
    EventEffect,
    EventTerm,
    Evidence,
    Goal,
    Governance,
    Group,
    Label,
    Lens,
    Letter,
    Lever,
    Parameter,
    Promise,
    Proposal,
    Service,
    Sourced,
    Strategy,
    Topic,
    Trouble,
)
from commongood.figures import PLAIN, Figures

LISTS: Mapping[str, type[Any]] = {
    "group": Group,
    "service": Service,
    "bench": Bench,
    "governance": Governance,
    "lens": Lens,
    "claim": Claim,
    "topic": Topic,
    "lever": Lever,
    "proposal": Proposal,
    "trouble": Trouble,
    "goal": Goal,
    "promise": Promise,
    "amendment": Amendment,
    "event": Event,
    "letter": Letter,
    "strategy": Strategy,
    "evidence": Evidence,
    "calibration": Calibration,
    "measure_group": MeasureGroup,
    "measure": Measure,
    "term": Term,
}
TABLES: Mapping[str, type[Any]] = {"label": Label, "parameter": Parameter, "play": Parameter}


@dataclass(frozen=True, slots=True)
class Library:
    """Content by kind and id, in the order of its files. `digest` names this very content."""

    group: Mapping[str, Group]
    service: Mapping[str, Service]
    bench: Mapping[str, Bench]
    governance: Mapping[str, Governance]
    lens: Mapping[str, Lens]
    claim: Mapping[str, Claim]
    topic: Mapping[str, Topic]
    lever: Mapping[str, Lever]
    proposal: Mapping[str, Proposal]
    trouble: Mapping[str, Trouble]
    goal: Mapping[str, Goal]
    promise: Mapping[str, Promise]
    amendment: Mapping[str, Amendment]
    event: Mapping[str, Event]
    letter: Mapping[str, Letter]
    strategy: Mapping[str, Strategy]
    evidence: Mapping[str, Evidence]
    calibration: Mapping[str, Calibration]
    measure_group: Mapping[str, MeasureGroup]
    measure: Mapping[str, Measure]
    term: Mapping[str, Term]
    label: Mapping[str, Label]
    parameter: Mapping[str, Parameter]
    play: Mapping[str, Parameter]
    text: Mapping[str, str]
    digest: str
    figures: Figures = PLAIN

    def strength(self, lens: str, claim: str) -> float:
        """How strongly a claim holds under a lens."""
        chosen = self.lens[lens]
        return chosen.strengths.get(claim, self.claim[claim].strengths.get(lens, chosen.default))

    def graded(self) -> list[str]:
        """The claims that have a strength."""
        return [claim.id for claim in self.claim.values() if claim.graded]

    def topic_of(self, proposal: str) -> str:
        """The topic under which a proposal is found."""
        made = self.proposal[proposal]
        if made.group or made.convert or not made.moves:
            return made.group or "governance"
        lever = made.moves[0].lever
        return "money" if lever == "envelope" else self.lever[lever].group

    def source(self, number: Sourced) -> str:
        """The citations behind a number, or 'judgement'; a row that nobody has read says so."""
        rows = [self.evidence[row] for row in number.evidence]
        return "; ".join(row.cite + ("" if row.verified else " (not verified)") for row in rows) or number.grade

    def supporting(self, claim: str) -> list[Evidence]:
        """The verified rows that support a claim."""
        return [row for row in self.evidence.values() if row.verified and claim in row.supports]

    def contesting(self, claim: str) -> list[Evidence]:
        """The verified rows that contest a claim."""
        return [row for row in self.evidence.values() if row.verified and claim in row.contests]

    def parameters(self, lens: str) -> dict[str, float]:
        """Every parameter and strength by name under a lens."""
        values = {name: parameter.value for name, parameter in self.parameter.items()}
        values.update((strength_name(claim), self.strength(lens, claim)) for claim in self.graded())
        return values


def strength_name(claim: str) -> str:
    """The parameter that holds a claim's strength."""
    return f"k_{claim.lower()}"


def built_in_folder() -> Traversable:
    """The folder of the built-in content."""
    return files("commongood.content") / "data"


def toml_files(folder: Traversable) -> list[Traversable]:
    """The TOML files in a folder and in those below it, in the order of their names."""
    found = []
    for item in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if item.is_dir():
            found += toml_files(item)
        elif item.name.endswith(".toml"):
            found.append(item)
    return found


def read_library(folders: Iterable[Traversable]) -> Library:
    """Read and merge folders of TOML files; a fault is a ContentError that names the file."""
    lists: dict[str, dict[str, Any]] = {kind: {} for kind in LISTS}
    tables: dict[str, dict[str, Any]] = {kind: {} for kind in TABLES}
    text: dict[str, str] = {}
    digest = sha256()
    for folder in folders:
        for file in toml_files(folder):
            table = read_table(file)
            digest.update(file.name.encode() + repr(sorted(table.items())).encode())
            _merge(table, file.name, lists, tables, text)
    for claim in lists["claim"].values():
        tables["label"].update(claim.labels)
        tables["parameter"].update(claim.parameters)
    kinds: dict[str, Any] = {**lists, **tables}
    library = Library(**kinds, text=text, digest=digest.hexdigest())
    _check(library)
    return library


def _merge(
    table: dict[str, Any], file: str, lists: dict[str, dict[str, Any]], tables: dict[str, dict[str, Any]], text: dict[str, str]
) -> None:
    for kind, rows in table.items():
        if kind in LISTS and isinstance(rows, list):
            for number, row in enumerate(rows):
                item = convert(row, LISTS[kind], f"{file}, {kind} {number + 1}")
                if item.id in lists[kind]:
                    raise ContentError(f"{file}: {kind} {item.id!r} is there twice.")
                lists[kind][item.id] = item
        elif kind in TABLES and isinstance(rows, dict):
            for name, row in rows.items():
                tables[kind][name] = convert(row, TABLES[kind], f"{file}, {kind} {name}")
        elif kind == "text" and isinstance(rows, dict):
            text.update(convert(rows, dict[str, str], f"{file}, text"))
        else:
            raise ContentError(f"{file}: {kind!r} is no kind of content.")


def _need(known: Iterable[str], names: Iterable[str], kind: str, where: str) -> None:
    missing = sorted(set(names) - set(known))
    if missing:
        raise ContentError(f"{where} names the {kind} {missing[0]!r}, which is not there.")


def _check(library: Library) -> None:
    """Every name that content uses must be there."""
    _check_evidence(library)
    for service in library.service.values():
        _need(library.group, [*service.need, *service.own_group], "group", f"Service {service.id!r}")
    for model in library.governance.values():
        _need(library.bench, model.benches, "bench", f"Governance model {model.id!r}")
    for lens in library.lens.values():
        _need(library.graded(), lens.strengths, "claim with rules", f"Lens {lens.id!r}")
    for claim in library.claim.values():
        _need(library.lens, [claim.lens, *claim.strengths], "lens", f"Claim {claim.id!r}")
        if claim.strengths and not claim.graded:
            raise ContentError(f"Claim {claim.id!r}: it has strengths, but no labels or parameters, so no rule; take them out.")
    for lever in library.lever.values():
        _need(library.lever, lever.instead, "lever", f"Lever {lever.id!r}")
        _need(library.topic, [lever.group], "topic", f"Lever {lever.id!r}")
    for proposal in library.proposal.values():
        where = f"Proposal {proposal.id!r}"
        _need([*library.lever, "envelope"], [move.lever for move in proposal.moves], "lever", where)
        _need(library.service, proposal.services, "service", where)
        models = [*proposal.not_under, *proposal.only_under, *([proposal.convert] if proposal.convert else [])]
        _need(library.governance, models, "governance model", where)
        _need(library.topic, [library.topic_of(proposal.id)], "topic", where)
        if proposal.until_turn < proposal.from_turn:
            raise ContentError(f"{where} ends in turn {proposal.until_turn}, before it begins in turn {proposal.from_turn}.")
    for trouble in library.trouble.values():
        _need(library.proposal, trouble.answers, "proposal", f"Trouble {trouble.id!r}")
    for promise in library.promise.values():
        _need(library.bench, [promise.bench], "bench", f"Promise {promise.id!r}")
    for amendment in library.amendment.values():
        _need(library.bench, [amendment.bench], "bench", f"Amendment {amendment.id!r}")
        _need(library.lever, [extra.lever for extra in amendment.extra], "lever", f"Amendment {amendment.id!r}")
    for event in library.event.values():
        _need(library.claim, event.claims, "claim", f"Event {event.id!r}")
        _need(library.service, _event_services(event), "service", f"Event {event.id!r}")
    for letter in library.letter.values():
        _need(library.service, [letter.service] if letter.service else [], "service", f"Letter {letter.id!r}")
        _need(library.claim, letter.claims, "claim", f"Letter {letter.id!r}")
    for measure in library.measure.values():
        _need(library.measure_group, [measure.group], "group of measures", f"Measure {measure.id!r}")
        if bool(measure.stock) == bool(measure.score):
            raise ContentError(f"Measure {measure.id!r} must name a stock or a score, and not both.")
    for term in library.term.values():
        _need(library.measure, [term.measure] if term.measure else [], "measure", f"Term {term.id!r}")
        _need(library.claim, [term.claim] if term.claim else [], "claim", f"Term {term.id!r}")
    for strategy in library.strategy.values():
        for want in strategy.want:
            where = f"Strategy {strategy.id!r}"
            _need(library.proposal, [want.propose] if want.propose else [], "proposal", where)
            _need(library.lever, [want.lever] if want.lever else [], "lever", where)
            _need(library.governance, [want.convert] if want.convert else [], "governance model", where)
            _need(library.service, want.services, "service", where)


def _check_evidence(library: Library) -> None:
    for row in library.evidence.values():
        _need(library.claim, [*row.supports, *row.contests], "claim", f"Evidence {row.id!r}")
    for span in library.calibration.values():
        _need(library.evidence, span.evidence, "evidence", f"Calibration {span.id!r}")
    kinds: Mapping[str, Mapping[str, Sourced]] = {
        "Parameter": library.parameter,
        "Service": library.service,
        "Governance model": library.governance,
    }
    for kind, numbers in kinds.items():
        for name, number in numbers.items():
            _need(library.evidence, number.evidence, "evidence", f"{kind} {name!r}")
            if (number.grade == "judgement") == bool(number.evidence):
                raise ContentError(f"{kind} {name!r}: a judgement names no evidence, and every other grade names some.")


def _event_services(event: Event) -> Sequence[str]:
    answered = [effect for answer in event.answers for effect in answer.effects]
    parts: list[EventTerm | EventEffect] = [*event.terms, *event.effects, *answered]
    return [part.service for part in parts if part.service]
