"""What a seat may see of a game, as plain data: the only thing that a front end gets. Every text in it is ready to show."""

from msgspec import field

from commongood.play.meeting_views import AdviceView as AdviceView
from commongood.play.meeting_views import AmendmentView as AmendmentView
from commongood.play.meeting_views import BenchView as BenchView
from commongood.play.meeting_views import BriefView as BriefView
from commongood.play.meeting_views import MeetingView as MeetingView
from commongood.play.meeting_views import OutlookView as OutlookView
from commongood.play.meeting_views import PromiseView as PromiseView
from commongood.play.meeting_views import SeatView as SeatView
from commongood.play.plain import Plain


class ScoreView(Plain, frozen=True):
    """One score, 0 to 100. gap: points above or below the same term with no decisions. id: equity, quality or trust."""

    id: str
    name: str
    value: float
    change: float
    goal: float
    gap: float


class GoalView(Plain, frozen=True):
    """A goal that the players answer for, or may choose. measure: what is counted.

    spare: by how much it is met, or below 0 how much is missing. now_text and wanted_text: the two values in words ("At least
    55%"); said: how far it is from met.
    """

    id: str
    title: str
    text: str
    measure: str
    now: float
    wanted: float
    spare: float
    met: bool
    now_text: str
    wanted_text: str
    said: str


class MoneyView(Plain, frozen=True):
    """£m. planned: all that this turn's plan costs. free: what can still be planned, with reserves. profit: left the town."""

    income: float
    next_income: float
    planned: float
    free: float
    reserves: float
    profit: float


class DistrictView(Plain, frozen=True):
    """A district. overlays: values by overlay id, as surveyed; change: by how much each moved since a turn ago.

    need, unmet: for 100 people; volunteers: for 1,000; incidents: for 100 in a turn; the rest shares from 0 to 1.
    """

    id: str
    name: str
    text: str
    people: int
    overlays: dict[str, float]
    change: dict[str, float]


class SeatsView(Plain, frozen=True):
    """Seats of one bench."""

    bench: str
    name: str
    seats: int


class GovernanceView(Plain, frozen=True):
    """Who governs a service. share: how far a conversion has come, 0 to 1; to: the model that it is moving to, or None."""

    id: str
    name: str
    text: str
    rule: str
    seats: tuple[SeatsView, ...]
    share: float
    to: str | None


class StaffView(Plain, frozen=True):
    """Full-time posts, and volunteers as people."""

    professionals: float
    apprentices: float
    volunteers: float
    support_cover: float


class MeasureView(Plain, frozen=True):
    """How a service is measured. reported and audited are shares; audited is None where no auditor has been."""

    regime: str
    measures: int
    reported: float
    audited: float | None


class TopicView(Plain, frozen=True):
    """A group in which levers and proposals are found; groups stand in the order in which they are shown."""

    id: str
    title: str
    text: str


class LeverView(Plain, frozen=True):
    """A raw lever of a service or district. group: its topic's id.

    Its command is {"do": "set", "lever": id, "at": at, "value": x}.
    """

    id: str
    at: str
    title: str
    text: str
    group: str
    value: float
    low: float
    high: float
    step: float
    decided: str


class ServiceView(Plain, frozen=True):
    """A service. state: thriving, stretched, failing, closed or conversion. envelope in £m; waiting: share of those in need."""

    id: str
    name: str
    short: str
    text: str
    district: str
    state: str
    state_text: str
    governance: GovernanceView
    envelope: float
    envelope_before: float
    staff: StaffView
    measure: MeasureView
    access: float
    waiting: float
    access_by_district: dict[str, float]
    access_past: tuple[float, ...]
    proposals: tuple[str, ...]
    levers: tuple[LeverView, ...]
    models: tuple[tuple[str, str], ...]


class ProposalView(Plain, frozen=True):
    """A named proposal as it would be drafted now. refusal: why it cannot be, or None. drafted: it is in this turn's plan.

    group: its topic's id. suggested: it is put before the player, the others are found by their group. new: it came this turn.
    reason: what is wrong that it answers, in words, or None.
    """

    id: str
    service: str
    title: str
    text: str
    cost: float
    attention: int
    who: str
    refusal: str | None
    drafted: bool
    group: str
    suggested: bool
    new: bool
    reason: str | None


class DraftView(Plain, frozen=True):
    """One command of this turn's plan."""

    index: int
    title: str
    service: str | None
    district: str | None
    cost: float
    attention: int


class LetterView(Plain, frozen=True):
    """A letter from a resident (fictional)."""

    writer: str
    district: str
    text: str


class NewsView(Plain, frozen=True):
    """An event that began or acts. answers: (id, title) of a dilemma that waits; chosen: the title of the one that stands."""

    id: str
    title: str
    text: str
    district: str | None
    answers: tuple[tuple[str, str], ...]
    chosen: str | None


class NoteView(Plain, frozen=True):
    """One thing to know about a claim: what it is, and its lines."""

    title: str
    lines: tuple[str, ...]


class WhyView(Plain, frozen=True):
    """One cause of a score's change in points, in words, with the claim behind it (or None) and the notes on that claim."""

    flow: str
    text: str
    value: float
    claim: str | None
    claim_title: str | None
    cite: str | None
    disputed_by: str | None
    notes: tuple[NoteView, ...]


class ChangeView(Plain, frozen=True):
    """Who gained or lost: a group or district, and by how many points of need met."""

    who: str
    value: float


class ReportView(Plain, frozen=True):
    """The report of a turn that was resolved. why: causes by score id, largest first; their sum is the score's change."""

    turn: int
    headline: str
    story: str
    scores: tuple[ScoreView, ...]
    why: dict[str, tuple[WhyView, ...]]
    districts: tuple[ChangeView, ...]
    groups: tuple[ChangeView, ...]
    promises: tuple[str, ...]
    boards: tuple[str, ...]


class DecisionView(Plain, frozen=True):
    """A decision of the term. scores: by score, how many points it had made by the end: the term less the term without it."""

    turn: int
    title: str
    place: str
    scores: dict[str, float]


class EndView(Plain, frozen=True):
    """The end of the term. goals: (goal's title, value, what was wanted, met); later: the scores two terms on if nothing more
    is decided. decisions: what each did, the most telling first. lenses: the same decisions under each other lens, as (name,
    equity, quality, trust). rests: what a result owes to beliefs, the most first. start: the scores before the first turn;
    changes: what came of them since. luck: the game's seed.
    """

    verdict: str
    stood_for: str
    goals: tuple[tuple[str, float, float, bool], ...]
    later: dict[str, float]
    decisions: tuple[DecisionView, ...]
    lenses: tuple[tuple[str, float, float, float], ...]
    rests: tuple[str, ...]
    start: dict[str, float] = field(default_factory=dict)
    changes: dict[str, float] = field(default_factory=dict)
    luck: int = 0


class View(Plain, frozen=True):
    """Everything that a seat may see. phase: plan, boards, report or end. season: in words; season_id: autumn or spring."""

    level: str
    town: str
    text: str
    seat: str
    lens: str
    lens_name: str
    turn: int
    turns: int
    season: str
    season_id: str
    phase: str
    attention: int
    attention_all: int
    scores: tuple[ScoreView, ...]
    goals: tuple[GoalView, ...]
    past: tuple[dict[str, float], ...]
    money: MoneyView
    districts: tuple[DistrictView, ...]
    services: tuple[ServiceView, ...]
    proposals: tuple[ProposalView, ...]
    draft: tuple[DraftView, ...]
    district_levers: tuple[LeverView, ...]
    topics: tuple[TopicView, ...]
    letters: tuple[LetterView, ...]
    news: tuple[NewsView, ...]
    meetings: tuple[MeetingView, ...]
    report: ReportView | None
    end: EndView | None
    can_undo: bool
    room: tuple[BriefView, ...] = ()


class ForecastView(Plain, frozen=True):
    """Likely futures of the plan with and without some commands: fans of 5, 25, 50, 75, 95 % by turn, and who moves.

    futures: how many were run.
    """

    turns: tuple[int, ...]
    futures: int
    with_it: dict[str, tuple[tuple[float, ...], ...]]
    without: dict[str, tuple[tuple[float, ...], ...]]
    scores: dict[str, tuple[float, float, float]]
    gains: tuple[ChangeView, ...]
    losses: tuple[ChangeView, ...]
