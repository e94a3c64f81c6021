"""The game in a terminal: numbered choices and plain sentences, in an order that a screen reader can follow."""

from collections.abc import Callable, Sequence
from pathlib import Path

from commongood.cli import room
from commongood.cli.main import DONE
from commongood.cli.opening import keep_session
from commongood.cli.words import say
from commongood.play.view import (
    DecisionView,
    DistrictView,
    GoalView,
    LeverView,
    MeetingView,
    ProposalView,
    ReportView,
    ServiceView,
    View,
)
from commongood.session import Session

LEAVE = ("q", "quit")
PARTS_SHOWN = 6
DECISIONS_SHOWN = 10
ENVELOPE_SHARES = (0.8, 0.9, 0.95, 1.05, 1.1, 1.2)
"""The steps in which an envelope is offered, as shares of what it is."""
Choice = tuple[str, Callable[[], None]]


def _price(cost: float) -> str:
    """What something costs, in words."""
    if abs(cost) < 0.005:
        return say("no_cost")
    return say("costs" if cost > 0 else "saves", cost=abs(cost))


class Left(Exception):
    """The player leaves, or the input ended."""


class Terminal:
    """One game in a terminal."""

    def __init__(self, session: Session, ask: Callable[[], str] = input, tell: Callable[[str], None] = print) -> None:
        self.session = session
        self.ask_line = ask
        self.tell = tell

    def run(self) -> None:
        """Play to the end, or until the player leaves."""
        view = self.session.view()
        self.tell(say("title", town=view.town, text=view.text))
        self.tell(say("answer_for"))
        for goal in view.goals:
            self.tell(goal_line(goal))
        self.tell(say("keys"))
        opened = 0
        while not self.session.over:
            view = self.session.view()
            if view.phase == "plan":
                if view.turn != opened:
                    self._open_turn(view)
                    opened = view.turn
                self._plan(view)
            elif view.phase == "boards":
                self._meeting(next(m for m in view.meetings if m.outcome == "open"))
            elif view.report is not None:
                self._report(view.report)
        self._ending(self.session.view())

    def choose(self, choices: list[Choice]) -> None:
        """Offer numbered choices and carry out the one that is typed."""
        self.tell(say("choose"))
        for number, (text, _) in enumerate(choices, start=1):
            self.tell(say("option", number=number, text=text))
        while True:
            try:
                typed = self.ask_line().strip().lower()
            except EOFError:
                self.tell(say("ended"))
                raise Left from None
            if typed in LEAVE:
                raise Left
            if typed.isdecimal() and 1 <= int(typed) <= len(choices):
                choices[int(typed) - 1][1]()
                return
            self.tell(say("bad_number", most=len(choices)))

    def _do(self, command: dict[str, object]) -> None:
        self.tell(self.session.do(command).message)

    def _doing(self, **command: object) -> Callable[[], None]:
        return lambda: self._do(command)

    # planning -----------------------------------------------------------------------------------------------------

    def _open_turn(self, view: View) -> None:
        for score in view.scores:
            self.tell(say("score", name=score.name, value=score.value, change=score.change, goal=score.goal))
        names = {district.id: district.name for district in view.districts}
        for news in view.news:
            self.tell(say("news", title=news.title, text=news.text))
        for letter in view.letters:
            self.tell(say("letter", writer=letter.writer, district=names[letter.district], text=letter.text))

    def _plan(self, view: View) -> None:
        self.tell(
            say(
                "turn",
                season=view.season,
                turn=view.turn,
                turns=view.turns,
                free=view.money.free,
                attention=view.attention,
                attention_all=view.attention_all,
            )
        )
        choices: list[Choice] = [
            (say("services"), lambda: self._services(view)),
            (say("districts"), lambda: self._districts(view)),
        ]
        for news in view.news:
            for answer, title in news.answers:
                text = say("chosen" if title == news.chosen else "dilemma", title=f"{news.title}: {title}")
                choices.append((text, self._doing(do="answer", event=news.id, answer=answer)))
        if view.draft:
            choices.append((say("draft", count=len(view.draft)), lambda: self._draft(view)))
        if view.can_undo:
            choices.append((say("undo"), self._undo))
        choices.append((say("room"), self._room))
        choices.append((say("meet"), self._doing(do="meet")))
        self.choose(choices)

    def _room(self) -> None:
        self.choose([*room.benches(self.session.view(report=False), self._do), (say("back"), lambda: None)])

    def _undo(self) -> None:
        self.session.undo()

    def _services(self, view: View) -> None:
        choices: list[Choice] = [(f"{s.name} ({s.state_text})", self._opener(s)) for s in view.services]
        self.choose([*choices, (say("back"), lambda: None)])

    def _opener(self, service: ServiceView) -> Callable[[], None]:
        return lambda: self._service(service)

    def _service(self, service: ServiceView) -> None:
        view = self.session.view()
        district = next(d.name for d in view.districts if d.id == service.district)
        self.tell(
            say(
                "service",
                name=service.name,
                district=district,
                state=service.state_text,
                governance=service.governance.name,
                envelope=service.envelope,
                access=100 * service.access,
            )
        )
        staff, measure = service.staff, service.measure
        self.tell(
            say(
                "staff",
                professionals=staff.professionals,
                apprentices=staff.apprentices,
                volunteers=staff.volunteers,
                regime=measure.regime,
                reported=100 * measure.reported,
            )
        )
        own = [p for p in view.proposals if p.service == service.id]
        choices = self._proposals([p for p in own if p.suggested])
        choices += self._topics([p for p in own if not p.suggested], service.levers)
        choices.append((say("envelope"), lambda: self._envelope(service)))
        choices.append((say("govern", now=service.governance.name), lambda: self._govern(service)))
        self.choose([*choices, (say("back"), lambda: None)])

    def _proposals(self, proposals: Sequence[ProposalView]) -> list[Choice]:
        """Choices of what can be drafted; the rest is told, with the reason."""
        choices: list[Choice] = []
        for p in proposals:
            title = say("new", title=p.title) if p.new else p.title
            if p.drafted:
                self.tell(say("drafted", title=title))
            elif p.refusal:
                self.tell(say("refused", title=title, refusal=p.refusal))
            else:
                who = say("board_decides") if p.who == "board" else ""
                reason = say("reason", reason=p.reason) if p.reason else ""
                text = say("proposal", title=title, text=p.text, price=_price(p.cost), attention=p.attention, who=who)
                choices.append((text + reason, self._drafting(p)))
        return choices

    def _topics(self, proposals: Sequence[ProposalView], levers: Sequence[LeverView]) -> list[Choice]:
        """A choice for each group that holds one of these."""
        choices: list[Choice] = []
        for topic in self.session.view(report=False).topics:
            own = [p for p in proposals if p.group == topic.id]
            moved = [lever for lever in levers if lever.group == topic.id]
            if own or moved:
                choices.append((say("topic", title=topic.title, text=topic.text), self._opening(own, moved)))
        return choices

    def _opening(self, proposals: Sequence[ProposalView], levers: Sequence[LeverView]) -> Callable[[], None]:
        def act() -> None:
            choices = self._proposals(proposals)
            for lever in levers:
                for word, value in (("raise", lever.value + lever.step), ("lower", lever.value - lever.step)):
                    if lever.low <= round(value, 6) <= lever.high:
                        command = {"do": "set", "lever": lever.id, "at": lever.at, "value": round(value, 6)}
                        about = say(word, title=lever.title, now=lever.value, then=value, text=lever.text)
                        choices += self._quoted(about, command)
            self.choose([*choices, (say("back"), lambda: None)])

        return act

    def _quoted(self, about: str, command: dict[str, object]) -> list[Choice]:
        """A choice with what it takes, or none: then the refusal is told."""
        answer = self.session.ask(command)
        if not answer.ok:
            self.tell(say("refused", title=about, refusal=answer.message))
            return []
        text = say("quoted", about=about, price=_price(answer.cost), attention=answer.attention)
        return [(text, lambda: self._planned(command))]

    def _planned(self, command: dict[str, object]) -> None:
        done = self.session.do(command)
        self.tell(say("in_plan", title=done.title) if done.ok else done.message)

    def _envelope(self, service: ServiceView) -> None:
        choices: list[Choice] = []
        for share in ENVELOPE_SHARES:
            amount = round(share * service.envelope, 3)
            about = say("fund", amount=amount, change=100 * (share - 1))
            choices += self._quoted(about, {"do": "fund", "service": service.id, "amount": amount})
        self.choose([*choices, (say("back"), lambda: None)])

    def _govern(self, service: ServiceView) -> None:
        choices: list[Choice] = []
        for model, name in service.models:
            if model != service.governance.id:
                choices += self._quoted(name, {"do": "convert", "service": service.id, "model": model})
        self.choose([*choices, (say("back"), lambda: None)])

    def _districts(self, view: View) -> None:
        choices: list[Choice] = [(d.name, self._district_opener(d)) for d in view.districts]
        self.choose([*choices, (say("back"), lambda: None)])

    def _district_opener(self, district: DistrictView) -> Callable[[], None]:
        def act() -> None:
            self.tell(say("district", name=district.name, text=district.text, met=100 * district.overlays["access"]))
            levers = [lever for lever in self.session.view(report=False).district_levers if lever.at == district.id]
            self.choose([*self._topics((), levers), (say("back"), lambda: None)])

        return act

    def _drafting(self, proposal: ProposalView) -> Callable[[], None]:
        return lambda: self._planned({"do": "propose", "service": proposal.service, "proposal": proposal.id})

    def _draft(self, view: View) -> None:
        choices: list[Choice] = [
            (
                say("take_back", title=d.title, price=_price(d.cost), attention=d.attention),
                self._doing(do="drop", index=d.index),
            )
            for d in view.draft
        ]
        self.choose([*choices, (say("back"), lambda: None)])

    # boards and report --------------------------------------------------------------------------------------------

    def _meeting(self, meeting: MeetingView) -> None:
        view = self.session.view()
        names = {district.id: district.name for district in view.districts}
        self.tell(say("meeting", title=meeting.title, governance=meeting.governance, rule=meeting.rule))
        self.tell(say("about", proposals="; ".join(meeting.proposals), price=_price(meeting.cost)))
        for bench in meeting.benches:
            for seat in bench.seats:
                if seat.state == "empty":
                    self.tell(say("seat_empty", bench=bench.name, words=seat.words))
                    continue
                district = names[seat.district]
                self.tell(
                    say(
                        "seat_room" if bench.room else "seat",
                        name=seat.name,
                        bench=bench.name,
                        district=district,
                        vote=say(f"vote_{seat.vote}"),
                        words=seat.words,
                    )
                    + (" " + seat.state_text).rstrip()
                )
        choices: list[Choice] = room.votes(meeting, self._do)
        if choices:
            self.tell(say("room_waits", count=meeting.votes_wait, if_lost=meeting.if_lost))
        else:
            self.tell(say("chance", chance=100 * meeting.chance, if_lost=meeting.if_lost))
            choices = [(say("vote"), self._doing(do="vote", service=meeting.service))]
        if not any(promise.offered for promise in meeting.promises):
            choices += [
                (
                    say("promise", title=promise.title, text=promise.text),
                    self._doing(do="promise", service=meeting.service, promise=promise.id),
                )
                for promise in meeting.promises
            ]
            choices += [
                (
                    say("trade", title=promise.title, name=name),
                    self._doing(do="promise", service=meeting.service, promise=promise.id, about=other),
                )
                for promise in meeting.promises
                for other, name in promise.trades
            ]
        choices += [
            (
                say("amendment", title=asked.title, text=asked.text, price=_price(asked.cost), chance=100 * asked.chance),
                self._doing(do="accept", service=meeting.service, amendment=asked.id),
            )
            for asked in meeting.amendments
        ]
        self.choose([*choices, (say("withdraw"), self._doing(do="withdraw", service=meeting.service))])

    def _report(self, report: ReportView) -> None:
        self.tell(say("report", headline=report.headline, story=report.story))
        for line in (*report.boards, *report.promises):
            self.tell(line)
        for score in report.scores:
            self.tell(say("score", name=score.name, value=score.value, change=score.change, goal=score.goal))
            self.tell(say("why", name=score.name, change=score.change))
            for part in report.why[score.id][:PARTS_SHOWN]:
                source = ""
                if part.claim:
                    source = say("claim", claim=part.claim, title=part.claim_title, cite=part.cite, disputed=part.disputed_by)
                self.tell(say("part", value=part.value, text=part.text) + source)
        for changes in (report.districts, report.groups):
            parts = ", ".join(say("changed_part", who=change.who, value=change.value) for change in changes)
            self.tell(say("changed", parts=parts))
        self.choose([(say("next"), self._doing(do="next"))])

    def _ending(self, view: View) -> None:
        if view.end is None:
            return
        self.tell(say("end", verdict=view.end.verdict, stood=view.end.stood_for))
        for goal in view.goals:
            self.tell(goal_line(goal))
        names = {score.id: score.name for score in view.scores}
        if view.end.decisions:
            self.tell(say("decisions"))
        for made in view.end.decisions[:DECISIONS_SHOWN]:
            self.tell(decision_line(made))
        for line in view.end.rests:
            self.tell(line)
        for name, equity, quality, trust in view.end.lenses:
            self.tell(say("lens", name=name, equity=equity, quality=quality, trust=trust))
        self.tell(say("later", scores=", ".join(f"{names[n]} {v:.1f}" for n, v in view.end.later.items())))


def goal_line(goal: GoalView) -> str:
    """A goal and how far it is from met, as a line."""
    return say("goal", title=goal.title, wanted=goal.wanted_text, now=goal.now_text, said=goal.said)


def decision_line(made: DecisionView) -> str:
    """What a decision did, as a line."""
    where = say("decided_at" if made.place else "decided", title=made.title, place=made.place)
    return say("decision", what=where, turn=made.turn, **made.scores)


def play_in_terminal(session: Session, kept: Path) -> int:
    """Play in the terminal; the game is kept in a file when it ends or is left."""
    try:
        Terminal(session).run()
    except Left:
        pass
    finally:
        keep_session(session, kept)
    return DONE
