"""The map shows what the view says, at the scales at which it was drawn."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest
from msgspec.structs import replace
from ui_player import Player

from commongood.desktop import map_picture
from commongood.desktop.atlas import SCALES
from commongood.desktop.faults import WindowError
from commongood.desktop.metrics import Metrics
from commongood.desktop.townmap import TownMap, overlay_class
from commongood.play.view import View
from commongood.session import Session


@pytest.mark.parametrize(
    ("share", "cls"), [(0.2, 0), (0.394, 0), (0.40, 1), (0.494, 1), (0.50, 2), (0.6, 3), (0.744, 3), (0.746, 4), (0.9, 4)]
)
def test_an_overlay_class_is_the_one_of_the_printed_figure(share: float, cls: int) -> None:
    assert overlay_class(share) == cls


def overlay_tiles(town: TownMap, district: str) -> set[int]:
    """The classes of the tiles that now lie on a district."""
    classes = {gid: cls for (cls, _), gid in town.atlas.films.items()}
    data = town.atlas.tmx.layers[town.atlas.overlay_layer].data
    return {
        classes[data[y][x]]
        for box in town.atlas.districts[district]
        for x in range(box.x // 64, box.right // 64)
        for y in range(box.y // 48, box.bottom // 48)
        if data[y][x]
    }


def with_access(view: View, share: float) -> View:
    return replace(view, districts=tuple(replace(d, overlays={**d.overlays, "access": share}) for d in view.districts))


def test_overlay_tiles_follow_the_view(start: Callable[..., Player]) -> None:
    player = start()
    town, view = player.screen.map, player.scene.desk.view
    for share, classes in ((0.2, {0}), (0.45, {1}), (0.55, {2}), (0.7, {3}), (0.8, set())):
        town.show(with_access(view, share))
        assert all(overlay_tiles(town, d.id) == classes for d in view.districts)
    player.key(pygame.K_o)
    assert all(overlay_tiles(town, d.id) == set() for d in view.districts)


def test_a_building_shows_its_services_state(start: Callable[..., Player]) -> None:
    player = start()
    town, view = player.screen.map, player.scene.desk.view
    for state in ("thriving", "failing", "closed", "conversion"):
        town.show(replace(view, services=tuple(replace(s, state=state) for s in view.services)))
        assert all(town.picture_of(s.id) is town.atlas.arts[(s.id, state)] for s in view.services)


def test_the_zoom_rests_at_the_drawn_scales(start: Callable[..., Player]) -> None:
    player = start()
    town = player.screen.map
    for _ in range(6):
        player.key(pygame.K_PLUS)
        assert town.atlas.scale in SCALES
    assert town.atlas.scale == SCALES[-1]
    for _ in range(6):
        player.key(pygame.K_MINUS)
    w, h = town.atlas.size
    assert w * town.atlas.scale >= town.rect.w
    assert h * town.atlas.scale >= town.rect.h


def test_a_click_on_a_building_chooses_its_service_and_a_drag_does_not(start: Callable[..., Player]) -> None:
    player = start()
    town = player.screen.map
    town.look_at("service", "library", at_once=True)
    player.frame()
    spot = town.to_screen(*town.atlas.plots["library"].center)
    player.click(spot)
    assert (player.screen.choice.kind, player.screen.choice.name) == ("service", "library")
    player.key(pygame.K_ESCAPE)
    before = town.centre.copy()
    pygame.event.post(pygame.event.Event(pygame.MOUSEBUTTONDOWN, pos=spot, button=1))
    goal = (spot[0] - 60, spot[1] - 40)
    pygame.event.post(pygame.event.Event(pygame.MOUSEMOTION, pos=goal, rel=(-60, -40), buttons=(1, 0, 0)))
    pygame.event.post(pygame.event.Event(pygame.MOUSEBUTTONUP, pos=goal, button=1))
    player.frame()
    assert player.screen.choice.name == ""
    assert town.centre != before


def test_the_map_never_shows_what_lies_beyond_its_edge(start: Callable[..., Player]) -> None:
    player = start()
    town = player.screen.map
    for dx, dy in ((-9999, -9999), (9999, 9999)):
        town.pan(dx, dy)
        left, top = town.to_screen(0, 0)
        right, bottom = town.to_screen(*town.atlas.size)
        assert left <= town.rect.left
        assert top <= town.rect.top
        assert right >= town.rect.right - 1
        assert bottom >= town.rect.bottom - 1


def test_a_picture_of_the_map_needs_no_window(tmp_path: Path) -> None:
    pygame.display.quit()
    path = map_picture(Session.new(), tmp_path / "map.png", (730, 428))
    assert pygame.image.load(path).get_size() == (730, 428)
    assert pygame.display.get_surface() is None


def test_a_level_without_a_map_says_so_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(WindowError, match=r"^The level's map .*map\.tmx is not there\.$"):
        TownMap(tmp_path, pygame.Rect(0, 0, 300, 200), Metrics(1280, 720))


def test_a_damaged_map_says_so_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "map.tmx").write_text("<map", encoding="utf-8")
    with pytest.raises(WindowError, match="cannot be drawn"):
        TownMap(tmp_path, pygame.Rect(0, 0, 300, 200), Metrics(1280, 720))
