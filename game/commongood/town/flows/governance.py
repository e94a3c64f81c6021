"""Who governs: conversions between models, and what the seats of each model do. No rule names a model, only its numbers."""

from commongood.town.arith import above, clip, minimum
from commongood.town.rules import Rule, derived, flow, total


@total("sm", "m", "share")
def moving(govern: float, share: float) -> float:
    return above(govern, share)


@total("s", "s", "services")
def moving_all(moving: float) -> float:
    return moving


@total("sm", "m", "share of seats")
def staff_seats(share: float, seats_staff: float) -> float:
    return share * seats_staff


@total("sm", "m", "share of seats")
def user_seats(share: float, seats_users: float) -> float:
    return share * seats_users


@total("sm", "m", "share of seats")
def council_seats(share: float, seats_council: float) -> float:
    return share * seats_council


@total("sm", "m", "share of the contract")
def rent_rate(share: float, rent: float) -> float:
    return share * rent


@total("sm", "m", "share")
def bought_in(share: float, bid: float) -> float:
    return share * bid


@total("sm", "m", "share")
def out_to_tender(govern: float, bid: float) -> float:
    return govern * bid


@total("sm", "m", "share")
def managers(share: float, manager_rule: float) -> float:
    return share * manager_rule


@total("sm", "m", "share")
def insight_held(share: float, insight: float) -> float:
    return share * insight


@total("sm", "m", "share")
def competence_due(share: float, start_competence: float) -> float:
    return share * start_competence


@total("sm", "m", "share of the envelope")
def set_up_rate(govern: float, share: float, set_up: float) -> float:
    return above(govern, share) * set_up


@derived("s", "share")
def balance(staff_seats: float, user_seats: float, council_seats: float) -> float:
    """1 where staff, users and council each hold a third; 0 where one of them has no seat."""
    return 3.0 * minimum(staff_seats, minimum(user_seats, council_seats))


@total("sm", "m", "share", claim="G03")
def boards_forming(govern: float, share: float, seats_staff: float, seats_users: float, seats_council: float) -> float:
    """How much of a service is on its way to a board on which staff, users and council balance."""
    return above(govern, share) * 3.0 * minimum(seats_staff, minimum(seats_users, seats_council))


@derived("s", "share")
def staff_rule(staff_seats: float, user_seats: float, council_seats: float) -> float:
    """How far staff alone can carry a vote."""
    return above(staff_seats, user_seats + council_seats)


SEATS: tuple[Rule, ...] = (
    moving,
    moving_all,
    staff_seats,
    user_seats,
    council_seats,
    rent_rate,
    bought_in,
    out_to_tender,
    managers,
    insight_held,
    competence_due,
    set_up_rate,
    balance,
    boards_forming,
    staff_rule,
)


@flow("share", "sm", "share a turn")
def conversion(govern: float, share: float, conversion_pace: float) -> float:
    return conversion_pace * (govern - share)


@flow("maturity", "s", "share a turn")
def people_learn_their_board(maturity: float, maturing: float) -> float:
    return maturing * (1.0 - maturity)


@flow("maturity", "s", "share a turn")
def a_new_board_starts_afresh(maturity: float, moving: float, fresh_start: float) -> float:
    return -fresh_start * moving * maturity


@flow("competence", "s", "share a turn")
def provider_finds_its_level(competence: float, competence_due: float, competence_pace: float) -> float:
    return competence_pace * (competence_due - competence)


@flow("morale", "s", "share a turn", claim="G01")
def owners_take_heart(staff_rule: float, morale: float, owners_heart: float, k_g01: float) -> float:
    return k_g01 * owners_heart * staff_rule * (1.0 - morale)


@flow("fit", "sdg", "share a turn", claim="G01")
def decisions_drift_to_staff(staff_rule: float, maturity: float, fit: float, staff_drift: float, k_g01: float) -> float:
    return -k_g01 * staff_drift * staff_rule * maturity * fit


@flow("procedure", "s", "share a turn")
def procedure_settles(procedure: float, usual_procedure: float, procedure_pace: float) -> float:
    return procedure_pace * (usual_procedure - procedure)


@flow("procedure", "s", "share a turn", claim="G02")
def managers_ask_for_forms(managers: float, procedure: float, manager_forms: float, k_g02: float) -> float:
    return k_g02 * manager_forms * managers * (1.0 - procedure)


@flow("relational", "sd", "share a turn", claim="G02")
def forms_crowd_out_people(
    procedure: float, usual_procedure: float, relational: float, forms_crowd: float, k_g02: float
) -> float:
    return -k_g02 * forms_crowd * above(procedure, usual_procedure) * relational


@flow("vocation", "s", "share a turn", claim="G02")
def energy_goes_unused(managers: float, vocation: float, energy_lost: float, k_g02: float) -> float:
    return -k_g02 * energy_lost * managers * vocation


@flow("fit", "sdg", "share a turn", claim="G03")
def users_are_heard(user_seats: float, fit: float, users_fit: float, k_g03: float) -> float:
    return k_g03 * users_fit * user_seats * (1.0 - fit)


@flow("fit", "sdg", "share a turn", claim="G06")
def seats_stand_empty(user_seats: float, voice: float, fit: float, users_fit: float, k_g03: float, k_g06: float) -> float:
    return -k_g06 * k_g03 * users_fit * user_seats * (1.0 - voice) * (1.0 - fit)


@flow("technical", "sd", "share a turn", claim="G03")
def a_new_board_takes_time(
    boards_forming: float,
    balance: float,
    maturity: float,
    technical: float,
    meeting_cost: float,
    k_g03: float,
    forming_burden: float,
    mature: float,
) -> float:
    return -k_g03 * meeting_cost * (forming_burden * boards_forming + balance * above(mature, maturity)) * technical


@flow("technical", "sd", "share a turn", claim="G03")
def shared_power_improves_work(balance: float, maturity: float, technical: float, balance_gain: float, k_g03: float) -> float:
    return k_g03 * balance_gain * balance * maturity * maturity * (1.0 - technical)


@flow("satisfaction", "sd", "share a turn", claim="G03")
def shared_power_is_trusted(balance: float, maturity: float, satisfaction: float, balance_trust: float, k_g03: float) -> float:
    return k_g03 * balance_trust * balance * maturity * (1.0 - satisfaction)


@flow("reciprocity", "s", "share a turn")
def give_and_take_settles(reciprocity: float, give_and_take_pace: float) -> float:
    return give_and_take_pace * (0.5 - reciprocity)


@flow("reciprocity", "s", "share a turn", claim="G03")
def benches_learn_give_and_take(balance: float, reciprocity: float, balance_bond: float, k_g03: float) -> float:
    return k_g03 * balance_bond * balance * (1.0 - reciprocity)


@flow("access", "sdg", "share a turn", claim="G07")
def ties_open_doors(tie_users: float, tie_staff: float, access: float, tie_access: float, k_g07: float) -> float:
    return k_g07 * tie_access * (tie_users - tie_staff) * access * (1.0 - access)


@flow("fit", "sdg", "share a turn", claim="G07")
def ties_shape_the_service(tie_users: float, tie_staff: float, fit: float, tie_fit: float, k_g07: float) -> float:
    return k_g07 * tie_fit * (tie_users - tie_staff) * fit * (1.0 - fit)


@flow("morale", "s", "share a turn", claim="G07")
def ties_tell_staff_who_counts(tie_users: float, tie_staff: float, morale: float, tie_morale: float, k_g07: float) -> float:
    return k_g07 * tie_morale * (tie_staff - tie_users) * morale * (1.0 - morale)


@flow("price", "s", "times cost a turn")
def rivals_bid_low(
    out_to_tender: float, rivals: float, relational_weight: float, price: float, first_bid: float, price_pace: float
) -> float:
    """Rivals bid low for simple work. Of all contracts a share comes up for renewal each turn."""
    return price_pace * (1.0 - out_to_tender * first_bid * rivals * (1.0 - relational_weight) - price)


@flow("price", "s", "times cost a turn", claim="G15")
def the_last_bidder_turns_dear(out_to_tender: float, rivals: float, lock_in: float, price_pace: float, k_g15: float) -> float:
    gone = 1.0 - rivals
    return k_g15 * price_pace * out_to_tender * lock_in * gone * gone


@flow("rivals", "s", "share a turn", claim="G15")
def losing_bidders_leave(bought_in: float, rivals: float, bidders_leave: float, k_g15: float) -> float:
    return -k_g15 * bidders_leave * bought_in * rivals


@flow("access", "sdg", "share a turn", claim="G15")
def what_does_not_pay_is_left(
    bought_in: float, rank: float, access: float, leave_unpaid: float, k_g15: float, pays_below: float
) -> float:
    return -k_g15 * leave_unpaid * bought_in * above(rank, pays_below) * access


@flow("morale", "s", "share a turn", claim="G15")
def terms_are_squeezed(bought_in: float, morale: float, terms_squeezed: float, k_g15: float) -> float:
    return -k_g15 * terms_squeezed * bought_in * morale


@flow("fit", "sdg", "share a turn", claim="G17")
def a_charity_knows_its_field(insight_held: float, own_group: float, fit: float, insight_gain: float, k_g17: float) -> float:
    return k_g17 * insight_gain * insight_held * own_group * (1.0 - fit)


@flow("voice", "d", "share a turn", claim="G21")
def reorganisation_muffles_people(
    moving_all: float, voice: float, muffling: float, crowding: float, k_g21: float, muffle_most: float
) -> float:
    return -k_g21 * muffling * clip(moving_all * (1.0 + crowding * above(moving_all, 1.0)), 0.0, muffle_most) * voice


RULES: tuple[Rule, ...] = (
    conversion,
    people_learn_their_board,
    a_new_board_starts_afresh,
    provider_finds_its_level,
    owners_take_heart,
    decisions_drift_to_staff,
    procedure_settles,
    managers_ask_for_forms,
    forms_crowd_out_people,
    energy_goes_unused,
    users_are_heard,
    seats_stand_empty,
    a_new_board_takes_time,
    shared_power_improves_work,
    shared_power_is_trusted,
    give_and_take_settles,
    benches_learn_give_and_take,
    ties_open_doors,
    ties_shape_the_service,
    ties_tell_staff_who_counts,
    rivals_bid_low,
    the_last_bidder_turns_dear,
    losing_bidders_leave,
    what_does_not_pay_is_left,
    terms_are_squeezed,
    a_charity_knows_its_field,
    reorganisation_muffles_people,
)
