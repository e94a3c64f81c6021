"""The town on the screen: tiles through pyscroll, buildings by their state, signposts and nameplates, camera and zoom."""

from importlib.resources.abc import Traversable
from typing import Any

import pygame

from commongood.assets.draw.palette import CARD, INK, MEADOW, MUSTARD, Color
from commongood.assets.draw.posts import SELECTION_OFFSET, SIGNPOST_FOOT, SIGNPOST_OFFSET
from commongood.desktop import pictures
from commongood.desktop.atlas import SCALES, SIGHT_LAYER, THINGS_LAYER, Atlas, open_atlas
from commongood.desktop.idle import NOTHING, Idle, Thing
from commongood.desktop.metrics import Metrics
from commongood.desktop.minimap import ground, minimap
from commongood.desktop.overlays import last_turn, overlays
from commongood.desktop.words import say
from commongood.play.view import DistrictView, View

Rect = pygame.Rect
Box = tuple[float, float, float, float]
"""x, y, width and height in the map's units."""
GLIDE = 0.24
"""Seconds that the camera takes to another place or scale."""
FIRST = "access"


class _Zoom:
    """A passage from one scale to another: a picture of the wider view, and what is seen of it as time goes by."""

    def __init__(self, picture: pygame.Surface, wide: Box, start: Box, end: Box) -> None:
        self.picture, self.wide, self.start, self.end, self.t = picture, wide, start, end, 0.0

    @property
    def seen(self) -> Box:
        """What is seen now, in the map's units."""
        share = 1 - (1 - self.t) ** 3
        x, y, w, h = (a + (b - a) * share for a, b in zip(self.start, self.end, strict=True))
        return x, y, w, h

    def draw(self, part: pygame.Surface) -> None:
        """Draw what is seen now over the whole of a surface."""
        x, y, w, h = self.seen
        k = self.picture.get_width() / self.wide[2]
        box = Rect(round((x - self.wide[0]) * k), round((y - self.wide[1]) * k), round(w * k), round(h * k))
        box = box.clip(self.picture.get_rect())
        if box.w and box.h:
            pygame.transform.scale(self.picture.subsurface(box), part.get_size(), part)


class TownMap:
    """The map of a level in a box on the screen.

    overlay: what it shows of the districts, by the overlay's id, or None. then: as it was last turn. reduced_motion: nothing
    moves of itself, and the camera jumps.
    """

    def __init__(self, folder: Traversable, rect: Rect, m: Metrics, season: str = "autumn") -> None:
        self.folder, self.rect, self.m, self.season = folder, rect.copy(), m, season
        self.view: View | None = None
        self.overlay: str | None = FIRST
        self.then = False
        self.reduced_motion = False
        self.selected: tuple[str, str] | None = None
        self.hovered: tuple[str, str] | None = None
        self._atlases: dict[float, Atlas] = {}
        self._group: Any = None
        self._renderer: Any = None
        self._idle: Idle | None = None
        self._sprites: dict[str, Thing] = {}
        self._marks: dict[tuple[str, str, str, int], Thing] = {}
        self._zoom: _Zoom | None = None
        self._small: tuple[pygame.Surface, Atlas] | None = None
        self._glide: tuple[pygame.Vector2, pygame.Vector2, float] | None = None
        self._plates: list[tuple[Rect, tuple[str, str]]] = []
        self.atlas = open_atlas(folder, lambda size: self.scales(size)[0], season)
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
        """The map at a scale; of the others only the last one shown is kept, so that there and back is quick."""
        for other in [s for s in self._atlases if s not in (scale, self.atlas.scale)]:
            self._atlases.pop(other).close()
        if scale not in self._atlases:
            self._atlases[scale] = open_atlas(self.folder, lambda _: scale, self.season)
        return self._atlases[scale]

    def _clear(self) -> None:
        """Let go of what stands on the map: sprites and their group name each other."""
        if self._group:
            self._group.empty()
        self._group = self._renderer = self._idle = None
        self._sprites, self._marks = {}, {}

    def _close(self) -> None:
        """Let go of every picture of the map."""
        self._clear()
        self._zoom = None
        for atlas in self._atlases.values():
            atlas.close()
        self._atlases.clear()

    def resize(self, rect: Rect, m: Metrics) -> None:
        """Take another box."""
        if rect == self.rect and m == self.m:
            return
        self.rect, self.m = rect.copy(), m
        if self.atlas.scale not in self.scales():
            self.atlas = self._open(self.scales()[0])
        self._mount()
        self._zoom = None
        if self.view:
            self.show(self.view)

    def zoom(self, by: int, at: tuple[int, int] | None = None) -> bool:
        """Go to the next drawn scale, up or down, about a point of the screen; returns whether there was one."""
        scales = self.scales()
        place = scales.index(self.atlas.scale) + by
        if not 0 <= place < len(scales):
            return False
        self._zoom = None
        pos = at or self.rect.center
        fixed, start = self.to_map(pos), self.seen
        before = self._picture() if by > 0 else None
        self.atlas = self._open(scales[place])
        offset = pygame.Vector2(pos) - pygame.Vector2(self.rect.center)
        self.centre = fixed - offset / self.atlas.scale
        self._glide = None
        self._mount()
        if self.view:
            self.show(self.view)
        if not self.reduced_motion:
            wide = start if by > 0 else self.seen
            self._zoom = _Zoom(before or self._picture(), wide, start, self.seen)
        return True

    @property
    def seen(self) -> Box:
        """What the box shows now."""
        if self._zoom:
            return self._zoom.seen
        w, h = self.rect.w / self.atlas.scale, self.rect.h / self.atlas.scale
        return self.centre.x - w / 2, self.centre.y - h / 2, w, h

    def pan(self, dx: float, dy: float) -> None:
        """Move the camera by pixels of the screen."""
        self._glide = None
        self._zoom = None
        self.centre += pygame.Vector2(dx, dy) / self.atlas.scale
        self._clamp()

    def look_at(self, kind: str, name: str, at_once: bool = False) -> None:
        """Bring a service or a district to the middle."""
        box = self.atlas.plots.get(name) if kind == "service" else self.bounds(name)
        if box is None:
            return
        goal = self._clamped(pygame.Vector2(box.center))
        if at_once or self.reduced_motion:
            self.centre, self._glide = goal, None
        else:
            self._glide = (self.centre.copy(), goal, 0.0)

    def look(self, x: float, y: float) -> None:
        """Put a point of the map into the middle, as far as the map reaches."""
        self._glide = self._zoom = None
        self.centre = pygame.Vector2(x, y)
        self._clamp()

    def update(self, dt: float) -> None:
        """Let the camera glide, and let smoke, water, boats and passers-by move."""
        if self._idle:
            self._idle.update(dt, self.reduced_motion)
        if self._zoom:
            self._zoom.t += dt / GLIDE
            if self._zoom.t >= 1 or self.reduced_motion:
                self._zoom = None
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
        x, y, w, h = self.seen
        return pygame.Vector2(
            x + (pos[0] - self.rect.centerx + self.rect.w / 2) * w / self.rect.w,
            y + (pos[1] - self.rect.centery + self.rect.h / 2) * h / self.rect.h,
        )

    def to_screen(self, x: float, y: float) -> tuple[int, int]:
        """A point of the map on the screen."""
        left, top, w, h = self.seen
        return (
            round(self.rect.centerx + (x - left - w / 2) * self.rect.w / w),
            round(self.rect.centery + (y - top - h / 2) * self.rect.h / h),
        )

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
        self._clear()
        self._renderer = pyscroll.BufferedRenderer(pyscroll.TiledMapData(atlas.tmx), self.rect.size)
        # what a window larger than the map shows beyond its edge, which pyscroll would leave black
        self._renderer._rgb_clear_color = MEADOW
        self._group = pyscroll.PyscrollGroup(self._renderer)
        things = []
        for thing in atlas.tmx.get_layer_by_name("things"):
            if thing.image:
                sprite = Thing(thing.image, thing.x * s, thing.y * s)
                self._group.add(sprite, layer=THINGS_LAYER + round(thing.y + thing.height))
                things.append((thing, sprite))
        for service, box in atlas.services.items():
            sprite = self._sprites[service] = Thing(self._art(service), box.x * s, box.y * s)
            self._group.add(sprite, layer=THINGS_LAYER + box.bottom)
        self._idle = Idle(atlas, self._group, things)
        self._idle.update(0.0, self.reduced_motion)

    def _art(self, service: str) -> pygame.Surface:
        """The picture of a service in its state, or in its best one before there is a view."""
        states = {each.id: each.state for each in self.view.services} if self.view else {}
        return self.atlas.art(service, states.get(service, "thriving")) or NOTHING

    def value(self, district: DistrictView) -> float | None:
        """What the overlay says of a district: now, or last turn."""
        if self.overlay is None:
            return None
        return last_turn(district, self.overlay) if self.then else district.overlays.get(self.overlay)

    def classes(self, view: View) -> dict[str, int]:
        """The overlay class of each district, or nothing while no overlay is on."""
        kind = overlays().get(self.overlay or "")
        values = {d.id: self.value(d) for d in view.districts}
        return {name: kind.class_of(value) for name, value in values.items() if kind and value is not None}

    def show(self, view: View) -> None:
        """Take the town as the view has it: its season, overlay tiles and buildings."""
        self.view = view
        if view.season_id != self.season:
            self.season, scale = view.season_id, self.atlas.scale
            self._close()
            self.atlas = self._open(scale)
            self._mount()
        self.atlas.lay_overlay(self.classes(view))
        self._renderer.set_size(self.rect.size)
        for service in view.services:
            picture = self.atlas.art(service.id, service.state)
            if picture and service.id in self._sprites:
                self._sprites[service.id].image = picture

    def overview(self, size: tuple[int, int]) -> pygame.Surface:
        """The whole town, so small."""
        if self._small is None or self._small[0].get_size() != size or self._small[1] is not self.atlas:
            self._small = (ground(self.atlas, size), self.atlas)
        return minimap(self.atlas, self._small[0], self.view, self.classes(self.view)) if self.view else self._small[0]

    def picture_of(self, service: str) -> pygame.Surface | None:
        """The picture in which a service now stands on the map."""
        sprite = self._sprites.get(service)
        return sprite.image if sprite else None

    # drawing
    def draw(self, surface: pygame.Surface) -> None:
        """Draw the map in its box."""
        part = surface.subsurface(self.rect.clip(surface.get_rect()))
        if self._zoom:
            self._zoom.draw(part)
        else:
            self._draw_ground(part)
        if self.view:
            clip = surface.get_clip()
            surface.set_clip(self.rect)
            self._draw_signs(surface, self.view)
            surface.set_clip(clip)

    def _draw_ground(self, part: pygame.Surface) -> None:
        s = self.atlas.scale
        self._place_marks()
        self._group.center((self.centre.x * s, self.centre.y * s))
        self._group.draw(part)

    def _picture(self) -> pygame.Surface:
        """The map as it stands, without its signs."""
        out = pygame.Surface(self.rect.size)
        self._draw_ground(out)
        return out

    def _place_marks(self) -> None:
        """Lay corners on the ground about what is chosen, and fainter ones about what is pointed at."""
        wanted: dict[tuple[str, str, str, int], Thing] = {}
        for name, thing, color in (("hovered", self.hovered, CARD), ("selected", self.selected, MUSTARD)):
            box = self._plot(thing) if thing and (name == "selected" or thing != self.selected) else None
            if box and thing:
                wanted |= {(name, *thing, i): mark for i, mark in enumerate(self._corners(box, color))}
        for key in [k for k in self._marks if k not in wanted]:
            self._group.remove(self._marks.pop(key))
        for key, mark in wanted.items():
            if key not in self._marks:
                self._marks[key] = mark
                self._group.add(mark, layer=SIGHT_LAYER)

    def _plot(self, thing: tuple[str, str]) -> Rect | None:
        """The ground of a service or a district."""
        return self.atlas.plots.get(thing[1]) if thing[0] == "service" else self.bounds(thing[1])

    def _corners(self, box: Rect, color: Color) -> list[Thing]:
        s, (dx, dy) = self.atlas.scale, SELECTION_OFFSET
        left, top = (box.x + dx) * s, (box.y + dy) * s
        marks = pictures.corners(color, s)
        w, h = marks[0].get_size()
        right, low = (box.right - dx) * s - w, (box.bottom + 10) * s - h
        return [Thing(p, x, y) for p, (x, y) in zip(marks, ((left, top), (right, top), (right, low), (left, low)), strict=True)]

    def _draw_signs(self, surface: pygame.Surface, view: View) -> None:
        self._plates = []
        size = self.m.px(16) / 16
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
        kind, value = overlays().get(self.overlay or ""), self.value(district)
        text, cls = "", None
        if kind and value is not None:
            text, cls = kind.shown(value), kind.class_of(value)
            if self.then:
                text = say("map.now_too", then=text, now=kind.shown(district.overlays[kind.id]))
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
