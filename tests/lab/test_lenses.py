"""`commongood lab lenses`: the same decisions under every lens."""

from collections.abc import Callable
from typing import Any

import pytest

from commongood.lab.lenses import lenses, widest
from commongood.lab.runner import Runner
from commongood.lab.towns import decided
from commongood.play.commands import Fund, Set
from commongood.policies import Policy, play
from commongood.session import Session

LEVEL, TURNS = "market-town", 2
Result = Callable[..., dict[str, Any]]


def test_under_the_home_lens_it_says_what_whatif_says(result: Result) -> None:
    words = [LEVEL, "nothing", "reformer", "--lens", "sceptic", "--seeds", 5, "--first-seed", 3, "--turns", TURNS]
    here, there = result("lenses", *words), result("whatif", *words)
    home = [{k: v for k, v in row.items() if k != "lens"} for row in here["rows"] if row["lens"] == "sceptic"]
    assert home == there["rows"]
    assert len(here["rows"]) == 2 * 8 * 5
    means = [(line["policy"], line["score"], line["mean"]) for line in here["lines"] if line["lens"] == "sceptic"]
    assert means == [(line["policy"], line["score"], line["mean"]) for line in there["lines"]]


def test_taking_every_default_is_the_sessions_baseline_under_each_lens(
    result: Result, new_game: Callable[..., Session]
) -> None:
    for words in ([], ["--again"]):
        rows = result("lenses", LEVEL, "nothing", "--seeds", 1, "--first-seed", 2, "--turns", 1, *words)["rows"]
        for row in rows:
            known = new_game(LEVEL, row["lens"], 2, 1).baseline()[-1]
            assert {name: row[name] for name in known} == known


def test_the_row_of_the_first_seed_under_the_home_lens_is_the_game_itself(
    result: Result, new_game: Callable[..., Session]
) -> None:
    for words in ([], ["--again"]):
        rows = result(
            "lenses", LEVEL, "reformer", "--lens", "in-control", "--seeds", 1, "--first-seed", 4, "--turns", 2, *words
        )
        session = new_game(LEVEL, "in-control", 4, 2)
        records, _ = play(session, Policy("reformer", "reformer"))
        (row,) = [row for row in rows["rows"] if row["lens"] == "in-control"]
        assert {name: row[name] for name in records[-1].scores} == records[-1].scores


def test_decisions_taken_again_are_counted_where_they_are_refused() -> None:
    kept, refused = Set("outreach", "families", 0.1), Fund("parks", 900.0)
    policy = Policy("both", decisions=((1, kept), (2, refused)))
    done = lenses(Runner(), LEVEL, "evidence", [policy], 2, turns=TURNS, again=True)
    alone = lenses(Runner(), LEVEL, "evidence", [Policy("both", decisions=((1, kept),))], 2, turns=TURNS, again=True)
    assert {line["refused"] for line in done.lines} == {1.0}
    assert {line["refused"] for line in alone.lines} == {0.0}
    assert [{**row, "refused": 0} for row in done.rows] == list(alone.rows)


def test_a_bot_is_asked_once_so_that_its_decisions_are_the_same_under_every_lens(new_game: Callable[..., Session]) -> None:
    same = decided(Policy("reformer", "reformer"), LEVEL, "evidence", 1, 3)
    session = new_game(LEVEL, "evidence", 1, 3)
    records, refused = play(session, same)
    assert same.bot is None
    assert not refused
    own = new_game(LEVEL, "evidence", 1, 3)
    assert [record.digest for record in records] == [record.digest for record in own.play_bot("reformer")]
    alike = decided(Policy("random", "random"), LEVEL, "evidence", 1, 1)
    bot, written = (
        lenses(Runner(), LEVEL, "evidence", [policy], 2, turns=1, again=True).rows
        for policy in (Policy("random", "random"), alike)
    )
    assert bot == written


def test_the_widest_gap_is_named_with_its_two_lenses() -> None:
    lines = [
        {"policy": policy, "score": score, "lens": lens, "mean": mean}
        for policy, score, lens, mean in [
            ("a", "trust", "x", 1.0),
            ("a", "trust", "y", 4.0),
            ("a", "equity", "x", 9.0),
            ("a", "equity", "y", 8.0),
            ("b", "trust", "x", 7.0),
            ("b", "trust", "y", 3.0),
        ]
    ]
    assert widest(lines) == {"policy": "b", "score": "trust", "highest": "x", "lowest": "y", "gap": 4.0}


def test_people_read_a_table_and_which_lenses_differ_most(lab: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = lab("lenses", LEVEL, "nothing", "--seeds", 2, "--turns", 1)
    lines = out.splitlines()
    assert (code, err) == (0, "")
    assert lines[0].split() == ["policy", "lens", "score", "mean", "from", "to"]
    assert len(lines) == 1 + 8 * 3 + 2
    assert lines[-1].startswith("What differs most between lenses is equity with nothing: ")
    assert "refused" in lab("lenses", LEVEL, "nothing", "--seeds", 1, "--turns", 1, "--again")[1].splitlines()[0]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["nowhere", "nothing"], 2, "There is no level 'nowhere'"),
        ([LEVEL, "nothing", "--lens", "rosy"], 2, "There is no lens 'rosy'"),
        ([LEVEL, "nobody"], 1, "There is no bot and no file 'nobody'"),
        ([LEVEL, "nothing", "nothing"], 1, "the same name"),
        ([LEVEL, "nothing", "--table", "rows.txt"], 2, "must end in one of"),
    ],
)
def test_what_it_cannot_do_is_one_sentence(
    lab: Callable[..., tuple[int, str, str]], words: list[str], code: int, said: str
) -> None:
    done, out, err = lab("lenses", *words)
    assert (done, out) == (code, "")
    assert said in err
    assert len(err.splitlines()) == 1
