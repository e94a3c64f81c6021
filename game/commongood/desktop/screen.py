"""What all screens share: panels that are rebuilt when the view changes, one focus, the mouse, and messages."""

from collections.abc import Sequence
from typing import Generic, TypeVar

import pygame

from commongood.assets.draw.palette import CARD, INK, VOTE, mix
from commongood.desktop import pictures
from commongood.desktop.coach import PANEL, Coach
from commongood.desktop.desk import User
from commongood.desktop.focus import Focus
from commongood.desktop.lettering import fit_lines, font
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Spot
from commongood.desktop.panel import Panel, Part, draw_hover, draw_ring
from commongood.desktop.sounds import Cue
from commongood.desktop.transitions import Transition
from commongood.desktop.words import language

Rect = pygame.Rect
Event = pygame.event.Event
NOTE_SECONDS = 4.5
WHEEL = 60
Who = TypeVar("Who", bound=User)
"""What a screen is shown to: a user, or one with a game on the desk."""


def metrics(desk: User, size: tuple[int, int]) -> Metrics:
    """Lengths for a window's size and the player's size of text."""
    return Metrics(*size, desk.settings.text / 100, desk.above)


def _fitted(part: Part, height: int) -> Rect:
    return Rect(part.rect.x, part.rect.y, part.rect.w, min(part.rect.h, height)) if part.fit else part.rect


def _built(part: Part, kept: Panel | None) -> Panel:
    """A part's panel: the one that there was, where its key is the same, or a new one that is scrolled as far."""
    key = (part.key, part.rect.size, language())
    if kept and kept.key == key:
        kept.rect = _fitted(part, kept.page.height)
        return kept
    page = part.build(part.rect.w)
    panel = Panel(part.name, _fitted(part, page.height), key, page, kept.scroll if kept else 0, part.radius, part.corners)
    panel.scroll_by(0)
    return panel


class Screen(Generic[Who]):
    """A screen made of panels. Each kind of screen says which parts it has, and what else its keys do."""

    sheet = False
    arrows = True
    """Whether the arrow keys move the focus."""

    def __init__(self, desk: Who, size: tuple[int, int]) -> None:
        self.desk, self.m = desk, metrics(desk, size)
        self.panels: list[Panel] = []
        self.focus = Focus()
        self.pointer: tuple[int, int] = (-1, -1)
        self.note_left = 0.0
        self.stale = True
        self.typed = 0
        self._seen = -1
        self.coach: Coach | None = None
        self._waiting: tuple[Spot, bool] | None = None

    # what each kind of screen says
    def parts(self) -> Sequence[Part]:
        """What lies where, from back to front and in the order of the keyboard."""
        return ()

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Take a key that nothing else took, by what it does (nothing, if it does nothing by itself)."""
        return None

    def on_pointer(self, event: Event) -> Transition | None:
        """Take a move, a press or a turn of the wheel outside every panel's spots."""
        return None

    def draw_back(self, surface: pygame.Surface) -> None:
        """Draw what lies under the panels."""

    def draw_front(self, surface: pygame.Surface) -> None:
        """Draw what lies over them."""

    def tick(self, dt: float) -> Transition | None:
        """Let dt seconds pass."""
        return None

    # what all screens do
    def show_note(self) -> None:
        """Show the desk's message for a while."""
        self.note_left = NOTE_SECONDS if self.desk.note else 0.0

    def let_go(self) -> None:
        """Let go of the painted pages at once: they and their screen name each other, and would wait to be collected."""
        self.panels = []

    def resize(self, size: tuple[int, int]) -> None:
        """Take another size, or another size of text."""
        self.m = metrics(self.desk, size)
        self.stale = True

    def reread(self) -> None:
        """Take anew, in another language, what was kept in words."""

    def refresh(self) -> None:
        """Build the panels whose key has changed; scroll and focus stay where they were."""
        before, old = self.order(), {p.name: p for p in self.panels}
        self.panels = [_built(part, old.get(part.name)) for part in self.parts()]
        card = self.coach.card(self) if self.coach else None
        if card:
            self.panels.append(_built(card, old.get(card.name)))
        self.stale, self._seen = False, self.desk.version
        self.focus.settle(self.order(), before)

    def coached(self, coach: Coach | None) -> None:
        """Have the coach's card lie on this screen, or not."""
        if coach is not self.coach:
            self.coach, self.stale = coach, True
        if coach is None:
            return
        if self.stale:
            self.refresh()
        if coach.follow(self):
            self.refresh()
            found = coach.target(self.panels)
            if found:
                found[0].show(found[1])
        card = coach.card(self)
        for panel in self.panels:
            if card and panel.name == card.name:
                panel.rect = card.rect

    @property
    def picked(self) -> str:
        """What is chosen here, by its id."""
        return ""

    def places(self) -> list[tuple[Panel, Spot]]:
        """Everything that can be pressed, in the keyboard's order: the coach's card comes first."""
        panels = sorted(self.panels, key=lambda panel: panel.name != PANEL)
        return [(panel, spot) for panel in panels for spot in panel.page.spots]

    def order(self) -> list[str]:
        """The keys of everything that can be pressed."""
        return [spot.key for _, spot in self.places()]

    def find(self, key: str | None) -> tuple[Panel, Spot] | None:
        """The place with a key."""
        return next(((p, s) for p, s in self.places() if s.key == key), None) if key else None

    def under(self, pos: tuple[int, int]) -> tuple[Panel, Spot] | None:
        """What can be pressed under a point."""
        for panel in reversed(self.panels):
            spot = panel.at(pos)
            if spot:
                return panel, spot
            if panel.rect.collidepoint(pos):
                return None
        return None

    def covers(self, pos: tuple[int, int]) -> bool:
        """Whether a panel lies under a point."""
        return any(p.rect.collidepoint(pos) for p in self.panels)

    @property
    def waiting(self) -> bool:
        """Whether something that takes a moment will be done after the next frame."""
        return self._waiting is not None

    def press(self, spot: Spot) -> Transition | None:
        """Press a spot; where its work takes a moment, say so first and do it after the next frame."""
        if spot.busy and self._waiting is None:
            self._waiting = (spot, False)
            return None
        self._waiting = None
        self.desk.cues.append(Cue("press"))
        version = self.desk.version
        transition = spot.press()
        if self.coach:
            self.coach.pressed(spot.key)
        self.stale = True
        if self.desk.version != version and self.desk.note:
            self.note_left = NOTE_SECONDS
        return transition

    def handle(self, event: Event) -> Transition | None:
        """Take an event."""
        if self.stale:
            self.refresh()
        if self._waiting and event.type in (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN):
            return None
        if self._typing(event):
            return None
        if event.type == pygame.KEYDOWN:
            return self._key(event)
        if event.type == pygame.MOUSEMOTION:
            self.pointer = event.pos
            return self.on_pointer(event)
        if event.type == pygame.MOUSEWHEEL:
            panel = next((p for p in reversed(self.panels) if p.rect.collidepoint(self.pointer)), None)
            if panel:
                panel.scroll_by(-event.y * WHEEL)
                return None
            return self.on_pointer(event)
        if event.type == pygame.MOUSEBUTTONDOWN and event.button == 1:
            self.pointer = event.pos
            self.focus.visible = False
            found = self.under(event.pos)
            if found:
                self.focus.key = found[1].key
                if found[1].entry:
                    found[1].entry.point(event.pos[0] - found[0].place(found[1]).x)
                    return None
                return self.press(found[1])
            return None if self.covers(event.pos) else self.on_pointer(event)
        if event.type == pygame.MOUSEBUTTONUP:
            return self.on_pointer(event)
        return None

    def _typing(self, event: Event) -> bool:
        """Give what is typed to the entry that has the focus. typed: how often that was, for a part's key."""
        if event.type not in (pygame.KEYDOWN, pygame.TEXTINPUT):
            return False
        found = self.find(self.focus.key)
        if not found or not found[1].entry or not found[1].entry.take(event):
            return False
        self.typed += 1
        self.stale = True
        return True

    def _key(self, event: Event) -> Transition | None:
        action = self.desk.keys.action(event)
        if action == "on":
            self.step(-1 if event.mod & pygame.KMOD_SHIFT else 1)
            return None
        if action == "press":
            found = self.find(self.focus.key)
            if found:
                self.focus.visible = True
                return self.press(found[1])
        if action in ("page_down", "page_up"):
            found = self.find(self.focus.key)
            panel = found[0] if found else next((p for p in self.panels if p.room), None)
            if panel:
                panel.scroll_by((1 if action == "page_down" else -1) * panel.rect.h * 3 // 4)
            return None
        if self.arrows and action in ("up", "down"):
            self.step(1 if action == "down" else -1)
            return None
        transition = self.on_action(action, event)
        self.stale = True
        return transition

    def step(self, by: int) -> None:
        """Move the focus on and bring it into sight."""
        self.focus.step(self.order(), by)
        self.reveal()

    def reveal(self) -> None:
        """Bring the focus into sight."""
        found = self.find(self.focus.key)
        if found:
            found[0].reveal(found[1])

    def hint(self) -> tuple[str, Rect] | None:
        """What the place under the pointer or with the focus does, where no words of its own say so; and that place."""
        found = (self.find(self.focus.key) if self.focus.visible else None) or self.under(self.pointer)
        if found is None:
            return None
        panel, spot = found
        if any(spot.rect.contains(label.rect) and len(label.text) > 2 for label in panel.page.labels):
            return None
        shown = panel.shown(spot)
        return (spot.label, shown) if shown.h and shown.h < self.m.u(120) else None

    def update(self, dt: float) -> Transition | None:
        """Let dt seconds pass."""
        self.note_left = max(0.0, self.note_left - dt)
        transition = self.tick(dt)
        if self._waiting and self._waiting[1]:
            transition = self.press(self._waiting[0]) or transition
        if self.stale or self._seen != self.desk.version:
            self.refresh()
        return transition

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the screen."""
        if self.stale:
            self.refresh()
        self.draw_back(surface)
        for panel in self.panels:
            panel.draw(surface)
        self.draw_front(surface)
        if self.coach:
            self.coach.draw(surface, self)
        hovered = self.under(self.pointer)
        if hovered:
            draw_hover(surface, hovered[0].shown(hovered[1]), hovered[1].radius)
        found = self.find(self.focus.key) if self.focus.visible else None
        if found:
            draw_ring(surface, found[0].shown(found[1]), found[1].radius)
        held = self.find(self.focus.key)
        if held and held[1].entry and held[0].shown(held[1]).h == held[1].rect.h:
            held[1].entry.draw_caret(surface, held[0].place(held[1]))
        if self._waiting:
            self._draw_note(surface, self._waiting[0].busy, "unsure")
            self._waiting = (self._waiting[0], True)
        elif self.note_left > 0:
            self._draw_note(surface, self.desk.note, "for" if self.desk.note_good else "against")

    def note_place(self) -> tuple[int, int, int]:
        """Where messages stand: their middle, their top and the room across."""
        return self.m.w // 2, self.m.u(104), self.m.w * 2 // 3

    def _draw_note(self, surface: pygame.Surface, text: str, sign: str) -> None:
        px, lead = self.m.px(18), self.m.lead(18)
        middle, top, room = self.note_place()
        lines = fit_lines(text, px, "bold", room - 80)
        w = max(font("bold", px).size(line)[0] for line in lines) + 32 + lead
        rect = Rect(middle - w // 2, top, w, lead * len(lines) + 20)
        edge = VOTE.get(sign, INK)
        pictures.box(surface, rect.inflate(4, 4), mix(edge, INK, 0.2), 10)
        pictures.box(surface, rect, CARD, 8)
        mark = pictures.vote_mark(sign, lead)
        surface.blit(mark, (rect.x + 10, rect.centery - lead // 2))
        for i, line in enumerate(lines):
            picture = font("bold", px).render(line, True, INK)
            surface.blit(picture, (rect.x + 20 + lead, rect.y + 10 + i * lead))
