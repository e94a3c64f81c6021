"""The strip above a lesson's game: the phase, the time that is left, and what the facilitator can do with it."""

from collections.abc import Callable
from dataclasses import dataclass

import pygame

from commongood.assets.draw.palette import INK, MUSTARD, MUTE, PAPER, RULE, SKY, Color
from commongood.desktop.desk import Desk
from commongood.desktop.lesson import Clock
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.screen import Screen
from commongood.desktop.transitions import Press
from commongood.desktop.words import say

Rect = pygame.Rect
HEIGHT, NAME, DIGITS = 92, 34, 66
"""Of the strip, of its phase and of its time, in units."""
SMALL_NAME, SMALL_DIGITS = 20, 30
"""The same where there is little room; the buttons then bear icons alone."""
IN_WORDS = 3
"""How many buttons keep their words where not all can."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What the strip's buttons do."""

    pause: Press
    more: Press
    onward: Press
    room: Press
    guide: Press
    turn_off: Press
    restart: Press


class LessonStrip(Screen[Desk]):
    """The strip, as wide as the window. It is measured by the whole window, so that its letters match the game's."""

    def __init__(self, desk: Desk, size: tuple[int, int], clock: Callable[[], Clock], ways: Ways) -> None:
        super().__init__(desk, size)
        self.clock, self.ways = clock, ways
        self.resize(size)

    def resize(self, size: tuple[int, int]) -> None:
        """Take another size of the window, or another size of text; nothing lies above the strip."""
        self.m = Metrics(*size, self.desk.settings.text / 100)
        self.desk.above, self.stale = self.height, True

    @property
    def height(self) -> int:
        """How high it is."""
        return self._row()

    def _row(self) -> int:
        if self.m.tight:
            return self.m.lead(SMALL_NAME) + self.m.lead(16) + 6
        return max(self.m.u(HEIGHT), self.m.lead(NAME) + self.m.lead(16) + 6)

    @property
    def _sizes(self) -> tuple[int, int]:
        """Of the phase's letters and of the time's."""
        return (SMALL_NAME, SMALL_DIGITS) if self.m.tight else (NAME, DIGITS)

    def _labels(self) -> list[tuple[str, str, Press, bool]]:
        """(key, label, press, whether it is the one to press now)."""
        clock, ways = self.clock(), self.ways
        return [
            (
                "lesson:pause",
                say("lesson.pause" if clock.running else "lesson.run"),
                ways.pause,
                not clock.running and clock.on,
            ),
            ("lesson:more", say("lesson.more"), ways.more, False),
            ("lesson:on", say(f"lesson.to.{clock.phase}"), ways.onward, clock.time_up),
            ("lesson:room", say("lesson.room"), ways.room, False),
            ("lesson:guide", say("lesson.guide"), ways.guide, False),
            ("lesson:off", say("lesson.off" if clock.on else "lesson.on"), ways.turn_off, False),
            ("lesson:restart", say("lesson.restart"), ways.restart, False),
        ]

    def _wide(self, pen: Pen, label: str) -> int:
        return pen.width(label, 16, "bold") + 2 * max(7, pen.u(14))

    def _widths(self) -> list[int]:
        """How wide each button is: as its longest words, so that nothing jumps about while the lesson goes on, or as an icon.

        Where the words are too long for the window, the last ones bear icons, or all do.
        """
        pen = Pen(self.m, 10)
        words = [max(self._wide(pen, say(f"lesson.{key}")) for key in keys) for keys in _CHOICES]
        icon, gaps = self._high(), len(words) * self.m.u(10) + self.m.u(14)
        for worded in () if self.m.tight else (len(words), IN_WORDS):
            widths = [*words[:worded], *[icon] * (len(words) - worded)]
            if self._words_width() + sum(widths) + gaps <= self.m.w:
                return widths
        return [icon] * len(words)

    def _high(self) -> int:
        return Pen(self.m, 10).button_height() if self.m.tight else max(self.m.u(48), self.m.lead(16) + 10)

    def _words_width(self) -> int:
        pen, (size, digits) = Pen(self.m, 10), self._sizes
        name = max(pen.width(say(f"lesson.phase.{phase}"), size, "title") for phase in _PHASES)
        notes = [say("lesson.time_up"), say("lesson.paused"), say("top.turn", turn=4, turns=4), say("lesson.is_off")]
        note = max(pen.width(words, 16, "bold") for words in notes)
        return self.m.u(22) + max(name, note) + self.m.u(24) + pen.width("+88:88", digits, "bold") + self.m.u(24)

    def parts(self) -> list[Part]:
        """One page across."""
        clock = self.clock()
        state = (clock.phase, clock.turn, clock.shown, clock.running, clock.on, clock.time_up, self.m, self.desk.version)
        return [Part("strip", Rect(0, 0, self.m.w, self.height), state, self._build)]

    def _build(self, width: int) -> Page:
        m, clock, (size, digits) = self.m, self.clock(), self._sizes
        ground: Color = MUSTARD if clock.time_up else INK
        first, second = (INK, INK) if clock.time_up else (PAPER, SKY)
        pen = Pen(m, width, ground)
        row = self._row()
        x, name = m.u(22), say(f"lesson.phase.{clock.phase}")
        top = (row - m.lead(size) - m.lead(16)) // 2
        pen.put(name, x, top, size, first, "title")
        note = "is_off" if not clock.on else "time_up" if clock.time_up else "paused" if not clock.running else ""
        in_turn = clock.phase not in ("start", "debrief")
        words = (
            say(f"lesson.{note}") if note else say("top.turn", turn=clock.turn, turns=self.desk.view.turns) if in_turn else ""
        )
        pen.put(words, x, top + m.lead(size), 16, second, "bold")
        if clock.on:
            time = say("lesson.over" if clock.time_up else "lesson.left", m=clock.shown // 60, s=f"{clock.shown % 60:02}")
            right = self._words_width() - m.u(24)
            pen.put(
                time, right, (row - m.lead(digits)) / 2, digits, first if clock.running or clock.time_up else RULE, "bold", "r"
            )
        self._buttons(pen, row)
        pen.box(Rect(0, row - max(2, m.u(4)), width, max(2, m.u(4))), MUTE if ground == INK else INK)
        pen.y = row
        return pen.done()

    def _buttons(self, pen: Pen, row: int) -> None:
        """The buttons, each with words or with an icon alone."""
        clock, high, gap = self.clock(), self._high(), self.m.u(10)
        first, switch = "wait" if clock.running else "right", "cross" if clock.on else "clock"
        icons, widths = (first, "plus", "arrow", "people", "book", switch, "turn"), self._widths()
        tall = all(wide == high for wide in widths)
        x = pen.page.width - sum(widths) - len(widths) * gap if tall else self._words_width()
        for icon, wide, (key, label, press, now) in zip(icons, widths, self._labels(), strict=True):
            chief, on, y = now and not clock.time_up, now and clock.time_up, (row - high) // 2 - 1
            if wide == high:
                pen.button(key, "", press, x, y, high, high, icon, chief=chief, spoken=label, on=on)
            else:
                pen.button(key, label, press, x, y, wide, high, chief=chief, on=on)
            x += wide + gap


_PHASES = ("start", "news", "plan", "board", "report", "debrief")
_ONWARD = tuple(f"to.{phase}" for phase in _PHASES)
_CHOICES = (("pause", "run"), ("more",), _ONWARD, ("room",), ("guide",), ("off", "on"), ("restart",))
"""The words that each button can bear."""
