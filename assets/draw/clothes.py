"""What people on the boards wear below the chin."""

from collections.abc import Callable

from commongood.assets.draw.looks import Look
from commongood.assets.draw.palette import CARD, INK, MUSTARD, WHITE, Color, dim, lit, mix
from commongood.assets.draw.shapes import blob, curve
from commongood.assets.draw.sitter import Sitter


def clothes(to: Sitter, look: Look, tone: Color, shade: Color) -> None:
    """Shoulders, coat, neck and collar."""
    k, coat = to.k, look.coat
    left, right = curve((-62, 0), (-60, -40), (-40, -48), (-16, -56)), curve((16, -56), (40, -48), (60, -40), (62, 0))
    body = to.still((-62, 0), *left, (16, -56), *right)
    k.poly(body, coat)
    with k.clip(body):
        k.poly(to.still((20, -60), (64, -60), (64, 2), (34, 2)), dim(coat, 0.2))
        if look.collar == "hivis":
            for x in (-40, 26):
                k.poly(to.still((x, -60), (x + 12, -60), (x + 12, 2), (x, 2)), mix(MUSTARD, WHITE, 0.55))
        if look.collar == "apron":
            k.poly(to.still((-30, 2), (-26, -34), (26, -34), (30, 2)), look.extra)
            k.poly(to.still((14, 2), (14, -34), (26, -34), (30, 2)), dim(look.extra, 0.25))
            for side in (-1, 1):
                k.line(to.still((side * 22, -34), (side * 17, -56)), 4 * to.s, look.extra)
    if look.style != "hijab":
        k.poly(to.points([(-13, -80), (13, -80), (15, -54), (0, -44), (-15, -54)]), tone)
        k.poly(to.points([(-12, -70), (13, -74), (15, -54), (6, -49)]), shade)
    make = _COLLARS.get(look.collar)
    if make:
        make(to, look, tone)


def _suit(to: Sitter, look: Look, tone: Color) -> None:
    k = to.k
    k.poly(to.still((-16, -56), (16, -56), (0, -14)), CARD)
    k.poly(to.points([(-13, -66), (13, -66), (15, -54), (0, -44), (-15, -54)]), tone)
    k.poly(to.still((-5, -44), (5, -44), (7, -8), (0, 0), (-7, -8)), look.extra)
    k.poly(to.still((-17, -58), (-4, -40), (-14, -22), (-30, -50)), lit(look.coat, 0.14))
    k.poly(to.still((17, -58), (4, -40), (14, -22), (30, -50)), dim(look.coat, 0.34))


def _tunic(to: Sitter, look: Look, tone: Color) -> None:
    k = to.k
    k.line(to.still((-16, -56), (0, -36), (16, -56)), 5 * to.s, WHITE)
    k.line(to.still((0, -36), (0, 0)), 3 * to.s, WHITE)
    k.poly(to.still((-38, -34), (-18, -34), (-18, -22), (-38, -22)), WHITE)
    k.poly(to.still((-35, -30), (-21, -30), (-21, -27), (-35, -27)), INK)


def _lanyard(to: Sitter, look: Look, tone: Color) -> None:
    k = to.k
    k.line(to.still((-15, -56), (0, -20), (15, -56)), 4 * to.s, look.extra)
    k.poly(to.still((-9, -22), (9, -22), (9, 0), (-9, 0)), WHITE)
    k.disc(*to.still((0, -12))[0], 5 * to.s, look.extra)


def _hood(to: Sitter, look: Look, tone: Color) -> None:
    to.k.line(to.still((-22, -54), (-12, -42), (0, -38), (12, -42), (22, -54)), 9 * to.s, dim(look.coat, 0.3))
    for x in (-6, 6):
        to.k.line(to.still((x, -38), (x, -18)), 2.4 * to.s, CARD)


def _scarf(to: Sitter, look: Look, tone: Color) -> None:
    to.k.poly(blob(to.still((-24, -62), (0, -52), (24, -62), (26, -44), (0, -34), (-26, -44))), look.extra)
    to.k.poly(to.still((4, -42), (20, -44), (18, -4), (6, -8)), dim(look.extra, 0.16))


def _round(to: Sitter, look: Look, tone: Color) -> None:
    to.k.line(to.still((-17, -57), (-9, -46), (0, -42), (9, -46), (17, -57)), 4.4 * to.s, lit(look.coat, 0.4))


def _shirt(to: Sitter, look: Look, tone: Color) -> None:
    k = to.k
    k.poly(to.still((-15, -56), (15, -56), (0, -30)), tone)
    k.poly(to.still((-17, -60), (0, -30), (-12, -24), (-26, -50)), lit(look.coat, 0.42))
    k.poly(to.still((17, -60), (0, -30), (12, -24), (26, -50)), lit(look.coat, 0.2))
    k.line(to.still((0, -28), (0, 0)), 1.8 * to.s, dim(look.coat, 0.35))
    for v in (-20, -9):
        k.disc(*to.still((4, v))[0], 1.7 * to.s, CARD)


def _cardigan(to: Sitter, look: Look, tone: Color) -> None:
    k = to.k
    k.poly(to.still((-16, -56), (16, -56), (7, 0), (-7, 0)), CARD)
    k.poly(to.points([(-13, -66), (13, -66), (15, -54), (0, -44), (-15, -54)]), tone)
    for side in (-1, 1):
        k.line(to.still((side * 17, -57), (side * 5, 0)), 5 * to.s, lit(look.coat, 0.35) if side < 0 else dim(look.coat, 0.3))
    for v in (-24, -10):
        k.disc(*to.still((11 + v * 0.1, v))[0], 2 * to.s, look.extra)


_COLLARS: dict[str, Callable[[Sitter, Look, Color], None]] = {
    "suit": _suit,
    "tunic": _tunic,
    "lanyard": _lanyard,
    "hood": _hood,
    "scarf": _scarf,
    "round": _round,
    "shirt": _shirt,
    "cardigan": _cardigan,
    "apron": _round,
}
