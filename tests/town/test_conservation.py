"""Money, people and need are conserved, and every stock stays in its bounds, whatever legal things are done."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commongood.play.commands import Meet, Next, StandIn, Vote
from commongood.session import Session
from commongood.town.state import State

Make = Callable[..., Session]


def money(state: State) -> float:
    return float(sum(state[name][0] for name in ("money", "reserves", "paid", "profit")))


def play_at_random(session: Session, data: st.DataObject, moves: int) -> None:
    """Legal commands, drawn one by one."""
    for _ in range(session.setting.turns):
        for _ in range(moves):
            if session.game.phase != "plan":
                break
            legal = [c for c in session.legal() if not isinstance(c, Next)]
            session.do(data.draw(st.sampled_from(legal), label="command"))
        while session.game.phase != "report":
            session.do(next(c for c in session.legal(raw=False) if isinstance(c, Meet | Vote | StandIn)))
        session.do(Next())


@pytest.mark.parametrize("level", ["market-town", "deprived-borough"])
@settings(max_examples=6, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(data=st.data(), seed=st.integers(0, 10_000), lens=st.sampled_from(("evidence", "sceptic", "big-society")))
def test_random_legal_play_keeps_all_books(new_game: Make, level: str, data: st.DataObject, seed: int, lens: str) -> None:
    session = new_game(level, lens, seed, 3)
    play_at_random(session, data, 5)
    layout = session.setting.world.layout
    for record in session.game.records:
        before, after = record.before, record.after
        assert np.isfinite(after.data).all()
        for name, variable in layout.variables.items():
            assert (after[name] >= variable.low).all(), name
            assert (after[name] <= variable.high).all(), name
        # every pound is in an account
        received = float(after["received"][0] - before["received"][0])
        assert money(after) - money(before) == pytest.approx(received, abs=1e-9)
        # people and need change by what the ledger names, and by nothing else
        for stock in ("people", "need", "access", "incidents", "volunteers", "professionals"):
            named = sum((entry.values[0] for entry in record.ledger.of(stock)), np.zeros_like(before[stock][0]))
            assert np.allclose(after[stock][0] - before[stock][0], named, rtol=0, atol=1e-6), stock
        assert np.allclose(after["share"][0].sum(axis=1), 1.0, atol=1e-9)


def test_what_moves_next_door_is_counted_there(new_game: Make) -> None:
    session = new_game("market-town")
    session.do({"do": "set", "lever": "keepers", "at": "high-point", "value": 2})
    session.do({"do": "meet"})
    ledger = session.game.records[-1].ledger
    entries = {entry.cause: entry.values[0] for entry in ledger.of("incidents")}
    displaced = session.setting.world.parameters["displaced"]
    left = -float(entries["a_keeper_is_there"].sum())
    assert left > 0
    assert float(entries["trouble_moves_next_door"].sum()) == pytest.approx(displaced * left)
