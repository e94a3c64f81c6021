"""Any pygame program can be the host of a game, or of several, and stays the master of its own house."""

import ast
import gc
import runpy
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pygame
import pytest
from commongood.assets.draw import palette
from ui_player import Player

from commongood.desktop.scene import TownScene
from commongood.desktop.settings import Settings
from commongood.play.view import View
from commongood.session import Session

PROGRAM = Path(__file__).parents[2] / "examples" / "host" / "program.py"
ONCE = {"turns": 1, "level": "first-steps"}


def presses(scene: TownScene, wanted: list[str]) -> Iterator[int]:
    """The keys that press some things one after another; each is found by Tab."""
    for key in wanted:
        for _ in range(200):
            if key in scene.screen.order():
                if scene.screen.focus.key == key:
                    break
                yield pygame.K_TAB
            else:
                yield pygame.K_F15  # does nothing: a frame goes by
        yield pygame.K_RETURN


def test_the_example_plays_a_turn_in_a_part_of_its_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pygame.display.init()
    pygame.event.clear()
    keys: list[Iterator[int]] = []

    def flip() -> None:
        if not keys:
            # isinstance would follow weak references of earlier tests, some of them dead
            scene = next(o for o in gc.get_objects() if type(o) is TownScene and o.size == (1280, 720))
            keys.append(presses(scene, ["meet"]))
        key = next(keys[0], None)
        pygame.event.post(
            pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode="") if key else pygame.event.Event(pygame.QUIT)
        )

    monkeypatch.setattr(pygame.display, "flip", flip)
    gc.collect()
    runpy.run_path(str(PROGRAM))
    told = capsys.readouterr().out.splitlines()
    assert "Turn 1: " in told[-1]
    assert len(ast.parse(PROGRAM.read_text(encoding="utf-8")).body) < 12


def test_a_scene_tells_of_each_turn_and_of_the_end_once() -> None:
    surface = pygame.Surface((1280, 720))
    turns: list[int] = []
    ends: list[View] = []
    session = Session.new("first-steps", turns=2)
    scene = TownScene(session, (1280, 720), on_turn=lambda v: turns.append(v.turn), on_end=ends.append)
    for command in ("meet", "next", "meet", "next"):
        while scene.desk.view.phase == "boards":
            meeting = scene.desk.open_meeting()
            assert meeting
            scene.desk.do({"do": "vote", "service": meeting.service})
        assert scene.desk.do({"do": command}).ok
    scene.draw(surface)
    assert turns == [1, 2]
    assert [view.phase for view in ends] == ["end"]


FOREIGN = (
    pygame.event.Event(pygame.QUIT),
    pygame.event.Event(pygame.USEREVENT + 3, code=7),
    pygame.event.Event(pygame.WINDOWCLOSE),
    pygame.event.Event(pygame.VIDEORESIZE, size=(300, 200), w=300, h=200),
    pygame.event.Event(pygame.JOYBUTTONDOWN, joy=0, button=1),
    pygame.event.Event(pygame.TEXTINPUT, text="q"),
)


def test_a_scene_neither_posts_events_nor_acts_on_those_of_its_host(start: Callable[..., Player]) -> None:
    player = start(turns=1)
    pygame.event.clear()
    size, display, caption = player.scene.size, pygame.display.get_surface(), pygame.display.get_caption()
    repeat, grab = pygame.key.get_repeat(), pygame.event.get_grab()
    for event in FOREIGN:
        player.scene.handle_event(event)
    for key in (pygame.K_TAB, pygame.K_RETURN, pygame.K_o, pygame.K_ESCAPE):
        player.scene.handle_event(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))
        player.scene.update(0.6)
        player.scene.draw(player.surface)
    assert not player.scene.done
    assert player.scene.size == size
    assert not pygame.event.get()
    assert (pygame.display.get_surface(), pygame.display.get_caption()) == (display, caption)
    assert (pygame.key.get_repeat(), pygame.event.get_grab()) == (repeat, grab)


def picture(scene: TownScene) -> bytes:
    surface = pygame.Surface(scene.size)
    scene.update(0.0)
    scene.draw(surface)
    return pygame.image.tobytes(surface, "RGB")


KINDS = (
    ("market-town", (1280, 720), Settings()),
    ("deprived-borough", (1600, 900), Settings(palette="lightness", text=130, language="fr")),
    ("first-steps", (1024, 600), Settings(palette="tritan")),
)


def test_scenes_of_other_sizes_palettes_texts_and_levels_leave_each_other_as_they_were() -> None:
    def made(kind: tuple[str, tuple[int, int], Settings]) -> TownScene:
        level, size, settings = kind
        scene = TownScene(Session.new(level), size, settings=settings)
        scene.reduced_motion = True
        return scene

    alone = [picture(made(kind)) for kind in KINDS]
    together = [made(kind) for kind in KINDS]
    for _ in range(2):
        for scene, own in zip(together, alone, strict=True):
            assert picture(scene) == own
    together[0].desk.change(msgspec.structs.replace(Settings(), palette="tritan"))
    together[0].handle_event(pygame.event.Event(pygame.MOUSEMOTION, pos=(0, 0), rel=(0, 0), buttons=(0, 0, 0)))
    assert picture(together[0]) != alone[0]
    assert picture(together[1]) == alone[1]
    assert palette.chosen() == "standard"
