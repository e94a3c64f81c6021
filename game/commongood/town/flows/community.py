"""The town beyond its services: voice, local institutions, incidents, confidence, and what people make of the council."""

from commongood.town.arith import above, clip, maximum, minimum, saturate
from commongood.town.rules import Rule, derived, flow, total

TINY = 1e-9


@flow("voice", "d", "share a turn")
def voice_settles(voice: float, usual_voice: float, voice_pace: float) -> float:
    return voice_pace * (usual_voice - voice)


@flow("voice", "d", "share a turn", claim="G06")
def organisers_build_voice(organising: float, voice: float, organiser_cost: float, organised: float, k_g06: float) -> float:
    return k_g06 * organised * saturate(organising / organiser_cost) * (1.0 - voice)


@flow("voice", "d", "share a turn", claim="E12")
def seats_give_voice(seats: float, voice: float, seat_voice: float, k_e12: float) -> float:
    return k_e12 * seat_voice * saturate(seats / 2.0) * (1.0 - voice)


@total("s", "s", "services")
def stepped_back(step_back: float, visible: float) -> float:
    return step_back * visible


@flow("civic", "d", "share a turn")
def civic_life_settles(civic: float, capital: float, civic_pace: float, civic_of_capital: float) -> float:
    return civic_pace * (civic_of_capital * capital - civic)


@flow("civic", "d", "share a turn", claim="C02")
def institutions_take_over(
    stepped_back: float, capital: float, civic: float, take_over: float, strong_enough: float, k_c02: float
) -> float:
    return k_c02 * take_over * saturate(2.0 * stepped_back) * above(capital, strong_enough) * (1.0 - civic)


@flow("access", "sdg", "share a turn", claim="C02")
def institutions_fill_in(
    step_back: float,
    civic: float,
    capital: float,
    skill: float,
    access: float,
    filled_in: float,
    strong_enough: float,
    k_c02: float,
    fill_in_scale: float,
) -> float:
    strength = saturate(fill_in_scale * above(capital, strong_enough))
    return k_c02 * filled_in * step_back * civic * strength * (1.0 - skill) * (1.0 - access)


@flow("capital", "d", "share a turn")
def bonds_hold(
    capital: float, usual_capital: float, civic: float, civic_of_capital: float, capital_pace: float, capital_from_civic: float
) -> float:
    return capital_pace * (usual_capital - capital) + capital_from_civic * (civic - civic_of_capital * capital)


@total("sd", "s", "share")
def few_eyes(mean_access: float, calms: float, eyes_enough: float) -> float:
    return calms * (eyes_enough - mean_access)


@flow("incidents", "d", "incidents a turn")
def incidents_follow_the_usual(
    incidents: float,
    usual_incidents: float,
    few_eyes: float,
    incident_shock: float,
    incident_pace: float,
    eyes_matter: float,
) -> float:
    due = usual_incidents * maximum(1.0 + eyes_matter * few_eyes + 0.1 * incident_shock, 0.2)
    return incident_pace * (due - incidents)


@derived("d", "share")
def kept(keepers: float, keeper_half: float) -> float:
    return keepers / (keepers + keeper_half)


@derived("d", "incidents a turn", claim="P15")
def deterred(kept: float, incidents: float, deterrence: float, k_p15: float) -> float:
    return k_p15 * deterrence * kept * incidents


@flow("incidents", "d", "incidents a turn", claim="P15")
def a_keeper_is_there(deterred: float) -> float:
    return -deterred


@total("dn", "d", "incidents a turn", claim="P15")
def moved_here(deterred: float, adjacent: float, displaced: float) -> float:
    return deterred * adjacent * displaced


@flow("incidents", "d", "incidents a turn", claim="P15")
def trouble_moves_next_door(moved_here: float) -> float:
    return moved_here


@flow("confidence", "d", "share a turn")
def mood_settles(
    confidence: float, usual_confidence: float, mood_shock: float, mood_pace: float, mood_shock_size: float
) -> float:
    return mood_pace * (usual_confidence - confidence) + mood_shock_size * mood_shock


@flow("confidence", "d", "share a turn")
def trouble_is_felt(incidents: float, usual_incidents: float, confidence: float, trouble_felt: float) -> float:
    worse = clip(incidents / maximum(usual_incidents, 1.0) - 1.0, -1.0, 2.0)
    return -trouble_felt * worse * confidence * (1.0 - confidence)


@total("sd", "s", "share")
def satisfied_here(satisfaction: float, served_here: float, served_all_here: float) -> float:
    return satisfaction * served_here / maximum(served_all_here, TINY)


@total("sd", "s", "people")
def served_all_here(served_here: float) -> float:
    return served_here


@flow("confidence", "d", "share a turn")
def services_are_judged(satisfied_here: float, confidence: float, services_felt: float, judged_fair: float) -> float:
    return services_felt * (satisfied_here - judged_fair) * confidence * (1.0 - confidence)


@flow("confidence", "d", "share a turn", claim="P15")
def a_known_face_in_the_park(kept: float, confidence: float, known_face: float, k_p15: float) -> float:
    return k_p15 * known_face * kept * (1.0 - confidence)


@flow("cynicism", "", "share a turn")
def memories_fade(cynicism: float, forgetting: float) -> float:
    return -forgetting * cynicism


@total("s", "s", "services")
def bare_changes(moving: float, change_money: float, envelope: float, attached_half: float) -> float:
    """Services under conversion, less those whose change came with money of its own."""
    return moving * (1.0 - change_money / (change_money + attached_half * envelope + TINY))


@total("d", "d", "£m a turn")
def drives(recruiting: float) -> float:
    return recruiting


@flow("cynicism", "", "share a turn", claim="M03")
def it_looks_like_a_veneer(
    bare_changes: float,
    drives: float,
    cut: float,
    cynicism: float,
    veneer: float,
    k_m03: float,
    veneer_most: float,
    veneer_from: float,
    drives_veil: float,
    veneer_cut: float,
) -> float:
    programme = saturate(bare_changes + drives_veil * drives)
    return k_m03 * veneer * minimum(above(cut, veneer_from) / veneer_cut, veneer_most) * programme * (1.0 - cynicism)


@flow("confidence", "d", "share a turn", claim="M03")
def cynics_are_not_moved(cynicism: float, confidence: float, cynic_drag: float, k_m03: float) -> float:
    return -k_m03 * cynic_drag * cynicism * confidence


@total("sd", "s", "share")
def learning_here(mean_access: float, teaches: float, enough_access: float) -> float:
    return teaches * (mean_access - enough_access)


@flow("skills", "d", "share a turn")
def people_learn(learning_here: float, skills: float, learning_gain: float) -> float:
    return learning_gain * learning_here * skills * (1.0 - skills)


@flow("work", "d", "share a turn")
def people_find_work(learning_here: float, work: float, work_gain: float) -> float:
    return work_gain * learning_here * work * (1.0 - work)


@total("sd", "s", "share")
def healing_here(mean_access: float, heals: float, enough_access: float) -> float:
    return heals * (mean_access - enough_access)


@flow("health", "d", "share a turn")
def people_get_well(healing_here: float, health: float, health_gain: float) -> float:
    return health_gain * healing_here * health * (1.0 - health)


@flow("time", "d", "share a turn")
def work_takes_time(time: float, work: float, time_pace: float, time_of_work: float) -> float:
    return time_pace * (1.0 - time_of_work * work - time)


@flow("deprivation", "d", "share a turn")
def work_lifts_a_district(work: float, deprivation: float, work_lifts: float, usual_work: float) -> float:
    return -work_lifts * (work - usual_work) * deprivation * (1.0 - deprivation)


@flow("capacity", "", "share a turn")
def the_office_copes(
    capacity: float, moving_all: float, capacity_pace: float, usual_capacity: float, capacity_worn: float
) -> float:
    return capacity_pace * (usual_capacity - capacity) - capacity_worn * moving_all * capacity


RULES: tuple[Rule, ...] = (
    voice_settles,
    organisers_build_voice,
    seats_give_voice,
    stepped_back,
    civic_life_settles,
    institutions_take_over,
    institutions_fill_in,
    bonds_hold,
    few_eyes,
    incidents_follow_the_usual,
    kept,
    deterred,
    a_keeper_is_there,
    moved_here,
    trouble_moves_next_door,
    mood_settles,
    trouble_is_felt,
    served_all_here,
    satisfied_here,
    services_are_judged,
    a_known_face_in_the_park,
    memories_fade,
    bare_changes,
    drives,
    it_looks_like_a_veneer,
    cynics_are_not_moved,
    learning_here,
    people_learn,
    people_find_work,
    healing_here,
    people_get_well,
    work_takes_time,
    work_lifts_a_district,
    the_office_copes,
)
