"""Providers: their number, size and reach, contracts and their length, unions, trusts and social investment."""

from commongood.town.arith import above, clip, maximum, saturate
from commongood.town.rules import Rule, derived, flow, total
from commongood.town.variables import Variable

TINY = 1e-9

VARIABLES: tuple[Variable, ...] = (
    Variable("area", "s", "from split (-1) to merged (1)", -1.0, 1.0, "lever"),
    Variable("contracts", "s", "contracts", 1.0, 40.0, "lever", start=1.0),
    Variable("back_office", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("neighbours", "s", "on or off", kind="lever"),
    Variable("to_market", "s", "on or off", kind="lever"),
    Variable("contract_length", "s", "turns", 0.0, 16.0, "lever"),
    Variable("asset", "s", "on or off", kind="lever"),
    Variable("partnership", "s", "on or off", kind="lever"),
    Variable("confront", "s", "on or off", kind="lever"),
    Variable("planned", "s", "on or off", kind="lever"),
    Variable("central", "s", "share", kind="lever"),
    Variable("loan", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("ready", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("providers", "s", "providers", 1.0, 40.0, start=1.0),
    Variable("awarded", "s", "contracts", 1.0, 40.0, start=1.0),
    Variable("debt", "s", "£m", 0.0, 100.0),
)


@flow("access", "sdg", "share a turn", claim="G12")
def larger_is_cheaper(area: float, skill: float, access: float, scale_saves: float, k_g12: float) -> float:
    """The same money reaches more people in a larger area, most where the work needs costly skill."""
    return k_g12 * scale_saves * area * skill * access * (1.0 - access)


@flow("fit", "sdg", "share a turn", claim="G12")
def larger_is_blunter(
    area: float, diversity: float, fit: float, scale_blunts: float, k_g12: float, blunt_everywhere: float
) -> float:
    return -k_g12 * scale_blunts * area * (blunt_everywhere + diversity) * fit * (1.0 - fit)


@flow("awarded", "s", "contracts a turn")
def contracts_are_let(contracts: float, awarded: float) -> float:
    return contracts - awarded


@flow("providers", "s", "providers a turn")
def small_groups_win_contracts(contracts: float, awarded: float) -> float:
    return contracts - awarded


@derived("s", "share")
def transaction_strain(
    providers: float, envelope: float, back_office: float, contract_overhead: float, office_saves: float
) -> float:
    """What letting and watching many contracts takes, as a share of the money, less what a shared office saves."""
    each = contract_overhead * (providers - 1.0)
    return saturate(each * each / (each + office_saves * back_office + TINY) / maximum(envelope, TINY))


@flow("providers", "s", "providers a turn", claim="G11")
def providers_merge(
    providers: float, transaction_strain: float, cut: float, merging: float, tight: float, k_g11: float
) -> float:
    return -k_g11 * merging * transaction_strain * (1.0 + tight * cut) * (providers - 1.0)


@flow("fit", "sdg", "share a turn", claim="G11")
def small_providers_know_their_streets(
    providers: float, fit: float, small_fit: float, k_g11: float, many_providers: float
) -> float:
    return k_g11 * small_fit * saturate((providers - 1.0) / many_providers) * (1.0 - fit)


@flow("access", "sdg", "share a turn", claim="G11")
def contracts_eat_time(transaction_strain: float, access: float, strain_costs: float, k_g11: float) -> float:
    return -k_g11 * strain_costs * transaction_strain * access


@derived("s", "share")
def rare(need_all: float, rare_half: float) -> float:
    """Near 1 where few people in a town have a need, near 0 where many do."""
    few = rare_half / (rare_half + need_all)
    return few * few


@flow("access", "sdg", "share a turn", claim="G20")
def no_market_for_rare_needs(to_market: float, rare: float, access: float, market_fails: float, k_g20: float) -> float:
    """Whatever is spent: with so few to serve nobody sets up for them."""
    return -k_g20 * market_fails * to_market * rare * access


@flow("access", "sdg", "share a turn", claim="G20")
def neighbours_share_the_load(neighbours: float, rare: float, access: float, shared_gain: float, k_g20: float) -> float:
    return k_g20 * shared_gain * neighbours * rare * (1.0 - access)


@flow("technical", "sd", "share a turn", claim="C06")
def firms_plan_ahead(
    bought_in: float,
    contract_length: float,
    skill: float,
    growth: float,
    technical: float,
    plan_gain: float,
    plan_half: float,
    freezing: float,
    k_c06: float,
) -> float:
    """A provider with time invests; one with too much time stops listening, sooner where need moves fast."""
    years = contract_length / (contract_length + plan_half)
    frozen = freezing * 100.0 * growth * contract_length * contract_length / 256.0
    return k_c06 * plan_gain * bought_in * (skill * years - frozen) * (1.0 - technical)


@derived("s", "share")
def community_owned(asset: float, user_seats: float) -> float:
    return asset * user_seats


@flow("technical", "sd", "share a turn", claim="G16")
def a_trust_is_slow_to_start(
    community_owned: float, maturity: float, technical: float, slow_start: float, k_g16: float, mature: float
) -> float:
    return -k_g16 * slow_start * community_owned * above(mature, maturity) * technical


@total("s", "s", "services")
def wealth_kept(community_owned: float, maturity: float) -> float:
    return community_owned * maturity * maturity


@flow("civic", "d", "share a turn", claim="G16")
def surplus_comes_back_as_activity(wealth_kept: float, civic: float, surplus_civic: float, k_g16: float) -> float:
    return k_g16 * surplus_civic * saturate(wealth_kept) * (1.0 - civic)


@flow("capital", "d", "share a turn", claim="G16")
def surplus_comes_back_as_bonds(wealth_kept: float, capital: float, surplus_bonds: float, k_g16: float) -> float:
    return k_g16 * surplus_bonds * saturate(wealth_kept) * (1.0 - capital)


@flow("morale", "s", "share a turn", claim="G18")
def partners_go_through_it_together(
    partnership: float,
    moving: float,
    posts_cut_all: float,
    professionals_all: float,
    morale: float,
    partner_heart: float,
    k_g18: float,
    hurt_felt: float,
) -> float:
    hurt = moving + hurt_felt * posts_cut_all / maximum(professionals_all, 1.0)
    return k_g18 * partner_heart * partnership * saturate(hurt) * (1.0 - morale)


@total("s", "s", "share")
def union_stands_by(partnership: float, stake: float) -> float:
    return partnership * stake


@flow("confidence", "d", "share a turn", claim="G18")
def members_help_their_own(
    union_stands_by: float, deprivation: float, confidence: float, member_help: float, k_g18: float
) -> float:
    return k_g18 * member_help * union_stands_by * deprivation * (1.0 - confidence)


@derived("s", "share")
def strike(
    confront: float, morale: float, moving: float, strikes_below: float, strike_steep: float, strike_over_moves: float
) -> float:
    """Days lost: more where spirits are low or much is being changed over people's heads."""
    return confront * clip(strike_steep * above(strikes_below, morale) + strike_over_moves * moving, 0.0, 1.0)


@flow("access", "sdg", "share a turn", claim="G18")
def doors_are_picketed(strike: float, access: float, strike_costs: float, k_g18: float) -> float:
    return -k_g18 * strike_costs * strike * access


@flow("morale", "s", "share a turn", claim="G18")
def a_fight_wears_people_out(confront: float, morale: float, fight_wears: float, k_g18: float) -> float:
    return -k_g18 * fight_wears * confront * morale


@total("d", "d", "share")
def mean_diversity(diversity: float, adults: float, adults_all: float) -> float:
    return diversity * adults / maximum(adults_all, TINY)


@total("d", "d", "share")
def districts_differ(diversity: float, mean_diversity: float, adults: float, adults_all: float) -> float:
    gap = above(diversity, mean_diversity) + above(mean_diversity, diversity)
    return gap * adults / maximum(adults_all, TINY)


@flow("access", "sdg", "share a turn", claim="G19")
def who_plans_decides_what_is_seen(
    planned: float,
    central: float,
    growth: float,
    districts_differ: float,
    access: float,
    planning_gain: float,
    shift_felt: float,
    differ_felt: float,
    k_g19: float,
) -> float:
    """The centre sees what is coming, the districts what is there: half and half sees most of both."""
    ahead = shift_felt * growth * central * (2.0 - central)
    near = differ_felt * districts_differ * (1.0 - central * central)
    return k_g19 * planning_gain * planned * (ahead + near) * access * (1.0 - access)


@derived("s", "share")
def voluntary(insight_held: float, user_seats: float) -> float:
    """How far a service is in the hands of a charity or of its users."""
    return clip(insight_held + user_seats, 0.0, 1.0)


@derived("s", "share")
def readiness(ready: float, envelope: float, ready_half: float) -> float:
    return ready / (ready + ready_half * envelope + TINY)


@flow("debt", "s", "£m a turn")
def loans_are_taken(loan: float, voluntary: float) -> float:
    return loan * voluntary


@flow("debt", "s", "£m a turn")
def loans_are_paid_back(debt: float, repayment: float) -> float:
    return -repayment * debt


@flow("access", "sdg", "share a turn", claim="C03")
def ready_groups_grow(
    loan: float, voluntary: float, readiness: float, envelope: float, access: float, loan_grows: float, k_c03: float
) -> float:
    share = loan / (loan + 0.2 * envelope + TINY)
    return k_c03 * loan_grows * share * voluntary * readiness * (1.0 - access)


@flow("access", "sdg", "share a turn", claim="C03")
def repayment_weighs(debt: float, envelope: float, access: float, repayment: float, debt_weighs: float, k_c03: float) -> float:
    return -k_c03 * debt_weighs * saturate(repayment * debt / maximum(envelope, TINY)) * access


RULES: tuple[Rule, ...] = (
    larger_is_cheaper,
    larger_is_blunter,
    contracts_are_let,
    small_groups_win_contracts,
    transaction_strain,
    providers_merge,
    small_providers_know_their_streets,
    contracts_eat_time,
    rare,
    no_market_for_rare_needs,
    neighbours_share_the_load,
    firms_plan_ahead,
    community_owned,
    a_trust_is_slow_to_start,
    wealth_kept,
    surplus_comes_back_as_activity,
    surplus_comes_back_as_bonds,
    partners_go_through_it_together,
    union_stands_by,
    members_help_their_own,
    strike,
    doors_are_picketed,
    a_fight_wears_people_out,
    mean_diversity,
    districts_differ,
    who_plans_decides_what_is_seen,
    voluntary,
    readiness,
    loans_are_taken,
    loans_are_paid_back,
    ready_groups_grow,
    repayment_weighs,
)
