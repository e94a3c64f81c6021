"""The forms of all content, as frozen structs: what a TOML file may hold, with bounds that are checked on reading."""

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

Id = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]{0,39}$", description="lower-case letters, digits and hyphens")]
Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,59}$", description="a rule's, stock's or parameter's name")]
ClaimId = Annotated[str, Meta(pattern=r"^[A-Z][A-Z0-9]{1,11}$")]
SPOKEN = "spoken"
"""Marks a type whose values players read: every language says them anew. Citations, units and proper names stay."""
Text = Annotated[str, Meta(min_length=1, max_length=600, extra={SPOKEN: True})]
Fixed = Annotated[str, Meta(min_length=1, max_length=600)]
Share = Annotated[float, Meta(ge=0.0, le=1.0)]
Amount = Annotated[float, Meta(ge=0.0, le=1e7)]
Number = Annotated[float, Meta(ge=-1e7, le=1e7)]


class Content(Struct, frozen=True, forbid_unknown_fields=True):
    """Read strictly: a name that is not known is a fault."""


EvidenceId = Annotated[str, Meta(pattern=r"^E[0-9]{3}$", description="E and three digits")]
Grade = Literal["measured", "inferred", "judgement"]


class Evidence(Content, frozen=True):
    """A published figure in a sentence, with its citation. A row that is not verified is a prior, never shown as a fact."""

    id: EvidenceId
    topic: Text
    figure: Text
    cite: Fixed
    strength: Literal[
        "official statistic", "audit", "survey", "trial", "quasi-experiment", "observational", "case study", "review", "theory"
    ]
    supports: tuple[ClaimId, ...] = ()
    contests: tuple[ClaimId, ...] = ()
    verified: bool = True


class Calibration(Content, frozen=True):
    """A range that is inferred from rows of evidence, for whoever sets the numbers of the model."""

    id: Name
    title: Fixed
    low: Number
    central: Number
    high: Number
    unit: Fixed
    evidence: Annotated[tuple[EvidenceId, ...], Meta(min_length=1)]


class Sourced(Content, frozen=True, kw_only=True):
    """grade: read off the rows of evidence that are named, inferred from them, or a judgement that rests on none."""

    grade: Grade
    evidence: tuple[EvidenceId, ...] = ()


class Group(Content, frozen=True):
    id: Id
    name: Text
    articulate: Share


class Service(Sourced, frozen=True):
    """norm: people that a full-time post reaches in a turn; pay: £m a post and turn; growth: share of need a turn.

    duty: how much of its budget the law protects when a turn's gap is shared out.
    """

    id: Id
    name: Text
    short: Text
    work: Text
    skill: Share
    relational: Share
    visible: Share
    norm: Annotated[float, Meta(gt=0.0, le=1e5)]
    pay: Annotated[float, Meta(gt=0.0, le=1.0)]
    growth: Annotated[float, Meta(ge=-0.1, le=0.1)]
    need: dict[Id, Amount]
    deprivation_slope: Number
    spending: Share
    volunteers_per_thousand: Amount
    own_group: dict[Id, Share] = field(default_factory=dict)
    calms: Share = 0.0
    teaches: Share = 0.0
    duty: Share = 0.0
    heals: Share = 0.0


class Bench(Content, frozen=True):
    """The people who sit on one side of a board: what they weigh, and what they say of it, by measure and direction.

    brief: what people are told who play this bench in the room.
    """

    id: Id
    name: Text
    weighs: Text
    names: Annotated[tuple[Fixed, ...], Meta(min_length=1)]
    voices: dict[str, Text]
    judges: dict[Name, Number]
    brief: Text = ""


class Governance(Sourced, frozen=True):
    """A model of who governs: its seats by bench, its rule, and its row of numbers."""

    id: Id
    name: Text
    text: Text
    benches: dict[Id, Annotated[int, Meta(ge=1, le=9)]]
    rule: Literal["council", "majority", "majority_and_two_benches", "consensus"]
    rent: Share
    manager_rule: Share
    bid: Share
    insight: Share
    set_up: Share
    start_competence: Share


class Lens(Content, frozen=True):
    """A named set of strengths over the same rules. `default` holds where `strengths` names no claim."""

    id: Id
    name: Text
    text: Text
    author: Fixed
    default: Annotated[float, Meta(ge=0.0, le=2.0)]
    strengths: dict[ClaimId, Annotated[float, Meta(ge=0.0, le=2.0)]]


class Parameter(Sourced, frozen=True):
    """A number of the model with its unit, its plausible range and where it comes from."""

    value: Number
    low: Number
    high: Number
    unit: Fixed


class Label(Content, frozen=True):
    """How a rule is named to a player when it raises and when it lowers a score."""

    up: Text
    down: Text


class Claim(Content, frozen=True):
    """A claim of the sources, as a rule of the game. `levers`: the commands or levers with which a player acts on it.

    strengths: by lens, how strongly it holds there, where the lens itself says nothing and its default does not fit.
    """

    id: ClaimId
    kind: Literal["mechanism", "scoring", "level", "lens"]
    title: Text
    cite: Fixed
    stance: Literal["asserts", "reports", "fears", "asks", "commenter"]
    says: Text
    disputed_by: Text
    lens: Id
    levers: tuple[str, ...]
    strengths: dict[Id, Annotated[float, Meta(ge=0.0, le=2.0)]] = field(default_factory=dict)
    labels: dict[Name, Label] = field(default_factory=dict)
    parameters: dict[Name, Parameter] = field(default_factory=dict)

    @property
    def graded(self) -> bool:
        """Whether it has a strength: it has rules, with words or numbers of their own. Others compare what rules do."""
        return bool(self.labels or self.parameters)


class Topic(Content, frozen=True):
    """A group in which a player looks for levers and proposals; the files' order is the order shown."""

    id: Id
    title: Annotated[str, Meta(min_length=1, max_length=32, extra={SPOKEN: True})]
    text: Annotated[str, Meta(min_length=1, max_length=80, extra={SPOKEN: True})]


class Lever(Content, frozen=True):
    """A setting that one command moves. group: its topic. cost: £m a turn for each unit (below 0: it saves).

    instead: levers that it switches off.
    """

    id: Name
    title: Text
    text: Text
    group: Id
    low: Number
    high: Number
    step: Annotated[float, Meta(gt=0.0)]
    decided: Literal["leader", "board"]
    attention: Annotated[int, Meta(ge=0, le=5)]
    cost: Number = 0.0
    cost_of_pay: Amount = 0.0
    whole: bool = False
    instead: tuple[Name, ...] = ()

    @property
    def is_switch(self) -> bool:
        """Whether it only stands off or on."""
        return self.low == 0.0 and self.high == 1.0 and self.step == 1.0


class Move(Content, frozen=True):
    """One lever that a proposal moves: `to` sets it, `by` adds, `by_share` multiplies what is there."""

    lever: Name
    to: Number | None = None
    by: Number | None = None
    by_share: Number | None = None
    where: Literal["service", "neediest", "quietest", "troubled", "all"] = "service"


class Proposal(Content, frozen=True):
    """A named, sensible thing to do: moves of levers, or a conversion. `services`: which it fits (all, if empty).

    group: its topic, where that is not the one of the first lever that it moves. from_turn, until_turn: when it is there.
    """

    id: Id
    title: Text
    text: Text
    moves: tuple[Move, ...] = ()
    convert: Id | None = None
    money_share: Share = 0.0
    services: tuple[Id, ...] = ()
    not_under: tuple[Id, ...] = ()
    only_under: tuple[Id, ...] = ()
    group: Id | None = None
    from_turn: Annotated[int, Meta(ge=1, le=20)] = 1
    until_turn: Annotated[int, Meta(ge=1, le=20)] = 20


class Want(Content, frozen=True):
    """A row of a strategy: one of a proposal, a lever's setting, a change of who governs, or a share more for an envelope.

    services: those that it is for, in order (all, the largest first, if empty). times: how often it is done at most.
    """

    propose: Id | None = None
    lever: Name | None = None
    to: Number = 0.0
    convert: Id | None = None
    fund: Number | None = None
    services: tuple[Id, ...] = ()
    districts: Literal["neediest first", "neediest last"] | None = None
    from_turn: Annotated[int, Meta(ge=1, le=20)] = 1
    times: Annotated[int, Meta(ge=1, le=20)] = 1


class Strategy(Content, frozen=True):
    """A fixed strategy, played by a bot of the same name: what it wants, in order. most: drafts in a turn."""

    id: Id
    text: Text
    want: tuple[Want, ...]
    most: Annotated[int, Meta(ge=0, le=20)] = 8


class Test(Content, frozen=True):
    """A condition on a stock: a mean over the service or district in question against a bound."""

    stock: Name
    bound: Number
    above: bool = True


class Trouble(Content, frozen=True):
    """What may be wrong with a service, as its council can see it, and the proposals that some would answer it with.

    The service's own mean of the stock is tested, or its district's, or the town's.
    """

    id: Id
    text: Text
    test: Test
    answers: Annotated[tuple[Id, ...], Meta(min_length=1)]


class Promise(Content, frozen=True):
    """Offered to a bench; kept if the stock has not fallen by more than `slack` of its value when it falls due."""

    id: Id
    bench: Id
    title: Text
    text: Text
    stock: Name
    slack: Share
    turns: Annotated[int, Meta(ge=1, le=6)]
    weight: Share


class Extra(Content, frozen=True):
    """A lever of the service that an amendment sets as well: at least `to`."""

    lever: Name
    to: Number


class Amendment(Content, frozen=True):
    """What a bench may ask for in return: that a proposal goes only `share` of the way, or that something comes with it."""

    id: Id
    bench: Id
    title: Text
    text: Text
    share: Annotated[float, Meta(gt=0.0, le=1.0)] = 1.0
    extra: tuple[Extra, ...] = ()


class Goal(Content, frozen=True):
    """A kind of goal that players may answer for: what it measures, whether more or less of it is better, and its unit."""

    id: Id
    title: Text
    text: Text
    measure: Name
    better: Literal["more", "less"]
    unit: Literal["points", "percent", "people", "pounds", "promises"]


class EventTerm(Content, frozen=True):
    stock: Name
    middle: Number
    scale: Annotated[float, Meta(gt=0.0)]
    weight: Number
    service: Id | None = None


class EventEffect(Content, frozen=True):
    stock: Name
    amount: Number
    turns: Annotated[int, Meta(ge=1, le=8)] = 1
    service: Id | None = None
    group: Id | None = None


class Answer(Content, frozen=True):
    """An answer to a dilemma."""

    id: Id
    title: Text
    effects: tuple[EventEffect, ...] = ()


class Event(Content, frozen=True):
    """place: 'town', 'any', 'highest STOCK' or 'lowest STOCK'. The first answer of a dilemma is its default."""

    id: Id
    title: Text
    text: Text
    hazard: Share
    place: Annotated[str, Meta(pattern=r"^(town|any|(highest|lowest) [a-z_]+)$")]
    terms: Annotated[tuple[EventTerm, ...], Meta(max_length=3)] = ()
    effects: tuple[EventEffect, ...] = ()
    answers: tuple[Answer, ...] = ()
    rest: Annotated[int, Meta(ge=0, le=20)] = 4
    claims: tuple[ClaimId, ...] = ()


class Letter(Content, frozen=True):
    """A letter that a resident (fictional) writes where its tests hold."""

    id: Id
    writer: Text
    text: Text
    tests: Annotated[tuple[Test, ...], Meta(min_length=1)]
    service: Id | None = None
    claims: tuple[ClaimId, ...] = ()
