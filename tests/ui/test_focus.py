"""The keyboard reaches everything that can be pressed, and shows where it is."""

from collections.abc import Callable

import numpy as np
import pygame
import pytest
from looking import luminance
from tour import walk_term
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


RINGED = ("town", "service parks", "govern", "board", "report", "end")


@pytest.mark.parametrize(("size", "text"), [((1280, 720), 100), ((1024, 600), 200)])
def test_the_ring_changes_a_line_two_pixels_wide_about_its_place_by_three_to_one(
    start: Callable[..., Player], size: tuple[int, int], text: int
) -> None:
    """The measure of focus appearance in WCAG 2.2 (2.4.13)."""
    player, weak = start(turns=1, size=size, text=text), []
    for where in walk_term(player, every=False):
        if where not in RINGED:
            continue
        screen = player.screen
        for panel, spot in screen.places():
            panel.reveal(spot)
            screen.focus.key, screen.focus.visible = spot.key, False
            player.scene.draw(player.surface)
            shown = panel.shown(spot)
            box = shown.inflate(14, 14).clip(player.surface.get_rect())
            before = luminance(pygame.surfarray.array3d(player.surface.subsurface(box)))
            screen.focus.visible = True
            player.scene.draw(player.surface)
            after = luminance(pygame.surfarray.array3d(player.surface.subsurface(box)))
            changed = np.maximum(before, after) + 0.05 >= 3 * (np.minimum(before, after) + 0.05)
            if changed.sum() < 0.85 * 2 * 2 * (shown.w + shown.h):  # its corners are round
                weak.append(f"{where}: {spot.key} {changed.sum() / (2 * (shown.w + shown.h)):.1f} pixels wide")
        screen.focus.key, screen.focus.visible = None, False
    assert not weak, "\n".join(weak)


def test_no_key_means_two_things_and_usual_keys_come_back(start: Callable[..., Player]) -> None:
    player = start()
    names = [name for every in player.scene.desk.keys.of.values() for name in every]
    assert len(names) == len(set(names))
    player.enter("settings")
    player.enter("keys")
    player.enter("key:overlay")
    player.key(pygame.K_n)  # which chose the next service
    now = player.scene.desk.keys.of
    assert now["overlay"] == ("N",)
    assert "N" not in now["next_service"]
    assert "N" not in [name for action, every in now.items() if action != "overlay" for name in every]
    player.enter("keys:default")
    assert player.scene.desk.settings.keys == {}
    assert "N" in player.scene.desk.keys.of["next_service"]
