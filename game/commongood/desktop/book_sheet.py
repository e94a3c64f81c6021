"""The source book and the words of the game: search them by typing, narrow them down, and read one at the right."""

from collections.abc import Hashable, Sequence

import pygame

from commongood.assets.draw.palette import CARD, INK, MUTE, PAPER, RULE, TEAL, WHITE
from commongood.desktop import acts, pictures
from commongood.desktop.desk import Desk
from commongood.desktop.entry import Entry
from commongood.desktop.page import Page, Pen
from commongood.desktop.sheets import Sheet
from commongood.desktop.transitions import Press, Transition
from commongood.desktop.two_pages import TwoPages, ways
from commongood.desktop.words import count, percent, say
from commongood.play.book import BookView, ClaimView, TermView

Rect = pygame.Rect
CLAIMS, TERMS = "claims", "terms"
FIRST = {CLAIMS: "G01", TERMS: "equity"}


def book_sheet(desk: Desk, size: tuple[int, int], claim: str = "") -> Sheet:
    """The source book, open at a claim where one is named, else at its list."""
    return BookSheet(desk, size, CLAIMS, claim)


def glossary_sheet(desk: Desk, size: tuple[int, int]) -> Sheet:
    """The words of the game."""
    return BookSheet(desk, size, TERMS)


class BookSheet(TwoPages):
    """Claims or words; each part of the book remembers where it was open."""

    def __init__(self, desk: Desk, size: tuple[int, int], part: str, claim: str = "") -> None:
        super().__init__(desk, size, lambda: say(f"book.title.{self.part}"), "book", listing=not claim)
        self.table, self.part = desk, part
        self.book: BookView = desk.game.book()
        self.open = {**FIRST, **({CLAIMS: claim} if claim else {})}
        self.words = Entry("", 30)
        self.lens = self.kind = ""

    def reread(self) -> None:
        """Say everything anew, in the language that is spoken now."""
        super().reread()
        self.book = self.table.game.book()

    # what is found
    def claims(self) -> list[ClaimView]:
        """The claims that fit what was typed and chosen."""
        return [
            claim
            for claim in self.book.claims
            if self.lens in ("", claim.lens) and self.kind in ("", claim.kind) and self._fits(_text_of(claim))
        ]

    def terms(self) -> list[TermView]:
        """The words that fit what was typed."""
        return [term for term in self.book.terms if self._fits(f"{term.title} {term.text}")]

    def _fits(self, text: str) -> bool:
        held = text.casefold()
        return all(word in held for word in self.words.text.casefold().split())

    def chosen(self) -> str:
        """The row that is open."""
        return f"{self.part}:{self.open[self.part]}"

    def list_key(self) -> Hashable:
        """The list holds what fits."""
        return self.desk.version, self.part, self.open[self.part], self.words.text, self.typed, self.lens, self.kind

    def page_key(self) -> Hashable:
        """The page shows what is open."""
        return self.desk.version, self.part, self.open[self.part]

    # what is pressed
    def read(self, part: str, name: str) -> Press:
        """Open a claim or a word."""

        def press() -> None:
            self.part, self.open[part] = part, name
            self.to_page()

        return press

    def turn_to(self, part: str) -> Press:
        """Go to the claims, or to the words."""

        def press() -> None:
            self.part = part
            self.to_list()

        return press

    def _only(self, kind: str, every: Sequence[tuple[str, str]]) -> "_Narrow":
        return _Narrow(self, kind, ["", *(name for name, _ in every)])

    def _first(self) -> Transition | None:
        """Return in the box opens the first that was found."""
        found = self.claims() if self.part == CLAIMS else self.terms()
        if found:
            self.read(self.part, found[0].id)()
        return None

    # the pages
    def list_page(self, width: int) -> Page:
        """The two parts of the book, the search, and what was found."""
        pen = Pen(self.m, width, CARD, pad=max(12, self.m.u(22)))
        pen.ground = CARD
        pen.gap(14)
        gap = pen.u(10)
        half = (pen.w - gap) // 2
        for i, part in enumerate((CLAIMS, TERMS)):
            left = pen.x + i * (half + gap)
            pen.button(f"part:{part}", say(f"book.part.{part}"), self.turn_to(part), left, pen.y, half, on=part == self.part)
        pen.y += pen.button_height() + pen.u(14)
        pen.para(say("book.search"), 15, MUTE)
        box = pen.entry("search", self.words, say("book.search"), self._first, pen.x, pen.y, pen.w)
        pen.y = box.bottom + pen.u(10)
        if self.part == CLAIMS:
            for kind, every in (("lens", self.book.lenses), ("kind", self.book.kinds)):
                words = dict(every).get(getattr(self, kind), say(f"book.every.{kind}"))
                spoken = say(f"book.left.{kind}"), say(f"book.right.{kind}")
                pen.y = self.stepped(pen, kind, words, self._only(kind, every), pen.x, pen.w, spoken)
                pen.gap(6)
        rows = (
            [(c.id, say("book.row", claim=c.id, title=c.title)) for c in self.claims()]
            if self.part == CLAIMS
            else [(term.id, term.title) for term in self.terms()]
        )
        pen.heading(count("book.found", len(rows)))
        for name, title in rows:
            self.row(pen, f"{self.part}:{name}", title, self.read(self.part, name), on=name == self.open[self.part])
        pen.gap(16)
        return pen.done()

    def chosen_page(self, width: int, height: int) -> Page:
        """A claim with all that is known of it, or a word."""
        pen = Pen(self.m, width, PAPER, pad=max(14, self.m.u(34)))
        pen.gap(18)
        self.to_list_button(pen, say("book.list"))
        name = self.open[self.part]
        if self.part == TERMS:
            self._term(pen, next(term for term in self.book.terms if term.id == name))
        else:
            self._claim(pen, next((claim for claim in self.book.claims if claim.id == name), self.book.claims[0]))
        pen.gap(20)
        return pen.done(height if not self.m.tight else 0)

    def _claim(self, pen: Pen, claim: ClaimView) -> None:
        pen.para(claim.title, 27, INK, "title")
        pen.para(say("book.about", claim=claim.id, kind=claim.kind_text, lens=claim.lens_text), 16, MUTE)
        pen.gap(12)
        self._strength(pen, claim)
        for note in claim.notes:
            pen.gap(10)
            pen.para(note.title, 16, MUTE, "bold")
            for line in note.lines:
                pen.para(line, 17)
                pen.gap(5)
        pen.heading(say("book.levers"))
        if not claim.levers:
            pen.para(say("book.no_levers"), 16, MUTE)
        px = pen.m.px(18)
        for lever in dict.fromkeys(claim.levers):
            pen.stamp(pictures.icon("right", px, INK, PAPER), pen.x, pen.y + (pen.m.lead(17) - px) // 2)
            pen.para(lever, 17, x=pen.x + px + pen.u(10), w=pen.w - px - pen.u(10))
            pen.gap(3)

    def _strength(self, pen: Pen, claim: ClaimView) -> None:
        """How strongly a claim holds in this game, as a bar and in words."""
        if claim.strength is None:
            pen.para(say("book.no_strength"), 16)
            return
        key = "ask.strength" if claim.strength else "ask.off"
        pen.para(say(key, lens=self.book.lens, share=percent(claim.strength)), 16)
        pen.gap(4)
        h, w = max(10, pen.u(16)), min(pen.w, pen.u(420) + 100)
        pen.box(Rect(pen.x, pen.y, w, h), RULE, 3)
        filled = round(w * min(1.0, claim.strength))
        if filled:
            pen.stamp(pictures.pattern_bar("lines", filled, h, TEAL, WHITE, 3), pen.x, pen.y)
        pen.y += h

    def _term(self, pen: Pen, term: TermView) -> None:
        pen.para(term.title, 27, INK, "title")
        pen.gap(8)
        pen.para(term.text, 20)
        pen.gap(18)
        desk, found = self.table, []
        if term.measure:
            from commongood.desktop.chart_sheet import chart_sheet

            measure = term.measure
            found.append(("number", say("book.number"), "chart", acts.push(lambda size: chart_sheet(desk, size, measure))))
        if term.claim:
            found.append(("claim", say("book.claim"), "book", self.read(CLAIMS, term.claim)))
        ways(pen, found)


class _Narrow:
    """The way to the next lens or kind by which the book is narrowed down."""

    def __init__(self, sheet: BookSheet, kind: str, every: list[str]) -> None:
        self.sheet, self.kind, self.every = sheet, kind, every

    def __call__(self, by: int) -> Press:
        def press() -> None:
            now = self.every.index(getattr(self.sheet, self.kind))
            setattr(self.sheet, self.kind, self.every[(now + by) % len(self.every)])

        return press


def _text_of(claim: ClaimView) -> str:
    """All of a claim in which a word is looked for."""
    return " ".join(
        [claim.id, claim.title, claim.lens_text, *(line for note in claim.notes for line in note.lines), *claim.levers]
    )
