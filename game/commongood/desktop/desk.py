"""The window's only hold on the game: it sends commands as plain data and keeps the view that came back."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Protocol

from commongood.desktop import words
from commongood.desktop.coach import Coach, script
from commongood.desktop.keys import Keys, keys_of
from commongood.desktop.settings import DEFAULT, Settings, spoken_in
from commongood.desktop.sounds import Cue, cue, votes
from commongood.play.asked import AskedView, CauseView, HistoryView, MeasureChoice
from commongood.play.book import BookView
from commongood.play.comparing import ComparedView
from commongood.play.view import ForecastView, MeetingView, ProposalView, ServiceView, View, WhyView

Command = dict[str, Any]


class Outcome(Protocol):
    """What came of a command; its texts are ready to show."""

    @property
    def ok(self) -> bool:
        """Whether it was done."""
        ...

    @property
    def title(self) -> str:
        """What it is."""
        ...

    @property
    def message(self) -> str:
        """What it did, or why it cannot be."""
        ...

    @property
    def cost(self) -> float:
        """£m a turn."""
        ...

    @property
    def attention(self) -> int:
        """Attention that it takes."""
        ...


class Game(Protocol):
    """What the window asks of a session."""

    @property
    def level_folder(self) -> Traversable:
        """The level's folder with map.tmx."""
        ...

    def view(self, seat: str = "leader") -> View:
        """What a seat may see."""
        ...

    def speak(self, language: str) -> None:
        """Say everything in this language from now on."""
        ...

    def do(self, command: Command) -> Outcome:
        """Carry a command out."""
        ...

    def ask(self, command: Command) -> Outcome:
        """What a command would do; nothing changes."""
        ...

    def undo(self) -> bool:
        """Take the last command back."""
        ...

    def redo(self) -> bool:
        """Do again what was taken back last."""
        ...

    @property
    def can_redo(self) -> bool:
        """Whether there is anything to do again."""
        ...

    def forecast(self, commands: list[Command]) -> ForecastView:
        """Likely futures with and without some commands."""
        ...

    def measures(self) -> tuple[MeasureChoice, ...]:
        """The numbers that can be asked for."""
        ...

    def asked(self, name: str, service: str = "", district: str = "", turn: int = 0) -> AskedView:
        """Why a number moved in a turn."""
        ...

    def cause(self, why: WhyView, name: str, service: str = "", district: str = "", turn: int = 1) -> CauseView:
        """What stands behind a cause."""
        ...

    def history(self, name: str, service: str = "", district: str = "") -> HistoryView:
        """A number turn by turn."""
        ...

    def book(self) -> BookView:
        """The source book and the words of the game."""
        ...

    def branch(self, turn: int) -> "Game":
        """A new game on the same luck that is the same up to a turn."""
        ...

    def compared(self) -> ComparedView | None:
        """This game beside the run from which it was branched."""
        ...

    def save(self, path: Path) -> Any:
        """Write the game to a file."""
        ...


def _nothing(*_: object) -> None:
    return None


def _no_fault(*_: object) -> str:
    return ""


@dataclass(kw_only=True)
class User:
    """Whoever sits before the window. version grows whenever what shows may have changed; note is the last message for them.

    unkept: why the settings could not be kept, if they could not. cues: what is to be heard. coach: who shows them the game,
    if anyone does. on_settings: called with new settings; what it returns, if anything, is a fault to show.
    """

    version: int = 0
    note: str = ""
    note_good: bool = True
    above: int = 0
    settings: Settings = DEFAULT
    on_settings: Callable[[Settings], str] = _no_fault
    unkept: str = ""
    cues: list[Cue] = field(default_factory=list)
    coach: Coach | None = None

    def __post_init__(self) -> None:
        self.speak(spoken_in(self.settings))

    def speak(self, language: str) -> None:
        """Say everything in this language from now on."""
        words.speak(language)

    def tell(self, fault: str) -> None:
        """Keep a sentence about what went wrong, if there is one."""
        if fault:
            self.note, self.note_good = fault, False

    @property
    def keys(self) -> Keys:
        """Which key does what."""
        return keys_of(self.settings.keys)

    def change(self, settings: Settings) -> None:
        """Take new settings; a fault in keeping them is shown, and they hold all the same."""
        if settings == self.settings:
            return
        other = settings.language != self.settings.language
        self.settings = settings
        self.version += 1
        self.note = ""
        if other:
            self.speak(spoken_in(settings))
        self.unkept = self.on_settings(settings)
        self.tell(self.unkept)


@dataclass
class Desk(User):
    """A game on the table. on_change: called after each command; what it returns, if anything, is a fault to show.

    on_keep: keeps the game under a name as it stands and returns a fault or nothing; None where nothing is kept. advice: people
    who play a bench in the room are shown what the game's own would weigh.
    """

    game: Game
    seat: str = "leader"
    on_turn: Callable[[View], object] = _nothing
    on_end: Callable[[View], object] = _nothing
    on_change: Callable[[], str] = _no_fault
    on_keep: Callable[[str], str] | None = None
    advice: bool = True
    _view: View | None = None
    _futures: dict[str, ForecastView] = field(default_factory=dict)
    _asked: dict[str, Outcome] = field(default_factory=dict)

    @property
    def view(self) -> View:
        """What the seat sees now."""
        if self._view is None:
            self._view = self.game.view(self.seat)
        return self._view

    def speak(self, language: str) -> None:
        """Say everything in this language from now on; what was seen in another is looked at anew."""
        super().speak(language)
        self.game.speak(language)
        self._changed()

    def _changed(self) -> None:
        self._view = None
        self.version += 1
        self._futures.clear()
        self._asked.clear()

    def put(self, game: Game) -> None:
        """Put another game on the table."""
        game.speak(words.language())
        self.game = game
        self._changed()

    def do(self, command: Command) -> Outcome:
        """Carry a command out, keep its message, and tell the host when a turn or the game has ended."""
        before = self.view
        outcome = self.game.do(command)
        self.note, self.note_good = outcome.message or outcome.title, outcome.ok
        self._changed()
        if outcome.ok:
            self.tell(self.on_change())
        after = self.view
        self.cues += self._heard(before, after, outcome.ok)
        if after.phase == "report" != before.phase:
            self.on_turn(after)
        if after.phase == "end" != before.phase:
            self.on_end(after)
        return outcome

    @staticmethod
    def _heard(before: View, after: View, ok: bool) -> list[Cue]:
        """What is heard of a command: a refusal, the votes that it brought, or a draft; a new screen is heard when it shows."""
        if not ok:
            return [cue("refused")]
        open_before = {m.service for m in before.meetings if m.outcome == "open"}
        voted = [m for m in after.meetings if m.service in open_before and m.outcome in ("passed", "lost")]
        if voted:
            return list(votes(voted[0]))
        return [cue("draft")] if before.phase == after.phase == "plan" else []

    def ask(self, command: Command) -> Outcome:
        """What a command would do, asked once while nothing changes."""
        key = json.dumps(command, sort_keys=True)
        if key not in self._asked:
            self._asked[key] = self.game.ask(command)
        return self._asked[key]

    def undo(self) -> bool:
        """Take the last command back."""
        done = self.game.undo()
        self._changed()
        self.tell(self.on_change() if done else "")
        self.cues += [cue("undo")] if done else []
        return done

    def redo(self) -> bool:
        """Do again what was taken back last."""
        done = self.game.redo()
        self._changed()
        self.tell(self.on_change() if done else "")
        self.cues += [cue("draft")] if done else []
        return done

    def branch(self, turn: int) -> None:
        """Play on from the plan of an earlier turn, in a new game; the one that was on the table stays as it was kept."""
        self.game = self.game.branch(turn)
        self._changed()
        self.note, self.note_good = words.say("branch.new", turn=turn), True
        self.tell(self.on_change())

    def forecast(self, commands: list[Command]) -> ForecastView:
        """Likely futures, worked out once while nothing changes."""
        key = json.dumps(commands, sort_keys=True)
        if key not in self._futures:
            self._futures[key] = self.game.forecast(commands)
        return self._futures[key]

    @property
    def can_learn(self) -> bool:
        """Whether the coach knows this town."""
        return self.view.level == script().level

    def learn(self, on: bool = True) -> None:
        """Have the coach show the game from where it stands, or not."""
        self.coach = Coach(lambda: self.view) if on and self.can_learn else None
        self.version += 1

    # finding things in the view
    def service(self, service: str | None) -> ServiceView | None:
        """A service by its id."""
        return next((s for s in self.view.services if s.id == service), None)

    def proposals(self, service: str) -> list[ProposalView]:
        """A service's proposals in their order."""
        return [p for p in self.view.proposals if p.service == service]

    def suggested(self, service: str) -> list[ProposalView]:
        """A service's proposals that are put before the player."""
        return [p for p in self.proposals(service) if p.suggested]

    def open_meeting(self) -> MeetingView | None:
        """The meeting that is to be played now, if one is."""
        return next((m for m in self.view.meetings if m.contested and m.outcome == "open"), None)
