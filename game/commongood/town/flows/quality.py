"""How good the work is: skill and kit, relationships, satisfaction, and the outcome that follows."""

from commongood.town.arith import above, clip, maximum
from commongood.town.rules import Rule, derived, flow, total

TINY = 1e-9


@flow("equipment", "sd", "share a turn")
def kit_wears(equipment: float, wear: float) -> float:
    return -wear * equipment


@flow("equipment", "sd", "share a turn")
def kit_is_renewed(paid_share: float, wear: float, usual_equipment: float) -> float:
    return wear * usual_equipment * paid_share


@flow("technical", "sd", "share a turn")
def skill_and_kit_show(
    vocation: float,
    equipment: float,
    competence: float,
    technical: float,
    quality_pace: float,
    skill_by_vocation: float,
    skill_by_equipment: float,
    skill_by_competence: float,
) -> float:
    return quality_pace * (
        skill_by_vocation * vocation + skill_by_equipment * equipment + skill_by_competence * competence - technical
    )


@flow("technical", "sd", "share a turn", claim="P01")
def untrained_hands(volunteer_share: float, skill: float, technical: float, diluting: float, k_p01: float) -> float:
    return -k_p01 * diluting * skill * volunteer_share * technical


@derived("sd", "times the usual load")
def load(
    served_here: float, trained_work: float, volunteer_time: float, norm: float, usual_load: float, least_posts: float
) -> float:
    """People served in each post's worth of hours, whoever gives them, against what is usual."""
    return served_here / (maximum(trained_work + volunteer_time, least_posts) * norm * usual_load)


@derived("sd", "times the usual load")
def overload(load: float, overload_least: float, overload_most: float) -> float:
    return clip(load - 1.0, overload_least, overload_most)


@flow("technical", "sd", "share a turn")
def hurry_makes_mistakes(overload: float, technical: float, hurry: float) -> float:
    return -hurry * above(overload, 0.0) * technical


@flow("relational", "sd", "share a turn")
def bonds_settle(
    morale: float,
    vocation: float,
    relational: float,
    quality_pace: float,
    bond_alone: float,
    bond_by_morale: float,
    bond_by_vocation: float,
) -> float:
    return quality_pace * (bond_alone + bond_by_morale * morale + bond_by_vocation * vocation - relational)


@flow("relational", "sd", "share a turn", claim="T01")
def time_for_each_person(overload: float, relational_weight: float, relational: float, load_felt: float, k_t01: float) -> float:
    lost, gained = above(overload, 0.0) * relational, above(0.0, overload) * (1.0 - relational)
    return k_t01 * load_felt * relational_weight * (gained - lost)


@flow("relational", "sd", "share a turn", claim="T01")
def the_same_face(same_worker: float, relational_weight: float, relational: float, same_face: float, k_t01: float) -> float:
    return k_t01 * same_face * relational_weight * same_worker * (1.0 - relational)


@total("sd", "d", "times the usual load")
def overload_all(overload: float, placed: float) -> float:
    return overload * placed


@flow("morale", "s", "share a turn")
def load_wears_staff_down(overload_all: float, morale: float, load_morale: float) -> float:
    return -load_morale * overload_all * morale * (1.0 - morale)


@total("sdg", "g", "people")
def fitted(need: float, fit: float) -> float:
    return need * fit


@flow("satisfaction", "sd", "share a turn")
def people_judge_what_they_get(
    mean_access: float,
    technical: float,
    fitted: float,
    need_here: float,
    spread: float,
    satisfaction: float,
    satisfaction_pace: float,
    pleased_by_access: float,
    pleased_by_skill: float,
    pleased_by_fit: float,
    spread_irks: float,
) -> float:
    suits = fitted / maximum(need_here, TINY)
    return satisfaction_pace * (
        pleased_by_access * mean_access
        + pleased_by_skill * technical
        + pleased_by_fit * suits
        - spread_irks * spread
        - satisfaction
    )


@flow("satisfaction", "sd", "share a turn", claim="T01")
def people_judge_how_they_are_met(
    relational: float, relational_weight: float, satisfaction_pace: float, met_well: float, k_t01: float, bond_expected: float
) -> float:
    return k_t01 * satisfaction_pace * met_well * relational_weight * (relational - bond_expected)


@derived("sd", "share")
def effect_here(mean_access: float, technical: float, relational: float, relational_weight: float, spread: float) -> float:
    """True outcome: the good that is done to those who need it."""
    skill_part, bond_part = 1.0 - 0.5 * relational_weight, 0.5 * relational_weight
    return mean_access * (skill_part * technical + bond_part * relational) * (1.0 - 0.5 * spread) * 1.5


@total("sd", "d", "share")
def effect_all(effect_here: float, need_here: float, need_all: float) -> float:
    return effect_here * (need_here / maximum(need_all, TINY))


@flow("outcome", "s", "share a turn")
def results_follow(effect_all: float, outcome: float, report_pace: float) -> float:
    return report_pace * (effect_all - outcome)


@flow("done", "s", "share a turn")
def change_is_seen(
    effect_all: float, outcome: float, done: float, change_seen: float, seen_above: float, listening_pace: float
) -> float:
    return listening_pace * (clip(change_seen * above(effect_all, outcome + seen_above), 0.0, 1.0) - done)


RULES: tuple[Rule, ...] = (
    kit_wears,
    kit_is_renewed,
    skill_and_kit_show,
    untrained_hands,
    load,
    overload,
    hurry_makes_mistakes,
    bonds_settle,
    time_for_each_person,
    the_same_face,
    overload_all,
    fitted,
    load_wears_staff_down,
    people_judge_what_they_get,
    people_judge_how_they_are_met,
    effect_here,
    effect_all,
    results_follow,
    change_is_seen,
)
