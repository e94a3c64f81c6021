"""Tasks: pieces of work as plain data, which any process with the same content does alike, and which come back as summaries."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256
from typing import Any, cast

from commongood import __version__
from commongood.compiled.registry import registry_hash
from commongood.plugins import named
from commongood.session import catalogue

Summary = dict[str, Any]
"""Plain data that JSON can hold."""


class LabError(ValueError):
    """What the lab cannot do; the message is one sentence that says what, where and what to do."""


@dataclass(frozen=True)
class Task:
    """A call of a function that makes a summary. work: 'package.module:function'. given: its keywords, as JSON can hold them.

    towns: how many towns it runs, by which progress is counted.
    """

    work: str
    given: Mapping[str, Any]
    towns: int = 1

    @cached_property
    def id(self) -> str:
        """The same for the same work on the same content, wherever it is done."""
        text = json.dumps([self.work, self.given, content_stamp()], sort_keys=True, separators=(",", ":"))
        return sha256(text.encode()).hexdigest()[:24]

    @property
    def title(self) -> str:
        """What it is called in a sentence: its work, with the words and whole numbers that it was given."""
        given = [f"{name} {value}" for name, value in self.given.items() if isinstance(value, str | int)]
        return f"{self.work} ({', '.join(given)})" if given else self.work


@lru_cache(maxsize=1)
def content_stamp() -> str:
    """A hash of the version, the content and the rules that are installed here."""
    door = catalogue()
    parts = (__version__, door.library.digest, registry_hash(door.model), *door.plugins)
    return sha256("\0".join(parts).encode()).hexdigest()[:16]


def do(task: Task, stamp: str) -> tuple[str, Summary]:
    """Do a task: its id and its summary. stamp: of the content that it was made for; a LabError if other content is here.

    Whatever goes wrong in the work is a LabError that names it, so that it means the same from a thread and from a cluster.
    """
    if content_stamp() != stamp:
        raise LabError("A worker has other content than the lab that gave it work; install the same version and plugins there.")
    try:
        function = cast(Callable[..., Summary], named(task.work))
        return task.id, function(**task.given)
    except LabError:
        raise
    except Exception as error:
        why = " ".join(str(error).split()).rstrip(".")
        raise LabError(f"The work {task.title} failed: {type(error).__name__}{': ' if why else ''}{why[:300]}.") from error
