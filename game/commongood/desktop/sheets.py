"""Sheets that lie over a screen until they are closed: who may govern, keys, a score, the town's money."""

from collections.abc import Callable
from functools import partial

import pygame

from commongood.assets.draw.palette import BRICK_TEXT, INK, MUTE, PAPER
from commongood.desktop import acts, pictures
from commongood.desktop.ask import askable, shown
from commongood.desktop.desk import Desk, User
from commongood.desktop.lettering import fit_lines
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.parts import card, facts
from commongood.desktop.screen import Event, Screen
from commongood.desktop.transitions import Pop, Transition
from commongood.desktop.words import figure, pounds, say, say_or, signed

Rect = pygame.Rect
Write = Callable[[Pen], None]
TOP, BOTTOM = (True, True, False, False), (False, False, True, True)


class Sheet(Screen[User]):
    """A titled sheet over the screen below."""

    sheet = True

    def __init__(
        self,
        desk: User,
        size: tuple[int, int],
        title: str | Callable[[], str],
        write: Write,
        width: float = 900,
        icon: str = "",
        leave: Transition | None = None,
    ) -> None:
        super().__init__(desk, size)
        self._title, self.write, self.wide, self.icon, self.leave = title, write, width, icon, leave or Pop()
        self._veil: pygame.Surface | None = None

    @property
    def title(self) -> str:
        """What the sheet is called, in the language that is spoken now where it can be changed on the sheet."""
        return self._title if isinstance(self._title, str) else self._title()

    def parts(self) -> list[Part]:
        """The sheet's head and its body."""
        m = self.m
        w = min(m.w - 40, max(m.u(self.wide), 560))
        head = max(m.u(64), m.lead(27) * len(self._titles(w)) + 16)
        body = self._body(w)
        h = min(body.height, m.h - head - m.u(30 if m.tight else 80))
        top = (m.h - head - h) // 2
        x, r = (m.w - w) // 2, m.u(12)
        return [
            Part("head", Rect(x, top, w, head), self.title, lambda width: self._head(width, head), r, False, TOP),
            Part("body", Rect(x, top + head, w, h), (self.desk.version, self.typed), lambda width: body, r, False, BOTTOM),
        ]

    def _titles(self, width: int) -> tuple[str, ...]:
        """The title, broken over lines where it does not fit beside the button that closes."""
        pen = Pen(self.m, width, INK, pad=max(14, self.m.u(28)))
        taken = self.m.px(30) + self.m.u(14) if self.icon else 0
        if isinstance(self.leave, Pop):
            taken += pen.width(say("sheet.close"), 16, "bold") + 2 * max(8, self.m.u(16)) + self.m.u(16)
        return fit_lines(self.title, self.m.px(27), "title", pen.w - taken)

    def _head(self, width: int, height: int) -> Page:
        pen = Pen(self.m, width, INK, pad=max(14, self.m.u(28)))
        pen.ground = INK
        x = pen.x
        if self.icon:
            px = self.m.px(30)
            pen.stamp(pictures.icon(self.icon, px, PAPER, INK), x, (height - px) / 2)
            x += px + self.m.u(14)
        lead, titles = self.m.lead(27), self._titles(width)
        for i, line in enumerate(titles):
            pen.put(line, x, (height - lead * len(titles)) / 2 + i * lead, 27, PAPER, "title")
        pen.y = height
        if not isinstance(self.leave, Pop):
            return pen.done()
        label = say("sheet.close")
        wide = pen.width(label, 16, "bold") + 2 * max(8, self.m.u(16))
        high = pen.button_height()
        pen.button("close", label, acts.pop, pen.x + pen.w - wide, (height - high) // 2 - 1, wide)
        return pen.done()

    def _body(self, width: int) -> Page:
        pen = Pen(self.m, width, PAPER, pad=max(14, self.m.u(28)))
        pen.gap(18)
        self.write(pen)
        pen.gap(22)
        return pen.done()

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Escape closes."""
        return self.leave if action in ("back", "help") else None

    def on_pointer(self, event: Event) -> Transition | None:
        """A press beside the sheet closes it."""
        return self.leave if event.type == pygame.MOUSEBUTTONDOWN and not self.covers(event.pos) else None

    def draw_back(self, surface: pygame.Surface) -> None:
        """Dim what lies below."""
        if self._veil is None or self._veil.get_size() != surface.get_size():
            self._veil = pygame.Surface(surface.get_size(), pygame.SRCALPHA)
            self._veil.fill((*INK, 150))
        surface.blit(self._veil, (0, 0))


def governance_sheet(desk: Desk, size: tuple[int, int], service: str) -> Sheet:
    """Who could govern a service instead, what it would cost, or why it cannot be."""

    def write(pen: Pen) -> None:
        seen = desk.service(service)
        if seen is None:
            return
        pen.para(say("govern.now", name=seen.governance.name), 17, INK, "bold")
        pen.para(seen.governance.text, 16, MUTE)
        pen.gap(12)
        for model, name in seen.models:
            if model != seen.governance.id:
                _model(pen, desk, service, model, name)

    found = desk.service(service)
    return Sheet(desk, size, say("govern.title", name=found.name if found else service), write, 860, "seat")


def _model(pen: Pen, desk: Desk, service: str, model: str, name: str) -> None:
    command = {"do": "convert", "service": service, "model": model}
    answer = desk.ask(command)
    frame = card(pen, max(8, pen.u(14)))
    flag = pictures.pennant(model, max(20, pen.u(32)))
    pen.stamp(flag, pen.x, pen.y)
    indent = flag.get_width() + pen.u(16)
    label = say("govern.choose")
    wide = pen.width(label, 16, "bold") + 2 * max(8, pen.u(16))
    top = pen.y
    room = pen.w - indent - (wide + pen.u(12) if answer.ok else 0)
    pen.para(name, 18, INK, "bold", x=pen.x + indent, w=room)
    if answer.ok:
        pen.button(
            f"model:{model}", label, acts.do(desk, command, Pop()), pen.x + pen.w - wide, top, wide, spoken=f"{label}: {name}"
        )
        about = [("money", pounds(answer.cost)), ("attention", say("side.attention", n=answer.attention))]
        facts(pen, about, pen.x + indent, 15, room=room)
    else:
        pen.para(answer.message, 15, BRICK_TEXT, "bold", x=pen.x + indent, w=room)
    pen.y = max(pen.y, top + pen.button_height())
    frame.end()


def help_sheet(desk: User, size: tuple[int, int]) -> Sheet:
    """The keys, and what the signs mean."""

    def write(pen: Pen) -> None:
        keys = [(desk.keys.shown(action), say(f"action.{action}")) for action in desk.keys.of]
        widest = max(pen.width(name, 16, "bold") for name, _ in keys)
        column = min(widest, pen.w * 2 // 5) + pen.u(24)
        for name, words in keys:
            top = pen.y
            pen.para(name, 16, INK, "bold", w=column - pen.u(24))
            below, pen.y = pen.y, top
            pen.para(words, 16, x=pen.x + column, w=pen.w - column)
            pen.y = max(pen.y, below)
            pen.gap(4)
        if isinstance(desk, Desk):
            from commongood.desktop.book_sheet import book_sheet, glossary_sheet

            table = desk
            pen.gap(10)
            for key, make in (("open", book_sheet), ("glossary", glossary_sheet)):
                pen.button(f"book:{key}", say(f"book.{key}"), acts.push(partial(make, table)), pen.x, pen.y, icon="book")
                pen.y += pen.button_height() + pen.u(12)
        pen.heading(say("help.signs"))
        px = pen.m.px(34)
        for state in ("thriving", "stretched", "failing", "closed", "conversion"):
            top = pen.y
            pen.stamp(pictures.plate(state, px), pen.x, top)
            pen.y = top + (px - pen.m.lead(16)) // 2
            pen.para(say(f"help.state.{state}"), 16, x=pen.x + px + pen.u(14), w=pen.w - px - pen.u(14))
            pen.y = max(pen.y, top + px) + 2
        pen.heading(say("help.flags"))
        for model in ("council", "contractor", "staff-mutual", "thirds", "user-led", "charity", "trust"):
            top, flag = pen.y, pictures.pennant(model, max(20, pen.u(28)))
            pen.stamp(flag, pen.x, top)
            pen.put(
                say(f"help.flag.{model}"),
                pen.x + flag.get_width() + pen.u(14),
                top + (flag.get_height() - pen.m.lead(16)) / 2,
                16,
            )
            pen.y = top + max(flag.get_height(), pen.m.lead(16)) + 4

    return Sheet(desk, size, say("help.title"), write, 860, "keyboard")


def standing_sheet(desk: Desk, size: tuple[int, int]) -> Sheet:
    """What the bar has no room to say in words: the season, the money, the attention, the scores, the lens."""
    view = desk.view
    money, after = view.money, view.money.next_income - view.money.income
    told = [
        ("small.season", view.season),
        ("small.turn_now", say("small.turn", turn=min(view.turn, view.turns), turns=view.turns)),
        ("small.money", pounds(money.free)),
        ("small.next", f"+{pounds(after)}" if after > 0 else pounds(after)),
        ("small.attention", say("small.turn", turn=view.attention, turns=view.attention_all)),
        ("small.lens", view.lens_name),
    ]
    rows = [(say(key), value) for key, value in told if key != "small.next" or view.turn < view.turns]
    rows += [(score.name, say("small.score", value=round(score.value), goal=round(score.goal))) for score in view.scores]

    def write(pen: Pen) -> None:
        for words, value in rows:
            top, wide = pen.y, pen.width(value, 17, "bold")
            pen.put(value, pen.x + pen.w, top, 17, INK, "bold", "r")
            pen.para(words, 16, w=pen.w - wide - pen.u(20))
            pen.gap(6)

    return Sheet(desk, size, say("small.standing"), write, 640, "info")


def score_sheet(desk: Desk, size: tuple[int, int], score: str) -> Sheet:
    """What a score stands for and where it stands."""
    found = next(s for s in desk.view.scores if s.id == score)

    def write(pen: Pen) -> None:
        pen.para(say_or(f"score.{score}", found.name), 17)
        pen.gap(8)
        for key, value in (
            ("score.value", figure(found.value, 1)),
            ("score.change", signed(found.change)),
            ("score.goal", f"{found.goal:.0f}"),
            ("score.gap", signed(found.gap)),
        ):
            top = pen.y
            pen.put(value, pen.x + pen.w, top, 17, INK, "bold", "r")
            pen.para(say(key), 16, w=pen.w - pen.u(120))
            pen.gap(4)
        if desk.view.past:
            from commongood.desktop.charts import term
            from commongood.desktop.why_sheet import why_sheet

            pen.gap(6)
            pen.button("why", say("score.why"), acts.push(lambda size: why_sheet(desk, size, score)), pen.x, pen.y, icon="ask")
            pen.y += pen.button_height() + 3

            pen.heading(say("score.past"))
            lines = [(s.name, [step[s.id] for step in desk.view.past if s.id in step], s.goal) for s in desk.view.scores]
            term(pen, lines, desk.view.turns, 160)

    return Sheet(desk, size, found.name, write, 760, score)


def money_sheet(desk: Desk, size: tuple[int, int]) -> Sheet:
    """The town's money: what this turn has to spend, and the sums behind it, each of which can be asked."""
    money = desk.view.money

    def write(pen: Pen) -> None:
        rows = (
            ("money.free", money.free),
            ("money.income", money.income),
            ("money.planned", money.planned),
            ("money.next", money.next_income),
        )
        for key, value in rows:
            pen.put(pounds(value), pen.x + pen.w, pen.y, 17, INK, "bold", "r")
            pen.para(say(key), 16, w=pen.w - pen.u(160))
            pen.gap(4)
        pen.rule(8)
        for measure in ("envelope", "reserves", "received", "paid", "profit"):
            about = desk.game.asked(measure).about
            where = pen.put(shown(about.unit, about.value), pen.x + pen.w, pen.y, 17, INK, "bold", "r")
            askable(pen, desk, where, about.title, shown(about.unit, about.value), measure)
            pen.para(about.title, 16, w=pen.w - pen.u(160))
            pen.gap(6)

    return Sheet(desk, size, say("money.title"), write, 700, "money")
