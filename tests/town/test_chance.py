"""Chance is a function of seed and place, and NumPy's."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from commongood.town.chance import SECOND_KEY, philox, stream, uniform, uniform_one

word = st.integers(0, 2**64 - 1)


@given(seed=word, a=st.integers(1, 2**64 - 1), b=word, c=word, d=word)
def test_a_block_is_that_of_numpys_philox(seed: int, a: int, b: int, c: int, d: int) -> None:
    # NumPy adds one to its counter before the first block
    generator = np.random.Philox(key=np.array([seed, SECOND_KEY], np.uint64), counter=np.array([a - 1, b, c, d], np.uint64))
    assert philox((seed, SECOND_KEY), (a, b, c, d)) == tuple(int(x) for x in generator.random_raw(4))


@given(seed=word, replicate=word, turn=st.integers(0, 100))
def test_arrays_draw_what_single_draws_give(seed: int, replicate: int, turn: int) -> None:
    streams = np.array([stream("one"), stream("one"), stream("two")], dtype=np.uint64)
    places = np.array([0, 1, 2], dtype=np.uint64)
    drawn = uniform(seed, np.array([0, replicate], dtype=np.uint64), turn, places, streams)
    assert drawn.shape == (2, 3)
    assert drawn[1, 2] == uniform_one(seed, replicate, 2, turn, stream("two"))
    assert drawn[0, 1] == uniform_one(seed, 0, 1, turn, stream("one"))
    assert ((drawn >= 0.0) & (drawn < 1.0)).all()


def test_draws_are_even() -> None:
    places = np.arange(50, dtype=np.uint64)
    drawn = uniform(5, np.arange(200, dtype=np.uint64), 1, places, np.full(50, stream("even"), dtype=np.uint64))
    assert abs(drawn.mean() - 0.5) < 0.01
    assert abs(drawn.var() - 1 / 12) < 0.005
