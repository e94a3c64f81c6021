"""The whole town small: its ground, its districts in the overlay's colours, its services by the shape of their state."""

import pygame

from commongood.assets.draw.palette import INK, MEADOW, PAPER
from commongood.assets.draw.volumes import TILE_H, TILE_W
from commongood.desktop import pictures
from commongood.desktop.atlas import Atlas
from commongood.play.view import View

Rect = pygame.Rect
LAYERS = ("ground", "water", "roads")


def minimap_size(atlas: Atlas, w: int, h: int) -> tuple[int, int]:
    """The largest size, in whole pixels to a tile, that fits so much room."""
    columns, rows = atlas.tmx.width, atlas.tmx.height
    across = max(2, min(w // columns, h * TILE_W // (TILE_H * rows)))
    return across * columns, max(1, round(across * TILE_H / TILE_W)) * rows


def ground(atlas: Atlas, size: tuple[int, int]) -> pygame.Surface:
    """The bare town without anything that stands on it."""
    w, h = size[0] // atlas.tmx.width, size[1] // atlas.tmx.height
    out = pygame.Surface(size)
    out.fill(MEADOW)
    small: dict[int, pygame.Surface] = {}
    for name in LAYERS:
        for y, row in enumerate(atlas.tmx.get_layer_by_name(name).data):
            for x, gid in enumerate(row):
                picture = atlas.tmx.images[gid] if gid else None
                if picture is None:
                    continue
                if gid not in small:
                    small[gid] = pygame.transform.smoothscale(picture, (w, h))
                out.blit(small[gid], (x * w, y * h))
    return out


def minimap(atlas: Atlas, base: pygame.Surface, view: View, classes: dict[str, int]) -> pygame.Surface:
    """The town with its districts tinted by class (0 worst to 4 best, which stays bare) and its services as dots of state."""
    out = base.copy()
    sx, sy = base.get_width() / atlas.size[0], base.get_height() / atlas.size[1]
    for district, boxes in atlas.districts.items():
        cls = classes.get(district, 4)
        for box in boxes if cls < 4 else ():
            out.fill(
                pictures.overlay_tint(cls), Rect(round(box.x * sx), round(box.y * sy), round(box.w * sx), round(box.h * sy))
            )
    px = max(9, round(out.get_width() / 17))
    for service in view.services:
        plot = atlas.plots.get(service.id)
        if plot:
            mark = pictures.plate(service.state, px)
            out.blit(mark, mark.get_rect(center=(round(plot.centerx * sx), round(plot.centery * sy))))
    return out


def frame(surface: pygame.Surface, place: Rect, seen: tuple[float, float, float, float], size: tuple[int, int]) -> None:
    """Mark on a minimap at a place what the window shows: seen is (x, y, w, h) in the units of a map of that size."""
    sx, sy = place.w / size[0], place.h / size[1]
    box = Rect(round(place.x + seen[0] * sx), round(place.y + seen[1] * sy), round(seen[2] * sx), round(seen[3] * sy))
    box = box.clip(place)
    pygame.draw.rect(surface, PAPER, box.inflate(-2, -2), 1, border_radius=2)
    pygame.draw.rect(surface, INK, box.inflate(2, 2), 2, border_radius=3)
