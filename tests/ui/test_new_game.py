"""A new game: pictures of the towns, and luck that is a number anyone can give."""

from collections.abc import Callable

import pygame
from ui_player import Player

from commongood.desktop.entry import Entry


def typed(player: Player, text: str) -> None:
    for letter in text:
        pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=pygame.key.key_code(letter), mod=0, unicode=letter))
        pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=letter))
    player.frame()


def key(code: int, mod: int = 0) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode="")


def test_the_luck_that_is_typed_is_the_luck_of_the_game(title: Callable[..., Player]) -> None:
    player = title()
    player.enter("new")
    player.tab_to("luck")
    player.key(pygame.K_BACKSPACE)
    typed(player, "s407")  # a letter is no number
    player.enter("start")
    player.key(pygame.K_RETURN)
    assert player.scene.opened.setting.seed == 407


def test_new_luck_is_another_number_and_shows(title: Callable[..., Player]) -> None:
    player = title()
    player.click("new")
    player.screen.shelf.any_luck = lambda: 5150
    player.click("new_luck")
    shown = [label.text for panel in player.screen.panels for label in panel.page.labels]
    assert "5150" in shown


def test_the_same_luck_twice_is_kept_as_two_games(title: Callable[..., Player]) -> None:
    places = []
    for _ in range(2):
        player = title()
        player.click("new")
        player.screen.luck.write("12")
        player.click("start")
        player.click("begin")
        session, shelf = player.scene.opened, player.scene.shelf
        assert session.setting.seed == 12
        session.save(shelf.place(session))
        places.append(shelf.place(session))
    assert places[0] != places[1]


def test_every_town_gets_its_picture_one_in_a_frame(title: Callable[..., Player]) -> None:
    player = title()
    player.click("new")
    first = player.screen.towns.seen
    assert first < len(player.screen.levels)
    for _ in player.screen.levels:
        player.frame()
    assert player.screen.towns.seen == len(player.screen.levels)
    pictures = [player.screen.towns.find(level.folder, 200) for level in player.screen.levels]
    assert pictures == [None] * len(pictures)  # of another width: they are made when they are wanted


def test_an_entry_is_edited_at_its_caret() -> None:
    entry = Entry("library")
    for event in (key(pygame.K_HOME), key(pygame.K_RIGHT), key(pygame.K_BACKSPACE)):
        assert entry.take(event)
    entry.take(pygame.event.Event(pygame.TEXTINPUT, text="Mémo-l"))
    entry.take(key(pygame.K_END))
    entry.take(key(pygame.K_LEFT))
    entry.take(key(pygame.K_DELETE))
    assert entry.text == "Mémo-librar"
    entry.take(key(pygame.K_BACKSPACE, pygame.KMOD_CTRL))
    assert (entry.text, entry.caret) == ("", 0)


def test_an_entry_holds_no_more_than_it_may_and_begins_with_no_space() -> None:
    entry = Entry(most=4)
    entry.take(pygame.event.Event(pygame.TEXTINPUT, text="  \tabcdef"))
    assert entry.text == "abcd"


def test_an_entry_lets_go_of_the_keys_that_lead_away() -> None:
    entry = Entry("a")
    assert not any(entry.take(key(code)) for code in (pygame.K_TAB, pygame.K_ESCAPE, pygame.K_RETURN, pygame.K_F1, pygame.K_UP))
    assert entry.take(key(pygame.K_a))  # its letter comes as typed text


def test_a_press_in_an_entry_puts_the_caret_there(title: Callable[..., Player]) -> None:
    player = title()
    player.click("new")
    player.screen.luck.write("1234")
    player.screen.stale = True
    player.frame()
    panel, spot = player.screen.find("luck")
    player.click((panel.place(spot).x + 3, panel.place(spot).centery))
    typed(player, "9")
    assert player.screen.luck.text == "91234"
