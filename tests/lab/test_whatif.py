"""`commongood lab whatif`: policies on one level, on the same luck. Its numbers are checked another way."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pyarrow import parquet
from scipy import stats

from commongood.play.commands import read_command
from commongood.policies import Policy, play
from commongood.session import Session

LEVEL, SCORES = "deprived-borough", ("equity", "quality", "trust")
EXAMPLES = Path(__file__).parents[2] / "examples"
Lab = Callable[..., tuple[int, str, str]]
Result = Callable[..., dict[str, Any]]


def scores(row: dict[str, Any]) -> dict[str, float]:
    return {name: row[name] for name in SCORES}


def test_taking_every_default_is_the_sessions_baseline_on_every_seed(result: Result, new_game: Callable[..., Session]) -> None:
    for words in ([], ["--again"]):
        rows = result("whatif", LEVEL, "nothing", "--lens", "sceptic", "--seeds", 3, "--first-seed", 5, "--turns", 3, *words)[
            "rows"
        ]
        assert [row["seed"] for row in rows] == [5, 6, 7]
        for row in rows:
            assert scores(row) == new_game(LEVEL, "sceptic", row["seed"], 3).baseline()[-1]


def test_a_policy_played_again_is_the_game_on_every_seed(result: Result, new_game: Callable[..., Session]) -> None:
    rows = result("whatif", LEVEL, "reformer", "--seeds", 2, "--turns", 2, "--again")["rows"]
    for row in rows:
        records, _ = play(new_game(LEVEL, "evidence", row["seed"], 2), Policy("reformer", "reformer"))
        assert scores(row) == records[-1].scores


def test_recorded_decisions_are_the_game_on_the_first_seed(result: Result, new_game: Callable[..., Session]) -> None:
    rows = result("whatif", "market-town", EXAMPLES / "policy.json", "--seeds", 2, "--first-seed", 9, "--turns", 4)["rows"]
    policy = Policy("policy", decisions=tuple((e["turn"], read_command(e["command"])) for e in _entries()))
    records, _ = play(new_game("market-town", "evidence", 9, 4), policy)
    assert scores(rows[0]) == records[-1].scores
    assert scores(rows[1]) != scores(rows[0])


def _entries() -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads((EXAMPLES / "policy.json").read_text())
    return entries


def test_means_intervals_and_differences_are_those_of_the_rows(result: Result) -> None:
    found = result("whatif", LEVEL, "nothing", "reformer", "--seeds", 12, "--turns", 2)
    by = {
        (policy, name): np.array([row[name] for row in found["rows"] if row["policy"] == policy])
        for policy in ("nothing", "reformer")
        for name in SCORES
    }
    assert len(found["lines"]) == 6
    for line in found["lines"]:
        own, first = by[line["policy"], line["score"]], by["nothing", line["score"]]
        for values, names in ((own, ("mean", "low", "high")), (own - first, ("more", "more_low", "more_high"))):
            mean, error = values.mean(), stats.sem(values)
            low, high = stats.t.interval(0.95, 11, mean, error) if error else (mean, mean)
            assert [line[name] for name in names] == pytest.approx([mean, low, high], abs=1e-9)
        assert line["towns"] == 12


def test_tables_read_back_as_what_json_says(result: Result, tmp_path: Path) -> None:
    words = ["whatif", LEVEL, "nothing", "reformer", "--seeds", 3, "--turns", 1]
    rows = result(*words, "--table", tmp_path / "rows.parquet")["rows"]
    assert parquet.read_table(tmp_path / "rows.parquet").to_pylist() == rows
    assert result(*words, "--table", tmp_path / "rows.csv")["rows"] == rows
    with (tmp_path / "rows.csv").open(newline="") as stream:
        read = [{**row, "seed": int(row["seed"]), **{n: float(row[n]) for n in SCORES}} for row in csv.DictReader(stream)]
    assert read == rows


def test_a_finished_job_leaves_no_journal_and_one_that_failed_keeps_it(lab: Lab, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    words = ["whatif", LEVEL, "nothing", "--seeds", 2, "--turns", 1]
    code, out, err = lab(*words, "--table", tmp_path / "file" / "rows.csv")
    assert (code, out, len(err.splitlines())) == (1, "", 1)
    assert "cannot be written" in err
    assert len(list((tmp_path / "journals").iterdir())) == 1
    for more in ([], ["--fresh"]):
        assert lab(*words, *more)[0] == 0
        assert list((tmp_path / "journals").iterdir()) == []


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["nowhere", "nothing"], 2, "There is no level 'nowhere'"),
        ([LEVEL, "nothing", "--lens", "rosy"], 2, "There is no lens 'rosy'"),
        ([LEVEL, "nobody"], 1, "There is no bot and no file 'nobody'"),
        ([LEVEL, "nothing", "nothing"], 1, "the same name"),
        ([LEVEL, "nothing", "--table", "rows.txt"], 2, "must end in one of .csv, .parquet, .json"),
        ([LEVEL, str(EXAMPLES / "policy.json"), "--turns", "8"], 1, "The policy policy, entry"),
        ([LEVEL, str(EXAMPLES / "sweep.toml")], 1, "not valid JSON"),
    ],
)
def test_what_it_cannot_do_is_one_sentence(lab: Lab, words: list[str], code: int, said: str) -> None:
    done, out, err = lab("whatif", *words)
    assert (done, out) == (code, "")
    assert said in err
    assert len(err.splitlines()) == 1


@pytest.mark.parametrize("words", [["--seeds", "0"], ["--seeds", "many"], ["--turns", "99"], ["--workers", "-1"], ["--fly"]])
def test_bad_arguments_exit_with_2(lab: Lab, words: list[str]) -> None:
    code, out, err = lab("whatif", LEVEL, "nothing", *words)
    assert (code, out) == (2, "")
    assert "Traceback" not in err
