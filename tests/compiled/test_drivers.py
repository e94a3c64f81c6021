"""Where drivers are kept, when they are made anew, and what happens where they cannot be had."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from commongood.compiled import drivers
from commongood.compiled.drivers import NoDrivers, Shelf
from commongood.compiled.engine import CompiledEngine
from commongood.compiled.registry import registry_hash
from commongood.engines import ReadyEngine, cache_folder
from commongood.plugins import Catalogue
from commongood.session import Session
from commongood.town.batches import NUMPY, Batch
from commongood.town.model import Model
from commongood.town.rules import Rule, flow
from commongood.town.variables import Variable

Make = Callable[..., Session]
RATE = 0.5


def one_rule(rule: Rule) -> Model:
    return Model([Variable("cup", "d", "litres", 0.0, 9.0)], [rule], [], {}, (), ("rate",))


def doubled(x: float) -> float:
    return 2.0 * x


def tripled(x: float) -> float:
    return 3.0 * x


@flow("cup", "d", "litres")
def filled(cup: float, rate: float) -> float:
    return doubled(cup) * rate * RATE


def test_the_same_rules_have_the_same_hash_and_a_changed_helper_or_number_another(monkeypatch: pytest.MonkeyPatch) -> None:
    first = registry_hash(one_rule(filled))
    assert first == registry_hash(one_rule(filled))
    found = {first, registry_hash(one_rule(replace(filled, phase="settlement")))}
    monkeypatch.setitem(globals(), "doubled", tripled)
    found.add(registry_hash(one_rule(filled)))
    monkeypatch.setitem(globals(), "RATE", 0.75)
    found.add(registry_hash(one_rule(filled)))
    found.add(registry_hash(one_rule(filled), "another machine"))
    assert len(found) == 5


def test_drivers_that_are_ready_are_loaded_and_not_compiled_again(door: Catalogue, engine: CompiledEngine) -> None:
    shelf = Shelf.of(door.model, cache_folder())
    assert shelf.ready
    module = drivers.load_file(shelf.folder / "batch.py")
    assert sum(module.run_batch.stats.cache_hits.values()) == 1
    assert not module.run_batch.stats.cache_misses


def no_folder(tmp_path: Path) -> Path:
    """A place for a cache at which a file stands."""
    (tmp_path / "file").write_text("here")
    return tmp_path / "file" / "cache"


def test_where_nothing_can_be_kept_numpy_does_the_work_and_says_why(door: Catalogue, new_game: Make, tmp_path: Path) -> None:
    own = ReadyEngine(door.model, no_folder(tmp_path))
    assert not own.load()
    assert own.name == NUMPY.name
    assert "needs to write to" in own.why_not
    setting = new_game().setting
    luck = np.arange(600, dtype=np.uint64)
    batch = Batch(setting.world, setting.opening, 3, luck, luck)
    assert own.run(batch).last.data.tobytes() == NUMPY.run(batch).last.data.tobytes()


def test_without_numba_numpy_does_the_work_and_says_what_to_install(
    door: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drivers, "find_spec", lambda name: None)
    own = ReadyEngine(door.model, tmp_path)
    assert not own.load()
    assert "commongood[fast]" in own.why_not
    assert own.name == NUMPY.name
    assert not list(tmp_path.iterdir())


def test_drivers_that_vanish_in_the_middle_of_a_game_stop_nothing(
    door: Catalogue, new_game: Make, tmp_path: Path, engine: CompiledEngine
) -> None:
    shelf = Shelf.of(door.model, cache_folder())
    shutil.copytree(shelf.folder, tmp_path / shelf.folder.name)
    own = ReadyEngine(door.model, tmp_path)
    assert own.load()
    shutil.rmtree(tmp_path / shelf.folder.name)
    setting = new_game().setting
    after = own.resolve(setting.world, own.settle(setting.world, setting.opening, None), None)
    assert after.digest() == NUMPY.resolve(setting.world, NUMPY.settle(setting.world, setting.opening, None), None).digest()
    assert own.name == NUMPY.name
    assert own.why_not


@flow("cup", "d", "litres")
def whimsical(cup: float) -> float:
    return cup if cup > 0.5 else 0.0


def test_a_rule_that_cannot_be_compiled_is_named_and_nothing_is_left_behind(tmp_path: Path) -> None:
    with pytest.raises(NoDrivers, match="whimsical"):
        Shelf.of(one_rule(whimsical), tmp_path).load()
    assert not list(tmp_path.rglob("*.py"))


def test_an_engine_loads_by_itself_for_work_that_is_worth_it(door: Catalogue, engine: CompiledEngine, new_game: Make) -> None:
    setting, own = new_game().setting, ReadyEngine(door.model, cache_folder())
    luck = np.arange(400, dtype=np.uint64)
    batch = Batch(setting.world, setting.opening, 4, luck, luck)
    own.run(batch.part(0, 16))
    assert own.name == NUMPY.name
    own.run(batch)
    assert own.name == engine.name


def test_an_engine_that_is_not_ready_makes_nobody_wait(door: Catalogue, new_game: Make, tmp_path: Path) -> None:
    setting, own = new_game().setting, ReadyEngine(door.model, tmp_path)
    luck = np.arange(400, dtype=np.uint64)
    own.run(Batch(setting.world, setting.opening, 4, luck, luck))
    assert own.name == NUMPY.name
    assert not list(tmp_path.iterdir())
