"""A level's map as pytmx reads it, with its pictures at one scale and its shadows as one more layer of tiles."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.resources import as_file
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, cast

import pygame

from commongood.assets.draw.volumes import TILE_H, TILE_W
from commongood.desktop.faults import WindowError
from commongood.desktop.words import say

Rect = pygame.Rect
SCALES = (0.5, 0.75, 1.0, 1.5, 2.0)
"""The scales at which a map is drawn; the zoom rests at them alone."""
SHADOW_LAYER, SIGHT_LAYER, THINGS_LAYER = 10, 11, 20


@dataclass
class Atlas:
    """A map at a scale. Places are in the map's own units: 64 x 48 to a tile."""

    scale: float
    tmx: Any
    services: dict[str, Rect] = field(default_factory=dict)
    plots: dict[str, Rect] = field(default_factory=dict)
    homes: dict[str, str] = field(default_factory=dict)
    districts: dict[str, list[Rect]] = field(default_factory=dict)
    overlay_layer: int = 0
    films: dict[tuple[int, int], int] = field(default_factory=dict)
    arts: dict[tuple[str, str], pygame.Surface] = field(default_factory=dict)
    files: dict[tuple[str, str], str] = field(default_factory=dict)
    """The pictures of services by service and state: those that were opened, and where each lies."""
    season: str = "autumn"
    idle: dict[str, list[pygame.Surface]] = field(default_factory=dict)

    @property
    def size(self) -> tuple[int, int]:
        """The map's size in units."""
        return self.tmx.width * TILE_W, self.tmx.height * TILE_H

    def art(self, service: str, state: str) -> pygame.Surface | None:
        """The picture of a service in a state, opened when it is first wanted; WindowError where it cannot be read."""
        key = (service, state)
        if key not in self.arts and key in self.files:
            try:
                self.arts[key] = cast(pygame.Surface, _loader(self.scale, self.season, set())(self.files[key])())
            except (OSError, pygame.error) as error:
                raise WindowError(say("fault.picture", file=Path(self.files[key]).name, error=str(error))) from error
        return self.arts.get(key)

    def close(self) -> None:
        """Let go of its pictures at once: the map's parts name each other, so they would wait for the garbage collector."""
        self.tmx.images.clear()
        self.arts.clear()
        self.idle.clear()

    def lay_overlay(self, classes: dict[str, int]) -> None:
        """Choose each district's overlay tiles by its class, 0 worst to 4 best; a district without one keeps its ground."""
        cells = {
            (x, y): name
            for name, boxes in self.districts.items()
            for box in boxes
            for x in range(box.x // TILE_W, box.right // TILE_W)
            for y in range(box.y // TILE_H, box.bottom // TILE_H)
        }
        data = [[0] * self.tmx.width for _ in range(self.tmx.height)]
        for (x, y), name in cells.items():
            if name in classes:
                around = ((0, -1), (1, 0), (0, 1), (-1, 0))
                sides = sum(1 << i for i, (dx, dy) in enumerate(around) if cells.get((x + dx, y + dy)) != name)
                data[y][x] = self.films.get((classes[name], sides), 0)
        self.tmx.layers[self.overlay_layer].data = data


def _nearest(path: Path, double: bool, season: str) -> tuple[Path, int]:
    """The picture to load for one that a map names, and its scale: in its season, where it has another look then."""
    root = next((p.parent for p in path.parents if p.name in ("tiles", "sprites")), None)
    if root is None:
        return path, 1
    inner = path.relative_to(root)
    for folder, drawn in (("2x", 2), (".", 1)) if double else ((".", 1),):
        for part in (season, "."):
            found = root / folder / part / inner
            if found.is_file():
                return found, drawn
    return path, 1


def _loader(scale: float, season: str, unused: set[str]) -> Callable[..., Callable[..., pygame.Surface | None]]:
    """What pytmx loads pictures with: from the set that was drawn at twice the size where that is nearer, or nothing."""
    double = scale not in (0.5, 1.0)

    def open_sheet(filename: str, colorkey: object = None, **_: object) -> Callable[..., pygame.Surface | None]:
        if filename in unused:
            return lambda *_: None
        path, drawn = _nearest(Path(filename).resolve(), double, season)
        sheet = pygame.image.load(str(path))

        def cut(rect: tuple[int, int, int, int] | None = None, flags: object = None) -> pygame.Surface:
            box = Rect(rect) if rect else Rect(0, 0, sheet.get_width() // drawn, sheet.get_height() // drawn)
            part = sheet.subsurface(Rect(box.x * drawn, box.y * drawn, box.w * drawn, box.h * drawn))
            return _fitted(part, (round(box.w * scale), round(box.h * scale)))

        return cut

    return open_sheet


def _no_pictures(*_: object, **__: object) -> Callable[..., None]:
    return lambda *_: None


def _joined(tmx: Any, source: str) -> str:
    """Where a picture lies that a tileset names, as pytmx joins it."""
    return os.path.join(os.path.dirname(tmx.filename), source)


def _unused(tmx: Any) -> set[str]:
    """The pictures of things that this map shows nowhere, and those of services, which are opened in the states that come."""
    shown = {thing.gid for thing in tmx.get_layer_by_name("things")}
    return {
        _joined(tmx, facts["source"])
        for gid, facts in tmx.tile_properties.items()
        if "source" in facts and gid not in shown and "idle" not in facts
    }


def _fitted(picture: pygame.Surface, size: tuple[int, int]) -> pygame.Surface:
    if picture.get_size() != size:
        picture = pygame.transform.smoothscale(
            picture.convert_alpha() if pygame.display.get_surface() else _wide(picture), size
        )
    return picture.convert_alpha() if pygame.display.get_surface() else _wide(picture)


def _wide(picture: pygame.Surface) -> pygame.Surface:
    out = pygame.Surface(picture.get_size(), pygame.SRCALPHA)
    out.blit(picture, (0, 0))
    return out


def _opaque(picture: pygame.Surface) -> pygame.Surface:
    out = pygame.Surface(picture.get_size())
    out.blit(picture, (0, 0))
    return out


def open_atlas(folder: Traversable, choose: Callable[[tuple[int, int]], float], season: str = "autumn") -> Atlas:
    """The map of a level's folder in a season, at the scale chosen for its size.

    WindowError where it or a picture cannot be read.
    """
    import pytmx  # type: ignore[import-untyped]

    with as_file(folder) as real:
        file = real / "map.tmx"
        if not file.is_file():
            raise WindowError(say("fault.map", file=f"{real.name}/map.tmx"))
        try:
            tmx = pytmx.TiledMap(str(file), image_loader=_no_pictures, load_all=False)
            scale = choose((tmx.width * TILE_W, tmx.height * TILE_H))
            # its size and the numbers of its tiles are known now, and so which pictures it needs
            tmx.optional_gids = {t.firstgid + i for t in tmx.tilesets if t.name == "overlay" for i in range(t.tilecount)}
            tmx.image_loader = _loader(scale, season, _unused(tmx))
            # before the other pictures are there: the whole film is large, and goes at once
            shadows = _shadows(real, tmx.width, tmx.height, scale)
            tmx.reload_images()
            atlas = Atlas(scale, tmx, season=season)
            _read(atlas)
            if not isinstance(folder, Path):  # the files are there only meanwhile
                for key in atlas.files:
                    atlas.art(*key)
            _add_shadows(tmx, atlas.overlay_layer, shadows)
        except WindowError:
            raise
        except Exception as error:  # pytmx and pygame raise bare exceptions of many kinds for a damaged file
            raise WindowError(say("fault.picture", file=f"{real.name}/map.tmx", error=str(error))) from error
    tmx.tilewidth, tmx.tileheight = round(TILE_W * scale), round(TILE_H * scale)
    return atlas


def _read(atlas: Atlas) -> None:
    tmx = atlas.tmx
    for i, layer in enumerate(tmx.layers):
        if layer.name == "overlay":
            atlas.overlay_layer = i
    for thing in tmx.get_layer_by_name("districts"):
        atlas.districts.setdefault(thing.name, []).append(
            Rect(round(thing.x), round(thing.y), round(thing.width), round(thing.height))
        )
    for thing in tmx.get_layer_by_name("services"):
        service = str(thing.properties["service"])
        box = Rect(round(thing.x), round(thing.y), round(thing.width), round(thing.height))
        atlas.services[service] = box
        atlas.plots[service] = Rect(box.x, box.bottom - 2 * TILE_H, 2 * TILE_W, 2 * TILE_H)
        atlas.homes[service] = str(thing.properties.get("district", ""))
    for gid, facts in tmx.tile_properties.items():
        if "service" in facts and "state" in facts and "source" in facts:
            atlas.files[(str(facts["service"]), str(facts["state"]))] = _joined(tmx, facts["source"])
        picture = tmx.images[gid] if gid < len(tmx.images) else None
        if picture is None:
            continue
        if "class" in facts and "sides" in facts:
            atlas.films[(int(facts["class"]), int(facts["sides"]))] = gid
        if "idle" in facts:  # a tileset counts the frames of a thing in their order
            atlas.idle.setdefault(str(facts["idle"]), []).append(picture)
    for layer in tmx.layers:
        if layer.name == "ground":
            for row in layer.data:
                for gid in row:
                    if gid and tmx.images[gid] is not None and tmx.images[gid].get_flags() & pygame.SRCALPHA:
                        tmx.images[gid] = _opaque(tmx.images[gid])


def _shadows(folder: Path, width: int, height: int, scale: float) -> dict[tuple[int, int], pygame.Surface]:
    """The film of shadows over a map of so many tiles, cut into those tiles on which any falls."""
    drawn = 2 if scale > 1 and (folder / "shadows@2x.png").is_file() else 1
    path = folder / ("shadows@2x.png" if drawn == 2 else "shadows.png")
    if not path.is_file():
        return {}
    film, across, down = pygame.image.load(str(path)), TILE_W * drawn, TILE_H * drawn
    size = round(TILE_W * scale), round(TILE_H * scale)
    places = ((x, y) for y in range(height) for x in range(width))
    parts = (((x, y), film.subsurface((x * across, y * down, across, down))) for x, y in places)
    return {place: _fitted(part, size) for place, part in parts if part.get_bounding_rect().w}


def _add_shadows(tmx: Any, overlay_layer: int, shadows: dict[tuple[int, int], pygame.Surface]) -> None:
    """Lay the shadows as tiles of a layer of their own: then they cost nothing while the map stands still."""
    if not shadows:
        return
    beside = tmx.layers[overlay_layer]
    layer = object.__new__(type(beside))  # copy.copy asks a half-made layer for its properties, for ever
    layer.__dict__.update(beside.__dict__)
    layer.name = "shadows"
    layer.data = [[0] * tmx.width for _ in range(tmx.height)]
    for (x, y), part in shadows.items():
        layer.data[y][x] = len(tmx.images)
        tmx.images.append(part)
    tmx.layers.append(layer)
