"""A walk past every screen and sheet, once: whoever walks it looks at each with as many checks as they like."""

from collections.abc import Iterator

import pygame
from ui_player import Player

SERVICES = ("parks", "adult-care", "schools")
"""Services whose panels a short walk looks at; between them they hold every part that a panel can have."""


KEYED = (
    (pygame.K_g, "goals"),
    (pygame.K_r, "who plays in the room"),
    (pygame.K_t, "numbers over time"),
    (pygame.K_b, "source book"),
)
"""Sheets that have a key of their own in play."""


def close(player: Player) -> None:
    """Close what lies over the screen."""
    while player.screen.sheet:
        player.key(pygame.K_ESCAPE)


def _choose(player: Player, kind: str, name: str) -> None:
    player.screen.choice.choose(kind, name)()
    player.screen.stale = True
    player.frame()


def _sections(player: Player) -> Iterator[str]:
    """Each section of the panel that folds, opened; the last one stays open."""
    for key in [k for k in player.screen.order() if k.startswith("section:")]:
        if not any(k == key for k in player.screen.order()):
            continue
        player.screen.choice.section = key.split(":")[1]
        player.screen.stale = True
        player.frame()
        yield key


def open_for(player: Player, section: str) -> None:
    """Open a section of the panel where sections fold."""
    player.screen.choice.opened = "side"
    if player.screen.m.short:
        player.screen.choice.section = section
        player.screen.stale = True
        player.frame()


def walk_town(player: Player, every: bool) -> Iterator[str]:
    """The planning screen with each panel, its sheets, and some drafts. every: each service and district, not only some."""
    desk = player.scene.desk
    yield "town"
    yield from (f"town, {part}" for part in _sections(player))
    services = [s.id for s in desk.view.services]
    chosen = services if every else [s for s in services if s in SERVICES] or services[:2]
    for service in chosen:
        _choose(player, "service", service)
        yield f"service {service}"
        yield from (f"service {service}, {part}" for part in _sections(player))
    for district in desk.view.districts if every else desk.view.districts[:1]:
        _choose(player, "district", district.id)
        yield f"district {district.id}"
        yield from (f"district {district.id}, {part}" for part in _sections(player))
    for what in ("open:tray", "open:map", "standing"):
        if what in player.screen.order():
            player.click(what)
            yield what
            player.key(pygame.K_ESCAPE)
    proposal = next(p for p in desk.view.proposals if not p.refusal and p.who == "board")
    _choose(player, "service", proposal.service)
    open_for(player, "proposals" if proposal.suggested else "more")
    player.click(f"future:{proposal.id}")
    yield "what may come"
    player.click(f"draft:{proposal.id}")
    open_for(player, "more")
    topic = next(k for k in player.screen.order() if k.startswith("topic:"))
    player.click(topic)
    yield "levers"
    open_for(player, "governs")
    for sheet in ("govern", "help", "score:trust", "settings", "money"):
        if sheet in player.screen.order():
            player.click(sheet)
            yield sheet
            player.key(pygame.K_ESCAPE)
    for key, sheet in KEYED:
        player.key(key)
        yield sheet
        close(player)
    player.click("game")
    yield "game menu"
    player.click("glossary")
    yield "glossary"
    close(player)
    open_for(player, "works")
    player.click(next(k for k in player.screen.order() if k.startswith("ask:")))
    yield "why"
    close(player)
    for each in ("library", "parks", "safety"):
        other = next((p for p in desk.proposals(each) if not p.refusal), None)
        if other:
            desk.do({"do": "propose", "service": each, "proposal": other.id})
    player.screen.stale = True
    player.frame()
    if "open:tray" in player.screen.order():
        player.click("open:tray")
    yield "drafts"


def walk_term(player: Player, every: bool = True) -> Iterator[str]:
    """A game of one turn, from the planning screen to the end."""
    desk = player.scene.desk
    yield from walk_town(player, every)
    player.click("meet")
    if desk.view.phase == "boards":
        yield "board"
        seats = [k for k in player.screen.order() if k.startswith("seat:")]
        for key in seats if every else seats[:2]:
            player.click(key)
            yield f"board, {key}"
        player.click("vote")
        yield "outcome"
        player.click("on")
    yield "report"
    for score in desk.view.scores:
        player.click(f"why:{score.id}")
        yield f"report, {score.id}"
    player.click(next(k for k in player.screen.order() if k.startswith("cause:")))
    yield "claim"
    player.key(pygame.K_ESCAPE)
    player.click("next")
    assert desk.view.phase == "end"
    yield "end"


def walk_title(player: Player) -> Iterator[str]:
    """What comes before a game: the title, settings, keys, help, and the choices for a new game."""
    yield "title"
    player.click("help")
    yield "title, help"
    player.key(pygame.K_ESCAPE)
    player.click("settings")
    yield "settings"
    player.click("keys")
    yield "keys"
    player.click("key:overlay")
    yield "asking for a key"
    player.key(pygame.K_ESCAPE)
    player.key(pygame.K_ESCAPE)
    player.key(pygame.K_ESCAPE)
    player.click("lesson")
    yield "a lesson"
    player.key(pygame.K_ESCAPE)
    player.click("new")
    yield "new game"
    for key in [k for k in player.screen.order() if k.startswith(("level:", "lens:"))]:
        player.click(key)
        yield f"new game, {key}"
    player.click("start")
    yield "goals"
    player.click("goal:trust")
    player.click("goal:posts-kept")
    yield "goals chosen"
