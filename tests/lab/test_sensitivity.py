"""Sensitivity: designs find what they were given to find, and runs hang on nothing but the design."""

import json
from pathlib import Path
from typing import Any

import pytest

from commongood.cli.main import main
from commongood.lab import sensitivity as job
from commongood.lab.design import MEASURES, Design, Method
from commongood.lab.runner import Runner
from commongood.lab.sensitivity import assumptions, run_rows, sensitivity
from commongood.lab.spreading import Where
from commongood.lab.tasks import LabError
from commongood.lab.towns import run_block
from commongood.plugins import Catalogue
from commongood.policies import Policy
from commongood.town.scoring import SCORES


class Interrupted(LabError):
    """Stops a job in the middle of its work."""


NOTHING = Policy("nothing", "nothing")
BOTH = pytest.mark.parametrize("method", ["morris", "sobol"])
SIZE = {"morris": 2, "sobol": 2}


def small(runner: Runner, method: Method = "morris", policy: Policy = NOTHING, **more: Any) -> Any:
    return sensitivity(runner, "market-town", "evidence", policy, method, SIZE[method], 2, turns=1, **more)


@BOTH
@pytest.mark.parametrize("seed", [0, 7])
def test_the_weights_of_a_made_up_outcome_are_found_in_their_order(method: Method, seed: int) -> None:
    weights = (0.0, 3.0, -8.0, 1.0, 5.0)
    design = Design(method, ((0.0, 2.0), (0.0, 1.0), (-1.0, 0.0), (2.0, 3.0), (0.0, 1.0)), 64, seed)
    made = design.measure([sum(w * x for w, x in zip(weights, row, strict=True)) for row in design.rows.tolist()])
    first = made[MEASURES[method][0]]
    assert sorted(range(5), key=lambda i: -first[i]) == [2, 4, 1, 3, 0]
    assert [made[name][0] for name in MEASURES[method]] == [0.0] * 4
    if method == "morris":
        assert made["mu"] == pytest.approx(weights)
        assert made["sigma"] == pytest.approx([0.0] * 5, abs=1e-9)
    else:
        variance = sum(w * w for w in weights)
        assert made["ST"] == pytest.approx([w * w / variance for w in weights], abs=0.05)


@BOTH
def test_an_outcome_that_nothing_moves_has_no_deciding_assumption(method: Method) -> None:
    design = Design(method, ((0.0, 1.0), (0.0, 1.0)), 4, 1)
    assert design.measure([3.0] * design.runs) == {name: [0.0, 0.0] for name in MEASURES[method]}
    with pytest.raises(ValueError, match="as many outcomes"):
        design.measure([3.0])


@BOTH
def test_what_matters_only_where_there_are_seasons_decides_exactly_nothing_elsewhere(method: Method) -> None:
    seasons = {"winter_need", "season_work", "season_trouble"}
    result = small(Runner(), method, claims=True)
    still = [line for line in result.lines if line["parameter"] in seasons]
    assert {line["parameter"] for line in still} == seasons
    for line in still:
        assert {line[name] for name in MEASURES[method]} == {0.0}
    first = MEASURES[method][0]
    for score in SCORES:
        own = [line[first] for line in result.lines if line["score"] == score]
        assert own == sorted(own, reverse=True)
        assert own[0] > 0.0


def test_every_parameter_with_a_range_is_varied_within_it_and_says_where_it_comes_from(door: Catalogue) -> None:
    plain = assumptions(door.library, "evidence")
    assert [one.parameter for one in plain] == [name for name, made in door.library.parameter.items() if made.low < made.high]
    result = small(Runner(), claims=True)
    moved = assumptions(door.library, "evidence", claims=True)
    assert len(moved) == len(plain) + len(door.library.graded())
    for one in moved:
        values = {row[one.parameter] for row in result.rows}
        # a design scales its steps to the range, which may round at the last bit
        assert one.low - 1e-12 <= min(values) < max(values) <= one.high + 1e-12
        assert one.unit
        assert one.source


def test_a_row_is_the_mean_of_its_seeds_under_its_parameters() -> None:
    result = small(Runner())
    names = [name for name in result.rows[0] if name not in ("row", *SCORES)]
    for row in (result.rows[0], result.rows[-1]):
        alone = run_block("market-town", "evidence", 1, [], 1, 2, {name: row[name] for name in names})
        assert {name: row[name] for name in SCORES} == {name: sum(alone[name]) / 2 for name in SCORES}


def test_a_policys_decisions_are_inputs_of_every_row() -> None:
    ways = [small(Runner(), policy=Policy(name, name)).rows for name in ("nothing", "reformer")]
    assert ways[0] != ways[1]
    drop = [[{k: v for k, v in row.items() if k not in SCORES} for row in rows] for rows in ways]
    assert drop[0] == drop[1], "the design must not hang on the policy"


def test_how_the_work_is_cut_and_spread_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = small(Runner(Where(workers=1))).as_data()
    monkeypatch.setattr(job, "BLOCK", 34)
    assert small(Runner(Where(workers=2))).as_data() == whole


def test_an_interrupted_job_goes_on_and_no_row_is_run_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "BLOCK", 100)
    whole = small(Runner()).as_data()
    ran: list[int] = []
    most = 3

    def counted(**given: Any) -> Any:
        if len(ran) == most:
            raise Interrupted
        ran.append(given["first_row"])
        return run_rows(**given)

    monkeypatch.setattr(job, "run_rows", counted)
    # one task at a time, so that none is under way when the job is interrupted
    with pytest.raises(Interrupted):
        small(Runner(Where(workers=1), tmp_path))
    first, ran, most = ran, [], len(whole["rows"])
    assert small(Runner(Where(workers=1), tmp_path)).as_data() == whole
    assert sorted(first + ran) == list(range(0, len(whole["rows"]), 50))


def test_a_worker_that_draws_another_design_refuses() -> None:
    design = {"method": "morris", "ranges": [[0.0, 1.0]], "size": 2, "seed": 1}
    with pytest.raises(LabError, match="another design"):
        run_rows("market-town", "evidence", 1, [], ["neglect"], design, "0" * 16, 0, 1, 1, 1)


def test_the_verb_gives_the_same_bytes_twice_and_prints_the_most_decisive(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    words = ["lab", "sensitivity", "market-town", "--paths", "2", "--seeds", "1", "--turns", "1", "--journals", str(tmp_path)]
    said = []
    for _ in range(2):
        assert main([*words, "--json", "--table", str(tmp_path / "rows.parquet")]) == 0
        said.append((capsys.readouterr().out, (tmp_path / "rows.parquet").read_bytes()))
    assert said[0] == said[1]
    lines = json.loads(said[0][0])["lines"]
    assert main([*words, "--top", "2"]) == 0
    out = capsys.readouterr().out
    assert all(line["parameter"] in out for line in [line for line in lines if line["score"] == "trust"][:2])
    assert out.count("\ntrust ") == 2
    assert not list(tmp_path.glob("*.jsonl")), "what was handed over must not be kept"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["atlantis"], "no level 'atlantis'"),
        (["market-town", "nobody"], "no bot and no file 'nobody'"),
        (["market-town", "--lens", "rosy"], "no lens 'rosy'"),
        (["market-town", "--method", "sobol", "--points", "48"], "power of two"),
        (["market-town", "--method", "sobol", "--paths", "4"], "--paths belongs to another method"),
        (["market-town", "--paths", "1"], "at least 2"),
    ],
)
def test_a_bad_argument_is_one_sentence(words: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "sensitivity", *words]) == 2
    error = capsys.readouterr().err
    assert says in error
    assert error.count("\n") == 1


def test_a_policy_that_cannot_be_played_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    policy = tmp_path / "poor.json"
    policy.write_text('[{"turn": 1, "command": {"do": "fund", "service": "library", "amount": 900}}]')
    assert main(["lab", "sensitivity", "market-town", str(policy), "--journals", str(tmp_path)]) == 1
    assert "The policy poor, entry 1 (turn 1)" in capsys.readouterr().err
