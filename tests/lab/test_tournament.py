"""Tournaments: each game is the game that anyone can play again, and what is counted is right."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from commongood.cli.main import main
from commongood.lab import towns
from commongood.lab.runner import Runner
from commongood.lab.spreading import Where
from commongood.lab.statistics import share
from commongood.lab.tasks import LabError
from commongood.lab.tournament import shortfall, tournament
from commongood.play.commands import Propose
from commongood.policies import Policy
from commongood.session import Session
from commongood.town.scoring import SCORES


class Interrupted(LabError):
    """Stops a job in the middle of its work."""


BOTS = [Policy(name, name) for name in ("nothing", "cautious")]


def test_each_game_is_the_one_that_simulate_plays(new_game: Callable[..., Session]) -> None:
    result = tournament(Runner(), BOTS, ["market-town"], ["evidence", "good-society"], 2, first_seed=5, turns=2)
    assert len(result.rows) == 8
    for row in result.rows:
        session = new_game("market-town", row["lens"], row["seed"], 2)
        last = list(session.play_bot(row["policy"]))[-1]
        assert {name: row[name] for name in SCORES} == last.scores


def test_nothing_lies_nowhere_above_itself() -> None:
    result = tournament(Runner(), BOTS, ["deprived-borough"], ["evidence"], 2, turns=3)
    own = [line for line in result.lines if line["policy"] == "nothing"]
    assert [(line["more"], line["more_low"], line["more_high"]) for line in own] == [(0.0, 0.0, 0.0)] * 3
    assert any(line["more"] != 0.0 for line in result.lines if line["policy"] == "cautious")


def test_every_seed_is_won_once_and_a_policy_file_takes_part() -> None:
    twins = [
        Policy("nothing", "nothing"),
        Policy("file", decisions=((1, Propose("library", "more-money")), (9, Propose("x", "y")))),
    ]
    result = tournament(Runner(), [*twins, Policy("idle", decisions=())], ["market-town"], ["evidence"], 3, turns=1)
    wins = {row["policy"]: row["wins"] for row in result.about["standings"]}
    assert sum(wins.values()) == pytest.approx(3.0)
    assert wins["nothing"] == wins["idle"], "the same decisions must be level"
    assert {row["seed"] for row in result.rows} == {1, 2, 3}


def test_a_shortfall_is_that_of_the_score_furthest_below_its_goal() -> None:
    goals = {"equity": 50.0, "quality": 40.0, "trust": 30.0}
    assert shortfall(goals, {"equity": 49.0, "quality": 37.0, "trust": 90.0}) == 3.0
    assert shortfall(goals, {"equity": 50.0, "quality": 41.0, "trust": 31.0}) == 0.0


@pytest.mark.parametrize(
    ("hits", "low", "high"), [(0, 0.0, 0.2775), (5, 0.2366, 0.7634), (10, 0.7225, 1.0)], ids=["none", "half", "all"]
)
def test_the_interval_of_a_share_is_wilsons(hits: int, low: float, high: float) -> None:
    made = share(hits, 10)
    assert (made.low, made.high) == pytest.approx((low, high), abs=1e-4)


def test_an_interrupted_tournament_goes_on_and_no_game_is_played_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[tuple[str, int]] = []
    block = towns.play_block

    def counted(**given: object) -> object:
        if len(played) == 2:
            raise Interrupted
        played.append((given["bot"], given["first_seed"]))  # type: ignore[arg-type]
        return block(**given)  # type: ignore[arg-type]

    def run(journals: Path | None) -> object:
        # one task at a time, so that none is under way when the job is interrupted
        return tournament(Runner(Where(workers=1), journals), BOTS, ["market-town"], ["evidence"], 6, turns=1).as_data()

    whole = run(None)
    monkeypatch.setattr(towns, "play_block", counted)
    with pytest.raises(Interrupted):
        run(tmp_path)
    first, played = played, []
    assert run(tmp_path) == whole
    assert sorted(first + played) == [("cautious", 1), ("cautious", 5), ("nothing", 1), ("nothing", 5)]


def test_two_policies_of_one_name_are_refused() -> None:
    with pytest.raises(LabError, match="same name"):
        tournament(Runner(), [BOTS[0], BOTS[0]], ["market-town"], ["evidence"], 1)


def test_the_verb_gives_the_same_bytes_twice(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    words = ["lab", "tournament", "--bots", "nothing,cautious", "--levels", "market-town", "--seeds", "1", "--turns", "1"]
    words += ["--workers", "1", "--journals", str(tmp_path), "--table", str(tmp_path / "games.csv")]
    assert main([*words, "--json"]) == 0
    once = capsys.readouterr().out
    table = (tmp_path / "games.csv").read_bytes()
    assert main([*words, "--json"]) == 0
    assert capsys.readouterr().out == once
    assert (tmp_path / "games.csv").read_bytes() == table
    assert len(table.splitlines()) == 1 + len(json.loads(once)["rows"])
    assert main(words) == 0
    assert "cautious" in capsys.readouterr().out
    assert not list(tmp_path.glob("*.jsonl")), "what was handed over must not be kept"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--bots", "nobody"], "no bot and no file 'nobody'"),
        (["--levels", "atlantis"], "no level 'atlantis'"),
        (["--lenses", "rosy,evidence"], "no lens 'rosy'"),
        (["--table", "games.txt"], "must end in"),
    ],
)
def test_a_bad_argument_is_one_sentence(words: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "tournament", *words]) == 2
    error = capsys.readouterr().err
    assert says in error
    assert error.count("\n") == 1


def test_no_seeds_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["lab", "tournament", "--seeds", "0"])
    assert left.value.code == 2
    assert "'0' is not a whole number from 1" in capsys.readouterr().err
