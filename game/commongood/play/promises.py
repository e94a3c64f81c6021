"""Promises: offered to a bench, kept or broken later, and remembered."""

from dataclasses import dataclass

from commongood.play.setting import Setting
from commongood.town.batches import Entry
from commongood.town.ledger import Ledger, post_cell
from commongood.town.state import State
from commongood.town.sums import add_up, average

KEPT_BOND, BROKEN_BOND = 0.06, -0.15
BROKEN_CYNICISM = 0.03


@dataclass(frozen=True, slots=True)
class Pledge:
    """A promise that was offered: what the stock was then, and the turn at whose end it is judged.

    about: the service that it is about, if it is another one than that whose board it was offered to.
    """

    service: str
    promise: str
    start: float
    due: int
    about: str | None = None

    @property
    def subject(self) -> str:
        return self.about or self.service


def level_of(setting: Setting, state: State, service: str, stock: str) -> float:
    """What a promise is measured by: the service's sum of a stock of people, else its mean."""
    axes = setting.world.layout.variables[stock].axes
    values = state[stock][0, setting.world.index("s", service)] if "s" in axes else state[stock][0]
    counted = setting.world.layout.variables[stock].high > 100.0
    flat = values.reshape(-1)
    return float(add_up(flat, 0)) if counted else float(average(flat, 0))


def pledge(setting: Setting, state: State, service: str, promise_id: str, about: str | None = None) -> Pledge:
    """A promise made in this turn."""
    promise = setting.library.promise[promise_id]
    start = level_of(setting, state, about or service, promise.stock)
    return Pledge(service, promise_id, start, state.turn + promise.turns - 1, about)


def judge_pledge(setting: Setting, state: State, ledger: Ledger, made: Pledge) -> bool:
    """Whether a promise that falls due was kept; benches and town remember it in the ledger."""
    promise = setting.library.promise[made.promise]
    kept = level_of(setting, state, made.subject, promise.stock) >= made.start * (1.0 - promise.slack)
    for entry in remembered(setting, made, kept=kept):
        post_cell(state, ledger, "promise_kept" if kept else "promise_broken", entry.cell, entry.value)
    return kept


def remembered(setting: Setting, made: Pledge, *, kept: bool) -> tuple[Entry, ...]:
    """What a promise that was kept or broken does to the state's numbers."""
    cell = setting.world.layout.cell
    bond = KEPT_BOND if kept else BROKEN_BOND
    # a trade is remembered on both boards
    services = dict.fromkeys((made.service, made.subject))
    bonds = tuple(Entry("late", cell("reciprocity", setting.world.index("s", s)), bond) for s in services)
    return bonds if kept else (*bonds, Entry("late", cell("cynicism"), BROKEN_CYNICISM))
