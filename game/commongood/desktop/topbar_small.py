"""The bar where there is little room: figures beside their icons in one row; pressing them opens a sheet with the words."""

from collections.abc import Callable

import pygame

from commongood.assets.draw.palette import BRICK, CARD, INK, MUSTARD, PAPER, SLATE, mix
from commongood.desktop import pictures
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.transitions import Press
from commongood.desktop.words import pounds, say, signed
from commongood.play.view import View

Rect = pygame.Rect
DIM = mix(INK, SLATE, 0.45)
"""What lies on the bar."""


def bar_height(m: Metrics) -> int:
    """How high the bar is."""
    return m.lead(18) + max(16, m.u(18))


def build(
    view: View,
    m: Metrics,
    width: int,
    on_score: Callable[[str], Press],
    menu: tuple[tuple[str, str, str, Press], ...],
    on_money: Press | None,
    on_standing: Press | None,
) -> Page:
    """The bar's page: turn, money and attention left, the scores, the menu. What does not fit is on the sheet that on_standing
    opens.
    """
    h = bar_height(m)
    pen = Pen(m, width, INK)
    pen.ground = INK
    side, gap = h - max(8, m.u(10)), max(6, m.u(8))
    scores, right = [], width - gap - len(menu) * (side + gap)
    px = m.px(24)
    wide = px + gap + pen.width("100", 18, "bold") + 2 * gap
    for score in view.scores:
        scores.append((score, Rect(0, (h - side) // 2, wide, side)))
    left = right - len(scores) * (wide + gap)
    _standing(pen, view, left, h, on_money, on_standing)
    for score, rect in scores:
        rect.x = left
        left = rect.right + gap
        pen.box(rect, CARD, 6)
        pen.stamp(pictures.icon(score.id, px, INK, CARD), rect.x + gap, rect.centery - px / 2)
        pen.put(f"{score.value:.0f}", rect.right - gap, rect.centery - m.lead(18) / 2, 18, INK, "bold", "r", rect)
        change = signed(score.change)
        said = say("top.score", name=score.name, value=round(score.value), change=change, goal=round(score.goal))
        pen.spot(f"score:{score.id}", rect, on_score(score.id), said, 6)
    for key, icon, label, press in menu:
        rect = Rect(left, (h - side) // 2, side, side)
        left = rect.right + gap
        pen.box(rect, DIM, 6)
        mark = side * 6 // 10
        pen.stamp(pictures.icon(icon, mark, PAPER, DIM), rect.centerx - mark / 2, rect.centery - mark / 2)
        pen.spot(key, rect, press, label, 6)
    pen.y = h
    return pen.done()


def _standing(pen: Pen, view: View, room: int, h: int, on_money: Press | None, on_standing: Press | None) -> None:
    """The turn, the money and the attention left, as far as there is room; pressed, they open a sheet in words."""
    m, gap = pen.m, max(6, pen.m.u(8))
    px, top = m.px(24), (h - m.lead(18)) / 2
    turn = say("small.turn", turn=min(view.turn, view.turns), turns=view.turns)
    first = Rect(0, 0, px + 4 * gap + pen.width(turn, 18, "bold"), h)
    pen.box(first, MUSTARD)
    pen.stamp(pictures.icon(view.season_id, px, BRICK, MUSTARD), gap, (h - px) / 2)
    pen.put(turn, px + 2 * gap, top, 18, INK, "bold")
    if on_standing:
        pen.spot("standing", first, on_standing, say("small.standing"), 0)
    x = first.right
    spoken = say("money.spot", value=pounds(view.money.free))
    for icon, words, press in (("money", pounds(view.money.free), on_money), ("attention", str(view.attention), None)):
        wide = px + gap + pen.width(words, 18, "bold") + 2 * gap
        if x + wide > room:
            return
        pen.stamp(pictures.icon(icon, px, MUSTARD, INK), x + gap, (h - px) / 2)
        pen.put(words, x + px + 2 * gap, top, 18, PAPER, "bold")
        if press:
            pen.spot(icon, Rect(x, 0, wide, h), press, spoken, 0)
        x += wide
