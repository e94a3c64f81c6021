"""How the people on the boards look. Any look may sit on any bench, in any mood; nobody's look says what they think."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256

from commongood.assets.draw.palette import (
    BENCH,
    BLUE,
    BRICK,
    INK,
    MUSTARD,
    PLUM,
    ROSE,
    RUST,
    SKY,
    SLATE,
    TEAL,
    WHITE,
    Color,
    mix,
)


@dataclass(frozen=True, slots=True)
class Look:
    """One person: skin and hair count into palette.SKIN and palette.HAIR; extra colours a tie, a scarf, a hat or a cord."""

    skin: int
    hair: int
    style: str
    coat: Color
    collar: str = "round"
    glasses: bool = False
    beard: bool = False
    moustache: bool = False
    earrings: bool = False
    hearing_aid: bool = False
    age: int = 0
    extra: Color = BRICK
    wrap: Color = PLUM


LOOKS: dict[str, Look] = {
    "marta": Look(4, 0, "bun", TEAL, "tunic"),
    "dev": Look(2, 0, "turban", mix(TEAL, INK, 0.35), "lanyard", beard=True, extra=MUSTARD),
    "lin": Look(0, 2, "bob", mix(TEAL, WHITE, 0.45), "lanyard", glasses=True),
    "joan": Look(0, 5, "curly", PLUM, "scarf", glasses=True, age=1, extra=MUSTARD),
    "amina": Look(3, 0, "hijab", PLUM, "none", wrap=mix(MUSTARD, RUST, 0.3)),
    "tom": Look(1, 1, "short", RUST, "hood", beard=True),
    "ruth": Look(1, 4, "long", BLUE, "round", age=1),
    "sam": Look(5, 0, "afro", mix(BLUE, INK, 0.45), "suit", extra=MUSTARD),
    "ian": Look(0, 4, "bald", SLATE, "suit", age=1, extra=BLUE),
    "grace": Look(5, 0, "headwrap", RUST, "round", earrings=True, extra=TEAL),
    "mei": Look(1, 0, "ponytail", mix(PLUM, WHITE, 0.25), "shirt"),
    "eddie": Look(0, 3, "flatcap", mix(SLATE, INK, 0.3), "cardigan", moustache=True, age=1, extra=mix(RUST, SLATE, 0.45)),
    "kofi": Look(4, 0, "crop", MUSTARD, "hood", glasses=True),
    "shirin": Look(2, 1, "long", mix(BRICK, INK, 0.2), "scarf", earrings=True, extra=SKY),
    "bryn": Look(0, 2, "beanie", mix(TEAL, INK, 0.25), "hivis", beard=True, extra=BRICK),
    "noor": Look(3, 0, "hijab", TEAL, "none", glasses=True, wrap=mix(BLUE, SKY, 0.25)),
    "pearl": Look(5, 5, "crop", mix(ROSE, PLUM, 0.35), "cardigan", earrings=True, age=1, extra=PLUM),
    "jakub": Look(0, 3, "quiff", BLUE, "apron", extra=INK),
    "ama": Look(4, 0, "locs", mix(RUST, BRICK, 0.4), "shirt", extra=MUSTARD),
    "walter": Look(1, 5, "bald", mix(MUSTARD, INK, 0.45), "cardigan", glasses=True, moustache=True, hearing_aid=True, age=1),
    "priya": Look(2, 0, "braid", mix(MUSTARD, RUST, 0.5), "lanyard", extra=TEAL),
    "callum": Look(0, 2, "curly", mix(TEAL, SLATE, 0.35), "shirt", hearing_aid=True),
    "esther": Look(1, 4, "bob", mix(PLUM, INK, 0.3), "suit", age=1, extra=ROSE),
    "femi": Look(5, 0, "short", SKY, "tunic", beard=True),
    "rosa": Look(2, 1, "bun", mix(BRICK, ROSE, 0.3), "apron", earrings=True, extra=TEAL),
    "ahmed": Look(3, 4, "short", mix(INK, BLUE, 0.3), "suit", beard=True, age=1, extra=TEAL),
    "wren": Look(0, 1, "crop", mix(MUSTARD, WHITE, 0.3), "hood", glasses=True),
    "dilys": Look(0, 5, "bob", mix(BLUE, SKY, 0.4), "scarf", age=1, extra=BRICK),
}
_ORDER = tuple(LOOKS.values())


def _start(seed_text: str) -> int:
    return int.from_bytes(sha256(seed_text.encode()).digest()[:4], "big") % len(_ORDER)


def look_for(seed_text: str) -> Look:
    """The look that belongs to a seat or a name: always the same one for the same text."""
    return _ORDER[_start(seed_text)]


def looks_for(seed_texts: Iterable[str]) -> dict[str, Look]:
    """A look for each seat of one board, no two alike while there are looks left; the same texts give the same looks."""
    out: dict[str, Look] = {}
    used: set[int] = set()
    for text in seed_texts:
        if text in out:
            continue
        i = _start(text)
        while i in used and len(used) < len(_ORDER):
            i = (i + 1) % len(_ORDER)
        used.add(i)
        out[text] = _ORDER[i]
    return out


def in_colours(look: Look, who: str) -> Look:
    """The same person in a coat of a bench's colour, half way; an unknown bench changes nothing."""
    return replace(look, coat=mix(look.coat, BENCH[who], 0.62)) if who in BENCH else look
