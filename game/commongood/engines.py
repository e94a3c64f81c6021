"""Which engine runs the towns: the compiled one where it can be had, NumPy otherwise. Both give the same numbers."""

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from threading import Lock, Thread

from platformdirs import user_cache_path

from commongood.compiled.drivers import NoDrivers, Shelf
from commongood.compiled.engine import CompiledEngine
from commongood.town.batches import NUMPY, Batch, Engine, Run
from commongood.town.ledger import Ledger
from commongood.town.model import Model, World
from commongood.town.state import State

WORTH_LOADING = 1500
"""Towns times turns from which on it pays to load drivers that are ready: loading takes what NumPy needs for so many."""


def cache_folder() -> Path:
    """Where drivers are kept for this user."""
    return user_cache_path("commongood") / "drivers"


class ReadyEngine:
    """NumPy until the drivers of a model are loaded, then these: it never makes anyone wait for a compiler.

    Drivers that are ready on disk are loaded by the first batch that is worth it; `warm` has them compiled aside.
    """

    def __init__(self, model: Model, cache: Path) -> None:
        self._model, self.folder = model, cache
        self._fast: CompiledEngine | None = None
        self._warming: Thread | None = None
        self._loading = Lock()
        self.why_not = ""
        """Why there is no compiled engine, in one sentence; empty if there is one, or nobody has looked."""

    @property
    def name(self) -> str:
        return self._engine.name

    @property
    def _engine(self) -> Engine:
        return self._fast or NUMPY

    def load(self, tell: Callable[[], None] = lambda: None) -> bool:
        """Load the drivers, compiled first if need be, which takes about a minute; whether they are there.

        tell: called before they are compiled.
        """
        with self._loading:
            if self._fast is None and not self.why_not:
                try:
                    shelf = Shelf.of(self._model, self.folder)
                    if not shelf.ready:
                        tell()
                        shelf.fill()
                    self._fast = CompiledEngine(self._model, shelf.load())
                except NoDrivers as error:
                    self.why_not = str(error)
        return self._fast is not None

    def ready(self) -> bool:
        """Whether the drivers are loaded, or can be in less than a second."""
        if self._fast is None and not self.why_not:
            try:
                return Shelf.of(self._model, self.folder).ready
            except NoDrivers as error:
                self.why_not = str(error)
        return self._fast is not None

    def warm(self, tell: Callable[[], None] = lambda: None) -> None:
        """Load the drivers in the background, compiled by other processes if need be; meanwhile NumPy does the work.

        tell: called in the background before they are compiled.
        """
        if self._warming is None and self._fast is None:
            self._warming = Thread(target=self.load, args=(tell,), name="drivers", daemon=True)
            self._warming.start()

    def run(self, batch: Batch) -> Run:
        if self._fast is None and self._warming is None and len(batch.seeds) * batch.turns >= WORTH_LOADING and self.ready():
            self.load()
        return self._engine.run(batch)

    def settle(self, world: World, state: State, ledger: Ledger | None) -> State:
        try:
            return self._engine.settle(world, state, ledger)
        except NoDrivers as error:
            return self._without(error).settle(world, state, ledger)

    def resolve(self, world: World, state: State, ledger: Ledger | None) -> State:
        try:
            return self._engine.resolve(world, state, ledger)
        except NoDrivers as error:
            return self._without(error).resolve(world, state, ledger)

    def _without(self, error: NoDrivers) -> Engine:
        """NumPy from now on: the drivers of one town, which are loaded late, have gone since the others were loaded."""
        self._fast, self.why_not = None, str(error)
        return NUMPY


@lru_cache(maxsize=8)
def engine_of(model: Model) -> ReadyEngine:
    """The engine of a model: one for all its games."""
    return ReadyEngine(model, cache_folder())
