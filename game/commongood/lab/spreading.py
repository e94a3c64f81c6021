"""Spread tasks over threads, processes or a cluster. joblib is the only way in which this is done."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Literal

import joblib
from joblib.externals.loky.process_executor import TerminatedWorkerError

from commongood.lab.journal import Journal
from commongood.lab.tasks import LabError, Summary, Task, content_stamp, do

Kind = Literal["threads", "processes", "cluster"]
MOST_LOSSES = 5
"""Workers in a row that may be lost without a task done between them: after that the fault is in the work."""


@dataclass(frozen=True, slots=True)
class Where:
    """Where tasks are done. threads: compiled towns let go of Python, so threads share its memory. processes: for work that is
    mostly Python, such as bots. cluster: a Dask scheduler's address.
    """

    kind: Kind = "threads"
    workers: int = 0
    scheduler: str = ""

    @property
    def count(self) -> int:
        """How many tasks are done at once here."""
        return self.workers or len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else self.workers or 1


Progress = Callable[[int], object]
"""Told of so many more towns done."""


def spread(
    tasks: Sequence[Task], where: Where, journal: Journal | None = None, progress: Progress = lambda towns: None
) -> list[Summary]:
    """The tasks' summaries, in the order of the tasks, however they were spread. Each is done once; doubles are done together.

    journal: where summaries are kept as they come, and taken from if they are there. A LabError names what failed.
    """
    done = journal.read() if journal else {}
    wanted = {task.id: task for task in tasks}
    done = {id: summary for id, summary in done.items() if id in wanted}
    progress(sum(wanted[id].towns for id in done))
    left = [task for id, task in wanted.items() if id not in done]
    if left:
        with _kept(journal) as keep:
            for id, summary in _all(left, where):
                keep(id, summary)
                done[id] = summary
                progress(wanted[id].towns)
    return [done[task.id] for task in tasks]


@contextmanager
def _kept(journal: Journal | None) -> Iterator[Callable[[str, Summary], None]]:
    if journal is None:
        yield lambda id, summary: None
        return
    with journal.writing() as pen:
        yield pen.add


def _all(tasks: list[Task], where: Where) -> Iterator[tuple[str, Summary]]:
    """Every task's id and summary, as they come. A worker that dies takes nothing along: what it had is done again."""
    left = {task.id: task for task in tasks}
    losses = 0
    while left:
        try:
            with _backend(where) as settings:
                parallel = joblib.Parallel(return_as="generator_unordered", **settings)
                stamp = content_stamp()
                for id, summary in parallel(joblib.delayed(do)(task, stamp) for task in list(left.values())):
                    del left[id]
                    losses = 0
                    yield id, summary
        except TerminatedWorkerError as error:
            losses += 1
            if losses > MOST_LOSSES:
                raise LabError(
                    f"{losses} workers in a row were killed before they had done a task; there may be too little memory."
                ) from error


@contextmanager
def _backend(where: Where) -> Iterator[dict[str, Any]]:
    """joblib's settings."""
    if where.kind != "cluster":
        kind = "threading" if where.kind == "threads" else "loky"
        # one task at a time, so that what is done is handed over at once
        yield {"n_jobs": where.count, "backend": kind, "batch_size": 1}
        return
    try:
        from distributed import Client
    except ImportError as error:
        raise LabError("A cluster needs Dask: pip install 'commongood[cluster]'.") from error
    try:
        client = Client(where.scheduler, timeout=10)
    except (OSError, ValueError, TimeoutError) as error:
        raise LabError(f"There is no Dask scheduler at {where.scheduler!r}: start one, or correct the address.") from error
    with client, joblib.parallel_config(backend="dask", client=client, wait_for_workers_timeout=30):
        yield {"batch_size": 1}
