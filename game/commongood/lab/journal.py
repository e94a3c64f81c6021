"""The journal of a job: the summaries of the tasks that are done, so that an interrupted job goes on where it stopped."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from commongood.lab.tasks import LabError, Summary, Task


class Journal:
    """A file with a line for each task that is done. A line that was cut off is as if it had never been written."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def of(cls, tasks: Iterable[Task], folder: Path) -> "Journal":
        """The journal of a job: the same tasks have the same journal."""
        name = sha256("".join(task.id for task in tasks).encode()).hexdigest()[:16]
        return cls(folder / f"{name}.jsonl")

    def read(self) -> dict[str, Summary]:
        """The summaries that are there, by the ids of their tasks."""
        found: dict[str, Summary] = {}
        try:
            lines = self.path.read_bytes().split(b"\n")
        except FileNotFoundError:
            return found
        except OSError as error:
            raise LabError(f"The journal {self.path} cannot be read: {error.strerror or error}.") from error
        for line in lines:
            try:
                entry = json.loads(line)
                id, summary = entry["id"], entry["summary"]
            except (ValueError, KeyError, TypeError):
                continue
            if isinstance(id, str) and isinstance(summary, dict):
                found[id] = summary
        return found

    @contextmanager
    def writing(self) -> Iterator["Pen"]:
        """Open it to add to it."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            stream = self.path.open("ab", buffering=0)
        except OSError as error:
            raise LabError(f"The journal {self.path} cannot be written: {error.strerror or error}.") from error
        with stream:
            yield Pen(stream.write)

    def forget(self) -> None:
        """Remove it: what it kept has been handed over."""
        try:
            self.path.unlink(missing_ok=True)
        except OSError as error:
            raise LabError(f"The journal {self.path} cannot be removed: {error.strerror or error}.") from error


class Pen:
    """Adds lines to an open journal."""

    def __init__(self, write: Callable[[bytes], int | None]) -> None:
        self._write = write

    def add(self, id: str, summary: Mapping[str, object]) -> None:
        """One task's line, in one write; it begins with a new line, so that it stands clear of one that was cut off."""
        line = f"\n{json.dumps({'id': id, 'summary': summary}, separators=(',', ':'))}\n".encode()
        try:
            if self._write(line) != len(line):
                raise OSError("there is no room left")
        except OSError as error:
            raise LabError(f"The journal cannot be written: {error.strerror or error}.") from error
