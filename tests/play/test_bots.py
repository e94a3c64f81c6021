"""Bots: fixed strategies do what their content says, and those that look ahead take what their futures favour."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pytest

from commongood.play.commands import AnyCommand, Convert, Fund, Meet, Propose
from commongood.play.forecast import choices_ahead, forecast
from commongood.play.thinking import greedy, seeker
from commongood.session import Session, SessionError, catalogue
from commongood.town.scoring import SCORES

Make = Callable[..., Session]
STRATEGIES = sorted(catalogue().library.strategy)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_fixed_strategy_decides_something_in_every_town(new_game: Make, strategy: str) -> None:
    for level in ("market-town", "deprived-borough"):
        records = list(new_game(level, "evidence", 3, 2).play_bot(strategy))
        assert all(record.carried for record in records)


def test_a_strategy_that_converts_moves_every_service_in_the_end(new_game: Make) -> None:
    session = new_game("market-town", "evidence", 3, 8)
    records = list(session.play_bot("all-mutual"))
    mutual = session.setting.world.index("m", "staff-mutual")
    assert (records[-1].after["govern"][0, :, mutual] == 1.0).all()


def test_a_strategy_does_nothing_twice_that_it_wants_once(new_game: Make) -> None:
    session = new_game("market-town", "evidence", 3, 4)
    done = [made.command for record in session.play_bot("relational-and-pooled") for made in record.carried]
    assert len(done) == len(set(done))


def test_at_least_six_strategies_are_there_and_each_says_what_it_does() -> None:
    assert len(STRATEGIES) >= 6
    assert all(len(catalogue().library.strategy[name].text) > 40 for name in STRATEGIES)


class Oracle:
    """A chair whose futures are made up, so that a bot's choice can be told beforehand."""

    def __init__(self, session: Session, favoured: AnyCommand) -> None:
        self.session, self.favoured, self.turns = session, favoured, 0
        self.view, self.legal, self.can = session.view, session.legal, lambda command: session.ask(command).ok

    def done(self) -> Sequence[AnyCommand]:
        return ()

    def ahead(self, choices: Sequence[Sequence[AnyCommand]], turns: int) -> Sequence[Mapping[str, float]]:
        self.turns = turns
        return [dict.fromkeys(SCORES, 50.0 + (self.favoured in choice)) for choice in choices]


@pytest.mark.parametrize("bot", [greedy, seeker])
@pytest.mark.parametrize("favoured", [Propose("library", "story-time"), Convert("youth", "trust")])
def test_a_bot_that_looks_ahead_takes_what_the_futures_favour(
    new_game: Make, bot: Callable[..., AnyCommand], favoured: AnyCommand
) -> None:
    assert bot(Oracle(new_game(), favoured), 1, 0) == favoured


@pytest.mark.parametrize("bot", [greedy, seeker])
def test_a_bot_that_looks_ahead_leaves_it_where_nothing_is_gained(new_game: Make, bot: Callable[..., AnyCommand]) -> None:
    assert bot(Oracle(new_game(), Meet()), 1, 0) == Meet()


def test_the_seeker_looks_further_than_the_greedy_bot(new_game: Make) -> None:
    chairs = [Oracle(new_game(), Meet()) for _ in range(2)]
    for bot, chair in zip((greedy, seeker), chairs, strict=True):
        bot(chair, 1, 0)
    assert chairs[0].turns < 8 <= chairs[1].turns


def test_choices_are_tried_on_the_same_luck_as_the_forecast(new_game: Make) -> None:
    game = new_game().game
    cut = Fund("parks", 0.8)
    nothing, cut_twice, cut_once = choices_ahead(game.setting, game.planned, game.free, [(), (cut, cut), (cut,)], 3, 8)
    plain = forecast(game.setting, game.planned, 3, 8)
    assert nothing == {name: pytest.approx(plain.of(name)[-1].mean(), abs=1e-12) for name in SCORES}
    assert cut_twice == cut_once != nothing  # the second cut is refused, and left out


def test_a_bot_that_gives_what_is_refused_is_named(new_game: Make) -> None:
    plain = new_game()
    bots = {"stubborn": lambda chair, seed, step: Propose("library", "nowhere")}
    session = Session(replace(plain.catalogue, bots=bots), plain.setting)
    with pytest.raises(SessionError, match="stubborn"):
        list(session.play_bot("stubborn"))
