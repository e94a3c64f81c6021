"""The chair on which a bot sits before a game (see commongood.play.bots.Chair)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from commongood.play.commands import AnyCommand, Cast, Quote, Room
from commongood.play.forecast import choices_ahead
from commongood.play.game import LEADER, Game
from commongood.play.legal import legal
from commongood.play.view import View

FUTURES_OF_A_CHOICE = 12
"""Futures on which a bot tries each of its choices; there may be some hundreds of those."""


@dataclass(frozen=True, slots=True)
class GameChair:
    """A chair before a game. see: what the leader sees now."""

    game: Game
    see: Callable[[], View]

    def view(self) -> View:
        """What the leader sees."""
        return self.see()

    def legal(self, *, raw: bool = False) -> Sequence[AnyCommand]:
        """What can be done now, but for what only people in the room do."""
        return [command for command in legal(self.game, LEADER, raw=raw) if not isinstance(command, Room | Cast)]

    def can(self, command: AnyCommand) -> bool:
        """Whether a command can be carried out now."""
        return isinstance(self.game.ask(command, LEADER), Quote)

    def done(self) -> Sequence[AnyCommand]:
        """What was carried out in the turns before, and what is drafted now."""
        carried = [made.command for record in self.game.records for made in record.carried]
        return carried + [made.command for made in self.game.drafts]

    def ahead(self, choices: Sequence[Sequence[AnyCommand]], turns: int) -> Sequence[Mapping[str, float]]:
        """The mean scores so many turns on, with each choice."""
        game = self.game
        left = min(turns, game.setting.turns - game.turn + 1)
        return choices_ahead(game.setting, game.planned, game.free, choices, left, FUTURES_OF_A_CHOICE)
