"""Tilesets as Tiled writes them: a sheet of tiles, or a collection of sprites."""

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import quoteattr

from commongood.assets.draw.volumes import TILE_H, TILE_W
from commongood.assets.make.sheets import SHEETS
from commongood.assets.make.stock import SETS, Value

HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def attributes(**values: object) -> str:
    """Attributes of an element, in the order given."""
    return " ".join(f"{name}={quoteattr(str(value))}" for name, value in values.items())


def properties(facts: Mapping[str, Value], indent: str) -> list[str]:
    """The lines that give an element its properties."""
    out = [f"{indent}<properties>"]
    for name, value in facts.items():
        kind = {"type": "int"} if isinstance(value, int) else {}
        out.append(f"{indent} <property {attributes(name=name, **kind, value=value)}/>")
    return [*out, f"{indent}</properties>"]


def _tileset(name: str, w: int, h: int, count: int, columns: int, body: Iterable[str]) -> str:
    head = attributes(version="1.10", name=name, tilewidth=w, tileheight=h, tilecount=count, columns=columns)
    return "\n".join([HEAD, f"<tileset {head}>", *body, "</tileset>", ""])


def sheet(name: str) -> str:
    """The tileset of a sheet of tiles, beside its picture."""
    make, columns = SHEETS[name]
    tiles = make()
    rows = -(-len(tiles) // columns)
    body = [f" <image {attributes(source=f'{name}.png', width=columns * TILE_W, height=rows * TILE_H)}/>"]
    for i, tile in enumerate(tiles):
        body += [f" <tile {attributes(id=i, type=name)}>", *properties(tile.facts, "  "), " </tile>"]
    return _tileset(name, TILE_W, TILE_H, columns * rows, columns, body)


def collection(name: str) -> str:
    """The tileset of a set of sprites, beside the folder of its pictures."""
    sprites = list(SETS[name]())
    body = [' <grid orientation="orthogonal" width="1" height="1"/>']
    for i, sprite in enumerate(sprites):
        w, h = sprite.size
        body += [f" <tile {attributes(id=i, type=sprite.kind)}>", *properties(dict(sprite.facts), "  ")]
        body += [f"  <image {attributes(source=f'{name}/{sprite.name}.png', width=w, height=h)}/>", " </tile>"]
    return _tileset(name, max(s.size[0] for s in sprites), max(s.size[1] for s in sprites), len(sprites), 0, body)
