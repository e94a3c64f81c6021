"""What a seat may see of a district: its overlays' values now, and by how much they moved since a turn ago."""

from commongood.play.game import Game
from commongood.play.view import DistrictView
from commongood.town.state import State
from commongood.town.sums import add_up, average

OVERLAYS = ("need", "access", "unmet", "fit", "quality", "trust", "voice", "volunteers", "incidents", "deprivation")
"""Every overlay by its id, in the order in which they are offered."""


def district_view(game: Game, state: State, d: int) -> DistrictView:
    """A district with its overlays, as a seat may know them in this state."""
    file = game.setting.level.file.district[d]
    before = game.records[-1].before if game.records else game.before
    now, then = overlay_values(state, d), overlay_values(before, d)
    change = {name: value - then[name] for name, value in now.items()}
    return DistrictView(file.id, file.name, file.text, round(float(add_up(state["people"][0, d], 0))), now, change)


def need_met(state: State, s: int) -> float:
    """The share of the need for a service, by its place, that is met in the town, as surveyed."""
    need = add_up(state["need"][0, s], 1)
    return float(add_up(state["surveyed"][0, s] * need, 0) / add_up(need, 0))


def overlay_values(state: State, d: int) -> dict[str, float]:
    """A district's overlays by id: shares from 0 to 1, or counts for so many people.

    need and unmet: needs for 100 people; unmet takes need met as it was surveyed. access: share of need met, as surveyed.
    fit and quality: shares, by what users say, weighed by need. trust: confidence in the council. volunteers: for 1,000
    people. incidents: for 100 people in a turn.
    """
    people = max(float(add_up(state["people"][0, d], 0)), 1.0)
    by_group = state["need"][0, :, d]
    need = add_up(by_group, 1)
    needs = max(float(add_up(need, 0)), 1.0)
    found = {
        "need": 100.0 * needs / people,
        "access": float(average(state["surveyed"][0, :, d], 0)),
        "unmet": 100.0 * float(add_up(need * (1.0 - state["surveyed"][0, :, d]), 0)) / people,
        "fit": float(add_up(by_group * state["fit"][0, :, d], 0, 1)) / needs,
        "quality": float(add_up(need * state["satisfaction"][0, :, d], 0)) / needs,
        "trust": float(state["confidence"][0, d]),
        "voice": float(state["voice"][0, d]),
        "volunteers": 1000.0 * float(add_up(state["volunteers"][0, :, d], 0)) / people,
        "incidents": 100.0 * float(state["incidents"][0, d]) / people,
        "deprivation": float(state["deprivation"][0, d]),
    }
    return {name: found[name] for name in OVERLAYS}
