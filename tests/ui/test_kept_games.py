"""Kept games: opened, renamed, removed and brought back on a sheet of the title; kept under a name in play."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest
from test_layout import assert_fits
from test_new_game import typed
from ui_player import Player

from commongood.desktop.scene import TownScene
from commongood.session import Session
from commongood.shelf import keep_as, picture_path


@pytest.fixture
def two(new_game: Callable[..., Session], tmp_path: Path) -> list[str]:
    """Two kept games, one under a name; the key of each."""
    keep_as(tmp_path, new_game("first-steps"), "Été, day 1")
    new_game("mill-town").save(tmp_path / "mill-town-evidence-1.json")
    return ["Été-day-1", "mill-town-evidence-1"]


def words(player: Player) -> str:
    return " ".join(label.text for panel in player.screen.panels for label in panel.page.labels)


def test_a_named_game_is_opened_by_keyboard_and_goes_on_elsewhere(
    title: Callable[..., Player], two: list[str], tmp_path: Path
) -> None:
    player = title()
    player.enter("kept")
    assert "Été, day 1" in words(player)
    player.enter(f"open:{two[0]}")
    session = player.scene.opened
    assert (session.setting.level.id, session.name) == ("first-steps", "Été, day 1")
    assert player.scene.shelf.place(session) != tmp_path / "Été-day-1.json"


def test_a_game_is_renamed_with_the_keyboard_alone(title: Callable[..., Player], two: list[str]) -> None:
    player = title()
    player.enter("kept")
    player.enter(f"rename:{two[1]}")
    assert player.screen.focus.key == "name"
    player.key(pygame.K_BACKSPACE, pygame.KMOD_CTRL)
    player.key(pygame.K_RETURN)
    assert "Type a name first" in player.scene.desk.note
    typed(player, "ours")
    player.key(pygame.K_RETURN)
    assert "ours" in words(player)
    assert {game.name for game in player.scene.shelf.kept()} == {"ours", "Été, day 1"}


def test_escape_leaves_the_name_as_it_was(title: Callable[..., Player], two: list[str]) -> None:
    player = title()
    player.click("kept")
    player.click(f"rename:{two[0]}")
    typed(player, "x")
    player.key(pygame.K_ESCAPE)
    assert "Été, day 1" in words(player)
    assert f"open:{two[0]}" in player.screen.order()


def test_a_removed_game_can_be_brought_back_until_the_sheet_is_left(
    title: Callable[..., Player], two: list[str], tmp_path: Path
) -> None:
    player = title()
    player.click("kept")
    player.click(f"remove:{two[0]}")
    assert f"open:{two[0]}" not in player.screen.order()
    player.click("bring_back")
    assert f"open:{two[0]}" in player.screen.order()
    for key in two:
        player.click(f"remove:{key}")
    player.key(pygame.K_ESCAPE)
    assert not list(tmp_path.rglob("*.json"))
    assert "go_on" not in player.screen.order()  # the title knows


def test_what_cannot_be_opened_is_named_with_its_reason_and_can_be_removed(
    title: Callable[..., Player], two: list[str], tmp_path: Path
) -> None:
    (tmp_path / "bad.json").write_text("{")
    (tmp_path / "bad.png").write_bytes(b"no picture")
    picture_path(tmp_path / "mill-town-evidence-1.json").write_bytes(b"no picture")
    player = title()
    player.click("kept")
    assert "bad.json is damaged" in words(player)
    assert {"remove:bad", f"open:{two[1]}"} <= set(player.screen.order())
    assert "open:bad" not in player.screen.order()
    player.click("remove:bad")
    assert "bad.json is damaged" not in words(player)


def test_escape_in_the_town_opens_the_menu_and_the_menu_leaves_it(start: Callable[..., Player]) -> None:
    player = start(level="first-steps")
    player.click("service:library")
    player.key(pygame.K_ESCAPE)
    assert "leave" not in player.screen.order()  # the first closes the service
    player.key(pygame.K_ESCAPE)
    player.enter("go_on")
    assert not player.screen.sheet
    player.click("game")
    player.click("leave")
    assert player.scene.done


def test_a_game_is_kept_under_a_name_in_play(new_game: Callable[..., Session], start: Callable[..., Player]) -> None:
    player, kept = start(level="first-steps"), []
    player.key(pygame.K_ESCAPE)
    assert "keep_as" not in player.screen.order()  # nothing here keeps games

    def keep(name: str) -> str:
        kept.append(name)
        return "" if len(kept) > 1 else "The disk is full."

    player = Player(TownScene(new_game("first-steps"), (1280, 720), on_keep=keep), player.surface)
    player.key(pygame.K_ESCAPE)
    player.enter("keep_as")
    player.key(pygame.K_RETURN)
    assert player.scene.desk.note == "The disk is full."
    player.key(pygame.K_BACKSPACE, pygame.KMOD_CTRL)
    typed(player, "blue")
    player.key(pygame.K_RETURN)
    assert kept == ["Applewick, turn 1", "blue"]
    assert "blue" in words(player)
    assert player.scene.picture(240).get_size() == (240, 135)


@pytest.mark.parametrize(("size", "text"), [((1024, 600), 100), ((1920, 1080), 200)])
def test_no_words_are_cut_or_covered_on_these_sheets(
    title: Callable[..., Player], start: Callable[..., Player], two: list[str], tmp_path: Path, size: tuple[int, int], text: int
) -> None:
    (tmp_path / "bad.json").write_text("{")
    player = title(size=size, text=text)
    player.click("kept")
    assert_fits(player, "kept games")
    player.click("remove:bad")
    assert_fits(player, "removed")
    player.click(f"rename:{two[0]}")
    assert_fits(player, "name")
    player = start(level="first-steps", size=size, text=text)
    player.scene.desk.on_keep = lambda name: ""
    player.key(pygame.K_ESCAPE)
    assert_fits(player, "menu")
