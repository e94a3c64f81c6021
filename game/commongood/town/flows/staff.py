"""Paid staff: where posts go, who leaves, who is hired, who learns the trade."""

from commongood.town.arith import above, maximum, saturate, where_less
from commongood.town.rules import Rule, derived, flow, total, transfer

TINY = 1e-9


@total("sdg", "g", "people", claim="E01")
def demand(need: float, rank: float, demand_slope: float, k_e01: float) -> float:
    """Need as it comes through the door: the better-off ask sooner and more often."""
    return need * (1.0 + k_e01 * demand_slope * (0.5 - rank))


@total("sdg", "g", "people", claim="E01")
def weighed_need(need: float, rank: float, need_uplift: float, k_e01: float) -> float:
    """Need as a need-led rule counts it: heavier where deprivation is deep."""
    return need * (1.0 + k_e01 * need_uplift * (rank - 0.5))


@total("sd", "d", "people")
def demand_all(demand: float) -> float:
    return demand


@total("sd", "d", "people")
def weighed_need_all(weighed_need: float) -> float:
    return weighed_need


@derived("sd", "share of the service's staff", claim="E01")
def placed(demand: float, demand_all: float, weighed_need: float, weighed_need_all: float, need_led: float) -> float:
    by_demand, by_need = demand / maximum(demand_all, TINY), weighed_need / maximum(weighed_need_all, TINY)
    return by_demand + need_led * (by_need - by_demand)


@derived("sd", "full-time posts")
def posts_due(posts_afforded: float, placed: float) -> float:
    return posts_afforded * placed


@derived("sd", "full-time posts")
def leavers(professionals: float, morale: float, leaving: float) -> float:
    return leaving * (1.0 - morale) * professionals


@derived("sd", "full-time posts")
def post_change(posts_due: float, professionals: float, leavers: float, hiring_pace: float) -> float:
    gap = posts_due - (professionals - leavers)
    return where_less(gap, 0.0, gap, hiring_pace * gap)


@derived("sd", "full-time posts")
def staff_now(professionals: float, leavers: float, post_change: float) -> float:
    return maximum(professionals - leavers + post_change, 0.0)


@total("sd", "d", "£m a turn")
def wages(staff_now: float, pay: float) -> float:
    return staff_now * pay


@flow("professionals", "sd", "posts a turn")
def staff_leave(leavers: float) -> float:
    return -leavers


@flow("professionals", "sd", "posts a turn")
def posts_filled_or_cut(post_change: float) -> float:
    return post_change


@flow("apprentices", "sd", "posts a turn")
def apprentices_taken_on(places: float, placed: float, apprentices: float, intake_pace: float) -> float:
    return intake_pace * (places * placed - apprentices)


@transfer("apprentices", "professionals", "sd", "posts a turn", claim="P12")
def apprentices_qualify(apprentices: float, qualifying: float, k_p12: float) -> float:
    return k_p12 * qualifying * apprentices


@total("sd", "d", "full-time posts")
def professionals_all(professionals: float) -> float:
    return professionals


@total("sd", "d", "full-time posts")
def apprentices_all(apprentices: float) -> float:
    return apprentices


@total("sd", "d", "full-time posts")
def posts_cut_all(post_change: float) -> float:
    return above(0.0, post_change)


@flow("morale", "s", "share a turn")
def spirits_settle(morale: float, usual_morale: float, morale_pace: float) -> float:
    return morale_pace * (usual_morale - morale)


@flow("morale", "s", "share a turn")
def colleagues_go(posts_cut_all: float, professionals_all: float, morale: float, cut_morale: float) -> float:
    return -cut_morale * (posts_cut_all / maximum(professionals_all, 1.0)) * morale


@flow("vocation", "s", "share a turn")
def vocation_fades(vocation: float, vocation_pace: float) -> float:
    return vocation_pace * (0.5 - vocation)


@flow("vocation", "s", "share a turn", claim="P12")
def the_trade_is_handed_on(
    apprentices_all: float, professionals_all: float, vocation: float, trade_taught: float, k_p12: float, trade_per_post: float
) -> float:
    return (
        k_p12 * trade_taught * saturate(trade_per_post * apprentices_all / maximum(professionals_all, 1.0)) * (1.0 - vocation)
    )


RULES: tuple[Rule, ...] = (
    demand,
    weighed_need,
    demand_all,
    weighed_need_all,
    placed,
    posts_due,
    leavers,
    post_change,
    staff_now,
    wages,
    staff_leave,
    posts_filled_or_cut,
    apprentices_taken_on,
    apprentices_qualify,
    professionals_all,
    apprentices_all,
    posts_cut_all,
    spirits_settle,
    colleagues_go,
    vocation_fades,
    the_trade_is_handed_on,
)
