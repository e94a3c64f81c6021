"""A plan as a Tiled map: four layers of tiles, then districts, services and all that stands about as objects."""

from collections.abc import Iterator

from commongood.assets.draw.volumes import TILE_H, TILE_W
from commongood.assets.make import sheets
from commongood.assets.make.plan import Cell, Plan
from commongood.assets.make.populate import everything
from commongood.assets.make.stock import SETS, Sprite, Value
from commongood.assets.make.tsx import HEAD, attributes, properties

FOLDERS = dict.fromkeys(sheets.SHEETS, "tiles") | dict.fromkeys(SETS, "sprites")


class Numbers:
    """The number by which a map knows each tile and each sprite."""

    def __init__(self) -> None:
        self.first: dict[str, int] = {}
        self.sprites: dict[str, tuple[int, Sprite]] = {}
        self._tiles: dict[tuple[str, tuple[tuple[str, Value], ...]], int] = {}
        free = 1
        for name, (make, columns) in sheets.SHEETS.items():
            self.first[name] = free
            tiles = make()
            for i, tile in enumerate(tiles):
                self._tiles.setdefault((name, tuple(sorted(tile.facts.items()))), free + i)
            free += -(-len(tiles) // columns) * columns
        for name, every in SETS.items():
            self.first[name] = free
            for sprite in every():
                self.sprites[sprite.name] = free, sprite
                free += 1

    def tile(self, sheet: str, **facts: Value) -> int:
        """The number of the tile of which the tileset says just this."""
        return self._tiles[sheet, tuple(sorted(facts.items()))]


def _ground(plan: Plan, n: Numbers, cell: Cell) -> int:
    x, y = cell
    style = plan.style(x, y)
    looks = sheets.LOOKS.get(style, 1)
    look = (x // 2 * 3 + y // 2 * 5) % looks if style == "fields" else int(plan.roll("ground", x, y) * looks)
    return n.tile("ground", style=style, sides=0 if style == "meadow" else plan.open_sides(x, y), look=look)


def _water(plan: Plan, n: Numbers, cell: Cell) -> int:
    corners = plan.corners(*cell)
    if corners in (0, 15):
        return n.tile("water", edge="none", corners=15, look=int(plan.roll("water", *cell) * 8)) if corners else 0
    return n.tile("water", edge=plan.edge, corners=corners, look=0)


def _roads(plan: Plan, n: Numbers, cell: Cell) -> int:
    arms, lanes = plan.street_arms.get(cell, 0), plan.lane_arms.get(cell, 0)
    if arms and plan.corners(*cell):
        return n.tile("roads", road="bridge", arms=arms, lanes=0)
    if arms:
        return n.tile("roads", road="street", arms=arms, lanes=lanes & ~arms)
    if lanes:
        return n.tile("roads", road="lane", arms=0, lanes=lanes)
    rails = plan.rail_arms.get(cell, 0)
    return n.tile("roads", road="rail", arms=10 if rails & 10 else 5, lanes=0) if rails else 0


def _overlay(plan: Plan, n: Numbers, cell: Cell) -> int:
    """Nothing: the window lays the overlay from the model."""
    return 0


def _layers(plan: Plan, n: Numbers) -> Iterator[str]:
    makers = {"ground": _ground, "water": _water, "roads": _roads, "overlay": _overlay}
    for i, (name, make) in enumerate(makers.items(), 1):
        yield f" <layer {attributes(id=i, name=name, width=plan.width, height=plan.height)}>"
        yield '  <data encoding="csv">'
        rows = [",".join(str(make(plan, n, (x, y))) for x in range(plan.width)) for y in range(plan.height)]
        yield ",\n".join(rows)
        yield "</data>"
        yield " </layer>"


def _objects(plan: Plan, n: Numbers) -> Iterator[tuple[str, list[str]]]:
    """Each object layer's name and its objects, without their ids."""
    boxes = []
    for district in plan.districts:
        for x, y, w, h in plan.rectangles(district.id):
            place = attributes(x=x * TILE_W, y=y * TILE_H, width=w * TILE_W, height=h * TILE_H)
            boxes.append(f"{attributes(name=district.id, type='district')} {place}/>")
    yield "districts", boxes
    plots = []
    for site in sorted(plan.sites, key=lambda s: (s.foot, s.x)):
        gid, sprite = n.sprites[f"{site.service}-thriving"]
        facts: dict[str, Value] = {"service": site.service, "district": site.district}
        place = attributes(gid=gid, x=site.x * TILE_W, y=site.foot * TILE_H, width=sprite.size[0], height=sprite.size[1])
        head = f"{attributes(name=site.service, type='service')} {place}>"
        plots.append("\n".join([head, *properties(facts, "   "), "  </object>"]))
    yield "services", plots
    things = []
    for thing in everything(plan):
        gid, sprite = n.sprites[thing.sprite]
        spot = {"x": round(thing.x * TILE_W), "y": round(thing.foot * TILE_H)}
        things.append(f"{attributes(type='scenery', gid=gid, **spot, width=sprite.size[0], height=sprite.size[1])}/>")
    yield "things", things


def tmx(plan: Plan, art: str = "../../assets") -> str:
    """The text of a town's map. art: the folder of the tilesets, from the map's own."""
    n, lines, count = Numbers(), list[str](), 0
    for name, first in n.first.items():
        lines.append(f" <tileset {attributes(firstgid=first, source=f'{art}/{FOLDERS[name]}/{name}.tsx')}/>")
    lines += _layers(plan, n)
    for i, (name, objects) in enumerate(_objects(plan, n), 5):
        lines.append(f" <objectgroup {attributes(id=i, name=name)}>")
        for text in objects:
            count += 1
            lines.append(f"  <object {attributes(id=count)} {text}")
        lines.append(" </objectgroup>")
    head = attributes(
        version="1.10",
        tiledversion="1.10.2",
        orientation="orthogonal",
        renderorder="right-down",
        width=plan.width,
        height=plan.height,
        tilewidth=TILE_W,
        tileheight=TILE_H,
        infinite=0,
        nextlayerid=8,
        nextobjectid=count + 1,
    )
    return "\n".join([HEAD, f"<map {head}>", *lines, "</map>", ""])
