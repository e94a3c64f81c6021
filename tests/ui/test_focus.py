"""The keyboard reaches everything that can be pressed, and shows where it is."""

from collections.abc import Callable

import pygame
from ui_player import Player


def assert_visits_all(player: Player) -> None:
    order = player.screen.order()
    assert len(order) == len(set(order)), "two buttons go by one name"
    visited = []
    for _ in order:
        player.key(pygame.K_TAB)
        found = player.screen.find(player.screen.focus.key)
        assert found
        assert found[0].shown(found[1]).h > 0, f"{found[1].key} has the focus out of sight"
        assert player.screen.focus.visible
        visited.append(found[1].key)
    assert visited == order


def test_tab_visits_every_button_of_every_screen(start: Callable[..., Player]) -> None:
    player = start(turns=1)
    assert_visits_all(player)
    player.screen.choice.choose("service", "health")()
    player.screen.stale = True
    player.frame()
    player.screen.focus.key = None
    assert_visits_all(player)
    player.enter("govern")
    assert_visits_all(player)
    player.key(pygame.K_ESCAPE)
    player.key(pygame.K_3)
    player.enter("meet")
    assert_visits_all(player)
    player.enter("vote")
    player.key(pygame.K_RETURN)
    player.screen.focus.key = None
    assert_visits_all(player)


def test_shift_tab_goes_back(start: Callable[..., Player]) -> None:
    player = start()
    order = player.screen.order()
    player.key(pygame.K_TAB, pygame.KMOD_SHIFT)
    assert player.screen.focus.key == order[-1]
    player.key(pygame.K_TAB)
    assert player.screen.focus.key == order[0]


def test_the_ring_shows_for_the_keyboard_and_not_for_the_mouse(start: Callable[..., Player]) -> None:
    player = start()
    player.key(pygame.K_TAB)
    assert player.screen.focus.visible
    player.click("service:library")
    assert not player.screen.focus.visible


def test_the_focus_stays_where_it_was_when_a_panel_is_rebuilt(start: Callable[..., Player]) -> None:
    player = start()
    player.click("service:health")
    player.enter("fund:plus")
    assert player.scene.desk.view.draft
    assert player.screen.focus.key == "fund:plus"


def test_escape_closes_a_sheet_and_then_what_is_chosen(start: Callable[..., Player]) -> None:
    player = start()
    player.click("service:health")
    player.key(pygame.K_F1)
    assert player.screen.sheet
    player.key(pygame.K_ESCAPE)
    assert player.screen.choice.name == "health"
    player.key(pygame.K_ESCAPE)
    assert player.screen.choice.name == ""
