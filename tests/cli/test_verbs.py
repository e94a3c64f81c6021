"""The command line: what it prints, its exit codes, and what it does with bad input."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from commongood.cli.main import main
from commongood.cli.opening import door
from commongood.engines import ReadyEngine, cache_folder

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a verb in this process: exit code, output, errors."""

    def call(*words: object) -> tuple[int, str, str]:
        try:
            code = main([str(word) for word in words])
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture(scope="module")
def save(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A game of three turns, played by the reformer."""
    path = tmp_path_factory.mktemp("save") / "game.json"
    assert main(["simulate", "market-town", "--seed", "4", "--bot", "reformer", "--turns", "3", "--save", str(path)]) == 0
    return path


def test_simulate_prints_each_turn_and_the_last(run: Run) -> None:
    code, out, _ = run("simulate", "deprived-borough", "--seed", 3, "--turns", 2, "--json")
    result = json.loads(out)
    assert code == 0
    assert set(result) == {"level", "lens", "seed", "turns", "final"}
    assert [row["turn"] for row in result["turns"]] == [1, 2]
    assert set(result["final"]) == {"turn", "equity", "quality", "trust", "money", "hash"}
    assert result["final"] == result["turns"][-1]


def test_the_same_game_has_the_same_hashes_in_fresh_processes_with_any_hash_seed(run: Run) -> None:
    words = ["simulate", "market-town", "--seed", "9", "--bot", "cautious", "--turns", "2", "--json"]
    here = json.loads(run(*words)[1])
    for hash_seed in ("0", "77"):
        env = {**os.environ, "PYTHONHASHSEED": hash_seed}
        out = subprocess.run([sys.executable, "-m", "commongood.cli.main", *words], env=env, capture_output=True, check=True)
        assert json.loads(out.stdout) == here


def test_a_policy_is_played_at_its_turns(run: Run, tmp_path: Path) -> None:
    policy = tmp_path / "policy.json"
    command = {"do": "convert", "service": "library", "model": "trust"}
    policy.write_text(json.dumps([{"turn": 2, "command": command}]))
    code, _out, _ = run("simulate", "market-town", "--policy", policy, "--turns", 3, "--save", tmp_path / "s.json", "--json")
    assert code == 0
    actions = json.loads((tmp_path / "s.json").read_text())["actions"]
    assert {"turn": 2, "seat": "leader", "command": {**command, "money": 0.0}} in [
        {**a, "command": {"money": 0.0, **a["command"]}} for a in actions if a["command"]["do"] == "convert"
    ]


@pytest.mark.parametrize(
    ("policy", "words"),
    [
        ([{"turn": 1, "command": {"do": "fund", "service": "parks", "amount": 900}}], ["entry 1", "turn 1", "left to plan"]),
        ([{"turn": 1, "command": {"do": "fund", "service": "zoo", "amount": 1}}], ["entry 1", "zoo"]),
        ([{"turn": 1, "command": {"do": "fly"}}], ["entry 1", "fly"]),
        ([{"turn": "x", "command": {"do": "meet"}}], ["entry 1", "turn"]),
        ([{"turn": 99, "command": {"do": "fund", "service": "parks", "amount": 1}}], ["turn 99"]),
        ({"turn": 1}, ["list"]),
        ([3], ["entry 1"]),
    ],
)
def test_a_bad_policy_is_named_by_its_entry(run: Run, tmp_path: Path, policy: object, words: list[str]) -> None:
    (tmp_path / "p.json").write_text(json.dumps(policy))
    code, _out, err = run("simulate", "market-town", "--policy", tmp_path / "p.json", "--turns", 2)
    assert code == 1
    assert len(err.strip().splitlines()) == 1
    for word in words:
        assert word in err


@pytest.mark.parametrize("text", ["", "[", "NaN", '[{"turn": 1, "command": NaN}]', "\x00", "[" * 5000])
def test_a_policy_that_is_no_json_is_one_sentence(run: Run, tmp_path: Path, text: str) -> None:
    (tmp_path / "p.json").write_text(text)
    code, _, err = run("simulate", "market-town", "--policy", tmp_path / "p.json")
    assert code == 1
    assert len(err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        ["simulate", "nowhere"],
        ["simulate", "market-town", "--lens", "rosy"],
        ["simulate", "market-town", "--bot", "genius"],
        ["simulate", "market-town", "--seed", "-4"],
        ["simulate", "market-town", "--seed", "many"],
        ["simulate", "market-town", "--turns", "0"],
        ["simulate"],
        ["fly"],
        [],
        ["levels", "check", "/no/such/folder"],
        ["levels", "check"],
        ["claims", "check", "Z99"],
        ["explain", "x.json", "--turn", "1", "--score", "joy"],
    ],
)
def test_bad_arguments_exit_with_2_and_no_traceback(run: Run, words: list[str]) -> None:
    code, _, err = run(*words)
    assert code == 2
    assert err
    assert "Traceback" not in err


def test_replay_verifies_a_save(run: Run, save: Path) -> None:
    code, out, _ = run("replay", save, "--verify")
    assert code == 0
    assert "All 3 turns agree." in out


def test_explain_gives_parts_that_add_up(run: Run, save: Path) -> None:
    for score in ("equity", "quality", "trust"):
        code, out, _ = run("explain", save, "--turn", 2, "--score", score, "--json")
        result = json.loads(out)
        assert code == 0
        assert abs(sum(part["value"] for part in result["parts"]) - (result["after"] - result["before"])) < 1e-12
        assert {"flow", "claim", "value"} == set(result["parts"][0])


def test_explain_tells_once_of_each_claim_behind_a_change(run: Run, save: Path) -> None:
    code, out, _ = run("explain", save, "--turn", 2, "--score", "trust")
    assert code == 0
    claims = [claim for claim in door().library.claim.values() if f"[{claim.id}]" in out]
    assert claims
    assert all(out.count(claim.says) == out.count(claim.disputed_by) == 1 for claim in claims)


def test_explain_says_what_each_decision_did(run: Run, save: Path) -> None:
    code, out, _ = run("explain", save, "--decisions", "--json")
    rows = json.loads(out)
    assert code == 0
    assert rows
    assert set(rows[0]) == {"turn", "title", "place", "equity", "quality", "trust"}
    code, out, _ = run("explain", save, "--decisions")
    assert code == 0
    assert rows[0]["title"] in out
    assert run("explain", save)[0] == 2


def test_the_engine_is_named_with_its_folder_or_the_reason_why_not(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    code, out, _ = run("engine", "--prepare", "--json")
    assert code == 0
    assert json.loads(out)["engine"] == "compiled"
    own = ReadyEngine(door().model, cache_folder())
    own.why_not = "There is no room."
    monkeypatch.setattr("commongood.cli.engine.engine_of", lambda model: own)
    code, out, _ = run("engine")
    assert code == 0
    assert "There is no room." in out
    assert run("engine", "--prepare")[0] == 1


def damaged(text: str) -> list[tuple[str, str]]:
    data = json.loads(text)
    other_hash = json.loads(text)
    other_hash["resolved"][1]["hash"] = "0" * 64
    other_hash["resolved"][1]["stocks"]["morale"] = "00000000"
    illegal = json.loads(text)
    illegal["actions"].insert(0, {"turn": 1, "seat": "leader", "command": {"do": "fund", "service": "parks", "amount": 900}})
    return [
        (text[: len(text) // 2], "damaged"),
        ("", "damaged"),
        ("hello", "damaged"),
        ('{"format": "other"}', "not a save"),
        (json.dumps({**data, "version": 99, "engine": "9.0"}), "newer version (9.0)"),
        (json.dumps({**data, "level": "atlantis"}), "atlantis"),
        (json.dumps({**data, "lens": "rosy"}), "rosy"),
        (json.dumps({**data, "plugins": ["moon"]}), "moon"),
        (json.dumps({**data, "seed": "many"}), "seed"),
        (json.dumps({**data, "turns": 4000}), "turns"),
        (json.dumps({**data, "more": 1}), "more"),
        (json.dumps({**data, "level_hash": "0"}), "opening town differs"),
        (json.dumps(other_hash), "turn 2, in the stock 'morale'"),
        (json.dumps(illegal), "action 1 in turn 1"),
        (json.dumps({**data, "actions": data["actions"][:-2]}), "hashes of 3 turns"),
    ]


def test_a_damaged_foreign_newer_or_edited_save_is_one_sentence_and_stays_as_it_is(
    run: Run, save: Path, tmp_path: Path
) -> None:
    for number, (text, words) in enumerate(damaged(save.read_text())):
        path = tmp_path / f"{number}.json"
        path.write_text(text)
        code, _, err = run("replay", path, "--verify")
        assert code == 1, words
        assert words in err
        assert len(err.strip().splitlines()) == 1
        assert path.read_text() == text
    assert run("replay", tmp_path / "none.json")[0] == 1


def test_commands_lists_a_schema_and_what_is_legal(run: Run) -> None:
    code, out, _ = run("commands", "market-town", "--json")
    result = json.loads(out)
    assert code == 0
    assert len(result["legal"]) > 100
    assert {"do": "meet"} in result["legal"]
    assert "$defs" in result["schema"]


def test_claims_says_what_stands_for_each(run: Run) -> None:
    code, out, _ = run("claims", "--json")
    rows = {row["id"]: row for row in json.loads(out)}
    assert code == 0
    assert len(rows) == 82
    assert all(row["done"] for row in rows.values()), [i for i, row in rows.items() if not row["done"]]
    assert rows["E02"]["flow"] is None
    assert rows["G03"]["flow"] is True


def test_claims_tells_what_one_says_and_only_of_figures_that_were_checked(run: Run) -> None:
    code, out, _ = run("claims", "P16")
    library = door().library
    assert code == 0
    assert library.claim["P16"].says in out
    assert library.claim["P16"].disputed_by in out
    for row in library.evidence.values():
        assert (row.figure in out) == (row.verified and "P16" in (*row.supports, *row.contests)), row.id


def test_claims_refuses_an_id_that_is_not_there(run: Run) -> None:
    for words in (("claims", "Z99"), ("claims", "check", "Z99"), ("claims", "P16", "P17")):
        code, _, err = run(*words)
        assert code != 0
        assert words[-1] in err
        assert len(err.strip().splitlines()) == 1


def test_levels_are_listed_and_checked(run: Run) -> None:
    assert [row["id"] for row in json.loads(run("levels", "--json")[1])] == [
        "deprived-borough",
        "first-steps",
        "inner-city",
        "market-town",
        "mill-town",
        "seaside-town",
    ]
    from importlib.resources import files

    code, out, _ = run("levels", "check", files("commongood.levels") / "market-town")
    assert code == 0
    assert "sound" in out


def test_play_opens_the_title_only_where_no_level_is_named(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setattr("commongood.cli.play.kept_games", lambda: tmp_path)
    opened = []
    monkeypatch.setattr("commongood.desktop.window.run_title", lambda shelf, lens, **_: opened.append(lens) or 0)
    monkeypatch.setattr("commongood.desktop.window.run", lambda session, **_: opened.append(session.setting.level.id) or 0)
    assert run("play", "--lens", "sceptic")[0] == 0
    assert run("play", "first-steps")[0] == 0
    assert run("play", "--load", tmp_path / "first-steps-evidence-1.json")[0] == 0
    assert opened == ["sceptic", "first-steps", "first-steps"]
    assert run("play", "--lens", "nobody")[0] == 2
