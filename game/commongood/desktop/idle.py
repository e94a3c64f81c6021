"""What moves on the map while nothing happens: smoke, glints, boats that bob, passers-by. It says nothing that matters."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pygame

from commongood.assets.draw.volumes import TILE_H, TILE_W
from commongood.desktop.atlas import SIGHT_LAYER, THINGS_LAYER, Atlas

AFLOAT = ("boat", "dinghy", "tug", "swans")
MOST_PUFFS, MOST_GLINTS, MOST_WALKERS = 10, 16, 10
SHORTEST_WALK = 4
"""Cells of straight street that a passer-by wants."""
RISE, STRIDE, SHIMMER, SWELL = 4.2, 11.0, 6.0, 4.0
"""Seconds of a puff, units a second of a walker, seconds of a glint, seconds of a boat's rise and fall."""
NOTHING = pygame.Surface((1, 1), pygame.SRCALPHA)


class Thing(pygame.sprite.Sprite):
    """A picture that stands on the map."""

    image: pygame.Surface
    rect: pygame.Rect

    def __init__(self, picture: pygame.Surface, x: float, y: float) -> None:
        super().__init__()
        self.image = picture
        self.rect = picture.get_rect(topleft=(round(x), round(y)))


Move = Callable[[float], tuple[float, float, pygame.Surface]]
"""Where a thing is after so many seconds, in the map's units, and its picture."""


@dataclass
class _Mover:
    sprite: Thing
    layer: int
    move: Move
    own: bool
    """Whether it is there for its movement alone, and goes when all is still."""
    home: tuple[int, int] = (0, 0)


def _phase(number: int) -> float:
    """A number from 0 to 1 that differs from one place to the next, the same in every game."""
    return number * 0.6180339887 % 1.0


def _puff(frames: list[pygame.Surface], x: float, y: float, phase: float) -> Move:
    def move(t: float) -> tuple[float, float, pygame.Surface]:
        u = (t / RISE + phase) % 1.0
        return x - 12 + 10 * u, y - 14 - 24 * u, frames[min(len(frames) - 1, int(u * len(frames)))]

    return move


def _glint(frames: list[pygame.Surface], x: float, y: float, phase: float) -> Move:
    order = [*range(len(frames)), *range(len(frames) - 2, -1, -1)]

    def move(t: float) -> tuple[float, float, pygame.Surface]:
        u = (t / SHIMMER + phase) % 1.0
        at = int(u * 2 * len(order))
        return x + 5 * u, y, frames[order[at]] if at < len(order) else NOTHING

    return move


def _walk(frames: list[pygame.Surface], left: float, right: float, y: float, phase: float) -> Move:
    length = right - left

    def move(t: float) -> tuple[float, float, pygame.Surface]:
        along = (t * STRIDE + phase * 2 * length) % (2 * length)
        x = left + (along if along < length else 2 * length - along)
        return x, y, frames[int(t * 4 + phase * 8) % len(frames)]

    return move


def _bob(picture: pygame.Surface, x: float, y: float, phase: float) -> Move:
    return lambda t: (x, y + 1.2 * math.sin(2 * math.pi * (t / SWELL + phase)), picture)


def _runs(atlas: Atlas) -> Iterator[tuple[int, int, int]]:
    """Straight streets from west to east: first cell, row, number of cells."""
    roads = atlas.tmx.get_layer_by_name("roads").data
    facts = atlas.tmx.tile_properties
    for y, row in enumerate(roads):
        start = 0
        for x, gid in enumerate([*row, 0]):
            if (facts.get(gid) or {}).get("arms") == 10:
                continue
            if x - start >= SHORTEST_WALK:
                yield start, y, x - start
            start = x + 1


def _open_water(atlas: Atlas) -> list[tuple[int, int]]:
    water, roads = (atlas.tmx.get_layer_by_name(name).data for name in ("water", "roads"))
    facts = atlas.tmx.tile_properties
    return [
        (x, y)
        for y, row in enumerate(water)
        for x, gid in enumerate(row)
        if (facts.get(gid) or {}).get("corners") == 15 and not roads[y][x]
    ]


def _spread(found: list[Any], most: int) -> list[Any]:
    """At most so many of what was found, from all over."""
    return found[:: max(1, -(-len(found) // most))]


class Idle:
    """All that moves on one map. things: the sprites that stand on it, each with its object in the map."""

    def __init__(self, atlas: Atlas, group: Any, things: list[tuple[Any, Thing]]) -> None:
        self.group, self.scale, self.time, self.still = group, atlas.scale, 0.0, True
        self.movers = [*self._smoke(atlas, things), *self._glints(atlas), *self._walkers(atlas), *self._boats(things)]

    @staticmethod
    def _smoke(atlas: Atlas, things: list[tuple[Any, Thing]]) -> Iterator[_Mover]:
        frames = atlas.idle.get("smoke")
        mouths = []
        for thing, _ in things:
            facts = thing.properties
            if "smoke_x" in facts:
                mouths.append((thing.x + float(facts["smoke_x"]), thing.y + float(facts["smoke_y"]), thing.y + thing.height))
        for i, (x, y, foot) in enumerate(_spread(mouths, MOST_PUFFS)) if frames else ():
            for half in (0.0, 0.5):
                layer = THINGS_LAYER + round(foot) + 1
                yield _Mover(Thing(NOTHING, 0, 0), layer, _puff(frames or [], x, y, _phase(i) + half), True)

    @staticmethod
    def _glints(atlas: Atlas) -> Iterator[_Mover]:
        frames = atlas.idle.get("glint")
        for i, (x, y) in enumerate(_spread(_open_water(atlas), MOST_GLINTS)) if frames else ():
            place = x * TILE_W + 10, y * TILE_H + 6 + 30 * _phase(3 * i)
            yield _Mover(Thing(NOTHING, 0, 0), SIGHT_LAYER, _glint(frames or [], *place, _phase(i)), True)

    @staticmethod
    def _walkers(atlas: Atlas) -> Iterator[_Mover]:
        looks = [frames for name, frames in sorted(atlas.idle.items()) if name.startswith("walker")]
        for i, (x, y, cells) in enumerate(_spread(list(_runs(atlas)), MOST_WALKERS)) if looks else ():
            foot = y * TILE_H + 15 + 4 * (i % 2)
            move = _walk(looks[i % len(looks)], x * TILE_W + 8, (x + cells) * TILE_W - 40, foot - 24, _phase(i))
            yield _Mover(Thing(NOTHING, 0, 0), THINGS_LAYER + foot, move, True)

    @staticmethod
    def _boats(things: list[tuple[Any, Thing]]) -> Iterator[_Mover]:
        for i, (thing, sprite) in enumerate(things):
            if thing.properties.get("prop") in AFLOAT:
                layer = THINGS_LAYER + round(thing.y + thing.height)
                yield _Mover(sprite, layer, _bob(sprite.image, thing.x, thing.y, _phase(i)), False, sprite.rect.topleft)

    def update(self, dt: float, still: bool) -> None:
        """Let dt seconds pass, or stand still: then what is there for its movement alone goes, and boats lie level."""
        if still != self.still:
            self.still = still
            for mover in self.movers:
                if mover.own and still:
                    self.group.remove(mover.sprite)
                elif mover.own:
                    self.group.add(mover.sprite, layer=mover.layer)
            for mover in self.movers:
                mover.sprite.rect.topleft = mover.home
        if still:
            return
        self.time += dt
        for mover in self.movers:
            x, y, picture = mover.move(self.time)
            mover.sprite.image = picture
            mover.sprite.rect = picture.get_rect(topleft=(round(x * self.scale), round(y * self.scale)))
