"""Words stay in their boxes and off each other, and the keyboard goes as one reads, at every size of window and of text."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest
from looking import disorder, out_of_reach
from tour import walk_term, walk_title
from ui_player import SIZES, Player

from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page
from commongood.session import Session

VAST, LAST_OF_VAST = (3840, 2160), "open:tray"
"""A window for whose pictures there is little time: it is laid out as one of half its size, so that the walk ends early."""
SEEN = [
    *((size, text, False) for size in ((1024, 600), (1280, 720), (1920, 1080)) for text in (100, 150, 200)),
    (VAST, 200, False),
    ((1280, 720), 100, True),
    ((1024, 600), 200, True),
]
"""Sizes of window and of text, and whether every service, district and seat is looked at."""


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
    panels, window = player.screen.panels, player.surface.get_rect()
    found += [f"{where}: the panel {p.name} at {p.rect} leaves the window" for p in panels if not window.contains(p.rect)]
    for i, one in enumerate(panels):
        found += [f"{where}: {one.name} covers {other.name}" for other in panels[i + 1 :] if one.rect.colliderect(other.rect)]
    assert not found, "\n".join(found)
    for panel in panels:
        assert not panel.room or panel.rect.h >= 3 * player.screen.m.lead(16), f"{where}: {panel.name} is a slit"


def keyboard_faults(player: Player, where: str) -> list[str]:
    return [f"{where}: {fault}" for fault in (*disorder(player), *out_of_reach(player))]


@pytest.mark.parametrize(("size", "text", "every"), SEEN)
def test_no_words_are_cut_or_covered_on_any_screen(
    start: Callable[..., Player], size: tuple[int, int], text: int, every: bool
) -> None:
    player = start(turns=1, size=size, level="deprived-borough" if every else "market-town", text=text, looks=False)
    keyboard = []
    for where in walk_term(player, every):
        assert_fits(player, where)
        keyboard += keyboard_faults(player, where)
        if size == VAST and where == LAST_OF_VAST:
            break
    assert not keyboard, "\n".join(keyboard)


@pytest.mark.parametrize(
    ("size", "text"), [(size, text) for size, text, every in SEEN if not every and text != 150 and size != VAST]
)
def test_no_words_are_cut_or_covered_before_a_game(
    title: Callable[..., Player], new_game: Callable[..., Session], tmp_path: Path, size: tuple[int, int], text: int
) -> None:
    new_game("deprived-borough", "better-big-society").save(tmp_path / "kept.json")
    (tmp_path / "newer.json").write_text("{")
    player = title(size=size, text=text, looks=False)
    assert player.screen.fault
    keyboard = []
    for where in walk_title(player):
        assert_fits(player, where)
        keyboard += keyboard_faults(player, where)
    assert not keyboard, "\n".join(keyboard)


def test_no_letters_are_smaller_than_thirteen_pixels() -> None:
    assert all(Metrics(*size).px(points) >= 13 for size in SIZES for points in range(8, 40))
