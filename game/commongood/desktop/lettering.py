"""The game's type in pixels: a face at a size, how wide words are, and how they break over lines."""

import re
from functools import lru_cache
from importlib.util import find_spec

import pygame

import commongood.assets.draw.lettering as type_faces
from commongood.desktop.faults import WindowError
from commongood.desktop.words import say


def face_for(text: str, face: str) -> str:
    """The face for a text: the title face has no figures worth reading, so a title with figures is set in bold."""
    return "bold" if face == "title" and any(c.isdigit() for c in text) else face


def font(face: str, px: int) -> pygame.font.Font:
    """The face ("title", "bold" or "body") at a size in pixels; WindowError where it is not installed."""
    try:
        return type_faces.font(face, px)
    except (OSError, ModuleNotFoundError, pygame.error) as error:
        raise WindowError(say("fault.font", package=type_faces.FACES[face][0])) from error


def check_fonts() -> None:
    """WindowError where a font's package is missing."""
    for package, _ in type_faces.FACES.values():
        if find_spec(package) is None:
            raise WindowError(say("fault.font", package=package))


@lru_cache(8192)
def text_width(text: str, px: int, face: str = "body") -> int:
    """How wide a line of text is."""
    return font(face_for(text, face), px).size(text)[0]


@lru_cache(4096)
def fit_lines(text: str, px: int, face: str, room: float) -> tuple[str, ...]:
    """The lines of text, none wider than room; a word that is too long by itself is broken."""
    face = face_for(text, face)
    lines: list[str] = []
    line = ""
    # a no-break space, as French sets before its colons, is no place to break
    for word in filter(None, re.split(r"[ \n\t]+", text)):
        longer = f"{line} {word}" if line else word
        if text_width(longer, px, face) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        while text_width(word, px, face) > room and len(word) > 1:
            cut = next((n for n in range(len(word) - 1, 0, -1) if text_width(word[:n], px, face) <= room), 1)
            lines.append(word[:cut])
            word = word[cut:]
        line = word
    return tuple([*lines, line] if line or not lines else lines)
