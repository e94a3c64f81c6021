"""The report shows on a plan of the town where things got better or worse, with figures, and each can be asked."""

from collections.abc import Callable

import pygame
import pytest
from test_layout import assert_fits
from ui_player import Player

from commongood.desktop.change_map import class_of, plan_of
from commongood.desktop.transitions import Follow
from commongood.desktop.why_sheet import WhySheet
from commongood.plugins import Catalogue


def reported(start: Callable[..., Player], **how: object) -> Player:
    player = start(turns=2, **how)
    desk = player.scene.desk
    desk.do({"do": "fund", "service": "parks", "amount": 0.4})
    desk.do({"do": "meet"})
    player.scene._apply(Follow())
    player.frame()
    return player


def test_the_plan_shows_the_figures_of_the_list_and_asks_why(start: Callable[..., Player]) -> None:
    player = reported(start)
    view = player.scene.desk.view
    assert view.report
    for district in view.districts:
        spot = player.screen.find(f"change:{district.name}")
        assert spot
        figure = next(change.value for change in view.report.districts if change.who == district.name)
        asked = player.scene.desk.game.asked("access", "", district.id, 1)
        assert asked.about.change == pytest.approx(figure)
    player.enter(f"change:{view.districts[0].name}")
    assert isinstance(player.screen, WhySheet)
    assert player.screen.node.district == view.districts[0].id


@pytest.mark.parametrize(("size", "text"), [((1024, 600), 100), ((1280, 720), 200), ((1920, 1080), 100)])
def test_every_overlay_fits_on_the_plan(start: Callable[..., Player], size: tuple[int, int], text: int) -> None:
    player = reported(start, size=size, text=text)
    seen = set()
    while player.screen.overlay not in seen:
        seen.add(player.screen.overlay)
        assert_fits(player, player.screen.overlay)
        player.click("overlay:right")
        player.move((1, 1))
        player.key(pygame.K_LSHIFT)
    assert len(seen) == 8


def test_every_level_has_a_plan_with_all_its_districts(door: Catalogue) -> None:
    for name in door.level_folders:
        level = door.level(name)
        plan = plan_of(level.folder)
        assert plan
        assert set(plan.districts) == {district.id for district in level.file.district}


def test_a_small_change_is_none_and_a_loss_is_no_gain() -> None:
    assert [class_of(value, 2.0) for value in (-2.0, -0.5, -0.1, 0.0, 0.1, 0.5, 2.0)] == [-2, -1, 0, 0, 0, 1, 2]
    assert class_of(0.0, 0.0) == 0
