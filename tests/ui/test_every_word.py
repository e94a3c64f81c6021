"""Every word on the screens comes through the catalogues: in a language whose vowels all bear a mark, none is without."""

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pygame
import pytest
from ui_player import Player

from commongood import session as sessions
from commongood.desktop import desk, stack, words
from commongood.languages import Tongue
from commongood.plugins import Catalogue
from commongood.session import Session

MARKS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")


def marked(text: str) -> str:
    """A text with its vowels marked, but for its placeholders."""
    return "".join(part if part.startswith("{") else part.translate(MARKS) for part in re.split(r"(\{[^}]*\})", text))


MARKED = Tongue("marked", marked)


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
    player, known = start(turns=1), names(door)
    desk = player.scene.desk
    assert_marked(player, "town", known)
    for kind, things in (("service", desk.view.services[:3]), ("district", desk.view.districts[:2])):
        for thing in things:
            player.screen.choice.choose(kind, thing.id)()
            player.screen.stale = True
            assert_marked(player, f"{kind} {thing.id}", known)
    player.key(pygame.K_o)
    assert_marked(player, "overlay", known)
    proposal = next(p for p in desk.view.proposals if not p.refusal and p.who == "board")
    player.screen.choice.choose("service", proposal.service)()
    player.screen.stale = True
    player.click(f"future:{proposal.id}")
    assert_marked(player, "what may come", known)
    player.click(f"draft:{proposal.id}")
    for sheet in ("govern", "help", "score:trust"):
        player.click(sheet)
        assert_marked(player, sheet, known)
        player.key(pygame.K_ESCAPE)
    player.click("meet")
    assert desk.view.phase == "boards"
    for key in [k for k in player.screen.order() if k.startswith("seat:")][:4]:
        player.click(key)
        assert_marked(player, key, known)
    player.click("vote")
    assert_marked(player, "outcome", known)
    player.click("on")
    for score in desk.view.scores:
        player.click(f"why:{score.id}")
        assert_marked(player, f"report, {score.id}", known)
    player.click(next(k for k in player.screen.order() if k.startswith("cause:")))
    assert_marked(player, "claim", known | cites(door))
    player.key(pygame.K_ESCAPE)
    player.click("next")
    assert desk.view.phase == "end"
    assert_marked(player, "end", known)


@pytest.mark.usefixtures("speaking")
def test_no_word_before_a_game_is_left_in_english(
    title: Callable[..., Player], new_game: Callable[..., Session], door: Catalogue, tmp_path: Path
) -> None:
    new_game("deprived-borough", "better-big-society").save(tmp_path / "kept.json")
    player, known = title(), names(door)
    assert_marked(player, "title", known)
    player.click("settings")
    assert_marked(player, "settings", known | parted(["English", "Français"]))
    player.click("keys")
    assert_marked(player, "keys", known)
    player.key(pygame.K_ESCAPE)
    player.key(pygame.K_ESCAPE)
    player.click("new")
    assert_marked(player, "new game", known)
