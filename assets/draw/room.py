"""The council chamber in which boards meet: tall windows, the town outside, long light over wall and floor."""

from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import FLOOR, HEDGE, PLUM, SKY, SUN, TRUNK, WALL, WHITE, Color, dim, lit, mix
from commongood.assets.draw.shapes import blob, oval, rrect


def chamber(k: Ink, x: float, y: float, w: float, h: float, floor: float = 0.56) -> None:
    """The room in a box; floor is the share of its height above the skirting. Windows repeat every 420 units."""
    edge, count = y + h * floor, max(1, round(w / 420))
    gap = w / count
    with k.clip(rrect(x, y, w, h)):
        k.rect(x, y, w, h, WALL)
        k.rect(x, y, w, 26, dim(WALL, 0.16))
        k.rect(x, y + 26, w, 6, lit(WALL, 0.5))
        for i in range(count + 1):  # the light that falls through each window
            left = x + gap * (i - 0.2)
            k.poly([(left, y + 66), (left + 180, y + 66), (left + 440, edge), (left + 260, edge)], lit(WALL, 0.42))
        for i in range(count):
            _window(k, x + gap * (i + 0.5) - 60, y + 56, 120, (edge - y) * 0.62, i)
        k.rect(x, edge, w, y + h - edge, FLOOR)
        k.rect(x, edge, w, 5, dim(FLOOR, 0.3))
        for i in range(count):
            left = x + gap * (i + 0.4)
            k.poly([(left, edge + 5), (left + 190, edge + 5), (left + 560, y + h), (left + 330, y + h)], lit(FLOOR, 0.3))
        board = edge + 60
        while board < y + h:
            k.rect(x, board, w, 1.5, dim(FLOOR, 0.1))
            board += 48


def _window(k: Ink, x: float, y: float, w: float, h: float, i: int) -> None:
    frame: Color = lit(WALL, 0.75)
    shape = rrect(x, y, w, h, (w / 2, w / 2, 0, 0))
    k.poly(rrect(x - 10, y - 10, w + 20, h + 22, (w / 2 + 10, w / 2 + 10, 0, 0)), frame)
    k.poly(shape, SKY)
    with k.clip(shape):
        k.rect(x, y + h * 0.48, w, h * 0.6, mix(SKY, SUN, 0.7))
        if i == 1:
            k.disc(x + 10, y + h * 0.58, 60, mix(SUN, WHITE, 0.5))
        hill = [(-60, 0.85), (20, 0.715), (90, 0.788), (190, 0.7), (190, 1.3), (-60, 1.3)]
        k.poly(blob([(x + dx, y + h * v) for dx, v in hill]), mix(HEDGE, SKY, 0.45))
        for j in range(4):
            hx, hh = x - 6 + j * 34 + (i * 13) % 20, 40 + ((i * 7 + j * 5) % 5) * 20
            k.rect(hx, y + h - hh, 26, hh, mix(PLUM, SKY, 0.45 + 0.1 * (j % 2)))
            if (i + j) % 2:
                k.poly([(hx - 2, y + h + 1 - hh), (hx + 13, y + h - 20 - hh), (hx + 28, y + h + 1 - hh)], mix(PLUM, SKY, 0.4))
    for dx in (w * 0.317, w * 0.65):
        k.rect(x + dx, y, 4, h, frame)
    for share in (0.333, 0.667):
        k.rect(x, y + h * share, w, 4, frame)


def chair(k: Ink, cx: float, y: float, s: float = 1) -> None:
    """The back of a chair behind a portrait whose lower edge lies at y; s is the portrait's."""
    k.poly(oval(cx, y - 10 * s, 62 * s, 118 * s, 180, 360), dim(WALL, 0.3))


def desk(k: Ink, x: float, y: float, w: float, h: float) -> None:
    """A bench's desk with its top edge at y; the window lays a paper plate on its front."""
    k.rect(x - 8, y, w + 16, 14, lit(TRUNK, 0.3))
    k.rect(x, y + 14, w, h - 14, TRUNK)
    k.poly([(x + w * 0.62, y + 14), (x + w, y + 14), (x + w, y + h), (x + w * 0.8, y + h)], dim(TRUNK, 0.24))
