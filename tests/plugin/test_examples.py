"""Every example runs."""

import json
import subprocess
import sys
from pathlib import Path

from commongood.cli.main import main

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_the_driving_program_plays_a_term() -> None:
    done = subprocess.run([sys.executable, EXAMPLES / "drive.py"], check=True, capture_output=True, text=True, timeout=120)
    assert done.stdout.count("Turn ") == 8
    assert "goals" in done.stdout.splitlines()[-1]


def test_the_policy_is_played(tmp_path: Path) -> None:
    save = tmp_path / "game.json"
    policy = EXAMPLES / "policy.json"
    assert main(["simulate", "market-town", "--policy", str(policy), "--seed", "2", "--save", str(save), "--json"]) == 0
    done = [a["command"] for a in json.loads(save.read_text())["actions"]]
    for entry in json.loads(policy.read_text()):
        assert entry["command"] in done
