"""The bar along the top: the turn, the money, the attention left, the three scores, the lens."""

from collections.abc import Callable

import pygame

from commongood.assets.draw.palette import BRICK, CARD, INK, MUSTARD, MUTE, PAPER, RULE, SKY, mix
from commongood.desktop import pictures, topbar_small
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.topbar_small import DIM
from commongood.desktop.transitions import Press
from commongood.desktop.words import figure, pounds, say, signed
from commongood.play.view import ScoreView, View

Rect = pygame.Rect


def row_height(m: Metrics) -> int:
    """How high a row of the bar is."""
    return max(m.u(84), m.lead(27) + m.lead(16) + (12 if m.text <= 1.0 else m.u(44)))


def bar_height(m: Metrics) -> int:
    """How high the bar is: where text is large, the lens and the scores stand in a second row, or in a sheet."""
    if m.tight:
        return topbar_small.bar_height(m)
    return row_height(m) * (2 if m.text > 1.0 else 1)


def build(
    view: View,
    m: Metrics,
    width: int,
    on_score: Callable[[str], Press],
    menu: tuple[tuple[str, str, str, Press], ...],
    on_money: Press | None = None,
    on_standing: Press | None = None,
) -> Page:
    """The bar's page. on_score, on_money: what pressing these does. menu: (key, icon, label, press) of the last buttons.
    on_standing: what pressing the turn does where the words about it have no room.
    """
    if m.tight:
        return topbar_small.build(view, m, width, on_score, menu, on_money, on_standing)
    whole, h = bar_height(m), row_height(m)
    pen = Pen(m, width, INK)
    pen.ground = INK
    left = _turn(pen, view, h)
    start, left = left, _money(pen, view, left, h)
    if on_money:
        spoken = say("money.spot", value=pounds(view.money.free))
        pen.spot("money", Rect(start + m.u(10), m.u(8), left - start - m.u(4), h - 2 * m.u(8)), on_money, spoken)
    left = _attention(pen, view, left, h)
    side = min(h - m.u(28), m.u(60))
    first = width - m.u(16) - len(menu) * side - (len(menu) - 1) * m.u(10)
    top = whole - h
    if top:  # the menu lies in the row above the scores
        _menu(pen, menu, first, side, h)
        left, right = m.u(10), width - m.u(6)
    else:
        right = first - m.u(10)
    right = _lens(pen, view, right, top, h)
    n = max(1, len(view.scores))
    gap = m.u(10)
    room = (right - left - m.u(10)) // n - gap
    card = room if top else min(room, m.u(270))
    x = left + (right - left - n * (card + gap)) // 2 + gap // 2
    answered = [goal.measure for goal in view.goals]
    for score in view.scores:
        _score(pen, score, Rect(x, top + m.u(9), card, h - 2 * m.u(9)), on_score(score.id), score.id in answered)
        x += card + gap
    if not top:
        _menu(pen, menu, first, side, h)
    pen.y = whole
    return pen.done()


def _menu(pen: Pen, menu: tuple[tuple[str, str, str, Press], ...], x: int, side: int, h: int) -> None:
    for key, icon, label, press in menu:
        rect = Rect(x, (h - side) // 2, side, side)
        pen.box(rect, DIM, 8)
        px = side * 55 // 100
        pen.stamp(pictures.icon(icon, px, PAPER, DIM), rect.centerx - px / 2, rect.centery - px / 2)
        pen.spot(key, rect, press, label)
        x += side + pen.m.u(10)


def _turn(pen: Pen, view: View, h: int) -> int:
    m = pen.m
    turn = say("top.turn", turn=min(view.turn, view.turns), turns=view.turns)
    icon = max(28, m.u(52))
    x = m.u(22) + icon + m.u(14)
    wide = max(pen.width(view.season, 27, "title"), pen.width(turn, 17, "bold") + m.u(14) + view.turns * max(6, m.u(12)))
    w = max(m.u(300), x + wide + m.u(16))
    pen.box(Rect(0, 0, w, h), MUSTARD)
    pen.stamp(pictures.icon(view.season_id, icon, BRICK, MUSTARD), m.u(22), (h - icon) / 2)
    top = (h - m.lead(27) - m.lead(17)) // 2
    pen.put(view.season, x, top, 27, INK, "title")
    row = pen.put(turn, x, top + m.lead(27), 17, INK, "bold")
    step = max(6, m.u(12))
    for i in range(view.turns):
        mark = Rect(row.right + m.u(14) + i * step, row.centery - m.u(6), step - max(2, m.u(4)), m.u(13))
        pen.box(mark, INK if i < view.turn else mix(MUSTARD, INK, 0.28))
    return w


def _money(pen: Pen, view: View, x: int, h: int) -> int:
    m = pen.m
    icon = max(24, m.u(40))
    pen.stamp(pictures.icon("money", icon, MUSTARD, INK), x + m.u(20), (h - icon) / 2)
    left = x + m.u(20) + icon + m.u(12)
    top = (h - m.lead(30) - m.lead(16)) // 2
    free = pen.put(pounds(view.money.free), left, top, 30, PAPER, "bold")
    words = pen.put(say("top.free"), left, top + m.lead(30), 16, SKY)
    change = view.money.next_income - view.money.income
    arrow = pen.m.px(12)
    end = words.right + m.u(10)
    if view.turn < view.turns:
        pen.stamp(pictures.arrow((change > 0) - (change < 0), arrow, SKY), end, words.centery - arrow // 2)
        end = pen.put(say("top.next", change=pounds(abs(change))), end + arrow + m.u(5), words.y, 16, SKY).right
    return max(free.right, end)


def _attention(pen: Pen, view: View, x: int, h: int) -> int:
    m = pen.m
    icon = max(24, m.u(40))
    pen.stamp(pictures.icon("attention", icon, MUSTARD, INK), x + m.u(26), (h - icon) / 2)
    left = x + m.u(26) + icon + m.u(12)
    total = max(view.attention_all, view.attention)
    px = max(11, m.u(16))
    top = (h - m.lead(30) - m.lead(16)) // 2
    row = pictures.pips(view.attention, total, px, MUSTARD)
    pen.stamp(row, left, top + (m.lead(30) - px) // 2)
    words = pen.put(say("top.attention", have=view.attention, all=total), left, top + m.lead(30), 16, SKY)
    return max(words.right, left + row.get_width()) + m.u(10)


def _lens(pen: Pen, view: View, right: int, y: int, h: int) -> int:
    m = pen.m
    icon = m.u(30)
    w = icon + m.u(34) + max(pen.width(view.lens_name, 18, "bold"), pen.width(say("top.lens"), 15))
    rect = Rect(right - w, y + m.u(14), w, h - 2 * m.u(14))
    pen.box(rect, DIM, 8)
    pen.stamp(pictures.icon("lens", icon, PAPER, DIM), rect.x + m.u(10), rect.centery - icon / 2)
    top = rect.centery - (m.lead(15) + m.lead(18)) // 2
    pen.put(say("top.lens"), rect.x + icon + m.u(20), top, 15, SKY, within=rect)
    pen.put(view.lens_name, rect.x + icon + m.u(20), top + m.lead(15), 18, PAPER, "bold", within=rect)
    return rect.x - m.u(10)


def _score(pen: Pen, score: ScoreView, rect: Rect, press: Press, answered: bool) -> None:
    """A score; with its goal, where the players answer for it."""
    m = pen.m
    pen.box(rect, CARD, 8)
    shown = round(score.change, 1)
    change = figure(abs(shown), 1) if shown else "0"
    arrow = m.px(14)
    figures = pen.width(f"{score.value:.0f}", 27, "bold") + m.u(19) + arrow + pen.width(change, 17, "bold")
    side = min(m.u(50), rect.w // 4)
    if side + figures + m.u(17) > rect.w:
        side = 0  # the name says what it is; its figures come first
    else:
        pen.box(Rect(rect.x, rect.y, side, rect.h), PAPER, 8, (True, False, False, True))
        px = min(m.u(34), side - 6)
        pen.stamp(pictures.icon(score.id, px, INK, PAPER), rect.x + (side - px) // 2, rect.centery - px // 2)
    x, right = rect.x + side + m.u(9), rect.right - m.u(8)
    bar = rect.bottom - m.u(12)
    top = rect.y + max(1, m.u(3))
    pen.put(score.name, x, top, 16, INK, "bold", within=rect)
    goal = say("top.goal", goal=round(score.goal))
    if answered and pen.width(score.name, 16, "bold") + pen.width(goal, 15) + m.u(8) <= right - x:
        pen.put(goal, right, top, 15, MUTE, anchor="r", within=rect)
    row = top + m.lead(16)
    lead = bar - m.u(4) - row
    value = pen.put(f"{score.value:.0f}", x, row + (lead - m.lead(27)) // 2, 27, INK, "bold", within=rect)
    mid = row + lead / 2
    pen.stamp(pictures.arrow((shown > 0) - (shown < 0), arrow), value.right + m.u(8), mid - arrow / 2)
    at = value.right + m.u(11 if shown else 16) + arrow
    end = pen.put(change, at, mid - m.lead(17) / 2, 17, INK, "bold", within=rect).right
    gap = say("top.gap", gap=signed(score.gap))
    if end + max(7, m.u(10)) + pen.width(gap, 15) <= right:
        pen.put(gap, right, mid - m.lead(15) / 2, 15, MUTE, anchor="r", within=rect)
    w, tall = right - x, max(3, m.u(4))
    pen.box(Rect(x, bar, w, tall), RULE)
    pen.box(Rect(x, bar, round(w * max(0.0, min(1.0, score.value / 100))), tall), INK)
    if answered:
        pen.box(Rect(x + round(w * score.goal / 100) - 1, bar - m.u(4), max(3, m.u(3)), m.u(12)), BRICK)
    said = say("top.score", name=score.name, value=round(score.value), change=signed(score.change), goal=round(score.goal))
    pen.spot(f"score:{score.id}", rect, press, said)
