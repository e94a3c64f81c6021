"""Meetings: whose votes a service's proposals need, how they would fall, and how they fall."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import product

from commongood.content.schema import Governance
from commongood.play.forecast import Futures, forecast
from commongood.play.opinion import EMPTY, SURE, Measure, Opinion, judge, read_measure
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
WAITS = "waits"
"""The vote of a seat that is played in the room and has not voted yet."""


@dataclass(frozen=True, slots=True)
class Amended:
    """What a bench asks for, as drafts in the place of the board's own and after them, and what each seat thinks of it then."""

    id: str
    drafts: tuple[Draft, ...]
    extra: tuple[Draft, ...]
    opinions: tuple[Opinion, ...]
    outlook: tuple[Measure, ...]


@dataclass(frozen=True, slots=True)
class Meeting:
    """A board's meeting on a service's drafts. outcome: open, passed, lost or withdrawn.

    amendments: those asked for. amendment: the one accepted. about: another service that the promise is about.
    room: the benches that people in the room play. cast: their votes so far, as (bench, seat, vote).
    """

    service: str
    model: str
    drafts: tuple[int, ...]
    opinions: tuple[Opinion, ...]
    outlook: tuple[Measure, ...]
    contested: bool = False
    promise: str | None = None
    about: str | None = None
    amendments: tuple[Amended, ...] = ()
    amendment: str | None = None
    outcome: str = "open"
    votes_for: int = 0
    votes_against: int = 0
    votes_unsure: int = 0
    room: tuple[str, ...] = ()
    cast: tuple[tuple[str, int, str], ...] = ()

    def leaning(self, setting: Setting, opinion: Opinion) -> float:
        """A seat's leaning with the promise that was offered."""
        promise = setting.library.promise.get(self.promise or "")
        if promise is None or promise.bench != opinion.bench:
            return opinion.leaning
        return opinion.leaning + promise.weight * (setting.library.play["trade_weight"].value if self.about else 1.0)

    def votes(self, setting: Setting) -> dict[str, list[str]]:
        """By bench, each seat's vote as things stand: for, against, unsure or empty, or waits for the room."""
        found: dict[str, list[str]] = {}
        for opinion in self.opinions:
            found.setdefault(opinion.bench, []).append(self.vote(setting, opinion))
        return found

    def vote(self, setting: Setting, opinion: Opinion) -> str:
        """One seat's vote as things stand."""
        if opinion.state == EMPTY:
            return EMPTY
        if opinion.bench in self.room:
            return self.cast_by(opinion) or WAITS
        return vote_of(self.leaning(setting, opinion))

    def cast_by(self, opinion: Opinion) -> str:
        """What the room has entered for a seat; nothing, if it has not voted yet."""
        return next((vote for bench, seat, vote in self.cast if (bench, seat) == (opinion.bench, opinion.number)), "")

    @property
    def waits(self) -> tuple[str, ...]:
        """The benches for which the room has votes still to enter."""
        open_ = {o.bench for o in self.opinions if o.bench in self.room and o.state != EMPTY and not self.cast_by(o)}
        return tuple(bench for bench in self.room if bench in open_)

    @property
    def filled(self) -> dict[str, int]:
        """By bench, the seats that somebody holds."""
        found: dict[str, int] = {}
        for opinion in self.opinions:
            found[opinion.bench] = found.get(opinion.bench, 0) + (opinion.state != EMPTY)
        return found


def vote_of(leaning: float) -> str:
    return "for" if leaning > SURE else "against" if leaning < -SURE else "unsure"


def needed(filled: Mapping[str, int]) -> int:
    """Votes that carry a motion: most of the seats that somebody holds, for an empty chair has no voice either way."""
    return sum(filled.values()) // 2 + 1


def passes(model: Governance, votes: Mapping[str, int], filled: Mapping[str, int] | None = None, unsure: int = 0) -> bool:
    """Whether these votes for, by bench, carry a motion under the model's rule. filled: all seats, if not given.

    unsure: how many vote neither way. They carry nothing, and they block no consensus.
    """
    seats = model.benches if filled is None else filled
    if model.rule == "consensus":
        return sum(votes.values()) + unsure == sum(seats.values()) and sum(votes.values()) > 0
    if sum(votes.values()) < needed(seats):
        return False
    if model.rule == "majority_and_two_benches":
        return sum(2 * votes.get(bench, 0) > count for bench, count in seats.items()) >= 2
    return True


def look_ahead(setting: Setting, planned: State) -> Futures:
    """The futures that a board looks at."""
    return forecast(setting, planned, HORIZON, FUTURES)


def call(setting: Setting, planned: State, without: Futures, service: str, drafts: Mapping[int, Draft]) -> Meeting:
    """Call a meeting: each seat judges futures with these drafts and without them.

    planned, without: the state without them, and its futures.
    """
    opinions, outlook = weigh(setting, planned, without, service, drafts.values())
    return Meeting(service, governing(setting, planned, service), tuple(drafts), opinions, outlook)


def weigh(
    setting: Setting, planned: State, without: Futures, service: str, drafts: Iterable[Draft]
) -> tuple[tuple[Opinion, ...], tuple[Measure, ...]]:
    """What each seat thinks of some drafts, and their outlook. planned, without: the state without them, and its futures."""
    with_state = planned.copy()
    for made in drafts:
        carry_out(setting, with_state, None, made)
    with_it = look_ahead(setting, with_state)
    model = setting.library.governance[governing(setting, planned, service)]
    opinions = []
    for bench_id, seats in model.benches.items():
        bench = setting.library.bench[bench_id]
        opinions += [judge(setting, planned, without, with_it, service, bench, number) for number in range(seats)]
    return tuple(opinions), _outlook(setting, planned, without, with_it, service)


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
            if opinion.bench == bench and opinion.state != EMPTY:
                p = _chance_of_seat(setting, meeting, opinion)
                table = {n: table.get(n, 0.0) * (1.0 - p) + table.get(n - 1, 0.0) * p for n in range(len(table) + 1)}
        tables.append(table)
    total = 0.0
    for counts in product(*tables):
        if passes(model, dict(zip(model.benches, counts, strict=True)), meeting.filled):
            part = 1.0
            for table, count in zip(tables, counts, strict=True):
                part *= table[count]
            total += part
    return total


def _chance_of_seat(setting: Setting, meeting: Meeting, opinion: Opinion) -> float:
    """The chance that a seat votes for. What the room will do nobody knows before it has voted."""
    if opinion.bench in meeting.room:
        return {"for": 1.0, "": 0.5}.get(meeting.cast_by(opinion), 0.0)
    return _chance_for(meeting.leaning(setting, opinion))


def _chance_for(leaning: float) -> float:
    vote = vote_of(leaning)
    return 1.0 if vote == "for" else 0.0 if vote == "against" else 0.5 + 0.5 * float(bend(leaning / SURE))


def hold(setting: Setting, meeting: Meeting, turn: int) -> Meeting:
    """The vote: firm seats vote as they lean, the others by their own luck, and those that the room plays as it said."""
    model = setting.library.governance[meeting.model]
    counts, unsure = dict.fromkeys(model.benches, 0), 0
    for opinion in meeting.opinions:
        if opinion.state == EMPTY:
            continue
        if opinion.bench in meeting.room:
            cast = meeting.cast_by(opinion)
            counts[opinion.bench] += cast == "for"
            unsure += cast == "unsure"
            continue
        luck = uniform_one(setting.seed, VOTE_LUCK + opinion.number, 0, turn, stream(f"vote {meeting.service} {opinion.bench}"))
        if luck < _chance_for(meeting.leaning(setting, opinion)):
            counts[opinion.bench] += 1
    for_, all_ = sum(counts.values()), sum(meeting.filled.values())
    outcome = "passed" if passes(model, counts, meeting.filled, unsure) else "lost"
    return replace(meeting, outcome=outcome, votes_for=for_, votes_against=all_ - for_ - unsure, votes_unsure=unsure)
