"""A picture of the town's map, without a window."""

from pathlib import Path

import pygame

from commongood.desktop.desk import Game
from commongood.desktop.lettering import check_fonts
from commongood.desktop.metrics import Metrics
from commongood.desktop.townmap import TownMap


def map_picture(session: Game, path: str | Path, size: tuple[int, int] = (1460, 856)) -> Path:
    """Write the map with its overlay, signs and names as a PNG; returns where it lies."""
    if not pygame.font.get_init():
        pygame.font.init()
    check_fonts()
    surface = pygame.Surface(size)
    town = TownMap(session.level_folder, surface.get_rect(), Metrics(round(size[0] * 1920 / 1460), round(size[1] * 1080 / 856)))
    town.show(session.view())
    town.draw(surface)
    pygame.image.save(surface, str(path))
    return Path(path)
