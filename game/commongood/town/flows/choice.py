"""Choice of provider, rules that bind, and those who can afford to leave."""

from commongood.town.arith import above
from commongood.town.rules import Rule, derived, flow, total

TINY = 1e-9


@flow("technical", "sd", "share a turn", claim="C05")
def rivals_raise_their_game(choice: float, price_choice: float, technical: float, rival_gain: float, k_c05: float) -> float:
    return k_c05 * rival_gain * choice * (1.0 - 2.0 * price_choice) * technical * (1.0 - technical)


@flow("exit", "sd", "share of residents a turn", claim="E04")
def those_who_can_leave(
    effect_here: float, rank: float, exit: float, leave_below: float, leaving_rate: float, k_e04: float
) -> float:
    return k_e04 * leaving_rate * above(leave_below, effect_here) * (1.0 - rank) * (1.0 - exit)


@flow("exit", "sd", "share of residents a turn")
def some_come_back(exit: float, coming_back: float) -> float:
    return -coming_back * exit


@total("sd", "s", "share of residents")
def gone_here(exit: float) -> float:
    return exit


@flow("voice", "d", "share a turn", claim="E04")
def their_voice_goes_too(gone_here: float, voice: float, voice_leaves: float, k_e04: float) -> float:
    return -k_e04 * voice_leaves * gone_here * voice


@derived("s", "share")
def advice_cover(advice: float, need_all: float, advice_cost: float) -> float:
    return advice / (advice + advice_cost * need_all + TINY)


@flow("fit", "sdg", "share a turn", claim="E04")
def the_rule_gives_way(
    relaxed: float,
    advice_cover: float,
    rank: float,
    fit: float,
    rule_gives: float,
    k_e04: float,
    gives_to_settled: float,
    gives_to_advised: float,
) -> float:
    return (
        k_e04 * rule_gives * relaxed * (gives_to_settled * (1.0 - rank) + gives_to_advised * advice_cover * rank) * (1.0 - fit)
    )


@flow("fit", "sdg", "share a turn")
def habits_settle(fit: float, diversity: float, fit_pace: float, usual_fit: float, fit_by_likeness: float) -> float:
    return fit_pace * (usual_fit - fit_by_likeness * diversity - fit)


RULES: tuple[Rule, ...] = (
    those_who_can_leave,
    some_come_back,
    gone_here,
    their_voice_goes_too,
    rivals_raise_their_game,
    advice_cover,
    the_rule_gives_way,
    habits_settle,
)
