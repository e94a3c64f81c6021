"""Every number can be looked at over time, by keyboard alone, and a turn of the chart can be gone back to."""

from collections.abc import Callable

import pygame
import pytest
from test_layout import assert_fits
from ui_player import Player

from commongood.desktop.chart_sheet import ChartSheet
from commongood.desktop.line_chart import scale_of
from commongood.desktop.transitions import Follow


@pytest.fixture
def later(start: Callable[..., Player]) -> Callable[..., Player]:
    """A player after some turns, in the first of which the library was given more."""

    def begin(done: int = 2, **how: object) -> Player:
        player = start(turns=3, **how)
        desk = player.scene.desk
        desk.do({"do": "fund", "service": "library", "amount": 0.62})
        for _ in range(done):
            desk.do({"do": "meet"})
            desk.do({"do": "next"})
        player.scene._apply(Follow())
        return player

    return begin


def chart(player: Player) -> ChartSheet:
    assert isinstance(player.screen, ChartSheet)
    return player.screen


def words(player: Player) -> list[str]:
    player.screen.refresh()
    return [label.text for panel in player.screen.panels for label in panel.page.labels]


def test_a_number_is_chosen_and_stepped_through_by_keyboard(later: Callable[..., Player]) -> None:
    player = later()
    player.key(pygame.K_t)
    player.enter("measure:surveyed")
    player.enter("service:right")
    looked = chart(player).looked
    assert (looked.measure, looked.service) == ("surveyed", player.scene.desk.view.services[0].id)
    for turn in (1, 0, 0):
        player.key(pygame.K_LEFT)
        assert looked.turn == turn
    history = chart(player).history()
    assert f"{history.values[0]:.1f}%" in words(player)
    player.key(pygame.K_RIGHT)
    player.enter("why")
    assert player.screen.node.measure == "surveyed"
    player.key(pygame.K_ESCAPE)
    player.key(pygame.K_ESCAPE)
    assert not isinstance(player.screen, ChartSheet)


def test_every_number_has_a_chart(later: Callable[..., Player]) -> None:
    player = later(done=1)
    player.key(pygame.K_t)
    for measure in chart(player).choices:
        chart(player).look(measure)()
        chart(player).stale = True
        assert_fits(player, measure)


def test_going_back_to_a_turn_and_the_run_beside(later: Callable[..., Player]) -> None:
    player = later()
    old = player.scene.desk.game
    player.key(pygame.K_t)
    player.key(pygame.K_LEFT)
    player.enter("branch")
    player.enter("go")
    desk = player.scene.desk
    assert desk.game is not old
    assert desk.view.turn == 1
    desk.do({"do": "meet"})
    player.scene._apply(Follow())
    assert_fits(player, "report")
    player.enter("compare")
    assert_fits(player, "compare")


@pytest.mark.parametrize(("size", "text"), [((1024, 600), 100), ((1280, 720), 200), ((1920, 1080), 100)])
def test_no_words_are_cut_on_a_chart(later: Callable[..., Player], size: tuple[int, int], text: int) -> None:
    player = later(size=size, text=text)
    player.click("charts")
    assert_fits(player, "chart of a score")
    for measure in ("surveyed", "envelope", "need"):
        if player.screen.find("list"):
            player.click("list")
            assert_fits(player, "list")
        player.click(f"measure:{measure}")
        assert_fits(player, measure)
    player.click("branch")
    assert_fits(player, "branch")
    player.click("go")
    desk = player.scene.desk
    desk.do({"do": "fund", "service": "parks", "amount": 0.2})
    while desk.view.phase != "end":
        desk.do({"do": "meet"})
        player.scene._apply(Follow())
        assert_fits(player, "report beside")
        desk.do({"do": "next"})
    player.scene._apply(Follow())
    assert_fits(player, "end beside")
    player.click("compare")
    assert_fits(player, "compare")


@pytest.mark.parametrize("values", [[0.0, 0.0], [50.1, 51.2], [0.02, 0.4], [11486, 12010.5], [-3.0, 2.0], [99.9, 100.0]])
def test_a_scale_holds_every_value_in_a_few_round_steps(values: list[float]) -> None:
    low, high, step = scale_of(values)
    assert low <= min(values)
    assert high >= max(values) - 1e-9
    assert 2 <= round((high - low) / step) <= 6
