"""The planning screen: the town, the bar above it, the tray below, and beside it whatever is chosen."""

from collections.abc import Callable
from functools import partial

import pygame

from commongood.assets.draw.palette import INK
from commongood.desktop import (
    acts,
    mapcard,
    minimap,
    side_district,
    side_service,
    side_town,
    topbar,
    town_small,
    tray,
)
from commongood.desktop.acts import Choice
from commongood.desktop.book_sheet import book_sheet
from commongood.desktop.chart_sheet import chart_sheet
from commongood.desktop.desk import Desk
from commongood.desktop.goals_screen import goals_sheet
from commongood.desktop.menu_sheet import menu_sheet
from commongood.desktop.overlays import after
from commongood.desktop.page import Page
from commongood.desktop.panel import Part
from commongood.desktop.proposal_card import draft_command
from commongood.desktop.room_sheets import room_sheet
from commongood.desktop.screen import Event, Screen
from commongood.desktop.settings_sheet import settings_sheet
from commongood.desktop.sheets import help_sheet, money_sheet, score_sheet, standing_sheet
from commongood.desktop.townmap import FIRST, TownMap
from commongood.desktop.transitions import Layer, Press, Push, Transition
from commongood.desktop.words import say

Rect = pygame.Rect
PAN = 700.0
"""How fast held keys move the map, in pixels a second."""
ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
SHEETS: dict[str, Callable[[Desk, tuple[int, int]], Layer]] = {
    "goals": goals_sheet,
    "book": book_sheet,
    "charts": chart_sheet,
    "help": help_sheet,
    "menu": settings_sheet,
    "room": room_sheet,
}
"""The sheets that a key opens."""
DRAG_FROM = 5
"""A press that moves less than so many pixels is a click."""


class TownScreen(Screen[Desk]):
    """The planning screen."""

    arrows = False

    def __init__(self, desk: Desk, size: tuple[int, int], town: TownMap | None = None) -> None:
        super().__init__(desk, size)
        self.choice = Choice()
        self.map = town or TownMap(desk.game.level_folder, self._map_rect(), self.m, desk.view.season_id)
        self.map.resize(self._map_rect(), self.m)
        self.held: dict[int, str] = {}
        self._shown = -1
        self._ahead = ""
        self._fold = ""
        self._section = ""
        self._press: tuple[int, int] | None = None
        self._dragged = False
        self._kept = self.map.overlay or FIRST
        self._tour = -1
        self._small = Rect(0, 0, 0, 0)
        self._steering = False
        self._card: tuple[object, Page, Rect] | None = None

    # where things lie
    def _side(self) -> int:
        return town_small.side_width(self.m) if self.m.tight else max(self.m.u(460), 340)

    def _map_rect(self) -> Rect:
        m, top = self.m, topbar.bar_height(self.m)
        if m.tight:
            return Rect(0, top, m.w, m.h - top - town_small.foot_height(m))
        return Rect(0, top, m.w - self._side(), m.h - top - tray.tray_height(m))

    def resize(self, size: tuple[int, int]) -> None:
        """Take another size."""
        super().resize(size)
        self.map.resize(self._map_rect(), self.m)

    def parts(self) -> list[Part]:
        """Bar, side panel, the chief button, tray, map card; with little room, one of them at a time over the map."""
        m, desk = self.m, self.desk
        bar = Part("top", Rect(0, 0, m.w, topbar.bar_height(m)), desk.version, self._top)
        if m.tight:
            return [bar, *self._opened(), self._foot()]
        top, side, low = topbar.bar_height(m), self._side(), tray.tray_height(m)
        meet = max(m.u(84), m.lead(30) + m.lead(17) + 14)
        version = desk.version
        head = max(m.u(270), 212)
        x = m.w - side
        card, small = self._map_card()
        spot = Rect(m.u(16), m.h - low - m.u(16) - card.height, card.width, card.height)
        self._small = small.move(spot.topleft)
        return [
            bar,
            self._panel(Rect(x, top, side, m.h - top - meet)),
            Part("meet", Rect(x, m.h - meet, side, meet), version, lambda w: tray.build_meet(desk, m, w, meet, self._meeting)),
            Part("map", spot, self._card_key(), lambda w: card),
            Part("tray", Rect(0, m.h - low, head, low), version, lambda w: tray.build_head(desk, m, w)),
            Part("drafts", Rect(head, m.h - low, m.w - side - head, low), version, lambda w: tray.build(desk, m, w)),
        ]

    def _panel(self, rect: Rect) -> Part:
        """The panel about what is chosen."""
        desk, m, choice = self.desk, self.m, self.choice
        build = {"service": side_service.build, "district": side_district.build}.get(choice.kind, side_town.build)
        chosen = (desk.version, choice.kind, choice.name, choice.futures, choice.fold, choice.section)
        return Part("side", rect, chosen, lambda w: build(desk, m, w, choice))

    def _opened(self) -> list[Part]:
        """What lies over the map where not all fits beside it."""
        desk, m, room = self.desk, self.m, self.map.rect
        self._small = Rect(0, 0, 0, 0)
        beside = Rect(m.w - self._side(), room.y, self._side(), room.h)
        if self.choice.opened == "side":
            return [self._panel(beside)]
        if self.choice.opened == "tray":
            return [Part("tray", beside, desk.version, lambda w: tray.build_list(desk, m, w))]
        if self.choice.opened == "map":
            card, small = self._map_card()
            spot = Rect(m.u(8), max(room.y, room.bottom - m.u(8) - card.height), card.width, min(card.height, room.h))
            self._small = small.move(spot.topleft) if card.height <= room.h else self._small
            return [Part("map", spot, self._card_key(), lambda w: card)]
        return []

    def _foot(self) -> Part:
        m, high = self.m, town_small.foot_height(self.m)
        key = (self.desk.version, self.choice.opened)
        return Part(
            "foot", Rect(0, m.h - high, m.w, high), key, lambda w: town_small.foot(self.desk, m, w, self.choice, self._meeting)
        )

    def _meeting(self) -> Transition | None:
        return acts.do(self.desk, {"do": "meet"})()

    def _menu(self) -> tuple[tuple[str, str, str, Press], ...]:
        desk = self.desk
        return (
            ("charts", "chart", say("look.open"), acts.push(lambda size: chart_sheet(desk, size))),
            ("game", "menu", say("menu.title"), acts.push(lambda size: menu_sheet(desk, size))),
            ("settings", "settings", say("settings.title"), acts.push(lambda size: settings_sheet(desk, size))),
            ("help", "help", say("top.help"), acts.push(lambda size: help_sheet(desk, size))),
        )

    def _top(self, width: int) -> Page:
        desk = self.desk
        money, standing = (acts.push(partial(make, desk)) for make in (money_sheet, standing_sheet))
        return topbar.build(desk.view, self.m, width, self._score, self._menu(), money, standing)

    def _score(self, score: str) -> Press:
        desk = self.desk
        return acts.push(lambda size: score_sheet(desk, size, score))

    # the map
    def _card_key(self) -> tuple[object, ...]:
        town = self.map
        return self.desk.version, town.overlay, town.then, town.atlas.scale, town.season, self.m

    def _map_card(self) -> tuple[Page, Rect]:
        """The map's card, and where on it the whole town lies; made anew when what it shows has changed."""
        key = self._card_key()
        if self._card is None or self._card[0] != key:
            self._show_view()
            deeds = mapcard.Deeds(self._overlay, self._toggle_overlay, self._toggle_then, self._zoom, self._next_place)
            self._card = (key, *mapcard.build(self.m, self.map, deeds, mapcard.card_width(self.m)))
        return self._card[1:]

    def _overlay(self, overlay: str | None) -> Press:
        return lambda: self._lay(overlay)

    def _lay(self, overlay: str | None) -> None:
        self.map.overlay = overlay
        self._kept = overlay or self._kept
        self.map.show(self.desk.view)
        self.stale = True

    def _toggle_overlay(self) -> None:
        self._lay(None if self.map.overlay else self._kept)

    def _toggle_then(self) -> None:
        self._look_back(not self.map.then)

    def _look_back(self, then: bool) -> None:
        """Show the overlay as it was last turn, or as it is."""
        if self.map.then != then:
            self.map.then = then
            self._lay(self.map.overlay)

    def _zoom(self, by: int) -> Press:
        def press() -> None:
            self.map.zoom(by)

        return press

    def _next_place(self) -> None:
        """Look at the next district."""
        names = [d.id for d in self.desk.view.districts]
        self._tour = (self._tour + 1) % len(names)
        self.map.look_at("district", names[self._tour])

    @property
    def picked(self) -> str:
        """The service or district that is chosen."""
        return self.choice.name

    def _show_view(self) -> None:
        if self._shown != self.desk.version:
            self.map.show(self.desk.view)
            self._shown = self.desk.version

    def tick(self, dt: float) -> Transition | None:
        """Move the map while keys are held, and let its camera glide."""
        self._show_view()
        dx = sum(ARROWS[way][0] for way in self.held.values())
        dy = sum(ARROWS[way][1] for way in self.held.values())
        if dx or dy:
            self.map.pan(dx * PAN * dt, dy * PAN * dt)
        self.map.selected = (self.choice.kind, self.choice.name) if self.choice.kind else None
        if self.choice.moved:
            self.choice.moved = False
            self._side_top()
            if self.choice.kind:
                self.map.look_at(self.choice.kind, self.choice.name)
        if self.choice.futures != self._ahead:
            self._ahead = self.choice.futures
            # below its proposal
            self._bring(f"future:{self._ahead}", 190)
        if self.choice.fold != self._fold:
            self._fold = self.choice.fold
            self._bring(f"topic:{self._fold}", 12)
        if self.choice.section != self._section:
            self._section = self.choice.section
            self._bring(f"section:{self._section}", 12)
        self.map.update(1.0 if self.desk.settings.reduced_motion else dt)
        return None

    def _bring(self, key: str, below: int) -> None:
        """Bring what was just opened so far below the panel's top."""
        self.refresh()
        found = self.find(key)
        if found:
            found[0].scroll = found[1].rect.top - self.m.u(below)
            found[0].scroll_by(0)

    def _side_top(self) -> None:
        self.refresh()
        for panel in self.panels:
            if panel.name == "side":
                panel.scroll = 0

    def draw_back(self, surface: pygame.Surface) -> None:
        """Draw the map."""
        self._show_view()
        self.map.draw(surface)
        if self.m.tight and self.choice.opened not in ("side", "tray"):
            return
        edge = max(2, self.m.u(4))
        x = self.m.w - self._side()
        surface.fill(INK, (x - edge, self.map.rect.y, edge, self.m.h))

    def draw_front(self, surface: pygame.Surface) -> None:
        """Mark on the small town what the map shows."""
        if self._small.w:
            minimap.frame(surface, self._small, self.map.seen, self.map.atlas.size)

    def hint(self) -> tuple[str, Rect] | None:
        """A word about a button without words, or about what is pointed at on the map."""
        found = super().hint()
        thing = None if found or self.covers(self.pointer) else self.map.hovered
        text = mapcard.about(self.desk, self.map, *thing) if thing and not self._press else ""
        return (text, Rect(*self.pointer, 1, 18)) if text else found

    def note_place(self) -> tuple[int, int, int]:
        """Messages stand over the map."""
        return self.map.rect.centerx, self.map.rect.y + self.m.u(16), self.map.rect.w

    def handle(self, event: Event) -> Transition | None:
        """Take an event; keys that are let go stop the map."""
        if event.type == pygame.KEYUP:
            self.held.pop(event.key, None)
            if self.desk.keys.code_action(event.key) == "look_back":
                self._look_back(False)
            return None
        if event.type == pygame.WINDOWFOCUSLOST:
            self.held.clear()
            self._look_back(False)
        return None if self._steer(event) else super().handle(event)

    def _steer(self, event: Event) -> bool:
        """Move the map by pressing and dragging on the small town; returns whether the event was for that."""
        if event.type == pygame.MOUSEBUTTONUP and self._steering:
            self._steering = False
            return True
        pressed = event.type == pygame.MOUSEBUTTONDOWN and event.button == 1 and self._small.collidepoint(event.pos)
        if not pressed and not (event.type == pygame.MOUSEMOTION and self._steering):
            return False
        self._steering = True
        w, h = self.map.atlas.size
        self.map.look((event.pos[0] - self._small.x) * w / self._small.w, (event.pos[1] - self._small.y) * h / self._small.h)
        return True

    def on_pointer(self, event: Event) -> Transition | None:
        """Drag the map, choose what is on it, zoom about the pointer."""
        if event.type == pygame.MOUSEWHEEL:
            if event.y and self.map.rect.collidepoint(self.pointer):
                self.map.zoom(1 if event.y > 0 else -1, self.pointer)
        elif event.type == pygame.MOUSEBUTTONDOWN:
            if self.map.rect.collidepoint(event.pos):
                self._press, self._dragged = event.pos, False
        elif event.type == pygame.MOUSEMOTION:
            self.map.hovered = None if self.covers(event.pos) else self.map.at(event.pos)
            if self._press:
                moved = pygame.Vector2(event.pos) - pygame.Vector2(self._press)
                if self._dragged or moved.length() >= DRAG_FROM:
                    self._dragged = True
                    self.map.pan(-event.rel[0], -event.rel[1])
        elif event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            if self._press and not self._dragged:
                found = self.map.at(event.pos)
                self.choice.choose(*(found or ("", "")))()
                self.choice.moved = False
                if found is None and self.m.tight:
                    self.choice.opened = ""
                self.stale = True
                self._side_top()
            self._press = None
        return None

    # keys
    def on_action(self, action: str, event: Event) -> Transition | None:
        """Pan, zoom, overlay, undo, quick proposals, the next service, help."""
        desk = self.desk
        if action in ARROWS:
            self.held[event.key] = action
            self.map.pan(ARROWS[action][0] * 24, ARROWS[action][1] * 24)
        elif action in ("nearer", "farther"):
            self.map.zoom(1 if action == "nearer" else -1)
        elif action in ("next_service", "last_service"):
            self._next_service(1 if action == "next_service" else -1)
        elif action == "undo":
            return acts.undo(desk)()
        elif action == "redo":
            desk.redo()
        elif action == "overlay":
            self._lay(after(self.map.overlay, -1 if event.mod & pygame.KMOD_SHIFT else 1))
        elif action == "hide_overlay":
            self._toggle_overlay()
        elif action == "look_back":
            self._look_back(True)
        elif action == "back":
            return self._back()
        elif action in SHEETS:
            return Push(lambda size: SHEETS[action](desk, size))
        elif action == "quick":
            return self._quick(desk.keys.quick(event))
        return None

    def _back(self) -> Transition | None:
        """Close what is open; where nothing is, open the game's menu."""
        if self.choice.futures:
            self.choice.futures = ""
        elif self.choice.fold:
            self.choice.fold = ""
        elif self.m.tight and self.choice.opened and not (self.choice.kind and self.choice.opened == "side"):
            self.choice.opened = ""
        elif self.choice.kind:
            self.choice.choose()()
        else:
            return Push(lambda size: menu_sheet(self.desk, size))
        return None

    def _next_service(self, by: int) -> None:
        names = [s.id for s in self.desk.view.services]
        place = names.index(self.choice.name) + by if self.choice.name in names else (0 if by > 0 else -1)
        self.choice.choose("service", names[place % len(names)])()

    def _quick(self, place: int) -> Transition | None:
        if self.choice.kind != "service":
            return None
        found = self.desk.suggested(self.choice.name)
        if place >= len(found):
            return None
        version = self.desk.version
        transition = acts.do(self.desk, draft_command(self.desk, found[place]))()
        self.note_left = 4.5 if self.desk.version != version else 0.0
        return transition
