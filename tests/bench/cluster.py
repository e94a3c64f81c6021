"""What a cluster costs: Dask with two workers on this machine against two threads of one process, on the same tasks."""

import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from figures import Figure

from commongood.lab.spreading import Where, spread
from commongood.lab.tasks import Task
from commongood.lab.towns import Arm, run_block

CORES = 2
TASKS = 8
ROUNDS = 3
LEAST = 0.6
"""Seconds that a task takes, at least: the promise is about those of half a second and more."""


def dask_against_threads() -> tuple[float, float]:
    """Seconds that the same tasks take on a cluster and in this process, two at once in both: medians of interleaved runs."""
    arm = Arm("market-town", "evidence", 8)
    given = dict(arm.tasks(1)[0].given)
    seeds = _seeds_of_a_task(given)
    threads = Where("threads", CORES)
    with _cluster() as dask:
        found: dict[str, list[float]] = {"cluster": [], "threads": []}
        for number in range(ROUNDS + 1):
            tasks = [
                Task("commongood.lab.towns:run_block", {**given, "first_seed": 1 + n, "seeds": seeds}) for n in range(TASKS)
            ]
            for where in (dask, threads):
                taken = _seconds(tasks, where)
                if number:  # the first round loads the engine in every worker
                    found[where.kind].append(taken)
    return statistics.median(found["cluster"]), statistics.median(found["threads"])


def lab() -> Iterator[Figure]:
    """What it costs to leave this process."""
    cluster, threads = dask_against_threads()
    note = f"{TASKS} tasks: {cluster:.2f} s and {threads:.2f} s"
    yield Figure("Dask, two workers, against two threads, per core", threads / cluster, "times", least=0.8, note=note)


def _seconds(tasks: Sequence[Task], where: Where) -> float:
    start = time.perf_counter()
    spread(tasks, where)
    return time.perf_counter() - start


def _seeds_of_a_task(given: dict[str, object]) -> int:
    """So many seeds that a task takes long enough."""
    seeds = 256
    run_block(**{**given, "seeds": seeds})  # type: ignore[arg-type]
    while True:
        start = time.perf_counter()
        run_block(**{**given, "seeds": seeds})  # type: ignore[arg-type]
        if time.perf_counter() - start >= LEAST:
            return seeds
        seeds *= 2


@contextmanager
def _cluster() -> Iterator[Where]:
    """A scheduler and two workers of one thread each, on this machine alone."""
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port = asked.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    dask = str(Path(sys.executable).with_name("dask"))
    parts = [["scheduler", "--host", "127.0.0.1", "--port", str(port)]]
    parts += [["worker", address, "--host", "127.0.0.1", "--nthreads", "1", "--no-nanny"]] * CORES
    with ExitStack() as running:
        for words in parts:
            command = [dask, *words, "--no-dashboard"]
            quiet = subprocess.DEVNULL
            process = running.enter_context(subprocess.Popen(command, env=dict(os.environ), stdout=quiet, stderr=quiet))
            running.callback(process.terminate)
        yield Where("cluster", scheduler=address)
