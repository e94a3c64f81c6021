"""The benchmark's rival is the same model: its numbers are NumPy's."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from commongood.town.drive import resolve, settle
from commongood.town.model import World
from commongood.town.state import State

BENCH = Path(__file__).parents[1] / "bench"


@pytest.mark.parametrize("level", ["market-town", "deprived-borough"])
def test_the_mesa_model_gives_numpys_numbers_to_the_last_bit(
    town: Callable[[str], tuple[World, State]], level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    from mesa_town import MesaTown

    world, state = town(level)
    calm = replace(world, events=())
    rival = MesaTown(calm, state)
    for _ in range(2):
        rival.step()
        state = resolve(calm, settle(calm, state))
    assert np.array(rival.row()).tobytes() == state.data[0].tobytes()
    assert "mesa" in sys.modules
