"""Work for tests of spreading, which any worker can import: it counts its calls in a folder, fails, or kills its worker."""

import os
import signal
import time
from pathlib import Path
from uuid import uuid4

PATIENCE = 60.0
"""Seconds after which a wait is given up: far more than any needs."""


def square(value: int, folder: str = "", pause: float = 0.0) -> dict[str, int]:
    """The square of a value, after so many seconds. folder: where a file is left for each call."""
    time.sleep(pause)
    if folder:
        (Path(folder) / f"{value}-{uuid4().hex}").touch()
    return {"square": value * value}


def fail(value: int) -> dict[str, int]:
    raise ArithmeticError(f"{value} is\nno good")


def kill_worker(folder: str, value: int, times: int) -> dict[str, int]:
    """Kill the process that does this, the first so many times."""
    mark = Path(folder) / f"{value}-{uuid4().hex}"
    mark.touch()
    if len(list(Path(folder).glob(f"{value}-*"))) <= times:
        os.kill(os.getpid(), signal.SIGKILL)
    return {"square": value * value}


def wait(folder: str, value: int) -> dict[str, int]:
    """Say which process is at work, by a file of its number, and go on when there is a file 'go'."""
    (Path(folder) / f"pid-{os.getpid()}").touch()
    until(lambda: (Path(folder) / "go").exists())
    return square(value, folder)


def until(true: object) -> None:
    """Wait until something holds."""
    end = time.monotonic() + PATIENCE
    while not true():  # type: ignore[operator]
        if time.monotonic() > end:
            raise TimeoutError("What was waited for has not come.")
        time.sleep(0.01)
