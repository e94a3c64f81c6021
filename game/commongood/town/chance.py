"""Chance by counter: Philox4x64-10, keyed by the seed, asked for by name and place instead of drawn in sequence.

The numbers are NumPy's (`numpy.random.Philox`), without its state: the same key and counter give the same number in any order.
Source: Salmon, Moraes, Dror and Shaw, 'Parallel random numbers: as easy as 1, 2, 3', SC11, 2011.
"""

from zlib import crc32

import numpy as np
from numpy.typing import NDArray

_M0, _M1 = 0xD2E7470EE14C6C93, 0xCA5A826395121157
_W0, _W1 = 0x9E3779B97F4A7C15, 0xBB67AE8584CAA73B
_MASK = (1 << 64) - 1
_ROUNDS = 10
_TO_UNIT = 1.0 / 9007199254740992.0  # 2 ** -53: the top 53 bits as a number in [0, 1)
SECOND_KEY = 0x436F6D6D6F6E2047  # fixed, so that a seed of one word fills the two words of the key


def stream(name: str) -> int:
    """The number of a named stream: of its name alone, so that a new rule leaves every other rule's luck as it was."""
    return crc32(name.encode())


def philox(key: tuple[int, int], counter: tuple[int, int, int, int]) -> tuple[int, int, int, int]:
    """One block of four 64-bit numbers, in plain Python."""
    (c0, c1, c2, c3), (k0, k1) = counter, key
    for _ in range(_ROUNDS):
        p0, p1 = _M0 * c0, _M1 * c2
        c0, c1, c2, c3 = (p1 >> 64) ^ c1 ^ k0, p1 & _MASK, (p0 >> 64) ^ c3 ^ k1, p0 & _MASK
        k0, k1 = (k0 + _W0) & _MASK, (k1 + _W1) & _MASK
    return c0, c1, c2, c3


def uniform_one(seed: int, replicate: int, place: int, turn: int, stream_number: int) -> float:
    """One number in [0, 1), in plain Python: the first of the block at this counter."""
    block = philox((seed, SECOND_KEY), (place, replicate, turn, stream_number))
    return float(block[0] >> 11) * _TO_UNIT


_W = np.array([_W0, _W1], dtype=np.uint64).reshape(2, 1, 1)
_HALF, _LOW = np.uint64(32), np.uint64(0xFFFFFFFF)
_M = np.array([_M0, _M1], dtype=np.uint64).reshape(2, 1, 1)
_M_LOW, _M_HIGH = _M & _LOW, _M >> _HALF


def _high_low(x: NDArray[np.uint64]) -> tuple[NDArray[np.uint64], NDArray[np.uint64]]:
    """The two words of the 128-bit products of Philox's constants with the two halves of x."""
    x_low, x_high = x & _LOW, x >> _HALF
    lh, hl = _M_LOW * x_high, _M_HIGH * x_low
    carry = (((_M_LOW * x_low) >> _HALF) + (lh & _LOW) + (hl & _LOW)) >> _HALF
    return _M_HIGH * x_high + (lh >> _HALF) + (hl >> _HALF) + carry, _M * x


def uniform(
    seed: int | NDArray[np.uint64],
    replicates: NDArray[np.uint64],
    turn: int,
    places: NDArray[np.uint64],
    streams: NDArray[np.uint64],
) -> NDArray[np.float64]:
    """Numbers in [0, 1) of shape (replicates, places), each that of `uniform_one` at its replicate, place and stream.

    seed: one for all, or one for each replicate.
    """
    shape = (2, len(replicates), len(places))
    # words 0 and 2 of the counter are multiplied, words 1 and 3 are mixed in: two arrays of two words each
    turned, mixed = np.empty(shape, dtype=np.uint64), np.empty(shape, dtype=np.uint64)
    turned[0], turned[1] = places, turn
    mixed[0], mixed[1] = replicates[:, None], streams
    seeds = np.asarray(seed, dtype=np.uint64).reshape(-1)
    keys = np.array([seeds, np.full_like(seeds, SECOND_KEY)])[:, :, None]
    for _ in range(_ROUNDS):
        high, low = _high_low(turned)
        turned, mixed = high[::-1] ^ mixed ^ keys, low[::-1]
        keys = keys + _W
    top: NDArray[np.float64] = (turned[0] >> np.uint64(11)).astype(np.float64)
    return top * _TO_UNIT
