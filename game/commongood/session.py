"""Put a game together, play it, see it, save it and play it again: what every front end works with."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import numpy as np

from commongood import saves
from commongood.content.speaking import speak_level
from commongood.engines import ReadyEngine, engine_of
from commongood.languages import SOURCE, known
from commongood.looking_back import Earlier, LookingBack
from commongood.looking_back import SessionError as SessionError
from commongood.play.chairs import GameChair
from commongood.play.commands import AnyCommand, CommandError, Quote, Refusal, as_data, read_command
from commongood.play.forecast import Futures, forecast
from commongood.play.game import LEADER, Game
from commongood.play.goals import HOW_MANY, goals_offered, goals_seen, offered
from commongood.play.legal import legal
from commongood.play.planning import Draft, carry_out, draft
from commongood.play.records import Record
from commongood.play.reporting import decisions_seen, ending, why
from commongood.play.seeing import player_view
from commongood.play.setting import Setting
from commongood.play.view import ChangeView, DecisionView, EndView, ForecastView, GoalView, View, WhyView
from commongood.plugins import Catalogue, open_door
from commongood.town.batches import NUMPY
from commongood.town.scoring import SCORES, score
from commongood.town.state import State
from commongood.town.sums import add_up

FORECAST_TURNS = 4
FUTURES, FAST_FUTURES = 64, 1000
"""Futures that a forecast runs by default: with NumPy, and with compiled drivers."""
WORTH_NAMING = 0.2
"""Points of need met: a smaller gain or loss is not named."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a command: ok, a title and a message to show, its cost (£m a turn) and attention, and a refusal's code."""

    ok: bool
    title: str
    message: str
    cost: float = 0.0
    attention: int = 0
    code: str = ""


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """The catalogue of what is installed, opened once."""
    return open_door()


def _outcome(answer: Quote | Refusal) -> Outcome:
    if isinstance(answer, Refusal):
        return Outcome(False, answer.message, answer.message, code=answer.code)
    return Outcome(True, answer.title, answer.title, answer.cost, answer.attention)


def _answering(setting: Setting, goals: Sequence[str]) -> Setting:
    """A setting in which players answer for these goals, or a SessionError."""
    known = offered(setting)
    for name in goals:
        if name not in known:
            raise SessionError("There is no goal {name!r} on this level; there are {known}.", name=name, known=", ".join(known))
    if len(goals) != HOW_MANY or len(set(goals)) != HOW_MANY:
        raise SessionError(
            "Players answer for {count} different goals, not for {goals}.", count=HOW_MANY, goals=", ".join(goals) or "none"
        )
    return replace(setting, goals=tuple(goals))


class Session(LookingBack):
    """One game. Commands go in as plain data or as commands; views come out. name: what the players call it, if anything."""

    def __init__(self, opened: Catalogue, setting: Setting) -> None:
        self.catalogue = opened
        self.setting = setting
        self.game = Game(setting)
        self.name = ""
        self._language, self._written = SOURCE, setting.level
        self._undone: list[AnyCommand] = []
        self._baseline: tuple[dict[str, float], ...] | None = None
        self._end: EndView | None = None

    @classmethod
    def new(
        cls,
        level: str = "market-town",
        lens: str = "evidence",
        seed: int = 1,
        turns: int | None = None,
        opened: Catalogue | None = None,
        goals: Sequence[str] = SCORES,
    ) -> "Session":
        """A new game; a SessionError or ContentError says what is not there. goals: the three that the players answer for."""
        door = opened or catalogue()
        if lens not in door.library.lens:
            raise SessionError("There is no lens {lens!r}; there are {known}.", lens=lens, known=", ".join(door.library.lens))
        if not 0 <= seed < 1 << 63:
            raise SessionError("The seed {seed} must be a whole number from 0 to {most}.", seed=seed, most=(1 << 63) - 1)
        if turns is not None and not 1 <= turns <= 40:
            raise SessionError("A game can have 1 to 40 turns, not {turns}.", turns=turns)
        made = Setting.make(door.library, door.model, door.level(level), lens, seed, turns, engine_of(door.model))
        return cls(door, _answering(made, goals))

    def answering(self, goals: Sequence[str]) -> "Session":
        """The same game from its start, with players who answer for these three goals; a SessionError says why not."""
        again = Session(
            self.catalogue, _answering(replace(self.setting, library=self.catalogue.library, level=self._written), goals)
        )
        again.speak(self._language)
        return again

    def goals(self) -> tuple[GoalView, ...]:
        """The goals that the players answer for, as they stand."""
        return goals_seen(self.game)

    def goals_offered(self) -> tuple[GoalView, ...]:
        """The goals among which players of this level may choose, as they stand."""
        return goals_offered(self.game)

    @property
    def level_folder(self) -> Traversable:
        """The folder of the level's map."""
        return self.setting.level.folder

    @property
    def language(self) -> str:
        """The language of views and messages."""
        return self._language

    def speak(self, language: str) -> None:
        """Say everything in this language from now on; town, decisions and saves stay as they are.

        A SessionError names the languages that there are.
        """
        if language not in known():
            raise SessionError(
                "There is no language {language!r}; there are {known}.", language=language, known=", ".join(known())
            )
        if language == self._language:
            return
        door = self.catalogue
        level = speak_level(self._written, door.tongue(language))
        self.setting = replace(self.setting, library=door.spoken(language), level=level)
        self.game.speak(self.setting)
        self._language, self._end = language, None

    def warm(self, tell: Callable[[], None] = lambda: None) -> None:
        """Have the compiled engine loaded in the background, where it can be had: forecasts then look at far more futures.

        tell: called in the background if it must be compiled first, which takes about a minute.
        """
        engine = self.setting.engine
        if isinstance(engine, ReadyEngine):
            engine.warm(tell)

    # playing ------------------------------------------------------------------------------------------------------

    def ask(self, command: object, seat: str = LEADER) -> Outcome:
        """What a command would do now; nothing changes."""
        try:
            return _outcome(self.game.ask(self._command(command), seat))
        except CommandError as error:
            return Outcome(False, str(error), str(error), code="command")

    def do(self, command: object, seat: str = LEADER) -> Outcome:
        """Carry a command out, or refuse it and change nothing."""
        try:
            outcome = _outcome(self.game.do(self._command(command), seat))
            if outcome.ok:
                self._undone.clear()
            return outcome
        except CommandError as error:
            return Outcome(False, str(error), str(error), code="command")

    @staticmethod
    def _command(command: object) -> AnyCommand:
        return command if isinstance(command, AnyCommand) else read_command(command)

    def undo(self) -> bool:
        """Take the last decision back; False if there is none to take back."""
        last = self.game.last_decision
        if last is None or not self.game.undo():
            return False
        self._undone.append(last.command)
        return True

    @property
    def can_redo(self) -> bool:
        """Whether there is a decision to carry out again."""
        return bool(self._undone) and self.game.phase == "plan"

    def redo(self) -> bool:
        """Carry out again what was taken back last; False if there is nothing, or it is not possible any more."""
        if not self.can_redo:
            return False
        return not isinstance(self.game.do(self._undone.pop()), Refusal)

    def legal(self, seat: str = LEADER, *, raw: bool = True) -> list[AnyCommand]:
        """The legal commands of a seat."""
        return legal(self.game, seat, raw=raw)

    @property
    def over(self) -> bool:
        return self.game.phase == "end"

    def play_bot(self, name: str) -> Iterable[Record]:
        """Let a bot play to the end; gives each turn's record as it is resolved."""
        if name not in self.catalogue.bots:
            raise SessionError(
                "There is no bot {name!r}; there are {known}.", name=name, known=", ".join(sorted(self.catalogue.bots))
            )
        bot, step, chair = self.catalogue.bots[name], 0, GameChair(self.game, lambda: self.view(report=False))
        while not self.over:
            resolved = len(self.game.records)
            command = bot(chair, self.setting.seed, step)
            outcome = self.do(command)
            if not outcome.ok:
                raise SessionError(
                    "The bot {name} gave {command}, which is refused: {why}",
                    name=name,
                    command=as_data(command),
                    why=outcome.message,
                )
            step += 1
            if len(self.game.records) > resolved:
                yield self.game.records[-1]

    # seeing -------------------------------------------------------------------------------------------------------

    def view(self, seat: str = LEADER, *, report: bool = True) -> View:
        """What a seat may see now."""
        end = self._ending() if report and self.over else None
        baseline = self.baseline() if self.game.records else ()  # nothing is compared with it before the first turn
        return player_view(self.game, seat, baseline, report=report, end=end)

    def _ending(self) -> EndView:
        """The ending, worked out once: it plays the same decisions under every other lens."""
        if self._end is None:
            self._end = ending(self.game)
        return self._end

    def baseline(self) -> tuple[dict[str, float], ...]:
        """The scores, turn by turn, of the same term with no decisions."""
        if self._baseline is None:
            self._baseline = tuple(score(self.setting.world, state).first() for state in self.still()[1:])
        return self._baseline

    def why(self, turn: int, name: str) -> tuple[float, float, tuple[WhyView, ...]]:
        """A score before and after a turn, and the causes of its change, whose values add up to it."""
        if name not in SCORES:
            raise SessionError("There is no score {name!r}; there are {known}.", name=name, known=", ".join(SCORES))
        if not 1 <= turn <= len(self.game.records):
            raise SessionError(
                "Turn {turn} was not played; the game has {played} resolved turns.", turn=turn, played=len(self.game.records)
            )
        record = self.game.records[turn - 1]
        before = score(self.setting.world, record.before).first()[name]
        return before, record.scores[name], why(self.setting, record, name)

    def decisions(self) -> tuple[DecisionView, ...]:
        """What each decision of the turns played so far did, the most telling first."""
        return decisions_seen(self.setting, self.game.records)

    def forecast(
        self, commands: Sequence[object], turns: int = FORECAST_TURNS, names: Sequence[str] = (), futures: int = 0
    ) -> ForecastView:
        """Likely futures of the plan with some more commands and without them, on the same luck.

        names: stocks whose means are shown beside the scores and the need met as surveyed. futures: how many; by default as
        many as the engine runs while a player waits. A SessionError names a stock that there is not.
        """
        game, wanted = self.game, (*SCORES, "surveyed", *names)
        for name in names:
            if name not in self.setting.world.layout.variables:
                raise SessionError("There is no stock {name!r}.", name=name)
        count = futures or (FUTURES if self.setting.engine.name == NUMPY.name else FAST_FUTURES)
        with_state, free, drafts = game.planned.copy(), game.free, list(game.drafts)
        for command in commands:
            made = draft(self.setting, with_state, self._command(command), free, drafts)
            if isinstance(made, Draft):
                carry_out(self.setting, with_state, None, made)
                free -= made.quote.cost
                drafts.append(made)
        ahead = min(turns, self.setting.turns - game.turn + 1)
        without = forecast(self.setting, game.planned, ahead, count)
        with_it = forecast(self.setting, with_state, ahead, count)
        changes = self._movers(without, with_it)
        last = {name: with_it.of(name)[-1] - without.of(name)[-1] for name in SCORES}
        marks = {name: np.quantile(values, (0.05, 0.5, 0.95)) for name, values in last.items()}
        return ForecastView(
            tuple(range(game.turn, game.turn + ahead)),
            count,
            {name: with_it.fan(name) for name in wanted},
            {name: without.fan(name) for name in wanted},
            {name: (float(m[0]), float(m[1]), float(m[2])) for name, m in marks.items()},
            tuple(c for c in changes if c.value >= WORTH_NAMING)[:3],
            tuple(c for c in reversed(changes) if c.value <= -WORTH_NAMING)[:3],
        )

    def _movers(self, without: Futures, with_it: Futures) -> list[ChangeView]:
        """Services by district whose need met differs most, in points, best first."""

        def reach(end: State) -> Any:
            met = add_up(end["need"] * end["access"], 3) / (add_up(end["need"], 3) + 1e-9)
            return 100.0 * add_up(met, 0) / len(met)

        gap = reach(with_it.last) - reach(without.last)
        keys, name = self.setting.world.keys, self.setting
        found = [
            ChangeView(f"{name.service_name(service)}, {name.district_name(district)}", float(gap[s, d]))
            for s, service in enumerate(keys["s"])
            for d, district in enumerate(keys["d"])
        ]
        return sorted(found, key=lambda change: -change.value)

    # going back ---------------------------------------------------------------------------------------------------

    def branch(self, turn: int) -> "Session":
        """A new game on the same luck with the same decisions up to a turn, whose plan is open again; this one stays.

        It remembers this one as its earlier run. A SessionError names a turn that was not played.
        """
        if not 1 <= turn <= len(self.game.records):
            last = len(self.game.records)
            raise SessionError("There is no way back to turn {turn}; the game has {last} resolved turns.", turn=turn, last=last)
        made = Session(self.catalogue, self.setting)
        made.name, made._language, made._written = self.name, self._language, self._written
        for action in self.game.actions:
            if action.turn < turn:
                made.game.do(action.command, action.seat)
        made.earlier = Earlier(turn, self.game)
        return made

    # keeping ------------------------------------------------------------------------------------------------------

    def save(self, path: Path) -> None:
        """Write the game to a file, whole or not at all."""
        saves.write(path, saves.make(self.game, self.catalogue.plugins, self.name, self.earlier))

    def keep(self, path: Path, name: str) -> None:
        """Write the game as it stands now to a file of its own, under a name; this game goes on as it was."""
        saves.write(path, saves.make(self.game, self.catalogue.plugins, name, self.earlier, stays=True))

    @classmethod
    def load(cls, path: Path, opened: Catalogue | None = None, *, check: bool = True) -> "Session":
        """The game of a save, played again to its last decision; a SaveError says exactly why not."""
        door = opened or catalogue()
        save = saves.read(path)
        saves.check_fits(save, path, door)
        session = cls.new(save.level, save.lens, save.seed, save.turns, door, save.goals)
        session.name = save.name
        saves.play(session.game, save, path, check=check)
        session.earlier = saves.earlier(session.setting, save, path)
        return session
