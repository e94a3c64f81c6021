"""Levels: each teaches something of its own, and a faulty one is refused with the file, the object and the property."""

import json
import re
import shutil
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest

from commongood.cli.main import main
from commongood.content.level import read_level
from commongood.content.reading import ContentError
from commongood.play.setting import Setting
from commongood.plugins import Catalogue
from commongood.town.scoring import SCORES

Break = Callable[[Path], None]
FIRST = "first-steps"
FULL = ("market-town", "deprived-borough", "seaside-town", "mill-town", "inner-city")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The market town in a folder of its own, with the tilesets where its map expects them."""
    levels = Path(str(files("commongood.levels")))
    assets = Path(str(files("commongood.assets")))
    shutil.copytree(levels / "market-town", tmp_path / "levels" / "market-town")
    (tmp_path / "assets").symlink_to(assets)
    return tmp_path / "levels" / "market-town"


def edit(file: str, old: str, new: str) -> Break:
    def change(folder: Path) -> None:
        text = (folder / file).read_text(encoding="utf-8")
        assert old in text
        (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def drop_tileset(folder: Path) -> None:
    """Take the first tileset out of the map."""
    text = (folder / "map.tmx").read_text(encoding="utf-8")
    (folder / "map.tmx").write_text(re.sub(r"<tileset [^>]*/>", "", text, count=1), encoding="utf-8")


def test_a_copied_level_is_sound(copy: Path, door: Catalogue) -> None:
    level = read_level(copy, door.library)
    assert len(level.file.district) == 8
    assert set(level.sites) == set(door.library.service)


def test_there_are_six_levels(door: Catalogue) -> None:
    assert set(door.level_folders) == {FIRST, *FULL}


@pytest.mark.parametrize("name", FULL)
def test_a_full_level_has_many_districts_every_service_and_two_kinds_of_board(door: Catalogue, name: str) -> None:
    file = door.level(name).file
    assert 6 <= len(file.district) <= 8
    assert len(file.service) == 11
    boards = {s.governance for s in file.service if door.library.governance[s.governance].rule != "council"}
    assert len(boards) >= 2
    assert all(fact.source for fact in file.facts)


def test_each_level_teaches_something_of_its_own_and_no_two_share_a_name(door: Catalogue) -> None:
    files_ = [door.level(name).file for name in door.level_folders]
    for of in ("teaches", "text", "name", "title"):
        told = [getattr(file, of) for file in files_]
        assert len(set(told)) == len(told), of
    names = [district.name for file in files_ for district in file.district]
    assert len(set(names)) == len(names)


def test_what_sets_a_level_apart_is_in_its_numbers(door: Catalogue) -> None:
    def share(name: str, group: str) -> float:
        districts = door.level(name).file.district
        return sum(d.people[group] for d in districts) / sum(sum(d.people.values()) for d in districts)

    def mean(name: str, what: str) -> float:
        districts = door.level(name).file.district
        people = [sum(d.people.values()) for d in districts]
        return sum(n * float(getattr(d, what)) for n, d in zip(people, districts, strict=True)) / sum(people)

    def levers(name: str, lever: str) -> int:
        return sum(lever in start.levers for start in door.level(name).file.service)

    assert max(FULL, key=lambda name: share(name, "older")) == "seaside-town"
    assert max(FULL, key=lambda name: mean(name, "seasonal")) == "seaside-town"
    assert max(FULL, key=lambda name: mean(name, "diversity")) == "inner-city"
    assert min(FULL, key=lambda name: share(name, "older")) == "inner-city"
    assert max(FULL, key=lambda name: mean(name, "moving_away")) == "inner-city"
    assert max(FULL, key=lambda name: levers(name, "partnership")) == "mill-town"


def test_neighbours_are_neighbours_of_each_other(door: Catalogue) -> None:
    for name in door.level_folders:
        near = {d.id: set(d.next_to) for d in door.level(name).file.district}
        assert all(a in near[b] for a, others in near.items() for b in others)


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (edit("map.tmx", 'name="overlay"', 'name="overlie"'), ["map.tmx", "layer 'overlay' is missing"]),
        (edit("map.tmx", 'name="districts"', 'name="wards"'), ["map.tmx", "layer 'districts' is missing"]),
        (edit("map.tmx", 'name="hill-villas"', 'name="hills"'), ["map.tmx", "districts", "hill"]),
        (edit("map.tmx", 'infinite="0"', 'infinite="1"'), ["map.tmx", "endless"]),
        (edit("map.tmx", 'tilewidth="', 'tilewidth="9999'), ["map.tmx", "tilewidth"]),
        (edit("map.tmx", "ground.tsx", "grund.tsx"), ["map.tmx", "grund.tsx", "not there"]),
        (edit("map.tmx", "../../assets/tiles/ground.tsx", "../../../../../../etc/passwd"), ["map.tmx", "outside"]),
        (edit("map.tmx", "<map ", '<!DOCTYPE x [<!ENTITY y SYSTEM "/etc/passwd">]><map '), ["map.tmx", "document type"]),
        (edit("map.tmx", "</map>", ""), ["map.tmx", "not valid XML"]),
        (edit("map.tmx", 'encoding="csv"', 'encoding="base64" compression="zlib"'), ["map.tmx", "ground", "CSV"]),
        (edit("map.tmx", 'encoding="csv">', 'encoding="csv">9,'), ["map.tmx", "ground", "560 tile numbers"]),
        (edit("map.tmx", ' gid="', ' gid="99'), ["map.tmx", "object", "no tileset"]),
        (drop_tileset, ["map.tmx", "in no tileset"]),
        (edit("map.tmx", '<property name="district" value="old-centre"/>', ""), ["map.tmx", "services", "'district'"]),
        (edit("map.tmx", '<property name="service" value="library"/>', '<property name="service" value="zoo"/>'), ["zoo"]),
        (
            edit("map.tmx", '<property name="district" value="old-centre"/>', '<property name="district" value="moon"/>'),
            ["moon"],
        ),
        (edit("level.toml", "deprivation = 0.08", "deprivation = 8"), ["level.toml", "deprivation"]),
        (edit("level.toml", "deprivation = 0.08", "deprivation = nan"), ["level.toml", "deprivation", "finite"]),
        (edit("level.toml", "deprivation = 0.08", 'deprivation = "low"'), ["level.toml", "deprivation"]),
        (edit("level.toml", "deprivation = 0.08", "depravation = 0.08"), ["level.toml", "depravation"]),
        (edit("level.toml", 'id = "library"', 'id = "zoo"'), ["level.toml", "zoo"]),
        (edit("level.toml", 'governance = "trust"', 'governance = "crown"'), ["level.toml", "crown"]),
        (edit("level.toml", '"green-edge", "orchard-semis"', '"atlantis"'), ["level.toml", "atlantis"]),
        (edit("level.toml", "income = [", "income = [-5.0, "), ["level.toml", "income"]),
        (edit("level.toml", "[goals]", "[gaols]"), ["level.toml", "gaols"]),
        (edit("level.toml", 'name = "Haverley"', "name = "), ["level.toml", "not valid TOML"]),
    ],
)
def test_a_faulty_level_is_refused_in_one_sentence(copy: Path, door: Catalogue, fault: Break, words: list[str]) -> None:
    fault(copy)
    with pytest.raises(ContentError) as caught:
        read_level(copy, door.library)
    message = str(caught.value)
    assert "\n" not in message
    for word in words:
        assert word in message


def test_a_folder_without_a_map_is_refused(copy: Path, door: Catalogue) -> None:
    (copy / "map.tmx").unlink()
    with pytest.raises(ContentError, match=r"map\.tmx: is not there"):
        read_level(copy, door.library)


def test_a_map_that_is_not_text_is_refused(copy: Path, door: Catalogue) -> None:
    (copy / "map.tmx").write_bytes(b"\xff\xfe\x00\x00")
    with pytest.raises(ContentError, match="not UTF-8"):
        read_level(copy, door.library)


def test_a_folder_that_only_calls_itself_assets_may_not_be_read(copy: Path, door: Catalogue) -> None:
    assets = copy.parents[1] / "assets"
    real = assets.resolve()
    assets.unlink()
    shutil.copytree(real / "tiles", assets / "tiles")
    with pytest.raises(ContentError, match="outside the level's folder"):
        read_level(copy, door.library)


def test_all_faults_are_named_at_once(copy: Path, door: Catalogue, capsys: pytest.CaptureFixture[str]) -> None:
    edit("level.toml", 'governance = "trust"', 'governance = "crown"')(copy)
    edit("level.toml", '"green-edge", "orchard-semis"', '"atlantis"')(copy)
    edit("map.tmx", 'name="overlay"', 'name="overlie"')(copy)
    edit("map.tmx", 'name="district" value="old-centre"', 'name="district" value="moon"')(copy)
    assert main(["levels", "check", str(copy)]) == 1
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 4
    for words, line in zip(("crown", "atlantis", "'overlay' is missing", "moon"), told, strict=True):
        assert words in line
    assert main(["levels", "check", str(copy), "--json"]) == 1
    assert len(json.loads(capsys.readouterr().out)["faults"]) == 4


def test_an_opening_stock_that_no_service_has_is_refused(copy: Path, door: Catalogue) -> None:
    edit("level.toml", 'governance = "trust"', 'governance = "trust"\nstocks = { charm = 0.5 }')(copy)
    level = read_level(copy, door.library)
    with pytest.raises(ContentError, match=r"level\.toml: service 'parks' sets 'charm'"):
        Setting.make(door.library, door.model, level, "evidence", 1)


@pytest.mark.parametrize("name", [FIRST, *FULL])
def test_goals_are_whole_points_as_they_are_shown(door: Catalogue, name: str) -> None:
    goals = door.level(name).file.goals
    assert all(getattr(goals, score) == round(getattr(goals, score)) for score in SCORES)
