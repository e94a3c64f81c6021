"""The variables of the built-in model: the stocks that rules move, and the levers that commands set."""

from commongood.town.events import EVENT_VARIABLES
from commongood.town.flows import OWN_VARIABLES
from commongood.town.model import Noise
from commongood.town.variables import Variable

MANY = 1e7

PEOPLE = (
    Variable("people", "dg", "people", 0.0, MANY),
    Variable("need", "sdg", "people", 0.0, MANY),
    Variable("access", "sdg", "share of need met"),
    Variable("fit", "sdg", "share", start=0.5),
)

WORK = (
    Variable("professionals", "sd", "full-time posts", 0.0, MANY),
    Variable("apprentices", "sd", "full-time posts", 0.0, MANY),
    Variable("volunteers", "sd", "people", 0.0, MANY),
    Variable("experience", "sd", "share", start=0.4),
    Variable("equipment", "sd", "share", start=0.6),
    Variable("technical", "sd", "share", start=0.6),
    Variable("relational", "sd", "share", start=0.55),
    Variable("spread", "sd", "share", start=0.12),
    Variable("backlog", "sd", "people", 0.0, MANY),
    Variable("satisfaction", "sd", "share", start=0.6),
    Variable("exit", "sd", "share of residents"),
    Variable("surveyed", "sd", "share of need met", start=0.6),
)

PROVIDERS = (
    Variable("envelope", "s", "£m a turn", 0.0, 1000.0),
    Variable("change_money", "s", "£m a turn", 0.0, 100.0),
    Variable("share", "sm", "share"),
    Variable("competence", "s", "share", start=0.6),
    Variable("price", "s", "times the council's cost", 0.5, 2.0, start=1.0),
    Variable("rivals", "s", "share", start=0.7),
    Variable("maturity", "s", "share", start=0.6),
    Variable("morale", "s", "share", start=0.6),
    Variable("vocation", "s", "share", start=0.6),
    Variable("procedure", "s", "share of staff time", 0.0, 0.8, start=0.14),
    Variable("listening", "s", "share of staff time", 0.0, 0.5),
    Variable("reported", "s", "share", start=0.55),
    Variable("audited", "s", "share", start=0.5),
    Variable("outcome", "s", "share", start=0.5),
    Variable("done", "s", "share", start=0.0),
    Variable("faults", "s", "faults not yet found", 0.0, 1000.0, start=5.0),
    Variable("reciprocity", "s", "share", start=0.5),
)

PLACES = (
    Variable("deprivation", "d", "share", start=0.3),
    Variable("time", "d", "share", start=0.5),
    Variable("health", "d", "share", start=0.6),
    Variable("skills", "d", "share", start=0.5),
    Variable("work", "d", "share of adults", start=0.6),
    Variable("voice", "d", "share", start=0.4),
    Variable("capital", "d", "share", start=0.5),
    Variable("civic", "d", "share", start=0.4),
    Variable("hours_each", "d", "times the usual", 0.0, 4.0, start=1.0),
    Variable("incidents", "d", "a turn", 0.0, MANY),
    Variable("confidence", "d", "share", start=0.5),
)

TOWN = (
    Variable("money", "", "£m", 0.0, 1e5),
    Variable("reserves", "", "£m", 0.0, 1e5),
    Variable("received", "", "£m since the start", 0.0, 1e6),
    Variable("paid", "", "£m since the start", 0.0, 1e6),
    Variable("profit", "", "£m since the start", 0.0, 1e6),
    Variable("attention", "", "points", 0.0, 20.0),
    Variable("capacity", "", "share", start=0.6),
    Variable("cynicism", "", "share", start=0.15),
)

LEVERS = (
    Variable("govern", "sm", "share", kind="lever"),
    Variable("tie_users", "s", "on or off", kind="lever"),
    Variable("tie_staff", "s", "on or off", kind="lever"),
    Variable("adviser", "s", "on or off", kind="lever"),
    Variable("places", "s", "full-time posts", 0.0, 1000.0, "lever"),
    Variable("wanted", "s", "people", 0.0, 1e5, "lever"),
    Variable("hours", "s", "hours a week", 0.0, 20.0, "lever", start=2.0),
    Variable("support", "s", "£m a turn", 0.0, 100.0, "lever"),
    Variable("outreach", "s", "£m a turn", 0.0, 100.0, "lever"),
    Variable("need_led", "s", "share", kind="lever"),
    Variable("imposed", "s", "on or off", kind="lever"),
    Variable("negotiated", "s", "on or off", kind="lever"),
    Variable("asked", "s", "on or off", kind="lever"),
    Variable("measures", "s", "measures", 0.0, 20.0, "lever", start=2.0),
    Variable("audit", "s", "on or off", kind="lever"),
    Variable("telling", "s", "£m a turn", 0.0, 100.0, "lever"),
    Variable("caseload", "s", "times the usual", 0.25, 4.0, "lever", start=1.0),
    Variable("same_worker", "s", "on or off", kind="lever"),
    Variable("choice", "s", "on or off", kind="lever"),
    Variable("price_choice", "s", "on or off", kind="lever"),
    Variable("relaxed", "s", "on or off", kind="lever"),
    Variable("advice", "s", "£m a turn", 0.0, 100.0, "lever"),
    Variable("step_back", "s", "share", kind="lever"),
    Variable("recruiting", "d", "£m a turn", 0.0, 100.0, "lever"),
    Variable("organising", "d", "£m a turn", 0.0, 100.0, "lever"),
    Variable("keepers", "d", "full-time posts", 0.0, 100.0, "lever"),
    Variable("seats", "d", "seats", 0.0, 10.0, "lever"),
)

VARIABLES = (*PEOPLE, *WORK, *PROVIDERS, *PLACES, *TOWN, *LEVERS, *OWN_VARIABLES, *EVENT_VARIABLES)

NOISES = (
    Noise("need_shock", "sd", "settlement"),
    Noise("incident_shock", "d"),
    Noise("mood_shock", "d"),
    Noise("survey_error", "sd"),
    Noise("practice_luck", "sd"),
    Noise("faction_luck", "s"),
    Noise("turnout_luck", "s"),
)

FACTS = {
    # of a service
    "skill": "s",
    "relational_weight": "s",
    "duty": "s",
    "visible": "s",
    "norm": "s",
    "pay": "s",
    "growth": "s",
    "calms": "s",
    "teaches": "s",
    "heals": "s",
    "own_group": "sg",
    "stake": "s",
    # of a governance model
    "seats_staff": "m",
    "seats_users": "m",
    "seats_council": "m",
    "rent": "m",
    "manager_rule": "m",
    "bid": "m",
    "insight": "m",
    "set_up": "m",
    "start_competence": "m",
    # of a group
    "articulate": "g",
    # of a district
    "adjacent": "dn",
    "rank": "d",
    "diversity": "d",
    "seasonal": "d",
    "moving_away": "d",
    "usual_incidents": "d",
    "usual_confidence": "d",
    "usual_voice": "d",
    "usual_capital": "d",
}

SERIES = ("income", "cut", "season")
