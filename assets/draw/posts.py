"""What the window sets on the map at run time: signposts, nameplates, overlay samples, the mark under what is chosen."""

import pygame
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.lettering import width
from commongood.assets.draw.palette import INK, MUSTARD, OVERLAY, PAPER, Color, overlay_mark
from commongood.assets.draw.shapes import rrect
from commongood.assets.draw.signs import pennant, plate

SIGNPOST = (76, 104)
SIGNPOST_FOOT = (26, 102)
"""The size of a signpost in units, and where in it the pole meets the ground."""
SIGNPOST_OFFSET = (14, -2)
"""From the lower left corner of a service's plot to the foot of its signpost."""
SELECTION_OFFSET = (-10, -6)
"""From the upper left corner of a service's plot to that of the mark under it."""


def signpost(service: str, state: str, model: str, scale: float = 1) -> pygame.Surface:
    """The pole in front of every service: a pennant for who governs, a plate for what it is and how it fares."""
    k, r = Ink(*SIGNPOST, scale, origin=(26, 104)), 21
    k.rect(-2, -96, 4, 94, INK, 2)
    pennant(k, model, 2, -97, 19, pole=False)
    k.disc(0, -98, 3.6, MUSTARD)
    if state == "thriving":
        k.disc(0, -52, r + 4.5, PAPER)
    plate(k, state, 0, -52, r, service)
    return k.done()


def nameplate(name: str, figure: str = "", cls: int | None = None, scale: float = 1) -> pygame.Surface:
    """A district's name with the overlay's value: a sample of its class, if one is given, and the figure as text."""
    left = 28 if cls is not None else 10
    w = left + width(name, 16, "bold") + 10 + (width(figure, 16) + 12 if figure else 0)
    k = Ink(w, 26, scale)
    k.rect(0, 0, w, 26, PAPER, 5)
    if cls is not None:
        swatch(k, cls, 5, 5, 16, 16)
    k.text(left, 19, name, 16, INK, "bold")
    if figure:
        k.text(w - 10, 19, figure, 16, INK, "body", "r")
    return k.done()


def swatch(k: Ink, cls: int, x: float, y: float, w: float, h: float) -> None:
    """A sample of an overlay class, 0 worst to 4 best."""
    color, pat = OVERLAY[cls]
    box = rrect(x, y, w, h, 3)
    k.poly(box, color)
    k.pattern(box, pat, overlay_mark(cls), 8 if h > 20 else 6, 1.8)


def selection(scale: float = 1, color: Color = MUSTARD) -> pygame.Surface:
    """The mark on the ground about what is selected: a double line with open corners."""
    k = Ink(148, 112, scale)
    for w, c in ((9, INK), (5, color)):
        for x, y, dx, dy in ((6, 6, 1, 1), (142, 6, -1, 1), (142, 106, -1, -1), (6, 106, 1, -1)):
            k.line([(x + dx * 40, y), (x, y), (x, y + dy * 32)], w, c)
    return k.done()
