"""The town on the screen: tiles through pyscroll, buildings by their state, signposts and nameplates, camera and zoom."""

from importlib.resources.abc import Traversable
from typing import Any

import pygame

from commongood.assets.draw.palette import INK, MEADOW, MUSTARD
from commongood.assets.draw.posts import SELECTION_OFFSET, SIGNPOST_FOOT, SIGNPOST_OFFSET, selection
from commongood.desktop import pictures
from commongood.desktop.atlas import SCALES, SIGHT_LAYER, THINGS_LAYER, Atlas, open_atlas
from commongood.desktop.metrics import Metrics
from commongood.desktop.words import percent
from commongood.play.view import DistrictView, View

Rect = pygame.Rect
BOUNDS = (0.40, 0.50, 0.60, 0.75)
"""Where one overlay class ends and the next begins: a share of need met."""
GLIDE = 0.24


def overlay_class(value: float) -> int:
    """The class of a share of need met: 0 under 40 %, then 40, 50 and 60 %, and 4 from 75 %. As the plate rounds it."""
    shown = round(value * 100) / 100
    return sum(shown >= bound for bound in BOUNDS)


class _Thing(pygame.sprite.Sprite):
    """A picture that stands on the map."""

    image: pygame.Surface
    rect: Rect

    def __init__(self, picture: pygame.Surface, x: float, y: float) -> None:
        super().__init__()
        self.image = picture
        self.rect = picture.get_rect(topleft=(round(x), round(y)))


class TownMap:
    """The map of a level in a box on the screen."""

    def __init__(self, folder: Traversable, rect: Rect, m: Metrics) -> None:
        self.folder, self.rect, self.m = folder, rect.copy(), m
        self.view: View | None = None
        self.overlay = True
        self.selected: tuple[str, str] | None = None
        self.hovered: tuple[str, str] | None = None
        self._atlases: dict[float, Atlas] = {}
        self._group: Any = None
        self._renderer: Any = None
        self._sprites: dict[str, _Thing] = {}
        self._mark: _Thing | None = None
        self._glide: tuple[pygame.Vector2, pygame.Vector2, float] | None = None
        self._plates: list[tuple[Rect, tuple[str, str]]] = []
        self.atlas = open_atlas(folder, lambda size: self.scales(size)[0])
        self._atlases[self.atlas.scale] = self.atlas
        w, h = self.atlas.size
        self.centre = pygame.Vector2(w / 2, h / 2)
        self._mount()

    # scale and camera
    def scales(self, size: tuple[int, int] | None = None) -> list[float]:
        """The scales at which the map, or one of such a size, fills its box."""
        w, h = size or self.atlas.size
        return [s for s in SCALES if w * s >= self.rect.w and h * s >= self.rect.h] or [SCALES[-1]]

    def _open(self, scale: float) -> Atlas:
        if scale not in self._atlases:
            self._atlases[scale] = open_atlas(self.folder, lambda _: scale)
        return self._atlases[scale]

    def resize(self, rect: Rect, m: Metrics) -> None:
        """Take another box."""
        if rect == self.rect and m == self.m:
            return
        self.rect, self.m = rect.copy(), m
        if self.atlas.scale not in self.scales():
            self.atlas = self._open(self.scales()[0])
        self._mount()
        if self.view:
            self.show(self.view)

    def zoom(self, by: int, at: tuple[int, int] | None = None) -> bool:
        """Go to the next drawn scale, up or down, about a point of the screen; returns whether there was one."""
        scales = self.scales()
        place = scales.index(self.atlas.scale) + by
        if not 0 <= place < len(scales):
            return False
        pos = at or self.rect.center
        fixed = self.to_map(pos)
        self.atlas = self._open(scales[place])
        offset = pygame.Vector2(pos) - pygame.Vector2(self.rect.center)
        self.centre = fixed - offset / self.atlas.scale
        self._glide = None
        self._mount()
        if self.view:
            self.show(self.view)
        return True

    def pan(self, dx: float, dy: float) -> None:
        """Move the camera by pixels of the screen."""
        self._glide = None
        self.centre += pygame.Vector2(dx, dy) / self.atlas.scale
        self._clamp()

    def look_at(self, kind: str, name: str, at_once: bool = False) -> None:
        """Bring a service or a district to the middle."""
        box = self.atlas.plots.get(name) if kind == "service" else self.bounds(name)
        if box is None:
            return
        goal = self._clamped(pygame.Vector2(box.center))
        if at_once:
            self.centre = goal
        else:
            self._glide = (self.centre.copy(), goal, 0.0)

    def update(self, dt: float) -> None:
        """Let the camera glide."""
        if self._glide:
            start, goal, t = self._glide
            t = min(1.0, t + dt / GLIDE)
            self.centre = start.lerp(goal, 1 - (1 - t) ** 3)
            self._glide = (start, goal, t) if t < 1 else None

    def _clamped(self, centre: pygame.Vector2) -> pygame.Vector2:
        (w, h), s = self.atlas.size, self.atlas.scale
        hw, hh = min(self.rect.w / s, w) / 2, min(self.rect.h / s, h) / 2
        return pygame.Vector2(max(hw, min(w - hw, centre.x)), max(hh, min(h - hh, centre.y)))

    def _clamp(self) -> None:
        self.centre = self._clamped(self.centre)

    def to_map(self, pos: tuple[int, int]) -> pygame.Vector2:
        """A point of the screen in the map's units."""
        return self.centre + (pygame.Vector2(pos) - pygame.Vector2(self.rect.center)) / self.atlas.scale

    def to_screen(self, x: float, y: float) -> tuple[int, int]:
        """A point of the map on the screen."""
        s, c = self.atlas.scale, self.rect.center
        return round(c[0] + (x - self.centre.x) * s), round(c[1] + (y - self.centre.y) * s)

    # what stands where
    def bounds(self, district: str) -> Rect | None:
        """The box about a district."""
        boxes = self.atlas.districts.get(district)
        return boxes[0].unionall(boxes[1:]) if boxes else None

    def at(self, pos: tuple[int, int]) -> tuple[str, str] | None:
        """The service or the district under a point: ("service" or "district", its id)."""
        if not self.rect.collidepoint(pos):
            return None
        for box, thing in reversed(self._plates):
            if box.collidepoint(pos):
                return thing
        place = self.to_map(pos)
        for service, box in self.atlas.plots.items():
            if box.inflate(-8, 0).collidepoint(place):
                return "service", service
        for district, boxes in self.atlas.districts.items():
            if any(box.collidepoint(place) for box in boxes):
                return "district", district
        return None

    def _mount(self) -> None:
        """Put tiles and all that stands on them into pyscroll."""
        import pyscroll  # type: ignore[import-untyped]

        self._clamp()
        atlas, s = self.atlas, self.atlas.scale
        if self.view:
            atlas.lay_overlay(self.classes(self.view))
        self._renderer = pyscroll.BufferedRenderer(pyscroll.TiledMapData(atlas.tmx), self.rect.size)
        self._group = pyscroll.PyscrollGroup(self._renderer)
        for thing in atlas.tmx.get_layer_by_name("things"):
            if thing.image:
                self._group.add(
                    _Thing(thing.image, thing.x * s, thing.y * s), layer=THINGS_LAYER + round(thing.y + thing.height)
                )
        self._sprites = {}
        for service, box in atlas.services.items():
            blank = next((p for (name, _), p in atlas.arts.items() if name == service), pygame.Surface((1, 1), pygame.SRCALPHA))
            sprite = self._sprites[service] = _Thing(blank, box.x * s, box.y * s)
            self._group.add(sprite, layer=THINGS_LAYER + box.bottom)
        self._mark = _Thing(selection(s), 0, 0)

    def classes(self, view: View) -> dict[str, int]:
        """The overlay class of each district, or nothing while the overlay is off."""
        if not self.overlay:
            return {}
        return {d.id: overlay_class(d.overlays["access"]) for d in view.districts if "access" in d.overlays}

    def show(self, view: View) -> None:
        """Take the town as the view has it: overlay tiles and buildings."""
        self.view = view
        self.atlas.lay_overlay(self.classes(view))
        self._renderer.set_size(self.rect.size)
        for service in view.services:
            picture = self.atlas.arts.get((service.id, service.state))
            if picture and service.id in self._sprites:
                self._sprites[service.id].image = picture

    def picture_of(self, service: str) -> pygame.Surface | None:
        """The picture in which a service now stands on the map."""
        sprite = self._sprites.get(service)
        return sprite.image if sprite else None

    # drawing
    def draw(self, surface: pygame.Surface) -> None:
        """Draw the map in its box."""
        s = self.atlas.scale
        self._place_mark()
        part = surface.subsurface(self.rect.clip(surface.get_rect()))
        if self.atlas.size[0] * s < self.rect.w or self.atlas.size[1] * s < self.rect.h:
            part.fill(MEADOW)
        self._group.center((self.centre.x * s, self.centre.y * s))
        self._group.draw(part)
        if self.view:
            clip = surface.get_clip()
            surface.set_clip(self.rect)
            self._draw_signs(surface, self.view)
            surface.set_clip(clip)

    def _place_mark(self) -> None:
        mark, group = self._mark, self._group
        if mark is None:
            return
        plot = self.atlas.plots.get(self.selected[1]) if self.selected and self.selected[0] == "service" else None
        if plot is None:
            if group.has(mark):
                group.remove(mark)
            return
        s = self.atlas.scale
        mark.rect.topleft = (round((plot.x + SELECTION_OFFSET[0]) * s), round((plot.y + SELECTION_OFFSET[1]) * s))
        if not group.has(mark):
            group.add(mark, layer=SIGHT_LAYER)

    def _draw_signs(self, surface: pygame.Surface, view: View) -> None:
        self._plates = []
        size = max(0.82, min(2.0, self.m.scale))
        post = max(0.7, min(2.0, self.atlas.scale))
        for district in view.districts:
            self._draw_plate(surface, district, size)
        for service in sorted(view.services, key=lambda v: self.atlas.plots[v.id].bottom if v.id in self.atlas.plots else 0):
            plot = self.atlas.plots.get(service.id)
            if plot is None:
                continue
            x, y = self.to_screen(plot.x + SIGNPOST_OFFSET[0], plot.bottom + SIGNPOST_OFFSET[1])
            picture = pictures.signpost(service.id, service.state, service.governance.id, post)
            box = picture.get_rect(topleft=(x - round(SIGNPOST_FOOT[0] * post), y - round(SIGNPOST_FOOT[1] * post)))
            surface.blit(picture, box)
            self._plates.append((box, ("service", service.id)))
            if self.hovered == ("service", service.id):
                pygame.draw.circle(surface, MUSTARD, (x, y - round(52 * post)), round(27 * post), 3)

    def _draw_plate(self, surface: pygame.Surface, district: DistrictView, size: float) -> None:
        box = self.bounds(district.id)
        if box is None:
            return
        value = district.overlays.get("access")
        shown = self.overlay and value is not None
        text, cls = (percent(value), overlay_class(value)) if shown and value is not None else ("", None)
        picture = pictures.nameplate(district.name, text, cls, size)
        x, y = self.to_screen(box.x + 4, box.y)
        place = picture.get_rect(topleft=(x, y - round(12 * size)))
        seen = Rect(self.to_screen(*box.topleft), (round(box.w * self.atlas.scale), round(box.h * self.atlas.scale)))
        if not seen.colliderect(self.rect.inflate(-40, -40)):
            return
        place.clamp_ip(self.rect.inflate(-8, -8))
        thing = ("district", district.id)
        if thing in (self.selected, self.hovered):
            pygame.draw.rect(surface, INK, place.inflate(8, 8), border_radius=8)
            pygame.draw.rect(surface, MUSTARD, place.inflate(4, 4), border_radius=6)
        surface.blit(picture, place)
        self._plates.append((place, thing))
