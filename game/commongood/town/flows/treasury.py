"""Money under austerity: invention, grants, pools, ring-fences, premiums, freedoms, gifts and pilots."""

from commongood.town.arith import above, clip, maximum, minimum, saturate
from commongood.town.rules import Rule, derived, flow, total
from commongood.town.variables import Variable

TINY = 1e-9

VARIABLES: tuple[Variable, ...] = (
    Variable("innovation", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("grants", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("pooled", "s", "on or off", kind="lever"),
    Variable("prevention", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("ring_fenced", "s", "on or off", kind="lever"),
    Variable("premium", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("premium_by_need", "s", "on or off", kind="lever"),
    Variable("allowance", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("new_school_from_pot", "d", "on or off", kind="lever"),
    Variable("new_school_new_money", "d", "on or off", kind="lever"),
    Variable("leaders", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("freedoms", "s", "freedoms", 0.0, 8.0, "lever"),
    Variable("standard_kit", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("fundraising", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("match_funds", "s", "on or off", kind="lever"),
    Variable("directed_gifts", "s", "on or off", kind="lever"),
    Variable("pilot", "s", "on or off", kind="lever"),
    Variable("roll_out", "s", "on or off", kind="lever"),
    Variable("groups", "s", "share of their usual strength", start=1.0),
    Variable("prevented", "s", "share"),
    Variable("piloted", "s", "share"),
    Variable("gifts", "sd", "share"),
)


@derived("", "share of the envelopes", phase="settlement")
def cut_share(income: float, programmes_before: float, envelopes_before: float) -> float:
    """By how much the default plan cuts every envelope."""
    return above(envelopes_before, income - programmes_before) / maximum(envelopes_before, TINY)


@total("s", "s", "£m a turn", phase="settlement")
def fenced_money(ring_fenced: float, envelope: float) -> float:
    return ring_fenced * envelope


@total("s", "s", "£m a turn", phase="settlement")
def open_money(ring_fenced: float, envelope: float) -> float:
    return (1.0 - ring_fenced) * envelope


@flow("envelope", "s", "£m a turn", phase="settlement", claim="M05")
def a_fence_holds(
    ring_fenced: float, envelope: float, cut_share: float, fenced_money: float, open_money: float, k_m05: float
) -> float:
    """What is fenced is not cut; the others bear its share as well as their own."""
    borne = minimum(cut_share * fenced_money, 0.5 * open_money)
    held = ring_fenced * envelope * borne / maximum(fenced_money, TINY)
    return k_m05 * (held - (1.0 - ring_fenced) * envelope * borne / maximum(open_money, TINY))


SETTLEMENT: tuple[Rule, ...] = (cut_share, fenced_money, open_money, a_fence_holds)


@derived("s", "share")
def innovation_cover(innovation: float, envelope: float, innovation_half: float) -> float:
    return innovation / (innovation + innovation_half * envelope + TINY)


@flow("competence", "s", "share a turn", claim="M01")
def invention_needs_room(innovation_cover: float, competence: float, invention_gain: float, k_m01: float) -> float:
    return k_m01 * invention_gain * innovation_cover * (1.0 - competence)


@flow("procedure", "s", "share a turn", claim="M01")
def better_ways_save_time(innovation_cover: float, procedure: float, ways_save: float, k_m01: float) -> float:
    return -k_m01 * ways_save * innovation_cover * procedure


@derived("s", "share")
def grant_cover(grants: float, envelope: float, grant_half: float) -> float:
    return grants / (grants + grant_half * envelope + TINY)


@flow("groups", "s", "share a turn", claim="M02")
def groups_lose_with_the_council(cut: float, groups: float, grant_cover: float, groups_exposed: float, k_m02: float) -> float:
    return -k_m02 * groups_exposed * above(cut, 0.0) * (1.0 - grant_cover) * groups


@flow("groups", "s", "share a turn")
def groups_recover_slowly(groups: float, groups_pace: float) -> float:
    return groups_pace * (1.0 - groups)


@flow("groups", "s", "share a turn", claim="M02")
def the_fund_lends_a_little(
    loan: float, envelope: float, groups: float, fund_helps: float, k_m02: float, loan_usual: float
) -> float:
    return k_m02 * fund_helps * loan / (loan + loan_usual * envelope + TINY) * (1.0 - groups)


@flow("access", "sdg", "share a turn", claim="M02")
def what_groups_did_is_missed(groups: float, skill: float, access: float, groups_reach: float, k_m02: float) -> float:
    return -k_m02 * groups_reach * (1.0 - groups) * (1.2 - skill) * access


@derived("s", "share")
def prevention_cover(prevention: float, need_all: float, prevention_cost: float) -> float:
    return prevention / (prevention + prevention_cost * need_all + TINY)


@total("s", "s", "share")
def pool_size(pooled: float, stake: float) -> float:
    return pooled * stake


@flow("prevented", "s", "share a turn")
def prevention_takes_hold(prevention_cover: float, prevented: float, prevention_pace: float) -> float:
    return prevention_pace * (prevention_cover - prevented)


@total("s", "s", "share")
def prevented_in_pool(prevented: float, pooled: float) -> float:
    return prevented * pooled


@flow("need", "sdg", "people a turn", claim="M04")
def troubles_never_begin(
    prevented: float,
    prevented_in_pool: float,
    pooled: float,
    need: float,
    own_effect: float,
    pool_effect: float,
    k_m04: float,
) -> float:
    """In a silo little comes back to the service that pays; in a pool every partner's need falls."""
    return -k_m04 * need * (own_effect * prevented + pool_effect * pooled * saturate(prevented_in_pool))


@flow("procedure", "s", "share a turn", claim="M04")
def partners_must_meet(pooled: float, pool_size: float, procedure: float, coordination: float, k_m04: float) -> float:
    return k_m04 * coordination * pooled * pool_size * (1.0 - procedure)


@derived("s", "share")
def premium_cover(premium: float, need_all: float, premium_cost: float) -> float:
    return premium / (premium + premium_cost * need_all + TINY)


@flow("access", "sdg", "share a turn", claim="M06")
def a_premium_is_shared_out(
    premium_cover: float, premium_by_need: float, rank: float, access: float, premium_reach: float, k_m06: float
) -> float:
    """A head each for everybody, or by deprivation: the same money."""
    share = 0.5 + premium_by_need * 1.6 * (rank - 0.5)
    return k_m06 * premium_reach * premium_cover * share * (1.0 - access)


@total("s", "s", "£m a turn")
def allowances(allowance: float, teaches: float) -> float:
    return allowance * teaches


@flow("skills", "d", "share a turn", claim="M07")
def the_poorest_can_stay_on(
    allowances: float, deprivation: float, skills: float, allowance_half: float, staying_on: float, k_m07: float
) -> float:
    return k_m07 * staying_on * allowances / (allowances + allowance_half) * deprivation * (1.0 - skills)


@flow("voice", "d", "share a turn", claim="M07")
def learners_speak_up(
    allowances: float, deprivation: float, voice: float, allowance_half: float, learners_voice: float, k_m07: float
) -> float:
    return k_m07 * learners_voice * allowances / (allowances + allowance_half) * deprivation * (1.0 - voice)


@derived("d", "share", claim="M08")
def slow_growth(capital: float, skills: float) -> float:
    """Of slow stocks, what a district has: they pay after the term."""
    return 0.5 * (capital + skills)


@total("d", "d", "schools")
def schools_from_pot(new_school_from_pot: float) -> float:
    return new_school_from_pot


@flow("access", "sdg", "share a turn", claim="M09")
def a_new_school_opens(
    new_school_from_pot: float,
    new_school_new_money: float,
    teaches: float,
    access: float,
    new_school_gain: float,
    k_m09: float,
) -> float:
    return k_m09 * new_school_gain * clip(new_school_from_pot + new_school_new_money, 0.0, 1.0) * teaches * (1.0 - access)


@flow("access", "sdg", "share a turn", claim="M09")
def other_schools_pay(
    schools_from_pot: float, new_school_from_pot: float, teaches: float, access: float, pot_loss: float, k_m09: float
) -> float:
    """While there are spare places, others keep their fixed costs and lose their money."""
    return -k_m09 * pot_loss * saturate(schools_from_pot) * (1.0 - new_school_from_pot) * teaches * access


@total("s", "s", "£m a turn")
def leaders_trained(leaders: float) -> float:
    return leaders


@derived("", "share")
def books_in_balance(reserves: float, due: float, balance_half: float) -> float:
    """Near 1 where there is money put by, near 0 where the reserves are spent."""
    return reserves / (reserves + balance_half * due + TINY)


@flow("civic", "d", "share a turn", claim="C01")
def civic_leaders_step_up(
    leaders_trained: float,
    books_in_balance: float,
    civic: float,
    leaders_half: float,
    leaders_gain: float,
    k_c01: float,
) -> float:
    trained = leaders_trained / (leaders_trained + leaders_half)
    return k_c01 * leaders_gain * trained * books_in_balance * (1.0 - civic)


@flow("competence", "s", "share a turn", claim="C04")
def freedom_saves(freedoms: float, competence: float, freedom_gain: float, k_c04: float) -> float:
    """The first freedoms save most."""
    return k_c04 * freedom_gain * saturate(freedoms) * (1.0 - competence)


@flow("access", "sdg", "share a turn", claim="C04")
def a_duty_is_dropped(freedoms: float, rank: float, access: float, duty_lost: float, k_c04: float) -> float:
    return -k_c04 * duty_lost * above(freedoms, 2.0) * rank * access


@derived("s", "share")
def standard_cover(standard_kit: float, need_all: float, standard_cost: float) -> float:
    return standard_kit / (standard_kit + standard_cost * need_all + TINY)


@flow("equipment", "sd", "share a turn", claim="C07")
def money_with_a_standard_builds(standard_cover: float, equipment: float, standard_builds: float, k_c07: float) -> float:
    return k_c07 * standard_builds * standard_cover * (1.0 - equipment)


@flow("technical", "sd", "share a turn", claim="C07")
def the_standard_lifts_the_floor(
    standard_cover: float, technical: float, standard_at: float, standard_lifts: float, k_c07: float
) -> float:
    return k_c07 * standard_lifts * standard_cover * above(standard_at, technical)


@derived("s", "share")
def drive_cover(fundraising: float, envelope: float, drive_usual: float) -> float:
    return fundraising / (fundraising + drive_usual * envelope + TINY)


@flow("gifts", "sd", "share a turn", claim="C11")
def people_give(
    drive_cover: float,
    match_funds: float,
    directed_gifts: float,
    visible: float,
    rank: float,
    gifts: float,
    giving: float,
    k_c11: float,
    match_lift: float,
    gift_any: float,
) -> float:
    """More where people are better off and the cause is in sight, unless someone directs it."""
    lean = 1.0 + (1.0 - directed_gifts) * 1.4 * (0.5 - rank)
    return k_c11 * giving * drive_cover * (1.0 + match_lift * match_funds) * (gift_any + 0.7 * visible) * lean * (1.0 - gifts)


@flow("gifts", "sd", "share a turn")
def gifts_are_spent(gifts: float, gift_spent: float) -> float:
    return -gift_spent * gifts


@flow("access", "sdg", "share a turn", claim="C11")
def gifts_help_some(gifts: float, access: float, gifts_reach: float, k_c11: float) -> float:
    return k_c11 * gifts_reach * gifts * (1.0 - access)


@flow("piloted", "s", "share a turn")
def a_pilot_teaches(pilot: float, piloted: float, pilot_pace: float) -> float:
    return pilot_pace * pilot * (1.0 - piloted)


@flow("technical", "sd", "share a turn", claim="C12")
def what_was_tried_is_rolled_out(
    roll_out: float, piloted: float, technical: float, scaled: float, k_c12: float, pilot_proves: float
) -> float:
    """What a pilot taught reaches all; untried, it goes wrong at first. A pilot alone helps only where it is."""
    return k_c12 * scaled * roll_out * (piloted - pilot_proves) * (1.0 - technical)


@flow("technical", "sd", "share a turn", claim="C12")
def a_pilot_helps_where_it_is(pilot: float, insight_held: float, technical: float, pilot_helps: float, k_c12: float) -> float:
    return k_c12 * pilot_helps * pilot * (0.5 + 0.5 * insight_held) * (1.0 - technical)


RULES: tuple[Rule, ...] = (
    innovation_cover,
    invention_needs_room,
    better_ways_save_time,
    grant_cover,
    groups_lose_with_the_council,
    groups_recover_slowly,
    the_fund_lends_a_little,
    what_groups_did_is_missed,
    prevention_cover,
    pool_size,
    prevention_takes_hold,
    prevented_in_pool,
    troubles_never_begin,
    partners_must_meet,
    premium_cover,
    a_premium_is_shared_out,
    allowances,
    the_poorest_can_stay_on,
    learners_speak_up,
    slow_growth,
    schools_from_pot,
    a_new_school_opens,
    other_schools_pay,
    leaders_trained,
    books_in_balance,
    civic_leaders_step_up,
    freedom_saves,
    a_duty_is_dropped,
    standard_cover,
    money_with_a_standard_builds,
    the_standard_lifts_the_floor,
    drive_cover,
    people_give,
    gifts_are_spent,
    gifts_help_some,
    a_pilot_teaches,
    what_was_tried_is_rolled_out,
    a_pilot_helps_where_it_is,
)
