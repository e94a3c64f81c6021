"""The report of a turn: the paper, the three scores and why they moved, who gained and who lost."""

from functools import partial

import pygame

from commongood.assets.draw.palette import CARD, INK, MUSTARD, MUTE, PAPER
from commongood.desktop import acts, pictures, topbar
from commongood.desktop.book_sheet import book_sheet
from commongood.desktop.branch_sheet import compare_press, scores_beside
from commongood.desktop.change_map import Change, change_map
from commongood.desktop.chart_sheet import chart_sheet
from commongood.desktop.columns import Column, columns
from commongood.desktop.desk import Desk
from commongood.desktop.lettering import fit_lines
from commongood.desktop.menu_sheet import menu_sheet
from commongood.desktop.overlays import overlay_name, overlays
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.parts import change_rows, diverging, onward
from commongood.desktop.screen import Event, Screen
from commongood.desktop.sheets import help_sheet, money_sheet, score_sheet, standing_sheet
from commongood.desktop.side_district import ASKED
from commongood.desktop.transitions import Press, Push, Transition
from commongood.desktop.why_sheet import cause_sheet, why_sheet
from commongood.desktop.words import figure, say, signed
from commongood.play.view import ReportView, WhyView

Rect = pygame.Rect


UNMOVED = ("need", "deprivation")
"""Overlays that no turn moves by much."""
LEAST, SPAN = 2.0, 0.04
"""What counts as a large change whatever the others are: in points, or as a share of an overlay's range."""
SMALL = 0.05
"""Parts of fewer points are folded into one line until they are asked for."""


class ReportScreen(Screen[Desk]):
    """What came of a turn."""

    def __init__(self, desk: Desk, size: tuple[int, int]) -> None:
        super().__init__(desk, size)
        report = desk.view.report
        self.small = False
        self.overlay = "access"
        self.score = max(report.scores, key=lambda s: abs(s.change)).id if report and report.scores else ""

    def parts(self) -> list[Part]:
        """The bar, three columns, and the way on."""
        m, desk = self.m, self.desk
        top, foot = topbar.bar_height(m), m.lead(30) + 14 if m.tight else max(m.u(84), m.lead(30) + 14)
        report = desk.view.report
        gap = m.u(20)
        version = desk.version
        bar = Part("top", Rect(0, 0, m.w, top), version, lambda width: self._top(width))
        on = max(m.u(460), 300)
        way = Part("on", Rect(m.w - on, m.h - foot, on, foot), version, lambda width: self._on(width, foot))
        if report is None:
            return [bar, way]
        wanted = (
            Column("paper", version, lambda width: self._paper(report, width)),
            Column("why", (version, self.score, self.small), lambda width: self._why(report, width)),
            Column("who", (version, self.overlay), lambda width: self._who(report, width)),
        )
        return [bar, *columns(m, Rect(gap, top + gap, m.w - 2 * gap, m.h - top - foot - 2 * gap), wanted), way]

    def _top(self, width: int) -> Page:
        desk = self.desk

        def on_score(score: str) -> Press:
            return acts.push(lambda size: score_sheet(desk, size, score))

        menu = (
            ("charts", "chart", say("look.open"), acts.push(lambda size: chart_sheet(desk, size, self.score))),
            ("help", "help", say("top.help"), acts.push(lambda size: help_sheet(desk, size))),
        )
        money, standing = (acts.push(partial(make, desk)) for make in (money_sheet, standing_sheet))
        return topbar.build(desk.view, self.m, width, on_score, menu, money, standing)

    def _on(self, width: int, height: int) -> Page:
        last = self.desk.view.turn >= self.desk.view.turns
        words, busy = (say("report.end"), say("busy.end")) if last else (say("report.next"), say("busy.turn"))
        return onward(self.m, (width, height), "next", words, acts.do(self.desk, {"do": "next"}), busy)

    def _paper(self, report: ReportView, width: int) -> Page:
        m = self.m
        pen = Pen(m, width, CARD, pad=max(14, m.u(28)))
        pen.ground = CARD
        pen.gap(18)
        px = m.px(22)
        pen.stamp(pictures.icon("news", px, INK, CARD), pen.x, pen.y)
        pen.put(say("report.paper", town=self.desk.view.town), pen.x + px + m.u(10), pen.y, 16, MUTE, "bold")
        pen.y += m.lead(16)
        pen.rule(6)
        pen.para(report.headline, 34, INK, "title")
        pen.gap(8)
        for paragraph in report.story.split("\n"):
            if paragraph.strip():
                pen.para(paragraph, 18)
                pen.gap(8)
        if report.boards:
            pen.heading(say("report.boards"))
            self._list(pen, report.boards, "vote")
        if report.promises:
            pen.heading(say("report.promises"))
            self._list(pen, report.promises, "promise")
        pen.gap(16)
        return pen.done()

    @staticmethod
    def _list(pen: Pen, texts: tuple[str, ...], icon: str) -> None:
        px = pen.m.px(20)
        for text in texts:
            pen.stamp(pictures.icon(icon, px, INK, CARD), pen.x, pen.y)
            pen.para(text, 16, x=pen.x + px + pen.u(10), w=pen.w - px - pen.u(10))
            pen.gap(6)

    def _unfold(self) -> None:
        self.small = True

    def _pick(self, score: str) -> Press:
        def press() -> None:
            self.score = score

        return press

    def _why(self, report: ReportView, width: int) -> Page:
        m = self.m
        pen = Pen(m, width, PAPER, pad=max(14, m.u(24)))
        pen.gap(16)
        pen.para(say("report.why"), 24, INK, "title")
        pen.gap(6)
        gap = m.u(8)
        w, h = (pen.w - gap * (len(report.scores) - 1)) // max(1, len(report.scores)), m.lead(16) + m.lead(22) + m.u(14)
        for i, score in enumerate(report.scores):
            on = score.id == self.score
            rect = Rect(pen.x + i * (w + gap), pen.y, w, h)
            fill = MUSTARD if on else CARD
            pen.box(rect, fill, 8)
            pen.put(score.name, rect.x + m.u(12), rect.y + m.u(5), 16, INK, "bold", within=rect)
            value = pen.put(f"{score.value:.0f}", rect.x + m.u(12), rect.y + m.u(5) + m.lead(16), 22, INK, "bold", within=rect)
            shown = round(score.change, 1)
            px = m.px(14)
            pen.stamp(pictures.arrow((shown > 0) - (shown < 0), px), value.right + m.u(8), value.centery - px // 2)
            change = figure(abs(shown), 1) if shown else "0"
            pen.put(change, value.right + m.u(14) + px, value.centery - m.lead(17) / 2, 17, INK, "bold", within=rect)
            pen.spot(f"why:{score.id}", rect, self._pick(score.id), say("report.ask", name=score.name))
        pen.y += h
        chosen = next((s for s in report.scores if s.id == self.score), None)
        causes = report.why.get(self.score, ())
        if chosen:
            pen.gap(8)
            pen.para(say("report.sum", name=chosen.name, value=signed(chosen.change), gap=signed(chosen.gap)), 16, MUTE)
            pen.gap(6)
        span = max((abs(c.value) for c in causes), default=1.0) or 1.0
        small = [cause for cause in causes if abs(cause.value) < SMALL]
        folded = len(small) > 1 and not self.small
        for i, cause in enumerate(causes):
            if not folded or abs(cause.value) >= SMALL:
                self._cause(pen, cause, i, span)
        if folded:
            words = say("report.smaller", n=len(small), value=signed(sum(c.value for c in small)))
            pen.button("smaller", words, self._unfold, pen.x, pen.y, icon="plus", size=15)
            pen.y += pen.button_height(15) + m.u(10)
        if causes:
            pen.para(say("report.claims"), 15, MUTE)
        pen.gap(16)
        return pen.done()

    def _cause(self, pen: Pen, cause: WhyView, i: int, span: float) -> None:
        m, desk = pen.m, self.desk
        inside = max(6, m.u(8))
        figure = pen.width("+00.0", 16, "bold")
        bar = max(64, pen.w // 4)
        room = pen.w - 2 * inside - bar - figure - m.u(20)
        lines = fit_lines(cause.text, m.px(16), "body", room)
        h = m.lead(16) * len(lines) + 2 * inside - 2
        rect = Rect(pen.x, pen.y, pen.w, h)
        pen.box(rect, CARD, 6)
        y = rect.y + inside - 1
        for line in lines:
            pen.put(line, rect.x + inside, y, 16, within=rect)
            y += m.lead(16)
        tall = max(9, m.u(15))
        diverging(pen, cause.value, span, rect.right - inside - figure - m.u(10) - bar, rect.centery - tall // 2, bar, tall)
        pen.put(signed(cause.value), rect.right - inside, rect.centery - m.lead(16) / 2, 16, INK, "bold", "r", rect)
        spoken = say("report.cause", text=cause.text, value=signed(cause.value))
        score = self.score
        pen.spot(f"cause:{score}:{i}", rect, acts.push(lambda size: cause_sheet(desk, size, score, cause)), spoken)
        pen.y = rect.bottom + m.u(5)

    def _turn_overlay(self, by: int) -> Press:
        ring = [name for name in overlays() if name not in UNMOVED]

        def press() -> None:
            self.overlay = ring[(ring.index(self.overlay) + by) % len(ring)]

        return press

    def _where(self, pen: Pen, report: ReportView) -> None:
        """A plan of the town with what changed in each district, of one number at a time."""
        m, desk, kind = pen.m, self.desk, overlays()[self.overlay]
        side, top = pen.button_height(15), pen.y
        for by, icon, left, words in ((-1, "left", pen.x, "before"), (1, "right", pen.x + pen.w - side, "after")):
            spoken = say(f"report.{words}")
            pen.button(f"overlay:{icon}", "", self._turn_overlay(by), left, top, side, side, icon, size=15, spoken=spoken)
        pen.y = top + max(0, (side - m.lead(17)) // 2)
        lines = fit_lines(overlay_name(self.overlay), m.px(17), "bold", pen.w - 2 * side - m.u(16))
        for line in lines:
            pen.put(line, pen.x + pen.w / 2, pen.y, 17, INK, "bold", "c")
            pen.y += m.lead(17)
        pen.y = max(pen.y, top + side + 3) + m.u(10)
        measure = "access" if self.overlay == "access" else ASKED[self.overlay]
        true = {change.who: change.value for change in report.districts}
        found = {}
        for district in desk.view.districts:
            # need met is shown as it is listed below, in truth; the rest as it was surveyed
            value = true.get(district.name, 0.0) if self.overlay == "access" else district.change.get(self.overlay, 0.0)
            value *= 100 if kind.percent and self.overlay != "access" else 1
            press = acts.push(partial(why_sheet, desk, measure=measure, district=district.id, turn=report.turn))
            better = value if kind.better == "high" else -value
            found[district.id] = Change(district.name, better, signed(value, 1 if kind.percent else 2), press)
        least = LEAST if kind.percent else SPAN * (kind.bounds[3] - kind.bounds[0])
        change_map(pen, desk.game.level_folder, found, least, max(m.u(300), 150))

    def _who(self, report: ReportView, width: int) -> Page:
        m = self.m
        pen = Pen(m, width, PAPER, pad=max(14, m.u(24)))
        pen.gap(16)
        pen.para(say("report.who"), 24, INK, "title")
        pen.gap(6)
        self._where(pen, report)
        pen.gap(8)
        pen.para(say("report.points"), 15, MUTE)
        every = [c.value for c in (*report.districts, *report.groups)]
        span = max((abs(v) for v in every), default=1.0) or 1.0
        for key, changes in (("report.districts", report.districts), ("report.groups", report.groups)):
            if changes:
                pen.heading(say(key))
                change_rows(pen, [(c.who, c.value) for c in changes], span)
        found = self.desk.game.compared()
        if found and found.other:
            pen.heading(say("compare.title"))
            scores_beside(pen, found)
            pen.gap(6)
            pen.button("compare", say("compare.open"), compare_press(self.desk), pen.x, pen.y, icon="ledger")
            pen.y += pen.button_height() + 3
        pen.gap(16)
        return pen.done()

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Help, numbers over time, and the game's menu."""
        desk = self.desk
        if action == "back":
            return Push(lambda size: menu_sheet(desk, size))
        if action == "book":
            return Push(lambda size: book_sheet(desk, size))
        if action == "charts":
            return Push(lambda size: chart_sheet(desk, size, self.score))
        return Push(lambda size: help_sheet(desk, size)) if action == "help" else None

    def draw_back(self, surface: pygame.Surface) -> None:
        """Draw the town's services on a hill, as they fare."""
        states = tuple((s.id, s.state) for s in self.desk.view.services)
        surface.blit(pictures.skyline(states, self.m.w, self.m.h, self.m.scale), (0, 0))
