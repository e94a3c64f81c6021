"""What a seat may see: plain data, with reported values and not the true ones."""

from collections.abc import Callable
from itertools import pairwise

import msgspec
from msgspec.structs import replace

from commongood.play.view import View
from commongood.session import Session

Make = Callable[..., Session]


def test_a_view_is_plain_data_that_survives_json(new_game: Make) -> None:
    session = new_game()
    session.do({"do": "set", "lever": "outreach", "at": "health", "value": 0.2})
    for command in ({"do": "meet"}, {"do": "vote", "service": "health"}):
        session.do(command)
        view = session.view()
        assert msgspec.json.decode(msgspec.json.encode(view), type=View) == view


def test_true_results_are_seen_only_through_reports_surveys_and_audits(new_game: Make) -> None:
    session = new_game()
    before = session.view()
    for state in (session.game.opened, session.game.planned):
        state["outcome"][...] = 0.99
        state["faults"][...] = 400.0
        state["access"][...] = 0.01
    # letters may show the truth: they are how a stock is felt
    assert replace(session.view(), letters=()) == replace(before, letters=())


def test_an_audit_opens_the_books(new_game: Make) -> None:
    session = new_game()

    def audited() -> float | None:
        return next(s for s in session.view().services if s.id == "safety").measure.audited

    assert audited() is None
    session.do({"do": "set", "lever": "audit", "at": "safety", "value": 1})
    session.do({"do": "meet"})
    seen, record = audited(), session.game.records[-1]
    assert seen is not None
    assert seen == record.after["audited"][0, session.setting.world.index("s", "safety")]


def test_a_newcomer_meets_at_most_six_proposals_for_a_service(new_game: Make) -> None:
    view = new_game().view()
    for service in view.services:
        assert 3 <= sum(p.service == service.id for p in view.proposals) <= 6


def test_a_refused_proposal_says_why_before_the_click(new_game: Make) -> None:
    session = new_game()
    session.do({"do": "convert", "service": "library", "model": "trust"})
    session.do({"do": "convert", "service": "youth", "model": "council"})
    refused = [p for p in session.view().proposals if p.refusal]
    assert any("attention" in str(p.refusal) for p in refused)


def test_letters_come_from_where_their_tests_hold(new_game: Make) -> None:
    session = new_game("deprived-borough")
    districts = {d.id for d in session.view().districts}
    seen = set()
    for _ in range(4):
        view = session.view()
        assert len(view.letters) <= 3
        for letter in view.letters:
            assert letter.district in districts
            seen.add(letter.text)
        session.do({"do": "meet"})
        session.do({"do": "next"})
    assert len(seen) >= 6


def test_no_front_page_comes_twice_running(new_game: Make) -> None:
    session, seen = new_game("mill-town"), []
    while not session.over:
        session.do({"do": "meet"})
        seen.append(session.view().report.headline)
        session.do({"do": "next"})
    assert len(seen) == session.setting.turns
    assert all(one != other for one, other in pairwise(seen))
