"""A level with three services: it begins gently, plays to its end, and nothing speaks of a service that is not there."""

from collections.abc import Callable

import pytest

from commongood.play.commands import Meet, Next, Vote
from commongood.plugins import Catalogue
from commongood.session import Session
from commongood.town.drive import resolve, settle

Make = Callable[..., Session]


def test_a_newcomer_meets_one_board_and_six_proposals_at_most(new_game: Make) -> None:
    session = new_game("first-steps")
    assert session.setting.turns == 4
    assert 1 <= len(session.view().proposals) <= 6
    rules = [session.setting.library.governance[s.governance].rule for s in session.setting.level.file.service]
    assert sum(rule != "council" for rule in rules) == 1


@pytest.mark.parametrize("bot", ["nothing", "cautious", "reformer", "random"])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_level_with_three_services_plays_through(new_game: Make, bot: str, seed: int) -> None:
    session = new_game("first-steps", seed=seed)
    assert len(list(session.play_bot(bot))) == 4
    assert session.view().end is not None


def test_an_event_that_is_tied_to_an_absent_service_never_comes(new_game: Make) -> None:
    setting = new_game("first-steps").setting
    there = set(setting.world.keys["s"])
    for rule in setting.world.events:
        event = setting.library.event[rule.id]
        if {part.service for part in (*event.terms, *event.effects) if part.service} - there:
            assert rule.hazard == 0.0, rule.id
    assert any(rule.hazard > 0.0 for rule in setting.world.events)


def test_no_letter_is_about_an_absent_service(new_game: Make) -> None:
    for seed in range(1, 6):
        session = new_game("first-steps", seed=seed)
        there = set(session.setting.world.keys["s"])
        while not session.over:
            for letter in session.view(report=False).letters:
                written = next(each for each in session.setting.library.letter.values() if each.text == letter.text)
                assert written.service is None or written.service in there
            session.do(next(c for c in session.legal(raw=False) if isinstance(c, Meet | Vote | Next)))


def test_plain_python_and_numpy_agree_on_three_services(door: Catalogue, new_game: Make) -> None:
    setting = new_game("first-steps").setting
    fast = plain = setting.opening
    for _ in range(2):
        fast = resolve(setting.world, settle(setting.world, fast))
        plain = resolve(setting.world, settle(setting.world, plain, plain=True), plain=True)
    assert fast.digest() == plain.digest()
