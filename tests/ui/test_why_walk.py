"""Every number on the panels can be pressed and asked why, and a walk from cause to cause leads back the way it came."""

import re
from collections.abc import Callable

import pygame
import pytest
from test_layout import assert_fits
from ui_player import Player

from commongood.desktop.why_sheet import WhySheet


@pytest.fixture
def later(start: Callable[..., Player]) -> Callable[..., Player]:
    """A player after the first turn."""

    def begin(**how: object) -> Player:
        player = start(turns=3, **how)
        player.scene.desk.do({"do": "meet"})
        player.scene.desk.do({"do": "next"})
        player.screen.stale = True
        return player

    return begin


def walk(player: Player) -> WhySheet:
    assert isinstance(player.screen, WhySheet)
    return player.screen


def test_a_walk_by_keyboard_alone_and_back(later: Callable[..., Player]) -> None:
    player = later()
    player.screen.choice.choose("service", "library")()
    player.screen.stale = True
    player.enter("ask:surveyed:library:")
    sheet = walk(player)
    assert sheet.node.turn == 1
    player.key(pygame.K_RIGHT)
    assert sheet.node.turn == 2
    player.key(pygame.K_LEFT)
    player.enter("part:0")
    assert sheet.node.cause
    player.enter("walk:access")
    assert sheet.node.measure == "access"
    assert len(sheet.trail) == 3
    player.enter("trail:0")
    assert len(sheet.trail) == 1
    player.enter("part:0")
    player.key(pygame.K_ESCAPE)
    assert sheet.node.cause is None
    player.key(pygame.K_ESCAPE)
    assert not isinstance(player.screen, WhySheet)


def test_what_a_number_was_and_is_lies_as_far_apart_as_it_moved(later: Callable[..., Player]) -> None:
    player = later()
    player.screen.choice.choose("service", "health")()
    player.screen.stale = True
    player.enter("ask:professionals:health:")
    player.screen.refresh()
    said = " ".join(label.text for panel in player.screen.panels for label in panel.page.labels)
    before, after = re.search(r"From (\d+\.\d) to (\d+\.\d)", said).groups()
    moved = re.search(r"add up to ([−+]?)(\d+\.\d)", said)
    assert float(after) - float(before) == pytest.approx((-1 if moved[1] == "−" else 1) * float(moved[2]), abs=0.11)


def test_every_figure_of_the_panels_opens_its_sheet_by_mouse(later: Callable[..., Player]) -> None:
    player = later()
    places = [("", ""), ("service", "library"), ("district", player.scene.desk.view.districts[0].id)]
    for kind, name in places:
        player.screen.choice.choose(kind, name)()
        player.screen.stale = True
        player.frame()
        keys = [key for key in player.screen.order() if key.startswith("ask:")]
        assert len(keys) > 6
        for key in keys[:: 1 if kind == "service" else 6]:
            player.click(key)
            assert walk(player).asked(walk(player).node).about.id == key.split(":")[1]
            player.key(pygame.K_ESCAPE)


@pytest.mark.parametrize(("size", "text"), [((1024, 600), 100), ((1280, 720), 200), ((1920, 1080), 100)])
def test_no_words_are_cut_on_the_walk(later: Callable[..., Player], size: tuple[int, int], text: int) -> None:
    player = later(size=size, text=text)
    player.click("score:trust")
    assert_fits(player, "score")
    player.click("why")
    assert_fits(player, "trust")
    player.click("part:0")
    assert_fits(player, "cause")
    player.click(next(key for key in player.screen.order() if key.startswith("walk:")))
    assert_fits(player, "walk")
    player.click("part:0")
    assert_fits(player, "second cause")
    while player.screen.sheet:
        player.key(pygame.K_ESCAPE)
    player.click("money")
    assert_fits(player, "money")
