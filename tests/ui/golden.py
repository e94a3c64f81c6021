"""The main screens as small pictures: `make golden` draws and keeps them anew, a test compares them with what is drawn now."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import numpy as np
import pygame
from tour import walk_term
from ui_player import Player

from commongood.desktop.scene import TownScene
from commongood.desktop.settings import Settings
from commongood.desktop.title_scene import TitleScene
from commongood.plugins import open_door
from commongood.session import Session
from commongood.shelf import Shelf

KEPT = Path(__file__).parents[1] / "golden"
SMALL = (400, 225)
BLOCK = 25
"""Pixels of a small picture that are compared as one, across and down."""
STEP = 16
"""Colours are kept in steps of so many, so that the files are small."""
NEAR = 10.0
"""How far, of 255, the mean colour of a block may lie from the kept one: letters may be drawn a little otherwise elsewhere."""
WALKED = {"town": "town", "service parks": "service", "board": "board", "report": "report", "end": "end"}
"""What is kept of the walk through a term, and under which name."""


def small(surface: pygame.Surface) -> np.ndarray:
    """A screen as it is kept."""
    rgb = pygame.surfarray.array3d(pygame.transform.smoothscale(surface, SMALL)).astype(int)
    return (rgb // STEP * STEP + STEP // 2).astype(np.uint8)


def screens() -> Iterator[tuple[str, np.ndarray]]:
    """Every screen that is kept, as it is drawn now."""
    pygame.display.init()
    size = (1280, 720)
    surface = pygame.display.set_mode(size)
    pygame.event.clear()
    with tempfile.TemporaryDirectory() as folder:
        player = Player(TitleScene(Shelf(open_door(installed=False), Path(folder)), size), surface)
        player.frame()
        player.frame()
        yield "title", small(surface)
    player = Player(TownScene(Session.new(level="market-town", seed=1, turns=1), size), surface)
    for where in walk_term(player, every=False):
        if where in WALKED:
            yield WALKED[where], small(surface)
    size = (1024, 600)
    surface = pygame.display.set_mode(size)
    scene = TownScene(Session.new(level="market-town", seed=1, turns=1), size, settings=Settings(text=200))
    Player(scene, surface).frame()
    yield "large-letters", small(surface)


def blocks(picture: np.ndarray) -> np.ndarray:
    """The mean colour of each block."""
    w, h = picture.shape[0] // BLOCK, picture.shape[1] // BLOCK
    return picture.astype(float).reshape(w, BLOCK, h, BLOCK, 3).mean(axis=(1, 3))


def difference(kept: np.ndarray, seen: np.ndarray) -> str:
    """By how much and where two pictures differ, or nothing where they are near enough."""
    far = np.abs(blocks(kept) - blocks(seen)).max(axis=2)
    if far.max() <= NEAR:
        return ""
    x, y = np.unravel_index(far.argmax(), far.shape)
    place = (int(x) * BLOCK, int(y) * BLOCK, BLOCK, BLOCK)
    return f"{(far > NEAR).sum()} of {far.size} blocks differ; most, by {far.max():.0f} of 255, the one at {place} of {SMALL}"


def read(file: Path) -> np.ndarray:
    return np.array(pygame.surfarray.array3d(pygame.image.load(file)))


def write(file: Path, picture: np.ndarray) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    pygame.image.save(pygame.surfarray.make_surface(picture), file)


if __name__ == "__main__":
    for name, picture in screens():
        write(KEPT / f"{name}.png", picture)
        print(KEPT / f"{name}.png")
