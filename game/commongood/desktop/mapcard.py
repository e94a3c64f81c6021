"""The card in the map's corner: what the overlay shows and its legend with figures, zoom."""

import pygame

from commongood.assets.draw.palette import INK, PAPER
from commongood.desktop import pictures
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.transitions import Press
from commongood.desktop.words import say

Rect = pygame.Rect


def build(m: Metrics, overlay: bool, on_overlay: Press, on_zoom: tuple[Press, Press], width: int) -> Page:
    """The card's page."""
    pen = Pen(m, width, None)
    head = max(m.u(42), m.lead(18) + 12)
    pen.ground = INK
    body_at = len(pen.page.ops)
    pad, side = max(8, m.u(14)), pen.button_height(15)
    title = say("map.need")
    pen.put(title, pad, (head - m.lead(18)) / 2, 18, PAPER, "bold")
    label = say("map.hide" if overlay else "map.show")
    wide = pen.width(label, 15, "bold") + 2 * max(8, m.u(16))
    high = m.lead(15) + 6
    pen.button("overlay", label, on_overlay, width - wide - pad, (head - high) / 2 - 1, wide, high, size=15)
    pen.ground = PAPER
    pen.y = head + m.u(10)
    if overlay:
        sw, sh = max(28, m.u(50)), m.lead(16)
        for cls in range(5):
            pen.stamp(pictures.swatch(cls, sw, sh - 2), pad, pen.y + 1)
            pen.put(say(f"map.class.{cls}"), pad + sw + m.u(12), pen.y, 16)
            pen.y += sh + m.u(4)
        pen.gap(4)
    pen.button("zoom:out", "", on_zoom[0], pad, pen.y, side, side, "minus", size=15, spoken=say("map.zoom_out"))
    pen.button("zoom:in", "", on_zoom[1], pad + side + m.u(8), pen.y, side, side, "plus", size=15, spoken=say("map.zoom_in"))
    pen.put(say("map.zoom"), pad + 2 * side + m.u(22), pen.y + (side - m.lead(16)) / 2, 16)
    pen.y += side + 3 + pad
    h = pen.y
    radius = m.u(10)

    def paint(surface: pygame.Surface) -> None:
        pictures.box(surface, Rect(0, 0, width, h), PAPER, radius)
        pictures.box(surface, Rect(0, 0, width, head), INK, radius, (True, True, False, False))

    pen.page.ops.insert(body_at, paint)
    return pen.done()


def card_width(m: Metrics) -> int:
    """How wide the card is."""
    return max(m.u(250), 178)
