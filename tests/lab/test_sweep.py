"""`commongood lab sweep`: points of parameters, claims, levers and commands, from a file."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

from commongood.lab import sweep as sweeping
from commongood.lab.runner import Runner
from commongood.lab.spreading import Where
from commongood.lab.sweep import sweep
from commongood.lab.sweep_file import SweepFile, read_sweep
from commongood.lab.sweep_points import points_of
from commongood.plugins import Catalogue
from commongood.policies import Policy
from commongood.session import Session

NOTHING, REFORMER = Policy("nothing", "nothing"), Policy("reformer", "reformer")
HEAD = 'levels = ["market-town"]\nturns = 2\nseeds = 3\n'
EXAMPLES = Path(__file__).parents[2] / "examples"
Result = Callable[..., dict[str, Any]]
Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file of a sweep."""

    def made(text: str) -> Path:
        path = tmp_path / "sweep.toml"
        path.write_text(text if text.startswith("levels") else HEAD + text)
        return path

    return made


@pytest.fixture
def asked(write: Write, door: Catalogue) -> Callable[[str], SweepFile]:
    return lambda text: read_sweep(write(text), door)


def test_a_point_at_published_values_is_the_run_without_a_sweep(write: Write, result: Result, door: Catalogue) -> None:
    value = door.library.parameter["hiring_pace"].value
    strength = door.library.strength("sceptic", "P04")
    path = write(
        f'lenses = ["sceptic"]\npolicies = ["nothing", "reformer"]\n'
        f'[[vary]]\nparameter = "hiring_pace"\nvalues = [{value}, {value * 0.5}]\n'
        f'[[vary]]\nclaim = "P04"\nvalues = [{strength!r}, 1.5]\n'
        '[[vary]]\nlever = "outreach"\nat = "families"\nvalues = [0]\n'
    )
    rows = result("sweep", path)["rows"]
    at_home = [row for row in rows if (row["hiring_pace"], row["P04"]) == (value, strength)]
    known = result("whatif", "market-town", "nothing", "reformer", "--lens", "sceptic", "--turns", 2, "--seeds", 3)["rows"]
    assert [{name: row[name] for name in known[0]} for row in at_home] == known
    assert len(rows) == 2 * 4 * 3
    assert len({json.dumps([row["equity"], row["trust"]]) for row in rows if row["seed"] == 1}) == 2 * 4


def test_a_parameter_and_a_strength_are_set_as_the_session_sets_them(
    asked: Callable[[str], SweepFile], new_game: Callable[..., Session]
) -> None:
    found = sweep(Runner(), asked('columns = ["equity", "volunteers"]\n[[vary]]\nclaim = "P04"\nvalues = [0.0]'), [NOTHING])
    for row in found.rows:
        session = new_game(seed=row["seed"], turns=2)
        session.setting = session.setting.with_strength("P04", 0.0)
        assert row["equity"] == session.baseline()[-1]["equity"]
    assert 0.0 < found.lines[0]["volunteers_low"] < found.lines[0]["volunteers"] < found.lines[0]["volunteers_high"]


def test_a_lever_and_a_command_do_what_they_do_in_a_game(
    asked: Callable[[str], SweepFile], new_game: Callable[..., Session]
) -> None:
    set_, convert = (
        '{ do = "set", lever = "outreach", at = "families", value = 0.1 }',
        '{ do = "convert", service = "library", model = "trust" }',
    )
    text = f'[[vary]]\nlever = "outreach"\nat = "families"\nvalues = [0.1]\n[[vary]]\ncommand = {convert}\nfrom_turn = 2\n'
    found = sweep(Runner(), asked(text), [NOTHING])
    same = sweep(
        Runner(), asked(f"[[vary]]\ncommand = {set_}\nvalues = [1]\n[[vary]]\ncommand = {convert}\nfrom_turn = 2\n"), [NOTHING]
    )
    scores = [[row[name] for name in ("equity", "quality", "trust")] for row in found.rows]
    assert scores == [[row[name] for name in ("equity", "quality", "trust")] for row in same.rows]
    session = new_game(seed=1, turns=2)
    for command in ({"do": "set", "lever": "outreach", "at": "families", "value": 0.1}, {"do": "meet"}, {"do": "next"}):
        assert session.do(command).ok, command
    assert session.do({"do": "convert", "service": "library", "model": "trust"}).ok
    assert session.do({"do": "meet"}).ok
    given = next(row for row in found.rows if row["seed"] == 1 and row["convert library trust 0.0"] == 1.0)
    assert {name: given[name] for name in ("equity", "quality", "trust")} == session.game.records[-1].scores


def test_a_lever_that_the_policy_has_set_already_is_not_paid_for_twice(write: Write, result: Result) -> None:
    policy = EXAMPLES / "policy.json"
    text = f'turns = 4\npolicies = ["{policy}"]\n[[vary]]\nlever = "outreach"\nat = "families"\nvalues = [0.1]'
    rows = result("sweep", write(HEAD.replace("turns = 2\n", "") + text))["rows"]
    known = result("whatif", "market-town", policy, "--turns", 4, "--seeds", 3)["rows"]
    assert [{name: row[name] for name in known[0]} for row in rows] == known


def test_rows_do_not_hang_on_how_points_were_cut(asked: Callable[[str], SweepFile], monkeypatch: pytest.MonkeyPatch) -> None:
    plan = asked('[[vary]]\nparameter = "hiring_pace"\n[[vary]]\nlever = "outreach"\nat = "families"\nvalues = [0, 0.1]')
    found = []
    for block in (1, 4, 64, 256):
        monkeypatch.setattr(sweeping, "BLOCK", block)
        found.append(sweep(Runner(Where("threads", 2)), plan, [REFORMER]))
    assert all(made == found[0] for made in found)
    assert len(found[0].rows) == 5 * 2 * 3


def test_a_grid_is_the_product_of_values_steps_and_published_ranges(asked: Callable[[str], SweepFile], door: Catalogue) -> None:
    published = door.library.parameter["hiring_pace"]
    plan = asked(
        '[[vary]]\nparameter = "hiring_pace"\nsteps = 2\n[[vary]]\nclaim = "P04"\nlow = 0.5\n'
        '[[vary]]\nlever = "wanted"\nat = "parks"'
    )
    firsts, seconds, thirds = (sorted(set(column)) for column in zip(*points_of(plan), strict=True))
    assert firsts == [published.low, published.high]
    assert seconds == [0.5, 0.625, 0.75, 0.875, 1.0]
    assert thirds == [0.0, 500.0, 1000.0, 1500.0, 2000.0]
    assert len(points_of(plan)) == 2 * 5 * 5


@pytest.mark.parametrize("method", ["latin", "sobol", "random"])
def test_a_sample_is_seeded_and_stays_within_its_ranges(asked: Callable[[str], SweepFile], method: str) -> None:
    def points(seed: int) -> list[tuple[float, ...]]:
        text = '[[vary]]\nclaim = "P04"\nlow = 0.2\nhigh = 0.4\n[[vary]]\nparameter = "hiring_pace"\nvalues = [0.3, 0.5]\n'
        more = '[[vary]]\nlever = "places"\nat = "schools"\nlow = 1\nhigh = 3\n'
        return points_of(asked(f'{text}{more}[sample]\npoints = 20\nseed = {seed}\nmethod = "{method}"'))

    assert points(1) == points(1) != points(2)
    assert len(points(1)) == 20
    assert all(0.2 <= a < 0.4 and b in (0.3, 0.5) and c in (1.0, 2.0, 3.0) for a, b, c in points(1))
    assert {b for _, b, _ in points(1)} == {0.3, 0.5}


def test_tables_read_back_as_what_json_says(write: Write, result: Result, tmp_path: Path) -> None:
    path = write('columns = ["trust", "volunteers"]\n[[vary]]\nclaim = "P04"\nsteps = 2')
    rows = result("sweep", path, "--table", tmp_path / "rows.csv")["rows"]
    assert result("sweep", path, "--table", tmp_path / "rows.parquet")["rows"] == rows
    assert parquet.read_table(tmp_path / "rows.parquet").to_pylist() == rows
    with (tmp_path / "rows.csv").open(newline="") as stream:
        read = list(csv.DictReader(stream))
    assert [[float(row[name]) for name in ("P04", "seed", "trust", "volunteers")] for row in read] == [
        [row[name] for name in ("P04", "seed", "trust", "volunteers")] for row in rows
    ]
    assert [row["level"] for row in read] == ["market-town"] * 6


def test_people_read_a_line_for_each_point(write: Write, lab: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = lab("sweep", write('lenses = ["evidence", "sceptic"]\n[[vary]]\nclaim = "P04"\nsteps = 2'))
    lines = out.splitlines()
    assert (code, err) == (0, "")
    assert lines[0].split() == ["lens", "P04", "equity", "quality", "trust"]
    assert len(lines) == 1 + 4 + 1


def test_the_example_runs(lab: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = lab("sweep", EXAMPLES / "sweep.toml")
    assert (code, err) == (0, "")
    assert "144 points, each of 20 towns" in out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("levels = [", "sweep.toml: is not valid TOML"),
        ('levels = ["market-town"]\nseed = 3', "unknown field `seed`"),
        ("levels = []", "$.levels"),
        ('levels = ["nowhere"]', "There is no level 'nowhere'"),
        ('lenses = ["rosy"]', "There is no lens 'rosy'"),
        ('policies = ["nobody"]', "There is no bot and no file"),
        ('columns = ["equality"]', "There is no score or stock 'equality'; did you mean 'quality'?"),
        (
            '[[vary]]\nparameter = "hiring_pacee"',
            "sweep.toml, vary 1: There is no parameter 'hiring_pacee'; did you mean 'hiring_pace'?",
        ),
        ('[[vary]]\nclaim = "P99"', "vary 1: There is no claim with a strength 'P99'"),
        ('[[vary]]\nlever = "fun"\nat = "parks"', "vary 1: There is no lever 'fun'"),
        ('[[vary]]\nlever = "outreach"', "vary 1: a lever needs at"),
        ("[[vary]]\nvalues = [1]", "vary 1: must name one thing"),
        ('[[vary]]\nclaim = "P04"\nparameter = "hiring_pace"', "vary 1: must name one thing"),
        ('[[vary]]\nclaim = "P04"\nvalues = [1]\nlow = 0', "vary 1: has values and also low"),
        ('[[vary]]\nclaim = "P04"\nlow = 1.5', "vary 1: low, 1.5, must be less than high, 1"),
        ('[[vary]]\nclaim = "P04"\nvalues = [1, 1]', "vary 1: a value is there twice"),
        ('[[vary]]\nclaim = "P04"\n[[vary]]\nclaim = "P04"', "'P04' is there twice"),
        ('[[vary]]\nclaim = "P04"\nvalues = [nan]', "vary[0].values[0] is not a finite number"),
        ('[[vary]]\nclaim = "P04"\nname = "seed"', "the name of the column 'seed'"),
        ('[[vary]]\nclaim = "P04"\nfrom_turn = 2', "vary 1: a claim holds for the whole game"),
        ('[[vary]]\nlever = "outreach"\nat = "families"\nfrom_turn = 3', "vary 1: from_turn is after the last turn, 2"),
        ('[[vary]]\ncommand = { do = "fly" }', "vary[0].command"),
        (
            '[[vary]]\ncommand = { do = "convert", service = "library", model = "trust" }\nlow = 0',
            "its values can only be 0 and 1",
        ),
        (
            '[[vary]]\nclaim = "P04"\nsteps = 400\n[[vary]]\nclaim = "P05"\nsteps = 400',
            "The sweep has 160000 points, and 100000 is",
        ),
        ('[[vary]]\nclaim = "P04"\n[sample]\npoints = 99999999', "sample"),
        (
            '[[vary]]\nlever = "outreach"\nat = "zoo"\nvalues = [0.1]',
            "vary 1, outreach at zoo = 0.1, on market-town with nothing: There is no",
        ),
        ('[[vary]]\nlever = "outreach"\nat = "families"\nvalues = [90]', "vary 1, outreach at families = 90"),
    ],
)
def test_a_fault_of_the_file_is_one_sentence(
    lab: Callable[..., tuple[int, str, str]], write: Write, text: str, said: str
) -> None:
    code, out, err = lab("sweep", write(text))
    assert (code, out) == (1, "")
    assert said in err
    assert "sweep.toml" in err or "policies" in text
    assert len(err.splitlines()) == 1


def test_a_file_that_is_not_there_or_a_table_without_a_format_is_refused(
    lab: Callable[..., tuple[int, str, str]], write: Write, tmp_path: Path
) -> None:
    assert lab("sweep", tmp_path / "none.toml")[0] == 1
    assert lab("sweep")[0] == 2
    code, _, err = lab("sweep", write(""), "--table", "rows.xls")
    assert (code, err.count("\n")) == (2, 1)
    (tmp_path / "file").touch()
    code, out, err = lab("sweep", write(""), "--table", tmp_path / "file" / "rows.csv")
    assert (code, out) == (1, "")
    assert "cannot be written" in err
