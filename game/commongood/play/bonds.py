"""What boards remember of how they were dealt with: entries in the ledger that move give and take."""

from commongood.play.commands import Fund
from commongood.play.planning import Draft, has_board
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


def over_their_heads(setting: Setting, opened: State, made: Draft) -> float:
    """What a leader's cut of a board's envelope beyond the default plan does to give and take; 0 if it is none."""
    service = made.quote.service
    if not isinstance(made.command, Fund) or service is None or not has_board(setting, opened, service):
        return 0.0
    now = float(opened["envelope"][0, setting.world.index("s", service)])
    return min(made.quote.cost / now, 0.0) * setting.library.play["imposed_bond"].value if now > 0.0 else 0.0
