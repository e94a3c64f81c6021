"""The tile sheets: which tile lies where in them, what its tileset says of it, and the pictures."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import pygame
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import Season
from commongood.assets.draw.tiles import (
    GROUNDS,
    ground_tile,
    lane_tile,
    meadow_tile,
    overlay_tile,
    rail_tile,
    road_tile,
    water_tile,
)
from commongood.assets.draw.volumes import TILE_H, TILE_W
from commongood.assets.make.stock import Value

LOOKS = {"meadow": 16, "fields": 4, "villas": 2, "semis": 2, "estate": 2, "towers": 2, "docks": 2}
"""How many tiles a ground has for each form of its sides; one where nothing is said."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A tile of a sheet: what draws it at a scale, and what the tileset says of it."""

    draw: Callable[..., Ink]
    facts: dict[str, Value]


def ground() -> list[Tile]:
    """Sixteen looks of meadow, then each ground in its looks, by the sides that are open."""
    out = [Tile(partial(meadow_tile, v=v), {"style": "meadow", "sides": 0, "look": v}) for v in range(16)]
    for style in GROUNDS:
        for v in range(LOOKS.get(style, 1)):
            for sides in range(16):
                draw = partial(ground_tile, style=style, mask=sides, v=v)
                out.append(Tile(draw, {"style": style, "sides": sides, "look": v}))
    return out


def water() -> list[Tile]:
    """Open water in eight looks, then banks and quays by the corners that are wet."""
    out = [Tile(partial(water_tile, mask=15, v=v), {"edge": "none", "corners": 15, "look": v}) for v in range(8)]
    for edge in ("bank", "quay"):
        for corners in range(1, 15):
            draw = partial(water_tile, mask=corners, quay=edge == "quay")
            out.append(Tile(draw, {"edge": edge, "corners": corners, "look": 0}))
    return out


def roads() -> list[Tile]:
    """Streets and lanes by their arms, streets that lanes join, bridges, rails."""
    out: list[Tile] = []
    for arms in range(16):
        for lanes in range(16):
            if arms and not arms & lanes:
                draw = partial(road_tile, mask=arms, lanes=lanes)
                out.append(Tile(draw, {"road": "street", "arms": arms, "lanes": lanes}))
    out += [Tile(partial(lane_tile, mask=lanes), {"road": "lane", "arms": 0, "lanes": lanes}) for lanes in range(16)]
    for bridge, arms in (("h", 10), ("v", 5)):
        out.append(Tile(partial(road_tile, mask=arms, bridge=bridge), {"road": "bridge", "arms": arms, "lanes": 0}))
    for across, arms in ((True, 10), (False, 5)):
        out.append(Tile(partial(rail_tile, across=across), {"road": "rail", "arms": arms, "lanes": 0}))
    return out


def overlay() -> list[Tile]:
    """The films of the overlay's four worse classes by the sides that are open."""
    forms = [(cls, sides) for cls in range(4) for sides in range(16)]
    return [Tile(partial(overlay_tile, cls=cls, mask=sides), {"class": cls, "sides": sides}) for cls, sides in forms]


SHEETS: dict[str, tuple[Callable[[], list[Tile]], int]] = {
    "ground": (ground, 16),
    "water": (water, 12),
    "roads": (roads, 16),
    "overlay": (overlay, 16),
}
"""The sheets by name: their tiles and their number of columns."""


def picture(name: str, scale: int, **how: Season) -> pygame.Surface:
    """A sheet drawn at a scale; the ground also takes a season."""
    make, columns = SHEETS[name]
    tiles, w, h = make(), TILE_W * scale, TILE_H * scale
    out = pygame.Surface((columns * w, -(-len(tiles) // columns) * h), pygame.SRCALPHA)
    for i, tile in enumerate(tiles):
        done = tile.draw(scale, **how).done()
        out.blit(done, (i % columns * w, i // columns * h), special_flags=pygame.BLEND_RGBA_ADD)
    return out
