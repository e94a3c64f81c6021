"""A language made of the texts themselves: every vowel bears a mark, so a text that no catalogue gave is seen."""

import re
from collections.abc import Iterable

import pytest

from commongood import session
from commongood.languages import Tongue
from commongood.plugins import Catalogue

MARKS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")


def marked(text: str) -> str:
    """A text with its vowels marked, but for its placeholders."""
    return "".join(part if part.startswith("{") else part.translate(MARKS) for part in re.split(r"(\{[^}]*\})", text))


MARKED = Tongue("marked", marked)


def speak_marked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a session say all in the marked language when it is asked for."""
    monkeypatch.setattr(session, "known", lambda: {"en": "", MARKED.language: ""})
    monkeypatch.setattr(Catalogue, "tongue", lambda self, language: MARKED)


def parted(texts: Iterable[str]) -> set[str]:
    """The words of texts."""
    return {word for text in texts for word in re.findall(r"[A-Za-z]{2,}", text)}


def unmarked(text: str, known: set[str]) -> set[str]:
    """The words of a text that should bear a mark and do not. known: words that stay as they are."""
    return {word for word in parted([text]) if re.search("[aeiouAEIOU]", word)} - known


def names(door: Catalogue) -> set[str]:
    """The words of what stays as it is in every language: names of people and places."""
    found = {name for bench in door.library.bench.values() for name in bench.names}
    found |= {letter.writer for letter in door.library.letter.values()}
    for level in door.level_folders:
        file = door.level(level).file
        found |= {file.name, *(district.name for district in file.district)}
    return parted(found)


def cites(door: Catalogue) -> set[str]:
    """The words of citations."""
    library = door.library
    return parted([*(row.cite for row in library.evidence.values()), *(claim.cite for claim in library.claim.values())])
