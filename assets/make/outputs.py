"""Every file that is drawn or written: where it lies, and what makes it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pygame
from commongood.assets.draw.palette import SEASONS
from commongood.assets.make import maps, shade, sheets, sounds, tsx
from commongood.assets.make.stock import SETS, seasonal
from commongood.assets.plans import PLANS

Made = pygame.Surface | str | bytes
Make = Callable[[], Made]
OTHER_SEASONS = [(name, season) for name, season in SEASONS.items() if name != "autumn"]
KINDS = ("tiles", "sprites", "maps", "sounds")


def tiles() -> dict[str, Make]:
    """The tile sheets at both scales and their tilesets."""
    out: dict[str, Make] = {}
    for name in sheets.SHEETS:
        out[f"assets/tiles/{name}.tsx"] = partial(tsx.sheet, name)
        out[f"assets/tiles/{name}.png"] = partial(sheets.picture, name, 1)
        out[f"assets/2x/tiles/{name}.png"] = partial(sheets.picture, name, 2)
    for name, season in OTHER_SEASONS:
        for folder, scale in (("assets", 1), ("assets/2x", 2)):
            out[f"{folder}/{name}/tiles/ground.png"] = partial(sheets.picture, "ground", scale, season=season)
    return out


def sprites() -> dict[str, Make]:
    """The sprites at both scales and their tilesets."""
    out: dict[str, Make] = {}
    for name, every in SETS.items():
        out[f"assets/sprites/{name}.tsx"] = partial(tsx.collection, name)
        for sprite in every():
            out[f"assets/sprites/{name}/{sprite.name}.png"] = partial(sprite.draw, 1)
            out[f"assets/2x/sprites/{name}/{sprite.name}.png"] = partial(sprite.draw, 2)
    for name, season in OTHER_SEASONS:
        for folder, scale in (("assets", 1), ("assets/2x", 2)):
            for kind, sprite in seasonal():
                out[f"{folder}/{name}/sprites/{kind}/{sprite.name}.png"] = partial(sprite.draw, scale, season=season)
    return out


def towns() -> dict[str, Make]:
    """The levels' maps and their films of shadows."""
    out: dict[str, Make] = {}
    for plan in PLANS:
        out[f"levels/{plan.id}/map.tmx"] = partial(maps.tmx, plan)
        out[f"levels/{plan.id}/shadows.png"] = partial(shade.film, plan, 1)
        out[f"levels/{plan.id}/shadows@2x.png"] = partial(shade.film, plan, 2)
    return out


def heard() -> dict[str, Make]:
    """The sounds."""
    return {f"assets/sounds/{name}.wav": partial(sounds.written, name) for name in sounds.SOUNDS}


def outputs(kinds: tuple[str, ...] = KINDS) -> dict[str, Make]:
    """What makes each file, by its path from the folder that holds assets and levels."""
    makers = {"tiles": tiles, "sprites": sprites, "maps": towns, "sounds": heard}
    return {path: make for kind in kinds for path, make in makers[kind]().items()}


def differs(path: Path, made: Made) -> bool:
    """Does the file lack, or hold other pixels, other text or other bytes than what was made?"""
    if not path.is_file():
        return True
    if isinstance(made, str):
        return path.read_text(encoding="utf-8") != made
    if isinstance(made, bytes):
        return path.read_bytes() != made
    found = pygame.image.load(path)
    return found.get_size() != made.get_size() or pixels(found) != pixels(made)


def pixels(surface: pygame.Surface) -> bytes:
    """A picture's pixels; where nothing shows, its colour does not count."""
    rgba = np.frombuffer(pygame.image.tobytes(surface, "RGBA"), np.uint8).reshape(-1, 4)
    return np.where(rgba[:, 3:] > 0, rgba, 0).tobytes()
