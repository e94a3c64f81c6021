"""Leave one out: a recorded game runs again to the last bit, and without a decision it goes as if that had not been made."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from commongood.play.leaving import leave_one_out, recorded, run_plans
from commongood.play.reporting import played_again
from commongood.session import Session

Make = Callable[..., Session]
REPLAYS = sorted((Path(__file__).parents[1] / "replays").glob("*.json"))


@pytest.mark.parametrize("path", REPLAYS, ids=lambda path: path.stem)
def test_a_recorded_game_run_as_a_plan_is_the_game_to_the_last_bit(path: Path) -> None:
    session = Session.load(path)
    records = session.game.records
    run = run_plans(session.setting, [recorded(records)], len(records))
    assert run.last.digest() == records[-1].digest
    for turn, record in enumerate(records):
        assert {name: float(run.of(name)[turn, 0]) for name in record.scores} == record.scores
    # and so it is when each decision is drafted anew, as the end of a term does under other lenses; but an amount that was
    # set on top of a draft which then fell is set on what stood without it
    if all(meeting.outcome == "passed" for record in records for meeting in record.meetings):
        again = played_again(session.setting, records)
        assert not again.dropped
        assert again.end.digest() == records[-1].digest


def test_leaving_out_the_only_decision_gives_the_game_with_no_decisions(new_game: Make) -> None:
    session = new_game(turns=3)
    envelope = next(s.envelope for s in session.view().services if s.id == "families")
    assert session.do({"do": "fund", "service": "families", "amount": 1.1 * envelope}).ok
    list(session.play_bot("nothing"))
    (part,) = leave_one_out(session.setting, session.game.records)
    without = [line["quality"] for line in session.baseline()]
    assert part.turn == 1
    assert part.made.title
    with_it = [record.scores["quality"] for record in session.game.records]
    assert part.effects["quality"] == tuple(a - b for a, b in zip(with_it, without, strict=True))
    assert part.at_end["quality"] != 0.0


def test_each_decision_of_a_long_game_has_its_part_and_none_comes_before_its_turn(new_game: Make) -> None:
    session = new_game(seed=11)
    list(session.play_bot("reformer"))
    parts = leave_one_out(session.setting, session.game.records)
    assert len(parts) == sum(len(record.carried) for record in session.game.records) > 8
    for part in parts:
        assert not any(np.any(line[: part.turn - 1]) for line in part.effects.values())
    assert sum(any(part.at_end.values()) for part in parts) > 0.7 * len(parts)
