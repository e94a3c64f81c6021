"""Volunteers: how many there can be, who joins and who leaves, what their hours are worth, and what support does."""

from commongood.town.arith import above, maximum, minimum
from commongood.town.rules import Rule, derived, flow, total

TINY = 1e-9
FULL_TIME = 37.0
"""Hours a week of a full-time post."""


@total("dg", "g", "people")
def adults(people: float, adult_share: float) -> float:
    return people * adult_share


@total("d", "d", "people")
def adults_all(adults: float) -> float:
    return adults


@total("sd", "s", "people")
def volunteers_here(volunteers: float) -> float:
    return volunteers


@total("sd", "d", "people")
def volunteers_all(volunteers: float) -> float:
    return volunteers


@derived("d", "share")
def held_by_hardship(deprivation: float, supply_gap: float, hardest: float) -> float:
    """What is left of the willing where deprivation is deep: they have neither the time nor the means."""
    return 1.0 - supply_gap * minimum(deprivation / hardest, 1.0)


@derived("d", "people", claim="P05")
def regulars(
    adults: float,
    work: float,
    held_by_hardship: float,
    serve_rate: float,
    busy_join: float,
    k_p05: float,
    usual_work: float,
    regulars_least: float,
) -> float:
    """Those who would serve anyway: more among busy people, fewer where deprivation is deep."""
    return adults * serve_rate * held_by_hardship * maximum(1.0 + k_p05 * busy_join * (work - usual_work), regulars_least)


@total("d", "d", "people")
def regulars_all(regulars: float) -> float:
    return regulars


@derived("d", "people", claim="P04")
def ceiling(regulars: float, adults: float, held_by_hardship: float, untapped: float, k_p04: float) -> float:
    """The most volunteers that there can be: the regulars, and the reserve that a lens believes in."""
    return regulars + k_p04 * untapped * held_by_hardship * adults


@derived("d", "people")
def room(ceiling: float, volunteers_here: float) -> float:
    return above(ceiling, volunteers_here)


@derived("d", "people a turn")
def asked_for(recruiting: float, recruits_per_m: float, held_by_hardship: float) -> float:
    """Those whom a drive would find if a willing crowd stood waiting: fewer who can, where deprivation is deep."""
    return recruiting * recruits_per_m * held_by_hardship


@derived("d", "people a turn", claim="P03")
def offers(asked_for: float, room: float, k_p03: float) -> float:
    """Those whom it finds: fewer the nearer the ceiling, and above it none."""
    return asked_for + k_p03 * (asked_for * (room / (room + asked_for + TINY)) - asked_for)


@derived("sd", "people")
def places_open(wanted: float, volunteers: float, regulars: float, regulars_all: float) -> float:
    """A service seeks its helpers where there are people who serve."""
    return above(wanted * regulars / maximum(regulars_all, TINY), volunteers)


@derived("sd", "people")
def too_many(wanted: float, volunteers: float, regulars: float, regulars_all: float) -> float:
    return above(volunteers, wanted * regulars / maximum(regulars_all, TINY))


@total("sd", "s", "people")
def places_open_here(places_open: float) -> float:
    return places_open


@derived("d", "share of open places")
def filled_if_willing(asked_for: float, places_open_here: float) -> float:
    return minimum(asked_for / maximum(places_open_here, TINY), 1.0)


@derived("d", "share of open places")
def filled_by_drive(offers: float, places_open_here: float) -> float:
    return minimum(offers / maximum(places_open_here, TINY), 1.0)


@derived("s", "share")
def support_cover(support: float, volunteers_all: float, support_cost: float) -> float:
    return support / (support + support_cost * volunteers_all + TINY)


@flow("volunteers", "sd", "people a turn")
def a_drive_finds_volunteers(places_open: float, filled_if_willing: float) -> float:
    return places_open * filled_if_willing


@flow("volunteers", "sd", "people a turn", claim="P03")
def few_are_left_to_ask(places_open: float, filled_by_drive: float, filled_if_willing: float) -> float:
    return places_open * (filled_by_drive - filled_if_willing)


@flow("volunteers", "sd", "people a turn")
def volunteers_come_of_themselves(places_open: float, places_open_here: float, room: float, word_of_mouth: float) -> float:
    return word_of_mouth * places_open * (room / (room + places_open_here + 1.0))


@flow("volunteers", "sd", "people a turn")
def volunteers_move_on(volunteers: float, support_cover: float, moving_on: float, kept_by_support: float) -> float:
    return -moving_on * (1.0 - kept_by_support * support_cover) * volunteers


@flow("volunteers", "sd", "people a turn")
def no_place_for_all(too_many: float, no_place_pace: float) -> float:
    return -no_place_pace * too_many


@flow("volunteers", "sd", "people a turn", claim="P07")
def volunteers_burn_out(volunteers: float, hours: float, hours_limit: float, burning_out: float, k_p07: float) -> float:
    return -k_p07 * burning_out * above(hours, hours_limit) * volunteers


@flow("hours_each", "d", "times the usual a turn")
def hours_settle(hours_each: float, hours_pace: float) -> float:
    return hours_pace * (1.0 - hours_each)


@flow("hours_each", "d", "times the usual a turn", claim="P05")
def busy_people_give_fewer_hours(work: float, hours_pace: float, busy_hours: float, k_p05: float, usual_work: float) -> float:
    return -k_p05 * hours_pace * busy_hours * (work - usual_work)


@derived("sd", "full-time posts' worth of hours")
def volunteer_time(volunteers: float, hours: float, hours_each: float) -> float:
    return volunteers * hours * hours_each / FULL_TIME


@derived("sd", "full-time posts' worth of work", claim="P01")
def volunteer_work(volunteer_time: float, skill: float, k_p01: float) -> float:
    """An hour of a volunteer's against a professional's: near even in simple work, little where much skill is needed."""
    return volunteer_time * (1.0 - k_p01 * skill)


@derived("sd", "share of the work")
def volunteer_share(volunteer_time: float, staff_now: float, apprentices: float) -> float:
    return volunteer_time / (volunteer_time + staff_now + apprentices + 0.01)


@flow("experience", "sd", "share a turn")
def volunteers_learn(
    experience: float, support_cover: float, learning: float, learn_alone: float, learn_supported: float
) -> float:
    return learning * (learn_alone + learn_supported * support_cover - experience)


@flow("spread", "sd", "share a turn")
def practice_settles(spread: float, usual_spread: float, spread_pace: float) -> float:
    return spread_pace * (usual_spread - spread)


@flow("spread", "sd", "share a turn", claim="P02")
def nobody_shows_them_how(
    volunteer_share: float, support_cover: float, spread: float, unsupported_spread: float, k_p02: float
) -> float:
    return k_p02 * unsupported_spread * volunteer_share * (1.0 - support_cover) * (1.0 - spread)


@flow("technical", "sd", "share a turn", claim="P02")
def practice_differs_by_luck(spread: float, practice_luck: float, technical: float, uneven: float, k_p02: float) -> float:
    """Where practice is uneven one place does well and the next badly."""
    return k_p02 * uneven * spread * practice_luck * technical


@total("sd", "s", "share")
def unsupported_here(volunteer_share: float, support_cover: float) -> float:
    return volunteer_share * (1.0 - support_cover)


@flow("incidents", "d", "incidents a turn", claim="P02")
def things_go_wrong_unsupported(
    unsupported_here: float, usual_incidents: float, unsupported_harm: float, k_p02: float
) -> float:
    return k_p02 * unsupported_harm * unsupported_here * usual_incidents


RULES: tuple[Rule, ...] = (
    adults,
    adults_all,
    volunteers_here,
    volunteers_all,
    held_by_hardship,
    regulars,
    regulars_all,
    ceiling,
    room,
    asked_for,
    offers,
    places_open,
    too_many,
    places_open_here,
    filled_if_willing,
    filled_by_drive,
    support_cover,
    a_drive_finds_volunteers,
    few_are_left_to_ask,
    volunteers_come_of_themselves,
    volunteers_move_on,
    no_place_for_all,
    volunteers_burn_out,
    hours_settle,
    busy_people_give_fewer_hours,
    volunteer_time,
    volunteer_work,
    volunteer_share,
    volunteers_learn,
    practice_settles,
    nobody_shows_them_how,
    practice_differs_by_luck,
    unsupported_here,
    things_go_wrong_unsupported,
)
