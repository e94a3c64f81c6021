"""The game: its phases, its plan, its meetings, and its list of decisions. The same list gives the same town."""

from dataclasses import dataclass, field, replace

from commongood.play import boards
from commongood.play.bargaining import asked, partners
from commongood.play.bonds import LOST_BOND, over_their_heads, remember
from commongood.play.commands import (
    PLANS,
    Accept,
    Answer,
    AnyCommand,
    Cast,
    Convert,
    Drop,
    Fund,
    Meet,
    Next,
    OfferPromise,
    Propose,
    Quote,
    Refusal,
    Room,
    Set,
    StandIn,
    Vote,
    Withdraw,
)
from commongood.play.forecast import Futures
from commongood.play.naming import title_of
from commongood.play.planning import Draft, carry_out, draft, entries, free_money, has_board
from commongood.play.promises import Pledge, judge_pledge, pledge, remembered
from commongood.play.records import Action, Carried, Record
from commongood.play.renaming import renamed
from commongood.play.rerun import answer_dilemma, answer_entry
from commongood.play.room import ask_room, ask_seat, ask_vote, closeness, in_room, seated, with_vote, without_bench
from commongood.play.setting import Setting
from commongood.town.batches import Entry
from commongood.town.ledger import Ledger
from commongood.town.scoring import score
from commongood.town.state import State

LEADER = "leader"


@dataclass(slots=True)
class Game:
    """A game in progress. Change it through `do` and `undo` alone."""

    setting: Setting
    phase: str = "plan"
    actions: list[Action] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    meetings: list[boards.Meeting] = field(default_factory=list)
    pledges: list[Pledge] = field(default_factory=list)
    before: State = field(init=False)
    opened: State = field(init=False)
    opening_ledger: Ledger = field(init=False)
    planned: State = field(init=False)
    ledger: Ledger = field(init=False)
    free: float = field(init=False)

    def __post_init__(self) -> None:
        self.before = self.setting.opening
        self._open_turn()

    @property
    def turn(self) -> int:
        return self.opened.turn

    def speak(self, setting: Setting) -> None:
        """Take this setting, which is the game's own in another language, and name anew what was decided."""
        self.setting = setting
        self.drafts, self.meetings, self.records = renamed(setting, self.drafts, self.meetings, self.records)

    # asking and doing ---------------------------------------------------------------------------------------------

    def ask(self, command: AnyCommand, seat: str = LEADER) -> Quote | Refusal:
        """What a command would do now, or why it can't be done; nothing changes."""
        if seat != LEADER:
            return Refusal("seat", self.setting.text("refuse.seat", seat=seat), seat)
        if self.phase not in _PHASES[type(command)]:
            now = self.setting.text(f"phase.{self.phase}")
            return Refusal("phase", self.setting.text("refuse.phase", now=now), self.phase)
        if isinstance(command, PLANS):
            made = draft(self.setting, self.planned, command, self.free, self.drafts)
            return made if isinstance(made, Refusal) else made.quote
        return self._ask_other(command)

    def do(self, command: AnyCommand, seat: str = LEADER) -> Quote | Refusal:
        """Carry a command out and remember it, or refuse it and change nothing."""
        answer = self.ask(command, seat)
        if isinstance(answer, Refusal):
            return answer
        self.actions.append(Action(self.turn, seat, command))
        if isinstance(command, PLANS):
            made = draft(self.setting, self.planned, command, self.free, self.drafts)
            assert isinstance(made, Draft)  # it was asked a moment ago
            self.drafts.append(made)
            carry_out(self.setting, self.planned, self.ledger, made)
            self.free = free_money(self.setting, self.planned)
        else:
            self._do_other(command)
        return answer

    def undo(self) -> bool:
        """Take the last decision of this turn back, until the boards meet; False if there is none."""
        last = self.last_decision
        if last is None:
            return False
        kept = [action for action in self.actions if action.turn == self.turn and action is not last]
        self.actions = [action for action in self.actions if action.turn != self.turn]
        self._start_plan(self.before)
        for action in kept:
            self.do(action.command, action.seat)
        return True

    def can_undo(self) -> bool:
        """Whether there is a decision to take back."""
        return self.last_decision is not None

    @property
    def last_decision(self) -> Action | None:
        """The decision that can be taken back; who plays in the room is none."""
        own = [a for a in self.actions if a.turn == self.turn and not isinstance(a.command, Room)]
        return own[-1] if own and self.phase == "plan" else None

    @property
    def room(self) -> tuple[str, ...]:
        """The benches that are played in the room."""
        return in_room(self.actions)

    def _ask_other(self, command: AnyCommand) -> Quote | Refusal:
        text = self.setting.text
        if isinstance(command, Drop):
            if command.index >= len(self.drafts):
                return Refusal("draft", text("refuse.draft", index=command.index), command.index)
            return Quote(text("done.drop"))
        if isinstance(command, Answer):
            return self._ask_answer(command)
        if isinstance(command, Room):
            return ask_room(self.setting, command)
        if isinstance(command, OfferPromise | Accept | Vote | Withdraw | Cast | StandIn):
            meeting = self.meeting(command.service)
            if meeting is None or meeting.outcome != "open":
                name = command.service
                if command.service in self.setting.world.keys["s"]:
                    name = self.setting.service_name(command.service)
                return Refusal("meeting", text("refuse.no_meeting", name=name), command.service)
            if isinstance(command, OfferPromise):
                return self._ask_promise(command, meeting)
            if isinstance(command, Accept):
                return self._ask_amendment(command, meeting)
            if isinstance(command, Cast | StandIn):
                return ask_seat(self.setting, meeting, command)
            refusal = ask_vote(self.setting, meeting) if isinstance(command, Vote) else None
            if refusal:
                return refusal
        return Quote(text(f"done.{_DONE[type(command)]}", name="", title="", votes_for=0, votes_against=0))

    def _ask_answer(self, command: Answer) -> Quote | Refusal:
        text, event = self.setting.text, self.setting.library.event.get(command.event)
        if event is None or not event.answers or not self._runs(command.event):
            return Refusal("event", text("refuse.no_dilemma", name=event.title if event else command.event), command.event)
        if command.answer not in [answer.id for answer in event.answers]:
            return Refusal("answer", text("refuse.answer", name=event.title, answer=command.answer), command.answer)
        return Quote(text("done.answer"))

    def _ask_promise(self, command: OfferPromise, meeting: boards.Meeting) -> Quote | Refusal:
        text, promise = self.setting.text, self.setting.library.promise.get(command.promise)
        if promise is None:
            unknown = text("refuse.unknown", kind=text("kind.promise"), name=command.promise)
            return Refusal("unknown-promise", unknown, command.promise)
        if meeting.promise is not None:
            return Refusal("promised", text("refuse.promised"), command.promise)
        if promise.bench not in self.setting.library.governance[meeting.model].benches:
            name = self.setting.service_name(command.service)
            return Refusal("bench", text("refuse.no_bench", name=name), command.promise)
        if command.about is not None:
            if command.about not in partners(self.setting, self.opened, command.service, promise.bench):
                bench = self.setting.library.bench[promise.bench].name
                return Refusal("about", text("refuse.no_trade", bench=bench), command.about)
            return Quote(text("done.trade", title=promise.title, name=self.setting.service_name(command.about)))
        return Quote(text("done.promise", title=promise.title))

    def _ask_amendment(self, command: Accept, meeting: boards.Meeting) -> Quote | Refusal:
        text = self.setting.text
        if meeting.amendment is not None:
            return Refusal("amended", text("refuse.amended"), command.amendment)
        if command.amendment not in [one.id for one in meeting.amendments]:
            return Refusal("amendment", text("refuse.no_amendment", name=command.amendment), command.amendment)
        made = next(one for one in meeting.amendments if one.id == command.amendment)
        before = sum(self.drafts[i].quote.cost for i in meeting.drafts)
        cost = sum(one.quote.cost for one in (*made.drafts, *made.extra)) - before
        return Quote(text("done.amendment", title=self.setting.library.amendment[command.amendment].title), cost)

    def _do_other(self, command: AnyCommand) -> None:
        if isinstance(command, Drop):
            kept = [made.command for i, made in enumerate(self.drafts) if i != command.index]
            self._redraft(kept)
        elif isinstance(command, Answer):
            for state in (self.opened, self.planned):
                answer_dilemma(self.setting, state, command)
        elif isinstance(command, Meet):
            self._call_meetings()
        elif isinstance(command, OfferPromise):
            self._replace(replace(self._meeting(command.service), promise=command.promise, about=command.about))
        elif isinstance(command, Accept):
            self._amend(command)
        elif isinstance(command, Vote):
            self._replace(boards.hold(self.setting, self._meeting(command.service), self.turn))
            self._close_meetings()
        elif isinstance(command, Withdraw):
            self._replace(replace(self._meeting(command.service), outcome="withdrawn"))
            self._close_meetings()
        elif isinstance(command, Cast):
            self._replace(with_vote(self._meeting(command.service), command))
        elif isinstance(command, StandIn):
            self._replace(without_bench(self.setting, self._meeting(command.service), command))
        elif isinstance(command, Room):
            for meeting in [one for one in self.meetings if one.outcome == "open"]:
                self._replace(seated(self.setting, meeting, command.benches))
        elif isinstance(command, Next):
            self._go_on()

    # phases -------------------------------------------------------------------------------------------------------

    def _open_turn(self) -> None:
        self.opening_ledger = Ledger()
        self.opened = self.setting.engine.settle(self.setting.world, self.before, self.opening_ledger)
        self._start_plan(self.before)

    def _start_plan(self, before: State) -> None:
        """Set the plan back to the default one: the turn as it opened."""
        for e, event in enumerate(self.setting.world.events):
            if self._runs(event.id) and event.answers and self.opened["event_left"][0, e] == float(event.turns):
                self.opened["event_answer"][0, e] = float(event.default_answer)
        self.phase, self.meetings = "plan", []
        self._redraft([])

    def _redraft(self, commands: list[AnyCommand]) -> None:
        """Draft commands anew on the turn as it opened; what is no longer possible is left out."""
        self.drafts, self.planned = [], self.opened.copy()
        self.ledger = Ledger(self.opening_ledger.entries)
        self.free = free_money(self.setting, self.planned)
        for command in commands:
            made = draft(self.setting, self.planned, command, self.free, self.drafts)
            if isinstance(made, Draft):
                self.drafts.append(made)
                carry_out(self.setting, self.planned, self.ledger, made)
                self.free = free_money(self.setting, self.planned)

    def _runs(self, event: str) -> bool:
        return float(self.opened["event_left"][0, self.setting.world.index("e", event)]) > 0.0

    def _for_board(self, made: Draft) -> bool:
        service = made.quote.service
        return made.quote.decided == "board" and service is not None and has_board(self.setting, self.opened, service)

    def _call_meetings(self) -> None:
        services = sorted({str(made.quote.service) for made in self.drafts if self._for_board(made)})
        ahead: dict[str, Futures] = {}
        for service in services:
            own = {i: m for i, m in enumerate(self.drafts) if self._for_board(m) and m.quote.service == service}
            others = self._state_without(set(own))
            ahead[service] = boards.look_ahead(self.setting, others)
            self.meetings.append(boards.call(self.setting, others, ahead[service], service, own))
        if self.meetings:
            # one that the room sits at, or else the closest, is played out; the others settle in a summary
            close = min(self.meetings, key=lambda m: closeness(self.setting, m, self.room))
            for meeting in list(self.meetings):
                if meeting is close:
                    own = {i: self.drafts[i] for i in meeting.drafts}
                    others = self._state_without(set(own))
                    wanted = asked(self.setting, others, ahead[meeting.service], meeting, own, self.free)
                    close = replace(meeting, contested=True, amendments=wanted)
                    self._replace(seated(self.setting, close, self.room))
                else:
                    self._replace(boards.hold(self.setting, meeting, self.turn))
            self.phase = "boards"
        else:
            self._resolve()

    def _amend(self, command: Accept) -> None:
        """Put the amended drafts in the place of the board's own, and what comes with them after all others."""
        meeting = self._meeting(command.service)
        made = next(one for one in meeting.amendments if one.id == command.amendment)
        for i, part in zip(meeting.drafts, made.drafts, strict=True):
            self.drafts[i] = part
        places = (*meeting.drafts, *range(len(self.drafts), len(self.drafts) + len(made.extra)))
        self.drafts += made.extra
        meeting = replace(meeting, drafts=places, opinions=made.opinions, outlook=made.outlook)
        # the room votes anew, for it votes on something else now
        self._replace(replace(meeting, amendment=made.id, amendments=(), cast=()))

    def _state_without(self, left_out: set[int]) -> State:
        state = self.opened.copy()
        for i, made in enumerate(self.drafts):
            if i not in left_out:
                carry_out(self.setting, state, None, made)
        return state

    def meeting(self, service: str) -> boards.Meeting | None:
        """This turn's meeting on a service, if there is one."""
        return next((meeting for meeting in self.meetings if meeting.service == service), None)

    def _meeting(self, service: str) -> boards.Meeting:
        return next(meeting for meeting in self.meetings if meeting.service == service)

    def _replace(self, new: boards.Meeting) -> None:
        self.meetings = [new if meeting.service == new.service else meeting for meeting in self.meetings]

    def _close_meetings(self) -> None:
        if all(meeting.outcome != "open" for meeting in self.meetings):
            self._resolve()

    def _resolve(self) -> None:
        """Drafts that lost fall away; then the rules run."""
        fallen = {i for meeting in self.meetings if meeting.outcome != "passed" for i in meeting.drafts}
        state, ledger = self.opened.copy(), Ledger(self.opening_ledger.entries)
        for i, made in enumerate(self.drafts):
            if i not in fallen:
                carry_out(self.setting, state, ledger, made)
        followed: list[Entry] = []
        for meeting in self.meetings:
            if meeting.outcome == "lost":
                followed.append(remember(self.setting, state, ledger, meeting.service, "vote_lost", LOST_BOND))
            if meeting.outcome == "passed" and meeting.promise:
                self.pledges.append(pledge(self.setting, self.opened, meeting.service, meeting.promise, meeting.about))
            if meeting.outcome == "passed" and meeting.amendment:
                bond = self.setting.library.play["amendment_bond"].value
                followed.append(remember(self.setting, state, ledger, meeting.service, "amendment_kept", bond))
        cuts = over_their_heads(self.setting, self.opened, self.drafts)
        for service, share in cuts.items():
            bond = -share * self.setting.library.play["imposed_bond"].value
            followed.append(remember(self.setting, state, ledger, service, "cut_over_their_heads", bond))
        after = self.setting.engine.resolve(self.setting.world, state, ledger)
        due = [made for made in self.pledges if made.due <= self.turn]
        judged = tuple((made, judge_pledge(self.setting, after, ledger, made)) for made in due)
        self.pledges = [made for made in self.pledges if made.due > self.turn]
        for promise, kept in judged:
            followed += remembered(self.setting, promise, kept=kept)
        scores = score(self.setting.world, after).first()
        answers = [a.command for a in self.actions if a.turn == self.turn and isinstance(a.command, Answer)]
        carried = [self._answered(command) for command in answers]
        carried += [self._carried(made) for i, made in enumerate(self.drafts) if i not in fallen]
        self.ledger = ledger
        self.records.append(
            Record(
                self.turn,
                self.before,
                after,
                ledger,
                tuple(self.meetings),
                judged,
                scores,
                after.digest(),
                after.digests(),
                tuple(carried),
                tuple(followed),
                cuts,
            )
        )
        self.phase = "report"

    def _carried(self, made: Draft) -> Carried:
        # other commands' titles name their place themselves
        place = made.quote.service or made.quote.district if isinstance(made.command, Propose) else None
        return Carried(made.command, made.quote.title, place, entries(self.setting, made), made.terms)

    def _answered(self, command: Answer) -> Carried:
        return Carried(command, title_of(self.setting, command), None, (answer_entry(self.setting, command),))

    def _go_on(self) -> None:
        self.before = self.records[-1].after
        if self.turn >= self.setting.turns:
            self.phase = "end"
        else:
            self._open_turn()


_PHASES: dict[type, tuple[str, ...]] = {
    Propose: ("plan",),
    Set: ("plan",),
    Fund: ("plan",),
    Convert: ("plan",),
    Drop: ("plan",),
    Answer: ("plan",),
    Meet: ("plan",),
    OfferPromise: ("boards",),
    Accept: ("boards",),
    Vote: ("boards",),
    Withdraw: ("boards",),
    Room: ("plan", "boards", "report"),
    Cast: ("boards",),
    StandIn: ("boards",),
    Next: ("report",),
}
_DONE: dict[type, str] = {Meet: "meet", Vote: "meet", Withdraw: "withdrawn", Next: "next"}
