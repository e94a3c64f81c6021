"""Benches played in the room: their votes are entered, count as any other, and are in the record of the game."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from commongood.play.boards import Meeting, hold
from commongood.play.commands import Cast, Room, StandIn, Vote
from commongood.play.opinion import EMPTY
from commongood.policies import intended
from commongood.policies import play as play_policy
from commongood.policies import read as read_policy
from commongood.saves import read as read_save
from commongood.session import Session

Make = Callable[..., Session]


def in_meeting(session: Session, service: str = "health", benches: tuple[str, ...] = ("staff", "users")) -> Meeting:
    """The meeting over a little more outreach, with benches played in the room."""
    assert session.do({"do": "room", "benches": benches}).ok
    assert session.do({"do": "set", "lever": "outreach", "at": service, "value": 0.3}).ok
    assert session.do({"do": "meet"}).ok
    meeting = session.game.meeting(service)
    assert meeting is not None
    return meeting


def enter(session: Session, service: str, bench: str, votes: str) -> None:
    """Enter a bench's votes, a letter for each seat: f, a or u; nobody votes from an empty chair."""
    meeting = session.game.meeting(service)
    assert meeting is not None
    words = {"f": "for", "a": "against", "u": "unsure"}
    own = [o for o in meeting.opinions if o.bench == bench]
    for seat, letter in zip(own, votes, strict=True):
        if seat.state != EMPTY:
            command = {"do": "cast", "service": service, "bench": bench, "seat": seat.number, "vote": words[letter]}
            assert session.do(command).ok


def test_a_board_cannot_vote_before_the_room_has(new_game: Make) -> None:
    session = new_game()
    in_meeting(session)
    refused = session.do({"do": "vote", "service": "health"})
    assert refused.code == "room_waits"
    assert "Staff" in refused.message
    assert "Residents" in refused.message
    enter(session, "health", "staff", "fff")
    assert "Staff" not in session.do({"do": "vote", "service": "health"}).message
    enter(session, "health", "users", "faf")
    assert session.do({"do": "vote", "service": "health"}).ok
    assert session.game.records[-1].meetings[0].outcome in ("passed", "lost")


@pytest.mark.parametrize("short_of_it", [0, 1])
def test_the_room_decides_a_majority(new_game: Make, short_of_it: int) -> None:
    session = new_game("deprived-borough")
    service = next(s.id for s in session.view().services if s.governance.id == "user-led")
    meeting = in_meeting(session, service)
    held = [o for o in meeting.opinions if o.state != EMPTY]
    enough = [o.number for o in held][: len(held) // 2 + 1 - short_of_it]
    enter(session, service, "users", "".join("f" if o.number in enough else "a" for o in meeting.opinions))
    session.do({"do": "vote", "service": service})
    done = session.game.records[-1].meetings[0]
    assert (done.votes_for, done.votes_against) == (len(enough), len(held) - len(enough))
    assert done.outcome == ("lost" if short_of_it else "passed")


@pytest.mark.parametrize(
    ("staff", "users", "council", "outcome"),
    [
        ("fff", "fff", "aaa", "passed"),
        ("fff", "aaa", "ffa", "passed"),
        ("fff", "aaa", "faa", "lost"),
        ("fff", "uuu", "uuu", "lost"),
        ("aaa", "aaa", "aaa", "lost"),
    ],
)
def test_the_room_decides_where_two_benches_must_agree(
    new_game: Make, staff: str, users: str, council: str, outcome: str
) -> None:
    session = new_game()
    meeting = in_meeting(session, benches=("staff", "users", "council"))
    held = replace(meeting, opinions=tuple(replace(o, state="") for o in meeting.opinions))
    session.game.meetings = [held]
    for bench, votes in (("staff", staff), ("users", users), ("council", council)):
        enter(session, "health", bench, votes)
    session.do({"do": "vote", "service": "health"})
    meeting = session.game.records[-1].meetings[0]
    assert meeting.outcome == outcome
    assert meeting.votes_for == (staff + users + council).count("f")
    assert meeting.votes_unsure == (staff + users + council).count("u")


@pytest.mark.parametrize(("votes", "outcome"), [("fff", "passed"), ("ffu", "passed"), ("ffa", "lost"), ("uuu", "lost")])
def test_the_room_decides_where_nobody_may_be_against(new_game: Make, votes: str, outcome: str) -> None:
    session = new_game()
    meeting = in_meeting(session, benches=("staff",))
    model = msgspec.structs.replace(session.setting.library.governance["thirds"], rule="consensus", benches={"staff": 3})
    library = replace(session.setting.library, governance={**session.setting.library.governance, "thirds": model})
    enter(session, "health", "staff", votes)
    held = session.game.meeting("health")
    assert held is not None
    alone = replace(held, opinions=tuple(o for o in meeting.opinions if o.bench == "staff"))
    assert hold(replace(session.setting, library=library), alone, 1).outcome == outcome


def test_a_game_with_votes_of_the_room_plays_again_to_the_last_bit(new_game: Make, tmp_path: Path) -> None:
    session = new_game(turns=2)
    in_meeting(session)
    enter(session, "health", "staff", "faf")
    enter(session, "health", "staff", "aaf")  # entered anew
    session.do({"do": "stand_in", "service": "health", "bench": "users"})
    session.do({"do": "vote", "service": "health"})
    session.do({"do": "next"})
    session.do({"do": "set", "lever": "outreach", "at": "health", "value": 0.2})
    session.do({"do": "meet"})
    session.save(tmp_path / "room.json")
    again = Session.load(tmp_path / "room.json", session.catalogue)
    assert [r.digest for r in again.game.records] == [r.digest for r in session.game.records]
    assert again.view() == session.view()
    assert again.game.room == ("staff", "users")


def test_the_record_as_a_policy_gives_the_same_game(new_game: Make, tmp_path: Path) -> None:
    session = new_game(turns=1)
    in_meeting(session)
    enter(session, "health", "staff", "fff")
    enter(session, "health", "users", "fff")
    session.do({"do": "vote", "service": "health"})
    session.do({"do": "next"})
    session.save(tmp_path / "room.json")
    assert any(isinstance(command, Cast) for _, command in intended(read_save(tmp_path / "room.json").actions))
    other = new_game(turns=1)
    play_policy(other, read_policy(str(tmp_path / "room.json")))
    assert other.game.records[-1].digest == session.game.records[-1].digest


def test_nobody_votes_for_others_or_from_an_empty_chair(new_game: Make) -> None:
    session = new_game()
    meeting = in_meeting(session, benches=("staff",))
    codes = []
    for bench, seat in (("users", 0), ("staff", 3), ("bees", 0)):
        codes.append(session.ask({"do": "cast", "service": "health", "bench": bench, "seat": seat, "vote": "for"}).code)
    assert codes == ["room", "seat", "room"]
    nobody = replace(meeting, opinions=tuple(replace(o, state=EMPTY) for o in meeting.opinions))
    session.game.meetings = [nobody]
    assert session.ask({"do": "cast", "service": "health", "bench": "staff", "seat": 0, "vote": "for"}).code == "seat"
    assert session.do({"do": "vote", "service": "health"}).ok
    assert new_game().do({"do": "room", "benches": ["bees"]}).code == "bench"
    assert new_game().do({"do": "room", "benches": ["staff", "staff"]}).code == "bench"


def test_taking_a_decision_back_leaves_who_plays_in_the_room(new_game: Make) -> None:
    session = new_game()
    session.do({"do": "set", "lever": "outreach", "at": "health", "value": 0.1})
    session.do({"do": "room", "benches": ["staff"]})
    assert session.undo()
    assert not session.game.drafts
    assert session.game.room == ("staff",)
    assert not session.undo()
    assert session.redo()
    assert len(session.game.drafts) == 1


def test_an_amendment_asks_the_room_anew(new_game: Make) -> None:
    session = new_game()
    in_meeting(session)
    enter(session, "health", "staff", "aaa")
    asked = session.view().meetings[0].amendments
    if not asked:
        pytest.fail("choose a lever for which a bench asks for more")
    session.do({"do": "accept", "service": "health", "amendment": asked[0].id})
    assert session.view().meetings[0].waits == ("Staff", "Residents")


def test_what_the_room_sees_is_advice_and_nothing_is_decided_for_it(new_game: Make) -> None:
    session = new_game()
    in_meeting(session, benches=("staff",))
    meeting = session.view().meetings[0]
    staff = next(b for b in meeting.benches if b.id == "staff")
    assert (staff.room, staff.waits, meeting.votes_wait) == (True, 3, 3)
    assert "You are the staff" in staff.brief
    for seat in staff.seats:
        assert seat.vote == "waits"
        assert seat.leans in ("for", "against", "unsure")
        assert [advice.measure for advice in seat.weighs].count("Posts") == 1
    assert all(not seat.weighs and not seat.leans for b in meeting.benches if not b.room for seat in b.seats)
    held = {brief.id for brief in session.view().room if brief.held}
    assert held == {"staff"}


def test_the_leader_is_shown_who_may_play_and_no_bot_plays_for_the_room(new_game: Make) -> None:
    session = new_game(turns=2)
    assert Room(("staff",)) in session.legal()
    meeting = in_meeting(session)
    legal = session.legal()
    assert Vote("health") not in legal
    assert StandIn("health", "staff") in legal
    assert (
        Cast("health", "users", next(o.number for o in meeting.opinions if o.bench == "users" and o.state != EMPTY), "against")
        in legal
    )
    list(session.play_bot("random"))
    assert session.over
    assert not any(isinstance(action.command, Cast) for action in session.game.actions)
