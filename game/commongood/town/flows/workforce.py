"""Those who do the work: who can take part, what skill, time and training are worth, and what their loss sets off."""

from commongood.town.arith import above, clip, maximum, minimum
from commongood.town.rules import Rule, derived, flow
from commongood.town.variables import Variable

TINY = 1e-9

VARIABLES: tuple[Variable, ...] = (
    Variable("people_time", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("kit", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("experts", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("teach_empathy", "s", "on or off", kind="lever"),
    Variable("teach_talk", "s", "on or off", kind="lever"),
    Variable("teach_invention", "s", "on or off", kind="lever"),
    Variable("teach_mobilising", "s", "on or off", kind="lever"),
    Variable("smiles", "s", "on or off", kind="lever"),
    Variable("key_workers", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("families_each", "s", "families", 1.0, 40.0, "lever", start=6.0),
    Variable("skilled_only", "s", "on or off", kind="lever"),
    Variable("pressing", "s", "share", kind="lever"),
    Variable("expenses", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("retention", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("paid_core", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("work_before", "d", "share of adults", start=0.6),
    Variable("posts_known", "s", "full-time posts", 0.0, 1e6),
)


@flow("relational", "sd", "share a turn", claim="P18")
def volunteers_bring_warmth(
    volunteer_share: float,
    support_cover: float,
    skill: float,
    relational: float,
    warmth_from: float,
    warmth: float,
    k_p18: float,
) -> float:
    """Where somebody looks after them well; most in work that needs presence more than skill."""
    return k_p18 * warmth * volunteer_share * above(support_cover, warmth_from) * (1.2 - skill) * (1.0 - relational)


@flow("fit", "sdg", "share a turn", claim="P18")
def volunteers_know_the_place(
    volunteer_share: float,
    support_cover: float,
    skill: float,
    fit: float,
    warmth_from: float,
    local_sense: float,
    k_p18: float,
) -> float:
    return k_p18 * local_sense * volunteer_share * above(support_cover, warmth_from) * (1.2 - skill) * (1.0 - fit)


@derived("s", "share")
def time_cover(people_time: float, need_all: float, time_cost: float) -> float:
    return people_time / (people_time + time_cost * need_all + TINY)


@derived("s", "share")
def kit_cover(kit: float, need_all: float, time_cost: float) -> float:
    return kit / (kit + time_cost * need_all + TINY)


@derived("s", "share")
def expert_cover(experts: float, need_all: float, time_cost: float) -> float:
    return experts / (experts + time_cost * need_all + TINY)


@flow("relational", "sd", "share a turn", claim="P13")
def time_with_people(
    time_cover: float,
    relational_weight: float,
    technical: float,
    relational: float,
    time_gain: float,
    skill_floor: float,
    k_p13: float,
) -> float:
    """Worth most in work that rests on relationships, and little below a floor of skill and kit."""
    enough = clip(5.0 * (technical - skill_floor), 0.0, 1.0)
    return k_p13 * time_gain * time_cover * relational_weight * enough * (1.0 - relational)


@flow("satisfaction", "sd", "share a turn", claim="P13")
def time_is_noticed(
    time_cover: float,
    relational_weight: float,
    technical: float,
    satisfaction: float,
    time_felt: float,
    skill_floor: float,
    k_p13: float,
) -> float:
    enough = clip(5.0 * (technical - skill_floor), 0.0, 1.0)
    return k_p13 * time_felt * time_cover * relational_weight * enough * (1.0 - satisfaction)


@flow("equipment", "sd", "share a turn")
def kit_is_bought(kit_cover: float, equipment: float, kit_gain: float) -> float:
    return kit_gain * kit_cover * (1.0 - equipment)


@flow("technical", "sd", "share a turn")
def experts_are_hired(expert_cover: float, technical: float, expert_gain: float) -> float:
    return expert_gain * expert_cover * (1.0 - technical)


@flow("relational", "sd", "share a turn", claim="P14")
def staff_learn_to_feel(teach_empathy: float, relational: float, taught: float, k_p14: float) -> float:
    return k_p14 * taught * teach_empathy * (1.0 - relational)


@flow("satisfaction", "sd", "share a turn", claim="P14")
def staff_learn_to_talk(teach_talk: float, satisfaction: float, taught: float, k_p14: float) -> float:
    return k_p14 * taught * teach_talk * (1.0 - satisfaction)


@flow("competence", "s", "share a turn", claim="P14")
def staff_learn_to_invent(teach_invention: float, competence: float, taught: float, k_p14: float) -> float:
    return k_p14 * taught * teach_invention * (1.0 - competence)


@flow("volunteers", "sd", "people a turn", claim="P14")
def staff_learn_to_mobilise(teach_mobilising: float, places_open: float, taught: float, k_p14: float) -> float:
    return k_p14 * taught * teach_mobilising * places_open


@flow("satisfaction", "sd", "share a turn", claim="T08")
def customers_are_smiled_at(smiles: float, satisfaction: float, smile_felt: float, k_t08: float) -> float:
    return k_t08 * smile_felt * smiles * (1.0 - satisfaction)


@derived("s", "share")
def families_known(key_workers: float, families_each: float, need_all: float, family_cost: float, carry_limit: float) -> float:
    """Families whose troubles one worker sees through: more for the money the more each carries, until nobody is known."""
    reached = key_workers * families_each / (key_workers * families_each + family_cost * need_all + TINY)
    return reached * clip(1.0 - above(families_each, carry_limit) / carry_limit, 0.0, 1.0)


@flow("need", "sdg", "people a turn", claim="P16")
def troubles_are_unpicked(families_known: float, own_group: float, need: float, unpicking: float, k_p16: float) -> float:
    return -k_p16 * unpicking * families_known * own_group * need


@flow("fit", "sdg", "share a turn", claim="P16")
def one_plan_for_a_family(families_known: float, own_group: float, fit: float, one_plan: float, k_p16: float) -> float:
    return k_p16 * one_plan * families_known * own_group * (1.0 - fit)


@flow("access", "sdg", "share a turn", claim="C10")
def skilled_hands_carry_more(
    skilled_only: float,
    volunteer_time: float,
    skill: float,
    people_a_post: float,
    need_here: float,
    access: float,
    skilled_worth: float,
    k_c10: float,
) -> float:
    more = volunteer_time * skill * people_a_post / maximum(need_here, 1.0)
    return k_c10 * skilled_worth * skilled_only * more * (1.0 - access)


@flow("volunteers", "sd", "people a turn", claim="C10")
def the_skilled_stay(skilled_only: float, volunteers: float, moving_on: float, skilled_stay: float, k_c10: float) -> float:
    return k_c10 * skilled_stay * skilled_only * moving_on * volunteers


@flow("volunteers", "sd", "people a turn", claim="C10")
def the_skilled_are_hard_to_find(
    skilled_only: float, places_open: float, filled_by_drive: float, hard_to_find: float, k_c10: float
) -> float:
    return -k_c10 * hard_to_find * skilled_only * places_open * filled_by_drive


@flow("volunteers", "sd", "people a turn", claim="P06")
def pressed_people_come(
    pressing: float, places_open: float, held_by_hardship: float, pressed_yield: float, k_p06: float
) -> float:
    return k_p06 * pressed_yield * pressing * places_open * held_by_hardship


@flow("satisfaction", "sd", "share a turn", claim="P06")
def those_who_cannot_resent_it(
    pressing: float, deprivation: float, satisfaction: float, resented: float, k_p06: float, resent_everywhere: float
) -> float:
    return -k_p06 * resented * pressing * (resent_everywhere + deprivation) * satisfaction


@derived("s", "share")
def expenses_cover(expenses: float, volunteers_all: float, support_cost: float, expenses_least: float) -> float:
    return expenses / (expenses + support_cost * (volunteers_all + expenses_least))


@flow("volunteers", "sd", "people a turn", claim="P06")
def help_lets_more_take_part(
    expenses_cover: float, places_open: float, held_by_hardship: float, help_widens: float, k_p06: float
) -> float:
    """Respite, childcare and fares bring in those whom hardship holds back."""
    return k_p06 * help_widens * expenses_cover * places_open * (1.0 - held_by_hardship)


@flow("work_before", "d", "share a turn")
def last_turns_work(work: float, work_before: float) -> float:
    return work - work_before


@derived("s", "share")
def retention_cover(retention: float, volunteers_all: float, support_cost: float) -> float:
    return retention / (retention + support_cost * volunteers_all + TINY)


@flow("volunteers", "sd", "people a turn", claim="P08")
def newcomers_find_work(
    work: float,
    work_before: float,
    volunteers: float,
    retention_cover: float,
    job_leaves: float,
    kept_on: float,
    k_p08: float,
    leave_most: float,
) -> float:
    found = above(work, work_before + 0.0005)
    return -k_p08 * minimum(job_leaves * found, leave_most) * (1.0 - kept_on * retention_cover) * volunteers


@derived("s", "share")
def core_cover(paid_core: float, volunteers_all: float, core_cost: float) -> float:
    return paid_core / (paid_core + core_cost * (volunteers_all + 1.0))


@flow("access", "sdg", "share a turn", claim="P09")
def nobody_turns_up(
    volunteer_share: float,
    core_cover: float,
    turnout_luck: float,
    access: float,
    patchy: float,
    leans_from: float,
    k_p09: float,
) -> float:
    """Where volunteers carry a service, some turns few come; a paid core opens the door all the same."""
    leaning = above(volunteer_share, leans_from)
    return -k_p09 * patchy * leaning * (1.0 - core_cover) * (1.0 + turnout_luck) * access


@flow("posts_known", "s", "posts a turn")
def what_people_were_used_to(professionals_all: float, posts_known: float, memory: float) -> float:
    return memory * (professionals_all - posts_known)


@derived("s", "share")
def hollowed_out(professionals_all: float, posts_known: float, hollow_floor: float) -> float:
    """How far a service has fallen below the floor of professionals that people were used to."""
    return above(hollow_floor, professionals_all / maximum(posts_known, 1.0))


@flow("vocation", "s", "share a turn", claim="P17")
def the_calling_is_lost(hollowed_out: float, vocation: float, calling_lost: float, k_p17: float) -> float:
    return -k_p17 * calling_lost * hollowed_out * vocation


@flow("experience", "sd", "share a turn", claim="P17")
def nobody_left_to_ask(hollowed_out: float, experience: float, unasked_hands: float, k_p17: float) -> float:
    return -k_p17 * unasked_hands * hollowed_out * experience


@flow("competence", "s", "share a turn", claim="P17")
def invention_stops(hollowed_out: float, competence: float, invention_lost: float, k_p17: float) -> float:
    return -k_p17 * invention_lost * hollowed_out * competence


RULES: tuple[Rule, ...] = (
    volunteers_bring_warmth,
    volunteers_know_the_place,
    time_cover,
    kit_cover,
    expert_cover,
    time_with_people,
    time_is_noticed,
    kit_is_bought,
    experts_are_hired,
    staff_learn_to_feel,
    staff_learn_to_talk,
    staff_learn_to_invent,
    staff_learn_to_mobilise,
    customers_are_smiled_at,
    families_known,
    troubles_are_unpicked,
    one_plan_for_a_family,
    skilled_hands_carry_more,
    the_skilled_stay,
    the_skilled_are_hard_to_find,
    pressed_people_come,
    those_who_cannot_resent_it,
    expenses_cover,
    help_lets_more_take_part,
    last_turns_work,
    retention_cover,
    newcomers_find_work,
    core_cover,
    nobody_turns_up,
    what_people_were_used_to,
    hollowed_out,
    the_calling_is_lost,
    nobody_left_to_ask,
    invention_stops,
)
