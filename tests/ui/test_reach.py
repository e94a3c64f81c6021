"""What the claims name as levers can be reached in the window by keys, and in the terminal, with a quote and a refusal."""

from collections.abc import Callable, Iterator

import pygame
import pytest
from ui_player import SIZES, Player

from commongood.cli.terminal import Terminal
from commongood.play.commands import Meet
from commongood.session import Session

Make = Callable[..., Session]
ANSWER = "answer "
COMMANDS = ("convert", "fund", "envelope")


def named(session: Session) -> set[str]:
    """All that a claim's lever names, but for the dilemmas' answers."""
    every = {lever for claim in session.setting.library.claim.values() for lever in claim.levers}
    return {name for name in every if not name.startswith(ANSWER)}


def pressed(player: Player) -> Iterator[str]:
    """What Tab finds in the panel, group by group."""
    for topic in player.scene.desk.view.topics:
        key = f"topic:{topic.id}"
        if key in player.screen.order():
            player.enter(key)
            assert player.screen.choice.fold == topic.id
            assert player.screen.focus.key == key
            yield from player.screen.order()
            player.key(pygame.K_ESCAPE)
            assert not player.screen.choice.fold


def open_side(player: Player, kind: str, name: str) -> None:
    player.screen.choice.choose()()
    player.screen.stale = True
    player.frame()
    player.enter(f"{kind}:{name}")


def test_each_lever_of_a_claim_is_reached_in_the_window_by_keys(start: Callable[..., Player]) -> None:
    player = start()
    view = player.scene.desk.view
    keys: set[str] = set()
    for kind, name in (("service", view.services[0].id), ("district", view.districts[0].id)):
        open_side(player, kind, name)
        keys |= {*player.screen.order(), *pressed(player)}
    reached = {key.split(":")[2] for key in keys if key.startswith("lever:")}
    reached |= {"convert"} if "govern" in keys else set()
    reached |= {"fund", "envelope"} if "fund:plus" in keys else set()
    session = player.scene.desk.game
    assert isinstance(session, Session)
    assert named(session) <= reached
    assert set(session.setting.library.lever) <= reached


def test_a_lever_pressed_in_a_group_is_drafted_and_its_refusal_shows_before_the_press(start: Callable[..., Player]) -> None:
    player = start()
    open_side(player, "service", "housing")
    player.enter("topic:providers")
    player.enter("lever:housing:neighbours:flip")
    assert [d.service for d in player.scene.desk.view.draft] == ["housing"]
    for service in ("parks", "library", "youth"):
        player.scene.desk.do({"do": "set", "lever": "step_back", "at": service, "value": 0.1})
    player.screen.stale = True
    player.frame()
    assert player.scene.desk.view.attention == 0
    words = " ".join(label.text for panel in player.screen.panels if panel.name == "side" for label in panel.page.labels)
    assert "This takes" in words


@pytest.mark.parametrize("size", SIZES)
def test_a_group_opens_in_sight_and_closes_the_one_before(start: Callable[..., Player], size: tuple[int, int]) -> None:
    player = start(size=size)
    open_side(player, "service", "health")
    for topic in ("work", "governance", "money"):
        player.enter(f"topic:{topic}")
        panel, spot = player.screen.find(f"topic:{topic}") or (None, None)
        assert panel
        assert spot
        assert panel.shown(spot).h == spot.rect.h
        groups = {key.split(":")[2] for key in player.screen.order() if key.startswith("lever:")}
        library = player.scene.desk.game.setting.library  # type: ignore[attr-defined]
        assert groups == {i for i, lever in library.lever.items() if lever.group == topic and i in groups}
        assert groups


class Seeker:
    """Someone at the terminal who opens every group of a service and a district and reads what is offered."""

    def __init__(self, session: Session) -> None:
        self.told: list[str] = []
        self.terminal = Terminal(session, self.answer, self.told.append)
        self.wanted: list[str] = []

    def answer(self) -> str:
        options = [line for line in self.told[self.told[::-1].index("What will you do?") * -1 - 1 :] if line[0].isdigit()]
        wanted = self.wanted.pop(0) if self.wanted else "Back"
        found = next((line for line in options if wanted in line), None) or next(line for line in options if "Back" in line)
        return found.split(".")[0]

    def visit(self, act: Callable[[], None], *wanted: str) -> str:
        self.told.clear()
        self.wanted = list(wanted)
        act()
        return "\n".join(self.told)


def offered(session: Session) -> str:
    seeker, view = Seeker(session), session.view()
    found = []
    for topic in view.topics:
        found.append(seeker.visit(lambda: seeker.terminal._service(view.services[0]), f"More: {topic.title}"))
        found.append(seeker.visit(lambda: seeker.terminal._districts(view), view.districts[0].name, f"More: {topic.title}"))
    found.append(seeker.visit(lambda: seeker.terminal._service(view.services[0]), "More or less money"))
    found.append(seeker.visit(lambda: seeker.terminal._service(view.services[0]), "Change who governs"))
    return "\n".join(found)


def test_each_lever_is_offered_in_the_terminal_with_what_it_takes_or_why_not(new_game: Make) -> None:
    session = new_game()
    lines = offered(session).splitlines()
    for name, lever in session.setting.library.lever.items():
        assert any(f"{lever.title}: from" in line and "attention" in line for line in lines), name
    assert any("m a turn (+10%)" in line and "attention" in line for line in lines)
    trust = session.setting.library.governance["trust"].name
    assert any(trust in line and "attention 2" in line for line in lines)
    for service in ("parks", "library"):
        session.do({"do": "set", "lever": "step_back", "at": service, "value": 0.1})
    session.do({"do": "set", "lever": "outreach", "at": "youth", "value": 0.0001})
    refused = [line for line in offered(session).splitlines() if "Not now: This takes" in line]
    for name, lever in session.setting.library.lever.items():
        if lever.attention:
            assert any(line.startswith(f"{lever.title}: from") for line in refused), name


def test_what_a_claim_names_is_a_command_with_a_quote_and_a_refusal(new_game: Make) -> None:
    session = new_game()
    setting = session.setting
    for name in sorted(named(session) - set(COMMANDS)):
        lever, axis = setting.library.lever[name], setting.world.layout.variables[name].axes
        at = setting.world.keys[axis][0]
        here = [c for c in session.legal() if getattr(c, "lever", "") == name and getattr(c, "at", "") == at]
        assert here, name
        quote = session.ask(here[0])
        assert quote.title
        refusal = session.ask({"do": "set", "lever": name, "at": at, "value": lever.high + 1})
        assert not refusal.ok
        assert lever.title in refusal.message
    events = {n.removeprefix(ANSWER) for c in setting.library.claim.values() for n in c.levers if n.startswith(ANSWER)}
    for event in events:
        assert session.ask({"do": "answer", "event": event, "answer": "x"}).message
        assert setting.library.event[event].answers
    assert any(isinstance(c, Meet) for c in session.legal())
