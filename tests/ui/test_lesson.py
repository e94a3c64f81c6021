"""A lesson: the strip with its clock above the game, what the facilitator does with it, and how it is kept."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pygame
import pytest
from commongood.assets.draw.palette import INK
from test_layout import assert_fits, faults
from ui_player import Player

from commongood.desktop.lesson import SECONDS, Clock, clock_file, read_clock, write_clock
from commongood.desktop.lesson_scene import LessonScene
from commongood.desktop.lesson_window import is_lesson, lesson_scene
from commongood.desktop.settings import DEFAULT, Settings
from commongood.desktop.transitions import Follow
from commongood.desktop.window import run
from commongood.session import Session

Make = Callable[..., Session]
Begin = Callable[..., Player]


@pytest.fixture
def lesson(new_game: Make) -> Iterator[Begin]:
    """A player before a new lesson."""
    pygame.display.init()

    def begin(size: tuple[int, int] = (1280, 720), turns: int = 4, text: int = 100) -> Player:
        surface = pygame.display.set_mode(size)
        pygame.event.clear()
        scene = LessonScene(new_game(turns=turns), size, lambda: new_game(turns=turns), settings=Settings(text=text))
        return Player(scene, surface)

    yield begin
    pygame.event.clear()


def clock(player: Player) -> Clock:
    assert isinstance(player.scene, LessonScene)
    return player.scene.clock


def on_strip(player: Player, key: str) -> None:
    """Reach a button of the strip by keys and press it."""
    strip = player.scene.strip
    player.key(pygame.K_F6)
    while strip.focus.key != key:
        player.key(pygame.K_TAB)
    player.key(pygame.K_RETURN)


def click_strip(player: Player, key: str) -> None:
    player.scene.strip.refresh()
    found = player.scene.strip.find(key)
    assert found
    player.click(found[0].shown(found[1]).center)


def test_a_lesson_of_four_turns_is_played_by_keyboard_with_a_bench_in_the_room(lesson: Begin) -> None:
    player = lesson()
    desk, seen = player.scene.desk, []
    player.key(pygame.K_r)
    player.enter("room:staff")
    player.key(pygame.K_ESCAPE)
    on_strip(player, "lesson:pause")
    for _ in range(40):
        if not seen or seen[-1] != (clock(player).phase, clock(player).turn):
            seen.append((clock(player).phase, clock(player).turn))
        phase = desk.view.phase
        if phase == "end":
            break
        if clock(player).phase == "plan":
            for _ in range(4):  # the fourth service is governed by a board of thirds
                player.key(pygame.K_n)
            proposals = [p for p in desk.suggested("health") if not p.refusal and p.who == "board" and not p.drafted]
            if proposals:
                desk.do({"do": "propose", "service": "health", "proposal": proposals[0].id})
        if phase == "boards":
            while desk.open_meeting() and desk.open_meeting().votes_wait:
                player.key(pygame.K_1)
        on_strip(player, "lesson:on")
        if player.screen.find("on"):
            player.key(pygame.K_RETURN)
    assert seen[:3] == [("start", 1), ("news", 1), ("plan", 1)]
    assert [turn for phase, turn in seen if phase == "report"] == [1, 2, 3, 4]
    assert ("board", 1) in seen
    assert seen[-1] == ("debrief", 4)
    casts = [a for a in player.scene.desk.game.game.actions if type(a.command).__name__ == "Cast"]
    assert {a.command.bench for a in casts} == {"staff"}


def test_the_pause_stops_the_clock_and_a_minute_more_is_a_minute_more(lesson: Begin) -> None:
    player = lesson()
    player.frame(10)
    assert clock(player).left == SECONDS["start"]  # it waits for whoever leads
    click_strip(player, "lesson:pause")
    before = clock(player).left
    player.frame(10)
    assert clock(player).left == pytest.approx(before - 10)
    player.key(pygame.K_F7)
    stopped = clock(player).left
    player.frame(500)
    assert clock(player).left == stopped
    click_strip(player, "lesson:more")
    assert clock(player).left == pytest.approx(stopped + 60)


def test_nothing_happens_when_time_is_up_but_a_sign(lesson: Begin) -> None:
    player = lesson()
    player.key(pygame.K_F7)
    view = player.scene.desk.view
    player.frame(SECONDS["start"] + 5)
    player.frame(0)
    assert clock(player).time_up
    assert player.scene.desk.view is view
    words = [label.text for panel in player.scene.strip.panels for label in panel.page.labels]
    assert "Time is up" in words
    assert "+0:05" in words
    click_strip(player, "lesson:more")
    assert clock(player).left == pytest.approx(60, abs=1)
    click_strip(player, "lesson:off")
    player.frame(500)
    assert not clock(player).time_up


def test_a_lesson_begins_anew_in_two_clicks(lesson: Begin) -> None:
    player = lesson()
    desk = player.scene.desk
    desk.do({"do": "room", "benches": ["users"]})
    first = desk.game
    desk.do({"do": "meet"})
    player.frame()
    assert clock(player).phase == "report"
    click_strip(player, "lesson:restart")
    assert_fits(player, "begin anew?")
    player.click((player.place("restart")[0], player.place("restart")[1] + player.scene.strip.height))
    assert desk.game is not first
    assert (desk.view.turn, desk.view.phase, clock(player).phase) == (1, "plan", "start")
    assert [brief.id for brief in desk.view.room if brief.held] == ["users"]


def test_tab_goes_round_through_the_game_and_the_strip(lesson: Begin) -> None:
    player = lesson()
    player.screen.focus.key = player.screen.order()[-1]
    player.key(pygame.K_TAB)
    assert player.scene.in_strip
    for _ in player.scene.strip.order():
        player.key(pygame.K_TAB)
    assert not player.scene.in_strip
    assert player.screen.focus.key == player.screen.order()[0]
    player.key(pygame.K_TAB, pygame.KMOD_SHIFT)
    assert player.scene.strip.focus.key == player.scene.strip.order()[-1]
    player.key(pygame.K_ESCAPE)
    assert not player.scene.in_strip


@pytest.mark.parametrize(("size", "text"), [((1024, 600), 100), ((1280, 720), 100), ((1920, 1080), 100), ((1280, 720), 200)])
def test_the_strip_covers_nothing_of_the_game(lesson: Begin, size: tuple[int, int], text: int) -> None:
    player = lesson(size=size, text=text)
    scene, desk = player.scene, player.scene.desk
    assert scene.size == (size[0], size[1] - scene.strip.height)
    desk.do({"do": "set", "lever": "outreach", "at": "health", "value": 0.3})
    desk.do({"do": "room", "benches": ["staff", "users"]})
    for phase in ("start", "news", "plan", "board", "report", "debrief"):
        scene.clock.go(phase, 1)
        scene.strip.stale = True
        scene.strip.refresh()
        page = scene.strip.panels[0].page
        assert not list(faults(page))
        assert all(label.rect.right <= size[0] for label in page.labels)
    bounds = pygame.Rect((0, 0), scene.size)

    def assert_beside_the_strip(where: str) -> None:
        player.frame()
        assert_fits(player, where)
        assert all(bounds.contains(panel.rect) for panel in player.screen.panels)

    assert_beside_the_strip("town")
    for way in ("guide", "room"):
        click_strip(player, f"lesson:{way}")
        assert_beside_the_strip(way)
        player.key(pygame.K_ESCAPE)
    desk.do({"do": "meet"})
    scene._apply(Follow())
    assert_beside_the_strip("board")
    desk.do({"do": "room", "benches": []})
    desk.do({"do": "vote", "service": "health"})
    scene._apply(Follow())
    assert_beside_the_strip("report")
    assert not (size == (1024, 600) and player.screen.m.tight)  # faces are seen on a small projector, too


def test_a_kept_lesson_goes_on_with_its_clock_standing(new_game: Make, tmp_path: Path) -> None:
    pygame.display.init()
    kept = tmp_path / "game.json"
    player = Player(
        lesson_scene(new_game(turns=4), kept, (1280, 720), DEFAULT, lambda s: ""), pygame.display.set_mode((1280, 720))
    )
    player.scene.desk.do({"do": "meet"})
    player.key(pygame.K_F7)
    player.frame(20)
    player.key(pygame.K_F7)
    assert is_lesson(kept)
    again = lesson_scene(Session.load(kept), kept, (1280, 720), DEFAULT, lambda s: "")
    assert (again.clock.phase, again.clock.turn, again.clock.running) == ("report", 1, False)
    assert again.clock.left == pytest.approx(SECONDS["report"] - 20, abs=2)
    clock_file(kept).write_text("{")
    damaged = lesson_scene(Session.load(kept), kept, (1280, 720), DEFAULT, lambda s: "")
    assert (damaged.clock.phase, damaged.clock.left) == ("report", SECONDS["report"])
    player.scene._restart()
    player.scene.desk.do({"do": "meet"})
    assert sorted(path.name for path in tmp_path.glob("*.json")) == ["game-2.json", "game.json"]


def test_a_clock_that_cannot_be_kept_is_told(new_game: Make, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    pygame.display.init()
    scene = lesson_scene(new_game(turns=4), tmp_path / "file" / "game.json", (1280, 720), DEFAULT, lambda s: "")
    assert read_clock(tmp_path / "none.json") is None
    with pytest.raises(OSError, match="file"):
        write_clock(tmp_path / "file" / "game.json", Clock())
    scene._pause()
    assert not scene.desk.note_good
    assert "not" in scene.desk.note


def test_the_window_shows_a_lesson(new_game: Make, tmp_path: Path) -> None:
    picture = tmp_path / "lesson.png"
    session, own = new_game(turns=4), tmp_path / "settings.toml"
    assert run(session, (1024, 600), 2, picture, kept=tmp_path / "game.json", own=own, lesson=True) == 0
    assert pygame.image.load(picture).get_at((4, 4))[:3] == INK


def test_a_lesson_is_chosen_on_the_title(title: Callable[..., Player]) -> None:
    player = title(size=(1024, 600))
    player.enter("lesson")
    assert_fits(player, "a lesson for a class")
    player.tab_to("guide")
    panel = next(panel for panel in player.screen.panels if panel.name == "guide")
    player.key(pygame.K_PAGEDOWN)
    assert panel.scroll > 0
    player.key(pygame.K_RETURN)
    assert_fits(player, "the guide over everything")
    player.key(pygame.K_ESCAPE)
    player.enter("level:market-town")
    player.enter("start")
    assert player.scene.lesson
    assert player.scene.opened.setting.turns == 4
