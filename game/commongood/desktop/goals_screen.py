"""The goals: a screen on which players choose three to answer for before a game, and a sheet that shows them in play."""

from collections.abc import Sequence

import pygame

from commongood.assets.draw.palette import CARD, INK, MUSTARD, MUTE, PAPER, RULE, Color
from commongood.desktop import acts, pictures
from commongood.desktop.beginning import Take, opening, sheet_of
from commongood.desktop.desk import Desk, User
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.parts import card, onward
from commongood.desktop.screen import Event, Screen
from commongood.desktop.sheets import Sheet
from commongood.desktop.transitions import Pop, Press, Transition
from commongood.desktop.words import language, say, told
from commongood.play.goals import HOW_MANY
from commongood.play.view import GoalView
from commongood.session import Session, SessionError
from commongood.shelf import ShelfError

Rect = pygame.Rect
ICONS = {
    "equity": "equity",
    "quality": "quality",
    "trust": "trust",
    "worst_district": "home",
    "worst_service": "access",
    "waiting": "waiting",
    "content": "fit",
    "volunteers": "volunteers",
    "posts": "staff",
    "spirits": "people",
    "poorest_voice": "voice",
    "least_confidence": "confidence",
    "put_by": "reserves",
    "promises": "promise",
}
"""The icon of what a goal measures."""


def goal_icon(goal: GoalView, px: int, ground: Color) -> pygame.Surface:
    """The icon of a goal."""
    return pictures.icon(ICONS.get(goal.measure, "tick"), px, INK, ground)


class GoalsScreen(Screen[User]):
    """Every goal that the level offers; three of them are chosen, at first those of the scores."""

    def __init__(self, user: User, size: tuple[int, int], session: Session, take: Take) -> None:
        super().__init__(user, size)
        self.session, self.take = session, take
        self.goals = session.goals_offered()
        self.chosen = [goal.id for goal in session.goals()]
        self.focus.key, self.focus.visible = "begin", True

    def reread(self) -> None:
        """Take the goals' words anew, in another language."""
        self.session.speak(language())
        self.goals = self.session.goals_offered()

    def parts(self) -> list[Part]:
        """Bar, the goals, how many are chosen, and the way into the game."""
        m = self.m
        top, foot = max(m.u(84), m.lead(29) + 20), max(m.u(100), m.lead(30) + 14)
        gap = m.u(20)
        w = min(m.w - 2 * gap, max(m.u(1500), 60 * m.px(16)))
        h = m.h - top - foot - 2 * gap
        wide = min(m.w // 2, max(m.u(460), 300))
        key = (self.desk.version, m, tuple(self.chosen))
        return [
            Part("top", Rect(0, 0, m.w, top), (self.desk.version, m), lambda width: self._bar(width, top)),
            Part("goals", Rect((m.w - w) // 2, top + gap, w, h), key, self._goals, m.u(12), True),
            Part("count", Rect(0, m.h - foot, m.w - wide, foot), key, lambda width: self._count(width, foot)),
            Part("begin", Rect(m.w - wide, m.h - foot, wide, foot), key, lambda width: self._begin(width, foot)),
        ]

    def _bar(self, width: int, height: int) -> Page:
        pen = Pen(self.m, width, INK, pad=self.m.u(28))
        pen.ground = INK
        label = say("title.back")
        wide, high = pen.width(label, 16, "bold") + 2 * max(8, pen.u(16)), pen.button_height()
        pen.put(say("goals.title"), pen.x, (height - self.m.lead(29)) / 2, 29, PAPER, "title")
        pen.button("back", label, acts.pop, pen.x + pen.w - wide, (height - high) // 2 - 1, wide)
        pen.y = height
        return pen.done()

    def _goals(self, width: int) -> Page:
        m = self.m
        pen = Pen(m, width, PAPER, pad=max(14, m.u(28)))
        pen.gap(18)
        pen.para(say("goals.note", town=self.session.setting.level.file.name), 17, INK)
        pen.gap(12)
        left, room, gap = pen.x, pen.w, m.u(16)
        columns = 2 if room >= 52 * m.px(16) else 1
        pen.w = (room - gap * (columns - 1)) // columns
        for start in range(0, len(self.goals), columns):
            top, row = pen.y, self.goals[start : start + columns]
            highest = max(self._height(goal, pen.w) for goal in row)
            low = top
            for i, goal in enumerate(row):
                pen.x, pen.y = left + i * (pen.w + gap), top
                self._goal(pen, goal, highest)
                low = max(low, pen.y)
            pen.y = low
        pen.gap(12)
        return pen.done()

    def _height(self, goal: GoalView, width: int) -> int:
        """How high a goal's card is by itself."""
        pen = Pen(self.m, width, None)
        self._goal(pen, goal, 0)
        return pen.y - self.m.u(8) - max(2, self.m.u(3))

    def _goal(self, pen: Pen, goal: GoalView, least: int) -> None:
        m, on = pen.m, goal.id in self.chosen
        fill = MUSTARD if on else CARD
        frame = card(pen, max(8, m.u(14)), least, INK if on else RULE, fill)
        px = m.px(26)
        pen.stamp(goal_icon(goal, px, fill), pen.x, pen.y)
        x = pen.x + px + m.u(12)
        room = pen.w - px - m.u(12)
        tick = m.px(20)
        if on:
            pen.stamp(pictures.icon("tick", tick, INK, fill), pen.x + pen.w - tick, pen.y)
        pen.para(goal.title, 19, INK, "bold", x=x, w=room - tick - m.u(8))
        pen.para(goal.text, 16, INK if on else MUTE, x=x, w=room)
        pen.gap(2)
        pen.para(say("goals.wanted", wanted=goal.wanted_text, now=goal.now_text), 16, INK, "bold", x=x, w=room)
        spoken = say("goals.chosen" if on else "goals.choose", title=goal.title)
        pen.spot(f"goal:{goal.id}", frame.end(), self._choose(goal.id), spoken)

    def _choose(self, goal: str) -> Press:
        def press() -> None:
            if goal in self.chosen:
                self.chosen.remove(goal)
            elif len(self.chosen) < HOW_MANY:
                self.chosen.append(goal)
            else:
                self._tell(say("goals.enough"))

        return press

    def _tell(self, words: str) -> None:
        self.desk.tell(words)
        self.desk.version += 1

    def _count(self, width: int, height: int) -> Page:
        pen = Pen(self.m, width, PAPER, pad=max(14, self.m.u(28)))
        pen.box(Rect(0, 0, width, max(2, pen.u(4))), INK)
        names = [goal.title for goal in self.goals if goal.id in self.chosen]
        words = say(f"goals.count.{len(names)}", **dict(zip("abc", names, strict=False)))
        probe = Pen(self.m, width, None, pad=pen.x)
        probe.para(words, 17)
        pen.y = max(pen.u(6), (height - probe.y) // 2)
        pen.para(words, 17, INK, "bold" if len(names) == HOW_MANY else "body")
        return pen.done(height)

    def _begin(self, width: int, height: int) -> Page:
        return onward(self.m, (width, height), "begin", say("goals.begin"), self._start, say("busy.open"))

    def _start(self) -> Transition | None:
        if len(self.chosen) != HOW_MANY:
            self._tell(say("goals.too_few"))
            return None
        return opening(self.desk, self._made, self.take)()

    def _made(self) -> Session:
        try:
            # in the level's order, so that the same three are the same game
            return self.session.answering([goal.id for goal in self.goals if goal.id in self.chosen])
        except SessionError as error:
            raise ShelfError(told(error)) from error

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Escape goes back; the sheets are those of every screen."""
        return Pop() if action == "back" else sheet_of(self.desk, action)

    def draw_back(self, surface: pygame.Surface) -> None:
        """The ground under the goals."""
        surface.fill(RULE)


def goal_rows(pen: Pen, goals: Sequence[GoalView], fill: Color = CARD, *, told: bool = False) -> None:
    """Goals as cards: met or not by shape, the value, what is wanted, how far it is, and (told) what it is; goes down."""
    m = pen.m
    for goal in goals:
        frame = card(pen, max(8, m.u(14)), fill=fill)
        px, icon, top = m.px(34), m.px(22), pen.y
        pen.stamp(pictures.vote_mark("for" if goal.met else "against", px), pen.x, top)
        x = pen.x + px + m.u(14)
        figure = pen.width(goal.now_text, 22, "bold") + m.u(12)
        pen.stamp(goal_icon(goal, icon, fill), x, top)
        pen.put(goal.now_text, pen.x + pen.w, top, 22, INK, "bold", "r")
        pen.para(goal.title, 18, INK, "bold", x=x + icon + m.u(8), w=pen.w - px - m.u(22) - icon - figure)
        pen.y = max(pen.y, top + max(m.lead(22), icon))
        pen.para(say("goals.stands", wanted=goal.wanted_text, said=goal.said), 16, MUTE, x=x, w=pen.w - px - m.u(14))
        if told:
            pen.gap(4)
            pen.para(goal.text, 16, INK, x=x, w=pen.w - px - m.u(14))
        frame.end()


def goals_sheet(desk: Desk, size: tuple[int, int]) -> Sheet:
    """The three goals that the players answer for, and how far each is from met."""

    def write(pen: Pen) -> None:
        pen.para(say("goals.yours_note"), 16, MUTE)
        pen.gap(10)
        goal_rows(pen, desk.view.goals, told=True)

    return Sheet(desk, size, say("goals.yours"), write, 860, "tick")
