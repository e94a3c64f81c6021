"""The scene is a good guest in any pygame program."""

import ast
import gc
import subprocess
import sys
import weakref
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pygame
import pytest
from ui_player import Player

from commongood.desktop import run
from commongood.desktop.scene import TownScene
from commongood.desktop.tips import Tips
from commongood.desktop.words import catalogue, figure, percent, pounds, say, signed
from commongood.session import Session


def test_two_scenes_live_at_once_and_apart() -> None:
    surface = pygame.display.set_mode((1280, 720))
    one, two = TownScene(Session.new(seed=1), (1280, 720)), TownScene(Session.new(level="deprived-borough"), (1280, 720))
    for scene in (one, two, one):
        scene.update(0.016)
        scene.draw(surface)
    one.desk.do({"do": "fund", "service": "parks", "amount": 1.0})
    assert one.desk.view.draft
    assert not two.desk.view.draft
    assert one.desk.view.town != two.desk.view.town


def test_a_scene_leaves_nothing_behind() -> None:
    surface = pygame.display.set_mode((1280, 720))
    scene = TownScene(Session.new(), (1280, 720))
    scene.update(0.016)
    scene.draw(surface)
    gone = weakref.ref(scene)
    town = weakref.ref(scene._town)
    del scene
    gc.collect()
    assert gone() is None
    assert town() is None


def test_a_scene_draws_on_a_part_of_its_hosts_surface_and_nowhere_else() -> None:
    surface = pygame.display.set_mode((1480, 900))
    surface.fill((1, 2, 3))
    scene = TownScene(Session.new(), (1280, 720))
    scene.update(0.016)
    scene.draw(surface.subsurface((100, 90, 1280, 720)))
    assert {surface.get_at(p)[:3] for p in ((99, 89), (50, 400), (1400, 400), (700, 850))} == {(1, 2, 3)}
    assert surface.get_at((110, 100))[:3] != (1, 2, 3)


def test_a_scene_takes_its_hosts_size(start: Callable[..., Player]) -> None:
    player = start()
    player.surface = pygame.display.set_mode((1600, 900))
    player.frame()
    assert player.screen.m.w == 1600
    assert player.screen.panels[0].rect.w == 1600


def test_a_whole_window_runs_for_some_frames_and_keeps_its_last_one(tmp_path: Path) -> None:
    shown: list[bool] = []
    session, picture = Session.new(), tmp_path / "last.png"
    assert run(session, size=(1280, 720), frames=3, screenshot=picture, on_shown=lambda: shown.append(True)) == 0
    assert shown == [True]
    assert pygame.image.load(tmp_path / "last.png").get_size() == (1280, 720)


def test_closing_the_window_ends_the_game() -> None:
    pygame.display.init()
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    assert run(Session.new(), frames=50) == 0


def test_importing_the_desktop_loads_no_pygame() -> None:
    code = "import sys, commongood.desktop; sys.exit('pygame' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_refused_command_is_shown_and_changes_nothing(start: Callable[..., Player]) -> None:
    player = start()
    before = player.scene.desk.view
    outcome = player.scene.desk.do({"do": "propose", "service": "health", "proposal": "no-such-thing"})
    assert not outcome.ok
    assert player.scene.desk.note == outcome.message
    assert player.scene.desk.view == before


def spoken() -> set[str]:
    """Every key of the catalogue that the code names in full."""
    found = set()
    for path in Path(str(files("commongood.desktop"))).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("say", "count")
                and node.args
            ):
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    found.add(f"{first.value}.one" if node.func.id == "count" else str(first.value))
    return found


def test_every_word_that_the_code_asks_for_is_in_the_catalogue() -> None:
    assert spoken() <= set(catalogue())


@pytest.mark.parametrize("key", ["no.such.word"])
def test_a_missing_word_is_an_error(key: str) -> None:
    with pytest.raises(KeyError):
        say(key)


def test_figures_have_true_minus_signs_and_no_minus_nothing() -> None:
    assert (signed(-0.44), signed(0.04), signed(1.2)) == ("−0.4", "0", "+1.2")
    assert (figure(-3.2), figure(-0.2), percent(0.415)) == ("−3", "0", "42%")
    assert (pounds(-0.12), pounds(-0.001)) == ("−£0.12m", "£0.00m")


def test_a_tip_that_is_wider_than_the_window_takes_more_lines(start: Callable[..., Player]) -> None:
    player = start(size=(1024, 600), text=200)
    tips, m, heights = Tips(), player.screen.m, []
    for words in (
        "Settings",
        "Say once more what each of these many signs is good for, & why <it> stands where it stands. " * 2,
    ):
        tips.update(1.0, None, m)
        tips.update(1.0, (words, pygame.Rect(900, 500, 40, 40)), m)
        before = pygame.surfarray.array3d(player.surface)
        tips.draw(player.surface)
        xs, ys = (pygame.surfarray.array3d(player.surface) != before).any(axis=2).nonzero()
        heights.append(ys.max() - ys.min())
        assert xs.min() >= 4
        assert xs.max() < 1020
        assert ys.min() >= 4
    assert heights[1] > 2 * heights[0]
