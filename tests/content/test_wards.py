"""A town of one's own from a table of wards: read with every fault named, laid out, playable, and whole in its folder."""

from itertools import pairwise
from pathlib import Path

import pytest
from commongood.assets.make.layout import LOOKS, Grid, Ward, lay_out
from hypothesis import given, settings
from hypothesis import strategies as st

from commongood.authoring import deprivation, look, new_level, placed
from commongood.content.reading import ContentError
from commongood.content.wards import read_wards
from commongood.play.setting import Setting
from commongood.plugins import Catalogue
from commongood.session import Session

EXAMPLE = Path(__file__).parents[2] / "examples" / "wards.csv"
HEAD = "ward,children,working_age,older,deprivation_decile,owner_occupied,social_rented,private_rented,services\n"
SOUND = "North,100,400,200,9,80,5,15,\nSouth,300,600,100,2,20,60,20,library\n"


@pytest.fixture(scope="module")
def town(door: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("own") / "harbourside"
    new_level(door, EXAMPLE, folder, "Harbourside")
    return folder


def test_it_plays_with_its_own_people_and_keeps_its_services_where_the_table_puts_them(door: Catalogue, town: Path) -> None:
    level = door.level(str(town))
    wards = read_wards(EXAMPLE)
    for ward, district in zip(wards, level.file.district, strict=True):
        assert sum(district.people.values()) == pytest.approx(ward.people, abs=0.5)
        assert all(level.sites[service] == ward.id for service in ward.services)
    assert set(level.sites) == {start.id for start in level.file.service}
    session = Session(door, Setting.make(door.library, door.model, level, "evidence", 1))
    list(session.play_bot("nothing"))
    last, goals = session.game.records[-1].scores, level.file.goals
    assert all(0.0 < last[name] < getattr(goals, name) < 100.0 for name in last)
    boards = {start.governance for start in level.file.service} - {"council"}
    assert len(boards) >= 2


def test_its_folder_holds_all_that_it_shows(door: Catalogue, town: Path, tmp_path: Path) -> None:
    moved = tmp_path / "elsewhere"
    town.rename(moved)
    try:
        assert door.level(str(moved)).file.name == "Harbourside"
    finally:
        moved.rename(town)
    text = (town / "map.tmx").read_text()
    assert 'source="art/' in text
    assert ".." not in text
    assert (town / "harbourside.tiled-project").is_file()


def test_budgets_fall_faster_and_start_higher_for_each_head_where_people_are_poorer(door: Catalogue, tmp_path: Path) -> None:
    heads = {}
    for name, decile in (("rich", 9), ("poor", 1)):
        table = tmp_path / f"{name}.csv"
        table.write_text(HEAD + f"A,200,600,200,{decile},50,30,20,\nB,200,600,200,{decile},50,30,20,\n")
        file = new_level(door, table, tmp_path / name, name).file
        heads[name] = file.income_before, file.income[-1] / file.income_before
    assert heads["poor"][0] > heads["rich"][0]
    assert heads["poor"][1] < heads["rich"][1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HEAD, ["0 wards"]),
        (HEAD + "North,100,400,200,9,80,5,15,\n", ["1 wards"]),
        (HEAD.replace("older,", "") + "x\n", ["column 'older'"]),
        (HEAD + SOUND + "East,many,1,1,5,50,,,\n", ["line 4", "children", "'many'"]),
        (HEAD + SOUND + "East,-4,1,1,5,50,,,\n", ["line 4", "'-4'"]),
        (HEAD + SOUND + "East,nan,1,1,5,50,,,\n", ["line 4", "'nan'"]),
        (HEAD + SOUND + "East,1,1,1,11,50,,,\n", ["line 4", "deprivation_decile"]),
        (HEAD + SOUND + "East,1,1,1,2.5,50,,,\n", ["line 4", "deprivation_decile"]),
        (HEAD + SOUND + "East,1,1,1,5,60,30,30,\n", ["line 4", "120%"]),
        (HEAD + SOUND + "East,0,0,0,5,60,,,\n", ["line 4", "nobody lives"]),
        (HEAD + SOUND + "North,1,1,1,5,60,,,\n", ["'north' is there twice"]),
        (HEAD + SOUND + "East,1,1,1,5,60,,,library\n", ["'library' is there twice"]),
        (HEAD + SOUND + "East,1,1,1,5,60,,,zoo\n", ["no service 'zoo'"]),
        (HEAD + SOUND + ",1,1,1,5,60,,,\n", ["no name"]),
    ],
)
def test_a_table_that_is_wrong_is_named_by_line_and_column(
    door: Catalogue, tmp_path: Path, text: str, words: list[str]
) -> None:
    table = tmp_path / "wards.csv"
    table.write_text(text)
    with pytest.raises(ContentError) as caught:
        new_level(door, table, tmp_path / "town", "Town")
    for word in words:
        assert word in str(caught.value)


def test_every_fault_of_a_table_is_named_at_once(tmp_path: Path) -> None:
    table = tmp_path / "wards.csv"
    table.write_text(HEAD + "North,x,400,200,9,80,5,15,\nSouth,300,y,100,0,20,60,20,\n")
    with pytest.raises(ContentError) as caught:
        read_wards(table)
    assert len(caught.value.faults) == 3


def test_a_folder_that_is_in_use_is_left_alone(door: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "town").mkdir()
    (tmp_path / "town" / "diary.txt").write_text("mine")
    with pytest.raises(ContentError, match="not empty"):
        new_level(door, EXAMPLE, tmp_path / "town", "Town")
    assert [path.name for path in (tmp_path / "town").iterdir()] == ["diary.txt"]


def test_wards_look_like_who_lives_there() -> None:
    looks = {ward.name: look(ward) for ward in read_wards(EXAMPLE)}
    assert looks["North Hill"] == "villas"
    assert looks["Eastway"] == "towers"
    assert len(set(looks.values())) >= 4
    deprived = [deprivation(ward) for ward in sorted(read_wards(EXAMPLE), key=lambda ward: ward.decile)]
    assert all(a > b for a, b in pairwise(deprived))


def test_services_that_the_table_does_not_place_go_where_fewest_are_for_the_people() -> None:
    wards = read_wards(EXAMPLE)
    homes = placed(wards, [f"s{i}" for i in range(20)])
    assert sorted(service for own in homes.values() for service in own if service.startswith("s") and service[1:].isdigit())
    counts = [len(own) for own in homes.values()]
    assert sum(counts) == 20 + sum(len(ward.services) for ward in wards)
    assert max(counts) - min(counts) <= 3


Towns = st.lists(st.tuples(st.sampled_from(sorted(LOOKS)), st.integers(0, 7)), min_size=2, max_size=12)


@settings(max_examples=30, deadline=None)
@given(Towns)
def test_any_town_is_laid_out_with_each_plot_in_its_ward_and_each_ward_beside_another(
    towns: list[tuple[str, int]],
) -> None:
    wards = [Ward(f"w{i}", kind, tuple(f"s{i}-{n}" for n in range(count))) for i, (kind, count) in enumerate(towns)]
    plan, grid = lay_out("town", wards), Grid.of(wards)
    assert {site.service for site in plan.sites} == {service for ward in wards for service in ward.services}
    plots = set()
    for site in plan.sites:
        for cell in ((site.x + i, site.foot - j) for i in (0, 1) for j in (1, 2)):
            assert plan.district(*cell) == site.district
            assert cell not in plots
            plots.add(cell)
    assert not plots & {*plan.street_arms, *plan.lane_arms}
    assert all(grid.beside(i) for i in range(len(wards)))
