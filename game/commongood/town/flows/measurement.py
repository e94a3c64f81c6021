"""What is measured, what is reported, what is found, and what people are asked and told."""

from commongood.town.arith import above, bend, minimum
from commongood.town.rules import Rule, derived, flow, total

USEFUL_MEASURES = 3.0
"""Measures past this many find no more faults (T02)."""


@flow("reported", "s", "share a turn")
def reports_follow_results(effect_all: float, reported: float, report_pace: float) -> float:
    return report_pace * (effect_all - reported)


@flow("reported", "s", "share a turn", claim="T02")
def numbers_are_managed(
    imposed: float, audit: float, gaming: float, k_t02: float, managed_pace: float, audit_checks: float
) -> float:
    return k_t02 * managed_pace * gaming * imposed * (1.0 - audit_checks * audit)


@flow("technical", "sd", "share a turn", claim="T02")
def targets_push(
    imposed: float, negotiated: float, technical: float, imposed_push: float, negotiated_push: float, k_t02: float
) -> float:
    return k_t02 * (imposed_push * imposed + negotiated_push * negotiated) * (1.0 - technical)


@flow("procedure", "s", "share a turn", claim="T02")
def boxes_are_ticked(
    imposed: float, measures: float, procedure: float, target_forms: float, measure_forms: float, k_t02: float
) -> float:
    return k_t02 * (target_forms * imposed + measure_forms * above(measures, USEFUL_MEASURES)) * (1.0 - procedure)


@flow("morale", "s", "share a turn", claim="T02")
def targets_press_on_staff(imposed: float, morale: float, target_press: float, k_t02: float) -> float:
    return -k_t02 * target_press * imposed * morale * (1.0 - morale)


@total("sd", "d", "share")
def spread_all(spread: float, placed: float) -> float:
    return spread * placed


@flow("faults", "s", "faults a turn")
def faults_arise(
    spread_all: float, effect_all: float, faults_rate: float, faults_from_lack: float, faultless_effect: float
) -> float:
    return faults_rate * (spread_all + faults_from_lack * above(faultless_effect, effect_all))


@derived("s", "measures", claim="T02")
def useful_measures(measures: float, k_t02: float) -> float:
    return measures + k_t02 * (minimum(measures, USEFUL_MEASURES) - measures)


@flow("faults", "s", "faults a turn")
def faults_are_found(
    useful_measures: float, audit: float, faults: float, finding: float, audit_finds: float, found_most: float
) -> float:
    return -minimum(finding * useful_measures / USEFUL_MEASURES + audit_finds * audit, found_most) * faults


@flow("technical", "sd", "share a turn")
def hidden_faults_do_harm(faults: float, technical: float, fault_harm: float) -> float:
    return -fault_harm * faults * technical


@flow("audited", "s", "share a turn")
def an_audit_looks(audit: float, outcome: float, audited: float) -> float:
    return audit * (outcome - audited)


@flow("listening", "s", "share of staff time a turn", claim="T03")
def staff_go_and_listen(asked: float, listening: float, listening_time: float, k_t03: float, listening_pace: float) -> float:
    return listening_pace * (k_t03 * listening_time * asked - listening)


@total("s", "s", "share")
def heard_in_public(listening: float, visible: float) -> float:
    return listening * visible


@flow("confidence", "d", "share a turn", claim="T03")
def people_are_asked(heard_in_public: float, confidence: float, asking_gain: float, k_t03: float) -> float:
    return k_t03 * asking_gain * heard_in_public * (1.0 - confidence)


@flow("satisfaction", "sd", "share a turn", claim="T03")
def what_matters_is_known(listening: float, visible: float, satisfaction: float, known_gain: float, k_t03: float) -> float:
    return k_t03 * known_gain * listening * visible * (1.0 - satisfaction)


@derived("s", "share", claim="T03")
def told(telling: float, done: float, telling_half: float, done_floor: float) -> float:
    """What telling is worth: above nothing where something was done, below where nothing was."""
    return telling / (telling + telling_half) * (done - done_floor)


@total("s", "s", "share")
def told_in_public(told: float, visible: float) -> float:
    return told * visible


@flow("satisfaction", "sd", "share a turn", claim="T03")
def users_hear_what_was_done(told: float, satisfaction: float, told_gain: float, k_t03: float) -> float:
    return k_t03 * told_gain * told * satisfaction * (1.0 - satisfaction)


@flow("confidence", "d", "share a turn", claim="T03")
def residents_hear_what_was_done(told_in_public: float, confidence: float, told_gain: float, k_t03: float) -> float:
    return k_t03 * told_gain * bend(told_in_public) * confidence * (1.0 - confidence)


RULES: tuple[Rule, ...] = (
    reports_follow_results,
    numbers_are_managed,
    targets_push,
    boxes_are_ticked,
    targets_press_on_staff,
    spread_all,
    faults_arise,
    useful_measures,
    faults_are_found,
    hidden_faults_do_harm,
    an_audit_looks,
    staff_go_and_listen,
    heard_in_public,
    people_are_asked,
    what_matters_is_known,
    told,
    told_in_public,
    users_hear_what_was_done,
    residents_hear_what_was_done,
)
