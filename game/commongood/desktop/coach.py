"""The coach: small cards beside what they are about, which lead a newcomer through a first term and stop nobody.

Its card is one more panel of whatever screen is on top, so that keyboard and mouse reach it like anything else. A step ends
with what the player really does; whoever runs ahead is followed, and whoever has had enough leaves it.
"""

import re
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Protocol

import msgspec
import pygame

from commongood.assets.draw.palette import INK, MUSTARD, WHITE
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Panel, Part
from commongood.desktop.words import catalogue, say, spoken
from commongood.play.view import View

Rect = pygame.Rect
PHASES = ("plan", "boards", "report", "end")
"""The phases of a turn in their order."""
PANEL = "coach"
"""The name of its panel."""
GAP = 26
"""Pixels between its card and what that is about."""


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A step; see coach.toml."""

    id: str
    turn: int = 1
    phase: str = "plan"
    at: tuple[str, ...] = ()
    until: str = ""


class Script(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The steps of a level."""

    level: str
    step: tuple[Step, ...]


@cache
def script() -> Script:
    """The steps by which a newcomer is shown the game."""
    text = (files("commongood.desktop") / "coach.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), Script)


class Shown(Protocol):
    """What the coach needs of a screen."""

    m: Metrics
    panels: list[Panel]
    sheet: bool

    @property
    def picked(self) -> str:
        """What is chosen there, by its id."""
        ...


@dataclass
class Coach:
    """One lesson. look: what the player sees of the game now. over: it was left, or is at its end."""

    look: Callable[[], View]
    place: int = 0
    over: bool = False
    _pressed: str = ""
    _asked: bool = False

    @property
    def step(self) -> Step:
        """The step that holds now."""
        return script().step[self.place]

    # what ends a step
    def pressed(self, key: str) -> None:
        """Take note of what was pressed."""
        self._pressed = key

    def skip(self) -> None:
        """Go on to the next step."""
        self._asked = True

    def leave(self) -> None:
        """End the lesson."""
        self.over = True

    def follow(self, screen: Shown) -> bool:
        """Go past the steps that are over; returns whether there was one."""
        before, view = self.place, self.look()
        now = (view.turn, PHASES.index(view.phase))
        while not self.over and self._done(self.step, now, view, screen):
            self._pressed, self._asked = "", False
            if self.place + 1 == len(script().step):
                self.over = True
            else:
                self.place += 1
        self._pressed = ""
        return self.over or self.place != before

    def _done(self, step: Step, now: tuple[int, int], view: View, screen: Shown) -> bool:
        if now > (step.turn, PHASES.index(step.phase)) or self._asked:
            return True
        kind, _, name = step.until.partition(" ")
        if kind == "chosen":
            return screen.picked == name
        if kind == "draft":
            return bool(view.draft)
        if kind == "gone":
            return self.target(screen.panels) is None
        return kind == "press" and bool(self._pressed) and _fits(name, self._pressed)

    # what it shows
    def target(self, panels: Sequence[Panel]) -> tuple[Panel, Rect] | None:
        """What the step is about: the first of its places that is there, with its box on the panel's page."""
        for at in self.step.at:
            for panel in panels:
                box = None if panel.name == PANEL else _place(panel.page, at)
                if box:
                    return panel, box
        return None

    def card(self, screen: Shown) -> Part | None:
        """The card, where the screen is one that it has something to say on."""
        found = self.target(screen.panels)
        if self.over or (screen.sheet and not found):
            return None
        m = screen.m
        wide = min(m.w - 16, max(m.u(430), 22 * m.px(16)))
        high = min(self._page(m, wide).height, m.h * 3 // 5)
        rect = _beside(found, (wide, high), m)
        return Part(PANEL, rect, (self.place, m), lambda width: self._page(m, width), m.u(12))

    def _page(self, m: Metrics, width: int) -> Page:
        step = self.step
        pen = Pen(m, width, MUSTARD, pad=max(14, m.u(20)))
        pen.gap(14)
        pen.para(say(f"coach.step.{step.id}"), 17, INK)
        pen.gap(10)
        end = self.place + 1 == len(script().step)
        label = say("coach.end" if end else "coach.next" if step.until == "next" else "coach.skip")
        high, x = pen.button_height(), pen.x
        right = pen.button("coach:next", label, self.skip, x, pen.y, chief=step.until == "next").right
        if not end:
            wide = pen.width(say("coach.leave"), 16, "bold") + 2 * max(8, pen.u(16))
            if right + pen.u(10) + wide > pen.x + pen.w:
                pen.y += high + pen.u(10)
                right = x - pen.u(10)
            pen.button("coach:leave", say("coach.leave"), self.leave, right + pen.u(10), pen.y, wide)
        pen.y += high
        pen.gap(16)
        return pen.done()

    def draw(self, surface: pygame.Surface, screen: Shown) -> None:
        """A ring about what the step is about, and a wedge from the card to it."""
        card = next((panel for panel in screen.panels if panel.name == PANEL), None)
        found = self.target(screen.panels) if card else None
        if card is None or found is None:
            return
        panel, box = found
        seen = box.move(panel.rect.x, panel.rect.y - panel.scroll).clip(panel.rect)
        if not seen.w or not seen.h:
            return
        ring = seen.inflate(8, 8)
        for grown, color, line in ((4, INK, 3), (0, MUSTARD, 4), (-6, WHITE, 1)):
            pygame.draw.rect(surface, color, ring.inflate(grown, grown), line, border_radius=10)
        start, tip = pygame.Vector2(_nearest(card.rect, ring.center)), pygame.Vector2(_nearest(ring, card.rect.center))
        if (tip - start).length() > 6:
            side = (tip - start).normalize().rotate(90) * 9
            wedge = [start + side, tip, start - side]
            pygame.draw.polygon(surface, MUSTARD, wedge)
            pygame.draw.lines(surface, INK, False, wedge, 2)


def _fits(pattern: str, key: str) -> bool:
    return key.startswith(pattern[:-1]) if pattern.endswith("*") else key == pattern


def _place(page: Page, at: str) -> Rect | None:
    """A place of a step on a page."""
    kind, _, key = at.partition(":")
    if kind != "words":
        return next((spot.rect for spot in page.spots if _fits(at, spot.key)), None)
    text = re.sub(r"\\\{\w+\\\}", ".*", re.escape(spoken(catalogue()[key])))
    return next((label.rect for label in page.labels if re.fullmatch(text, label.text)), None)


def _nearest(box: Rect, to: tuple[int, int]) -> tuple[int, int]:
    """The point of a box's edge, or in it, that is nearest to another."""
    return max(box.left, min(box.right, to[0])), max(box.top, min(box.bottom, to[1]))


def _beside(found: tuple[Panel, Rect] | None, size: tuple[int, int], m: Metrics) -> Rect:
    """Where a card of a size lies: beside what it is about, else at the left of the screen's foot."""
    room = Rect(8, 8, m.w - 16, m.h - 16)
    home = Rect((room.x + m.u(24), 0), size)
    home.bottom = room.bottom - m.u(60)
    if found is None:
        return home.clamp(room)
    panel, box = found
    seen = box.move(panel.rect.x, panel.rect.y - panel.scroll).clamp(panel.rect).clip(panel.rect)
    w, h = size
    tries = (
        Rect(seen.left - GAP - w, seen.centery - h // 2, w, h),
        Rect(seen.right + GAP, seen.centery - h // 2, w, h),
        Rect(seen.centerx - w // 2, seen.bottom + GAP, w, h),
        Rect(seen.centerx - w // 2, seen.top - GAP - h, w, h),
        home,
        Rect(room.right - w, room.bottom - h, w, h),
        Rect(room.topleft, size),
    )
    placed = [each.clamp(room) for each in tries]
    clear = [each for each in placed if not each.colliderect(seen.inflate(12, 12))]
    return clear[0] if clear else placed[0]
