"""The life between people and council: pledges, advocacy, capture, budgets that residents vote on, give and take, conduct."""

from commongood.town.arith import above, maximum, saturate
from commongood.town.rules import Rule, derived, flow, total
from commongood.town.variables import Variable

TINY = 1e-9

VARIABLES: tuple[Variable, ...] = (
    Variable("meeting_places", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("shut_places", "s", "on or off", kind="lever"),
    Variable("nudge", "s", "on or off", kind="lever"),
    Variable("resident_design", "s", "on or off", kind="lever"),
    Variable("pledged", "s", "on or off", kind="lever"),
    Variable("advocacy", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("gagged", "s", "on or off", kind="lever"),
    Variable("open_seats", "s", "on or off", kind="lever"),
    Variable("reserved_seats", "s", "share", kind="lever"),
    Variable("participatory", "s", "on or off", kind="lever"),
    Variable("reserved_vote", "s", "share", kind="lever"),
    Variable("devolved", "s", "share", kind="lever"),
    Variable("guards", "s", "on or off", kind="lever"),
    Variable("own_control", "s", "on or off", kind="lever"),
    Variable("coproduction", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("designed", "s", "share"),
    Variable("captured", "s", "share"),
    Variable("buried", "", "share"),
    Variable("hidden", "", "share"),
)


@total("s", "s", "£m a turn")
def places_to_meet(meeting_places: float, visible: float) -> float:
    return meeting_places * visible


@total("s", "s", "services")
def places_shut(shut_places: float, visible: float) -> float:
    return shut_places * visible


@flow("capital", "d", "share a turn", claim="T06")
def people_meet(places_to_meet: float, capital: float, meeting_half: float, meeting_bonds: float, k_t06: float) -> float:
    return k_t06 * meeting_bonds * places_to_meet / (places_to_meet + meeting_half) * (1.0 - capital)


@flow("capital", "d", "share a turn", claim="T06")
def bonds_decay_without_places(places_shut: float, capital: float, shut_loses: float, k_t06: float) -> float:
    return -k_t06 * shut_loses * saturate(places_shut) * capital


@flow("volunteers", "sd", "people a turn", claim="T06")
def friends_bring_friends(
    places_open: float, capital: float, usual_capital: float, friends_bring: float, k_t06: float
) -> float:
    return k_t06 * friends_bring * above(capital, usual_capital) * places_open


@flow("confidence", "d", "share a turn", claim="T06")
def bonds_cushion_a_blow(
    capital: float, usual_capital: float, confidence: float, usual_confidence: float, cushion: float, k_t06: float
) -> float:
    """Where people hold together a fall in confidence is made good sooner."""
    return k_t06 * cushion * above(capital, usual_capital) * above(usual_confidence, confidence)


@flow("access", "sdg", "share a turn", claim="T09")
def a_nudge_works_at_once(nudge: float, access: float, nudge_push: float, k_t09: float) -> float:
    return k_t09 * nudge_push * nudge * access * (1.0 - access)


@flow("designed", "s", "share a turn")
def design_with_residents_takes_time(resident_design: float, designed: float, design_pace: float) -> float:
    return design_pace * resident_design * (1.0 - designed)


@flow("access", "sdg", "share a turn", claim="T09")
def what_residents_made_they_use(designed: float, access: float, design_gain: float, k_t09: float) -> float:
    return k_t09 * design_gain * designed * designed * access * (1.0 - access)


@total("s", "s", "share")
def design_going_on(resident_design: float, stake: float) -> float:
    return resident_design * stake


@flow("voice", "d", "share a turn", claim="T09")
def who_designs_speaks_up(design_going_on: float, voice: float, design_voice: float, k_t09: float) -> float:
    return k_t09 * design_voice * design_going_on * (1.0 - voice)


@total("s", "s", "share")
def pledges_kept(pledged: float, effect_all: float, outcome: float, pledge_slack: float, pledge_notice: float) -> float:
    return pledged * saturate(pledge_notice * above(effect_all + pledge_slack, outcome))


@total("s", "s", "share")
def pledges_broken(pledged: float, effect_all: float, outcome: float, pledge_slack: float, pledge_notice: float) -> float:
    return pledged * saturate(pledge_notice * above(outcome, effect_all + pledge_slack))


@flow("confidence", "d", "share a turn", claim="G22")
def a_pledge_is_kept(pledges_kept: float, confidence: float, pledge_gain: float, k_g22: float) -> float:
    return k_g22 * pledge_gain * saturate(pledges_kept) * (1.0 - confidence)


@flow("confidence", "d", "share a turn", claim="G22")
def a_pledge_is_broken(pledges_broken: float, confidence: float, pledge_loss: float, k_g22: float) -> float:
    return -k_g22 * pledge_loss * saturate(pledges_broken) * confidence


@total("s", "s", "£m a turn")
def advocates_funded(advocacy: float, gagged: float) -> float:
    return advocacy * (1.0 - gagged)


@total("s", "s", "services")
def gags(gagged: float) -> float:
    return gagged


@flow("voice", "d", "share a turn", claim="G23")
def advocates_speak_up(
    advocates_funded: float, deprivation: float, voice: float, advocacy_half: float, advocates_gain: float, k_g23: float
) -> float:
    return k_g23 * advocates_gain * advocates_funded / (advocates_funded + advocacy_half) * deprivation * (1.0 - voice)


@flow("voice", "d", "share a turn", claim="G23")
def a_clause_silences(gags: float, deprivation: float, voice: float, gag_loss: float, k_g23: float) -> float:
    return -k_g23 * gag_loss * saturate(gags) * deprivation * voice


@flow("access", "sdg", "share a turn", claim="G23")
def nobody_asks_for_them(gagged: float, rank: float, access: float, unasked: float, k_g23: float) -> float:
    return -k_g23 * unasked * gagged * rank * access * (1.0 - access)


@flow("skills", "d", "share a turn", claim="P10")
def seats_teach(seats: float, skills: float, seats_skill: float, k_p10: float) -> float:
    return k_p10 * seats_skill * saturate(seats / 2.0) * (1.0 - skills)


@flow("voice", "d", "share a turn", claim="P10")
def seats_embolden(seats: float, voice: float, seats_voice: float, k_p10: float) -> float:
    return k_p10 * seats_voice * saturate(seats / 2.0) * (1.0 - voice)


@flow("work", "d", "share a turn", claim="P10")
def skills_lead_to_work(seats: float, skills: float, work: float, seats_work: float, k_p10: float) -> float:
    return k_p10 * seats_work * saturate(seats / 2.0) * skills * (1.0 - work)


@flow("access", "sdg", "share a turn", claim="P11")
def those_who_come_look_after_their_own(
    open_seats: float, reserved_seats: float, rank: float, access: float, own_interest: float, k_p11: float
) -> float:
    """Whoever has time sits; well-off districts sit more. Seats kept for the least heard take that away."""
    return k_p11 * own_interest * open_seats * (1.0 - reserved_seats) * (0.5 - rank) * access * (1.0 - access) * 4.0


@flow("hidden", "", "share a turn")
def what_was_buried_stirs(buried: float) -> float:
    """What was denied lies still for a turn."""
    return buried


@flow("buried", "", "share a turn")
def what_was_buried_surfaces(buried: float) -> float:
    return -buried


@flow("hidden", "", "share a turn")
def it_comes_out(hidden: float, coming_out: float) -> float:
    return -coming_out * hidden


@flow("cynicism", "", "share a turn", claim="T07")
def people_remember_a_cover_up(hidden: float, coming_out: float, cynicism: float, doubled: float, k_t07: float) -> float:
    return k_t07 * doubled * coming_out * hidden * (1.0 - cynicism)


@total("sd", "d", "share")
def champions(need_here: float, need_all: float, voice: float) -> float:
    return voice * need_here / maximum(need_all, TINY)


@derived("s", "share")
def votes_won(champions: float, skill: float, pet_project: float) -> float:
    """What an open vote favours: loud users, and work that anyone can picture."""
    return champions + pet_project * (0.5 - skill)


@total("s", "s", "£m a turn")
def voted_money(participatory: float, envelope: float) -> float:
    return participatory * envelope


@total("s", "s", "£m a turn")
def voted_support(participatory: float, envelope: float, votes_won: float) -> float:
    return participatory * envelope * votes_won


@total("s", "s", "£m a turn")
def reserved_money(participatory: float, envelope: float, reserved_vote: float) -> float:
    return participatory * envelope * reserved_vote


@flow("envelope", "s", "£m a turn", claim="E05")
def the_vote_moves_money(
    participatory: float,
    envelope: float,
    votes_won: float,
    voted_support: float,
    voted_money: float,
    reserved_money: float,
    vote_pace: float,
    k_e05: float,
) -> float:
    """Money follows votes among the services that are voted on; what is reserved stays where it is."""
    free = 1.0 - reserved_money / maximum(voted_money, TINY)
    return k_e05 * vote_pace * free * participatory * envelope * (votes_won - voted_support / maximum(voted_money, TINY))


@total("d", "d", "share")
def turnout(adults: float, adults_all: float, voice: float) -> float:
    return voice * adults / maximum(adults_all, TINY)


@flow("captured", "s", "share a turn", claim="C09")
def a_faction_takes_hold(
    devolved: float,
    guards: float,
    turnout: float,
    captured: float,
    faction_luck: float,
    faction_pace: float,
    faction_needs: float,
    faction_swing: float,
    guarded: float,
    k_c09: float,
    faction_onset: float,
) -> float:
    """By luck, and sooner the fewer take part; elections, rotation and audit stand guard."""
    chance = above(devolved * (1.0 - turnout) * (1.0 - guarded * guards), faction_needs + faction_swing * faction_luck)
    return k_c09 * faction_pace * saturate(faction_onset * chance) * (1.0 - captured)


@flow("captured", "s", "share a turn")
def a_faction_loses_hold(
    captured: float, guards: float, devolved: float, faction_fades: float, faction_guarded: float, faction_recalled: float
) -> float:
    return -(faction_fades + faction_guarded * guards + faction_recalled * (1.0 - devolved)) * captured


@flow("access", "sdg", "share a turn", claim="C09")
def a_faction_serves_its_own(
    captured: float, articulate: float, access: float, faction_harm: float, k_c09: float, faction_circle: float
) -> float:
    return k_c09 * faction_harm * captured * (articulate - faction_circle) * access * (1.0 - access) * 4.0


@derived("s", "share")
def coproduction_cover(coproduction: float, need_all: float, coproduction_cost: float) -> float:
    return coproduction / (coproduction + coproduction_cost * need_all + TINY)


@derived("sdg", "share")
def in_control(own_control: float, coproduction_cover: float, articulate: float, rank: float) -> float:
    """Who takes control up: without help the confident and well-off; with help those who need it most as well."""
    alone = articulate * (1.0 - rank)
    return own_control * (alone + coproduction_cover * (1.0 - alone))


@flow("fit", "sdg", "share a turn", claim="E08")
def people_decide_for_themselves(in_control: float, fit: float, control_fit: float, k_e08: float) -> float:
    return k_e08 * control_fit * in_control * (1.0 - fit)


@total("sdg", "g", "people")
def in_control_here(in_control: float, need: float) -> float:
    return in_control * need


@flow("satisfaction", "sd", "share a turn", claim="E08")
def control_is_felt(in_control_here: float, need_here: float, satisfaction: float, control_felt: float, k_e08: float) -> float:
    return k_e08 * control_felt * in_control_here / maximum(need_here, TINY) * (1.0 - satisfaction)


RULES: tuple[Rule, ...] = (
    places_to_meet,
    places_shut,
    people_meet,
    bonds_decay_without_places,
    friends_bring_friends,
    bonds_cushion_a_blow,
    a_nudge_works_at_once,
    design_with_residents_takes_time,
    what_residents_made_they_use,
    design_going_on,
    who_designs_speaks_up,
    pledges_kept,
    pledges_broken,
    a_pledge_is_kept,
    a_pledge_is_broken,
    advocates_funded,
    gags,
    advocates_speak_up,
    a_clause_silences,
    nobody_asks_for_them,
    seats_teach,
    seats_embolden,
    skills_lead_to_work,
    those_who_come_look_after_their_own,
    what_was_buried_stirs,
    what_was_buried_surfaces,
    it_comes_out,
    people_remember_a_cover_up,
    champions,
    votes_won,
    voted_money,
    voted_support,
    reserved_money,
    the_vote_moves_money,
    turnout,
    a_faction_takes_hold,
    a_faction_loses_hold,
    a_faction_serves_its_own,
    coproduction_cover,
    in_control,
    people_decide_for_themselves,
    in_control_here,
    control_is_felt,
)
