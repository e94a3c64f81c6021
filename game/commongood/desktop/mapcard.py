"""The card in the map's corner: which overlay lies on the town, its legend with figures, the whole town small, zoom."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from commongood.assets.draw.palette import CARD, INK, MUSTARD, MUTE, PAPER, SLATE, mix
from commongood.desktop import pictures
from commongood.desktop.desk import Desk
from commongood.desktop.lettering import fit_lines
from commongood.desktop.metrics import Metrics
from commongood.desktop.minimap import minimap_size
from commongood.desktop.overlays import Overlay, overlay_name, overlays
from commongood.desktop.page import Page, Pen
from commongood.desktop.townmap import TownMap
from commongood.desktop.transitions import Press
from commongood.desktop.words import percent, say

Rect = pygame.Rect


@dataclass(frozen=True, slots=True)
class Deeds:
    """What pressing things on the card does. show: an overlay, or None for none."""

    show: Callable[[str | None], Press]
    hide: Press
    then: Press
    zoom: Callable[[int], Press]
    tour: Press


def card_width(m: Metrics) -> int:
    """How wide the card is."""
    return max(m.u(470), 338)


def build(m: Metrics, town: TownMap, deeds: Deeds, width: int) -> tuple[Page, Rect]:
    """The card's page, and where on it the whole town lies."""
    pen = Pen(m, width, None)
    pad, gap = max(8, m.u(14)), m.u(8)
    kind = overlays().get(town.overlay or "")
    head = _head(pen, town, deeds, kind, pad)
    pen.ground = PAPER
    pen.y = head + _picker(pen, town, deeds, head, pad) + gap
    top, legend = pen.y, width * 46 // 100
    if kind:
        _legend(pen, kind, pad, legend - pad)
    low = pen.y
    side = pen.button_height(15)
    edge = max(1, m.u(3))
    size = minimap_size(town.atlas, width - legend - 2 * pad, m.u(150) + 40)
    place = Rect(width - pad - size[0] if kind else pad + edge, top + edge, *size)
    pen.box(place.inflate(2 * edge, 2 * edge), INK, 4)
    pen.stamp(town.overview(size), place.x, place.y)
    pen.spot("minimap", place, deeds.tour, say("map.overview"), 4)
    pen.y = place.bottom + edge + gap if kind else place.y - edge
    x = place.x - edge if kind else place.right + edge + gap
    pen.button("zoom:out", "", deeds.zoom(-1), x, pen.y, side, side, "minus", size=15, spoken=say("map.zoom_out"))
    pen.button("zoom:in", "", deeds.zoom(1), x + side + gap, pen.y, side, side, "plus", size=15, spoken=say("map.zoom_in"))
    if kind:
        label = say("map.then_off" if town.then else "map.then")
        wide = pen.width(label, 15, "bold") + 2 * max(6, m.u(12))
        if x + 2 * (side + gap) + wide > place.right + edge:
            pen.y += side + 3 + gap
        pen.button("then", label, deeds.then, place.right + edge - wide, pen.y, wide, side, size=15, on=town.then)
    pen.y = max(low, place.bottom + edge, pen.y + side + 3) + pad
    h, radius = pen.y, m.u(10)

    def paint(surface: pygame.Surface) -> None:
        pictures.box(surface, Rect(0, 0, width, h), PAPER, radius)
        pictures.box(surface, Rect(0, 0, width, head), INK, radius, (True, True, False, False))

    pen.page.ops.insert(0, paint)
    return pen.done(), place


def _head(pen: Pen, town: TownMap, deeds: Deeds, kind: Overlay | None, pad: int) -> int:
    m, width = pen.m, pen.page.width
    head = max(m.u(42), m.lead(18) + 12)
    pen.ground = INK
    name = kind.name if kind else say("map.none")
    title = say("map.then_title", name=name) if kind and town.then else name
    pen.put(title, pad, (head - m.lead(18)) / 2, 18, PAPER, "bold")
    label = say("map.hide" if kind else "map.show")
    wide = pen.width(label, 15, "bold") + 2 * max(8, m.u(16))
    high = m.lead(15) + 6
    pen.button("overlay", label, deeds.hide, width - wide - pad, (head - high) / 2 - 1, wide, high, size=15)
    return head


def _picker(pen: Pen, town: TownMap, deeds: Deeds, top: int, pad: int) -> int:
    """A row of icons, one for each overlay; returns its height."""
    m, room = pen.m, pen.page.width - 2 * pad
    every = overlays()
    step = room / len(every)
    side = round(step) - max(2, m.u(4))
    px = side * 62 // 100
    for i, (name, kind) in enumerate(every.items()):
        rect = Rect(round(pad + i * step + (step - side) / 2), top + m.u(8), side, side)
        on = name == town.overlay
        fill = MUSTARD if on else CARD
        pen.box(rect, INK if on else mix(SLATE, CARD, 0.5), 6)
        pen.box(rect.inflate(-2, -2) if not on else rect.inflate(-4, -4), fill, 5)
        pen.stamp(pictures.icon(name, px, INK, fill), rect.centerx - px / 2, rect.centery - px / 2)
        pen.spot(f"overlay:{name}", rect, deeds.show(name), say("map.overlay.on", name=kind.name), 6)
    return m.u(8) + side


def _legend(pen: Pen, kind: Overlay, x: int, room: int) -> None:
    m = pen.m
    for line in fit_lines(kind.unit, m.px(15), "body", room):
        pen.put(line, x, pen.y, 15, MUTE)
        pen.y += m.lead(15)
    pen.gap(4)
    sw, sh = max(28, m.u(50)), m.lead(16)
    for cls, text in enumerate(kind.legend()):
        pen.stamp(pictures.swatch(cls, sw, sh - 2), x, pen.y + 1)
        pen.put(text, x + sw + m.u(12), pen.y, 16)
        pen.y += sh + m.u(4)


def about(desk: Desk, town: TownMap, kind: str, name: str) -> str:
    """What stands under the pointer, in a few words."""
    if kind == "service":
        service = desk.service(name)
        if service is None:
            return ""
        state, met = service.state_text.lower(), percent(service.access)
        return say("map.service", name=service.name, state=state, met=met)
    district = next((d for d in desk.view.districts if d.id == name), None)
    overlay = overlays().get(town.overlay or "")
    value = town.value(district) if district else None
    if district is None or overlay is None or value is None:
        return district.name if district else ""
    return say("map.district", name=district.name, what=overlay_name(overlay.id), value=overlay.shown(value))
