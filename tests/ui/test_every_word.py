"""Every word on the screens comes through the catalogues: in a language whose vowels all bear a mark, none is without."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tour import walk_term, walk_title
from ui_player import Player

from commongood.desktop import desk, stack, words
from commongood.languages import known
from commongood.plugins import Catalogue
from commongood.session import Session
from marking import MARKED, cites, names, parted, speak_marked, unmarked

CITED = ("claim", "source book")
"""Where citations show."""
OWN_NAMES = tuple(known().values())
"""What languages call themselves."""


@pytest.fixture
def speaking(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """All that is said is marked."""
    monkeypatch.setattr(words, "tongue", lambda *asked: MARKED)
    for module in (desk, stack):
        monkeypatch.setattr(module, "spoken_in", lambda settings: MARKED.language)
    speak_marked(monkeypatch)
    yield
    monkeypatch.undo()
    words.speak("en")


def assert_marked(player: Player, where: str, known: set[str]) -> None:
    player.screen.refresh()
    said = [label.text for panel in player.screen.panels for label in panel.page.labels]
    said += [spot.label for panel in player.screen.panels for spot in panel.page.spots]
    hint = player.screen.hint()
    said += [hint[0]] if hint else []
    assert said, where
    plain = {text for text in said if unmarked(text, known)}
    assert not plain, f"{where}: {sorted(plain)}"


@pytest.mark.usefixtures("speaking")
def test_no_word_on_the_screens_of_a_game_is_left_in_english(start: Callable[..., Player], door: Catalogue) -> None:
    player, known = start(turns=1, looks=False), names(door) | parted(OWN_NAMES)
    for where in walk_term(player, every=False):
        assert_marked(player, where, known | cites(door) if where in CITED else known)


@pytest.mark.usefixtures("speaking")
def test_no_word_before_a_game_is_left_in_english(
    title: Callable[..., Player], new_game: Callable[..., Session], door: Catalogue, tmp_path: Path
) -> None:
    new_game("deprived-borough", "better-big-society").save(tmp_path / "kept.json")
    player, known = title(looks=False), names(door) | parted(OWN_NAMES)
    for where in walk_title(player):
        assert_marked(player, where, known)
