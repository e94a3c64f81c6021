"""What must be told apart can be: by colour for those whose sight a palette is made for, and by pattern or outline for all."""

from collections.abc import Callable
from itertools import combinations

import numpy as np
import pygame
import pytest
from commongood.assets.draw import palette
from commongood.assets.draw.palette import Color
from looking import apart, luminance

from commongood.desktop import pictures
from commongood.desktop.charts import STYLES

PLAIN = 10.0
"""A Lab difference that is plain to see."""
THREE = ("staff", "residents", "council")
MADE_FOR = {
    "standard": ("normal", "protan", "deutan", "tritan"),
    "tritan": ("normal", "tritan"),
    "lightness": ("normal", "grey"),
}
"""The eyes that tell the sets of a palette apart by colour alone."""
PX = 48


def lawn_under(cls: int) -> Color:
    """An overlay class as it lies on the lawn."""
    return palette.mix(palette.LAWN, palette.OVERLAY[cls][0], palette.OVERLAY_ALPHA / 255)


def sets() -> dict[str, dict[object, Color]]:
    """What must be told apart, in the palette that holds now."""
    return {
        "states": dict(palette.STATE),
        "benches": {bench: palette.BENCH[bench] for bench in THREE},
        "votes": {**palette.VOTE, "unsure": palette.CARD},
        "scores over time": {style: palette.LINE[style] for style, _, _ in STYLES},
        "with it and without": {line: palette.LINE[line] for line in ("with", "without")},
        "gains and losses": {line: palette.LINE[line] for line in ("gain", "loss")},
    }


@pytest.mark.parametrize("name", palette.PALETTES)
def test_those_a_palette_is_made_for_tell_everything_apart_by_colour(name: str) -> None:
    with palette.held(name):
        near = [
            f"{what}: {a} and {b}, {kind} sight: {apart(colors[a], colors[b], kind):.0f}"
            for what, colors in sets().items()
            for a, b in combinations(colors, 2)
            for kind in MADE_FOR[name]
            if apart(colors[a], colors[b], kind) < PLAIN
        ]
    assert not near, near


@pytest.mark.parametrize("kind", ["normal", "protan", "deutan", "tritan"])
def test_overlay_classes_next_to_each_other_differ_to_every_eye(kind: str) -> None:
    for cls in range(4):
        assert apart(lawn_under(cls), lawn_under(cls + 1), kind) >= PLAIN


def shapes() -> dict[str, dict[str, Callable[[], pygame.Surface]]]:
    """What must be told apart without colour: how each is drawn."""
    return {
        "states": {state: lambda state=state: pictures.plate(state, PX) for state in palette.STATE},
        "votes": {vote: lambda vote=vote: pictures.vote_mark(vote, PX) for vote in ("for", "against", "unsure")},
        "seats": {vote: lambda vote=vote: pictures.vote_bar(vote, PX, PX) for vote in ("for", "against", "unsure")},
        "benches": {bench: lambda bench=bench: pictures.bench_bar(bench, PX, PX) for bench in palette.BENCH},
        "overlay": {str(cls): lambda cls=cls: pictures.swatch(cls, PX, PX) for cls in range(5)},
        "gains": {
            "gain": lambda: pictures.pattern_bar("none", PX, PX, palette.LINE["gain"], palette.ROSE),
            "loss": lambda: pictures.pattern_bar("lines", PX, PX, palette.LINE["loss"], palette.ROSE),
        },
    }


def drawn(surface: pygame.Surface) -> np.ndarray:
    """The marks of a picture without its colour: where it is lighter or darker than its commonest tone, and where it is not."""
    rgb = np.array(pygame.surfarray.array3d(surface))
    light, solid = luminance(rgb), np.array(pygame.surfarray.array_alpha(surface)) > 127
    counts, edges = np.histogram(light[solid], bins=32, range=(0, 1))
    tone = edges[counts.argmax()] + 1 / 64
    return np.where(solid, np.abs(light - tone) > 0.035, 2)


@pytest.mark.parametrize("name", palette.PALETTES)
def test_patterns_and_outlines_tell_everything_apart_without_colour(name: str) -> None:
    same = []
    with palette.held(name):
        for what, every in shapes().items():
            marks = {key: drawn(make()) for key, make in every.items()}
            for a, b in combinations(marks, 2):
                share = float((marks[a] != marks[b]).mean())
                if share < 0.06:
                    same.append(f"{what}: {a} and {b} differ in {share:.0%} of their marks")
    assert not same, same


def test_lines_of_a_chart_differ_by_their_dashes() -> None:
    assert len({(on, off) for _, on, off in STYLES}) == len(STYLES)
