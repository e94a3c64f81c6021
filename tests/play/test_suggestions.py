"""What is put before a player: few proposals, those that answer what is wrong first, new ones as the term goes on."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from commongood.play.commands import Fund, Meet, Next, Propose, Set, Vote
from commongood.play.game import Game
from commongood.play.view import ProposalView
from commongood.session import Session

Make = Callable[..., Session]


def go_on(session: Session, turn: int) -> None:
    """Play on to a turn's planning, putting everything to the vote."""
    while session.game.turn < turn or session.game.phase != "plan":
        session.do(next(c for c in session.legal(raw=False) if isinstance(c, Meet | Vote | Next)))


def shown(session: Session, service: str = "health") -> list[ProposalView]:
    return [p for p in session.view(report=False).proposals if p.service == service and p.suggested]


@pytest.mark.parametrize("level", ["market-town", "deprived-borough"])
def test_a_few_proposals_a_service_are_suggested_and_later_turns_bring_new_ones(new_game: Make, level: str) -> None:
    session = new_game(level)
    for turn in range(1, 9):
        go_on(session, turn)
        for service in session.setting.world.keys["s"]:
            found = shown(session, service)
            assert 3 <= len(found) <= (6 if turn == 1 else 7)
            assert len({p.group for p in found}) >= 3
            if turn in (2, 3, 4):
                assert any(p.new for p in found), (turn, service)
    assert not any(p.new for p in shown(new_game(level)))


def test_what_answers_a_trouble_comes_first_and_says_so(new_game: Make) -> None:
    session = new_game("deprived-borough")
    library = session.setting.library
    reasons = [p.reason for p in shown(session, "families")]
    assert reasons[0]
    assert reasons == sorted(reasons, key=lambda reason: reason is None)
    for trouble in library.trouble.values():
        for proposal in trouble.answers:
            assert library.proposal[proposal]
    session.game.opened["surveyed"][...] = 0.9
    assert "Many who need it are not reached." not in [p.reason for p in shown(session, "families")]


def test_the_list_holds_still_while_a_plan_is_made(new_game: Make) -> None:
    session = new_game("deprived-borough", turns=8)
    go_on(session, 4)
    before = [p.id for p in shown(session)]
    first = next(p for p in shown(session) if not p.refusal)
    session.do(Propose("health", first.id))
    assert [p.id for p in shown(session)] == before


def test_what_was_carried_out_leaves_for_a_while_and_what_stands_leaves_for_good(new_game: Make) -> None:
    session = new_game()
    assert "story-time" in [p.id for p in shown(session, "library")]
    session.do(Propose("library", "story-time"))
    session.do(Set("step_back", "parks", 0.2))
    assert "clubs-take-pitches" in [p.id for p in shown(session, "parks")]
    go_on(session, 2)
    assert session.game.records[0].carried
    assert "story-time" not in [p.id for p in shown(session, "library")]
    assert "clubs-take-pitches" not in [p.id for p in shown(session, "parks")]
    assert session.ask(Propose("library", "story-time")).ok


def test_bots_choose_among_what_is_suggested_and_raw_gives_everything(new_game: Make) -> None:
    session = new_game()
    go_on(session, 5)
    few = {(c.service, c.proposal) for c in session.legal(raw=False) if isinstance(c, Propose)}
    every = {(c.service, c.proposal) for c in session.legal() if isinstance(c, Propose)}
    seen = {(p.service, p.id): p for p in session.view(report=False).proposals if not p.refusal}
    assert few < every
    assert few == {key for key, p in seen.items() if p.suggested}
    assert every == set(seen)


def introducing(session: Session, **comes: int) -> Session:
    """The same town on a level that introduces things later."""
    setting = session.setting
    file = msgspec.structs.replace(setting.level.file, introduces={k.replace("_", "-"): v for k, v in comes.items()})
    session.game = Game(replace(setting, level=replace(setting.level, file=file)))
    return session


def test_a_level_says_when_a_group_or_a_proposal_comes(new_game: Make) -> None:
    session = introducing(new_game(), governance=3, story_time=2, yearly_audit=1)
    view = session.view(report=False)
    assert "governance" not in {p.group for p in view.proposals}
    assert "governance" not in {lever.group for s in view.services for lever in s.levers}
    assert "yearly-audit" in {p.id for p in view.proposals}
    for command in (Set("tie_users", "housing", 1), {"do": "convert", "service": "library", "model": "trust"}):
        refused = session.ask(command)
        assert refused.code == "early"
        assert refused.message == "That can be done from turn 3 on."
    assert session.ask(Propose("library", "story-time")).code == "unfit"
    go_on(session, 2)
    assert next(p for p in session.view(report=False).proposals if p.id == "story-time").new
    go_on(session, 3)
    assert session.ask(Set("tie_users", "housing", 1)).ok
    assert "governance" in {p.group for p in session.view(report=False).proposals}


def test_a_large_move_of_money_takes_attention_however_it_is_split(new_game: Make) -> None:
    session = new_game()
    envelope = next(s.envelope for s in session.view().services if s.id == "library")

    def ask(share: float) -> int:
        return session.ask(Fund("library", round(envelope * share, 4))).attention

    assert [ask(share) for share in (0.9, 0.8, 0.7, 0.3)] == [0, 1, 2, 3]
    spent = 0
    for share in (0.9, 0.8, 0.7):
        spent += ask(share)
        assert session.do(Fund("library", round(envelope * share, 4))).ok
    assert spent == 2
    assert session.view().attention == session.view().attention_all - 2
    assert ask(1.0) == 0
    for service in ("parks", "youth", "housing"):
        session.do(Set("outreach", service, 0.001))
    assert session.ask(Fund("parks", 0.2)).code == "attention"
