"""What tells governance, state, bench, vote and change apart without colour: pennants, plates, patterns, paddles, arrows."""

from collections.abc import Callable

from commongood.assets.draw.icons import icon
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import (
    BENCH,
    BENCH_PATTERN,
    BLUE,
    BRICK,
    CARD,
    INK,
    MARKS,
    MUSTARD,
    PALE_BENCHES,
    PAPER,
    PLUM,
    ROSE,
    SLATE,
    STATE,
    STATE_PATTERN,
    TEAL,
    TRUNK,
    VOTE,
    WHITE,
    Color,
    mix,
)
from commongood.assets.draw.shapes import Point, Points, octagon, oval, rrect, scaled

PENNANTS: dict[str, tuple[Point, ...]] = {  # a flag's outline on a 30 x 18 field, to be told apart by outline alone
    "council": ((0, 0), (30, 0), (30, 18), (0, 18)),
    "contractor": ((0, 0), (30, 0), (22, 18), (0, 18)),
    "staff-mutual": ((0, 0), (30, 0), (22, 9), (30, 18), (0, 18)),
    "thirds": ((0, 0), (30, 0), (30, 18), (25, 13), (20, 18), (15, 13), (10, 18), (5, 13), (0, 18)),
    "user-led": ((0, 0), (30, 9), (0, 18)),
    "charity": ((0, 0), *oval(21, 9, 9, 9, -90, 90, 16), (0, 18)),
    "trust": ((0, 0), (23, 0), (30, 9), (23, 18), (0, 18)),
}
FLAG: dict[str, Color] = {
    "council": BLUE,
    "contractor": INK,
    "staff-mutual": TEAL,
    "thirds": WHITE,
    "user-led": MUSTARD,
    "charity": BRICK,
    "trust": PLUM,
}
PLAIN: tuple[Point, ...] = ((0, 0), (30, 3.5), (30, 14.5), (0, 18))


def _council(k: Ink, x: float, y: float, s: float) -> None:
    k.rect(x, y + 6.6 * s, 30 * s, 4.8 * s, WHITE)


def _contractor(k: Ink, x: float, y: float, s: float) -> None:
    k.poly([(x, y + 18 * s), (x, y + 9 * s), (x + 22 * s, y), (x + 30 * s, y), (x + 30 * s, y + 3 * s)], ROSE)
    k.poly([(x, y + 18 * s), (x + 30 * s, y + 3 * s), (x + 30 * s, y + 18 * s)], INK)


def _staff_mutual(k: Ink, x: float, y: float, s: float) -> None:
    k.line([(x + 5 * s, y - s), (x + 12 * s, y + 9 * s), (x + 5 * s, y + 19 * s)], 4 * s, WHITE)


def _thirds(k: Ink, x: float, y: float, s: float) -> None:
    for i, who in enumerate(("staff", "residents", "council")):
        k.rect(x + 10 * i * s, y, 10 * s + 0.4, 18 * s, BENCH[who])


def _user_led(k: Ink, x: float, y: float, s: float) -> None:
    k.disc(x + 9 * s, y + 9 * s, 4.4 * s, INK)


def _charity(k: Ink, x: float, y: float, s: float) -> None:
    icon(k, "volunteers", x + 6.5 * s, y + 2 * s, 14 * s, WHITE, BRICK)


def _trust(k: Ink, x: float, y: float, s: float) -> None:
    house = ((4, 9), (11, 3), (18, 9), (16, 9), (16, 15), (6, 15), (6, 9))
    k.poly([(x + a * s, y + b * s) for a, b in house], WHITE)


_CHARGES: dict[str, Callable[[Ink, float, float, float], None]] = {
    "council": _council,
    "contractor": _contractor,
    "staff-mutual": _staff_mutual,
    "thirds": _thirds,
    "user-led": _user_led,
    "charity": _charity,
    "trust": _trust,
}


def pennant(k: Ink, model: str, x: float, y: float, h: float = 18, pole: bool = True) -> None:
    """A governance flag with its top left at x, y and h high (5/3 as wide); a model that is not known flies a plain one."""
    s = h / 18
    shape = [(x + a * s, y + b * s) for a, b in PENNANTS.get(model, PLAIN)]
    k.poly(shape, FLAG.get(model, SLATE))
    charge = _CHARGES.get(model)
    with k.clip(shape):
        if charge:
            charge(k, x, y, s)
        else:
            k.ring(x + 13 * s, y + 9 * s, 3.6 * s, 2.4 * s, PAPER)
    if pole:
        k.rect(x - 3 * s, y - 3 * s, 3 * s, h + 6 * s, INK, 1.5 * s)


def _rim(state: str, cx: float, cy: float, r: float) -> list[Point]:
    """The outline of a state's sign."""
    if state == "stretched":
        return rrect(cx - r * 0.93, cy - r * 0.93, r * 1.86, r * 1.86, r * 0.42)
    if state == "failing":
        return [(cx + r * a, cy + r * b) for a, b in ((-1.12, -0.8), (1.12, -0.8), (1, 0.35), (0, 1.3), (-1, 0.35))]
    if state == "closed":
        return octagon(cx, cy, r * 1.08)
    if state == "conversion":
        return [(cx, cy - r * 1.16), (cx + r * 1.16, cy), (cx, cy + r * 1.16), (cx - r * 1.16, cy)]
    return oval(cx, cy, r)


_RIM_MARK = {"stretched": INK, "failing": ROSE, "closed": SLATE, "conversion": WHITE}
_ICON_SIZE = {"conversion": 0.92, "failing": 1.04}


def plate(k: Ink, state: str, cx: float, cy: float, r: float, service: str | None = None) -> None:
    """A service's sign: the rim's outline and pattern are its state, the icon its kind; an unknown state has a grey rim."""
    c, outline, dark = STATE.get(state, SLATE), _rim(state, cx, cy, r), state == "closed"
    k.poly(outline, c)
    if state in _RIM_MARK:
        k.pattern(outline, STATE_PATTERN[state], _RIM_MARK[state], r * 0.4, r * 0.13 * MARKS["width"])
    k.poly(scaled(outline, cx, cy, 0.76), c if dark else CARD)
    if service:
        s = r * _ICON_SIZE.get(state, 1.1)
        top = cy - s / 2 - (r * 0.14 if state == "failing" else 0)
        icon(k, service, cx - s / 2, top, s, CARD if dark else INK, c if dark else CARD)
    if dark:
        k.line([(cx - r * 0.62, cy + r * 0.62), (cx + r * 0.62, cy - r * 0.62)], r * 0.3, c)
        k.line([(cx - r * 0.6, cy + r * 0.6), (cx + r * 0.6, cy - r * 0.6)], r * 0.14, ROSE)


def change(k: Ink, x: float, y: float, value: float, size: float = 16, color: Color = INK) -> None:
    """An arrow for a change: up, down, or a bar for none; direction is told by shape, never by colour alone."""
    h = size
    if value > 0:
        k.poly([(x, y + h * 0.62), (x + h / 2, y), (x + h, y + h * 0.62)], color)
        k.rect(x + h * 0.34, y + h * 0.55, h * 0.32, h * 0.45, color)
    elif value < 0:
        k.poly([(x, y + h * 0.38), (x + h / 2, y + h), (x + h, y + h * 0.38)], color)
        k.rect(x + h * 0.34, y, h * 0.32, h * 0.45, color)
    else:
        k.rect(x, y + h * 0.38, h, h * 0.24, color)


def bench_fill(k: Ink, who: str, points: Points, pitch: float = 8, w: float = 1.6) -> None:
    """Fill points with a bench's colour and pattern; an unknown bench is plain grey."""
    color = BENCH.get(who, SLATE)
    k.poly(points, color)
    k.pattern(
        points,
        BENCH_PATTERN.get(who, "none"),
        mix(color, INK if who in PALE_BENCHES else WHITE, 0.42),
        pitch,
        w * MARKS["width"],
    )


def vote_mark(k: Ink, vote: str, cx: float, cy: float, r: float = 20) -> None:
    """A vote about cx, cy: for a disc with a tick, against an octagon with a cross, anything else a square with dots."""
    s = r / 20
    if vote == "for":
        k.disc(cx, cy, r, VOTE["for"])
        icon(k, "tick", cx - 13 * s, cy - 13 * s, 26 * s, WHITE, VOTE["for"])
    elif vote == "against":
        k.poly(octagon(cx, cy, r), VOTE["against"])
        icon(k, "cross", cx - 12 * s, cy - 12 * s, 24 * s, WHITE, VOTE["against"])
    else:
        k.rect(cx - 18 * s, cy - 18 * s, 36 * s, 36 * s, CARD, 6 * s)
        k.frame(cx - 18 * s, cy - 18 * s, 36 * s, 36 * s, 3 * s, INK, 6 * s)
        icon(k, "wait", cx - 13 * s, cy - 13 * s, 26 * s, INK, CARD)


def vote_fill(k: Ink, vote: str, points: Points) -> None:
    """Fill one seat's part of a tally: plain for, slanted lines against, dots for anything else."""
    if vote == "for":
        k.poly(points, VOTE["for"])
    elif vote == "against":
        k.poly(points, VOTE["against"])
        k.pattern(points, "lines", ROSE, 8, 2.4)
    else:
        k.poly(points, CARD)
        k.pattern(points, "dots", SLATE, 8, 1.5)


def paddle(k: Ink, x: float, y: float, vote: str, s: float = 1) -> None:
    """A vote held up on a stick, its mark about x, y."""
    k.rect(x - 3 * s, y, 6 * s, 62 * s, TRUNK, 2)
    r = 23 * s
    if vote == "for":
        k.disc(x, y, r, VOTE["for"])
        k.disc(x, y, r - 3 * s, WHITE)
        vote_mark(k, vote, x, y, r - 5 * s)
    elif vote == "against":
        k.poly(octagon(x, y, r), VOTE["against"])
        k.line(octagon(x, y, r * 0.84), 2.2 * s, WHITE, closed=True)
        icon(k, "cross", x - 12 * s, y - 12 * s, 24 * s, WHITE, VOTE["against"])
    else:
        vote_mark(k, vote, x, y, r)
