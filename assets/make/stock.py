"""Every sprite there is, in the order of its tileset. Add at the end: a map counts sprites by their place in it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

import pygame
from commongood.assets.draw.buildings import BUILDINGS
from commongood.assets.draw.idle import GLINTS, PUFFS, WALKERS, glint, smoke, walker
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import AUTUMN, Season
from commongood.assets.draw.props import PROPS
from commongood.assets.draw.scenery import bush, person, tree
from commongood.assets.draw.services import SERVICE_ART, STATES, service

Value = str | int


@dataclass(frozen=True, slots=True)
class Sprite:
    """A picture by name: its type in the tileset and what is said of it there, its size at 1x, what draws it at a scale."""

    name: str
    kind: str
    facts: tuple[tuple[str, Value], ...]
    size: tuple[int, int]
    draw: Callable[..., pygame.Surface]


TREES = tuple(
    (f"{kind}-{leaf}-{r}", leaf, r, kind)
    for kind, leaves, sizes in (
        ("round", ("olive", "mustard", "rust"), (12, 15, 18)),
        ("fir", ("fir",), (12, 15, 18)),
        ("poplar", ("olive", "mustard"), (16, 19)),
        ("wide", ("olive", "rust"), (17, 21)),
    )
    for leaf in leaves
    for r in sizes
)
PEOPLE = 12
SMOKE = {"terrace": (28, 61), "semi": (32, 79), "villa": (85, 81), "works-0": (111, 156)}
"""Where smoke leaves a building, or one of its looks: from its left edge, and above its foot."""


def _tree(leaf: str, r: float, kind: str, scale: float, season: Season = AUTUMN) -> pygame.Surface:
    k = Ink(64, 72, scale, origin=(0, 72))
    k.season = season
    tree(k, 32, -2, r, leaf, kind)
    return k.done()


def _bush(leaf: str, scale: float, season: Season = AUTUMN) -> pygame.Surface:
    k = Ink(32, 24, scale, origin=(0, 24))
    k.season = season
    bush(k, 16, -2, 10, leaf)
    return k.done()


def _person(v: int, scale: float) -> pygame.Surface:
    k = Ink(32, 24, scale, origin=(0, 24))
    person(k, 12, -1, v)
    return k.done()


def services() -> Iterator[Sprite]:
    """Every service in every state, and the plain hall that stands for a service without a picture."""
    for name in (*SERVICE_ART, "other"):
        for state in STATES:
            facts = (("service", name), ("state", state))
            yield Sprite(f"{name}-{state}", "service", facts, (128, 150), partial(service, name, state))


def buildings() -> Iterator[Sprite]:
    """Homes, landmarks and works in all their looks."""
    for name, b in BUILDINGS.items():
        for v in range(b.looks):
            facts: tuple[tuple[str, Value], ...] = (("building", name), ("look", v))
            mouth = SMOKE.get(name) or SMOKE.get(f"{name}-{v}")
            if mouth:
                facts += (("smoke_x", mouth[0]), ("smoke_y", b.height - mouth[1]))
            yield Sprite(f"{name}-{v}", "building", facts, (b.tiles * 64, b.height), partial(b.picture, v))


def scenery() -> Iterator[Sprite]:
    """Trees, bushes, people and props."""
    for name, leaf, r, kind in TREES:
        yield Sprite(name, "tree", (("leaf", leaf), ("width", r)), (64, 72), partial(_tree, leaf, r, kind))
    for leaf in ("olive", "mustard", "rust"):
        yield Sprite(f"bush-{leaf}", "bush", (("leaf", leaf),), (32, 24), partial(_bush, leaf))
    for v in range(PEOPLE):
        yield Sprite(f"person-{v}", "person", (("look", v),), (32, 24), partial(_person, v))
    for name, p in PROPS.items():
        for v in range(p.looks):
            yield Sprite(f"{name}-{v}", "prop", (("prop", name), ("look", v)), (p.w, p.h), partial(p.picture, v))
    for v in range(WALKERS):
        for step in (0, 1):
            yield Sprite(
                f"walker-{v}-{step}", "idle", (("idle", f"walker-{v}"), ("step", step)), (32, 24), partial(walker, v, step)
            )
    for name, size, frames, draw in (("smoke", (24, 24), PUFFS, smoke), ("glint", (40, 8), GLINTS, glint)):
        for step in range(frames):
            yield Sprite(f"{name}-{step}", "idle", (("idle", name), ("step", step)), size, partial(draw, step))


SETS: dict[str, Callable[[], Iterator[Sprite]]] = {"services": services, "buildings": buildings, "scenery": scenery}
"""The tilesets of sprites by name."""


def seasonal() -> Iterator[tuple[str, Sprite]]:
    """Every sprite that has leaves enough to look otherwise in another season, with its set; its draw also takes a season."""
    for name, every in SETS.items():
        for sprite in every():
            if sprite.kind in ("tree", "bush") or sprite.name.startswith(("villa-", "parks-")):
                yield name, sprite
