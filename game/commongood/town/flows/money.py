"""Money: the budget that opens a turn, what each service may spend, and what is paid. Nothing is lost: all is in an account."""

from commongood.town.arith import above, maximum, minimum
from commongood.town.rules import Rule, derived, flow, limit, total, transfer

TINY = 1e-9


@total("sm", "m", "share", phase="settlement")
def bought_in_before(share: float, bid: float) -> float:
    return share * bid


@total("s", "s", "£m a turn", phase="settlement")
def envelopes_before(envelope: float, bought_in_before: float, price: float) -> float:
    """What the envelopes will cost at the prices of their contracts."""
    return envelope * (1.0 + bought_in_before * (price - 1.0))


@total("d", "d", "£m a turn", phase="settlement")
def programmes_before(recruiting: float, organising: float, keepers: float, keeper_pay: float) -> float:
    return recruiting + organising + keepers * keeper_pay


@flow("money", "", "£m a turn", phase="settlement")
def grant_and_council_tax(income: float) -> float:
    return income


@flow("received", "", "£m a turn", phase="settlement")
def income_is_booked(income: float) -> float:
    return income


@total("s", "s", "£m a turn", phase="settlement")
def envelopes_open_to_cuts(envelope: float, bought_in_before: float, price: float, duty: float) -> float:
    """What of them no law protects."""
    return envelope * (1.0 - duty) * (1.0 + bought_in_before * (price - 1.0))


@flow("envelope", "s", "£m a turn", phase="settlement")
def gap_is_shared_out(
    envelope: float,
    duty: float,
    envelopes_before: float,
    envelopes_open_to_cuts: float,
    programmes_before: float,
    income: float,
) -> float:
    """The default plan: what no law protects moves by the same share everywhere, so that the plan fits the income."""
    gap = income - programmes_before - envelopes_before
    return envelope * (1.0 - duty) * (gap / maximum(envelopes_open_to_cuts, TINY))


@flow("change_money", "s", "£m a turn", phase="settlement")
def money_for_change_ends(change_money: float) -> float:
    return -change_money


@flow("attention", "", "points a turn", phase="settlement")
def attention_comes_back(attention: float, attention_turn: float) -> float:
    return attention_turn - attention


SETTLEMENT: tuple[Rule, ...] = (
    bought_in_before,
    envelopes_before,
    envelopes_open_to_cuts,
    programmes_before,
    grant_and_council_tax,
    income_is_booked,
    gap_is_shared_out,
    money_for_change_ends,
    attention_comes_back,
)


@derived("s", "£m a turn", claim="G21")
def set_up_cost(
    set_up_rate: float,
    envelope: float,
    moving: float,
    moving_all: float,
    conversion_pace: float,
    crowding: float,
    k_g21: float,
) -> float:
    return k_g21 * set_up_rate * envelope * conversion_pace * (1.0 + crowding * above(moving_all, moving))


@derived("s", "times the council's cost")
def contract_price(price: float, bought_in: float) -> float:
    return 1.0 + bought_in * (price - 1.0)


@total("s", "s", "£m a turn")
def due_services(envelope: float, contract_price: float, change_money: float, set_up_cost: float) -> float:
    return (envelope + change_money) * contract_price + set_up_cost


@total("d", "d", "£m a turn")
def due_programmes(recruiting: float, organising: float, keepers: float, keeper_pay: float) -> float:
    return recruiting + organising + keepers * keeper_pay


@derived("", "£m a turn")
def due(due_services: float, due_programmes: float) -> float:
    return due_services + due_programmes


@derived("", "£m")
def purse(money: float, reserves: float) -> float:
    return money + reserves


@limit("", "£m a turn")
def payable(purse: float, due: float) -> float:
    return minimum(purse, due)


@derived("", "share")
def paid_share(payable: float, due: float) -> float:
    return payable / maximum(due, TINY)


@derived("s", "£m a turn", claim="G15")
def profit_due(rent_rate: float, envelope: float, change_money: float, paid_share: float, k_g15: float) -> float:
    return k_g15 * rent_rate * (envelope + change_money) * paid_share


@derived("s", "£m a turn")
def running(envelope: float, change_money: float, paid_share: float, profit_due: float, step_back: float) -> float:
    return ((envelope + change_money) * paid_share - profit_due) * (1.0 - step_back)


@derived("s", "£m a turn")
def extras_due(
    support: float,
    outreach: float,
    telling: float,
    advice: float,
    places: float,
    pay: float,
    apprentice_pay: float,
    adviser: float,
    adviser_cost: float,
    audit: float,
    audit_cost: float,
    spent_on_people: float,
    spent_on_work: float,
) -> float:
    own = support + outreach + telling + advice + places * pay * apprentice_pay + adviser * adviser_cost + audit * audit_cost
    return own + spent_on_people + spent_on_work


@limit("s", "£m a turn")
def extras(extras_due: float, running: float) -> float:
    return minimum(extras_due, running)


@derived("s", "full-time posts")
def posts_afforded(running: float, extras: float, pay: float) -> float:
    return (running - extras) / pay


BUDGETS: tuple[Rule, ...] = (
    set_up_cost,
    contract_price,
    due_services,
    due_programmes,
    due,
    purse,
    payable,
    paid_share,
    profit_due,
    running,
    extras_due,
    extras,
    posts_afforded,
)


@derived("s", "£m a turn")
def spent(wages: float, extras: float, contract_price: float, set_up_cost: float, paid_share: float) -> float:
    return (wages + extras) * contract_price + set_up_cost * paid_share


@total("s", "s", "£m a turn")
def spent_on_services(spent: float) -> float:
    return spent


@total("s", "s", "£m a turn")
def profit_all(profit_due: float, contract_price: float) -> float:
    return profit_due * contract_price


@derived("", "£m a turn")
def spent_all(spent_on_services: float, due_programmes: float, paid_share: float) -> float:
    return spent_on_services + due_programmes * paid_share


@transfer("reserves", "money", "", "£m a turn")
def drawn_from_reserves(spent_all: float, profit_all: float, money: float) -> float:
    return above(spent_all + profit_all, money)


@transfer("money", "paid", "", "£m a turn")
def bills_are_paid(spent_all: float) -> float:
    return spent_all


@transfer("money", "profit", "", "£m a turn", claim="G15")
def profit_leaves_town(profit_all: float) -> float:
    return profit_all


@transfer("money", "reserves", "", "£m a turn")
def what_is_left_is_saved(money: float, spent_all: float, profit_all: float) -> float:
    return above(money, spent_all + profit_all)


PAYMENTS: tuple[Rule, ...] = (
    spent,
    spent_on_services,
    profit_all,
    spent_all,
    drawn_from_reserves,
    bills_are_paid,
    profit_leaves_town,
    what_is_left_is_saved,
)
