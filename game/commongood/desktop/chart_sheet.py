"""Every number of the town over time: choose one, and where; step through its turns; ask why; go back to a turn."""

from dataclasses import dataclass

import pygame

from commongood.assets.draw.palette import CARD, INK, MUSTARD, MUTE, PAPER
from commongood.desktop import acts
from commongood.desktop.ask import shown
from commongood.desktop.branch_sheet import branch_sheet, compare_sheet
from commongood.desktop.desk import Desk
from commongood.desktop.lettering import fit_lines
from commongood.desktop.line_chart import OTHER, OWN, STILL, Line, line_chart, sample
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.parts import card
from commongood.desktop.screen import Event
from commongood.desktop.sheets import BOTTOM, TOP, Sheet
from commongood.desktop.transitions import Press, Transition
from commongood.desktop.why_sheet import why_sheet
from commongood.desktop.words import say
from commongood.play.asked import HistoryView, MeasureChoice

Rect = pygame.Rect
LEFT, RIGHT = (False, False, False, True), (False, False, True, False)
"""The corners of the two pages that are round."""


@dataclass
class Looked:
    """What is looked at: a measure, where, and at which turn (-1: the last)."""

    measure: str = "equity"
    service: str = ""
    district: str = ""
    turn: int = -1


def chart_sheet(desk: Desk, size: tuple[int, int], measure: str = "equity", service: str = "", district: str = "") -> Sheet:
    """A sheet on numbers over time, open at one of them."""
    return ChartSheet(desk, size, Looked(measure, service, district))


class ChartSheet(Sheet):
    """Numbers over time: the list of them at the left, the chart of one at the right."""

    def __init__(self, desk: Desk, size: tuple[int, int], looked: Looked) -> None:
        super().__init__(desk, size, lambda: say("look.title"), lambda pen: None, 1720, "chart")
        self.table, self.looked = desk, looked
        self.choices = {choice.id: choice for choice in desk.game.measures()}
        self.listing = False  # where there is no room for both, the list of numbers in the place of the chart
        self._first = True

    @property
    def choice(self) -> MeasureChoice:
        """The measure that is looked at."""
        return self.choices[self.looked.measure]

    def reread(self) -> None:
        """Say everything anew, in the language that is spoken now."""
        super().reread()
        self.choices = {choice.id: choice for choice in self.table.game.measures()}

    def history(self) -> HistoryView:
        """The number that is looked at, turn by turn."""
        looked, by = self.looked, self.choice.by
        service, district = looked.service if "s" in by else "", looked.district if "d" in by else ""
        return self.table.game.history(looked.measure, service, district)

    # where things lie
    def parts(self) -> list[Part]:
        """The head, the list of numbers, the chart."""
        m = self.m
        margin = max(12, m.u(20 if m.tight else 50))
        w, h = min(m.w - 24, max(m.u(self.wide), 900)), m.h - 2 * margin
        x, top = (m.w - w) // 2, margin
        head = max(m.u(64), m.lead(27) * len(self._titles(w)) + 16)
        left, r = max(m.u(430), w * 28 // 100), m.u(12)
        looked = self.looked
        version = self.desk.version
        key = (version, looked.measure, looked.service, looked.district, looked.turn)
        low = h - head
        above = Part("head", Rect(x, top, w, head), self.title, lambda width: self._head(width, head), r, False, TOP)
        if m.tight:
            whole = Rect(x, top + head, w, low)
            if self.listing:
                return [above, Part("list", whole, (version, looked.measure), self._list, r, False, BOTTOM)]
            return [above, Part("chart", whole, key, lambda width: self._chart(width, low), r, False, BOTTOM)]
        right = Rect(x + left, top + head, w - left, low)
        return [
            above,
            Part("list", Rect(x, top + head, left, low), (version, looked.measure), self._list, r, False, LEFT),
            Part("chart", right, key, lambda width: self._chart(width, low), r, False, RIGHT),
        ]

    def refresh(self) -> None:
        """Build what has changed; on the first time bring the chosen number into sight."""
        super().refresh()
        if self._first:
            self._first = False
            found = self.find(f"measure:{self.looked.measure}")
            if found:
                found[0].reveal(found[1])

    # what is pressed
    def look(self, measure: str) -> Press:
        """Look at another number."""

        def press() -> None:
            self.looked.measure, self.listing = measure, False

        return press

    def _open_list(self) -> None:
        self.listing, self._first = True, True

    def _turn_place(self, kind: str, by: int) -> Press:
        """Look at the next service or district, or at all of them."""
        view = self.table.view
        every = ["", *(each.id for each in (view.services if kind == "service" else view.districts))]

        def press() -> None:
            now = every.index(getattr(self.looked, kind))
            setattr(self.looked, kind, every[(now + by) % len(every)])

        return press

    def step_turn(self, by: int) -> None:
        """Mark another turn."""
        last = len(self.table.view.past)
        now = last if self.looked.turn < 0 else self.looked.turn
        self.looked.turn = max(0, min(last, now + by))
        self.stale = True

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Left and right mark another turn; Escape leaves the list, where it stands alone, and then the sheet."""
        if action == "back" and self.m.tight and self.listing:
            self.listing = False
            return None
        if action in ("left", "right"):
            self.step_turn(-1 if action == "left" else 1)
            return None
        return super().on_action("back" if action == "charts" else action, event)

    # the pages
    def _list(self, width: int) -> Page:
        pen = Pen(self.m, width, CARD, pad=max(12, self.m.u(22)))
        pen.ground = CARD
        pen.gap(4)
        group = ""
        for choice in self.choices.values():
            if choice.group != group:
                group = choice.group
                pen.heading(group)
            self._row(pen, choice)
        pen.gap(16)
        return pen.done()

    def _row(self, pen: Pen, choice: MeasureChoice) -> None:
        on = choice.id == self.looked.measure
        inside = max(6, pen.u(10))
        lines = fit_lines(choice.title, pen.m.px(16), "bold" if on else "body", pen.w - 2 * inside)
        rect = Rect(pen.x, pen.y, pen.w, pen.m.lead(16) * len(lines) + max(6, pen.u(10)))
        if on:
            pen.box(rect, MUSTARD, 6)
        y = rect.centery - pen.m.lead(16) * len(lines) // 2
        for line in lines:
            pen.put(line, rect.x + inside, y, 16, INK, "bold" if on else "body", within=rect)
            y += pen.m.lead(16)
        pen.spot(f"measure:{choice.id}", rect, self.look(choice.id), choice.title, 6)
        pen.y = rect.bottom + 1

    def _chart(self, width: int, height: int) -> Page:
        pen = Pen(self.m, width, PAPER, pad=max(14, self.m.u(30)))
        found = self.history()
        pen.gap(16)
        if self.m.tight:
            pen.button("list", say("look.list"), self._open_list, pen.x, pen.y, icon="menu")
            pen.y += pen.button_height() + pen.u(12)
        pen.para(found.about.title, 27, INK, "title")
        pen.para(found.text, 16, MUTE)
        self._places(pen)
        pen.gap(8)
        if not found.values:
            pen.para(say("look.secret"), 17, INK, "bold")
            return pen.done()
        last = len(found.values) - 1
        turn = last if self.looked.turn < 0 else min(self.looked.turn, last)
        unit = found.about.unit
        lines = [Line(OWN, say("look.own"), found.values)]
        if found.still != found.values:
            lines.append(Line(STILL, say("look.still"), found.still))
        if found.other:
            lines.append(Line(OTHER, say("look.other"), found.other))
        room = max(self.m.lead(15) * 7, height - pen.y - self.m.lead(16) * 5 - pen.button_height() * 2 - self.m.u(80))
        line_chart(pen, lines, found.turns, turn, lambda value: shown(unit, value), found.goal, room)
        pen.gap(10)
        self._values(pen, lines, turn, last, unit)
        self._ways(pen, turn, last)
        pen.gap(16)
        return pen.done()

    def _places(self, pen: Pen) -> None:
        """For a number that is counted by service or district: which, with a way to the one before and the next."""
        view, m = self.table.view, pen.m
        kinds = [
            (k, names) for k, names in (("service", view.services), ("district", view.districts)) if k[0] in self.choice.by
        ]
        if not kinds:
            return
        pen.gap(10)
        side, gap = pen.button_height(15), m.u(24)
        w = (pen.w - gap * (len(kinds) - 1)) // len(kinds)
        bottom = pen.y
        for i, (kind, every) in enumerate(kinds):
            x = pen.x + i * (w + gap)
            at = getattr(self.looked, kind)
            words = next((each.name for each in every if each.id == at), say(f"look.every.{kind}"))
            for by, icon, left in ((-1, "left", x), (1, "right", x + w - side)):
                spoken = say(f"look.{icon}.{kind}")
                pen.button(
                    f"{kind}:{icon}", "", self._turn_place(kind, by), left, pen.y, side, side, icon, size=15, spoken=spoken
                )
            room = w - 2 * side - m.u(16)
            lines = fit_lines(words, m.px(17), "bold", room)
            y = pen.y + (side - m.lead(17) * len(lines)) // 2
            for line in lines:
                pen.put(line, x + w / 2, max(pen.y, y), 17, INK, "bold", "c")
                y += m.lead(17)
            bottom = max(bottom, pen.y + side + 3, pen.y + m.lead(17) * len(lines))
        pen.y = bottom

    def _values(self, pen: Pen, lines: list[Line], turn: int, last: int, unit: str) -> None:
        """The marked turn's values in words, with a way to the turn before and the one after."""
        m = pen.m
        frame = card(pen, max(8, m.u(14)))
        side, top = pen.button_height(15), pen.y
        if turn > 0:
            press: Press = lambda: self.step_turn(-1)  # noqa: E731
            pen.button("earlier", "", press, pen.x, top, side, side, "left", size=15, spoken=say("ask.earlier"))
        if turn < last:
            on: Press = lambda: self.step_turn(1)  # noqa: E731
            pen.button("later", "", on, pen.x + pen.w - side, top, side, side, "right", size=15, spoken=say("ask.later"))
        words = say("look.start") if turn == 0 else say("look.turn", turn=turn)
        pen.put(words, pen.x + pen.w / 2, top + (side - m.lead(18)) / 2, 18, INK, "bold", "c")
        pen.y = top + side + m.u(8)
        for line in lines:
            if turn < len(line.values):
                wide = sample(pen, line.style, pen.x, pen.y)
                pen.put(shown(unit, line.values[turn], fine=True), pen.x + pen.w, pen.y, 17, INK, "bold", "r")
                pen.para(line.name, 16, x=pen.x + wide + m.u(12), w=pen.w - wide - m.u(140))
                pen.gap(2)
        frame.end(8)

    def _ways(self, pen: Pen, turn: int, last: int) -> None:
        """What can be done with the marked turn: ask why, go back to it, look at the run before."""
        desk, looked, by = self.table, self.looked, self.choice.by
        service, district = looked.service if "s" in by else "", looked.district if "d" in by else ""
        measure = looked.measure
        x = pen.x
        ways: list[tuple[str, str, str, Press]] = []
        if turn > 0:
            ask = acts.push(lambda size: why_sheet(desk, size, measure, service, district, turn))
            ways.append(("why", say("look.why", turn=turn), "ask", ask))
            ways.append(("branch", say("look.back", turn=turn), "undo", acts.push(lambda size: branch_sheet(desk, size, turn))))
        if desk.game.compared():
            ways.append(("compare", say("look.compare"), "ledger", acts.push(lambda size: compare_sheet(desk, size))))
        for key, label, icon, press in ways:
            wide = pen.width(label, 16, "bold") + round(pen.m.px(16) * 1.3) + pen.u(8) + 2 * max(8, pen.u(16))
            if x > pen.x and x + wide > pen.x + pen.w:
                x, pen.y = pen.x, pen.y + pen.button_height() + pen.u(12)
            pen.button(key, label, press, x, pen.y, wide, icon=icon)
            x += wide + pen.u(16)
        if ways:
            pen.y += pen.button_height() + 3
