"""Spread tasks over threads, processes or a cluster. joblib is the only way in which this is done."""

import warnings
from collections import Counter
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import Any, Literal

import joblib
from joblib.externals.loky.process_executor import BrokenProcessPool

from commongood.lab.journal import Journal
from commongood.lab.tasks import LabError, Summary, Task, content_stamp, do

Kind = Literal["threads", "processes", "cluster"]
MOST_LOSSES = 3
"""How often workers may be lost while a task is under way: after that the fault is in the task."""
AHEAD = 256
"""Tasks that are handed to a cluster before they are done, at least, so that workers that join later find some."""


@dataclass(frozen=True, slots=True)
class Where:
    """Where tasks are done. threads: compiled towns let go of Python, so threads share its memory. processes: for work that is
    mostly Python, such as bots. cluster: a Dask scheduler's address. workers: 0 for one for each core.
    """

    kind: Kind = "threads"
    workers: int = 0
    scheduler: str = ""

    @property
    def count(self) -> int:
        """How many tasks are done at once here."""
        return self.workers or int(joblib.cpu_count())


Progress = Callable[[int], object]
"""Told of so many more towns done."""


def spread(
    tasks: Sequence[Task], where: Where, journal: Journal | None = None, progress: Progress = lambda towns: None
) -> list[Summary]:
    """The tasks' summaries, in the order of the tasks, however they were spread. Each is done once; doubles are done together.

    journal: where summaries are kept as they come, and taken from if they are there. A LabError names what failed.
    """
    wanted = {task.id: task for task in tasks}
    kept = journal.read() if journal else {}
    done = {id: kept[id] for id in wanted if id in kept}
    progress(sum(wanted[id].towns for id in done))
    left = {id: task for id, task in wanted.items() if id not in done}
    if left:
        # closed on the way out, whatever the reason: what is still under way is given up at once
        with _kept(journal) as keep, closing(_all(left, where)) as results:
            for id, summary in results:
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


def _all(left: dict[str, Task], where: Where) -> Generator[tuple[str, Summary], None, None]:
    """Every task's id and summary, as they come; takes them from `left`.

    A worker that dies takes nothing along: what it had is done again, after all that has not been near a loss.
    """
    losses: Counter[str] = Counter()
    with _backend(where) as settings:
        while left:
            order = sorted(left.values(), key=lambda task: losses[task.id])
            begun: list[Task] = []
            try:
                yield from _once(order, begun, left, settings)
            except BrokenProcessPool as error:
                losses.update(task.id for task in begun if task.id in left)
                worst = max(begun, key=lambda task: losses[task.id])
                if losses[worst.id] > MOST_LOSSES:
                    raise LabError(
                        f"{losses[worst.id]} times a worker was lost while {worst.title} was under way; "
                        "there may be too little memory."
                    ) from error


def _once(
    order: Sequence[Task], begun: list[Task], left: dict[str, Task], settings: dict[str, Any]
) -> Generator[tuple[str, Summary], None, None]:
    """The results of tasks as they come, until a worker is lost. begun: gets the tasks that were handed to a worker."""
    stamp = content_stamp()

    def calls() -> Iterator[Any]:
        for task in order:
            begun.append(task)
            yield joblib.delayed(do)(task, stamp)

    # one task at a time, so that what is done is handed over at once
    results = joblib.Parallel(return_as="generator_unordered", batch_size=1, **settings)(calls())
    try:
        for id, summary in results:
            del left[id]
            yield id, summary
    finally:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # joblib warns of tasks that were begun in vain: here that is meant
            results.close()


@contextmanager
def _backend(where: Where) -> Iterator[dict[str, Any]]:
    """joblib's settings."""
    if where.kind != "cluster":
        yield {"n_jobs": where.count, "backend": "threading" if where.kind == "threads" else "loky"}
        return
    try:
        from commongood.lab.cluster import cluster
    except ImportError as error:
        raise LabError("A cluster needs Dask: pip install 'commongood[cluster]'.") from error
    with cluster(where.scheduler) as backend:
        yield {"n_jobs": -1, "backend": backend, "pre_dispatch": max(AHEAD, 4 * backend.effective_n_jobs(-1))}
