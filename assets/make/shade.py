"""One film of shadows for a whole town, so that shadows never darken each other; its opacity is baked into the pixels."""

import pygame
from commongood.assets.draw.buildings import BUILDINGS
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import DUSK, SHADOW_ALPHA
from commongood.assets.draw.props import PROPS
from commongood.assets.draw.volumes import TILE_H, TILE_W, Shade
from commongood.assets.make.plan import Plan, Thing
from commongood.assets.make.populate import everything

SUN = (0.86, -0.24)
"""How far a shadow reaches for each unit of height: the sun stands low in the west-south-west."""
SERVICE = Shade(26, 98, 54, 36, 20)
PARK = Shade(46, 58, 56, 12, 28)
BAND = 4
"""Rows of tiles drawn at a time, to keep the enlarged sheet small."""


def _box(k: Ink, x: float, y: float, s: Shade) -> None:
    x0, y0, dx, dy = x + s.left, y - s.foot, s.height * SUN[0], s.height * SUN[1]
    x1, top = x0 + s.width, y0 - s.depth
    k.poly([(x0, y0), (x1, y0), (x1 + dx, y0 + dy), (x1 + dx, top + dy), (x0 + dx, top + dy), (x0, top)], DUSK)


def _tree(k: Ink, x: float, y: float, r: float, tall: float) -> None:
    k.line([(x, y), (x + r * 1.2 * tall, y - r * 0.34 * tall)], r * 0.3, DUSK)
    k.disc(x + r * 1.6 * tall, y - r * 0.44 * tall, r * 1.15 * tall, DUSK, r * 0.5)


def _thing(k: Ink, thing: Thing) -> None:
    kind, _, end = thing.sprite.rpartition("-")
    x, y = thing.x * TILE_W, thing.foot * TILE_H
    if kind in BUILDINGS:
        for shade in BUILDINGS[kind].shades:
            _box(k, x, y, shade)
    elif kind in PROPS:
        w = PROPS[kind].shade
        if w:
            k.disc(x + 3 + w * 0.62, y - 4, w * 0.62, DUSK, 5)
    elif kind == "person":
        k.line([(x + 12, y - 1), (x + 26, y - 5)], 4, DUSK)
    elif kind == "bush":
        k.disc(x + 22, y - 5, 11, DUSK, 5)
    else:
        _tree(k, x + 32, y - 2, float(end), 1.25 if kind.startswith(("fir", "poplar")) else 1)


def film(plan: Plan, scale: int = 1) -> pygame.Surface:
    """The shadows of everything in a town, as large as its map."""
    things, w = everything(plan), plan.width * TILE_W
    out = pygame.Surface((w * scale, plan.height * TILE_H * scale), pygame.SRCALPHA)
    for top in range(0, plan.height, BAND):
        rows = min(BAND, plan.height - top)
        k = Ink(w, rows * TILE_H, scale, origin=(0, -top * TILE_H))
        for site in plan.sites:
            _box(k, site.x * TILE_W, site.foot * TILE_H, PARK if site.service == "parks" else SERVICE)
        for thing in things:
            if top - 1 < thing.foot < top + rows + 4:
                _thing(k, thing)
        band = k.done()
        opacity = pygame.surfarray.pixels_alpha(band)
        opacity[:] = (opacity.astype("uint32") * SHADOW_ALPHA + 127) // 255
        del opacity
        out.blit(band, (0, top * TILE_H * scale), special_flags=pygame.BLEND_RGBA_ADD)
    return out
