"""Fairness in delivery: choice and advice, duties, tailoring, engagement and floors."""

from commongood.town.arith import above, clip
from commongood.town.rules import Rule, derived, flow
from commongood.town.variables import Variable

TINY = 1e-9

VARIABLES: tuple[Variable, ...] = (
    Variable("equity_duty", "s", "on or off", kind="lever"),
    Variable("tailored", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("by_taking_part", "s", "on or off", kind="lever"),
    Variable("bespoke", "s", "£m a turn", 0.0, 10.0, "lever"),
    Variable("least_standard", "s", "on or off", kind="lever"),
)


@flow("access", "sdg", "share a turn", claim="E03")
def the_articulate_choose_first(
    choice: float,
    advice_cover: float,
    articulate: float,
    rank: float,
    access: float,
    choose_first: float,
    advised: float,
    k_e03: float,
) -> float:
    """The confident and well-off find the better place; somebody at one's side makes up for most of that."""
    lead = articulate - 0.6 + 0.6 * (0.5 - rank)
    return k_e03 * choose_first * choice * lead * (1.0 - advised * advice_cover) * access * (1.0 - access) * 4.0


@flow("technical", "sd", "share a turn", claim="E03")
def choice_keeps_providers_awake(choice: float, technical: float, kept_awake: float, k_e03: float) -> float:
    return k_e03 * kept_awake * choice * (1.0 - technical)


@flow("access", "sdg", "share a turn", claim="E06")
def the_duty_counts_those_left_out(
    equity_duty: float, rank: float, access: float, duty_turns: float, k_e06: float, duty_middle: float
) -> float:
    return k_e06 * duty_turns * equity_duty * (rank - duty_middle) * access * (1.0 - access) * 4.0


@flow("procedure", "s", "share a turn", claim="E06")
def the_duty_is_written_up(equity_duty: float, procedure: float, duty_forms: float, k_e06: float) -> float:
    return k_e06 * duty_forms * equity_duty * (1.0 - procedure)


@derived("s", "share")
def tailoring(tailored: float, need_all: float, tailor_cost: float) -> float:
    return tailored / (tailored + tailor_cost * need_all + TINY)


@flow("fit", "sdg", "share a turn", claim="E07")
def cut_to_fit(
    tailoring: float, diversity: float, fit: float, tailor_gain: float, k_e07: float, alike_everywhere: float
) -> float:
    """Worth most where people differ most."""
    return k_e07 * tailor_gain * tailoring * (alike_everywhere + diversity) * (1.0 - fit)


@derived("s", "share")
def bespoke_cover(bespoke: float, need_all: float, bespoke_cost: float) -> float:
    return bespoke / (bespoke + bespoke_cost * need_all + TINY)


@derived("s", "share")
def local_hands(insight_held: float, user_seats: float) -> float:
    """How far those who do the asking are of the place or of the field."""
    return clip(insight_held + user_seats, 0.0, 1.0)


@flow("access", "sdg", "share a turn", claim="E09")
def those_who_do_not_take_part_lose(
    by_taking_part: float,
    bespoke_cover: float,
    rank: float,
    voice: float,
    access: float,
    left_behind: float,
    brought_along: float,
    k_e09: float,
) -> float:
    """Some can afford to stay away; where people depend on a service and few are heard, access goes."""
    away = rank * (1.0 - voice)
    return -k_e09 * left_behind * by_taking_part * away * (1.0 - brought_along * bespoke_cover) * access


@flow("access", "sdg", "share a turn")
def the_office_asks(bespoke_cover: float, rank: float, access: float, asked_by_state: float) -> float:
    return asked_by_state * bespoke_cover * rank * (1.0 - access)


@flow("access", "sdg", "share a turn", claim="E10")
def asked_one_by_one(
    bespoke_cover: float, local_hands: float, rank: float, access: float, asked_locally: float, k_e10: float
) -> float:
    """People of the place reach those whom an office does not."""
    return k_e10 * asked_locally * local_hands * bespoke_cover * rank * (1.0 - access)


@flow("technical", "sd", "share a turn", claim="E11")
def no_place_below_the_floor(
    least_standard: float, technical_all: float, technical: float, floor_lifts: float, k_e11: float
) -> float:
    return k_e11 * floor_lifts * least_standard * above(technical_all, technical)


@flow("technical", "sd", "share a turn", claim="E11")
def the_best_lose_freedom(
    least_standard: float, technical_all: float, technical: float, floor_costs: float, k_e11: float
) -> float:
    return -k_e11 * floor_costs * least_standard * above(technical, technical_all)


@flow("spread", "sd", "share a turn", claim="E11")
def practice_grows_alike(least_standard: float, spread: float, floor_lifts: float, k_e11: float) -> float:
    return -k_e11 * 0.5 * floor_lifts * least_standard * spread


RULES: tuple[Rule, ...] = (
    the_articulate_choose_first,
    choice_keeps_providers_awake,
    the_duty_counts_those_left_out,
    the_duty_is_written_up,
    tailoring,
    cut_to_fit,
    bespoke_cover,
    local_hands,
    those_who_do_not_take_part_lose,
    the_office_asks,
    asked_one_by_one,
    no_place_below_the_floor,
    the_best_lose_freedom,
    practice_grows_alike,
)
