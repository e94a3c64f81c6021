"""The maps hold what the levels speak of, each thing where it belongs, and open wherever a Tiled map is read."""

import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pygame
import pyscroll
import pytest
from commongood.assets.draw.services import SERVICE_ART
from commongood.assets.find import twin
from pytmx import TiledMap
from pytmx.util_pygame import load_pygame, pygame_image_loader

ROOT = Path(__file__).resolve().parents[2]
LEVELS = ("market-town", "deprived-borough", "first-steps", "seaside-town", "mill-town", "inner-city")
LAYERS = ["ground", "water", "roads", "overlay", "districts", "services", "things"]
W, H = 64, 48


@pytest.fixture(scope="module", params=LEVELS)
def level(request):
    return ROOT / "levels" / request.param


@pytest.fixture(scope="module")
def town(level):
    return TiledMap(str(level / "map.tmx"))


@pytest.fixture(scope="module")
def seen(level, screen):
    return load_pygame(str(level / "map.tmx"))


def cells(box):
    """The cells that a rectangle of the map covers."""
    assert box.x % W == box.y % H == box.width % W == box.height % H == 0
    columns, rows = (
        range(int(box.x // W), int((box.x + box.width) // W)),
        range(int(box.y // H), int((box.y + box.height) // H)),
    )
    return {(x, y) for x in columns for y in rows}


def plot(service):
    """The cells of a service's plot: two by two, down to its feet."""
    x, foot = int(service.x // W), int((service.y + service.height) // H)
    return {(x + i, foot - 2 + j) for i in (0, 1) for j in (0, 1)}


def by_district(town):
    """Each district's cells, which its rectangles must not share."""
    out = {}
    for box in town.get_layer_by_name("districts"):
        own = cells(box)
        assert not any(own & other for other in out.values()), box.name
        out.setdefault(box.name, set()).update(own)
    return out


def test_a_map_has_its_layers_in_their_order(town):
    assert [layer.name for layer in town.layers] == LAYERS
    assert (town.tilewidth, town.tileheight, town.orientation) == (W, H, "orthogonal")


def test_a_map_holds_every_service_of_its_level_once(level, town):
    told = tomllib.loads((level / "level.toml").read_text(encoding="utf-8"))
    assert {box.type for box in town.get_layer_by_name("districts")} == {"district"}
    services = list(town.get_layer_by_name("services"))
    assert sorted(s.name for s in services) == sorted(s["id"] for s in told["service"])
    assert {s.name for s in services} <= set(SERVICE_ART)
    assert all(s.type == "service" and s.properties["service"] == s.name for s in services)


def test_a_map_and_its_level_speak_of_the_same_districts(level, town):
    told = tomllib.loads((level / "level.toml").read_text(encoding="utf-8"))
    assert set(by_district(town)) == {d["id"] for d in told["district"]}


def test_a_service_lies_in_its_district_and_every_district_has_one(town):
    own = by_district(town)
    services = list(town.get_layer_by_name("services"))
    assert [s.name for s in services if not plot(s) <= own[s.properties["district"]]] == []
    assert {s.properties["district"] for s in services} == set(own)


def test_plots_share_no_ground_with_each_other_with_roads_or_with_water(town):
    taken = [cell for s in town.get_layer_by_name("services") for cell in plot(s)]
    assert len(taken) == len(set(taken))
    for name in ("water", "roads"):
        data = town.get_layer_by_name(name).data
        assert [(x, y) for x, y in taken if data[y][x]] == [], name


def test_a_service_is_drawn_thriving_with_its_own_picture(town):
    for s in town.get_layer_by_name("services"):
        facts = town.get_tile_properties_by_gid(s.gid)
        assert (facts["service"], facts["state"]) == (s.name, "thriving")


def test_things_are_sorted_by_their_feet(town):
    feet = [t.y + t.height for t in town.get_layer_by_name("things")]
    assert feet == sorted(feet)
    assert len(feet) > 200


def test_nothing_in_front_hides_a_service(seen):
    things = list(seen.get_layer_by_name("things"))
    for s in seen.get_layer_by_name("services"):
        shape, foot = pygame.mask.from_surface(s.image), s.y + s.height
        hidden = pygame.mask.Mask(shape.get_size())
        for t in things:
            if t.y + t.height > foot and abs(t.x - s.x) < 300 and t.y < foot:
                hidden.draw(pygame.mask.from_surface(t.image), (round(t.x - s.x), round(t.y - s.y)))
        share = shape.overlap_area(hidden, (0, 0)) / shape.count()
        assert share < 0.03, (s.name, share)


def test_every_tileset_lies_within_the_assets(level):
    for element in ElementTree.parse(level / "map.tmx").iter("tileset"):
        path = (level / element.get("source")).resolve()
        assert path.is_relative_to(ROOT / "assets")
        assert not Path(element.get("source")).is_absolute()
        for image in ElementTree.parse(path).iter("image"):
            source = (path.parent / image.get("source")).resolve()
            assert source.is_relative_to(ROOT / "assets")
            assert pygame.image.load(source).get_size() == (int(image.get("width")), int(image.get("height")))


def test_the_overlay_is_empty_and_its_tiles_are_found_by_class_and_sides(town):
    assert not any(any(row) for row in town.get_layer_by_name("overlay").data)
    found = {(p["class"], p["sides"]) for p in town.tile_properties.values() if "class" in p}
    assert found == {(cls, sides) for cls in range(4) for sides in range(16)}


def picture(town, scale):
    """The whole town as the window draws it."""
    size = town.width * W * scale, town.height * H * scale
    group = pyscroll.PyscrollGroup(pyscroll.BufferedRenderer(pyscroll.TiledMapData(town), size))
    group.center((size[0] // 2, size[1] // 2))
    out = pygame.Surface(size)
    out.fill((255, 0, 255))
    group.draw(out)
    return out


def test_a_town_is_drawn_without_a_hole(seen):
    assert pygame.mask.from_threshold(picture(seen, 1), (255, 0, 255), (1, 1, 1)).count() == 0


def test_a_town_loads_at_twice_the_size(level, screen):
    def loader(filename, colorkey, **more):
        load = pygame_image_loader(str(twin(filename)), colorkey, **more)
        return lambda rect=None, flags=None: load(rect and tuple(2 * v for v in rect), flags)

    town = TiledMap(str(level / "map.tmx"), image_loader=loader)
    town.tilewidth, town.tileheight = 2 * town.tilewidth, 2 * town.tileheight
    for s in town.get_layer_by_name("services"):
        assert s.image.get_size() == (2 * s.width, 2 * s.height)
    assert pygame.mask.from_threshold(picture(town, 2), (255, 0, 255), (1, 1, 1)).count() == 0


def test_the_film_of_shadows_covers_the_map_and_never_doubles(level, town):
    for name, scale in (("shadows.png", 1), ("shadows@2x.png", 2)):
        film = pygame.image.load(level / name)
        assert film.get_size() == (town.width * W * scale, town.height * H * scale)
        assert max(pygame.image.tobytes(film, "RGBA")[3::4]) == 72
