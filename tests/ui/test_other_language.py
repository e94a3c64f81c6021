"""A player chooses another language on the title or in the settings, and all that shows is said in it at once."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest
from test_layout import assert_fits
from tour import walk_term, walk_title
from ui_player import Player

from commongood.desktop import words
from commongood.desktop.settings import Settings, kept_language, write_settings
from commongood.session import Session


def said(player: Player) -> str:
    player.screen.refresh()
    return " ".join(label.text for panel in player.screen.panels for label in panel.page.labels)


def test_a_language_that_is_chosen_on_the_title_holds_there_and_in_the_choice_of_a_game(
    title: Callable[..., Player], new_game: Callable[..., Session], tmp_path: Path
) -> None:
    new_game("first-steps", "sceptic").save(tmp_path / "kept.json")
    player = title(looks=False)
    assert "Lead a town council when money is short." in said(player)
    assert "Sceptic" in said(player)
    player.click("language:fr")
    assert player.scene.desk.settings.language == "fr"
    assert "Dirigez un conseil municipal" in said(player)
    assert "Sceptique" in said(player)
    player.click("new")
    lens = player.screen.lens.id
    assert "Une petite ville" in said(player)
    player.key(pygame.K_F2)
    player.click("language:en")
    player.key(pygame.K_ESCAPE)
    assert player.screen.lens.id == lens
    assert "A small town" in said(player)


def test_a_language_that_is_chosen_in_play_holds_at_once_and_keeps_the_plan(start: Callable[..., Player]) -> None:
    player = start(turns=1, looks=False)
    desk = player.scene.desk
    proposal = next(p for p in desk.view.proposals if not p.refusal and p.who == "board")
    desk.do({"do": "propose", "service": proposal.service, "proposal": proposal.id})
    player.key(pygame.K_F2)
    player.enter("language:fr")
    assert "Réglages" in said(player)
    player.key(pygame.K_ESCAPE)
    drafted = desk.view.draft[0].title
    assert drafted != proposal.title
    assert "Équité" in said(player)
    player.click("meet")
    assert desk.view.meetings[0].proposals == (drafted,)
    desk.change(Settings(language="en"))
    player.move((1, 1))
    player.frame()
    assert desk.view.meetings[0].proposals == (proposal.title,)
    assert words.say("board.title") in said(player)


@pytest.mark.parametrize(("size", "text"), [((1280, 720), 100), ((1024, 600), 100), ((1280, 720), 200)])
def test_the_words_of_another_language_fit_as_well(
    start: Callable[..., Player], title: Callable[..., Player], size: tuple[int, int], text: int
) -> None:
    player = start(turns=1, size=size, text=text, looks=False, language="fr")
    for where in walk_term(player, every=False):
        assert_fits(player, where)
    player = title(size=size, text=text, looks=False, language="fr")
    for where in walk_title(player):
        assert_fits(player, where)


def test_the_language_of_the_settings_is_what_the_command_line_speaks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "settings.toml"
    monkeypatch.setattr("commongood.desktop.settings.settings_file", lambda: file)
    assert kept_language() == "en"
    assert write_settings(file, Settings(language="fr")) == ""
    assert kept_language() == "fr"
    file.write_text("language = 3")
    assert kept_language() == "en"
