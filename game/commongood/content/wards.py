"""Read a table of wards: the few figures from which a town of one's own is made."""

import csv
import re
from dataclasses import dataclass
from pathlib import Path

from commongood.content.reading import ContentError

NEEDED = ("ward", "children", "working_age", "older", "deprivation_decile", "owner_occupied")
OPTIONAL = ("social_rented", "private_rented", "services")
MOST_WARDS = 40
MOST_PEOPLE = 1_000_000.0


@dataclass(frozen=True, slots=True)
class WardRow:
    """One ward. Its people by age; its decile of deprivation, 1 the most deprived; shares of homes by tenure; its services."""

    id: str
    name: str
    children: float
    working_age: float
    older: float
    decile: int
    owner: float
    social: float
    private: float
    services: tuple[str, ...]

    @property
    def people(self) -> float:
        return self.children + self.working_age + self.older


def read_wards(path: Path) -> tuple[WardRow, ...]:
    """The wards of a CSV file with the columns NEEDED, and OPTIONAL ones; a ContentError names every fault by its line."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is not UTF-8 text"
        raise ContentError(f"{path}: cannot be read: {reason}.") from error
    reader = csv.DictReader(text.splitlines())
    columns = [name.strip() for name in reader.fieldnames or ()]
    reader.fieldnames = columns
    missing = [name for name in NEEDED if name not in columns]
    if missing:
        raise ContentError(f"{path}: the column {missing[0]!r} is missing; it needs {', '.join(NEEDED)}.")
    wards: list[WardRow] = []
    faults: list[str] = []
    for number, row in enumerate(reader, start=2):
        reading = _Reading(f"{path}, line {number}", row, faults)
        wards.append(reading.ward(len(wards) + 1))
    if not 2 <= len(wards) <= MOST_WARDS:
        faults.append(f"{path}: has {len(wards)} wards; a town has from 2 to {MOST_WARDS}.")
    for kind, ids in (("ward", [w.id for w in wards]), ("service", [s for w in wards for s in w.services])):
        faults += [f"{path}: the {kind} {name!r} is there twice." for name in sorted({i for i in ids if ids.count(i) > 1})]
    if faults:
        raise ContentError(*faults)
    return tuple(wards)


class _Reading:
    """Reads one row; what is wrong is added to the faults, and a stand-in taken."""

    def __init__(self, where: str, row: dict[str, str | None], faults: list[str]) -> None:
        self.where, self.row, self.faults = where, row, faults

    def ward(self, number: int) -> WardRow:
        name = self._text("ward")
        if not name:
            self.faults.append(f"{self.where}: the ward has no name.")
        children, working_age, older = (self._number(column, MOST_PEOPLE) for column in NEEDED[1:4])
        if children + working_age + older < 1.0:
            self.faults.append(f"{self.where}: nobody lives in the ward.")
        decile = self._number("deprivation_decile", 10.0)
        if decile != int(decile) or decile < 1.0:
            self.faults.append(f"{self.where}: deprivation_decile must be a whole number from 1 (most deprived) to 10.")
        owner = self._number("owner_occupied", 100.0)
        social = self._number("social_rented", 100.0, default=(100.0 - owner) / 2.0)
        private = self._number("private_rented", 100.0, default=max(100.0 - owner - social, 0.0))
        if owner + social + private > 100.5:
            self.faults.append(f"{self.where}: the shares of tenure add up to {owner + social + private:g}%, more than 100.")
        services = tuple(part.strip() for part in self._text("services").split(";") if part.strip())
        slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or f"ward-{number}"
        return WardRow(slug, name, children, working_age, older, int(decile), owner, social, private, services)

    def _text(self, column: str) -> str:
        return (self.row.get(column) or "").strip()

    def _number(self, column: str, most: float, default: float | None = None) -> float:
        text = self._text(column).replace(",", "").removesuffix("%")
        if not text and default is not None:
            return default
        try:
            value = float(text)
        except ValueError:
            value = -1.0
        if not 0.0 <= value <= most:  # false for what is no number too
            self.faults.append(f"{self.where}, {column}: {text!r} must be a number from 0 to {most:g}.")
            return 1.0
        return value
