"""Read a Tiled map's objects, safely: a map names districts and service sites, and may read nothing outside its folder."""

import os
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from commongood.content.reading import ContentError, read_text

LAYERS = ("ground", "water", "roads", "overlay")
OBJECT_LAYERS = ("districts", "services", "things")
LARGEST = 256
"""Tiles along a side."""
MOST_TILES = 100_000
TILE_NUMBER = 0x0FFFFFFF
"""The bits of a tile's number that are not flips."""


@lru_cache(maxsize=16)
def _readable(folder: Path) -> tuple[Path, Path]:
    """Where a level may read: in its own folder, and among the game's own pictures."""
    return folder.resolve(), Path(str(files("commongood.assets"))).resolve()


def _allowed(folder: Path, path: Path) -> bool:
    return any(path.is_relative_to(place) for place in _readable(folder))


def check_source(folder: Path, source: str, where: str) -> Path:
    """The file that a map or tileset names, which must lie in the level's folder or among the game's own assets."""
    path = (folder / source).resolve()
    if not _allowed(folder, path):
        raise ContentError(f"{where}: the source {source!r} lies outside the level's folder.")
    if not path.is_file():
        raise ContentError(f"{where}: the source {source!r} is not there.")
    return path


def _parse(text: str, where: str) -> ElementTree.Element:
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise ContentError(f"{where}: holds a document type, which no map needs.")
    try:
        return ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise ContentError(f"{where}: is not valid XML: {error}.") from error


def _check_sources(folder: Path, root: ElementTree.Element, where: str) -> set[int]:
    """The numbers of all tiles that the map's tilesets hold, once every file that they name has been looked at."""
    numbers: set[int] = set()
    for tileset in root.iter("tileset"):
        source = tileset.get("source")
        images, base = tileset, folder
        if source is not None:
            path = check_source(folder, source, f"{where}, tileset")
            images, base = _parse(path.read_text(encoding="utf-8"), path.name), path.parent
        numbers |= _tiles(tileset, images, where)
        for image in images.iter("image"):
            inner = image.get("source", "")
            path = (base / inner).resolve()
            if not _allowed(folder, path):
                raise ContentError(f"{where}: the picture {inner!r} lies outside the level's folder.")
            if not path.is_file():
                raise ContentError(f"{where}: the picture {inner!r} is not there.")
    for layer in root.iter("imagelayer"):
        raise ContentError(f"{where}: layer {layer.get('name')!r} is an image layer, which the game does not draw.")
    for thing in root.iter("object"):
        if thing.get("template") is not None:
            raise ContentError(f"{where}: object {thing.get('id')} uses a template, which the game does not read.")
    return numbers


def _tiles(tileset: ElementTree.Element, images: ElementTree.Element, where: str) -> set[int]:
    first, count = tileset.get("firstgid", ""), images.get("tilecount", "")
    if not first.isdecimal() or not count.isdecimal() or int(count) > MOST_TILES:
        raise ContentError(f"{where}: a tileset has no sound firstgid or tilecount.")
    ids = [int(tile.get("id", "0")) for tile in images.iter("tile")]
    return {int(first) + i for i in [*range(int(count)), *ids]}


def _tile_faults(root: ElementTree.Element, numbers: set[int], where: str) -> Iterator[str]:
    """Every tile that a layer or an object shows must be in a tileset, and a layer must have one for each cell."""
    cells = int(root.get("width", "0")) * int(root.get("height", "0"))
    for layer in root.iter("layer"):
        name, data = layer.get("name"), layer.find("data")
        if data is None or data.get("encoding") != "csv":
            yield f"{where}: layer {name!r} is not saved as CSV; choose CSV as the map's tile layer format."
            continue
        shown = [text.strip() for text in (data.text or "").split(",")]
        if len(shown) != cells or not all(text.isdecimal() for text in shown):
            yield f"{where}: layer {name!r} must hold {cells} tile numbers."
            continue
        unknown = {int(text) & TILE_NUMBER for text in shown} - numbers - {0}
        if unknown:
            yield f"{where}: layer {name!r} shows tile {min(unknown)}, which is in no tileset."
    for thing in root.iter("object"):
        number = thing.get("gid")
        if number is not None and (not number.isdecimal() or int(number) & TILE_NUMBER not in numbers):
            called = thing.get("name") or thing.get("id")
            yield f"{where}: object {called!r} shows tile {number}, which is in no tileset."


def _check_size(root: ElementTree.Element, where: str) -> None:
    if root.tag != "map":
        raise ContentError(f"{where}: is not a Tiled map.")
    if root.get("infinite", "0") != "0":
        raise ContentError(f"{where}: the map is endless; give it a size.")
    for side in ("width", "height", "tilewidth", "tileheight"):
        value = root.get(side, "")
        if not value.isdigit() or not 1 <= int(value) <= LARGEST:
            raise ContentError(f"{where}: {side} is {value or 'missing'!r}; it must be a number from 1 to {LARGEST}.")


def load_map(folder: Traversable) -> Any:
    """The map as a pytmx.TiledMap without pictures, after checks that it is sound and reads only what it may."""
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # pytmx imports pygame where it is installed
    import pytmx  # type: ignore[import-untyped]  # it ships no types

    file = folder / "map.tmx"
    where = f"{folder.name}/map.tmx"
    if not file.is_file():
        raise ContentError(f"{where}: is not there.")
    root = _parse(read_text(file), where)
    _check_size(root, where)
    with as_file(folder) as real:
        faults = [*_tile_faults(root, _check_sources(real, root, where), where)]
        if faults:
            raise ContentError(*faults)
        try:
            return pytmx.TiledMap(str(real / "map.tmx"))
        except Exception as error:  # pytmx raises bare exceptions of many kinds for a damaged map
            raise ContentError(f"{where}: cannot be read as a Tiled map: {error}.") from error


def read_sites(folder: Traversable, districts: Sequence[str], services: Sequence[str]) -> dict[str, str]:
    """Each service's district, from the map's objects; each fault names file, layer, object and property."""
    where = f"{folder.name}/map.tmx"
    layers = {layer.name: layer for layer in load_map(folder).layers}
    faults = [f"{where}: the layer {name!r} is missing." for name in (*LAYERS, *OBJECT_LAYERS) if name not in layers]
    faults += _district_faults([thing.name for thing in layers.get("districts", ())], districts, where)
    sites: dict[str, str] = {}
    for thing in layers.get("services", ()):
        faults += _site_faults(thing, districts, services, where)
        sites[str(thing.properties.get("service"))] = str(thing.properties.get("district"))
    for service in services:
        if service not in sites:
            faults.append(f"{where}: layer 'services' has no object for the service {service!r}.")
    if faults:
        raise ContentError(*faults)
    return sites


def _district_faults(marked: Sequence[str], districts: Sequence[str], where: str) -> Iterator[str]:
    for district in districts:
        if district not in marked:
            yield f"{where}: layer 'districts' has no object named {district!r}."
    for name in sorted({str(name) for name in marked} - set(districts)):
        yield f"{where}: layer 'districts' has an object {name!r}, which level.toml does not know."


def _site_faults(thing: Any, districts: Sequence[str], services: Sequence[str], where: str) -> Iterator[str]:
    service, district = thing.properties.get("service"), thing.properties.get("district")
    for key, value in (("service", service), ("district", district)):
        if not value:
            yield f"{where}: object {thing.name or thing.id!r} in layer 'services' has no property {key!r}."
    if service and service not in services:
        yield f"{where}: object {thing.name!r} stands for the service {service!r}, which level.toml does not have."
    if district and district not in districts:
        yield f"{where}: object {thing.name!r} stands in the unknown district {district!r}."
