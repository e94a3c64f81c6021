"""Commands: asking changes nothing, doing is what was asked, and refusals say what was wrong."""

from collections.abc import Callable

import pytest

from commongood.play.commands import Set, as_data, command_schema, read_command
from commongood.play.naming import title_of
from commongood.session import Session

Make = Callable[..., Session]


def test_asking_changes_nothing(new_game: Make) -> None:
    session = new_game()
    planned, ledger = session.game.planned.digest(), len(session.game.ledger.entries)
    for command in session.legal():
        assert session.ask(command).ok
    assert session.game.planned.digest() == planned
    assert len(session.game.ledger.entries) == ledger
    assert not session.game.actions


def test_every_legal_command_can_be_done(new_game: Make) -> None:
    # a sample of each kind at each turn's opening
    session = new_game("deprived-borough", seed=8, turns=2)
    for number, command in enumerate(session.legal()):
        if number % 9 == 0:
            trial = new_game("deprived-borough", seed=8, turns=2)
            assert trial.do(command).ok, as_data(command)


def test_doing_costs_what_asking_said(new_game: Make) -> None:
    session = new_game()
    proposal = next(p for p in session.view().proposals if p.cost > 0.01 and not p.refusal)
    quote = session.ask({"do": "propose", "service": proposal.service, "proposal": proposal.id})
    free, attention = session.game.free, session.view().attention
    session.do({"do": "propose", "service": proposal.service, "proposal": proposal.id})
    assert session.game.free == pytest.approx(free - quote.cost, abs=1e-9)
    assert session.view().attention == attention - quote.attention


@pytest.mark.parametrize(
    ("command", "code", "words"),
    [
        ({"do": "set", "lever": "support", "at": "library", "value": 99}, "range", "from 0 to"),
        ({"do": "set", "lever": "support", "at": "nowhere", "value": 0.1}, "unknown-service", "nowhere"),
        ({"do": "set", "lever": "magic", "at": "library", "value": 0.1}, "unknown-lever", "magic"),
        ({"do": "set", "lever": "places", "at": "library", "value": 1.5}, "whole", "whole number"),
        ({"do": "set", "lever": "support", "at": "library", "value": "lots"}, "command", "Expected `float`"),
        ({"do": "set", "lever": "support", "at": "library", "value": float("nan")}, "command", "value"),
        ({"do": "fund", "service": "library", "amount": 500.0}, "money", "left to plan"),
        ({"do": "fund", "service": "library", "amount": -1.0}, "command", "amount"),
        ({"do": "fund", "service": "library", "amount": float("inf")}, "command", "amount"),
        ({"do": "convert", "service": "library", "model": "empire"}, "unknown-governance model", "empire"),
        ({"do": "convert", "service": "library", "model": "council"}, "nothing", "nothing would change"),
        ({"do": "propose", "service": "library", "proposal": "magic"}, "unknown-proposal", "magic"),
        ({"do": "drop", "index": 3}, "draft", "3"),
        ({"do": "answer", "event": "nothing", "answer": "yes"}, "event", "nothing"),
        ({"do": "vote", "service": "library"}, "phase", "planning"),
        ({"do": "next"}, "phase", "planning"),
        ({"do": "fly"}, "command", "fly"),
        ({"do": "meet", "why": 1}, "command", "why"),
        ("meet", "command", "no command"),
        (None, "command", "no command"),
    ],
)
def test_a_refusal_has_a_code_and_one_sentence_that_names_what_was_wrong(
    new_game: Make, command: object, code: str, words: str
) -> None:
    session = new_game()
    before = session.game.planned.digest()
    outcome = session.do(command)
    assert not outcome.ok
    assert outcome.code == code
    assert words in outcome.message
    assert "\n" not in outcome.message
    assert session.game.planned.digest() == before
    assert not session.game.actions


def test_attention_runs_out(new_game: Make) -> None:
    session = new_game()
    outcomes = [session.do({"do": "set", "lever": "outreach", "at": s, "value": 0.01}) for s in session.setting.world.keys["s"]]
    assert sum(o.ok for o in outcomes) == 5
    assert outcomes[-1].code == "attention"


def test_another_seat_may_not_lead(new_game: Make) -> None:
    session = new_game()
    assert session.do({"do": "meet"}, seat="audience").code == "seat"


def test_undo_takes_back_until_the_boards_meet(new_game: Make) -> None:
    session = new_game()
    opening = session.game.planned.digest()
    assert not session.undo()
    session.do({"do": "set", "lever": "outreach", "at": "library", "value": 0.05})
    once = session.game.planned.digest()
    session.do({"do": "convert", "service": "parks", "model": "charity"})
    assert session.undo()
    assert session.game.planned.digest() == once
    assert session.undo()
    assert session.game.planned.digest() == opening
    session.do({"do": "meet"})
    assert not session.undo()


def test_dropping_a_draft_leaves_the_others(new_game: Make) -> None:
    session = new_game()
    session.do({"do": "set", "lever": "outreach", "at": "library", "value": 0.05})
    alone = session.game.planned.digest()
    session.do({"do": "convert", "service": "parks", "model": "charity"})
    session.do({"do": "drop", "index": 1})
    assert session.game.planned.digest() == alone


def test_commands_survive_json_and_fit_their_schema(new_game: Make) -> None:
    import json

    schema = command_schema()
    kinds = {json.loads(json.dumps(d))["properties"]["do"]["enum"][0] for d in schema["$defs"].values()}
    for command in new_game().legal():
        data = json.loads(json.dumps(as_data(command)))
        assert data["do"] in kinds
        assert read_command(data) == command


def test_a_lever_costs_what_it_adds_and_saves_what_it_takes_away(new_game: Make) -> None:
    session = new_game()

    def ask(value: float) -> float:
        return session.ask({"do": "set", "lever": "outreach", "at": "library", "value": value}).cost

    assert ask(0.05) == pytest.approx(0.05)
    session.do({"do": "set", "lever": "outreach", "at": "library", "value": 0.05})
    assert ask(0.08) == pytest.approx(0.03)
    assert ask(0.0) == pytest.approx(-0.05)
    envelope = next(s.envelope for s in session.view().services if s.id == "library")
    session.do({"do": "set", "lever": "outreach", "at": "library", "value": 0.0})
    assert next(s.envelope for s in session.view().services if s.id == "library") == pytest.approx(envelope - 0.05)


def test_a_switch_is_told_by_its_name_and_a_dial_with_its_figure(new_game: Make) -> None:
    setting = new_game().setting
    told = {value: title_of(setting, Set("same_worker", "library", value)) for value in (0.0, 1.0)}
    name = setting.library.lever["same_worker"].title
    assert told == {1.0: f"{name}, Library", 0.0: f"{name}, Library: no more"}
    assert title_of(setting, Set("places", "library", 8.0)).endswith("Library: 8")
