"""What boards remember of how they were dealt with: entries in the ledger that move give and take."""

from collections.abc import Sequence

from commongood.play.commands import Fund
from commongood.play.planning import ROUNDING, Draft, has_board, lever_value
from commongood.play.setting import Setting
from commongood.town.batches import Entry
from commongood.town.ledger import Ledger, post_cell
from commongood.town.state import State

LOST_BOND = -0.04
"""What a lost vote does to give and take between the benches."""


def remember(setting: Setting, state: State, ledger: Ledger, service: str, cause: str, amount: float) -> Entry:
    """Enter what a board remembers of this turn; given back so that the turn can be run again."""
    entry = Entry("add", state.layout.cell("reciprocity", setting.world.index("s", service)), amount)
    post_cell(state, ledger, cause, entry.cell, amount)
    return entry


def over_their_heads(setting: Setting, opened: State, drafts: Sequence[Draft]) -> dict[str, float]:
    """The share by which a leader cut each board's envelope beyond the default plan, all moves of a turn taken together."""
    moved: dict[str, float] = {}
    for made in drafts:
        if isinstance(made.command, Fund):
            service = made.command.service
            moved[service] = moved.get(service, 0.0) + sum(post.amount for post in made.posts)
    cuts = {}
    for service, amount in moved.items():
        now = lever_value(setting, opened, "envelope", service)
        if amount < -ROUNDING and now > 0.0 and has_board(setting, opened, service):
            cuts[service] = -amount / now
    return cuts
