"""Why: the parts of a score's change add up to it, and their order hardly matters."""

from collections.abc import Callable

import numpy as np
import pytest

from commongood.session import Session
from commongood.town.explain import SCORED, explain
from commongood.town.scoring import SCORES, score

Make = Callable[..., Session]


@pytest.mark.parametrize("level", ["market-town", "deprived-borough"])
@pytest.mark.parametrize("lens", ["evidence", "good-society"])
def test_the_parts_add_up_to_the_change(new_game: Make, level: str, lens: str) -> None:
    session = new_game(level, lens, 11, 4)
    list(session.play_bot("reformer"))
    for record in session.game.records:
        for name in SCORES:
            before, after, parts = session.why(record.turn, name)
            assert abs(sum(part.value for part in parts) - (after - before)) < 1e-12
            assert all(part.flow and part.flow != "other" for part in parts)


def test_every_cause_has_words(new_game: Make) -> None:
    session = new_game("deprived-borough", "sceptic", 5, 4)
    list(session.play_bot("random"))
    library = session.setting.library
    for record in session.game.records:
        for name in SCORES:
            for part in session.why(record.turn, name)[2]:
                assert part.flow in library.label or part.flow.removeprefix("event ") in library.event, part.flow


def test_scores_read_no_stock_that_explanations_leave_out(new_game: Make) -> None:
    setting = new_game().setting
    base = score(setting.world, setting.opening).first()
    for name, variable in setting.world.layout.variables.items():
        if name in SCORED:
            continue
        state = setting.opening.copy()
        state[name][...] = np.minimum(state[name] * 0.9 + 0.05, variable.high)
        assert score(setting.world, state).first() == base, name


def test_another_order_gives_nearly_the_same_parts(new_game: Make) -> None:
    session = new_game("market-town", "good-society", 4, 2)
    list(session.play_bot("reformer"))
    record = session.game.records[-1]
    entries = [e for e in record.ledger.entries if e.stock in SCORED and e.values[0].any()]
    for name in SCORES:
        plain = {p.cause: p.value for p in explain(session.setting.world, record.before, record.ledger, name)}
        size = sum(abs(value) for value in plain.values())
        for seed in range(3):
            order = [int(i) for i in np.random.default_rng(seed).permutation(len(entries))]
            shuffled = explain(session.setting.world, record.before, record.ledger, name, order)
            assert sum(abs(p.value - plain[p.cause]) for p in shuffled) < 0.02 * size
