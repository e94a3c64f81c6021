"""A bench that people in the room play: who plays, entering their votes by keyboard and by mouse, and what waits for them."""

from collections.abc import Callable

import pygame
import pytest
from test_layout import assert_fits
from ui_player import Player

from commongood.desktop.transitions import Follow

Start = Callable[..., Player]


def at_the_board(start: Start, benches: tuple[str, ...] = ("staff", "users"), **how: object) -> Player:
    player = start(turns=1, **how)
    desk = player.scene.desk
    desk.do({"do": "room", "benches": benches})
    desk.do({"do": "set", "lever": "outreach", "at": "health", "value": 0.3})
    player.screen.stale = True
    player.click("meet")
    assert desk.open_meeting()
    return player


def cast(player: Player) -> list[str]:
    meeting = player.scene.desk.open_meeting()
    assert meeting is not None
    return [seat.vote for bench in meeting.benches if bench.room for seat in bench.seats if seat.vote not in ("empty", "waits")]


def test_a_bench_is_given_to_the_room_and_votes_by_keyboard_alone(start: Start) -> None:
    player = start(turns=1)
    desk = player.scene.desk
    player.key(pygame.K_r)
    player.enter("room:staff")
    player.key(pygame.K_ESCAPE)
    assert [brief.id for brief in desk.view.room if brief.held] == ["staff"]
    desk.do({"do": "set", "lever": "outreach", "at": "health", "value": 0.3})
    player.enter("meet")
    player.enter("vote")
    assert desk.view.phase == "boards"
    player.key(pygame.K_ESCAPE)
    for key in (pygame.K_1, pygame.K_2, pygame.K_3):
        player.key(key)
    assert cast(player) == ["for", "against", "unsure"]
    player.tab_to("seat:staff:0")
    player.key(pygame.K_2)
    assert cast(player) == ["against", "against", "unsure"]
    player.enter("vote")
    assert desk.view.phase == "report"


def test_votes_are_entered_by_mouse_alone(start: Start) -> None:
    player = at_the_board(start)
    meeting = player.scene.desk.open_meeting()
    assert meeting is not None
    for bench in meeting.benches:
        for i, seat in enumerate(bench.seats):
            if bench.room and seat.state != "empty":
                player.click(f"cast:{bench.id}:{i}:for")
    assert set(cast(player)) == {"for"}
    player.click("vote")
    player.click("on")
    assert player.scene.desk.view.phase == "report"


def test_the_game_can_decide_for_a_bench_that_does_not_vote(start: Start) -> None:
    player = at_the_board(start)
    player.click("vote")
    assert_fits(player, "votes wait")
    player.click("stand_in:staff")
    player.click("stand_in:users")
    assert player.screen.find("vote")
    player.click("vote")
    assert player.scene.desk.view.phase == "report"


def test_what_the_games_own_people_weigh_can_be_hidden(start: Start) -> None:
    player = at_the_board(start)

    def words() -> str:
        return " ".join(label.text for panel in player.screen.panels for label in panel.page.labels)

    assert "posts down" in words()
    player.click("card:staff")
    assert "Staff spirits" in words()
    player.click("advice")
    assert "Staff spirits" not in words()
    player.key(pygame.K_ESCAPE)
    assert "posts down" not in words()
    assert "What do you say?" in words()


@pytest.mark.parametrize(
    ("size", "level", "text"),
    [((1024, 600), "market-town", 100), ((1920, 1080), "market-town", 100), ((1280, 720), "deprived-borough", 200)],
)
def test_a_board_with_the_room_at_it_fits(start: Start, size: tuple[int, int], level: str, text: int) -> None:
    player = start(turns=1, size=size, level=level, text=text)
    desk = player.scene.desk
    service = "health" if level == "market-town" else next(s.id for s in desk.view.services if s.governance.id == "user-led")
    player.key(pygame.K_r)
    assert_fits(player, "who plays in the room")
    player.key(pygame.K_ESCAPE)
    desk.do({"do": "room", "benches": [brief.id for brief in desk.view.room]})
    desk.do({"do": "set", "lever": "outreach", "at": service, "value": 0.3})
    desk.do({"do": "meet"})
    player.scene._apply(Follow())
    for hidden in (False, True):
        desk.advice = not hidden
        desk.version += 1
        assert_fits(player, f"the room votes, hidden: {hidden}")
        player.key(pygame.K_2)
        for bench in {key.split(":")[1] for key in player.screen.order() if key.startswith("card:")}:
            player.click(f"card:{bench}")
            assert_fits(player, f"card of {bench}")
            player.key(pygame.K_ESCAPE)
