"""Every word stands out from what lies beneath it, by the pixels, in every palette."""

from collections.abc import Callable

import pygame
import pytest
from commongood.assets.draw.palette import INK
from looking import faint
from tour import walk_term, walk_title
from ui_player import Player

from commongood.desktop import pictures
from commongood.desktop.page import Label, Page
from commongood.desktop.settings import PALETTES


class Reader:
    """Looks at each page once."""

    def __init__(self) -> None:
        self.seen: dict[int, Page] = {}
        self.faults: list[str] = []

    def look(self, player: Player, where: str) -> None:
        for panel in player.screen.panels:
            if id(panel.page) in self.seen:
                continue
            self.seen[id(panel.page)] = panel.page
            picture = panel.page.picture()
            if panel.page.fill is None:
                picture = player.surface.subsurface(panel.rect)
            self.faults += [f"{where}, {panel.name}: {fault}" for fault in faint(panel.page, picture)]


@pytest.mark.parametrize("palette", PALETTES)
def test_every_word_in_a_game_stands_out_from_what_lies_beneath(start: Callable[..., Player], palette: str) -> None:
    player, reader = start(turns=1, palette=palette), Reader()
    for where in walk_term(player, every=False):
        reader.look(player, where)
    assert not reader.faults, "\n".join(reader.faults)


def test_every_word_before_a_game_stands_out_from_what_lies_beneath(title: Callable[..., Player]) -> None:
    player, reader = title(), Reader()
    for where in walk_title(player):
        reader.look(player, where)
    assert not reader.faults, "\n".join(reader.faults)


def test_words_on_the_map_stand_on_plates() -> None:
    for cls in (None, 0, 1, 2, 3, 4):
        plate = pictures.nameplate("High Point", "41%", cls, 1.0)
        page = Page(plate.get_width(), None, plate.get_height())
        page.labels.append(Label("High Point", pygame.Rect(28 if cls is not None else 10, 4, 70, 18), ink=INK))
        assert not list(faint(page, plate))
