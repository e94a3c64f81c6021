"""Going back to a turn makes a new game that is the same until then, and the run that was left stands beside it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from commongood.cli.main import main
from commongood.session import Session, SessionError


def play_on(session: Session, **money: float) -> None:
    """Play to the end of the term; the first turn that is played changes these envelopes."""
    for service, amount in money.items():
        assert session.do({"do": "fund", "service": service, "amount": amount}).ok
    while not session.over:
        session.do({"do": "meet"})
        session.do({"do": "next"})


@pytest.fixture(scope="module")
def first(new_game: Callable[..., Session]) -> Session:
    session = new_game(turns=3)
    play_on(session, library=0.62)
    return session


def test_a_branch_is_the_same_until_its_turn_and_leaves_the_old_game_alone(first: Session) -> None:
    before = list(first.game.actions)
    again = first.branch(3)
    assert again.game.phase == "plan"
    assert again.game.turn == 3
    assert [r.digest for r in again.game.records] == [r.digest for r in first.game.records[:2]]
    play_on(again, parks=0.2)
    assert again.game.records[-1].digest != first.game.records[-1].digest
    assert first.game.actions == before


def test_the_same_decisions_after_a_branch_give_the_same_term(first: Session) -> None:
    again = first.branch(2)
    play_on(again)
    found = again.compared()
    assert found
    assert found.parted == 0
    assert found.decisions == ()
    assert found.here == found.other


def test_what_was_decided_in_one_run_alone_is_told(first: Session) -> None:
    again = first.branch(1)
    play_on(again, parks=0.2)
    found = again.compared()
    assert found
    assert found.parted == 1
    assert sorted((made.turn, made.here) for made in found.decisions) == [(1, False), (1, True)]
    assert again.history("trust").other == first.history("trust").values


def test_both_runs_are_told_in_the_language_that_is_spoken_now(first: Session) -> None:
    again = first.branch(1)
    play_on(again, parks=0.2)
    english = {made.here: made.title for made in again.compared().decisions}
    again.speak("fr")
    french = {made.here: made.title for made in again.compared().decisions}
    assert english[True] != french[True]
    assert english[False] != french[False]


def test_a_branch_remembers_its_earlier_run_when_it_is_kept(first: Session, tmp_path: Path) -> None:
    again = first.branch(2)
    play_on(again, parks=0.2)
    again.save(tmp_path / "again.json")
    first.save(tmp_path / "first.json")
    assert Session.load(tmp_path / "again.json", first.catalogue).compared() == again.compared()
    assert "branched_from" not in (tmp_path / "first.json").read_text()


def test_there_is_no_way_back_to_a_turn_that_was_not_played(first: Session) -> None:
    for turn in (0, 4):
        with pytest.raises(SessionError, match="no way back"):
            first.branch(turn)


def test_the_command_line_compares_two_saves(
    first: Session, new_game: Callable[..., Session], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    again = first.branch(1)
    play_on(again, parks=0.2)
    one, two, three = (str(tmp_path / f"{name}.json") for name in "abc")
    again.save(Path(one))
    first.save(Path(two))
    other = new_game(turns=1, seed=2)
    other.save(Path(three))
    assert main(["replay", one, "--compare", two]) == 0
    assert "only in the other" in capsys.readouterr().out
    assert main(["replay", one, "--compare", two, "--json"]) == 0
    assert '"parted": 1' in capsys.readouterr().out
    assert main(["replay", one, "--compare", three]) == 2
    assert "luck" in capsys.readouterr().err
