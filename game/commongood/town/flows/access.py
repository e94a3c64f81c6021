"""Who is reached: need, the capacity to meet it, and who comes forward."""

from commongood.town.arith import above, bend, maximum
from commongood.town.rules import Rule, derived, flow, total

TINY = 1e-9


@flow("need", "sdg", "people a turn", phase="settlement")
def need_grows(need: float, growth: float, need_shock: float, need_spread: float) -> float:
    return need * (growth + need_spread * need_shock)


@flow("need", "sdg", "people a turn", phase="settlement")
def what_is_left_unmet_comes_back(need: float, access: float, deprivation: float, neglect: float) -> float:
    """Trouble that nobody meets grows, most where people have least to fall back on."""
    return neglect * deprivation * (1.0 - access) * need


SETTLEMENT: tuple[Rule, ...] = (need_grows, what_is_left_unmet_comes_back)


@total("sdg", "g", "people")
def need_here(need: float) -> float:
    return need


@total("sd", "d", "people")
def need_all(need_here: float) -> float:
    return need_here


@total("sdg", "g", "people")
def served_here(need: float, access: float) -> float:
    return need * access


@derived("sd", "share of need met")
def mean_access(served_here: float, need_here: float) -> float:
    return served_here / maximum(need_here, TINY)


@derived("s", "people a post")
def people_a_post(
    norm: float,
    caseload: float,
    competence: float,
    morale: float,
    work_alone: float,
    work_by_competence: float,
    pace_alone: float,
    pace_by_morale: float,
) -> float:
    """How many people one full-time post reaches in a turn."""
    return norm * caseload * (work_alone + work_by_competence * competence) * (pace_alone + pace_by_morale * morale)


@derived("sd", "full-time posts' worth of work")
def trained_work(staff_now: float, apprentices: float, apprentice_work: float) -> float:
    return staff_now + apprentice_work * apprentices


@derived("", "share")
def usual_time(usual_procedure: float) -> float:
    return 1.0 - usual_procedure


@derived("s", "share")
def time_left(procedure: float, listening: float, least_time: float) -> float:
    return maximum(1.0 - procedure - listening, least_time)


@derived("sd", "share of need met")
def reach_of_staff(trained_work: float, people_a_post: float, usual_time: float, need_here: float) -> float:
    return bend(trained_work * people_a_post * usual_time / maximum(need_here, 1.0))


@derived("sd", "share of need met")
def reach_if_equal(
    trained_work: float, volunteer_time: float, people_a_post: float, usual_time: float, need_here: float
) -> float:
    """What staff and volunteers would reach if an hour were an hour, whoever gives it."""
    return bend((trained_work + volunteer_time) * people_a_post * usual_time / maximum(need_here, 1.0))


@derived("sd", "share of need met")
def reach_of_all(
    trained_work: float, volunteer_work: float, people_a_post: float, usual_time: float, need_here: float
) -> float:
    return bend((trained_work + volunteer_work) * people_a_post * usual_time / maximum(need_here, 1.0))


@derived("sd", "share of need met")
def reach_in_time(
    trained_work: float, volunteer_work: float, people_a_post: float, time_left: float, need_here: float
) -> float:
    return bend((trained_work + volunteer_work) * people_a_post * time_left / maximum(need_here, 1.0))


@derived("s", "share")
def outreach_cover(outreach: float, need_all: float, outreach_cost: float) -> float:
    return outreach / (outreach + outreach_cost * need_all + TINY)


@derived("sdg", "share of need met", claim="E01")
def come_forward(
    rank: float, articulate: float, outreach_cover: float, held_back: float, k_e01: float, held_back_everywhere: float
) -> float:
    """The most that would come forward: fewest where deprivation is deep and nobody helps people to ask."""
    return 1.0 - k_e01 * held_back * (held_back_everywhere + rank) * (1.0 - articulate) * (1.0 - outreach_cover)


@total("sdg", "g", "people", claim="E01")
def coming(need: float, come_forward: float) -> float:
    return need * come_forward


@derived("sd", "share of need met", claim="E01")
def reach_of_those_who_come(
    trained_work: float, volunteer_work: float, people_a_post: float, time_left: float, coming: float
) -> float:
    """What can be reached of those who come forward: more, the fewer they are."""
    return bend((trained_work + volunteer_work) * people_a_post * time_left / maximum(coming, 1.0))


@derived("sdg", "share of need met", claim="E01")
def reached(come_forward: float, reach_of_those_who_come: float) -> float:
    return come_forward * reach_of_those_who_come


@flow("access", "sdg", "share a turn")
def staff_reach_people(reach_of_staff: float, access: float, access_pace: float) -> float:
    return access_pace * (reach_of_staff - access)


@flow("access", "sdg", "share a turn")
def volunteers_reach_more(reach_if_equal: float, reach_of_staff: float, access_pace: float) -> float:
    return access_pace * (reach_if_equal - reach_of_staff)


@flow("access", "sdg", "share a turn", claim="P01")
def volunteers_are_no_professionals(reach_of_all: float, reach_if_equal: float, access_pace: float) -> float:
    return access_pace * (reach_of_all - reach_if_equal)


@flow("access", "sdg", "share a turn")
def time_goes_elsewhere(reach_in_time: float, reach_of_all: float, access_pace: float) -> float:
    return access_pace * (reach_in_time - reach_of_all)


@flow("access", "sdg", "share a turn", claim="E01")
def not_all_come_forward(reached: float, reach_in_time: float, access_pace: float) -> float:
    """Need that nobody brings to the door is not met; those who come find more room for it."""
    return access_pace * (reached - reach_in_time)


@flow("access", "sdg", "share a turn", claim="E12")
def voice_is_answered(voice: float, usual_voice: float, access: float, voice_answered: float, k_e12: float) -> float:
    return k_e12 * voice_answered * (voice - usual_voice) * access * (1.0 - access)


@derived("sd", "people")
def unmet(need_here: float, served_here: float) -> float:
    return above(need_here, served_here)


@flow("backlog", "sd", "people a turn")
def queues_form(unmet: float, backlog: float, waiting_share: float, queue_pace: float) -> float:
    return queue_pace * (waiting_share * unmet - backlog)


@flow("surveyed", "sd", "share a turn")
def surveys_catch_up(
    mean_access: float, surveyed: float, survey_error: float, survey_spread: float, measures: float, report_pace: float
) -> float:
    return report_pace * (mean_access - surveyed) + survey_spread * survey_error / (1.0 + measures)


RULES: tuple[Rule, ...] = (
    need_here,
    need_all,
    served_here,
    mean_access,
    people_a_post,
    trained_work,
    usual_time,
    time_left,
    reach_of_staff,
    reach_if_equal,
    reach_of_all,
    reach_in_time,
    outreach_cover,
    come_forward,
    coming,
    reach_of_those_who_come,
    reached,
    staff_reach_people,
    volunteers_reach_more,
    volunteers_are_no_professionals,
    time_goes_elsewhere,
    not_all_come_forward,
    voice_is_answered,
    unmet,
    queues_form,
    surveys_catch_up,
)
