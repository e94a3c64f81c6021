"""What there is to play is told without playing it, and nothing on the shelf stops the rest."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from commongood.plugins import Catalogue
from commongood.session import Session
from commongood.shelf import Shelf, ShelfError, keep_as, picture_path


def kept(session: Session, path: Path, at: int) -> None:
    session.save(path)
    os.utime(path, (at, at))


def test_an_empty_shelf_has_no_game_and_no_fault(door: Catalogue, tmp_path: Path) -> None:
    assert Shelf(door, tmp_path / "none").latest() == (None, "")


def test_the_game_that_was_kept_last_comes_first(door: Catalogue, new_game: Callable[..., Session], tmp_path: Path) -> None:
    kept(new_game("mill-town"), tmp_path / "b.json", 2000)
    kept(new_game("first-steps"), tmp_path / "a.json", 1000)
    found, fault = Shelf(door, tmp_path).latest()
    assert fault == ""
    assert (found.path.name, found.town, found.turn, found.turns, found.over) == ("b.json", "Thrumley", 1, 8, False)


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff", b"[]", b"[" * 100_000, b'{"format": "commongood-save", "version": 99}'])
def test_what_is_no_save_is_named_and_the_one_before_it_offered(
    door: Catalogue, new_game: Callable[..., Session], tmp_path: Path, raw: bytes
) -> None:
    kept(new_game(), tmp_path / "sound.json", 1000)
    (tmp_path / "bad.json").write_bytes(raw)
    found, fault = Shelf(door, tmp_path).latest()
    assert found.path.name == "sound.json"
    assert "bad.json" in fault
    assert "\n" not in fault


def test_a_game_that_was_played_to_its_end_is_told_as_over(
    door: Catalogue, new_game: Callable[..., Session], tmp_path: Path
) -> None:
    session = new_game("first-steps", turns=1)
    list(session.play_bot("nothing"))
    kept(session, tmp_path / "end.json", 1000)
    found, _ = Shelf(door, tmp_path).latest()
    assert (found.turn, found.over) == (1, True)


def test_every_level_and_lens_is_told_and_the_shortest_level_first(door: Catalogue, tmp_path: Path) -> None:
    shelf = Shelf(door, tmp_path)
    levels, fault = shelf.levels()
    assert fault == ""
    assert {level.id for level in levels} == set(door.level_folders)
    assert levels[0].turns == min(level.turns for level in levels)
    assert [lens.id for lens in shelf.lenses()] == list(door.library.lens)


def test_a_new_game_never_takes_the_place_of_a_kept_one(
    door: Catalogue, new_game: Callable[..., Session], tmp_path: Path
) -> None:
    shelf = Shelf(door, tmp_path)
    first = shelf.new("first-steps", "evidence")
    first.save(shelf.place(first))
    second = shelf.new("first-steps", "evidence")
    assert not shelf.place(second).exists()
    assert second.setting.seed != first.setting.seed


def test_a_level_that_is_not_there_is_an_error_of_one_sentence(door: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(ShelfError, match="There is no level 'nowhere'"):
        Shelf(door, tmp_path).new("nowhere", "evidence")


def test_a_game_goes_on_being_kept_where_it_was_opened(
    door: Catalogue, new_game: Callable[..., Session], tmp_path: Path
) -> None:
    shelf = Shelf(door, tmp_path)
    kept(new_game("first-steps"), tmp_path / "ours.json", 1000)
    found, _ = shelf.latest()
    assert shelf.place(shelf.open(found)) == tmp_path / "ours.json"


def test_luck_that_was_asked_for_is_given_even_where_a_game_with_it_is_kept(
    door: Catalogue, new_game: Callable[..., Session], tmp_path: Path
) -> None:
    shelf = Shelf(door, tmp_path)
    first = shelf.new("first-steps", "evidence", 7)
    first.save(shelf.place(first))
    second = shelf.new("first-steps", "evidence", 7)
    assert second.setting.seed == 7
    assert shelf.place(second) not in (shelf.place(first), None)
    assert not shelf.place(second).exists()


def test_a_game_kept_under_a_name_stays_as_it_stood(door: Catalogue, new_game: Callable[..., Session], tmp_path: Path) -> None:
    shelf, session = Shelf(door, tmp_path), new_game("first-steps")
    path = keep_as(tmp_path, session, "Before: the cut?")
    again = keep_as(tmp_path, session, "Before: the cut?")
    assert again != path
    found = next(game for game in shelf.kept() if game.path == path)
    assert (found.name, found.stays) == ("Before: the cut?", True)
    opened = shelf.open(found)
    assert not shelf.place(opened).exists()
    opened.save(shelf.place(opened))
    going = next(game for game in shelf.kept() if not game.stays)
    assert (going.name, going.path) == ("Before: the cut?", shelf.place(opened))


def test_the_game_that_was_going_on_comes_before_one_that_was_kept_as_it_stood(
    door: Catalogue, new_game: Callable[..., Session], tmp_path: Path
) -> None:
    kept(new_game("first-steps"), tmp_path / "played.json", 1000)
    keep_as(tmp_path, new_game("first-steps"), "later")
    shelf = Shelf(door, tmp_path)
    assert shelf.latest()[0].path.name == "played.json"
    shelf.remove(tmp_path / "played.json")
    assert shelf.latest()[0].name == "later"


def test_renaming_changes_neither_the_game_nor_its_place_among_the_others(
    door: Catalogue, new_game: Callable[..., Session], tmp_path: Path
) -> None:
    session = new_game("first-steps")
    kept(session, tmp_path / "a.json", 1000)
    kept(new_game("first-steps"), tmp_path / "b.json", 2000)
    shelf = Shelf(door, tmp_path)
    shelf.rename(shelf.kept()[1], "Ours")
    after = shelf.kept()[1]
    assert (after.name, after.when, after.path.name) == ("Ours", 1000.0, "a.json")
    assert shelf.open(after).view() == session.view()


def test_what_is_removed_is_brought_back_with_its_picture_or_goes_for_good(
    door: Catalogue, new_game: Callable[..., Session], tmp_path: Path
) -> None:
    shelf, path = Shelf(door, tmp_path), tmp_path / "a.json"
    new_game("first-steps").save(path)
    picture_path(path).write_bytes(b"png")
    path.with_suffix(".lesson").write_text("{}")
    (tmp_path / "a-2.json").write_text("another")
    shelf.remove(path)
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["a-2.json"]
    assert shelf.bring_back()
    assert picture_path(path).read_bytes() == b"png"
    assert not shelf.bring_back()
    shelf.remove(path)
    shelf.discard()
    assert not list(tmp_path.rglob("a.*"))
    assert (tmp_path / "a-2.json").exists()
    assert not shelf.bring_back()
