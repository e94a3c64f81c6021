"""Recorded games: the same decisions give the same towns as on the day they were recorded, on every machine.

A change of the model changes them: then record them anew with `commongood simulate … --save`, and say why in the commit.
"""

from pathlib import Path

import pytest

from commongood.plugins import Catalogue
from commongood.session import Session

GAMES = sorted((Path(__file__).parent / "replays").glob("*.json"))


def test_there_are_games_of_both_levels() -> None:
    assert {path.name.rsplit("-", 2)[0].split("-")[0] for path in GAMES} >= {"market", "deprived"}


@pytest.mark.parametrize("path", GAMES, ids=lambda path: path.stem)
def test_a_recorded_game_plays_to_the_same_hashes(door: Catalogue, path: Path) -> None:
    session = Session.load(path, door)
    assert session.over
    assert len(session.game.records) == session.setting.turns
