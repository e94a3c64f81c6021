"""Boards of every make fit on the screen: seven in a row, four and two and one, three alone, long words, no promises."""

from collections.abc import Callable
from importlib.resources.abc import Traversable

import pygame
import pytest
from msgspec.structs import replace
from test_layout import assert_fits
from ui_player import SIZES, Player

from commongood.desktop.scene import TownScene
from commongood.play.view import BenchView, DecisionView, EndView, MeetingView, OutlookView, SeatView, View
from commongood.session import Session

WORDS = (
    "It gives the work its meaning back.",
    "Each of us would carry 4% more people. That is too many to know, and late hours worry those with children at home.",
)
MAKES = {
    "mutual": (("staff", "Staff", 7),),
    "trust": (("members", "Members", 4), ("staff", "Staff", 2), ("council", "Council", 1)),
    "council": (("council", "Council", 3),),
    "charity": (("trustees", "Trustees", 5),),
    "a bench of a plugin": (("bees", "Friends of the bees", 2), ("users", "Residents", 3)),
}


def bench(id: str, name: str, seats: int) -> BenchView:
    votes = ("for", "unsure", "against")
    measure = ("Fits people's lives, High Point", "41%", "52%", "45 to 59")
    people = tuple(SeatView(f"Person {i}", id, "high-point", votes[i % 3], WORDS[i % 2], *measure) for i in range(seats))
    return BenchView(id, name, "weigh who is reached, and what fits their lives", 0.61, True, people)


def meeting(make: str) -> MeetingView:
    benches = tuple(bench(*row) for row in MAKES[make])
    seats = sum(len(b.seats) for b in benches)
    titles = ("Pay two organisers to reopen the hall", "Hand the library to a community trust")
    outlook = (OutlookView("Need met here", 41, 36, 52, 45, 59), OutlookView("Quality of the service here", 58, 55, 61, 56, 65))
    rule = "To pass: more than half of the seats, on two benches."
    votes = (seats - 1, 1, 0)
    head = ("youth", "Youth Centre", make, titles, 0.1234, rule, True, "open")
    return MeetingView(*head, *votes, 2, 0.5, benches, (), outlook, "Posts are cut.")


class Frozen:
    """A game whose view is given: nothing can be done in it."""

    def __init__(self, view: View, level_folder: Traversable) -> None:
        self.seen, self.level_folder = view, level_folder

    def view(self, seat: str = "leader") -> View:
        return self.seen

    def speak(self, language: str) -> None:
        """Its texts are given, whatever the language."""

    def compared(self) -> None:
        """No other run is beside it."""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("make", MAKES)
def test_a_board_of_any_make_fits(size: tuple[int, int], make: str) -> None:
    session = Session.new()
    view = replace(session.view(), phase="boards", meetings=(meeting(make),))
    surface = pygame.display.set_mode(size)
    player = Player(TownScene(Frozen(view, session.level_folder), size), surface)
    assert_fits(player, make)
    for key in [k for k in player.screen.order() if k.startswith("seat:")]:
        player.click(key)
        assert_fits(player, key)


@pytest.mark.parametrize("size", SIZES)
def test_an_ending_with_every_lens_fits(start: Callable[..., Player], size: tuple[int, int]) -> None:
    session = Session.new()
    names = ("Good Society", "Better Big Society", "Relational State", "In Control", "Big Society", "Open Choice", "Sceptic")
    lenses = tuple((name, 51.2, 48.9, 60.0) for name in names)
    rests = ("Your equity rests on the belief that shared boards listen: without it, 4 points less.",) * 3
    goals = (("Equity", 61.0, 60.0, True), ("Quality", 50.0, 62.0, False), ("Trust", 44.0, 60.0, False))
    later = {"equity": 55.0, "quality": 47.0, "trust": 41.0}
    moved = {"equity": 12.25, "quality": -10.5, "trust": -0.04}
    decisions = tuple(
        DecisionView(turn, "A board of thirds for the neighbourhood library and its readers", "Neighbourhood library", moved)
        for turn in range(1, 9)
    )
    stood = "You gave residents a say, and paid for it with time."
    end = EndView("You met one goal of three.", stood, goals, later, decisions, lenses, rests)
    past = tuple({"equity": 50.0 + i, "quality": 52.0 - i, "trust": 50.0} for i in range(8))
    view = replace(session.view(), phase="end", turn=8, past=past, end=end)
    player = Player(TownScene(Frozen(view, session.level_folder), size), pygame.display.set_mode(size))
    assert_fits(player, "end")
