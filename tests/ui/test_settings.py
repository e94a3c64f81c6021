"""Settings hold at once, are kept, and a file that is damaged or cannot be written stops nobody."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pygame
import pytest
from ui_player import Player

from commongood.desktop.keys import keys_of, with_key
from commongood.desktop.metrics import Metrics
from commongood.desktop.settings import DEFAULT, TEXT_SIZES, Settings, read_settings, write_settings
from commongood.desktop.words import say


def test_settings_come_back_as_they_were_written(tmp_path: Path) -> None:
    chosen = Settings(text=150, palette="tritan", reduced_motion=True, keys={"overlay": ("K",)})
    assert write_settings(tmp_path / "settings.toml", chosen) == ""
    assert read_settings(tmp_path / "settings.toml") == (chosen, "")


@pytest.mark.parametrize("raw", [b"text = 900\n", b"text = [", b"\xff\xfe", b"colour = 1\n"])
def test_a_damaged_file_is_set_aside_and_the_usual_settings_are_used(tmp_path: Path, raw: bytes) -> None:
    file = tmp_path / "settings.toml"
    file.write_bytes(raw)
    settings, fault = read_settings(file)
    assert settings == DEFAULT
    assert "settings.damaged.toml" in fault
    assert not file.exists()
    assert (tmp_path / "settings.damaged.toml").read_bytes() == raw


def test_settings_that_cannot_be_kept_say_so(tmp_path: Path) -> None:
    (tmp_path / "in the way").write_text("")
    assert "cannot be kept" in write_settings(tmp_path / "in the way" / "settings.toml", DEFAULT)


def test_a_key_that_is_chosen_loses_what_it_did_before() -> None:
    chosen, fault = with_key({}, "overlay", "N")
    assert not fault
    assert keys_of(chosen).of["overlay"] == ("N",)
    assert keys_of(chosen).of["next_service"] == ()


def test_nobody_can_lock_themselves_out() -> None:
    chosen, fault = with_key({}, "overlay", "Tab")
    assert fault
    assert chosen == {}
    assert keys_of({"press": ("X",)}).of["press"] == keys_of({}).of["press"]


def test_a_chosen_key_works_on_the_map(start: Callable[..., Player]) -> None:
    player = start()
    player.enter("settings")
    player.enter("keys")
    player.enter("key:overlay")
    player.key(pygame.K_k)
    player.key(pygame.K_ESCAPE)
    player.key(pygame.K_ESCAPE)
    before = player.scene._town.overlay
    player.key(pygame.K_o)
    assert player.scene._town.overlay == before
    player.key(pygame.K_k)
    assert player.scene._town.overlay != before


def test_text_grows_at_once_and_by_as_much_as_was_asked(start: Callable[..., Player]) -> None:
    player = start(size=(1920, 1080))
    small = player.screen.m.px(20)
    player.scene.desk.change(msgspec.structs.replace(player.scene.desk.settings, text=150))
    player.scene._settle()
    assert player.screen.m.px(20) == round(small * 1.5)


def test_a_palette_changes_colours_and_can_be_changed_back(start: Callable[..., Player]) -> None:
    player = start()

    def small_town() -> bytes:
        if player.screen.sheet:
            player.key(pygame.K_ESCAPE)
        player.frame()
        return pygame.image.tobytes(player.surface.subsurface(player.screen._small), "RGB")

    usual = small_town()
    player.enter("settings")
    player.enter("palette:lightness")
    assert small_town() != usual
    player.enter("settings")
    player.enter("palette:standard")
    assert small_town() == usual


def test_what_was_undone_can_be_done_again(start: Callable[..., Player]) -> None:
    player = start()
    player.key(pygame.K_n)
    player.scene.desk.do({"do": "fund", "service": "parks", "amount": 1.0})
    before = player.scene.desk.view.draft
    player.key(pygame.K_z, pygame.KMOD_CTRL)
    assert player.scene.desk.view.draft != before
    player.key(pygame.K_y, pygame.KMOD_CTRL)
    assert player.scene.desk.view.draft == before


@pytest.mark.parametrize("size", [(1024, 600), (1280, 720), (1920, 1080), (3840, 2160)])
def test_letters_are_as_large_as_was_asked_whatever_the_window(size: tuple[int, int]) -> None:
    usual = Metrics(*size).px(16)
    assert [Metrics(*size, n / 100).px(16) / usual for n in TEXT_SIZES] == pytest.approx(
        [n / 100 for n in TEXT_SIZES], rel=0.04
    )


def test_the_settings_tell_only_of_the_settings(start: Callable[..., Player], tmp_path: Path) -> None:
    player = start()
    desk = player.scene.desk
    desk.note, desk.note_good = "The board says no", False
    player.click("settings")

    def told() -> set[str]:
        player.screen.refresh()
        return {label.text for panel in player.screen.panels for label in panel.page.labels}

    assert say("settings.kept") in told()
    assert desk.note not in told()
    (tmp_path / "file").write_text("")
    desk.on_settings = lambda new: write_settings(tmp_path / "file" / "settings.toml", new)
    player.click("palette:tritan")
    assert desk.unkept
    assert say("settings.kept") not in told()
