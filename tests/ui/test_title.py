"""Before a game: go on with the last one, or choose a town and a lens for a new one."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest
from test_focus import assert_visits_all
from ui_player import Player

from commongood.desktop import run_title
from commongood.plugins import Catalogue
from commongood.session import Session
from commongood.shelf import Shelf


def test_without_a_kept_game_there_is_nothing_to_go_on_with(title: Callable[..., Player]) -> None:
    player = title()
    assert player.screen.order() == ["new", "learn", "lesson", "settings", "help", "quit", "language:en", "language:fr"]


def test_a_new_game_is_begun_by_keyboard_alone(title: Callable[..., Player]) -> None:
    player = title()
    player.key(pygame.K_RETURN)
    player.enter("level:mill-town")
    player.enter("lens:in-control")
    player.enter("start")
    player.key(pygame.K_RETURN)
    setting = player.scene.opened.setting
    assert player.scene.done
    assert (setting.level.id, setting.lens) == ("mill-town", "in-control")


def test_a_new_game_is_begun_by_mouse_alone(title: Callable[..., Player]) -> None:
    player = title()
    for key in ("new", "level:inner-city", "lens:sceptic", "start", "begin"):
        player.click(key)
    setting = player.scene.opened.setting
    assert (setting.level.id, setting.lens) == ("inner-city", "sceptic")


def test_going_on_opens_the_game_as_it_was_kept(
    title: Callable[..., Player], new_game: Callable[..., Session], tmp_path: Path
) -> None:
    session = new_game("seaside-town")
    assert session.do({"do": "fund", "service": "parks", "amount": 1.0}).ok
    session.save(tmp_path / "kept.json")
    player = title()
    player.key(pygame.K_RETURN)
    assert player.scene.opened.view() == session.view()


def test_a_damaged_save_is_named_and_a_new_game_can_begin(title: Callable[..., Player], tmp_path: Path) -> None:
    (tmp_path / "broken.json").write_text('{"format": "commongood-save", "version": 1')
    player = title()
    shown = " ".join(label.text for label in player.screen.panels[0].page.labels)
    assert "broken.json is damaged" in shown.replace("- ", "-")
    for key in ("new", "start", "begin"):
        player.click(key)
    assert player.scene.opened


def test_a_save_that_does_not_play_is_named_when_it_is_opened_and_not_offered_again(
    title: Callable[..., Player], new_game: Callable[..., Session], tmp_path: Path
) -> None:
    file = tmp_path / "kept.json"
    new_game().save(file)
    file.write_text(file.read_text().replace('"level_hash": "', '"level_hash": "0'))
    player = title()
    player.click("go_on")
    assert not player.scene.done
    assert "another version of the level" in player.screen.fault
    assert "go_on" not in player.screen.order()
    player.click("new")
    player.click("start")
    player.click("begin")
    assert player.scene.opened


def test_escape_goes_back_to_the_title_and_quitting_opens_nothing(title: Callable[..., Player]) -> None:
    player = title()
    player.enter("new")
    player.key(pygame.K_ESCAPE)
    player.enter("quit")
    assert player.scene.done
    assert player.scene.opened is None


def test_tab_visits_every_button_before_a_game(title: Callable[..., Player]) -> None:
    player = title()
    player.screen.focus.key = None
    assert_visits_all(player)
    player.enter("new")
    player.screen.focus.key = None
    assert_visits_all(player)


def test_settings_chosen_on_the_title_hold_there(title: Callable[..., Player]) -> None:
    player = title(size=(1920, 1080))
    player.click("settings")
    player.click("text:130")
    player.key(pygame.K_ESCAPE)
    assert player.screen.m.text == pytest.approx(1.3)


def test_the_window_goes_from_the_title_into_a_game_which_is_left_with_it(door: Catalogue, tmp_path: Path) -> None:
    pygame.display.init()
    pygame.event.clear()
    began, left = [], []
    shelf = Shelf(door, tmp_path)

    def press(key: int, mod: int = 0) -> None:
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=""))

    def play(session: Session) -> None:
        began.append(session)
        pygame.event.post(pygame.event.Event(pygame.QUIT))

    press(pygame.K_RETURN)  # a new game
    for _ in range(2):  # back past the bar's button to the last one, which starts
        press(pygame.K_TAB, pygame.KMOD_SHIFT)
    press(pygame.K_RETURN)

    def found(*chosen: object) -> Session:
        press(pygame.K_RETURN)  # in the next frame: the goals as they are
        return Shelf.new(shelf, *chosen)

    shelf.new = found
    assert run_title(shelf, frames=200, on_game=play, on_left=left.append, own=tmp_path / "settings.toml") == 0
    assert len(began) == 1
    assert left == began


def test_no_map_is_read_before_the_first_frame_is_seen(title: Callable[..., Player]) -> None:
    player = title()
    assert player.screen._town is None
    player.frame()
    assert player.screen._town
