"""Where a drawn picture lies: by service and state, and from a picture to its twin of twice the size."""

from pathlib import Path

import pygame
from commongood.assets.draw.services import SERVICE_ART, STATES, service

HOME = Path(__file__).resolve().parent


def sprite_path(folder: str, name: str, scale: int = 1) -> Path:
    """The file of a sprite in "services", "buildings" or "scenery"; scale is 1 or 2."""
    root = HOME if scale == 1 else HOME / "2x"
    return root / "sprites" / folder / f"{name}.png"


def service_image(name: str, state: str, scale: float = 1) -> pygame.Surface:
    """The picture of a service in a state, 128 x 150 times the scale, its foot at the lower edge.

    At scale 1 and 2 it is read from its file, else drawn. A service that is not known has the plain hall's picture, and a state
    that is not known adds nothing to it. The caller keeps the surface: nothing is cached here.
    """
    known = name if name in SERVICE_ART else "other"
    if state not in STATES or scale not in (1, 2):
        return service(name, state, scale)
    return pygame.image.load(sprite_path("services", f"{known}-{state}", int(scale)))


def twin(path: str | Path) -> Path:
    """The picture of twice the size that belongs to a tile sheet, a sprite or a level's film of shadows.

    ValueError if the path is none of these.
    """
    at = Path(path).resolve()
    if at.is_relative_to(HOME):
        return HOME / "2x" / at.relative_to(HOME)
    if at.name == "shadows.png":
        return at.with_name("shadows@2x.png")
    raise ValueError(f"no picture of twice the size belongs to {at}")
