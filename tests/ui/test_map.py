"""The map shows what the view says, at the scales at which it was drawn."""

from collections.abc import Callable
from pathlib import Path

import pygame
import pytest
from commongood.assets.draw.icons import ICONS
from commongood.assets.draw.palette import MEADOW
from msgspec.structs import replace
from ui_player import Player

from commongood.desktop import map_picture
from commongood.desktop.atlas import SCALES
from commongood.desktop.faults import WindowError
from commongood.desktop.metrics import Metrics
from commongood.desktop.overlays import overlays
from commongood.desktop.townmap import TownMap
from commongood.play.view import View
from commongood.session import Session


@pytest.mark.parametrize(
    ("share", "cls"), [(0.2, 0), (0.394, 0), (0.40, 1), (0.494, 1), (0.50, 2), (0.6, 3), (0.744, 3), (0.746, 4), (0.9, 4)]
)
def test_an_overlay_class_is_the_one_of_the_printed_figure(share: float, cls: int) -> None:
    assert overlays()["access"].class_of(share) == cls


def test_where_less_is_better_the_highest_values_are_the_worst_class() -> None:
    incidents = overlays()["incidents"]
    assert [incidents.class_of(v) for v in (0.2, 0.5, 1.2, 1.96, 3.0)] == [4, 3, 2, 0, 0]
    assert incidents.legend()[0] == "2.0 or more"


def test_every_overlay_is_known_to_the_view_and_has_an_icon(start: Callable[..., Player]) -> None:
    view = start().scene.desk.view
    assert set(overlays()) <= set(ICONS)
    for district in view.districts:
        assert list(district.overlays) == list(overlays()) == list(district.change)


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
    player.key(pygame.K_h)
    assert all(overlay_tiles(town, d.id) == set() for d in view.districts)


def test_one_key_goes_round_all_overlays_and_none(start: Callable[..., Player]) -> None:
    player = start()
    seen = []
    for _ in range(len(overlays()) + 1):
        player.key(pygame.K_o)
        seen.append(player.screen.map.overlay)
    assert set(seen) == {*overlays(), None}
    player.key(pygame.K_o, pygame.KMOD_SHIFT)
    assert player.screen.map.overlay == seen[-2]


def test_holding_a_key_shows_the_overlay_of_last_turn(start: Callable[..., Player]) -> None:
    player = start()
    town, view = player.screen.map, player.scene.desk.view
    town.show(replace(view, districts=tuple(replace(d, change={"access": d.overlays["access"] - 0.2}) for d in view.districts)))
    now = town.classes(town.view)
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_c, mod=0, unicode=""))
    player.frame()
    assert town.then
    assert set(town.classes(with_access(view, 0.0)).values()) == {0}
    pygame.event.post(pygame.event.Event(pygame.KEYUP, key=pygame.K_c, mod=0))
    player.frame()
    assert not town.then
    assert town.classes(view) == now


def test_a_press_on_the_small_town_moves_the_map_there(start: Callable[..., Player]) -> None:
    player = start()
    small, town = player.screen._small, player.screen.map
    for corner, far in ((small.topleft, False), (small.move(-1, -1).bottomright, True)):
        player.click(corner)
        x, y, w, h = town.seen
        assert ((x + w, y + h) == town.atlas.size) if far else ((x, y) == (0, 0))


def test_the_town_wears_the_season_of_the_turn(start: Callable[..., Player]) -> None:
    player = start()
    town, view = player.screen.map, player.scene.desk.view
    assert view.season_id == "autumn"

    def meadow() -> bytes:
        gid = town.atlas.tmx.get_layer_by_name("ground").data[0][0]
        return pygame.image.tobytes(town.atlas.tmx.images[gid], "RGB")

    autumn = meadow()
    town.show(replace(view, season_id="spring"))
    assert meadow() != autumn
    town.show(view)
    assert meadow() == autumn


def test_nothing_moves_of_itself_under_reduced_motion(start: Callable[..., Player]) -> None:
    player = start()
    town = player.screen.map

    def moves() -> bool:
        frames = []
        for _ in range(2):
            town.update(1.0)
            town.draw(player.surface)
            frames.append(pygame.image.tobytes(player.surface, "RGB"))
        return frames[0] != frames[1]

    assert moves()
    player.scene.reduced_motion = True
    player.frame()
    assert not moves()
    town.zoom(1)
    assert town.seen[2] == town.rect.w / town.atlas.scale


def test_the_zoom_passes_through_all_between_two_scales(start: Callable[..., Player]) -> None:
    player = start()
    town = player.screen.map
    wide = town.seen
    town.zoom(1)
    assert town.seen == wide
    town.update(0.05)
    near = town.rect.w / town.atlas.scale
    assert near < town.seen[2] < wide[2]
    town.draw(player.surface)
    town.update(1.0)
    assert town.seen[2] == near


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


def test_the_map_keeps_the_pictures_of_the_last_scale_alone_and_none_of_the_last_season(start: Callable[..., Player]) -> None:
    player = start(size=(1280, 720))
    town, view = player.screen.map, player.scene.desk.view
    seen = [town.atlas]
    while town.zoom(1):
        seen.append(town.atlas)
    assert len(seen) > 2
    assert [bool(atlas.tmx.images) for atlas in seen] == [False] * (len(seen) - 2) + [True, True]
    town.show(replace(view, season_id="spring"))
    assert not any(atlas.tmx.images for atlas in seen)
    assert town.atlas.tmx.images
    player.frame()


def test_a_services_picture_is_opened_when_it_is_wanted_and_a_damaged_one_is_named(start: Callable[..., Player]) -> None:
    player = start()
    atlas, view = player.screen.map.atlas, player.scene.desk.view
    assert set(atlas.arts) <= {(s.id, state) for s in view.services for state in (s.state, "thriving")}
    assert atlas.art("health", "closed")
    atlas.files["health", "failing"] = __file__
    with pytest.raises(WindowError, match="test_map"):
        atlas.art("health", "failing")


def test_beyond_the_edge_of_a_map_lies_meadow(new_game: Callable[..., Session]) -> None:
    pygame.display.init()
    surface = pygame.display.set_mode((2560, 2160))  # beside the title of the largest windows
    town = TownMap(new_game("first-steps").level_folder, surface.get_rect(), Metrics(3840, 2160))
    town.draw(surface)
    assert surface.get_at((1280, 2))[:3] == MEADOW[:3]
