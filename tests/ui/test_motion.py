"""Nothing flashes; and where a player wants less motion, nothing moves by itself."""

from collections.abc import Callable
from itertools import pairwise

import msgspec
import numpy as np
import pygame
import pytest
from looking import luminance
from tour import walk_term
from ui_player import Player

FRAMES = 20
"""Frames in a second."""
MOST = 3
"""Changes of a quarter of the screen in a second: WCAG 2.2 (2.3.1) allows as many flashes, and each takes two changes."""
LOOKED_AT = ("town", "service parks", "settings", "board", "outcome", "report", "end")


def seen(player: Player, dt: float) -> np.ndarray:
    """The next frame's luminance, coarsely."""
    player.scene.update(dt)
    player.scene.draw(player.surface)
    return luminance(pygame.surfarray.array3d(pygame.transform.scale(player.surface, (96, 54))))


def great_changes(frames: list[np.ndarray]) -> list[bool]:
    """Whether more than a quarter of the screen changes by a tenth of the full luminance, from each frame to the next."""
    return [bool((np.abs(after - before) >= 0.1).mean() > 0.25) for before, after in pairwise(frames)]


def busiest(changes: list[bool]) -> int:
    """The most changes in any second."""
    return max(sum(changes[i : i + FRAMES]) for i in range(len(changes)))


def test_a_screen_that_flashes_is_found() -> None:
    dark, light = np.zeros((96, 54)), np.ones((96, 54))
    assert busiest(great_changes([dark, light] * FRAMES)) == FRAMES
    assert busiest(great_changes([dark] * FRAMES + [light] * FRAMES)) == 1


def test_nothing_flashes_on_any_screen_nor_between_screens(start: Callable[..., Player]) -> None:
    player, frames = start(turns=1), {}
    for where in walk_term(player, every=False):
        if where in LOOKED_AT:
            if where == "town":
                player.screen.map.zoom(1)
            frames[where] = [seen(player, 1 / FRAMES) for _ in range(2 * FRAMES)]
    assert set(frames) == set(LOOKED_AT)
    flashing = {where: busiest(great_changes(every)) for where, every in frames.items()}
    assert all(n <= MOST for n in flashing.values()), flashing
    ends = [frame for every in frames.values() for frame in (every[0], every[-1])]
    assert busiest(great_changes(ends)) <= len(LOOKED_AT)


@pytest.mark.parametrize("reduced", [False, True])
def test_less_motion_means_that_nothing_moves(start: Callable[..., Player], reduced: bool) -> None:
    player = start(turns=1)
    player.scene.desk.change(msgspec.structs.replace(player.scene.desk.settings, reduced_motion=reduced))
    player.scene.reduced_motion = reduced
    player.frame()
    player.screen.map.zoom(1)
    frames = [seen(player, 0.1) for _ in range(12)]
    still = all((frame == frames[0]).all() for frame in frames)
    assert still == reduced
