"""One page of a game that is over: it holds the game's figures, fits on its sheet, and is written whole or not at all."""

from collections.abc import Callable
from pathlib import Path

import platformdirs
import pygame
import pytest
from msgspec.structs import replace
from test_layout import faults
from ui_player import Player

from commongood.cli.main import main
from commongood.desktop.onepage import SIZE, blocks_of, draw_page, write_page
from commongood.play.view import DecisionView, View
from commongood.session import Session

Make = Callable[..., Session]


@pytest.fixture(scope="module")
def over(new_game: Make) -> Session:
    session = new_game(seed=3, turns=2)
    list(session.play_bot("reformer"))
    return session


def words(view: View) -> str:
    return " ".join(label.text for block in blocks_of(view) for label in block.page.labels)


def assert_on_sheet(view: View) -> None:
    blocks, sheet = blocks_of(view), pygame.Rect((0, 0), SIZE)
    found = [fault for block in blocks for fault in faults(block.page)]
    assert not found, "\n".join(found)
    assert all(sheet.contains(block.rect) for block in blocks)
    for i, block in enumerate(blocks):
        for other in blocks[i + 1 :]:
            assert not block.rect.colliderect(other.rect), (block.rect, other.rect)


def test_the_page_holds_what_was_played(over: Session) -> None:
    pygame.font.init()
    view = over.view()
    assert view.end is not None
    assert view.report is not None
    assert view.end.luck == 3
    assert_on_sheet(view)
    told = words(view)
    for each in (view.town, view.lens_name, "Luck: 3.", view.end.verdict.split()[0], view.report.headline, "Names"):
        assert each in told
    for score in view.scores:
        assert f"{score.value:.0f}" in told
        assert view.end.start[score.id] + view.end.changes[score.id] == pytest.approx(score.value)
    for goal in view.goals:
        assert goal.title in told


def test_a_full_term_with_long_words_fits_on_the_sheet(over: Session) -> None:
    pygame.font.init()
    view = over.view()
    assert view.end is not None
    moved = {"equity": 12.25, "quality": -10.5, "trust": -0.04}
    long = "A board of thirds for the neighbourhood library and its readers, with money of its own"
    decisions = tuple(DecisionView(turn, long, "Neighbourhood library", moved) for turn in range(1, 21))
    rests = (
        "From the weakest to the strongest belief in “Reserves of social energy”, your trust would differ by 12.4 points.",
    ) * 9
    end = replace(view.end, decisions=decisions, rests=rests, verdict=view.end.verdict * 2)
    past = tuple({"equity": 50.0 + i, "quality": 52.0 - i, "trust": 50.0} for i in range(20))
    assert_on_sheet(replace(view, end=end, past=past, turns=20))


def test_the_page_is_written_whole_or_not_at_all(over: Session, tmp_path: Path) -> None:
    path = write_page(over, tmp_path / "new folder" / "page.png")
    assert pygame.image.load(path).get_size() == SIZE
    assert [p.name for p in path.parent.iterdir()] == ["page.png"]
    assert draw_page(over.view()).get_at((SIZE[0] // 2, SIZE[1] - 5))[:3] == (255, 255, 255)
    (tmp_path / "file").write_text("")
    with pytest.raises(OSError, match="file"):
        write_page(over, tmp_path / "file" / "page.png")


def test_a_page_is_kept_from_the_end_and_says_where(
    start: Callable[..., Player], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platformdirs, "user_pictures_path", lambda: tmp_path / "pictures")
    player = start(turns=1)
    player.enter("meet")
    player.enter("next")
    player.enter("page")
    player.click("page")
    kept = tmp_path / "pictures" / "commongood"
    assert sorted(path.name for path in kept.iterdir()) == ["market-town-2.png", "market-town.png"]
    assert "market-town-2.png" in player.scene.desk.note
    assert player.screen.note_left > 0
    (tmp_path / "file").write_text("")
    monkeypatch.setattr(platformdirs, "user_pictures_path", lambda: tmp_path / "file")
    player.click("page")
    assert not player.scene.desk.note_good
    assert "cannot be kept" in player.scene.desk.note


def test_a_page_is_made_of_a_save(over: Session, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    over.save(tmp_path / "over.json")
    assert main(["page", str(tmp_path / "over.json"), "--out", str(tmp_path / "page.png")]) == 0
    assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")
    fresh = Session.new(turns=2)
    fresh.save(tmp_path / "fresh.json")
    assert main(["page", str(tmp_path / "fresh.json")]) == 1
    assert "is not over" in capsys.readouterr().err
