"""The compiled engine of the built-in model, made once and kept in this user's cache."""

import pytest

from commongood.compiled.engine import CompiledEngine
from commongood.engines import cache_folder
from commongood.plugins import Catalogue


@pytest.fixture(scope="session")
def engine(door: Catalogue) -> CompiledEngine:
    return CompiledEngine.load(door.model, cache_folder())
