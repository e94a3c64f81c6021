"""One page of a game that is over, to be printed or kept: a poster of A4's shape, on white.

It is laid out in blocks, each a page of its own with a place on the sheet; lists give way until all of it fits.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path

import platformdirs
import pygame

from commongood.assets.draw.palette import CARD, INK, MUTE, PAPER, RULE, WHITE
from commongood.desktop import pictures
from commongood.desktop.charts import term
from commongood.desktop.desk import Desk, Game
from commongood.desktop.goals_screen import goal_icon
from commongood.desktop.lettering import check_fonts, fit_lines
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.words import figure, say, signed
from commongood.files import write_whole
from commongood.play.view import DecisionView, EndView, View
from commongood.shelf import free_path

Rect = pygame.Rect
SIZE = (1654, 2339)
"""A4 at 200 points to the inch."""
SCALE = 1.62
"""How much larger than in a window of 1920 x 1080 everything is: text of 16 units is then printed at 9 points."""
TOWN = 1.2
"""How large the services are drawn at its head."""
MARGIN, GAP, BAND = 100, 30, 450
"""Pixels: about the sheet, between blocks, and the height of the town at its head."""
LINE = 74
"""Pixels between lines to write on."""
MOST_DECISIONS, MOST_BELIEFS = 6, 4
SCORES = ("equity", "quality", "trust")
COLUMNS = (0.66, 0.83, 1.0)
"""Where the columns of the three scores end, as shares of a block's width."""
WORTH_A_ROW = 0.05
"""Points that a decision must have moved some score by to be told."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the sheet: what it says, and where its top left lies."""

    page: Page
    at: tuple[int, int]

    @property
    def rect(self) -> Rect:
        """Where it lies on the sheet."""
        return Rect(self.at, (self.page.width, self.page.height))


class _Sheet:
    """Lays the blocks out."""

    def __init__(self, view: View, end: EndView) -> None:
        self.view, self.end = view, end
        self.m = Metrics(round(1920 * SCALE), round(1080 * SCALE))
        self.wide = SIZE[0] - 2 * MARGIN
        self.half = (self.wide - 2 * GAP) // 2

    def blocks(self) -> list[Block]:
        """Everything on the sheet, from its head to its foot."""
        head = self._block(self._head, SIZE[0], (0, 0))
        verdict = self._block(self._verdict, self.wide, (MARGIN, head.rect.bottom + GAP))
        scores = self._block(self._scores, self.wide, (MARGIN, verdict.rect.bottom + GAP))
        names = self._foot()
        paper = self._block(self._paper, self.wide, (MARGIN, 0))
        paper = Block(paper.page, (MARGIN, names.rect.top - GAP - paper.rect.h))
        top = scores.rect.bottom + GAP
        left, right = self._columns(paper.rect.top - GAP - top)
        columns = [Block(left, (MARGIN, top)), Block(right, (MARGIN + self.half + 2 * GAP, top))]
        low = max(block.rect.bottom for block in columns) + GAP
        lines = self._block(partial(self._lines, paper.rect.top - GAP - low), self.wide, (MARGIN, low))
        return [head, verdict, scores, *columns, *([lines] if lines.page.labels else []), paper, names]

    def _block(self, write: Callable[[Pen], None], width: int, at: tuple[int, int]) -> Block:
        return Block(self._page(write, width), at)

    def _page(self, write: Callable[[Pen], None], width: int) -> Page:
        pen = Pen(self.m, width, WHITE)
        pen.ground = WHITE
        write(pen)
        return pen.done()

    def _columns(self, room: int) -> tuple[Page, Page]:
        """Goals and decisions at the left, the chart and what rests on beliefs at the right, each no higher than the room."""
        left = (self._page(partial(self._left, n), self.half) for n in range(MOST_DECISIONS, -1, -1))
        right = (self._page(partial(self._right, n), self.half) for n in range(MOST_BELIEFS, -1, -1))
        return _first_that_fits(left, room), _first_that_fits(right, room)

    def _head(self, pen: Pen) -> None:
        """The town as it was left, its name, and what was played."""
        view, m = self.view, self.m
        states = tuple((s.id, s.state) for s in view.services)
        pen.stamp(pictures.skyline(states, SIZE[0], BAND, TOWN, 0), 0, 0)
        pen.put(view.town, MARGIN, 62, 64, INK, "title")
        about = say("page.played", turns=view.turns, lens=view.lens_name, luck=self.end.luck)
        for i, line in enumerate(fit_lines(about, m.px(18), "body", self.wide)):
            pen.put(line, MARGIN, 62 + m.lead(64) + i * m.lead(18), 18, INK)
        pen.box(Rect(0, BAND, SIZE[0], 8), INK)
        pen.y = BAND + 8

    def _verdict(self, pen: Pen) -> None:
        pen.para(self.end.verdict, 34, INK, "title")
        pen.para(self.end.stood_for, 20)

    def _scores(self, pen: Pen) -> None:
        """Three cards: each score from start to end, and against the same term with no decisions."""
        m, n = self.m, len(self.view.scores)
        wide, inside = (self.wide - (n - 1) * GAP) // n, 28
        high = 2 * inside + m.lead(20) + m.lead(44) + m.lead(16)
        for i, score in enumerate(self.view.scores):
            box = Rect(i * (wide + GAP), 0, wide, high)
            pen.box(box, INK, 8)
            pen.box(box.inflate(-6, -6), WHITE, 6)
            x, y, px = box.x + inside, inside, m.px(24)
            pen.stamp(pictures.icon(score.id, px, INK, WHITE), x, y + (m.lead(20) - px) / 2)
            pen.put(score.name, x + px + 14, y, 20, INK, "bold", within=box)
            y += m.lead(20)
            before, middle = figure(self.end.start.get(score.id, score.value)), y + (m.lead(44) - m.lead(26)) / 2
            start = pen.put(before, x, middle, 26, MUTE, "bold")
            arrow = m.px(22)
            pen.stamp(pictures.icon("arrow", arrow, MUTE, WHITE), start.right + 16, y + (m.lead(44) - arrow) / 2)
            pen.put(figure(score.value), start.right + arrow + 32, y, 44, INK, "bold", within=box)
            change = signed(self.end.changes.get(score.id, 0.0))
            pen.put(change, box.right - inside, middle, 26, INK, "bold", "r", box)
            y += m.lead(44)
            pen.put(say("page.gap", gap=signed(score.gap)), x, y, 16, MUTE, within=box)
        pen.y = high

    def _title(self, pen: Pen, key: str) -> None:
        pen.box(Rect(0, pen.y, pen.w, 5), INK)
        pen.y += 16
        pen.para(say(key), 22, INK, "title")
        pen.y += 8

    def _left(self, decisions: int, pen: Pen) -> None:
        m = self.m
        self._title(pen, "page.goals")
        for goal in self.view.goals:
            px, icon, top = m.px(28), m.px(20), pen.y
            pen.stamp(pictures.vote_mark("for" if goal.met else "against", px), pen.x, top)
            indent = px + 16
            room = pen.w - indent - pen.width(goal.now_text, 20, "bold") - 16
            pen.put(goal.now_text, pen.x + pen.w, top, 20, INK, "bold", "r")
            pen.stamp(goal_icon(goal, icon, WHITE), pen.x + indent, top + 4)
            pen.para(goal.title, 18, INK, "bold", x=pen.x + indent + icon + 10, w=room - icon - 10)
            pen.para(say("goals.stands", wanted=goal.wanted_text, said=goal.said), 16, MUTE, x=pen.x + indent, w=pen.w - indent)
            pen.y += 12
        pen.y += 12
        told = [made for made in self.end.decisions if any(abs(made.scores[s]) >= WORTH_A_ROW for s in SCORES)]
        if decisions and told:
            self._title(pen, "page.decisions")
            self._decisions(pen, told[:decisions])

    def _decisions(self, pen: Pen, told: Sequence[DecisionView]) -> None:
        m, px = self.m, self.m.px(20)
        for score, at in zip(SCORES, COLUMNS, strict=True):
            pen.stamp(pictures.icon(score, px, INK, WHITE), pen.x + pen.w * at - px, pen.y)
        pen.y += px + 8
        for made in told:
            top, room = pen.y, round(pen.w * 0.52)
            words = say("end.decided_at" if made.place else "end.decided", turn=made.turn, place=made.place)
            pen.para(made.title, 16, INK, "bold", w=room)
            pen.para(words, 16, MUTE, w=room)
            for score, at in zip(SCORES, COLUMNS, strict=True):
                pen.put(signed(made.scores[score], 1), pen.x + pen.w * at, top, 17, INK, "bold", "r")
            pen.y += 6
            pen.box(Rect(0, pen.y, pen.w, 2), RULE)
            pen.y += 6
        pen.y = max(pen.y, m.lead(16))

    def _right(self, beliefs: int, pen: Pen) -> None:
        self._title(pen, "end.over_time")
        lines = [(s.name, [step[s.id] for step in self.view.past if s.id in step], s.goal) for s in self.view.scores]
        term(pen, lines, self.view.turns, 190)
        pen.y += 28
        if beliefs and self.end.rests:
            self._title(pen, "end.rests")
            for text in self.end.rests[:beliefs]:
                mark = self.m.px(18)
                pen.stamp(pictures.icon("chain", mark, INK, WHITE), pen.x, pen.y + 3)
                pen.para(text, 16, x=pen.x + mark + 16, w=pen.w - mark - 16)
                pen.y += 10

    def _lines(self, room: int, pen: Pen) -> None:
        """In the room that is left: a question, and lines to write an answer on."""
        head = 24 + self.m.lead(22)
        if room < head + LINE:
            return
        self._title(pen, "page.differently")
        for i in range((room - head) // LINE):
            pen.box(Rect(0, head + (i + 1) * LINE - 8, self.wide, 2), RULE)
        pen.y = room

    def _paper(self, pen: Pen) -> None:
        """The last front page."""
        report, m = self.view.report, self.m
        if report is None:
            return
        box_top, inside = len(pen.page.ops), 30
        pen.x, pen.w, pen.y, pen.ground = inside, self.wide - 2 * inside, 24, CARD
        pen.para(say("report.paper", town=self.view.town), 18, MUTE, "bold")
        pen.y += 14
        pen.para(report.headline, 32, INK, "title")
        pen.para(report.story, 18)
        pen.y += 24
        box = Rect(0, 0, self.wide, pen.y)

        def paint(surface: pygame.Surface) -> None:
            pictures.box(surface, box, PAPER, 12)
            pygame.draw.rect(surface, INK, Rect(inside, 26 + m.lead(18), box.w - 2 * inside, 3))

        pen.page.ops.insert(box_top, paint)

    def _foot(self) -> Block:
        """Lines for the names of those who played, and what this is."""
        m = self.m

        def write(pen: Pen) -> None:
            name = pen.put(say("page.names"), 0, m.lead(18), 18, INK, "bold")
            pen.box(Rect(name.right + 20, name.bottom - 6, self.wide - name.right - 20, 3), INK)
            pen.y = name.bottom + 4
            line = pen.y + m.lead(18) + 20
            pen.box(Rect(0, line, self.wide, 3), INK)
            pen.y = line + 18
            pen.put(say("title.name"), 0, pen.y, 18, INK, "title")
            pen.put(say("page.seeing"), self.wide, pen.y, 16, MUTE, anchor="r")
            pen.y += m.lead(18)

        page = self._page(write, self.wide)
        return Block(page, (MARGIN, SIZE[1] - 60 - page.height))


def _first_that_fits(pages: Iterator[Page], room: int) -> Page:
    page = next(pages)
    while page.height > room:
        shorter = next(pages, None)
        if shorter is None:
            break
        page = shorter
    return page


def blocks_of(view: View) -> list[Block]:
    """The page's blocks, in the order in which they are read; none while the term is not over."""
    return _Sheet(view, view.end).blocks() if view.end else []


def draw_page(view: View) -> pygame.Surface:
    """The page of a term that is over."""
    if not pygame.font.get_init():
        pygame.font.init()
    check_fonts()
    sheet = pygame.Surface(SIZE)
    sheet.fill(WHITE)
    for block in blocks_of(view):
        sheet.blit(block.page.picture(), block.at)
    return sheet


def write_page(game: Game, path: str | Path) -> Path:
    """Write the page of a game that is over as a PNG, whole or not at all; an OSError where it cannot be."""
    data = BytesIO()
    pygame.image.save(draw_page(game.view()), data, "page.png")
    write_whole(Path(path), data.getvalue())
    return Path(path)


def keep_page(desk: Desk) -> None:
    """Write the page into the folder of pictures under a name that is not there yet, and say where, or why not."""
    folder = platformdirs.user_pictures_path() / "commongood"
    try:
        path = write_page(desk.game, free_path(folder / f"{desk.view.level}.png"))
        desk.note, desk.note_good = say("page.kept", path=path), True
    except (OSError, pygame.error) as error:
        desk.note, desk.note_good = say("page.lost", path=folder, error=str(error)), False
    desk.version += 1
