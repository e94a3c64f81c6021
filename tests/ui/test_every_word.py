"""Every word on the screens comes through the catalogues: in a language whose vowels all bear a mark, none is without."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from tour import walk_term, walk_title
from ui_player import Player

from commongood import session as sessions
from commongood.desktop import desk, stack, words
from commongood.languages import Tongue, known
from commongood.plugins import Catalogue
from commongood.session import Session

MARKS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")


def marked(text: str) -> str:
    """A text with its vowels marked, but for its placeholders."""
    return "".join(part if part.startswith("{") else part.translate(MARKS) for part in re.split(r"(\{[^}]*\})", text))


MARKED = Tongue("marked", marked)
OWN_NAMES = tuple(known().values())
"""What languages call themselves."""


@pytest.fixture
def speaking(monkeypatch: pytest.MonkeyPatch) -> None:
    """All that is said is marked."""
    monkeypatch.setattr(words, "tongue", lambda *asked: MARKED)
    for module in (desk, stack):
        monkeypatch.setattr(module, "spoken_in", lambda settings: MARKED.language)
    monkeypatch.setattr(sessions, "known", lambda: {MARKED.language: ""})
    monkeypatch.setattr(Catalogue, "tongue", lambda self, language: MARKED)
    yield
    monkeypatch.undo()
    words.speak("en")


def parted(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in re.findall(r"[A-Za-z]{2,}", text)}


def names(door: Catalogue) -> set[str]:
    """The words of what stays as it is in every language: names of people and places."""
    library = door.library
    found = {name for bench in library.bench.values() for name in bench.names}
    found |= {letter.writer for letter in library.letter.values()}
    for level in door.level_folders:
        file = door.level(level).file
        found |= {file.name, *(district.name for district in file.district)}
    return parted(found)


def cites(door: Catalogue) -> set[str]:
    library = door.library
    return parted([*(row.cite for row in library.evidence.values()), *(claim.cite for claim in library.claim.values())])


def assert_marked(player: Player, where: str, known: set[str]) -> None:
    player.screen.refresh()
    said = [label.text for panel in player.screen.panels for label in panel.page.labels]
    said += [spot.label for panel in player.screen.panels for spot in panel.page.spots]
    hint = player.screen.hint()
    said += [hint[0]] if hint else []
    assert said, where
    plain = {text for text in said if {w for w in parted([text]) if re.search("[aeiouAEIOU]", w)} - known}
    assert not plain, f"{where}: {sorted(plain)}"


@pytest.mark.usefixtures("speaking")
def test_no_word_on_the_screens_of_a_game_is_left_in_english(start: Callable[..., Player], door: Catalogue) -> None:
    player, known = start(turns=1, looks=False), names(door) | parted(OWN_NAMES)
    for where in walk_term(player, every=False):
        assert_marked(player, where, known | cites(door) if where == "claim" else known)


@pytest.mark.usefixtures("speaking")
def test_no_word_before_a_game_is_left_in_english(
    title: Callable[..., Player], new_game: Callable[..., Session], door: Catalogue, tmp_path: Path
) -> None:
    new_game("deprived-borough", "better-big-society").save(tmp_path / "kept.json")
    player, known = title(looks=False), names(door) | parted(OWN_NAMES)
    for where in walk_title(player):
        assert_marked(player, where, known)
