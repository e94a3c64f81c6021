"""The coach leads a newcomer through a first term, by what the player really does, and stands in nobody's way."""

from collections.abc import Callable

import pygame
import pytest
from test_layout import faults
from ui_player import Player

from commongood.desktop.coach import PANEL, Coach, script
from commongood.desktop.words import catalogue


def learner(start: Callable[..., Player], **given: object) -> Player:
    player = start(turns=4, level="first-steps", **given)
    player.scene.desk.learn()
    player.frame()
    return player


def coach(player: Player) -> Coach | None:
    return player.scene.desk.coach


def obey(player: Player, press: Callable[[str], None]) -> str:
    """Do what the coach says now; returns the step's name."""
    step = coach(player).step
    if step.until == "next":
        press("coach:next")
        return step.id
    panel, box = coach(player).target(player.screen.panels)
    press(next(spot.key for spot in panel.page.spots if spot.rect == box))
    return step.id


@pytest.mark.parametrize(
    ("size", "text", "by"),
    [((1280, 720), 100, "mouse"), ((1920, 1080), 200, "keyboard")],
)
def test_who_does_only_what_the_coach_says_finishes_a_term(
    start: Callable[..., Player], size: tuple[int, int], text: int, by: str
) -> None:
    player = learner(start, size=size, text=text)
    press = player.click if by == "mouse" else player.enter
    done = []
    for _ in range(80):
        if coach(player) is None:
            break
        done.append(obey(player, press))
        player.frame()
    assert coach(player) is None, done
    assert player.scene.desk.view.phase == "end"
    told = list(dict.fromkeys(done))
    assert {step.id for step in script().step} - set(told) <= {"board"}  # a board meets where there is something for it


def test_the_coach_goes_on_with_what_the_player_does_and_not_before(start: Callable[..., Player]) -> None:
    player = learner(start)
    for _ in range(4):
        player.click("coach:next")
    assert coach(player).step.id == "service"
    player.click("service:parks")
    assert coach(player).step.id == "service"
    player.screen.choice.choose("service", "library")()  # on the map
    player.frame()
    assert coach(player).step.id == "future"


def test_whoever_runs_ahead_is_followed(start: Callable[..., Player]) -> None:
    player = learner(start)
    player.click("meet")
    assert coach(player).step.phase == "report"
    player.click("next")
    assert (coach(player).step.turn, coach(player).step.phase) == (2, "plan")


def test_the_lesson_can_be_left_and_begun_again_at_any_time(start: Callable[..., Player]) -> None:
    player = learner(start)
    player.key(pygame.K_TAB)
    assert player.screen.focus.key == "coach:next"
    player.enter("coach:leave")
    assert coach(player) is None
    assert not any(panel.name == PANEL for panel in player.screen.panels)
    player.key(pygame.K_ESCAPE)
    player.enter("learn")
    assert coach(player).step.id == "welcome"
    player.key(pygame.K_ESCAPE)
    player.enter("unlearn")
    assert coach(player) is None


def test_a_step_can_be_skipped(start: Callable[..., Player]) -> None:
    player = learner(start)
    for _ in range(5):
        player.click("coach:next")
    assert coach(player).step.id == "future"


def test_the_card_lies_beside_what_it_is_about_and_never_on_it(start: Callable[..., Player]) -> None:
    player = learner(start)
    for _ in range(6):
        found = coach(player).target(player.screen.panels)
        card = next(panel for panel in player.screen.panels if panel.name == PANEL)
        if found:
            panel, box = found
            seen = box.move(panel.rect.x, panel.rect.y - panel.scroll).clip(panel.rect)
            assert seen.h
            assert not card.rect.colliderect(seen)
        player.click("coach:next")


def test_no_other_sheet_is_covered(start: Callable[..., Player]) -> None:
    player = learner(start)
    player.key(pygame.K_F1)
    assert not any(panel.name == PANEL for panel in player.screen.panels)


def test_the_title_leads_into_the_lesson(title: Callable[..., Player]) -> None:
    player = title()
    player.enter("learn")
    assert player.scene.learning
    assert player.scene.opened.setting.level.id == script().level


def test_every_step_has_words_and_words_have_a_step() -> None:
    said = {key.removeprefix("coach.step.") for key in catalogue() if key.startswith("coach.step.")}
    assert said == {step.id for step in script().step}


@pytest.mark.parametrize(("size", "text"), [((1024, 600), 100), ((1024, 600), 200)])
def test_the_cards_fit(start: Callable[..., Player], size: tuple[int, int], text: int) -> None:
    player = learner(start, size=size, text=text)
    for step in range(8):
        card = next(panel for panel in player.screen.panels if panel.name == PANEL)
        assert not list(faults(card.page)), step
        assert player.surface.get_rect().contains(card.rect), step
        coach(player).skip()
        player.frame()
