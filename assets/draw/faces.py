"""Portraits from a handful of flat shapes, lit from the left; a mood moves the brows, the mouth and the tilt of the head."""

from dataclasses import dataclass

from commongood.assets.draw.clothes import clothes
from commongood.assets.draw.hair import FRAMED, hair_before, hair_behind
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.looks import Look
from commongood.assets.draw.palette import BLUSH, BRICK, CARD, HAIR, INK, MUSTARD, SKIN, WHITE, dim, mix
from commongood.assets.draw.shapes import curve
from commongood.assets.draw.sitter import HEAD, Sitter


@dataclass(frozen=True, slots=True)
class Mood:
    """How far the ends of the brows fall, how the mouth bends (up is a smile), how wide the eyes are, the head's tilt."""

    inner: float
    outer: float
    bend: float
    eyes: float
    tilt: float


MOODS = {
    "for": Mood(-2.0, 0.5, 7.0, 1.0, -1.5),
    "against": Mood(1.0, -0.3, -3.2, 0.9, 0),
    "unsure": Mood(-3.0, 2.0, -0.8, 1.0, 3),
    "neutral": Mood(-1.0, 0.4, 1.2, 0.96, 0),
}


def portrait(k: Ink, cx: float, y: float, s: float, look: Look, mood: str = "neutral") -> None:
    """A head and shoulders about cx whose lower edge lies at y; s = 1 is about 150 units high and 125 wide.

    An unknown mood is drawn as neutral.
    """
    name = mood if mood in MOODS else "neutral"
    to = Sitter(k, cx, y, s, MOODS[name].tilt)
    tone = SKIN[look.skin % len(SKIN)]
    lock = HAIR[look.hair % len(HAIR)]
    shade = mix(tone, BLUSH, 0.3)
    hair_behind(to, look, lock)
    clothes(to, look, tone, shade)
    _head(to, look, tone, shade, lock)
    _features(to, look, name, lock)
    if look.glasses:
        _glasses(to)
    hair_before(to, look, lock)
    _details(to, look)


def _head(to: Sitter, look: Look, tone: tuple[int, ...], shade: tuple[int, ...], lock: tuple[int, ...]) -> None:
    """The head with its shaded side, and the nose that the shade cuts out."""
    k, s = to.k, to.s
    if look.style not in FRAMED:
        for side in (-1, 1):
            k.disc(*to.point(side * 29, -97), 6.5 * s, tone if side < 0 else shade, 9 * s)
    outline = to.points(HEAD)
    k.poly(outline, tone)
    with k.clip(outline):
        edge = [(7, -140), (9, -112), (4, -110), (9, -88), (3, -86), (10, -78), (12, -60), (60, -60), (60, -140)]
        k.poly(to.points(edge), shade)
        if look.skin < 3:
            for x in (-18, 19):
                k.disc(*to.point(x, -87), 7 * s, BRICK, 5 * s, alpha=46)
        if look.beard:
            line = [(-34, -102), (-24, -90), (-12, -86), (0, -84), (12, -86), (24, -90), (34, -102), (34, -50), (-34, -50)]
            k.poly(to.points(line), lock)
            k.poly(to.points([(10, -86), (24, -90), (34, -102), (34, -50), (10, -50)]), dim(lock, 0.3))
    if look.age:
        for side in (-1, 1):
            wrinkle = shade if side < 0 else dim(shade, 0.2)
            k.line(to.points([(side * 8, -84), (side * 14, -79)]), 1.6 * s, wrinkle)


def _features(to: Sitter, look: Look, name: str, lock: tuple[int, ...]) -> None:
    """Eyes, brows, mouth and moustache."""
    k, s, mood = to.k, to.s, MOODS[name]
    dark = mix(INK, lock, 0.2) if look.hair < 4 else mix(lock, INK, 0.5)
    for side in (-1, 1):
        k.disc(*to.point(side * 12, -102), 3.3 * s, INK, 4.2 * s * mood.eyes)
        lift = -2.5 if name == "unsure" and side > 0 else 0
        k.line(to.points([(side * 6, -112 + mood.inner + lift), (side * 19, -112 + mood.outer + lift)]), 3.6 * s, dark)
    lips = mix(BRICK, INK, 0.45)
    if look.moustache:
        k.poly(to.points([(-14, -82), (-8, -87), (0, -85), (8, -87), (14, -82), (6, -82), (0, -83), (-6, -82)]), lock)
    if name == "for":
        top = curve((-11, -82), (0, -80), (11, -83), n=8)
        k.poly(to.points(top + curve((11, -83), (2, -80 + mood.bend * 1.6), (-11, -82), n=8)), lips)
        k.poly(to.points([(-9, -82), (0, -80.6), (9, -82.6), (6, -79), (-6, -78.6)]), CARD)
        return
    left, right = {"against": (-79, -78), "unsure": (-80, -83)}.get(name, (-80, -80.6))
    k.line(to.points(curve((-9, left), (0, -79 + mood.bend), (10, right), n=8)), 3.2 * s, lips)


def _glasses(to: Sitter) -> None:
    k, s = to.k, to.s
    for x in (-12.5, 12.5):
        k.ring(*to.point(x, -101), 9.6 * s, 2.4 * s, INK)
    k.line(to.points([(-3, -103), (3, -103)]), 2.4 * s, INK)
    for side in (-1, 1):
        k.line(to.points([(side * 22, -103), (side * 29, -105)]), 2.4 * s, INK)


def _details(to: Sitter, look: Look) -> None:
    k, s = to.k, to.s
    if look.earrings:
        for side in (-1, 1):
            k.disc(*to.point(side * 30, -84), 3.2 * s, MUSTARD)
    if look.hearing_aid:
        k.line(to.points([(31, -106), (35, -107), (38, -102), (37, -94)]), 3 * s, WHITE)
        k.disc(*to.point(31, -96), 2.2 * s, WHITE)
