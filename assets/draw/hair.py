"""Hair and what is worn on it: one part behind the head, one before it."""

import math
from collections.abc import Callable

from commongood.assets.draw.looks import Look
from commongood.assets.draw.palette import Color, dim, lit
from commongood.assets.draw.shapes import Point, blob, curve
from commongood.assets.draw.sitter import HEAD, Sitter, swollen

FRAMED = frozenset({"hijab"})
"""Styles that hide the ears."""

BEHIND: dict[str, list[Point]] = {
    "bob": [(-36, -104), (-30, -134), (0, -144), (30, -134), (36, -104), (37, -72), (26, -64), (-26, -64), (-37, -72)],
    "long": [
        *((-36, -108), (-28, -136), (0, -144), (28, -136), (36, -108)),
        *((40, -60), (44, -34), (20, -40), (-20, -40), (-44, -34), (-40, -60)),
    ],
    "locs": [
        *((-36, -108), (-28, -138), (0, -147), (28, -138), (36, -108)),
        *((38, -64), (36, -42), (26, -46), (-26, -46), (-36, -42), (-38, -64)),
    ],
    "afro": [(-50, -112), (-40, -144), (0, -160), (40, -144), (50, -112), (44, -84), (28, -72), (-28, -72), (-44, -84)],
    "hijab": [
        *((-40, -104), (-31, -138), (0, -147), (31, -138), (40, -104)),
        *((42, -66), (50, -34), (0, -22), (-50, -34), (-42, -66)),
    ],
}
LINES: dict[str, list[Point]] = {
    "short": [(31, -103), (28, -114), (20, -123), (-2, -122), (-22, -119), (-28, -112), (-31, -103)],
    "crop": [(31, -106), (28, -120), (14, -128), (-14, -128), (-28, -120), (-31, -106)],
    "quiff": [(31, -104), (28, -118), (12, -124), (-24, -122), (-29, -112), (-31, -104)],
    "bob": [(34, -80), (27, -104), (22, -122), (6, -124), (-20, -116), (-28, -104), (-34, -78)],
    "long": [(34, -76), (28, -106), (4, -128), (-22, -112), (-28, -100), (-34, -76)],
    "braid": [(33, -92), (28, -108), (0, -130), (-28, -108), (-33, -92)],
    "locs": [(34, -80), (28, -108), (16, -124), (-16, -124), (-28, -108), (-34, -80)],
    "bun": [(30, -106), (25, -119), (0, -128), (-25, -119), (-30, -106)],
    "ponytail": [(31, -104), (26, -120), (-8, -127), (-26, -116), (-31, -104)],
    "afro": [(31, -104), (27, -118), (10, -126), (-10, -126), (-27, -118), (-31, -104)],
    "curly": [(33, -104), (27, -118), (-27, -118), (-33, -104)],
    "flatcap": [(33, -98), (30, -112), (-30, -112), (-33, -98)],
    "beanie": [(33, -96), (30, -112), (-30, -112), (-33, -96)],
}


def hair_behind(to: Sitter, look: Look, lock: Color) -> None:
    """What shows on both sides of the head, drawn before the shoulders."""
    k, s = to.k, to.s
    if look.style in BEHIND:
        k.poly(blob(to.points(BEHIND[look.style])), look.wrap if look.style == "hijab" else lock)
    if look.style == "bun":
        k.disc(*to.point(0, -144), 15 * s, lock)
    elif look.style == "ponytail":
        tail = [(18, -136), (36, -142), (52, -122), (50, -86), (40, -66), (38, -92), (34, -116)]
        k.poly(blob(to.points(tail)), dim(lock, 0.18))
    elif look.style == "headwrap":
        for x, y, r in ((-10, -152, 15), (13, -155, 13)):
            k.disc(*to.point(x, y), r * s, look.extra if x < 0 else dim(look.extra, 0.24))


def hair_before(to: Sitter, look: Look, lock: Color) -> None:
    """What lies on the forehead, drawn last."""
    if look.style in LINES:
        _cap(to, LINES[look.style], lock)
    add = _BEFORE.get(look.style)
    if add:
        add(to, look, lock)


def _cap(to: Sitter, line: list[Point], lock: Color) -> None:
    """Hair from the crown down to a line."""
    k = to.k
    with k.clip(to.points(swollen(1.09, 1.09, -100, -2))):
        k.poly(to.points([(-50, -160), (50, -160), *line]), lock)
        k.poly(to.points([(14, -160), (50, -160), (50, -60), (27, -60), (26, -112), (16, -126)]), dim(lock, 0.28))


def _curly(to: Sitter, look: Look, lock: Color) -> None:
    for i in range(9):
        a = math.radians(180 + i * 22.5)
        at = to.point(31 * math.cos(a), -108 + 31 * math.sin(a))
        to.k.disc(*at, 10.5 * to.s, lock if i < 6 else dim(lock, 0.28))


def _bald(to: Sitter, look: Look, lock: Color) -> None:
    for side in (-1, 1):
        to.k.poly(blob(to.points([(side * 28, -118), (side * 33, -106), (side * 31, -90), (side * 26, -104)])), lock)


def _quiff(to: Sitter, look: Look, lock: Color) -> None:
    to.k.poly(blob(to.points([(-30, -118), (-28, -136), (-4, -150), (24, -148), (34, -132), (30, -116), (4, -126)])), lock)
    to.k.poly(blob(to.points([(10, -126), (22, -142), (34, -134), (31, -114)])), dim(lock, 0.28))


def _locs(to: Sitter, look: Look, lock: Color) -> None:
    for i, x in enumerate((-34, -27, 27, 34)):
        color = lit(lock, 0.12) if i % 2 == 0 else dim(lock, 0.3) if x > 0 else lock
        to.k.line(to.points([(x * 0.82, -122), (x, -92), (x * 1.04, -48)]), 7 * to.s, color)


def _braid(to: Sitter, look: Look, lock: Color) -> None:
    for i in range(5):
        color = lock if i % 2 else lit(lock, 0.16)
        to.k.disc(*to.point(-33 + i * 1.5, -84 + i * 11), (8.4 - i * 0.6) * to.s, color, 7 * to.s)
    to.k.disc(*to.point(-26.5, -31), 4 * to.s, look.extra)


def _hijab(to: Sitter, look: Look, lock: Color) -> None:
    k, wrap = to.k, look.wrap
    inner = [(x * 0.9, (v + 101) * 0.9 - 98) for x, v in reversed(HEAD)]
    ring = [*swollen(1.22, 1.2), *inner]
    k.poly(to.points([*ring, ring[0]]), wrap)
    fold = [(26, -122), (37, -100), (34, -72), (18, -54), (-6, -50), (14, -62), (26, -82), (29, -102)]
    k.poly(blob(to.points(fold)), dim(wrap, 0.22))
    k.line(to.points(curve((-33, -70), (-14, -48), (20, -44), n=10)), 2.4 * to.s, dim(wrap, 0.22))


def _turban(to: Sitter, look: Look, lock: Color) -> None:
    k, cloth = to.k, look.extra
    outline = [(-36, -110), (-34, -136), (0, -152), (34, -136), (36, -110), (18, -122), (0, -126), (-18, -122)]
    k.poly(blob(to.points(outline)), cloth)
    k.poly(blob(to.points([(6, -124), (20, -146), (34, -134), (36, -110), (18, -122)])), dim(cloth, 0.24))
    for t in (0, 1):
        fold = curve((-35, -114 - t * 11), (-8, -124 - t * 12), (6 + t * 4, -148 + t * 2), n=10)
        k.line(to.points(fold), 1.8 * to.s, dim(cloth, 0.36))


def _headwrap(to: Sitter, look: Look, lock: Color) -> None:
    k, cloth = to.k, look.extra
    outline = [(-34, -104), (-36, -126), (-22, -146), (0, -150), (22, -146), (36, -126), (34, -104), (20, -120), (-20, -120)]
    k.poly(blob(to.points(outline)), cloth)
    k.poly(blob(to.points([(12, -122), (18, -146), (34, -130), (35, -104), (22, -119)])), dim(cloth, 0.24))
    for t in (0, 1, 2):
        k.line(to.points(curve((-30 + t * 5, -124 - t * 7), (0, -134 - t * 5), (8, -148), n=10)), 1.8 * to.s, dim(cloth, 0.36))


def _flatcap(to: Sitter, look: Look, lock: Color) -> None:
    k, cloth = to.k, look.extra
    k.poly(blob(to.points([(-37, -114), (-34, -134), (2, -146), (34, -134), (38, -116), (0, -120)])), cloth)
    k.poly(blob(to.points([(-44, -112), (-20, -121), (12, -122), (30, -118), (4, -111), (-24, -108)])), dim(cloth, 0.3))


def _beanie(to: Sitter, look: Look, lock: Color) -> None:
    k, cloth = to.k, look.extra
    k.poly(blob(to.points([(-34, -114), (-33, -136), (-14, -150), (14, -150), (33, -136), (34, -114), (0, -120)])), cloth)
    k.poly(blob(to.points([(12, -120), (16, -148), (33, -134), (34, -114)])), dim(cloth, 0.22))
    k.poly(to.points([(-35, -122), (0, -127), (35, -122), (35, -111), (0, -116), (-35, -111)]), lit(cloth, 0.3))
    k.poly(to.points([(15, -125), (35, -122), (35, -111), (15, -114)]), cloth)


_BEFORE: dict[str, Callable[[Sitter, Look, Color], None]] = {
    "curly": _curly,
    "bald": _bald,
    "quiff": _quiff,
    "locs": _locs,
    "braid": _braid,
    "hijab": _hijab,
    "turban": _turban,
    "headwrap": _headwrap,
    "flatcap": _flatcap,
    "beanie": _beanie,
}
