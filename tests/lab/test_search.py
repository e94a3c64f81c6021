"""The search: it gets nearer to the goals, what it finds can be played, and an interruption costs nothing that was done."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from commongood.cli.main import main
from commongood.lab import search as job
from commongood.lab.genome import Genes, drafted, read
from commongood.lab.runner import Runner
from commongood.lab.search import cost, search, try_out
from commongood.lab.spreading import Where
from commongood.lab.tasks import LabError
from commongood.lab.towns import run_block
from commongood.play.commands import Fund, Propose
from commongood.play.leaving import recorded
from commongood.policies import Policy, play
from commongood.session import Session
from commongood.town.scoring import SCORES


class Interrupted(LabError):
    """Stops a job in the middle of its work."""


Make = Callable[..., Session]


def small(runner: Runner, seed: int = 1, **more: Any) -> Any:
    return search(runner, "market-town", "evidence", 2, 2, 3, 4, turns=2, seed=seed, **more).as_data()


def test_a_small_search_gets_nearer_to_the_goals_than_doing_nothing() -> None:
    found = small(Runner())
    goals = job.goals_of("market-town")
    assert found["cost"] < cost(goals, run_block("market-town", "evidence", 2, [], 1, 2))
    assert found["cost"] == min(least for least, _ in found["trace"])
    short = {votes: sum(r["shortfall"] for r in found["rows"] if r["votes"] == votes) for votes in ("nothing", "passed")}
    assert short["passed"] < short["nothing"], "it must hold on seeds that were not searched"
    assert {row["seed"] for row in found["rows"]} == {3, 4}


def test_cost_is_the_worst_gap_and_a_little_of_all() -> None:
    goals = {"equity": 50.0, "quality": 40.0, "trust": 30.0}
    scores = {"equity": [48.0, 50.0], "quality": [40.0, 39.0], "trust": [31.0, 34.0]}
    assert cost(goals, scores) == pytest.approx((2.0 + 0.1 * 1.0 / 3.0 + 1.0 - 0.1 * 3.0 / 3.0) / 2.0)
    met = {name: [goals[name] + 1.0] for name in SCORES}
    assert cost(goals, met) == pytest.approx(-1.1), "it goes on once all are met"


def test_the_same_search_finds_the_same_and_another_seed_something_else() -> None:
    once = small(Runner(Where(workers=1)))
    assert small(Runner(Where(workers=2))) == once
    assert small(Runner(), seed=2)["decisions"] != once["decisions"]


def test_an_interrupted_search_goes_on_and_no_candidate_is_tried_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = small(Runner())
    tried: list[tuple[float, ...]] = []

    def counted(**given: Any) -> Any:
        if len(tried) == 7:
            raise Interrupted
        tried.append(tuple(given["numbers"]))
        return try_out(**given)

    monkeypatch.setattr(job, "try_out", counted)
    runner = Runner(Where(workers=1), tmp_path)
    # one task at a time, so that none is under way when the job is interrupted
    with pytest.raises(Interrupted):
        small(runner)
    first, tried = tried, []
    runner = Runner(Where(workers=1), tmp_path)
    assert small(runner) == whole
    assert len({*first, *tried}) == len(first) + len(tried) == 12
    runner.forget()
    assert not list(tmp_path.iterdir())


def test_what_is_found_plays_without_a_refusal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "found.json"
    words = ["lab", "search", "market-town", "--seeds", "2", "--checks", "2", "--generations", "2", "--candidates", "4"]
    words += ["--turns", "2", "--journals", str(tmp_path / "journals")]
    said = []
    for _ in range(2):
        assert main([*words, "--save", str(path), "--json"]) == 0
        said.append((capsys.readouterr().out, path.read_bytes()))
    assert said[0] == said[1]
    assert json.loads(said[0][1]) == json.loads(said[0][0])["decisions"] != []
    for seed in ("1", "2"):
        assert main(["simulate", "market-town", "--policy", str(path), "--turns", "2", "--seed", seed]) == 0
    capsys.readouterr()
    assert main([*words, "--save", str(path)]) == 0
    assert f"simulate market-town --policy {path}" in capsys.readouterr().out
    assert not list((tmp_path / "journals").iterdir()), "what was handed over must not be kept"


def test_a_row_is_read_as_the_loop_would_carry_it_out(new_game: Make) -> None:
    setting = new_game(turns=2).setting
    genes = Genes.of(setting, 1)
    numbers = [-1.0] * genes.count
    wanted = {("parks", "two-keepers"): 1.5, ("safety", "one-question"): 0.5}
    for pair, number in wanted.items():
        numbers[genes.proposals.index(pair)] = number
    numbers[len(genes.proposals) :] = [0.0] * len(genes.services)
    numbers[len(genes.proposals) + genes.services.index("library")] = -0.5
    made = read(genes, numbers, setting)
    kept = [[c for c in turn if isinstance(c, Propose)] for turn in made.commands]
    first, second = Propose("parks", "two-keepers"), Propose("safety", "one-question")
    assert kept == [[first, second], [first]], "the larger number comes first, and a 1.5 is made twice"
    assert all(isinstance(turn[0], Fund) and turn[0].service == "library" for turn in made.commands)
    # these are the leader's alone, so no vote can change them: the loop does the same to the last bit
    records, refused = play(new_game(turns=2), made.policy("row"))
    assert refused == ()
    assert recorded(records) == [list(turn) for turn in made.plan]
    assert drafted(setting, made.commands) == made


def test_stages_share_the_term_out_and_nothing_is_decided_after_the_acts(new_game: Make) -> None:
    setting = new_game().setting
    genes = Genes.of(setting, 2, 4)
    numbers = [float(i) for i in range(genes.count)]
    firsts = [genes.stage(numbers, turn)[0][0] for turn in range(1, 5)]
    assert firsts == [0.0, 0.0, genes.count / 2, genes.count / 2]
    assert len(read(genes, numbers, setting).commands) == 4
    assert not any("money" in proposal and service == "library" for service, proposal in genes.proposals)


def test_a_decision_that_boards_or_luck_make_impossible_is_left_out() -> None:
    plot = job.Plot("market-town", "evidence", 1, 1, 1, 1, 1)
    good, bad = (1, Propose("parks", "two-keepers")), (1, Fund("library", 900.0))
    assert job._playable(Runner(), plot, Policy("found", decisions=(bad, good, bad))).decisions == (good,)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["atlantis"], "no level 'atlantis'"),
        (["market-town", "--lens", "rosy"], "no lens 'rosy'"),
        (["market-town", "--candidates", "1"], "at least 2"),
        (["market-town", "--seed", str(1 << 32)], "--seed must be at most"),
    ],
)
def test_a_bad_argument_is_one_sentence(words: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lab", "search", *words]) == 2
    error = capsys.readouterr().err
    assert says in error
    assert error.count("\n") == 1


def test_a_policy_that_cannot_be_saved_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["lab", "search", "market-town", "--seeds", "1", "--checks", "1", "--generations", "1", "--candidates", "2"]
    words += ["--turns", "1", "--journals", str(tmp_path / "journals"), "--save", str(tmp_path / "file" / "found.json")]
    (tmp_path / "file").write_text("a file is no folder")
    assert main(words) == 1
    assert "cannot be written" in capsys.readouterr().err
    assert list((tmp_path / "journals").iterdir()), "what could not be handed over must be kept"
