"""What a seat may see of a board's meeting, and of the benches that people in the room play. Every text is ready to show."""

from commongood.play.plain import Plain


class AdviceView(Plain, frozen=True):
    """A measure that a seat weighs, in words: without and with the proposal, and the likely range with it."""

    measure: str
    before: str
    after: str
    range: str


class BriefView(Plain, frozen=True):
    """A bench as a card for people who play it in the room. sits: the services on whose boards it sits. held: they play it."""

    id: str
    name: str
    text: str
    sits: tuple[str, ...]
    held: bool


class SeatView(Plain, frozen=True):
    """One seat at a meeting. vote: for, against, unsure or empty. state: empty, captured or "", and in words in state_text.

    number: its place on the bench. Where the room plays it, vote is what was entered or waits, leans how the game would vote,
    and weighs all that the seat would weigh, what moves it most first.
    """

    name: str
    bench: str
    district: str
    vote: str
    words: str
    measure: str
    before: str
    after: str
    range: str
    state: str = ""
    state_text: str = ""
    number: int = 0
    leans: str = ""
    weighs: tuple[AdviceView, ...] = ()


class BenchView(Plain, frozen=True):
    """A bench: support is the share of its seats for, an unsure seat counting half. carries: it would vote for now.

    room: people in the room play it; brief: what they are told. waits: how many of its votes are still to be entered.
    """

    id: str
    name: str
    weighs: str
    support: float
    carries: bool
    seats: tuple[SeatView, ...]
    room: bool = False
    brief: str = ""
    waits: int = 0


class PromiseView(Plain, frozen=True):
    """A promise that can be offered at a meeting, with what each bench's support would become; offered: it has been.

    chance: of the motion, with it. trades: the other services, by id and name, for which it can be offered instead.
    """

    id: str
    title: str
    text: str
    bench: str
    offered: bool
    support: dict[str, float]
    chance: float = 0.0
    trades: tuple[tuple[str, str], ...] = ()


class AmendmentView(Plain, frozen=True):
    """What a bench asks for: what it adds to the plan's cost (£m a turn), each bench's support, and the chance with it."""

    id: str
    title: str
    text: str
    bench: str
    cost: float
    support: dict[str, float]
    chance: float


class OutlookView(Plain, frozen=True):
    """A measure without and with a proposal, with the likely range (5 to 95 %)."""

    name: str
    now: float
    without: float
    with_it: float
    low: float
    high: float


class MeetingView(Plain, frozen=True):
    """A board's meeting on a service's proposals. outcome: open, passed, lost or withdrawn; contested: it is played out.

    waits: the names of the benches for which the room has votes still to enter, and votes_wait how many.
    """

    service: str
    title: str
    governance: str
    proposals: tuple[str, ...]
    cost: float
    rule: str
    contested: bool
    outcome: str
    votes_for: int
    votes_unsure: int
    votes_against: int
    needed: int
    chance: float
    benches: tuple[BenchView, ...]
    promises: tuple[PromiseView, ...]
    outlook: tuple[OutlookView, ...]
    if_lost: str
    amendments: tuple[AmendmentView, ...] = ()
    amended: str = ""
    promised_for: str = ""
    waits: tuple[str, ...] = ()
    votes_wait: int = 0
