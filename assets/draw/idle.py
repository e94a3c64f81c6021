"""What moves while nothing happens: passers-by who walk, smoke that rises, glints on the water. Each has its own frames."""

import pygame
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import CARD, DUSK, SHADOW_ALPHA, WATER_LIT
from commongood.assets.draw.scenery import COATS, figure

WALKERS, PUFFS, GLINTS = 6, 4, 3
"""How many passers-by there are, and frames of smoke and of a glint."""


def walker(v: int, step: int, scale: float) -> pygame.Surface:
    """A passer-by with a shadow of their own, 32 x 24; step 0 or 1 lifts them as walking does."""
    k = Ink(32, 24, scale, origin=(0, 24))
    k.poly([(11, -2), (13, 1), (27, -3), (25, -6)], DUSK, alpha=SHADOW_ALPHA)
    figure(k, 12, -1 - step * 1.1, 17, COATS[v % 6], v * 5 + 1, "stick" if v == 4 else "")
    return k.done()


def smoke(step: int, scale: float) -> pygame.Surface:
    """A puff of smoke, 24 x 24, which grows and thins."""
    k = Ink(24, 24, scale)
    r = 2.6 + step * 1.5
    k.disc(12, 12, r, CARD, alpha=(190, 150, 105, 55)[step])
    return k.done()


def glint(step: int, scale: float) -> pygame.Surface:
    """A stroke of light on the water, 40 x 8, short, longer, long."""
    k = Ink(40, 8, scale)
    half = (5, 9, 13)[step]
    k.rect(20 - half, 3, 2 * half, 2, WATER_LIT, 1)
    return k.done()
