"""A job of the command line that is killed or interrupted: it is kept, and the same command goes on."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lab_work import until

from commongood.lab import towns
from commongood.lab.journal import Journal

WORDS = ["whatif", "market-town", "nothing", "--again", "--turns", "1", "--seeds", "48"]


def start(folder: Path, *words: str) -> "subprocess.Popen[str]":
    """Start the job in a session of its own, and wait until it has done something."""
    command = [sys.executable, "-m", "commongood.cli.main", "lab", *WORDS, "--journals", str(folder), *words]
    pipe = subprocess.PIPE
    job = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, start_new_session=True)
    until(lambda: job.poll() is not None or any(file.stat().st_size for file in folder.glob("*.jsonl")))
    assert job.poll() is None
    return job


def test_a_job_that_was_killed_goes_on_where_it_stopped(
    result: Callable[..., dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "journals"
    with start(folder, "--workers", "1") as job:
        os.killpg(job.pid, signal.SIGKILL)
    (path,) = folder.iterdir()
    done = Journal(path).read()
    played: list[tuple[int, int]] = []
    work = towns.play_block

    def counted(**given: Any) -> Any:
        played.append((given["first_seed"], given["seeds"]))
        return work(**given)

    monkeypatch.setattr(towns, "play_block", counted)
    rows = result(*WORDS, "--workers", 1)["rows"]
    assert 1 <= len(done) < 12
    assert len(set(played)) == len(played) == 12 - len(done)
    assert list(folder.iterdir()) == []
    assert [row["seed"] for row in rows] == list(range(1, 49))
    first = next(iter(done.values()))
    assert first["equity"] == [row["equity"] for row in rows[: len(first["equity"])]]


@pytest.mark.parametrize("words", [["--workers", "1"], ["--workers", "2"], ["--workers", "2", "--processes"]], ids=" ".join)
def test_ctrl_c_ends_a_job_at_once_and_says_how_to_go_on(tmp_path: Path, words: list[str]) -> None:
    with start(tmp_path, *words) as job:
        begun = time.monotonic()
        os.killpg(job.pid, signal.SIGINT)
        out, err = job.communicate(timeout=30)
    assert time.monotonic() - begun < 10
    assert (job.returncode, out) == (1, "")
    assert len(err.splitlines()) == 1
    assert "the same command goes on from there" in err
    (path,) = tmp_path.iterdir()
    assert Journal(path).read()
    assert all(json.loads(line) for line in path.read_text().split("\n") if line)
