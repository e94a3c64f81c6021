"""What eyes see and where the keyboard goes: contrast (WCAG 2.2), colours to weak sight, how far apart two look, order."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
import pygame
from commongood.assets.draw.palette import Color
from ui_player import Player

from commongood.desktop.page import Label, Page

LARGE, LARGE_BOLD = 24.0, 18.5
"""Letters of so many pixels are large by WCAG: 18 points, or 14 points bold."""
FREQUENT = 0.08
"""A colour that fills this share of a label's box is what its letters stand on; their soft edges are of many colours."""

LIGHT = np.array([0.2126, 0.7152, 0.0722])
"""How much of the luminance red, green and blue make up."""
WEAK = {
    "normal": np.eye(3),
    "protan": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]),
    "deutan": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]),
    "tritan": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]),
}
"""How linear red, green and blue are seen without one kind of cone, at full severity: G. M. Machado, M. M. Oliveira and
L. A. F. Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency, IEEE Transactions on
Visualization and Computer Graphics 15 (6), 2009."""


def linear(rgb: np.ndarray) -> np.ndarray:
    share = np.asarray(rgb, dtype=float)[..., :3] / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def luminance(rgb: np.ndarray) -> np.ndarray:
    """The relative luminance of sRGB colours."""
    return linear(rgb) @ LIGHT


def contrast(one: Color, other: Color) -> float:
    a, b = float(luminance(np.array(one))), float(luminance(np.array(other)))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)


def lab(linear_rgb: np.ndarray) -> np.ndarray:
    """CIE Lab of linear sRGB under D65."""
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    t = np.clip(linear_rgb, 0, 1) @ to_xyz.T / np.array([0.9505, 1.0, 1.0890])
    f = np.where(t > 0.008856, np.cbrt(t), 7.787 * t + 16 / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1)


def apart(one: Color, other: Color, kind: str = "normal") -> float:
    """How far apart two colours look (CIE 1976 difference) to eyes of a kind; "grey": to those that see lightness alone."""
    pair = linear(np.array([one[:3], other[:3]]))
    pair = (pair @ LIGHT)[:, None] * np.ones(3) if kind == "grey" else pair @ WEAK[kind].T
    first, second = lab(pair)
    return float(np.linalg.norm(first - second))


def pixels(surface: pygame.Surface, rect: pygame.Rect) -> np.ndarray:
    """The colours in a box, one a row."""
    part = surface.subsurface(rect.clip(surface.get_rect()))
    return np.array(pygame.surfarray.array3d(part)).reshape(-1, 3)


def least_contrast(surface: pygame.Surface, label: Label) -> float:
    """The least contrast of a label's ink with what lies beneath it; 0 where its ink is not to be seen at all."""
    seen = pixels(surface, label.rect).astype(int)
    ink = np.array(label.ink[:3])
    colors, counts = np.unique(seen, axis=0, return_counts=True)
    from_ink = np.abs(colors - ink).max(axis=1)
    if counts[from_ink <= 60].sum() < 0.01 * len(seen):
        return 0.0
    others = from_ink > 24
    if not others.any():
        return 0.0
    ground = colors[others][counts[others].argmax()]
    # what lies between the ink and the ground is a soft edge of a letter
    way = (ground - ink).astype(float)
    share = np.clip((colors - ink) @ way / max(1.0, float(way @ way)), 0, 1)
    edge = (np.abs(colors - (ink + share[:, None] * way)).max(axis=1) < 8) & (share < 0.97)
    beneath = colors[others & ~edge & (counts >= FREQUENT * len(seen))]
    return min((contrast(label.ink, tuple(color)) for color in beneath), default=0.0)


def needed(label: Label) -> float:
    """The contrast that a label must have."""
    return 3.0 if label.px >= LARGE or (label.bold and label.px >= LARGE_BOLD) else 4.5


def faint(page: Page, surface: pygame.Surface) -> Iterator[str]:
    """The labels of a page that cannot be read well on the surface where it is painted."""
    for label in page.labels:
        if not label.text.strip():
            continue
        found = least_contrast(surface, label)
        if found < needed(label):
            yield f"{label.text!r} has {found:.1f}, not {needed(label)}"


def disorder(player: Player) -> Iterator[str]:
    """Where the keyboard goes against the way one reads: rows in a panel, panels down a column and then on to another."""
    for panel in player.screen.panels:
        for before, after in pairwise(panel.page.spots):
            one, other = before.rect, after.rect
            level = min(one.bottom, other.bottom) - max(one.top, other.top) > min(one.h, other.h) / 2
            if other.bottom <= one.top or (level and other.right <= one.left):
                yield f"{panel.name}: {after.key} at {other} comes after {before.key} at {one}"
    for first, then in pairwise([p for p in player.screen.panels if p.page.spots]):
        if then.rect.bottom <= first.rect.top and then.rect.left < first.rect.right and first.rect.left < then.rect.right:
            yield f"{then.name} lies above {first.name} and comes after it"


def out_of_reach(player: Player) -> Iterator[str]:
    """What the keyboard goes to without its coming into sight."""
    for panel, spot in player.screen.places():
        scroll = panel.scroll
        panel.reveal(spot)
        shown = panel.shown(spot)
        panel.scroll = scroll
        if shown.h < min(spot.rect.h, panel.rect.h, 16) or shown.w < min(spot.rect.w, 16):
            yield f"{spot.key} shows {shown.size} of {spot.rect.size}"
