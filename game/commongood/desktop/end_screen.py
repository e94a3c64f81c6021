"""The end of the term: the verdict, the goals, what was stood for, what follows, and the scores over time."""

from functools import partial

import pygame

from commongood.assets.draw.palette import CARD, INK, MUSTARD, MUTE, PAPER, SKY, Color
from commongood.desktop import acts, pictures, topbar
from commongood.desktop.book_sheet import book_sheet
from commongood.desktop.branch_sheet import branch_sheet, compare_press, scores_beside
from commongood.desktop.chart_sheet import chart_sheet
from commongood.desktop.charts import term
from commongood.desktop.columns import Column, columns
from commongood.desktop.desk import Desk
from commongood.desktop.goals_screen import goal_rows, goals_sheet
from commongood.desktop.lettering import fit_lines
from commongood.desktop.menu_sheet import menu_sheet
from commongood.desktop.onepage import keep_page
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.parts import onward
from commongood.desktop.screen import Event, Screen
from commongood.desktop.sheets import help_sheet
from commongood.desktop.transitions import Leave, Push, Transition
from commongood.desktop.words import count, say, signed
from commongood.play.view import EndView

Rect = pygame.Rect
SCORES = ("equity", "quality", "trust")
"""The order in which an ending gives its figures."""
COLUMNS = (0.64, 0.81, 0.98)
"""Where the columns of the three scores end, as shares of a page's width."""

WORTH_A_ROW = 0.05
"""Points that a decision must have moved some score by: less would show as a row of noughts."""


class EndScreen(Screen[Desk]):
    """The end of the term."""

    def parts(self) -> list[Part]:
        """The bar, three columns, and the way out."""
        m, view = self.m, self.desk.view
        top, foot = topbar.bar_height(m), m.lead(30) + 14 if m.tight else max(m.u(84), m.lead(30) + 14)
        gap, on = m.u(20), max(m.u(460), 300)
        bar = Part("top", Rect(0, 0, m.w, top), 0, lambda width: self._bar(width, top))
        way = Part("leave", Rect(m.w - on, m.h - foot, on, foot), 0, lambda width: self._leave(width, foot))
        end = view.end
        if end is None:
            return [bar, way]
        wanted = (
            Column("verdict", 0, lambda width: self._verdict(end, width)),
            Column("term", 0, lambda width: self._term(end, width)),
            Column("lenses", 0, lambda width: self._lenses(end, width)),
        )
        wide = Pen(m, 10).width(say("page.keep"), 24, "title") + max(24, m.u(36)) + m.u(72)
        page = Part("page", Rect(m.w - on - wide, m.h - foot, wide, foot), 0, lambda width: self._keep(width, foot))
        return [bar, *columns(m, Rect(gap, top + gap, m.w - 2 * gap, m.h - top - foot - 2 * gap), wanted), page, way]

    def _bar(self, width: int, height: int) -> Page:
        m, view = self.m, self.desk.view
        pen = Pen(m, width, INK)
        title, size = say("end.title"), 22 if m.tight else 29
        w = max(m.u(300), pen.width(title, size, "title") + 2 * m.u(28))
        pen.box(Rect(0, 0, w, height), MUSTARD)
        pen.put(title, m.u(28), (height - m.lead(size)) / 2, size, INK, "title")
        x = w + m.u(30)
        if m.tight:
            pen.put(fit_lines(view.town, m.px(22), "title", width - x)[0], x, (height - m.lead(22)) // 2, 22, PAPER, "title")
        else:
            top = (height - m.lead(27) - m.lead(17)) // 2
            pen.put(view.town, x, top, 27, PAPER, "title")
            pen.put(self._note(), x, top + m.lead(27), 17, SKY)
        pen.y = height
        return pen.done()

    def _note(self) -> str:
        return say("end.note", turns=self.desk.view.turns, lens=self.desk.view.lens_name)

    def _leave(self, width: int, height: int) -> Page:
        return onward(self.m, (width, height), "leave", say("end.leave"), Leave)

    def _keep(self, width: int, height: int) -> Page:
        m = self.m
        pen = Pen(m, width, INK)
        px = max(24, m.u(36))
        pen.stamp(pictures.icon("save", px, PAPER, INK), m.u(24), (height - px) / 2)
        pen.put(say("page.keep"), m.u(40) + px, (height - m.lead(24)) / 2, 24, PAPER, "title")
        pen.spot("page", Rect(0, 0, width, height), partial(keep_page, self.desk), say("page.keep"), 0, say("busy.page"))
        pen.y = height
        return pen.done()

    def _verdict(self, end: EndView, width: int) -> Page:
        m = self.m
        pen = Pen(m, width, CARD, pad=max(14, m.u(28)))
        pen.ground = CARD
        pen.gap(20)
        pen.para(end.verdict, 30, INK, "title")
        if m.tight:
            pen.para(self._note(), 17, MUTE)
        pen.gap(12)
        goal_rows(pen, self.desk.view.goals, PAPER)
        pen.heading(say("end.stood_for"))
        pen.para(end.stood_for, 18)
        self._decisions(pen, end)
        pen.gap(16)
        return pen.done()

    @staticmethod
    def _decisions(pen: Pen, end: EndView) -> None:
        """Each decision with what it did to the three scores."""
        pen.heading(say("end.decisions"))
        if not end.decisions:
            pen.para(say("end.no_decisions"), 16, MUTE)
            return
        pen.para(say("end.decisions_note"), 16, MUTE)
        pen.gap(8)
        _score_heads(pen, CARD)
        told = [made for made in end.decisions if any(abs(made.scores[score]) >= WORTH_A_ROW for score in SCORES)]
        for made in told:
            top = pen.y
            words = say("end.decided_at" if made.place else "end.decided", turn=made.turn, place=made.place)
            pen.para(made.title, 16, INK, "bold", w=round(pen.w * 0.5))
            pen.para(words, 15, MUTE, w=round(pen.w * 0.5))
            for score, at in zip(SCORES, COLUMNS, strict=True):
                pen.put(signed(made.scores[score], 1), pen.x + pen.w * at, top, 17, INK, "bold", "r")
            pen.rule(4)
        if len(told) < len(end.decisions):
            pen.para(count("end.rest", len(end.decisions) - len(told)), 16, MUTE)

    def _term(self, end: EndView, width: int) -> Page:
        m, view = self.m, self.desk.view
        pen = Pen(m, width, PAPER, pad=max(14, m.u(24)))
        pen.gap(18)
        pen.para(say("end.over_time"), 24, INK, "title")
        pen.gap(8)
        lines = [(s.name, [step[s.id] for step in view.past if s.id in step], s.goal) for s in view.scores]
        term(pen, lines, view.turns, 260)
        self._ways(pen)
        pen.heading(say("end.gap"))
        for score in view.scores:
            self._row(pen, score.id, score.name, f"{score.value:.0f}", signed(score.gap))
        pen.heading(say("end.later"), say("end.later_note"))
        for score in view.scores:
            if score.id in end.later:
                then = end.later[score.id]
                self._row(pen, score.id, score.name, f"{then:.0f}", signed(then - score.value))
        pen.gap(16)
        return pen.done()

    def _ways(self, pen: Pen) -> None:
        """Every number over time, the same term once more, and the run before."""
        desk = self.desk
        pen.gap(8)
        ways = [
            ("charts", say("look.open"), "chart", acts.push(lambda size: chart_sheet(desk, size))),
            ("again", say("end.again"), "undo", acts.push(lambda size: branch_sheet(desk, size, 1))),
        ]
        found = desk.game.compared()
        if found:
            ways.append(("compare", say("compare.open"), "ledger", compare_press(desk)))
        for key, label, icon, press in ways[:2]:
            pen.button(key, label, press, pen.x, pen.y, pen.w, icon=icon)
            pen.y += pen.button_height() + pen.u(10)
        if found:
            pen.heading(say("compare.title"))
            scores_beside(pen, found)
            pen.gap(6)
            key, label, icon, press = ways[2]
            pen.button(key, label, press, pen.x, pen.y, pen.w, icon=icon)
            pen.y += pen.button_height() + pen.u(6)

    @staticmethod
    def _row(pen: Pen, score: str, name: str, value: str, change: str) -> None:
        m, px = pen.m, pen.m.px(20)
        pen.stamp(pictures.icon(score, px, INK, PAPER), pen.x, pen.y + (m.lead(17) - px) / 2)
        pen.put(name, pen.x + px + m.u(10), pen.y, 17)
        pen.put(value, pen.x + pen.w * 0.72, pen.y, 18, INK, "bold", "r")
        pen.put(change, pen.x + pen.w, pen.y, 17, MUTE, "bold", "r")
        pen.y += m.lead(17) + m.u(5)

    def _lenses(self, end: EndView, width: int) -> Page:
        m = self.m
        pen = Pen(m, width, PAPER, pad=max(14, m.u(24)))
        pen.gap(18)
        pen.para(say("end.lenses"), 24, INK, "title")
        pen.para(say("end.lenses_note"), 16, MUTE)
        pen.gap(10)
        _score_heads(pen, PAPER)
        view = self.desk.view
        own = {s.id: s.value for s in view.scores}
        ours = tuple(own.get(score, 0.0) for score in SCORES)
        rows = [(say("end.own", lens=view.lens_name), ours), *((name, values) for name, *values in end.lenses)]
        for i, (name, values) in enumerate(rows):
            top = pen.y
            pen.para(name, 16, INK, "bold" if i == 0 else "body", w=round(pen.w * 0.5))
            for value, at in zip(values, COLUMNS, strict=True):
                pen.put(f"{value:.0f}", pen.x + pen.w * at, top, 17, INK, "bold", "r")
            pen.rule(4)
        if not end.lenses:
            pen.para(say("end.no_lenses"), 16, MUTE)
        if end.rests:
            pen.gap(6)
            pen.para(say("end.rests"), 16, MUTE, "bold")
            pen.gap(4)
        for text in end.rests:
            mark = m.px(18)
            pen.stamp(pictures.icon("chain", mark, INK, PAPER), pen.x, pen.y)
            pen.para(text, 16, x=pen.x + mark + m.u(10), w=pen.w - mark - m.u(10))
            pen.gap(5)
        pen.gap(16)
        return pen.done()

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Help, and numbers over time."""
        desk = self.desk
        if action == "back":
            return Push(lambda size: menu_sheet(desk, size))
        if action == "book":
            return Push(lambda size: book_sheet(desk, size))
        if action == "charts":
            return Push(lambda size: chart_sheet(desk, size))
        if action == "goals":
            return Push(lambda size: goals_sheet(desk, size))
        return Push(lambda size: help_sheet(desk, size)) if action == "help" else None

    def draw_back(self, surface: pygame.Surface) -> None:
        """Draw the town's services on a hill, as they were left."""
        states = tuple((s.id, s.state) for s in self.desk.view.services)
        surface.blit(pictures.skyline(states, self.m.w, self.m.h, self.m.scale), (0, 0))


def _score_heads(pen: Pen, ground: Color) -> None:
    """The scores' icons over their columns; goes down."""
    px = pen.m.px(22)
    for score, at in zip(SCORES, COLUMNS, strict=True):
        pen.stamp(pictures.icon(score, px, INK, ground), pen.x + pen.w * at - px, pen.y)
    pen.y += px + pen.m.u(6)
