"""Whole games: bots finish them, the same decisions give the same town, and forecasts never tell the real future."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from commongood.engines import ReadyEngine, cache_folder
from commongood.play.commands import Fund
from commongood.play.forecast import forecast, replicates
from commongood.play.reporting import played_again
from commongood.play.rerun import rerun
from commongood.play.terms import Decided
from commongood.plugins import Catalogue
from commongood.saves import SaveError
from commongood.session import Session, SessionError
from commongood.town.batches import NUMPY
from commongood.town.drive import resolve
from commongood.town.scoring import SCORES

Make = Callable[..., Session]


@pytest.mark.parametrize("bot", ["cautious", "reformer", "random", "nothing"])
def test_a_bot_plays_a_term_and_its_save_plays_again(new_game: Make, tmp_path: Path, bot: str) -> None:
    session = new_game("deprived-borough", "evidence", 7, 3)
    assert len(list(session.play_bot(bot))) == 3
    assert session.over
    session.save(tmp_path / "game.json")
    again = Session.load(tmp_path / "game.json", session.catalogue)
    assert [r.digest for r in again.game.records] == [r.digest for r in session.game.records]
    assert again.view() == session.view()


def test_a_save_in_the_middle_goes_on_where_it_stopped(new_game: Make, tmp_path: Path) -> None:
    session = new_game()
    session.do({"do": "set", "lever": "outreach", "at": "health", "value": 0.1})
    session.do({"do": "meet"})
    session.save(tmp_path / "middle.json")
    again = Session.load(tmp_path / "middle.json", session.catalogue)
    assert again.game.phase == "boards"
    assert again.view() == session.view()


def test_undone_decisions_leave_no_trace_in_a_save(new_game: Make, tmp_path: Path) -> None:
    session = new_game()
    session.save(tmp_path / "a.json")
    session.do({"do": "convert", "service": "parks", "model": "charity"})
    session.undo()
    session.save(tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_another_seed_gives_another_town(new_game: Make) -> None:
    digests = set()
    for seed in (1, 2):
        session = new_game(seed=seed, turns=1)
        list(session.play_bot("nothing"))
        digests.add(session.game.records[-1].digest)
    assert len(digests) == 2


def test_a_forecast_is_not_the_real_future(new_game: Make) -> None:
    session = new_game(seed=6)
    game = session.game
    real = resolve(session.setting.world, game.planned)
    ends = forecast(session.setting, game.planned, 1, 32).last
    assert not any(row.tobytes() == real.data[0].tobytes() for row in ends.data)
    assert 0 not in replicates(64)


def test_two_plans_share_their_luck_in_a_forecast(new_game: Make) -> None:
    session = new_game()
    one = forecast(session.setting, session.game.planned, 2, 16)
    two = forecast(session.setting, session.game.planned, 2, 16)
    assert np.array_equal(one.last.data, two.last.data)


def test_a_fan_is_in_order_and_a_help_helps(new_game: Make) -> None:
    session = new_game()
    envelope = next(s.envelope for s in session.view().services if s.id == "families")
    view = session.forecast([{"do": "fund", "service": "families", "amount": 1.2 * envelope}])
    for fans in (view.with_it, view.without):
        for fan in fans.values():
            assert all(list(marks) == sorted(marks) for marks in fan)
    assert set(view.scores) == set(SCORES)
    assert view.gains


def test_a_forecast_fans_any_stock_and_more_futures_change_no_number_of_the_first(new_game: Make) -> None:
    session = new_game()
    few = session.forecast([], turns=2, names=["volunteers", "money"], futures=16)
    assert few.futures == 16
    assert {"volunteers", "money", "equity"} <= set(few.with_it)
    assert few.with_it == few.without
    with pytest.raises(SessionError, match="charm"):
        session.forecast([], names=["charm"])
    assert np.array_equal(
        forecast(session.setting, session.game.planned, 2, 40).last.data[:16],
        forecast(session.setting, session.game.planned, 2, 16).last.data,
    )


def test_a_fast_engine_looks_at_more_futures_of_the_same_game(door: Catalogue, new_game: Make) -> None:
    session = Session(door, replace(new_game().setting, engine=NUMPY))
    assert session.forecast([], turns=1).futures < 100
    fast = ReadyEngine(door.model, cache_folder())
    assert fast.load()
    quick = Session(door, replace(session.setting, engine=fast))
    assert quick.forecast([], turns=1).futures == 1000
    list(session.play_bot("reformer"))
    list(quick.play_bot("reformer"))
    assert [r.digest for r in quick.game.records] == [r.digest for r in session.game.records]


def test_the_ending_says_what_each_decision_did(new_game: Make) -> None:
    session = new_game(seed=3, turns=3)
    list(session.play_bot("reformer"))
    end = session.view().end
    assert end is not None
    assert len(end.decisions) == sum(len(record.carried) for record in session.game.records)
    assert end.decisions == session.decisions()
    sizes = [max(abs(value) for value in made.scores.values()) for made in end.decisions]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > 0.05
    services = {session.setting.service_name(s) for s in session.setting.world.keys["s"]}
    assert all(made.place in services for made in end.decisions if made.place)


def test_the_default_plan_always_fits_the_income(new_game: Make) -> None:
    session = new_game("deprived-borough")
    while not session.over:
        view = session.view(report=False)
        if view.phase == "plan":
            assert view.money.planned <= view.money.income + 1e-6
        session.do({"do": "meet" if view.phase == "plan" else "next"})


def test_doing_nothing_has_no_gap_to_doing_nothing(new_game: Make) -> None:
    session = new_game(turns=2)
    for _ in range(2):
        session.do({"do": "meet"})
        assert [score.gap for score in session.view().scores] == [0.0, 0.0, 0.0]
        session.do({"do": "next"})


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"lens": "rosy"}, "rosy"),
        ({"seed": -1}, "-1"),
        ({"turns": 99}, "99"),
    ],
)
def test_a_game_that_cannot_be_made_says_why(new_game: Make, arguments: dict[str, object], words: str) -> None:
    with pytest.raises(SessionError, match=words):
        new_game(**arguments)


def test_a_folder_that_cannot_be_written_harms_nothing(new_game: Make, tmp_path: Path) -> None:
    session = new_game()
    (tmp_path / "file").write_text("here")
    with pytest.raises(SaveError, match="could not be saved"):
        session.save(tmp_path / "file" / "game.json")
    assert (tmp_path / "file").read_text() == "here"
    assert session.game.phase == "plan"


def test_the_ending_plays_the_same_decisions_under_every_other_lens(new_game: Make) -> None:
    session = new_game(seed=3, turns=3)
    list(session.play_bot("reformer"))
    end = session.view().end
    assert end is not None
    assert len(end.lenses) == len(session.setting.library.lens) - 1
    names = {lens.name for lens in session.setting.library.lens.values()}
    assert all(any(row[0].startswith(name) for name in names) for row in end.lenses)
    assert len({row[1:] for row in end.lenses}) > 3
    assert any("social energy" in line for line in end.rests)
    assert not any(" 0.0 points" in line for line in end.rests)


def test_decisions_played_again_on_their_own_setting_give_their_own_town(new_game: Make) -> None:
    session = new_game(seed=5, turns=4)
    list(session.play_bot("reformer"))
    again = played_again(session.setting, session.game.records)
    assert not again.dropped
    assert again.end.digest() == session.game.records[-1].digest


def test_a_decision_that_is_illegal_under_another_setting_is_dropped_and_told(new_game: Make) -> None:
    session = new_game(turns=1)
    again = rerun(session.setting, [[Decided(Fund("parks", 900.0)), Decided(Fund("library", 0.5))]])
    assert again.dropped == ((1, Fund("parks", 900.0)),)
    assert again.end["envelope"][0, session.setting.world.index("s", "library")] == pytest.approx(0.5)


def test_saving_leaves_one_file_that_others_may_read(new_game: Make, tmp_path: Path) -> None:
    new_game().save(tmp_path / "game.json")
    new_game().save(tmp_path / "game.json")
    assert [path.name for path in tmp_path.iterdir()] == ["game.json"]
    (tmp_path / "plain").write_text("")
    assert (tmp_path / "game.json").stat().st_mode == (tmp_path / "plain").stat().st_mode
