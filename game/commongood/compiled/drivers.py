"""Drivers on disk: written once into a folder of the user's cache, compiled there by numba, and loaded by every later run.

numba keeps what it compiled beside the file that holds the function, so the files must lie where this user may write.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib import metadata
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from threading import Lock
from types import ModuleType

from commongood.compiled.registry import registry_hash
from commongood.town.model import Model

NAMES = ("batch", "one")
READY = "ready"


class NoDrivers(RuntimeError):
    """Why there is no compiled engine here, in one sentence."""


class Drivers:
    """The compiled functions of one set of rules; those of one town are loaded when a turn is first run by them."""

    def __init__(self, load: Callable[[str], ModuleType]) -> None:
        self._load, self._lock = load, Lock()
        self._one: ModuleType | None = None
        self.run_batch: Callable[..., None] = load("batch").run_batch

    @property
    def one(self) -> ModuleType:
        """The module of `open_turn` and `close_turn`."""
        with self._lock:
            if self._one is None:
                self._one = self._load("one")
            return self._one


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where one set of rules has its drivers on this machine."""

    model: Model
    folder: Path

    @classmethod
    def of(cls, model: Model, cache: Path) -> "Shelf":
        """The shelf of a model's drivers in a cache folder; NoDrivers without numba. Nothing is written."""
        if find_spec("numba") is None:
            raise NoDrivers("The fast engine needs numba: pip install 'commongood[fast]'.")
        from llvmlite import binding

        machine = f"{binding.get_host_cpu_name()} {binding.get_host_cpu_features().flatten()}"
        return cls(model, cache / registry_hash(model, metadata.version("numba"), machine))

    @property
    def ready(self) -> bool:
        """Whether the drivers are compiled, so that loading them takes less than a second."""
        return (self.folder / READY).is_file()

    def write(self) -> None:
        """Put the drivers' text there, if it is not; NoDrivers if the folder cannot be written, or a rule not be compiled."""
        from commongood.compiled.cells import NotCompilable
        from commongood.compiled.source import sources

        if all(self._file(name).is_file() for name in NAMES):
            return
        try:
            texts = sources(self.model)
            self.folder.mkdir(parents=True, exist_ok=True)
            for name, text in texts.items():
                beside = self.folder / f".{name}.{os.getpid()}"
                beside.write_text(text, encoding="utf-8")
                os.replace(beside, self._file(name))
        except NotCompilable as error:
            raise NoDrivers(f"The fast engine cannot take these rules: {error}") from error
        except OSError as error:
            raise NoDrivers(f"The fast engine needs to write to {self.folder}: {error.strerror or error}.") from error

    def load(self) -> Drivers:
        """The drivers: at once where they are ready; else compiled now, which takes about a minute."""
        self.write()
        drivers = Drivers(self._module)
        if not self.ready:
            self._module("one")
            self._mark()
        return drivers

    def fill(self) -> None:
        """Compile the drivers side by side in processes of their own, if they are not ready; NoDrivers if that fails."""
        if self.ready:
            return
        self.write()
        command = "import sys; from commongood.compiled.drivers import compile_file; compile_file(sys.argv[1])"
        running = [
            subprocess.Popen([sys.executable, "-c", command, str(self._file(name))], stderr=subprocess.PIPE) for name in NAMES
        ]
        errors = [process.communicate()[1].decode(errors="replace").strip() for process in running]
        for process, error in zip(running, errors, strict=True):
            if process.returncode:
                last = error.splitlines()[-1] if error else f"exit code {process.returncode}"
                raise NoDrivers(f"The fast engine could not be compiled: {last}")
        self._mark()

    def _file(self, name: str) -> Path:
        return self.folder / f"{name}.py"

    def _mark(self) -> None:
        try:
            (self.folder / READY).touch()
        except OSError as error:
            raise NoDrivers(f"The fast engine needs to write to {self.folder}: {error.strerror or error}.") from error

    def _module(self, name: str) -> ModuleType:
        try:
            return load_file(self._file(name))
        except RuntimeError as error:  # numba's word for a folder in which it can keep nothing
            raise NoDrivers(f"The fast engine cannot be kept in {self.folder}: {error}.") from error
        except OSError as error:
            raise NoDrivers(f"The fast engine cannot be read from {self.folder}: {error.strerror or error}.") from error


def compile_file(path: str) -> None:
    """Compile a driver's file in a process of its own, with low priority: a game may be going on meanwhile."""
    if hasattr(os, "nice"):
        os.nice(10)
    load_file(path)


def load_file(path: str | Path) -> ModuleType:
    """The module of a driver's file, compiled as it is imported, or taken from numba's cache beside it."""
    own = Path(path)
    spec = spec_from_file_location(f"commongood_driver_{own.parent.name}_{own.stem}", own)
    assert spec is not None  # a name that ends in .py has a spec and a loader
    assert spec.loader is not None
    _spare_scipy()
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # numba looks there for the module of what it takes from its cache
    spec.loader.exec_module(module)
    return module


def _spare_scipy() -> None:
    """Keep numba from importing SciPy's linear algebra only to see that it is there: that takes a tenth of a cold start.

    Whoever compiles a product of matrices later in the same process still gets it.
    """
    from numba.np import linalg

    if find_spec("scipy") is None or not hasattr(linalg, "ensure_blas"):
        return
    kept = linalg.ensure_blas
    linalg.ensure_blas = lambda: None
    try:
        import numba.np.arraymath  # noqa: F401  # it asks as it is imported
    finally:
        linalg.ensure_blas = kept
