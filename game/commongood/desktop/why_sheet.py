"""Why a number is as it is: its causes with the claims behind them, and the way on from cause to cause, with a trail back."""

from dataclasses import dataclass, field

import pygame

from commongood.assets.draw.palette import CARD, INK, MUTE, PAPER
from commongood.desktop import acts, pictures
from commongood.desktop.ask import moved, shown
from commongood.desktop.book_sheet import book_sheet
from commongood.desktop.desk import Desk
from commongood.desktop.lettering import fit_lines
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.parts import card, diverging
from commongood.desktop.screen import Event
from commongood.desktop.sheets import Sheet
from commongood.desktop.transitions import Press, Transition
from commongood.desktop.words import percent, say
from commongood.play.asked import AskedView, AskView, CauseView
from commongood.play.view import WhyView

Rect = pygame.Rect
SMALL = 0.04
"""Parts of less than this share of the largest are folded into one line until they are asked for."""
FEW = 5
"""So many parts are shown whatever they weigh."""


@dataclass
class Node:
    """A step of the walk: a number, or one cause of it. title: in the trail. whole: its small parts are shown too."""

    title: str
    measure: str
    service: str
    district: str
    turn: int = 0
    cause: WhyView | None = None
    whole: bool = False
    scroll: int = field(default=0, repr=False)


def why_sheet(desk: Desk, size: tuple[int, int], measure: str, service: str = "", district: str = "", turn: int = 0) -> Sheet:
    """A sheet on why a number is as it is. turn: 0 for the last that moved it."""
    return WhySheet(desk, size, Node("", measure, service, district, turn))


def cause_sheet(desk: Desk, size: tuple[int, int], score: str, why: WhyView) -> Sheet:
    """A sheet on one cause of a score's move in the turn that was reported last."""
    sheet = WhySheet(desk, size, Node("", score, "", "", len(desk.view.past)))
    sheet.trail.append(Node(why.text, score, "", "", sheet.node.turn, why))
    sheet.start = 2
    return sheet


class WhySheet(Sheet):
    """The walk from cause to cause."""

    def __init__(self, desk: Desk, size: tuple[int, int], first: Node) -> None:
        super().__init__(desk, size, self._heading, lambda pen: None, 1040, "ask")
        self.table = desk
        self.trail = [first]
        self.start = 1  # Escape closes from a trail of this length
        self._asked: dict[tuple[object, ...], AskedView] = {}
        self._causes: dict[int, CauseView] = {}
        self._name(first)

    # what is asked
    @property
    def node(self) -> Node:
        """Where the walk stands."""
        return self.trail[-1]

    def asked(self, node: Node) -> AskedView:
        """The answer to a node's number, asked once."""
        key = (node.measure, node.service, node.district, node.turn)
        if key not in self._asked:
            self._asked[key] = self.table.game.asked(*key)
        return self._asked[key]

    def _name(self, node: Node) -> None:
        found = self.asked(node)
        node.turn = found.turn
        node.title = found.about.title
        self._asked[(node.measure, node.service, node.district, node.turn)] = found

    def _cause(self, node: Node) -> CauseView:
        assert node.cause is not None
        if id(node) not in self._causes:
            self._causes[id(node)] = self.table.game.cause(node.cause, node.measure, node.service, node.district, node.turn)
        return self._causes[id(node)]

    # walking
    def _go(self, node: Node) -> None:
        body = next((panel for panel in self.panels if panel.name.startswith("body")), None)
        self.node.scroll = body.scroll if body else 0
        self.trail.append(node)
        self._arrive()

    def _arrive(self) -> None:
        self.stale = True
        self.refresh()
        if self.focus.visible:
            self.focus.key = next((key for key in self.order() if key.startswith(("part:", "walk:"))), None)
            self.reveal()

    def walk(self, about: AskView, turn: int) -> Press:
        """Ask another number."""

        def press() -> None:
            node = Node(about.title, about.id, about.service, about.district, turn)
            self._name(node)
            self._go(node)

        return press

    def look_into(self, part: WhyView) -> Press:
        """Ask what stands behind a cause."""

        def press() -> None:
            now = self.node
            self._go(Node(part.text, now.measure, now.service, now.district, now.turn, part))

        return press

    def back_to(self, place: int) -> Press:
        """Go back to a step of the trail."""

        def press() -> None:
            scroll = self.trail[place].scroll
            self.trail = self.trail[: place + 1]
            self._arrive()
            for panel in self.panels:
                if panel.name.startswith("body"):
                    panel.scroll = scroll
                    panel.scroll_by(0)

        return press

    def step_turn(self, by: int) -> None:
        """Ask the same number in another turn."""
        node = self.node
        last = self.asked(node).turns
        if node.cause is None and 1 <= node.turn + by <= last:
            node.turn += by
            self.stale = True

    def _unfold(self) -> None:
        self.node.whole = True

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Left and right ask about another turn; Escape goes one step back, and from where the walk began it closes."""
        if action in ("left", "right"):
            self.step_turn(-1 if action == "left" else 1)
            return None
        if action == "back" and len(self.trail) > self.start:
            self.back_to(len(self.trail) - 2)()
            return None
        return super().on_action(action, event)

    # the page
    def _heading(self) -> str:
        return say("ask.title", name=self.asked(self.node).about.title)

    def parts(self) -> list[Part]:
        """The head and the body of the step where the walk stands."""
        node = self.node
        head, body = super().parts()
        key = (len(self.trail), node.measure, node.service, node.district, node.turn, node.whole, self.desk.version)
        name = f"body{len(self.trail)}"
        return [head, Part(name, body.rect, key, body.build, body.radius, body.fit, body.corners)]

    def _body(self, width: int) -> Page:
        pen = Pen(self.m, width, PAPER, pad=max(14, self.m.u(28)))
        pen.gap(14)
        if len(self.trail) > 1:
            self._trail(pen)
        if self.node.cause is None:
            self._number(pen, self.asked(self.node))
        else:
            self._behind(pen, self._cause(self.node))
        pen.gap(22)
        return pen.done()

    def _trail(self, pen: Pen) -> None:
        """The steps of the walk in a row, each a way back."""
        x, px, gap = pen.x, pen.m.px(14), pen.u(8)
        high = pen.button_height(15)
        for place, node in enumerate(self.trail[:-1]):
            lines = fit_lines(node.title, pen.m.px(15), "bold", pen.w * 0.34)
            words = lines[0] if len(lines) == 1 else f"{lines[0]} …"
            wide = pen.width(words, 15, "bold") + 2 * max(6, pen.u(12))
            if x > pen.x and x + wide + px + gap > pen.x + pen.w:
                x, pen.y = pen.x, pen.y + high + pen.u(8)
            spoken = say("ask.back_to", name=node.title)
            rect = pen.button(f"trail:{place}", words, self.back_to(place), x, pen.y, wide, high, size=15, spoken=spoken)
            pen.icon("right", rect.right + gap // 2, pen.y + (high - px) / 2, 14)
            x = rect.right + px + gap
        pen.y += high + pen.u(14)

    def _number(self, pen: Pen, found: AskedView) -> None:
        about, m = found.about, pen.m
        pen.para(about.place, 24, INK, "title")
        pen.para(found.text, 16, MUTE)
        pen.gap(10)
        self._turn(pen, found)
        self._over_time(pen)
        if found.note:
            pen.gap(6)
            pen.para(found.note, 16, MUTE)
        if found.parts:
            pen.heading(say("ask.parts"), say("ask.sum", change=moved(about.unit, about.change)))
        span = max((abs(part.value) for part in found.parts), default=1.0) or 1.0
        large = [p for i, p in enumerate(found.parts) if i < FEW or abs(p.value) >= SMALL * span or self.node.whole]
        for i, part in enumerate(large):
            self._part(pen, part, i, span, about.unit)
        rest = found.parts[len(large) :]
        if rest:
            words = say("ask.smaller", n=len(rest), value=moved(about.unit, sum(part.value for part in rest)))
            pen.button("smaller", words, self._unfold, pen.x, pen.y, icon="plus", size=15)
            pen.y += pen.button_height(15) + m.u(10)
        if found.made_of:
            pen.heading(say("ask.made_of"))
            for made in found.made_of:
                self._walk_row(pen, made, found.turn)

    def _turn(self, pen: Pen, found: AskedView) -> None:
        """Which turn is asked about, with a way to the one before and the one after; what it was and what it became."""
        m, about = pen.m, found.about
        side, top = pen.button_height(16), pen.y
        words = say("ask.in_open" if found.open else "ask.in_turn", turn=found.turn, turns=found.turns)
        if found.turn > 1:
            pen.button("earlier", "", lambda: self.step_turn(-1), pen.x, top, side, side, "left", spoken=say("ask.earlier"))
        at = pen.x + side + m.u(12)
        wide = pen.width(say("ask.in_turn", turn=88, turns=88), 17, "bold")
        wide = max(wide, pen.width(words, 17, "bold"))
        pen.put(words, at + wide / 2, top + (side - m.lead(17)) / 2, 17, INK, "bold", "c")
        if found.turn < found.turns:
            left = at + wide + m.u(12)
            pen.button("later", "", lambda: self.step_turn(1), left, top, side, side, "right", spoken=say("ask.later"))
        x = at + wide + m.u(12) + side + m.u(24)
        if found.before is None or about.value is None:
            text = say("ask.moved", change=moved(about.unit, about.change))
        elif about.change:
            # with a place more, so that what moved it is seen to add up to the difference
            before, after = shown(about.unit, found.before, fine=True), shown(about.unit, about.value, fine=True)
            text = say("ask.from_to", before=before, after=after)
        else:
            text = say("ask.still", value=shown(about.unit, about.value))
        pen.y = top + (side - m.lead(20)) // 2
        pen.para(text, 20, INK, "bold", x=x, w=pen.x + pen.w - x)
        pen.y = max(pen.y, top + side + 3)

    def _over_time(self, pen: Pen) -> None:
        """The way to the number's chart."""
        from commongood.desktop.chart_sheet import chart_sheet

        table, node = self.table, self.node
        press = acts.push(lambda size: chart_sheet(table, size, node.measure, node.service, node.district))
        pen.gap(8)
        pen.button("over_time", say("look.title"), press, pen.x, pen.y, icon="chart", size=15)
        pen.y += pen.button_height(15) + 3

    def _part(self, pen: Pen, part: WhyView, i: int, span: float, unit: str) -> None:
        """A cause: its words, its part as a bar and a figure, and below them its claim, its source and what contests it."""
        m, inside = pen.m, max(8, pen.u(12))
        figures = moved(unit, part.value)
        figure = max(pen.width(figures, 17, "bold"), pen.width("+00.0", 17, "bold"))
        bar = max(64, pen.w // 5)
        frame = card(pen, inside)
        top = pen.y
        room = pen.w - bar - figure - m.u(32)
        pen.para(part.text, 17, INK, "bold", w=room)
        tall = max(9, m.u(15))
        mid = top + m.lead(17) // 2
        diverging(pen, part.value, span, pen.x + pen.w - figure - m.u(12) - bar, mid - tall // 2, bar, tall)
        pen.put(figures, pen.x + pen.w, top, 17, INK, "bold", "r")
        pen.gap(2)
        if part.claim:
            pen.para(say("ask.claim", title=part.claim_title, claim=part.claim), 15, INK, "bold")
            pen.para(say("ask.source", cite=part.cite), 15, MUTE)
            pen.para(say("ask.contested", words=part.disputed_by), 15, MUTE)
        else:
            pen.para(say("ask.event" if part.flow.startswith("event ") else "ask.no_claim"), 15, MUTE)
        rect = frame.end(6)
        pen.spot(f"part:{i}", rect, self.look_into(part), say("ask.cause", text=part.text, value=figures))

    def _walk_row(self, pen: Pen, about: AskView, turn: int) -> None:
        """Another number that can be asked: what it is and where, how it stands and by how much it moved."""
        m = pen.m
        inside = max(8, m.u(12))
        value, change = shown(about.unit, about.value), moved(about.unit, about.change)
        wide = max(pen.width("+00.00", 16), pen.width(change, 16))
        stand = max(pen.width("£000.00m", 17, "bold"), pen.width(value, 17, "bold"))
        room = pen.w - 2 * inside - wide - stand - m.u(40)
        lines = fit_lines(about.title, m.px(17), "bold", room)
        h = m.lead(17) * len(lines) + m.lead(15) + 2 * inside - 4
        rect = Rect(pen.x, pen.y, pen.w, h)
        pen.box(rect, CARD, 8)
        y = rect.y + inside - 2
        for line in lines:
            pen.put(line, rect.x + inside, y, 17, INK, "bold", within=rect)
            y += m.lead(17)
        pen.put(about.place, rect.x + inside, y, 15, MUTE, within=rect)
        pen.put(change, rect.right - inside, rect.centery - m.lead(16) / 2, 16, MUTE, "body", "r", rect)
        pen.put(value, rect.right - inside - wide - m.u(20), rect.centery - m.lead(17) / 2, 17, INK, "bold", "r", rect)
        spoken = say("ask.walk", name=about.title, place=about.place, value=value, change=change)
        pen.spot(f"walk:{about.id}", rect, self.walk(about, turn), spoken)
        pen.y = rect.bottom
        pen.gap(6)

    def _behind(self, pen: Pen, found: CauseView) -> None:
        """A cause: the claim behind it, how strongly it holds, and the numbers from which it comes."""
        why, turn = found.why, self.node.turn
        unit = self.asked(self.node).about.unit
        pen.para(why.text, 24, INK, "title")
        pen.para(say("ask.moved", change=moved(unit, why.value)), 17, INK, "bold")
        if found.text:
            pen.gap(4)
            pen.para(found.text, 16)
        pen.heading(say("ask.from"))
        if found.reads:
            pen.para(say("ask.from_note"), 15, MUTE)
            pen.gap(4)
        elif not found.set_by:
            pen.para(say("ask.from_nothing"), 16)
        for about in found.reads:
            self._walk_row(pen, about, turn)
        if found.set_by:
            pen.gap(4)
            pen.para(say("ask.levers"), 15, MUTE, "bold")
            for lever in found.set_by:
                top = pen.y
                pen.put(lever.value, pen.x + pen.w, top, 16, INK, "bold", "r")
                pen.para(lever.title, 16, w=pen.w - pen.width(lever.value, 16, "bold") - pen.u(20))
                pen.gap(2)
        if found.moved:
            pen.heading(say("ask.moves"))
            self._walk_row(pen, found.moved, turn)
        if not why.claim:
            pen.gap(8)
            pen.para(say("ask.event" if why.flow.startswith("event ") else "why.no_claim"), 16, MUTE)
            return
        pen.gap(8)
        frame = card(pen, max(10, pen.u(18)))
        px = pen.m.px(22)
        pen.stamp(pictures.icon("book", px, INK, CARD), pen.x, pen.y)
        words = say("ask.claim", title=why.claim_title, claim=why.claim)
        pen.para(words, 17, INK, "bold", x=pen.x + px + pen.u(12), w=pen.w - px - pen.u(12))
        if found.strength is not None:
            key = "ask.strength" if found.strength else "ask.off"
            pen.para(say(key, lens=found.lens, share=percent(found.strength)), 15, MUTE)
        for note in why.notes:
            pen.gap(8)
            pen.para(note.title, 15, MUTE, "bold")
            for line in note.lines:
                pen.para(line, 16)
                pen.gap(4)
        table, claim = self.table, why.claim
        pen.gap(8)
        pen.button("book", say("book.read"), acts.push(lambda size: book_sheet(table, size, claim)), pen.x, pen.y, icon="book")
        pen.y += pen.button_height() + 3
        frame.end()
