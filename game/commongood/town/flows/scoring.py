"""What the scores are made of: rules like any other, over the closing stocks, so that every driver scores alike.

*Equity*: the concentration index of need-adjusted access over deprivation (Cookson and others, HSDR 4(26), 2016, discuss
such indices), the worst served, and the same index for residents' voice. *Quality*: need-weighted skill, relationship, fit and
reach, less a price for spread and for harm. *Trust*: residents, users, staff and partners, less cynicism.
"""

from functools import partial

from commongood.town.arith import sqrt
from commongood.town.rules import Rule, derived, total

TINY = 1e-9
_value = partial(derived, phase="scoring")
_sum = partial(total, phase="scoring")


@_sum("dg", "g", "people")
def residents(people: float) -> float:
    return people


@_sum("d", "d", "people")
def all_residents(residents: float) -> float:
    return residents


@_value("d", "share of residents")
def weight(residents: float, all_residents: float) -> float:
    return residents / all_residents


@_sum("sdg", "g", "people")
def needing(need: float) -> float:
    return need


@_sum("sdg", "g", "people")
def served(need: float, access: float) -> float:
    return need * access


@_sum("sdg", "g", "people")
def need_fitted(need: float, fit: float) -> float:
    return need * fit


@_value("sd", "share of need met")
def reach(served: float, needing: float) -> float:
    return served / (needing + TINY)


# Equity. A mean of x that counts a place more the lower it stands weighs it by (1.02 - x) squared: smooth, and x if all agree.


@_sum("sd", "s", "share of need met")
def district_reach(reach: float, stake: float) -> float:
    """A service counts in a district's access by its stake: large ones more, but not so that they hide the small ones."""
    return reach * stake


@_sum("d", "d", "share of need met")
def mean_reach(weight: float, district_reach: float) -> float:
    return weight * district_reach


@_sum("d", "d", "share of need met")
def reach_leaning(weight: float, district_reach: float, rank: float) -> float:
    """Above 0 where the more deprived are reached more."""
    return weight * district_reach * (rank - 0.5)


@_value("d", "share")
def low_reach_weight(weight: float, district_reach: float, low_pivot: float) -> float:
    return weight * (low_pivot - district_reach) * (low_pivot - district_reach)


@_sum("d", "d", "share")
def low_reach_weights(low_reach_weight: float) -> float:
    return low_reach_weight


@_sum("d", "d", "share of need met")
def low_reach_sum(low_reach_weight: float, district_reach: float) -> float:
    return low_reach_weight * district_reach


@_value("", "share of need met")
def worst_reach(low_reach_sum: float, low_reach_weights: float) -> float:
    return low_reach_sum / low_reach_weights


@_sum("d", "d", "share")
def mean_voice(weight: float, voice: float) -> float:
    return weight * voice


@_sum("d", "d", "share")
def voice_leaning(weight: float, voice: float, rank: float) -> float:
    """Above 0 where the more deprived are heard more."""
    return weight * voice * (rank - 0.5)


@_value("d", "share")
def low_voice_weight(weight: float, voice: float, low_pivot: float) -> float:
    return weight * (low_pivot - voice) * (low_pivot - voice)


@_sum("d", "d", "share")
def low_voice_weights(low_voice_weight: float) -> float:
    return low_voice_weight


@_sum("d", "d", "share")
def low_voice_sum(low_voice_weight: float, voice: float) -> float:
    return low_voice_weight * voice


@_value("", "share")
def worst_voice(low_voice_sum: float, low_voice_weights: float) -> float:
    return low_voice_sum / low_voice_weights


@_value("", "index")
def reach_index(reach_leaning: float, mean_reach: float, even_enough: float) -> float:
    """The concentration index of access over deprivation, less what counts as even."""
    return 2.0 / (mean_reach + TINY) * reach_leaning - even_enough


@_value("", "index")
def voice_index(voice_leaning: float, mean_voice: float, even_enough: float) -> float:
    return 2.0 / (mean_voice + TINY) * voice_leaning - even_enough


@_value("", "index")
def reach_lack(reach_index: float) -> float:
    """How far the index lies below 0, with a round corner."""
    return (sqrt(reach_index * reach_index + 0.0004) - reach_index) / 2.0


@_value("", "index")
def voice_lack(voice_index: float) -> float:
    return (sqrt(voice_index * voice_index + 0.0004) - voice_index) / 2.0


@_value("", "points")
def equity(
    reach_lack: float,
    voice_lack: float,
    worst_reach: float,
    worst_voice: float,
    reach_steep: float,
    voice_steep: float,
    weigh_even_reach: float,
    even_alone: float,
    weigh_worst_reach: float,
    weigh_voice: float,
    even_voice_alone: float,
) -> float:
    even_reach = 1.0 / (1.0 + reach_steep * reach_lack)
    even_voice = 1.0 / (1.0 + voice_steep * voice_lack)
    return 100.0 * (
        weigh_even_reach * even_reach * (even_alone + (1.0 - even_alone) * worst_reach)
        + weigh_worst_reach * worst_reach
        + weigh_voice * even_voice * (even_voice_alone + (1.0 - even_voice_alone) * worst_voice)
    )


# Quality.


@_value("sd", "share")
def good_work(
    technical: float,
    relational: float,
    relational_weight: float,
    need_fitted: float,
    needing: float,
    reach: float,
    spread: float,
    bond_in_skill: float,
    weigh_skill: float,
    weigh_fit: float,
    weigh_reach: float,
    spread_price: float,
) -> float:
    bond = bond_in_skill * relational_weight
    skill = (1.0 - bond) * technical + bond * relational
    return (weigh_skill * skill + weigh_fit * need_fitted / (needing + TINY) + weigh_reach * reach) * (
        1.0 - spread_price * spread
    )


@_sum("sd", "d", "people")
def needing_service(needing: float) -> float:
    return needing


@_sum("sd", "d", "share")
def good_work_of_service(needing: float, needing_service: float, good_work: float) -> float:
    return needing / (needing_service + TINY) * good_work


@_sum("s", "s", "share")
def good_work_of_all(good_work_of_service: float, stake: float) -> float:
    return good_work_of_service * stake


@_sum("d", "d", "incidents a turn")
def all_incidents(incidents: float) -> float:
    return incidents


@_sum("d", "d", "incidents a turn")
def all_usual_incidents(usual_incidents: float) -> float:
    return usual_incidents


@_value("", "points")
def quality(good_work_of_all: float, all_incidents: float, all_usual_incidents: float, harm_price: float) -> float:
    harm = all_incidents / (all_usual_incidents + TINY)
    return 100.0 * good_work_of_all * (1.0 + harm_price - harm_price * harm)


# Trust.


@_sum("sd", "d", "people")
def content_by_service(satisfaction: float, served: float) -> float:
    return satisfaction * served


@_sum("s", "s", "people")
def content_users(content_by_service: float) -> float:
    return content_by_service


@_sum("sd", "d", "people")
def served_by_service(served: float) -> float:
    return served


@_sum("s", "s", "people")
def served_users(served_by_service: float) -> float:
    return served_by_service


@_value("d", "share")
def low_confidence_weight(weight: float, confidence: float, low_pivot: float) -> float:
    return weight * (low_pivot - confidence) * (low_pivot - confidence)


@_sum("d", "d", "share")
def low_confidence_weights(low_confidence_weight: float) -> float:
    return low_confidence_weight


@_sum("d", "d", "share")
def low_confidence_sum(low_confidence_weight: float, confidence: float) -> float:
    return low_confidence_weight * confidence


@_sum("s", "s", "share")
def all_morale(morale: float, stake: float) -> float:
    return morale * stake


@_sum("s", "s", "share")
def all_reciprocity(reciprocity: float, stake: float) -> float:
    return reciprocity * stake


@_value("", "points")
def trust(
    low_confidence_sum: float,
    low_confidence_weights: float,
    content_users: float,
    served_users: float,
    all_morale: float,
    all_reciprocity: float,
    cynicism: float,
    weigh_residents: float,
    weigh_users: float,
    weigh_staff: float,
    weigh_partners: float,
    cynicism_price: float,
) -> float:
    people = weigh_residents * low_confidence_sum / low_confidence_weights + weigh_users * content_users / (served_users + TINY)
    whole = people + weigh_staff * all_morale + weigh_partners * all_reciprocity
    return 100.0 * whole * (1.0 - cynicism_price * cynicism)


RULES: tuple[Rule, ...] = (
    residents,
    all_residents,
    weight,
    needing,
    served,
    need_fitted,
    reach,
    district_reach,
    mean_reach,
    reach_leaning,
    low_reach_weight,
    low_reach_weights,
    low_reach_sum,
    worst_reach,
    mean_voice,
    voice_leaning,
    low_voice_weight,
    low_voice_weights,
    low_voice_sum,
    worst_voice,
    reach_index,
    voice_index,
    reach_lack,
    voice_lack,
    equity,
    good_work,
    needing_service,
    good_work_of_service,
    good_work_of_all,
    all_incidents,
    all_usual_incidents,
    quality,
    content_by_service,
    content_users,
    served_by_service,
    served_users,
    low_confidence_weight,
    low_confidence_weights,
    low_confidence_sum,
    all_morale,
    all_reciprocity,
    trust,
)
