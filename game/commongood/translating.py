"""Keep the catalogues of languages in step with the texts: `make text`, or `python -m commongood.translating [LANGUAGE ...]`.

It finds every text for players anew, merges them into the `.po` files of each language, compiles those, and says how many texts
wait for their translation. For a plugin it is told where the content is and where the languages go.
"""

import argparse
import io
from collections.abc import Callable, Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from commongood import __version__
from commongood.content.level import LevelFile
from commongood.content.library import LISTS, TABLES, built_in_folder, toml_files
from commongood.content.reading import convert, read_table
from commongood.content.speaking import spoken
from commongood.languages import FORMS, MESSAGES, form_texts, own_folder

PROJECT = "Common Good"
Found = tuple[str, str, str]
"""A text: the catalogue that it belongs to, itself, and where it stands."""
DOMAINS = {
    "claim": "claims",
    "evidence": "evidence",
    "calibration": "evidence",
    "event": "events",
    "letter": "letters",
    "lever": "levers",
    "proposal": "proposals",
    "text": "play",
}
"""The catalogue of each kind of content; of all others it is `content`."""


def own_texts() -> Iterator[Found]:
    """Every text of the game itself."""
    yield from ((FORMS, text, "figures.py") for text in form_texts())
    yield from content_texts(built_in_folder())
    yield from level_texts(files("commongood.levels"))
    yield from (("faults", sentence, file) for file, sentence in _fault_sentences())
    for front_end in ("cli", "desktop"):
        for file in toml_files(files(f"commongood.{front_end}")):
            yield from ((front_end, text, f"{file.name}:{key}") for key, text in _words(file.name, read_table(file)))


FAULTS = ("SaveError", "SessionError", "ShelfError")
"""Faults whose sentences are texts."""


def _fault_sentences() -> Iterator[tuple[str, str]]:
    """The sentences of faults, from the modules that raise them."""
    for file in sorted(Path(str(files("commongood"))).glob("*.py")):
        with file.open("rb") as stream:
            for _, sentence, _, _ in extract("python", stream, dict.fromkeys(FAULTS)):
                yield file.name, str(sentence)


def content_texts(folder: Traversable) -> Iterator[Found]:
    """Every text of a folder of content."""
    for file in toml_files(folder):
        for kind, rows in read_table(file).items():
            domain = DOMAINS.get(kind, "content")
            if kind in LISTS:
                for row in rows:
                    yield from _texts(convert(row, LISTS[kind], file.name), domain, f"{file.name}:{row['id']}")
            elif kind in TABLES:
                for name, row in rows.items():
                    yield from _texts(convert(row, TABLES[kind], file.name), domain, f"{file.name}:{name}")
            else:
                yield from ((domain, text, f"{file.name}:{key}") for key, text in rows.items())


def level_texts(folder: Traversable) -> Iterator[Found]:
    """Every text of a folder of levels."""
    for file in toml_files(folder):
        level = convert(read_table(file), LevelFile, file.name)
        yield from _texts(level, "levels", f"{level.id}/{file.name}")


def _texts(item: Any, domain: str, place: str) -> Iterator[Found]:
    found: list[str] = []
    spoken(item, lambda text: found.append(text) or text)  # type: ignore[func-returns-value]
    yield from ((domain, text, place) for text in found)


SPOKEN_ROWS = {"overlays.toml": ("name", "unit")}
"""The fields that players read in those files of a front end whose rows are more than words."""
WORDS = "text.toml"


def _words(file: str, table: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The words of a front end's file by their dotted key."""
    if file in SPOKEN_ROWS:
        for rows in table.values():
            yield from ((f"{row['id']}.{name}", row[name]) for row in rows for name in SPOKEN_ROWS[file])
    elif file == WORDS:
        yield from flat(table)


def flat(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a table of tables by its dotted key."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", str(value)


def templates(texts: Iterator[Found]) -> dict[str, Catalog]:
    """Texts as catalogues without a language; what stands in several of content's catalogues is kept in the first."""
    made: dict[str, Catalog] = {}
    homes: dict[str, str] = {}
    for domain, text, place in texts:
        home = domain if domain in ("cli", "desktop", FORMS) else homes.setdefault(text, domain)
        made.setdefault(home, Catalog(fuzzy=False)).add(text, locations=[(place, 0)])
    return made


def merged(file: Path, language: str, template: Catalog) -> Catalog:
    """The catalogue in a file, or a new one, with just the texts that there are now."""
    catalog = Catalog(language, project=PROJECT, version=__version__, fuzzy=False)
    if file.is_file():
        with file.open("rb") as stream:
            catalog = read_po(stream, language)
        template.creation_date = catalog.creation_date
    catalog.update(template)
    # a text that has not changed leaves the file as it is
    catalog.revision_date = catalog.creation_date
    catalog.header_comment = f"# {PROJECT}: {file.stem}, {language}."
    catalog.last_translator = catalog.language_team = catalog.msgid_bugs_address = PROJECT
    return catalog


def open_in(catalog: Catalog) -> list[str]:
    """The texts that wait for their translation."""
    return [str(message.id) for message in catalog if message.id and (message.fuzzy or not message.string)]


def bring_up(texts: Iterator[Found], into: Path, languages: list[str], tell: Callable[[str], None] = print) -> None:
    """Bring the catalogues of a folder up to the texts, compile them, and tell what is open."""
    made = templates(texts)
    for language in languages:
        folder = into / language / MESSAGES
        folder.mkdir(parents=True, exist_ok=True)
        for domain, template in made.items():
            catalog = merged(folder / f"{domain}.po", language, template)
            _keep(folder / f"{domain}.po", _written(catalog))
            _keep(folder / f"{domain}.mo", compiled(catalog))
            waiting = len(open_in(catalog))
            tell(f"{language} {domain}: {len(catalog)} texts, {f'{waiting} open' if waiting else 'none open'}")


def _written(catalog: Catalog) -> bytes:
    out = io.BytesIO()
    write_po(out, catalog, width=120, ignore_obsolete=True, omit_header=False)
    return out.getvalue()


def compiled(catalog: Catalog) -> bytes:
    """A catalogue as gettext reads it."""
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def _keep(file: Path, data: bytes) -> None:
    if not file.is_file() or file.read_bytes() != data:
        file.write_bytes(data)


def _languages(folder: Path) -> list[str]:
    return sorted(each.parent.name for each in folder.glob(f"*/{MESSAGES}"))


def main() -> None:
    """The command."""
    asked = argparse.ArgumentParser(description="Keep the catalogues of languages in step with the texts.")
    asked.add_argument("language", nargs="*", help="which languages; a new one gets empty catalogues (default: all there are)")
    asked.add_argument("--content", type=Path, metavar="FOLDER", help="a plugin's folder of content")
    asked.add_argument("--levels", type=Path, metavar="FOLDER", help="a plugin's folder of levels")
    asked.add_argument("--into", type=Path, metavar="FOLDER", help="a plugin's folder of languages")
    given = asked.parse_args()
    if bool(given.into) != bool(given.content or given.levels):
        asked.error("a plugin needs --into and one of --content and --levels")
    into = given.into or Path(str(own_folder()))
    languages = given.language or _languages(into)
    bring_up(_of_plugin(given) if given.into else own_texts(), into, languages)


def _of_plugin(given: argparse.Namespace) -> Iterator[Found]:
    if given.content:
        yield from content_texts(given.content)
    if given.levels:
        yield from level_texts(given.levels)


if __name__ == "__main__":
    main()
