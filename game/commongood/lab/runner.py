"""Run a job's tasks: where they are done, what is kept of them, and who is told how far they are."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path

from commongood.lab.journal import Journal
from commongood.lab.spreading import Progress, Where, spread
from commongood.lab.tasks import Summary, Task

Bar = Callable[[int], AbstractContextManager[Progress]]
"""Opens a progress bar over so many towns."""


def no_bar(towns: int) -> AbstractContextManager[Progress]:
    return nullcontext(lambda done: None)


@dataclass(slots=True)
class Runner:
    """journals: the folder in which unfinished jobs are kept; None to keep nothing. fresh: forget what was kept before."""

    where: Where = field(default_factory=Where)
    journals: Path | None = None
    fresh: bool = False
    bar: Bar = no_bar
    _used: list[Journal] = field(default_factory=list, init=False)

    def run(self, tasks: Sequence[Task]) -> list[Summary]:
        """The summaries of tasks, in their order."""
        journal = None
        if self.journals is not None:
            journal = Journal.of(tasks, self.journals)
            if self.fresh:
                journal.forget()
            self._used.append(journal)
        with self.bar(sum(task.towns for task in {task.id: task for task in tasks}.values())) as progress:
            return spread(tasks, self.where, journal, progress)

    @contextmanager
    def as_one(self, towns: int) -> Iterator[None]:
        """One progress bar over so many towns for everything that is run within."""
        own = self.bar
        with own(towns) as progress:
            self.bar = lambda part: nullcontext(progress)
            try:
                yield
            finally:
                self.bar = own

    def forget(self) -> None:
        """Remove the journals of what has been run: its results have been handed over."""
        for journal in self._used:
            journal.forget()
        self._used.clear()
