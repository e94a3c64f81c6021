"""Every number of the town over time: choose one, and where; step through its turns; ask why; go back to a turn."""

from collections.abc import Hashable
from dataclasses import dataclass
from functools import partial

import pygame

from commongood.assets.draw.palette import CARD, INK, MUTE, PAPER
from commongood.desktop import acts
from commongood.desktop.ask import shown
from commongood.desktop.branch_sheet import branch_sheet, compare_sheet
from commongood.desktop.desk import Desk
from commongood.desktop.line_chart import OTHER, OWN, STILL, Line, line_chart, sample
from commongood.desktop.page import Page, Pen
from commongood.desktop.parts import card
from commongood.desktop.screen import Event
from commongood.desktop.sheets import Sheet
from commongood.desktop.transitions import Press, Transition
from commongood.desktop.two_pages import TwoPages, ways
from commongood.desktop.why_sheet import why_sheet
from commongood.desktop.words import say
from commongood.play.asked import HistoryView, MeasureChoice

Rect = pygame.Rect


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


class ChartSheet(TwoPages):
    """Numbers over time: the list of them at the left, the chart of one at the right."""

    def __init__(self, desk: Desk, size: tuple[int, int], looked: Looked) -> None:
        super().__init__(desk, size, lambda: say("look.title"), "chart")
        self.table, self.looked = desk, looked
        self.choices = {choice.id: choice for choice in desk.game.measures()}

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

    def chosen(self) -> str:
        """The row of the number that is looked at."""
        return f"measure:{self.looked.measure}"

    def list_key(self) -> Hashable:
        """The list marks the number that is looked at."""
        return self.desk.version, self.looked.measure

    def page_key(self) -> Hashable:
        """The chart shows it at its place and turn."""
        looked = self.looked
        return self.desk.version, looked.measure, looked.service, looked.district, looked.turn

    # what is pressed
    def look(self, measure: str) -> Press:
        """Look at another number."""

        def press() -> None:
            self.looked.measure = measure
            self.to_page()

        return press

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
        """Left and right mark another turn."""
        if action in ("left", "right"):
            self.step_turn(-1 if action == "left" else 1)
            return None
        return super().on_action("back" if action == "charts" else action, event)

    # the pages
    def list_page(self, width: int) -> Page:
        """Every number, group by group."""
        pen = Pen(self.m, width, CARD, pad=max(12, self.m.u(22)))
        pen.ground = CARD
        pen.gap(4)
        group = ""
        for choice in self.choices.values():
            if choice.group != group:
                group = choice.group
                pen.heading(group)
            self.row(pen, f"measure:{choice.id}", choice.title, self.look(choice.id), on=choice.id == self.looked.measure)
        pen.gap(16)
        return pen.done()

    def chosen_page(self, width: int, height: int) -> Page:
        """The chart, the marked turn's values, and what can be done with it."""
        pen = Pen(self.m, width, PAPER, pad=max(14, self.m.u(30)))
        found = self.history()
        pen.gap(16)
        self.to_list_button(pen, say("look.list"))
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
        gap = m.u(24)
        w = (pen.w - gap * (len(kinds) - 1)) // len(kinds)
        bottom = pen.y
        for i, (kind, every) in enumerate(kinds):
            at = getattr(self.looked, kind)
            words = next((each.name for each in every if each.id == at), say(f"look.every.{kind}"))
            spoken = say(f"look.left.{kind}"), say(f"look.right.{kind}")
            step = partial(self._turn_place, kind)
            bottom = max(bottom, self.stepped(pen, kind, words, step, pen.x + i * (w + gap), w, spoken))
        pen.y = bottom

    def _values(self, pen: Pen, lines: list[Line], turn: int, last: int, unit: str) -> None:
        """The marked turn's values in words, with a way to the turn before and the one after."""
        m = pen.m
        frame = card(pen, max(8, m.u(14)))
        side, top = pen.button_height(15), pen.y
        if turn > 0:
            pen.button(
                "earlier", "", partial(self.step_turn, -1), pen.x, top, side, side, "left", size=15, spoken=say("ask.earlier")
            )
        if turn < last:
            on = partial(self.step_turn, 1)
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
        found: list[tuple[str, str, str, Press]] = []
        if turn > 0:
            ask = acts.push(lambda size: why_sheet(desk, size, measure, service, district, turn))
            found.append(("why", say("look.why", turn=turn), "ask", ask))
            found.append(
                ("branch", say("look.back", turn=turn), "undo", acts.push(lambda size: branch_sheet(desk, size, turn)))
            )
        if desk.game.compared():
            found.append(("compare", say("look.compare"), "ledger", acts.push(lambda size: compare_sheet(desk, size))))
        ways(pen, found)
