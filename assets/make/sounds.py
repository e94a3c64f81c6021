"""Every sound of the game, made from whole numbers alone, so that each machine makes the same bytes.

A note is a soft bell: a wave of two parts (the second an octave higher), swelling for an instant and fading as a cube.
"""

import io
import wave
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

RATE = 22050
LOUDEST = 7000
"""The peak of a note that stands alone, of 32767: a sound is never louder than a quarter of what it could be."""
SWELL = RATE // 250
WHOLE = 1 << 16
"""One turn of a wave."""
Samples = NDArray[np.int64]

# notes in thousandths of a turn a second
G3, C4, D4, E4, G4 = 195_998, 261_626, 293_665, 329_628, 391_995
A4, C5, D5, E5, G5, A5, C6 = 440_000, 523_251, 587_330, 659_255, 783_991, 880_000, 1_046_502
KNOCK = 130_813


@dataclass(frozen=True, slots=True)
class Note:
    """So many thousandths of a second of a pitch, from a moment on, at a share of the loudest in percent."""

    pitch: int
    at: int
    length: int
    loud: int = 100


def turn(steps: Samples) -> Samples:
    """A wave from -32768 to 32768 at so many steps: two parabolas, which the ear can hardly tell from a sine."""
    x = steps % WHOLE - WHOLE // 2
    return x * (WHOLE // 2 - abs(x)) >> 13


def note(pitch: int, length: int, loud: int) -> Samples:
    """The samples of one note."""
    count = RATE * length // 1000
    at = np.arange(count, dtype=np.int64)
    steps = at * pitch * WHOLE // (RATE * 1000)
    sound = (3 * turn(steps) + turn(2 * steps)) >> 2
    left = (count - at) * 1024 // count
    fade = left * left * left >> 20
    swell = np.minimum(1024, at * 1024 // SWELL)
    return sound * fade * swell // (1 << 20) * (LOUDEST * loud // 100) >> 15


def mixed(notes: tuple[Note, ...]) -> Samples:
    """Notes over each other."""
    end = max(RATE * n.at // 1000 + RATE * n.length // 1000 for n in notes)
    out = np.zeros(end, dtype=np.int64)
    for n in notes:
        start, part = RATE * n.at // 1000, note(n.pitch, n.length, n.loud)
        out[start : start + len(part)] += part
    return out


FOR = (C5, D5, E5, G5, A5, C6)
AGAINST = (G4, E4, D4, C4, G3, G3)
SOUNDS: dict[str, tuple[Note, ...]] = {
    "press": (Note(G5, 0, 45, 45),),
    "draft": (Note(C5, 0, 90, 60), Note(E5, 60, 150, 60)),
    "undo": (Note(E5, 0, 90, 60), Note(C5, 60, 150, 60)),
    "refused": (Note(G3, 0, 110, 80), Note(G3, 120, 140, 80)),
    "board": (Note(KNOCK, 0, 90, 100), Note(KNOCK, 150, 90, 100), Note(KNOCK, 300, 160, 100)),
    "carried": (Note(C5, 0, 160, 60), Note(E5, 90, 160, 60), Note(G5, 180, 320, 60)),
    "lost": (Note(G4, 0, 160, 60), Note(E4, 90, 160, 60), Note(C4, 180, 320, 60)),
    "turn": (Note(C5, 0, 420, 55), Note(G5, 140, 360, 40)),
    "letter": (Note(A5, 0, 80, 40), Note(C6, 90, 180, 40)),
    "paper": (Note(D5, 0, 70, 50), Note(D5, 80, 70, 50), Note(G5, 160, 240, 50)),
    "over": (Note(C4, 0, 500, 45), Note(G4, 60, 480, 40), Note(C5, 120, 460, 35), Note(E5, 180, 440, 30)),
    **{f"for-{i + 1}": (Note(pitch, 0, 150, 55),) for i, pitch in enumerate(FOR)},
    **{f"against-{i + 1}": (Note(pitch, 0, 170, 60),) for i, pitch in enumerate(AGAINST)},
}
"""What is heard, by name."""


def samples(name: str) -> Samples:
    """A sound's samples, from -32768 to 32767."""
    return mixed(SOUNDS[name])


def written(name: str) -> bytes:
    """A sound as the bytes of a WAV file: one channel, 16 bits."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples(name).astype("<i2").tobytes())
    return out.getvalue()
