"""Words stay in their boxes and off each other, whatever is open, in a small window and in a large one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest
from ui_player import SIZES, Player

from commongood.desktop.page import Page
from commongood.session import Session


def faults(page: Page) -> Iterator[str]:
    bounds = pygame.Rect(0, 0, page.width, page.height)
    for label in page.labels:
        if not bounds.contains(label.rect):
            yield f"{label.text!r} at {label.rect} leaves the page {bounds.size}"
        if label.within and not label.within.inflate(4, 6).contains(label.rect):
            yield f"{label.text!r} at {label.rect} leaves its box {label.within}"
    for i, one in enumerate(page.labels):
        for other in page.labels[i + 1 :]:
            common = one.rect.clip(other.rect)
            if common.w > 1 and common.h > 5:
                yield f"{one.text!r} at {one.rect} covers {other.text!r} at {other.rect}"
    for i, spot in enumerate(page.spots):
        if not bounds.contains(spot.rect):
            yield f"the button {spot.key} at {spot.rect} leaves the page {bounds.size}"
        for other_spot in page.spots[i + 1 :]:
            common = spot.rect.clip(other_spot.rect)
            if common.w > 3 and common.h > 3 and not spot.key.startswith("seat:"):
                yield f"the button {spot.key} covers {other_spot.key}"


def assert_fits(player: Player, where: str) -> None:
    player.screen.refresh()
    found = [f"{where}, {panel.name}: {fault}" for panel in player.screen.panels for fault in faults(panel.page)]
    assert not found, "\n".join(found)
    window = player.surface.get_rect()
    assert all(window.contains(panel.rect) for panel in player.screen.panels)


@pytest.mark.parametrize(
    ("size", "level", "text"),
    [
        *((size, level, 100) for size in SIZES for level in ("market-town", "deprived-borough")),
        ((1024, 600), "market-town", 100),
        ((1024, 600), "market-town", 200),
        ((1280, 720), "market-town", 200),
        ((1920, 1080), "market-town", 130),
        ((1920, 1080), "deprived-borough", 200),
    ],
)
def test_no_words_are_cut_or_covered_on_any_screen(
    start: Callable[..., Player], size: tuple[int, int], level: str, text: int
) -> None:
    player = start(turns=1, size=size, level=level, text=text)
    desk = player.scene.desk
    assert_fits(player, "town")
    for service in desk.view.services:
        player.screen.choice.choose("service", service.id)()
        player.screen.stale = True
        assert_fits(player, f"service {service.id}")
    for district in desk.view.districts:
        player.screen.choice.choose("district", district.id)()
        player.screen.stale = True
        assert_fits(player, f"district {district.id}")
    proposal = next(p for p in desk.view.proposals if not p.refusal and p.who == "board")
    player.screen.choice.choose("service", proposal.service)()
    player.screen.stale = True
    player.click(f"future:{proposal.id}")
    assert_fits(player, "what may come")
    player.click(f"draft:{proposal.id}")
    for sheet in ("govern", "help", "score:trust", "goals"):
        player.key(pygame.K_g) if sheet == "goals" else player.click(sheet)
        assert_fits(player, sheet)
        player.key(pygame.K_ESCAPE)
    for each in ("library", "parks", "safety"):
        other = next((p for p in desk.proposals(each) if not p.refusal), None)
        if other:
            desk.do({"do": "propose", "service": each, "proposal": other.id})
    player.screen.stale = True
    assert_fits(player, "drafts")
    player.click("meet")
    if desk.view.phase == "boards":
        for key in [k for k in player.screen.order() if k.startswith("seat:")]:
            player.click(key)
            assert_fits(player, key)
        player.click("vote")
        assert_fits(player, "outcome")
        player.click("on")
    for score in desk.view.scores:
        player.click(f"why:{score.id}")
        assert_fits(player, f"report, {score.id}")
    player.click(next(k for k in player.screen.order() if k.startswith("cause:")))
    assert_fits(player, "claim")
    player.key(pygame.K_ESCAPE)
    player.click("next")
    assert desk.view.phase == "end"
    assert_fits(player, "end")


@pytest.mark.parametrize(
    ("size", "text"), [(SIZES[0], 100), (SIZES[1], 100), ((1024, 600), 200), (SIZES[0], 200), (SIZES[1], 130), (SIZES[1], 200)]
)
def test_no_words_are_cut_or_covered_before_a_game(
    title: Callable[..., Player], new_game: Callable[..., Session], tmp_path: Path, size: tuple[int, int], text: int
) -> None:
    new_game("deprived-borough", "better-big-society").save(tmp_path / "kept.json")
    (tmp_path / "newer.json").write_text("{")
    player = title(size=size, text=text)
    assert player.screen.fault
    assert_fits(player, "title")
    player.click("settings")
    assert_fits(player, "settings")
    player.key(pygame.K_ESCAPE)
    player.click("new")
    for key in [k for k in player.screen.order() if k.startswith(("level:", "lens:"))]:
        player.click(key)
        assert_fits(player, f"new game, {key}")
    player.click("start")
    assert_fits(player, "goals")
    player.click("goal:trust")
    player.click("goal:posts-kept")
    assert_fits(player, "goals chosen")


def test_no_letters_are_smaller_than_thirteen_pixels() -> None:
    from commongood.desktop.metrics import Metrics

    assert all(Metrics(*size).px(points) >= 13 for size in SIZES for points in range(8, 40))
