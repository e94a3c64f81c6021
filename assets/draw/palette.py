"""Every colour of the game, by role. No other module names a hex value."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

Color = tuple[int, ...]
"""Red, green and blue from 0 to 255; a fourth value, where there is one, is opacity."""


def rgb(text: str) -> Color:
    """'#RRGGBB' as a tuple of three ints."""
    return tuple(int(text[i : i + 2], 16) for i in (1, 3, 5))


def mix(a: Color, b: Color, t: float) -> Color:
    """The colour a fraction t of the way from a to b."""
    return tuple(round(x + (y - x) * t) for x, y in zip(a[:3], b[:3], strict=True))


def lit(c: Color, t: float = 0.18) -> Color:
    """The colour c as the low sun shows it."""
    return mix(c, SUN, t)


def dim(c: Color, t: float = 0.22) -> Color:
    """The colour c on the side away from the sun: towards indigo, never towards black."""
    return mix(c, DUSK, t)


# paper and ink: all interface text
INK = rgb("#1B2540")
PAPER = rgb("#F7ECD8")
CARD = rgb("#FFF8EA")
RULE = rgb("#D9C7A5")
MUTE = rgb("#575A69")
WHITE = rgb("#FFFFFF")

# the poster colours
BRICK = rgb("#C2412A")
MUSTARD = rgb("#F0B02F")
TEAL = rgb("#12807A")
BLUE = rgb("#2C57A6")
PLUM = rgb("#6D2E58")
ROSE = rgb("#E9A48F")
SKY = rgb("#B5DADF")
CREAM = rgb("#F3E2BF")
RUST = rgb("#D8743A")
SLATE = rgb("#6A7080")

# the same hues, deep enough for text on paper
TEAL_TEXT = mix(TEAL, INK, 0.4)
BRICK_TEXT = mix(BRICK, INK, 0.3)

# light
SUN = rgb("#FFE2A6")
DUSK = rgb("#2B2F63")
SHADOW_ALPHA = 72

# ground, in autumn
MEADOW = rgb("#D3D093")
LAWN = rgb("#B5BF79")
HEDGE = rgb("#7F9450")
WATER = rgb("#4A9FBD")
WATER_LIT = rgb("#86C4D2")
WATER_DIM = rgb("#32809F")
BANK = rgb("#E9D6A8")
ROAD = rgb("#F4E7CB")
KERB = rgb("#DCC79F")
SETTS = rgb("#E3CFA9")
YARD = rgb("#DDB997")
CONCRETE = rgb("#CFC3AE")
STUBBLE = rgb("#E3C46C")
PLOUGH = rgb("#B98B5A")

# walls and roofs
STONE = rgb("#EFDDB9")
RENDER = rgb("#F8EEDC")
REDBRICK = rgb("#C5694A")
DARKBRICK = rgb("#9C4A3C")
PANEL = rgb("#D9DCD2")
SLATE_ROOF = rgb("#5C6A86")
TILE_ROOF = rgb("#B5533A")
PANE = rgb("#33456B")
GLOW = rgb("#FFD873")
BOARD = rgb("#A9855C")
TRUNK = rgb("#6B4A3A")
LEAVES = {"olive": rgb("#87994C"), "mustard": rgb("#E0A93B"), "rust": rgb("#CC6F3C"), "fir": rgb("#4F7558")}


@dataclass(frozen=True, slots=True)
class Season:
    """What a season swaps: open grass, lawns, hedges, leaves by the name under which a tree is planted, and four crops."""

    meadow: Color
    lawn: Color
    hedge: Color
    leaves: dict[str, Color]
    crops: tuple[Color, Color, Color, Color]


AUTUMN = Season(MEADOW, LAWN, HEDGE, LEAVES, (LEAVES["olive"], STUBBLE, mix(STUBBLE, MEADOW, 0.5), PLOUGH))
_FRESH, _SHOOTS = mix(LAWN, SUN, 0.12), mix(LAWN, HEDGE, 0.42)
SPRING = Season(
    meadow=mix(MEADOW, LAWN, 0.72),
    lawn=mix(LAWN, HEDGE, 0.34),
    hedge=mix(HEDGE, LAWN, 0.2),
    leaves={
        "olive": mix(HEDGE, MUSTARD, 0.16),
        "mustard": mix(ROSE, WHITE, 0.42),  # what goes gold in autumn was in blossom in spring
        "rust": mix(LEAVES["fir"], LAWN, 0.46),
        "fir": LEAVES["fir"],
    },
    crops=(_SHOOTS, _FRESH, mix(PLOUGH, _SHOOTS, 0.3), mix(PLOUGH, DUSK, 0.12)),
)
SEASONS = {"autumn": AUTUMN, "spring": SPRING}
"""The seasons that are drawn; autumn is what stands in the plain folders."""

# what a building is mixed towards, and how far, in each state; anything else keeps its colours
TONE = {
    "thriving": (SUN, 0.05),
    "stretched": (rgb("#B9A48C"), 0.12),
    "failing": (rgb("#8C8076"), 0.34),
    "closed": (rgb("#8F93A0"), 0.62),
    "conversion": (WHITE, 0.10),
}

# what a service's state is drawn in; the shape and the pattern say the same
STATE = {"thriving": rgb("#158C84"), "stretched": MUSTARD, "failing": BRICK, "closed": rgb("#3A3D4C"), "conversion": BLUE}
STATE_PATTERN = {"thriving": "solid", "stretched": "rows", "failing": "lines", "closed": "cross", "conversion": "back"}

# the benches; the same colours stand for what they weigh
BENCH = {"staff": TEAL, "residents": MUSTARD, "council": BLUE, "owners": RUST, "trustees": PLUM, "members": ROSE}
BENCH_PATTERN = {
    "staff": "lines",
    "residents": "dots",
    "council": "cols",
    "owners": "back",
    "trustees": "chevrons",
    "members": "rows",
}
PALE_BENCHES = frozenset({"residents", "members"})
"""Benches whose pattern is drawn in ink, because white would not show."""

# overlay classes from worst to best: tint and pattern; the worse, the denser, and the best leaves the ground as it is
OVERLAY = (
    (rgb("#602C5C"), "cross"),
    (rgb("#875181"), "lines"),
    (rgb("#AD7DA6"), "dots"),
    (rgb("#CDA8C2"), "sparse"),
    (LAWN, "none"),
)
OVERLAY_ALPHA = 205


def overlay_mark(cls: int) -> Color:
    """The colour of an overlay class's pattern."""
    return mix(OVERLAY[cls][0], WHITE, 0.46) if cls < 2 else mix(OVERLAY[cls][0], OVERLAY[0][0], 0.66)


SKIN = tuple(rgb(c) for c in ("#F3CDA8", "#E3AE82", "#C58A5E", "#9A6242", "#7A4B37", "#623D30"))
HAIR = tuple(rgb(c) for c in ("#2A2230", "#5A3A2C", "#A2643A", "#D9A54E", "#B9B4AE", "#E9E4DA"))
BLUSH = rgb("#7B3350")

# the council chamber
WALL = rgb("#E6C294")
FLOOR = rgb("#B97F56")

VOTE = {"for": TEAL, "against": BRICK}
"""What votes are drawn in; their outlines say the same."""
LINE = {"first": INK, "second": TEAL, "third": PLUM, "with": TEAL, "without": BRICK, "goal": PLUM, "gain": TEAL, "loss": BRICK}
"""What lines and bars of charts are drawn in; their dashes, patterns and names say the same."""
MARKS = {"width": 1.0}
"""How much thicker than usual the marks of patterns are."""


def _grey(t: float) -> Color:
    return mix(INK, CARD, t)


# the palettes that a player can choose: what replaces the colours of states, benches, votes and charts; shapes
# and patterns stay
_STANDARD = (dict(STATE), dict(BENCH), dict(VOTE), dict(LINE), 1.0)
_TRITAN = (
    {
        "thriving": rgb("#149C94"),
        "stretched": rgb("#F2B8A8"),
        "failing": rgb("#B3202C"),
        "closed": rgb("#2B2D38"),
        "conversion": rgb("#7A5C8E"),
    },
    {
        "staff": rgb("#149C94"),
        "residents": rgb("#F2B8A8"),
        "council": rgb("#5B2B4F"),
        "owners": mix(BRICK, DUSK, 0.25),
        "trustees": BLUE,
        "members": mix(RUST, SUN, 0.25),
    },
    dict(VOTE),
    dict(LINE),
    1.0,
)
_LIGHTNESS = (
    {"thriving": _grey(0.82), "stretched": _grey(0.62), "failing": _grey(0.2), "closed": INK, "conversion": _grey(0.42)},
    {
        "staff": _grey(0.3),
        "residents": _grey(0.8),
        "council": _grey(0.05),
        "owners": _grey(0.5),
        "trustees": _grey(0.18),
        "members": _grey(0.65),
    },
    {"for": _grey(0.38), "against": INK},
    {
        "first": INK,
        "second": _grey(0.22),
        "third": _grey(0.45),
        "with": _grey(0.22),
        "without": INK,
        "goal": _grey(0.45),
        "gain": _grey(0.38),
        "loss": INK,
    },
    2.0,
)
PALETTES = {"standard": _STANDARD, "tritan": _TRITAN, "lightness": _LIGHTNESS}


_now = "standard"


def chosen() -> str:
    """The palette that holds now."""
    return _now


def choose(name: str) -> None:
    """Draw in a palette from now on; pictures that were drawn before keep their colours."""
    global _now
    if name == _now:
        return
    states, benches, votes, lines, width = PALETTES[name]
    STATE.update(states)
    BENCH.update(benches)
    VOTE.update(votes)
    LINE.update(lines)
    MARKS["width"] = width
    _now = name


@contextmanager
def held(name: str) -> Iterator[None]:
    """Draw in a palette meanwhile."""
    before = chosen()
    choose(name)
    try:
        yield
    finally:
        choose(before)
