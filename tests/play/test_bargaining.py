"""Boards that bargain: amendments, trades, empty and captured chairs, the union, and whether benches foresee what comes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from commongood.play.bargaining import _amended
from commongood.play.boards import HORIZON, Amended, Meeting, call, chance, governing, look_ahead, passes
from commongood.play.commands import Accept, Fund, Meet, OfferPromise, Set, Vote
from commongood.play.forecast import forecast
from commongood.play.legal import legal
from commongood.play.opinion import CAPTURED, EMPTY, SAYS_NOTHING, USUAL, informed, read_measure
from commongood.play.planning import Draft, carry_out, draft
from commongood.play.reporting import played_again
from commongood.play.setting import Setting
from commongood.plugins import Catalogue
from commongood.session import Session
from commongood.town.state import State

Make = Callable[..., Session]
HEALTH = "health"


def meeting_over(session: Session, lever: str, value: float, service: str = HEALTH) -> Meeting:
    """The meeting over one lever of a service."""
    assert session.do(Set(lever, service, value)).ok
    assert session.do(Meet()).ok
    meeting = session.game.meeting(service)
    assert meeting is not None
    return meeting


def asked_for(session: Session) -> Meeting:
    """A meeting at which somebody asks for something: over a heavier load, which staff do not like."""
    meeting = meeting_over(session, "caseload", 1.6)
    assert meeting.amendments
    return meeting


def drafted(setting: Setting, state: State, lever: str, value: float) -> Draft:
    made = draft(setting, state, Set(lever, HEALTH, value), 5.0)
    assert isinstance(made, Draft)
    return made


def called(session: Session, state: State) -> Meeting:
    made = drafted(session.setting, state, "caseload", 1.2)
    return call(session.setting, state, look_ahead(session.setting, state), HEALTH, {0: made})


def test_a_bench_asks_for_what_it_would_like_better(new_game: Make) -> None:
    session = new_game()
    meeting = asked_for(session)
    for made in meeting.amendments:
        bench = session.setting.library.amendment[made.id].bench
        before = np.mean([o.leaning for o in meeting.opinions if o.bench == bench])
        assert np.mean([o.leaning for o in made.opinions if o.bench == bench]) > before


def test_half_the_way_is_half_of_what_was_drafted_and_is_remembered(new_game: Make) -> None:
    session = new_game()
    game, setting = session.game, session.setting
    half = next(made for made in asked_for(session).amendments if setting.library.amendment[made.id].share == 0.5)
    assert session.do(Accept(HEALTH, half.id)).ok
    # all seats firmly for, so that it is carried
    game.meetings = [replace(m, opinions=tuple(replace(o, leaning=1.0) for o in m.opinions)) for m in game.meetings]
    assert session.do(Vote(HEALTH)).ok
    record = game.records[-1]
    assert record.after["caseload"][0, setting.world.index("s", HEALTH)] == pytest.approx(1.3)
    assert any(entry.cause == "amendment_kept" for entry in record.ledger.entries)
    again = played_again(setting, game.records)
    assert not again.dropped
    assert again.end.digest() == record.digest


@pytest.mark.parametrize("amendment", ["need-first", "open-books", "our-adviser", "smaller-step", "half-at-first"])
def test_what_was_amended_is_played_again_as_amended(new_game: Make, amendment: str) -> None:
    """The end of a term plays the decisions again under other lenses: on the terms on which boards took them."""
    session = new_game()
    game, setting = session.game, session.setting
    meeting = meeting_over(session, "caseload", 1.6)
    one = setting.library.amendment[amendment]
    made = _amended(setting, game._state_without(set(meeting.drafts)), HEALTH, one, dict(enumerate(game.drafts)), 1.0)
    assert made is not None
    firm = tuple(replace(o, leaning=1.0) for o in meeting.opinions)
    offered = Amended(amendment, made[0], made[1], firm, meeting.outlook)
    game.meetings = [replace(meeting, amendments=(offered,))]
    assert session.do(Accept(HEALTH, amendment)).ok
    assert session.do(Vote(HEALTH)).ok
    again = played_again(setting, game.records)
    assert not again.dropped
    assert again.end.digest() == game.records[-1].digest


def test_an_amendment_does_not_undo_what_the_board_votes_on(new_game: Make) -> None:
    session = new_game(level="deprived-borough", turns=2)
    setting, planned = session.setting, session.game.planned
    with_targets = draft(setting, planned, Set("imposed", HEALTH, 1.0), 5.0)
    assert isinstance(with_targets, Draft)
    negotiated = setting.library.amendment["lighter-load"]  # which would take the targets away again
    assert _amended(setting, planned, HEALTH, negotiated, {0: with_targets}, 5.0) is None


def test_an_accepted_amendment_is_in_the_save_and_plays_again(new_game: Make, tmp_path: Path) -> None:
    session = new_game()
    accept = Accept(HEALTH, asked_for(session).amendments[0].id)
    assert accept in legal(session.game)
    assert session.do(accept).ok
    assert session.do(accept).code == "amended"
    session.do(Vote(HEALTH))
    session.save(tmp_path / "amended.json")
    again = Session.load(tmp_path / "amended.json", session.catalogue)
    assert again.game.records[-1].digest == session.game.records[-1].digest


def test_what_nobody_asks_for_is_refused(new_game: Make) -> None:
    session = new_game()
    asked_for(session)
    assert session.do(Accept(HEALTH, "our-cause")).code == "amendment"


def test_a_promise_for_another_service_sways_the_bench_that_sits_on_both(new_game: Make) -> None:
    session = new_game("mill-town")
    setting, opened = session.setting, session.game.opened
    models = {s: setting.library.governance[governing(setting, opened, s)] for s in setting.world.keys["s"]}
    here, there = [s for s, model in models.items() if "staff" in model.benches][:2]
    before = chance(setting, meeting_over(session, "caseload", 1.3, here))
    assert session.do(OfferPromise(here, "no-posts-cut", there)).ok
    after = session.game.meeting(here)
    assert after is not None
    assert chance(setting, after) >= before
    mine = next(o for o in after.opinions if o.bench == "staff")
    weight = setting.library.promise["no-posts-cut"].weight * setting.library.play["trade_weight"].value
    assert after.leaning(setting, mine) - mine.leaning == pytest.approx(weight)


def test_a_promise_for_a_service_where_the_bench_has_no_seat_is_refused(new_game: Make) -> None:
    session = new_game()
    meeting_over(session, "caseload", 1.3)
    assert session.do(OfferPromise(HEALTH, "no-posts-cut", "adult-care")).code == "about"


def test_chairs_stay_empty_where_nobody_is_organised_and_fill_as_voice_grows(new_game: Make) -> None:
    empty = []
    for voice in (0.0, 1.0):
        opinions = []
        for seed in range(1, 9):
            session = new_game(seed=seed)
            state = session.game.planned.copy()
            state["voice"][...] = voice
            opinions += called(session, state).opinions
        empty.append(sum(o.state == EMPTY for o in opinions))
        assert all(o.state != EMPTY for o in opinions if o.bench != "users")
    assert empty[0] > 3
    assert empty[1] == 0


def test_the_rule_that_a_meeting_shows_counts_the_seats_that_are_held(new_game: Make) -> None:
    for seed in range(1, 9):
        session = new_game(seed=seed)
        meeting_over(session, "caseload", 1.2)
        view = session.view().meetings[0]
        held = sum(seat.state != EMPTY for bench in view.benches for seat in bench.seats)
        assert f"{view.needed} of {held} seats" in view.rule


def test_an_empty_chair_counts_for_neither_side(door: Catalogue) -> None:
    thirds = door.library.governance["thirds"]
    votes = {"staff": 3, "users": 1, "council": 0}
    assert not passes(thirds, votes)
    assert passes(thirds, votes, {"staff": 3, "users": 1, "council": 3})


def test_a_captured_seat_speaks_for_the_loudest_district(new_game: Make) -> None:
    session = new_game()
    state = session.game.planned.copy()
    state["captured"][...] = 1.0
    loudest = session.setting.world.keys["d"][int(np.argmax(state["voice"][0]))]
    seats = [o for o in called(session, state).opinions if o.bench == "users"]
    assert {(o.state, o.district) for o in seats} == {(CAPTURED, loudest)}


def test_partnership_with_the_union_warms_staff_seats_and_a_fight_cools_them(new_game: Make) -> None:
    session = new_game(lens="good-society")
    leaning = []
    for partnership, confront in ((0.0, 1.0), (0.0, 0.0), (1.0, 0.0)):
        state = session.game.planned.copy()
        state["partnership"][...], state["confront"][...] = partnership, confront
        leaning.append(np.mean([o.leaning for o in called(session, state).opinions if o.bench == "staff"]))
    assert leaning[0] < leaning[1] < leaning[2]


@pytest.mark.parametrize(("service", "felt"), [(HEALTH, True), ("housing", False)])
def test_a_cut_over_a_boards_head_is_remembered_by_the_board(new_game: Make, service: str, felt: bool) -> None:
    session = new_game()
    now = float(session.game.opened["envelope"][0, session.setting.world.index("s", service)])
    assert session.do(Fund(service, round(now * 0.9, 3))).ok
    session.do(Meet())
    causes = {entry.cause for entry in session.game.records[-1].ledger.entries}
    assert ("cut_over_their_heads" in causes) is felt
    report = session.view().report
    assert report is not None
    assert any("was not asked" in line for line in report.boards) is felt


def test_a_cut_that_is_put_back_in_the_same_turn_is_no_cut(new_game: Make) -> None:
    session = new_game()
    now = float(session.game.opened["envelope"][0, session.setting.world.index("s", HEALTH)])
    assert session.do(Fund(HEALTH, 0.97 * now)).ok
    assert session.do(Fund(HEALTH, now)).ok
    session.do(Meet())
    assert not session.game.records[-1].cuts


PLANS = (("caseload", 1.5), ("caseload", 0.7), ("places", 12.0), ("outreach", 0.25), ("same_worker", 1.0), ("step_back", 0.3))


def test_what_benches_foresee_is_what_happens(new_game: Make) -> None:
    """Their futures never have the luck that the game will have; the change that they foresee comes all the same."""
    right, off = [], []
    for seed in range(1, 5):
        for lever, value in PLANS:
            session = new_game(seed=seed)
            setting, planned = session.setting, session.game.planned
            carried = planned.copy()
            made = drafted(setting, planned, lever, value)
            carry_out(setting, carried, None, made)
            foreseen = [forecast(setting, state, HORIZON) for state in (planned, carried)]
            came = [forecast(setting, state, HORIZON, 1, first=0) for state in (planned, carried)]  # 0: the town's own luck
            for opinion in call(setting, planned, foreseen[0], HEALTH, {0: made}).opinions:
                bench = setting.library.bench[opinion.bench]
                s, d = setting.world.index("s", HEALTH), setting.world.index("d", opinion.district)
                if informed(setting, planned, bench, s, d) < 0.5:
                    continue
                for name in bench.judges:
                    said = read_measure(setting, name, planned, foreseen[0], foreseen[1], s, d).change
                    true = read_measure(setting, name, planned, came[0], came[1], s, d).change
                    if abs(said) > SAYS_NOTHING * USUAL[name]:
                        right.append(said * true > 0.0)
                        off.append(abs(said - true) / USUAL[name])
    assert len(right) > 100
    assert np.mean(right) >= 0.95
    assert np.mean(off) < 0.5
