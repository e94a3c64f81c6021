"""Whoever presses anything finds no fault, and games that go on take no more memory. `make soak` does it for longer."""

import gc
from pathlib import Path

import pygame
import pytest
from soaking import SCREENS, game_through_the_window, soak


@pytest.mark.parametrize("name", SCREENS)
def test_random_keys_clicks_and_sizes_find_no_fault(name: str, tmp_path: Path) -> None:
    assert soak(name, 50, 7, tmp_path / "games")


def things() -> tuple[int, int]:
    """How many things there are in the process, and how many of them are panels or pages of screens."""
    gc.collect()
    found = gc.get_objects()
    return len(found), sum(str(type(each).__module__).startswith("commongood.desktop") for each in found)


def test_games_that_were_played_leave_nothing_behind() -> None:
    surface = pygame.Surface((1280, 720))
    marks = []
    for seed in (1, 2, 3):
        game_through_the_window(surface, 2, seed)
        marks.append(things())
    assert marks[2][1] <= marks[1][1]
    assert marks[2][0] - marks[1][0] < 400
