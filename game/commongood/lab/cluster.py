"""A Dask cluster as joblib's backend: what joblib's own leaves unsaid is said here, so that no job waits for ever."""

import logging
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from typing import Any

from distributed import Client
from distributed.comm import get_address_host_port, parse_address
from distributed.comm.registry import get_backend
from joblib._dask import DaskDistributedBackend

from commongood.lab.tasks import LabError, Task

CONNECT = 8
"""Seconds in which a scheduler must answer."""
WORKERS = 30
"""Seconds in which it must have a worker."""
LOGGERS = ("distributed", "distributed.client", "distributed.comm", "tornado", "tornado.application", "asyncio")


class Cluster(DaskDistributedBackend):  # type: ignore[misc]
    """joblib's own, with three things mended.

    A task that fails outside its own code (its worker was killed too often, or has no such code) is told of: joblib would wait
    for it for ever. A task that was lost with the scheduler is an error too, and no bare cancellation. A cluster of one core is
    used: joblib would do its work here.
    """

    def submit(self, func: Any, callback: Callable[[Any], object]) -> "Future[Any]":
        """Hand one task over."""
        ((_, (task, _), _),) = func.items
        future: Future[Any] = super().submit(func, lambda result: callback(_unless_lost(task, result)))
        future.add_done_callback(lambda done: done.exception() and callback(_failed(task, done.exception())))
        return future

    def effective_n_jobs(self, n_jobs: int) -> int:
        """The cluster's cores, but two at least, as joblib takes one for 'here'."""
        try:
            return max(2, int(super().effective_n_jobs(n_jobs)))
        except TimeoutError as error:
            raise LabError("The Dask scheduler has no workers: start some with 'dask worker' and its address.") from error


def _unless_lost(task: Task, result: Any) -> Any:
    # work raises nothing but LabErrors; any other says that the client gave the task up
    if isinstance(result, BaseException) and not isinstance(result, LabError):
        return LabError(f"The Dask scheduler went away while {task.title} was under way; start it again, then this command.")
    return result


def _failed(task: Task, error: BaseException | None) -> LabError:
    why = " ".join(str(error).split())
    return LabError(f"The cluster could not do {task.title}; its worker was lost too often or lacks something: {why[:300]}")


@contextmanager
def cluster(address: str) -> Iterator[Cluster]:
    """The cluster of the scheduler at an address; a LabError if there is none. Dask's own log is kept from the user."""
    with _quiet():
        try:
            _greeted(address)
            client = Client(address, timeout=CONNECT, set_as_default=False)
        except (OSError, ValueError, TypeError, TimeoutError) as error:
            raise LabError(f"There is no Dask scheduler at {address!r}: start one, or correct the address.") from error
        with client:
            yield Cluster(client=client, wait_for_workers_timeout=WORKERS)


def _greeted(address: str) -> None:
    """An OSError or ValueError if nobody at an address greets as a scheduler does.

    Asked before Dask, which would wait for a greeting for ever, and keeps what is left of a client that failed.
    """
    scheme, _ = parse_address(address)
    get_backend(scheme)
    if scheme != "tcp":
        return
    end = time.monotonic() + CONNECT
    while True:
        try:
            with socket.create_connection(get_address_host_port(address), CONNECT) as line:
                if line.recv(1):
                    return
                raise OSError("The line was closed.")
        except ConnectionRefusedError:
            # it may be starting just now
            if time.monotonic() > end:
                raise
            time.sleep(0.1)


@contextmanager
def _quiet() -> Iterator[None]:
    loggers = [logging.getLogger(name) for name in LOGGERS]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.setLevel(level)
