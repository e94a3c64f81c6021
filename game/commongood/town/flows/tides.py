"""What comes and goes: work, trouble and need with the season, helpers and bonds with residents who move away.

Both are facts of a district, zero where a level says nothing, and then every rule here adds exactly nothing.
"""

from commongood.town.arith import above
from commongood.town.rules import Rule, flow


@flow("need", "sdg", "people a turn", phase="settlement")
def winter_bites(need: float, season: float, seasonal: float, winter_need: float) -> float:
    """More need in the half-year without visitors, less in the half-year with them."""
    return -winter_need * season * seasonal * need


SETTLEMENT: tuple[Rule, ...] = (winter_bites,)


@flow("work", "d", "share a turn")
def the_season_hires(work: float, season: float, seasonal: float, season_work: float) -> float:
    """Jobs come with the visitors and go with them."""
    return season_work * season * seasonal * work * (1.0 - work)


@flow("incidents", "d", "incidents a turn")
def crowds_come_and_go(usual_incidents: float, season: float, seasonal: float, season_trouble: float) -> float:
    return season_trouble * season * seasonal * usual_incidents


@flow("volunteers", "sd", "people a turn")
def helpers_move_away(volunteers: float, moving_away: float, helpers_move: float) -> float:
    return -helpers_move * moving_away * volunteers


@flow("relational", "sd", "share a turn")
def faces_are_new(relational: float, moving_away: float, new_faces: float) -> float:
    """Those whom staff had come to know have gone."""
    return -new_faces * moving_away * relational


@flow("capital", "d", "share a turn")
def new_bonds_leave_with_people(capital: float, usual_capital: float, moving_away: float) -> float:
    """Whatever bonds a place has beyond its usual go with the residents who made them."""
    return -moving_away * above(capital, usual_capital)


RULES: tuple[Rule, ...] = (
    the_season_hires,
    crowds_come_and_go,
    helpers_move_away,
    faces_are_new,
    new_bonds_leave_with_people,
)
