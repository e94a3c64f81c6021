"""Who buys and who checks: commissioners, panels, quotas, scrutiny, exit, and what a community may specify."""

from commongood.town.arith import above, clip, maximum
from commongood.town.rules import Rule, derived, flow, total
from commongood.town.variables import Variable

TINY = 1e-9

VARIABLES: tuple[Variable, ...] = (
    Variable("redesign", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("published", "s", "on or off", kind="lever"),
    Variable("members", "s", "on or off", kind="lever"),
    Variable("panel", "s", "on or off", kind="lever"),
    Variable("specify", "s", "on or off", kind="lever"),
    Variable("may_close", "s", "on or off", kind="lever"),
    Variable("quota", "s", "on or off", kind="lever"),
    Variable("neutral", "s", "on or off", kind="lever"),
    Variable("parents_alone", "s", "on or off", kind="lever"),
    Variable("parents_share", "s", "on or off", kind="lever"),
    Variable("top_ups", "s", "on or off", kind="lever"),
)


@derived("s", "share")
def redesign_cover(redesign: float, need_all: float, redesign_cost: float) -> float:
    return redesign / (redesign + redesign_cost * need_all + TINY)


@flow("fit", "sdg", "share a turn", claim="G05")
def users_help_to_redesign(redesign_cover: float, fit: float, redesign_gain: float, k_g05: float) -> float:
    return k_g05 * redesign_gain * redesign_cover * (1.0 - fit)


@total("sd", "d", "share")
def technical_all(technical: float, placed: float) -> float:
    return technical * placed


@total("s", "s", "share")
def usual_technical(technical_all: float, stake: float) -> float:
    return technical_all * stake


@flow("technical", "sd", "share a turn", claim="G10")
def poor_results_are_seen(
    published: float, usual_technical: float, technical_all: float, technical: float, seen_push: float, k_g10: float
) -> float:
    """Nobody below the town's usual can hide: the farther below, the harder the push."""
    return k_g10 * seen_push * published * above(usual_technical, technical_all) * (1.0 - technical)


@flow("vocation", "s", "share a turn", claim="C13")
def members_keep_the_ethos(members: float, vocation: float, ethos_kept: float, k_c13: float) -> float:
    return k_c13 * ethos_kept * members * (1.0 - vocation)


@flow("faults", "s", "faults a turn", claim="C13")
def members_find_faults(members: float, faults: float, members_find: float, k_c13: float) -> float:
    return -k_c13 * members_find * members * faults


@total("sd", "d", "share")
def valued(satisfaction: float, need_here: float, need_all: float) -> float:
    """What those who use a service make of it."""
    return satisfaction * need_here / maximum(need_all, TINY)


@derived("s", "share")
def few_can_judge(need_all: float, judges_half: float) -> float:
    """Near 1 where a service has so few users that hardly anyone can tell good work from bad."""
    few = judges_half / (judges_half + need_all)
    return few * few


@total("s", "s", "£m a turn")
def panels_hold(panel: float, envelope: float) -> float:
    return panel * envelope


@total("s", "s", "£m a turn")
def panels_value(panel: float, envelope: float, valued: float) -> float:
    return panel * envelope * valued


@flow("envelope", "s", "£m a turn", claim="G08")
def panels_move_the_money(
    panel: float,
    envelope: float,
    valued: float,
    panels_value: float,
    panels_hold: float,
    panel_pace: float,
    k_g08: float,
) -> float:
    """Among services with a panel money goes to what users value; what one gains others lose."""
    return k_g08 * panel_pace * panel * envelope * (valued - panels_value / maximum(panels_hold, TINY))


@flow("technical", "sd", "share a turn", claim="G08")
def a_panel_misjudges(panel: float, few_can_judge: float, technical: float, misjudged: float, k_g08: float) -> float:
    return -k_g08 * misjudged * panel * few_can_judge * technical


@total("sd", "d", "share")
def heard_value(satisfaction: float, need_here: float, voice: float, heard_need: float) -> float:
    """What a service is worth to those who are heard when it is specified for all."""
    return satisfaction * need_here * voice / maximum(heard_need, TINY)


@total("sd", "d", "people")
def heard_need(need_here: float, voice: float) -> float:
    return need_here * voice


@total("sd", "d", "share")
def heard_here(need_here: float, need_all: float, voice: float) -> float:
    """How loud the users of a service are."""
    return voice * need_here / maximum(need_all, TINY)


@total("d", "d", "people")
def town_people(adults: float) -> float:
    return adults


@total("d", "d", "share")
def town_voice(adults: float, voice: float, town_people: float) -> float:
    return voice * adults / maximum(town_people, TINY)


@derived("s", "share")
def specified(heard_value: float, heard_here: float, town_voice: float, loud_weight: float) -> float:
    return heard_value + loud_weight * (heard_here - town_voice)


@total("s", "s", "£m a turn")
def users_hold(specify: float, envelope: float) -> float:
    return specify * envelope


@total("s", "s", "£m a turn")
def users_value(specify: float, envelope: float, specified: float) -> float:
    return specify * envelope * specified


@flow("envelope", "s", "£m a turn", claim="C08")
def users_take_their_money_along(
    specify: float,
    envelope: float,
    specified: float,
    users_value: float,
    users_hold: float,
    specify_pace: float,
    k_c08: float,
) -> float:
    return k_c08 * specify_pace * specify * envelope * (specified - users_value / maximum(users_hold, TINY))


@derived("s", "share")
def failing(outcome: float, fails_below: float, fails_over: float) -> float:
    return clip((fails_below - outcome) / fails_over, 0.0, 1.0)


@total("s", "s", "share")
def exit_is_real(may_close: float, stake: float) -> float:
    return may_close * stake


@flow("access", "sdg", "share a turn", claim="G13")
def doors_close(may_close: float, failing: float, access: float, closing: float, k_g13: float) -> float:
    return -k_g13 * closing * may_close * failing * access


@flow("competence", "s", "share a turn", claim="G13")
def a_better_provider_comes(may_close: float, failing: float, competence: float, newcomer_able: float, k_g13: float) -> float:
    return k_g13 * newcomer_able * may_close * failing * (1.0 - competence)


@flow("technical", "sd", "share a turn", claim="G13")
def the_rest_take_heed(exit_is_real: float, failing: float, technical: float, heed: float, k_g13: float) -> float:
    return k_g13 * heed * exit_is_real * (1.0 - failing) * (1.0 - technical)


@total("s", "s", "services")
def under_quota(quota: float) -> float:
    return quota


@derived("s", "share")
def short_of_a_newcomer(technical_all: float, newcomer: float) -> float:
    return above(newcomer, technical_all)


@total("s", "s", "share")
def shortfalls(neutral: float, short_of_a_newcomer: float) -> float:
    return neutral * short_of_a_newcomer


@flow("technical", "sd", "share a turn", claim="G09")
def a_quota_takes_any_place(
    quota: float, under_quota: float, technical: float, newcomer: float, replacing: float, k_g09: float
) -> float:
    """So many places a turn go to newcomers, the good service's as likely as the bad one's."""
    return k_g09 * replacing * quota / maximum(under_quota, 1.0) * (newcomer - technical)


@flow("technical", "sd", "share a turn", claim="G09")
def the_worst_goes_first(
    neutral: float,
    short_of_a_newcomer: float,
    shortfalls: float,
    technical: float,
    newcomer: float,
    replacing: float,
    k_g09: float,
) -> float:
    share = neutral * short_of_a_newcomer / maximum(shortfalls, TINY)
    return k_g09 * replacing * share * above(newcomer, technical)


@flow("fit", "sdg", "share a turn", claim="G04")
def parents_shape_the_school(
    parents_alone: float,
    parents_share: float,
    voice: float,
    town_voice: float,
    own_group: float,
    fit: float,
    parents_fit: float,
    tempered: float,
    k_g04: float,
) -> float:
    """Those who are organised get the school that suits them; with thirds, staff and council temper it."""
    power = parents_alone + tempered * parents_share
    return k_g04 * parents_fit * power * own_group * (voice - town_voice) * fit * (1.0 - fit) * 4.0


@flow("technical", "sd", "share a turn", claim="G14")
def those_who_can_pay_more(
    top_ups: float, rank: float, technical: float, topped_up: float, pay_slope: float, k_g14: float
) -> float:
    return k_g14 * topped_up * top_ups * (0.5 + pay_slope * (0.5 - rank)) * (1.0 - technical)


RULES: tuple[Rule, ...] = (
    redesign_cover,
    users_help_to_redesign,
    technical_all,
    usual_technical,
    poor_results_are_seen,
    members_keep_the_ethos,
    members_find_faults,
    valued,
    few_can_judge,
    panels_hold,
    panels_value,
    panels_move_the_money,
    a_panel_misjudges,
    heard_need,
    heard_value,
    heard_here,
    town_people,
    town_voice,
    specified,
    users_hold,
    users_value,
    users_take_their_money_along,
    failing,
    exit_is_real,
    doors_close,
    a_better_provider_comes,
    the_rest_take_heed,
    under_quota,
    short_of_a_newcomer,
    shortfalls,
    a_quota_takes_any_place,
    the_worst_goes_first,
    parents_shape_the_school,
    those_who_can_pay_more,
)
