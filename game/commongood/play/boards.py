"""Meetings: whose votes a service's proposals need, how they would fall, and how they fall."""

from dataclasses import dataclass, replace
from itertools import product

from commongood.content.schema import Governance
from commongood.play.forecast import Futures, forecast
from commongood.play.opinion import SURE, Measure, Opinion, judge, read_measure
from commongood.play.planning import Draft, carry_out, governing
from commongood.play.setting import Setting
from commongood.town.arith import bend
from commongood.town.chance import stream, uniform_one
from commongood.town.scoring import SCORES, score
from commongood.town.state import State
from commongood.town.sums import average

FUTURES = 64
HORIZON = 2
"""Turns that a board looks ahead."""
VOTE_LUCK = 1 << 41


@dataclass(frozen=True, slots=True)
class Meeting:
    """A board's meeting on a service's drafts. outcome: open, passed, lost or withdrawn."""

    service: str
    model: str
    drafts: tuple[int, ...]
    opinions: tuple[Opinion, ...]
    outlook: tuple[Measure, ...]
    contested: bool = False
    promise: str | None = None
    outcome: str = "open"
    votes_for: int = 0
    votes_against: int = 0

    def leaning(self, setting: Setting, opinion: Opinion) -> float:
        """A seat's leaning with the promise that was offered."""
        promise = setting.library.promise.get(self.promise or "")
        return opinion.leaning + (promise.weight if promise and promise.bench == opinion.bench else 0.0)

    def votes(self, setting: Setting) -> dict[str, list[str]]:
        """By bench, each seat's vote as things stand: for, against or unsure."""
        found: dict[str, list[str]] = {}
        for opinion in self.opinions:
            found.setdefault(opinion.bench, []).append(vote_of(self.leaning(setting, opinion)))
        return found


def vote_of(leaning: float) -> str:
    return "for" if leaning > SURE else "against" if leaning < -SURE else "unsure"


def needed(model: Governance) -> int:
    """Votes that carry a motion."""
    return sum(model.benches.values()) // 2 + 1


def passes(model: Governance, votes: dict[str, int]) -> bool:
    """Whether these votes for, by bench, carry a motion under the model's rule."""
    everyone = sum(model.benches.values())
    if model.rule == "consensus":
        return sum(votes.values()) == everyone
    if sum(votes.values()) < needed(model):
        return False
    if model.rule == "majority_and_two_benches":
        return sum(2 * votes.get(bench, 0) > seats for bench, seats in model.benches.items()) >= 2
    return True


def call(setting: Setting, planned: State, service: str, drafts: dict[int, Draft]) -> Meeting:
    """Call a meeting: each seat judges futures with these drafts and without them. planned: the state without them."""
    with_state = planned.copy()
    for made in drafts.values():
        carry_out(setting, with_state, None, made)
    without = forecast(setting, planned, HORIZON, FUTURES)
    with_it = forecast(setting, with_state, HORIZON, FUTURES)
    model_id = governing(setting, planned, service)
    model = setting.library.governance[model_id]
    opinions = []
    for bench_id, seats in model.benches.items():
        bench = setting.library.bench[bench_id]
        opinions += [judge(setting, planned, without, with_it, service, bench, number) for number in range(seats)]
    outlook = _outlook(setting, planned, without, with_it, service)
    return Meeting(service, model_id, tuple(drafts), tuple(opinions), outlook)


def _outlook(setting: Setting, now: State, without: Futures, with_it: Futures, service: str) -> tuple[Measure, ...]:
    s = setting.world.index("s", service)
    site = setting.level.sites.get(service, setting.world.keys["d"][0])
    here = [read_measure(setting, name, now, without, with_it, s, setting.world.index("d", site)) for name in ("access",)]
    for name in SCORES[1:]:
        a, b = without.of(name)[-1], with_it.of(name)[-1]
        present = score(setting.world, now).first()[name]
        here.append(Measure(name, present, float(average(a, 0)), float(average(b, 0)), float(b.min()), float(b.max())))
    return tuple(here)


def chance(setting: Setting, meeting: Meeting) -> float:
    """The chance that the motion passes: seats that are not sure may go either way."""
    model = setting.library.governance[meeting.model]
    tables = []
    for bench in model.benches:
        table = {0: 1.0}
        for opinion in meeting.opinions:
            if opinion.bench == bench:
                p = _chance_for(meeting.leaning(setting, opinion))
                table = {n: table.get(n, 0.0) * (1.0 - p) + table.get(n - 1, 0.0) * p for n in range(len(table) + 1)}
        tables.append(table)
    total = 0.0
    for counts in product(*tables):
        if passes(model, dict(zip(model.benches, counts, strict=True))):
            part = 1.0
            for table, count in zip(tables, counts, strict=True):
                part *= table[count]
            total += part
    return total


def _chance_for(leaning: float) -> float:
    vote = vote_of(leaning)
    return 1.0 if vote == "for" else 0.0 if vote == "against" else 0.5 + 0.5 * float(bend(leaning / SURE))


def hold(setting: Setting, meeting: Meeting, turn: int) -> Meeting:
    """The vote: firm seats vote as they lean, the others by their own luck."""
    model = setting.library.governance[meeting.model]
    counts = dict.fromkeys(model.benches, 0)
    for opinion in meeting.opinions:
        luck = uniform_one(setting.seed, VOTE_LUCK + opinion.number, 0, turn, stream(f"vote {meeting.service} {opinion.bench}"))
        if luck < _chance_for(meeting.leaning(setting, opinion)):
            counts[opinion.bench] += 1
    for_, all_ = sum(counts.values()), sum(model.benches.values())
    outcome = "passed" if passes(model, counts) else "lost"
    return replace(meeting, outcome=outcome, votes_for=for_, votes_against=all_ - for_)
