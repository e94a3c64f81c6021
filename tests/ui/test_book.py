"""The source book and the words of the game are searched, narrowed down and read by keyboard alone, and nothing is cut."""

from collections.abc import Callable

import pygame
import pytest
from test_layout import assert_fits
from ui_player import Player

from commongood.desktop.book_sheet import BookSheet


def book(player: Player) -> BookSheet:
    assert isinstance(player.screen, BookSheet)
    return player.screen


def write(player: Player, text: str) -> None:
    for letter in text:
        pygame.event.post(pygame.event.Event(pygame.TEXTINPUT, text=letter))
        player.frame()


def test_a_claim_is_found_by_typing_and_read(start: Callable[..., Player]) -> None:
    player = start()
    player.key(pygame.K_b)
    player.tab_to("search")
    write(player, "glasman board")
    found = book(player).claims()
    assert 0 < len(found) < 20
    assert all("glasman" in " ".join(line for note in claim.notes for line in note.lines).casefold() for claim in found)
    player.key(pygame.K_RETURN)
    assert book(player).open["claims"] == found[0].id
    player.enter(f"claims:{found[-1].id}")
    assert book(player).open["claims"] == found[-1].id


def test_the_book_is_narrowed_down_by_lens_and_by_kind(start: Callable[..., Player]) -> None:
    player = start()
    player.key(pygame.K_b)
    everything = len(book(player).claims())
    player.enter("lens:right")
    lens = book(player).lens
    assert lens
    assert {claim.lens for claim in book(player).claims()} == {lens}
    player.enter("kind:left")
    assert {claim.kind for claim in book(player).claims()} <= {"lens"}
    player.enter("kind:right")
    player.enter("lens:left")
    assert len(book(player).claims()) == everything == len(player.scene.desk.game.catalogue.library.claim)


def test_a_word_leads_to_its_number(start: Callable[..., Player]) -> None:
    player = start()
    player.key(pygame.K_F1)
    player.enter("book:glossary")
    player.enter("terms:cynicism")
    player.enter("number")
    assert player.screen.looked.measure == "cynicism"


def test_a_cause_leads_to_its_claim_in_the_book(start: Callable[..., Player]) -> None:
    player = start(turns=3)
    desk = player.scene.desk
    desk.do({"do": "meet"})
    desk.do({"do": "next"})
    player.screen.stale = True
    player.click("score:trust")
    player.click("why")
    part = next(i for i, part in enumerate(player.screen.asked(player.screen.node).parts) if part.claim)
    claim = player.screen.asked(player.screen.node).parts[part].claim
    player.click(f"part:{part}")
    player.click("book")
    assert book(player).open["claims"] == claim


@pytest.mark.parametrize(("size", "text"), [((1024, 600), 100), ((1280, 720), 200), ((1920, 1080), 100)])
def test_no_words_are_cut_in_the_book(start: Callable[..., Player], size: tuple[int, int], text: int) -> None:
    player = start(size=size, text=text)
    player.key(pygame.K_b)
    assert_fits(player, "list")
    for claim in book(player).book.claims[::9]:
        book(player).read("claims", claim.id)()
        book(player).stale = True
        assert_fits(player, claim.id)
    book(player).turn_to("terms")()
    book(player).stale = True
    assert_fits(player, "words")
    book(player).read("terms", "give-and-take")()
    book(player).stale = True
    assert_fits(player, "a word")


def test_every_word_is_told_in_two_sentences(start: Callable[..., Player]) -> None:
    terms = start().scene.desk.game.book().terms
    assert len(terms) >= 35
    assert [term.id for term in terms if term.text.count(". ") + term.text.endswith(".") != 2] == []
