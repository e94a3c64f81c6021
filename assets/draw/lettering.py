"""The three faces of the game's type, opened when they are first needed."""

from importlib.resources import as_file, files

import pygame

FACES = {
    "title": ("fontpkg_hammersmith_one", "HammersmithOne-Regular.ttf"),
    "bold": ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Bold.ttf"),
    "body": ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Regular.ttf"),
}
_open: dict[tuple[str, int], pygame.font.Font] = {}


def font(face: str, px: int) -> pygame.font.Font:
    """The face ("title", "bold" or "body") at a size in pixels."""
    if not pygame.font.get_init():
        pygame.font.init()
    found = _open.get((face, px))
    if found is not None:
        try:
            found.get_ascent()
        except pygame.error:  # the font module was closed since
            found = None
    if found is None:
        package, name = FACES[face]
        with as_file(files(package) / "files" / name) as path:
            found = pygame.font.Font(str(path), px)
        found.size("x")  # a damaged file is opened in silence and fails when it is first used
        _open[face, px] = found
    return found


def width(text: str, size: float, face: str = "body", track: float = 0) -> float:
    """How wide text is when it is set at size units."""
    return font(face, round(size)).size(text)[0] + track * len(text)


def wrap(text: str, size: float, face: str, limit: float) -> list[str]:
    """The lines of text, none wider than limit unless a single word is."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and width(longer, size, face) > limit:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]
