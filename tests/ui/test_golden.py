"""The main screens look as they did when they were last looked at; `make golden` keeps them as they look now."""

from pathlib import Path

import numpy as np
import pytest

import golden

OUT = Path(__file__).parents[2] / "out" / "golden"


def test_the_main_screens_look_as_they_were_kept() -> None:
    told, names = [], set()
    for name, seen in golden.screens():
        names.add(name)
        file = golden.KEPT / f"{name}.png"
        found = golden.difference(golden.read(file), seen) if file.exists() else "it was never kept"
        if found:
            golden.write(OUT / f"{name}.png", seen)
            told.append(f"{name}: {found}; what is seen is in {OUT / name}.png")
    assert {file.stem for file in golden.KEPT.glob("*.png")} == names
    assert not told, "\n".join([*told, "if this is as it should be, run `make golden`"])


@pytest.mark.parametrize("place", [(0, 0, 400, 26), (304, 26, 96, 170), (0, 181, 300, 44)])
def test_a_panel_that_is_missing_is_found(place: tuple[int, int, int, int]) -> None:
    kept = golden.read(golden.KEPT / "town.png")
    x, y, w, h = place
    without = kept.copy()
    without[x : x + w, y : y + h] = kept[150, 60]
    assert "blocks differ" in golden.difference(kept, without)


def test_letters_drawn_a_little_otherwise_are_let_pass() -> None:
    kept = golden.read(golden.KEPT / "report.png")
    assert not golden.difference(kept, np.roll(kept, 1, axis=0))


def test_the_kept_pictures_are_small() -> None:
    assert sum(file.stat().st_size for file in golden.KEPT.glob("*.png")) < 600_000
