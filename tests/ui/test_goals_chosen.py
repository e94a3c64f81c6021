"""The goals are chosen on a screen of their own, stand on a sheet in play, and decide how the term ends."""

from collections.abc import Callable

import pygame
from ui_player import Player

from commongood.desktop.scene import TownScene
from commongood.session import Session


def words(player: Player) -> str:
    return " ".join(label.text for panel in player.screen.panels for label in panel.page.labels)


def test_three_goals_are_chosen_by_keyboard_alone(title: Callable[..., Player]) -> None:
    player = title()
    player.enter("new")
    player.enter("start")
    player.enter("goal:trust")
    player.enter("goal:voice-of-poorest")
    player.enter("begin")
    assert player.scene.opened.setting.goals == ("equity", "quality", "voice-of-poorest")


def test_neither_two_goals_nor_four_are_taken(title: Callable[..., Player]) -> None:
    player = title()
    for key in ("new", "start", "goal:word-kept"):
        player.click(key)
    assert "Give one back first" in player.scene.desk.note
    assert "goal:word-kept" not in player.screen.chosen
    player.click("goal:trust")
    player.click("begin")
    assert not player.scene.done
    assert "Choose one more" in words(player)


def test_escape_goes_from_the_goals_back_to_the_towns(title: Callable[..., Player]) -> None:
    player = title()
    player.click("new")
    player.click("start")
    player.key(pygame.K_ESCAPE)
    assert "start" in player.screen.order()
    assert not player.scene.done


def test_the_goals_show_in_play_and_at_the_end(new_game: Callable[..., Session], start: Callable[..., Player]) -> None:
    player = start(level="first-steps")
    session = new_game("first-steps", turns=1).answering(("helping-hands", "word-kept", "trust"))
    player = Player(TownScene(session, (1280, 720)), player.surface)
    player.key(pygame.K_g)
    for goal in session.view().goals:
        assert goal.title in words(player)
        assert goal.wanted_text in words(player)
    player.key(pygame.K_ESCAPE)
    player.click("meet")
    player.click("next")
    shown = words(player)
    for goal in session.view().goals:
        assert goal.title in shown
        assert goal.said in shown
