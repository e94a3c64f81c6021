"""A cluster: a real Dask scheduler and its workers, some of which are killed."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from lab_work import until

from commongood.lab import cluster
from commongood.lab.spreading import Where, spread
from commongood.lab.tasks import LabError, Task

HERE = Path(__file__).parent
DASK = Path(sys.executable).with_name("dask")


@contextmanager
def dask(*words: str) -> Iterator[int]:
    """A part of a cluster, on this machine alone; gives its process's number."""
    command = [str(DASK), *words, "--no-dashboard"]
    env = {**os.environ, "PYTHONPATH": str(HERE)}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=env, stdout=quiet, stderr=quiet, start_new_session=True) as process:
        try:
            yield process.pid
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)


def free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        return int(asked.getsockname()[1])


@contextmanager
def scheduler_with(workers: int) -> Iterator[tuple[Where, int]]:
    """A scheduler with so many workers of one thread: where it is, and its process's number."""
    port = free_port()
    address = f"tcp://127.0.0.1:{port}"
    with ExitStack() as parts:
        pid = parts.enter_context(dask("scheduler", "--host", "127.0.0.1", "--port", str(port)))
        for _ in range(workers):
            parts.enter_context(dask("worker", address, "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny"))
        yield Where("cluster", scheduler=address), pid


@pytest.fixture(scope="module")
def two_workers() -> Iterator[Where]:
    with scheduler_with(2) as (where, _):
        yield where


def task(work: str, **given: Any) -> Task:
    return Task(f"lab_work:{work}", given)


@contextmanager
def once_at_work(folder: Path, workers: int, then: Callable[[list[int]], object]) -> Iterator[None]:
    """Do something with the numbers of the processes that work, when so many do, and then let them go on."""

    def meanwhile() -> None:
        until(lambda: len(list(folder.glob("pid-*"))) >= workers)
        then([int(file.name.removeprefix("pid-")) for file in folder.glob("pid-*")])
        (folder / "go").touch()

    aside = Thread(target=meanwhile)
    aside.start()
    yield
    aside.join()


def test_the_verb_gives_on_a_cluster_what_it_gives_here(two_workers: Where, result: Callable[..., dict[str, Any]]) -> None:
    for words in (["--seeds", 600], ["--seeds", 5, "--again"]):
        call = ["whatif", "market-town", "nothing", "--turns", 1, *words]
        assert result(*call, "--scheduler", two_workers.scheduler) == result(*call)


def test_work_that_fails_on_a_cluster_is_named(two_workers: Where) -> None:
    for bad, said in [
        (task("fail", value=3), r"^The work lab_work:fail \(value 3\) failed: ArithmeticError: 3 is no good\.$"),
        (Task("nowhere:square", {}), r"^The work nowhere:square failed: ModuleNotFoundError: .*\.$"),
    ]:
        with pytest.raises(LabError, match=said):
            spread([task("square", value=1), bad], two_workers)


def test_a_worker_of_a_cluster_that_is_killed_loses_nothing_and_the_last_one_is_used(tmp_path: Path) -> None:
    tasks = [task("wait", folder=str(tmp_path), value=value) for value in range(6)]
    with scheduler_with(2) as (where, _):
        with once_at_work(tmp_path, 2, lambda pids: os.kill(pids[0], signal.SIGKILL)):
            found = spread(tasks, where)
        assert found == spread([task("square", value=value) for value in range(6)], Where("threads", 2))
        # one worker is left, and its work is still not done in this process
        assert spread([task("wait", folder=str(tmp_path), value=7)], where) == [{"square": 49}]
    assert not (tmp_path / f"pid-{os.getpid()}").exists()


def test_work_that_kills_every_worker_is_given_up(tmp_path: Path) -> None:
    said = r"^The cluster could not do lab_work:kill_worker \(.*value 0.*lost too often"
    with scheduler_with(4) as (where, _), pytest.raises(LabError, match=said):
        spread([task("kill_worker", folder=str(tmp_path), value=0, times=99)], where)


def test_a_scheduler_that_goes_away_ends_the_job_with_a_sentence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    tasks = [task("wait", folder=str(tmp_path), value=value) for value in range(3)]
    with (
        scheduler_with(1) as (where, scheduler),
        once_at_work(tmp_path, 1, lambda _: os.kill(scheduler, signal.SIGKILL)),
        pytest.raises(LabError, match=r"scheduler went away while lab_work:wait"),
    ):
        spread(tasks, where)
    assert capfd.readouterr() == ("", "")


def test_a_scheduler_without_workers_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "WORKERS", 0.5)
    with scheduler_with(0) as (where, _), pytest.raises(LabError, match="has no workers"):
        spread([task("square", value=1)], where)


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:{free}", "tcp://127.0.0.1:{silent}", "pigeon://home", "tcp://", "home"])
def test_an_address_without_a_scheduler_is_one_sentence(
    lab: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setattr(cluster, "CONNECT", 0.5)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = address.format(free=free_port(), silent=silent.getsockname()[1])
        begun = time.monotonic()
        code, out, err = lab("whatif", "market-town", "nothing", "--seeds", 1, "--turns", 1, "--scheduler", address)
    assert time.monotonic() - begun < 15
    assert (code, out) == (1, "")
    assert err == f"commongood: There is no Dask scheduler at {address!r}: start one, or correct the address.\n"
