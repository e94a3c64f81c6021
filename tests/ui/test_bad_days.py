"""What goes wrong around a game costs nobody their game: each fault is told in one sentence, and play goes on."""

import json
import random
import resource
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

import platformdirs
import pygame
import pytest
from commongood.assets.draw.palette import INK
from ui_player import Player

from commongood.cli.main import main
from commongood.desktop import WindowError, run
from commongood.desktop.lettering import check_fonts, font
from commongood.desktop.scene import TownScene
from commongood.desktop.settings import DEFAULT, read_settings
from commongood.desktop.stack import LEAST
from commongood.desktop.window import run_title
from commongood.plugins import Catalogue
from commongood.saves import SaveError
from commongood.session import Session
from commongood.shelf import Shelf

TINY = ((1000, 420), (640, 350), (320, 240), (60, 40), (1, 300), (1, 1))


def a_file(place: Path) -> Path:
    """A file where a folder should be: nothing can be written below it, not even by root."""
    place.write_text("")
    return place


@contextmanager
def full_disk() -> Iterator[None]:
    """No file can grow beyond some bytes meanwhile, as on a disk without room."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (64, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("size", TINY)
def test_a_tiny_window_shows_the_game_small_and_says_so(start: Callable[..., Player], size: tuple[int, int]) -> None:
    player = start(size=size)
    player.key(pygame.K_TAB)
    assert player.screen.m.w >= LEAST[0]
    assert player.screen.m.h >= LEAST[1]
    low = player.surface.get_at((size[0] - 1, size[1] - 1))[:3]
    assert (low == INK) == (size != TINY[0])
    player.surface = pygame.display.set_mode((1280, 720))
    player.frame()
    assert player.screen.m.w == 1280


def test_a_click_in_a_small_window_hits_what_is_seen_there(start: Callable[..., Player]) -> None:
    player = start(size=(640, 360))
    x, y = player.place("settings")
    player.click((round(x * 640 / LEAST[0]), round(y * 360 / LEAST[1])))
    assert player.screen.sheet


def test_a_display_that_goes_away_once_is_opened_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    flip, frames = pygame.display.flip, []

    def failing() -> None:
        frames.append(1)
        if len(frames) == 2:
            pygame.display.quit()  # and with it the window's surface: flip now fails as SDL fails
        flip()

    monkeypatch.setattr(pygame.display, "flip", failing)
    own = tmp_path / "settings.toml"
    assert run(Session.new("first-steps"), frames=4, own=own, screenshot=tmp_path / "last.png") == 0
    assert len(frames) == 4
    assert pygame.image.load(tmp_path / "last.png").get_size() == (1280, 720)


def test_a_display_that_stays_away_ends_the_window_in_one_sentence_with_the_game_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: tmp_path)
    monkeypatch.setattr(platformdirs, "user_config_path", lambda *_, **__: tmp_path)
    flip = pygame.display.flip

    def gone() -> None:
        pygame.display.quit()
        flip()

    monkeypatch.setattr(pygame.display, "flip", gone)
    assert main(["play", "first-steps"]) == 1
    told = capsys.readouterr()
    assert told.err.strip().count("\n") == 0
    assert "does not open again" in told.err
    assert list((tmp_path / "games").glob("*.json"))


def test_a_screen_that_cannot_be_filled_gives_a_window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    opened, asked = pygame.display.set_mode, []

    def no_full(size: tuple[int, int] = (0, 0), flags: int = 0) -> pygame.Surface:
        asked.append(flags)
        if flags & pygame.FULLSCREEN:
            raise pygame.error("no such mode")
        return opened(size, flags)

    monkeypatch.setattr(pygame.display, "set_mode", no_full)
    own = tmp_path / "settings.toml"
    own.write_text("fullscreen = true\n")
    assert run(Session.new("first-steps"), frames=1, own=own) == 0
    assert asked[0] & pygame.FULLSCREEN
    assert len(asked) == 2


def decide(scene: TownScene, amount: float = 0.55) -> str:
    assert scene.desk.do({"do": "fund", "service": "parks", "amount": amount}).ok
    return scene.desk.note


@pytest.mark.parametrize("fault", ["a file in the way", "a full disk"])
def test_a_game_that_cannot_be_kept_says_so_and_goes_on(fault: str, tmp_path: Path) -> None:
    place = a_file(tmp_path / "games") / "game.json" if fault == "a file in the way" else tmp_path / "game.json"
    session = Session.new("first-steps")

    def keep() -> str:
        try:
            session.save(place)
        except ValueError as error:
            return str(error)
        return ""

    scene = TownScene(session, (1280, 720), on_change=keep)
    if fault == "a full disk":
        decide(scene)
        whole = place.read_bytes()
        with full_disk():
            assert "could not be saved" in decide(scene, 0.6)
        assert place.read_bytes() == whole
        assert list(tmp_path.iterdir()) == [place]
    else:
        assert "could not be saved" in decide(scene)
    assert scene.desk.view.draft
    assert not scene.desk.note_good


def test_a_game_whose_folder_cannot_be_written_is_kept_elsewhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: a_file(tmp_path / "data"))
    monkeypatch.setattr(platformdirs, "user_config_path", lambda *_, **__: a_file(tmp_path / "config"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    flip = pygame.display.flip

    def leave() -> None:
        flip()
        pygame.event.post(pygame.event.Event(pygame.QUIT))

    monkeypatch.setattr(pygame.display, "flip", leave)
    assert main(["play", "first-steps"]) == 0
    assert "could not be saved" in capsys.readouterr().out
    (kept,) = tmp_path.glob("commongood-*/*.json")
    assert Session.load(kept).view().turn == 1


def test_a_picture_that_cannot_be_written_is_named_and_the_game_goes_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(platformdirs, "user_pictures_path", lambda: a_file(tmp_path / "pictures"))
    pygame.display.init()
    key = next(getattr(pygame, f"K_{name}") for name in ("F12",))
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))
    notes: list[str] = []
    real = TownScene.draw

    def draw(scene: TownScene, surface: pygame.Surface) -> None:
        real(scene, surface)
        notes.append(scene.desk.note)

    monkeypatch.setattr(TownScene, "draw", draw)
    assert run(Session.new("first-steps"), frames=3, own=tmp_path / "settings.toml") == 0
    assert str(tmp_path / "pictures") in notes[-1]


@pytest.mark.parametrize("raw", [b"[" * 4000, b"keys = " + b"[" * 3000, b"\x00" * 50, b"text = true\n", b"keys = 3\n"])
def test_settings_of_any_bytes_are_read_or_set_aside(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(raw)
    settings, fault = read_settings(file)
    assert settings == DEFAULT
    assert fault


def test_a_folder_in_the_place_of_the_settings_stops_nothing(tmp_path: Path) -> None:
    assert read_settings(tmp_path)[0] == DEFAULT
    assert read_settings(tmp_path)[1]


def spoiled(raw: bytes, seed: int) -> bytes:
    """A save with some bytes changed, cut, doubled or nested."""
    chance = random.Random(seed)
    at = chance.randrange(len(raw))
    kind = seed % 4
    if kind == 0:
        return raw[:at]
    if kind == 1:
        return raw[:at] + bytes(chance.randrange(256) for _ in range(3)) + raw[at + 3 :]
    if kind == 2:
        return raw[:at] + raw[at : at + 40] * 3 + raw[at + 40 :]
    return raw[:at] + b"[" * 5000 + raw[at:]


def test_a_save_of_any_bytes_is_opened_or_refused_in_one_sentence(tmp_path: Path) -> None:
    session, file = Session.new("first-steps"), tmp_path / "game.json"
    session.do({"do": "fund", "service": "parks", "amount": 0.55})
    session.save(file)
    raw = file.read_bytes()
    for seed in range(120):
        file.write_bytes(spoiled(raw, seed))
        try:
            Session.load(file)
        except SaveError as error:
            assert "\n" not in str(error)  # noqa: PT017
            assert str(file) in str(error)  # noqa: PT017


def test_a_spoiled_save_does_not_keep_the_title_from_opening(door: Catalogue, tmp_path: Path) -> None:
    for number, raw in enumerate((b"", b"{", b"[" * 9000, json.dumps({"format": "commongood-save", "version": 1}).encode())):
        (tmp_path / f"{number}.json").write_bytes(raw)
    (tmp_path / "folder.json").mkdir()
    assert run_title(Shelf(door, tmp_path), frames=2, own=tmp_path / "settings.toml") == 0


def test_a_font_that_is_missing_or_damaged_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = "fontpkg_atkinson_hyperlegible"
    real = Path(str(files(package)))
    shutil.copytree(real, tmp_path / package)
    for file in (tmp_path / package / "files").glob("*.ttf"):
        file.write_bytes(b"no font")
    with monkeypatch.context() as spoiled_path:
        spoiled_path.setattr(sys, "path", [str(tmp_path), *sys.path])
        spoiled_path.delitem(sys.modules, package, raising=False)
        with pytest.raises(WindowError, match="font package"):
            font("body", 777)
    monkeypatch.setattr("commongood.desktop.lettering.find_spec", lambda _: None)
    with pytest.raises(WindowError, match="font package"):
        check_fonts()
