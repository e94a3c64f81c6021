"""What a service spends on programmes of its own, beside its staff: one sum, so that no pound is spent twice."""

from commongood.town.rules import Rule, derived


@derived("s", "£m a turn")
def spent_on_people(
    redesign: float,
    meeting_places: float,
    advocacy: float,
    coproduction: float,
    expenses: float,
    retention: float,
    allowance: float,
    leaders: float,
    fundraising: float,
    tailored: float,
    bespoke: float,
    premium: float,
) -> float:
    """For those who use a service, give their time to it or ask for it."""
    return (
        redesign
        + meeting_places
        + advocacy
        + coproduction
        + expenses
        + retention
        + allowance
        + leaders
        + fundraising
        + tailored
        + bespoke
        + premium
    )


@derived("s", "£m a turn")
def spent_on_work(
    back_office: float,
    ready: float,
    people_time: float,
    kit: float,
    experts: float,
    key_workers: float,
    paid_core: float,
    innovation: float,
    grants: float,
    prevention: float,
    standard_kit: float,
) -> float:
    """For those who do the work, and for how it is done."""
    return (
        back_office
        + ready
        + people_time
        + kit
        + experts
        + key_workers
        + paid_core
        + innovation
        + grants
        + prevention
        + standard_kit
    )


RULES: tuple[Rule, ...] = (spent_on_people, spent_on_work)
