"""A meeting as a seat sees it: benches, their words, the vote as it stands, and the promises that could sway it."""

from collections.abc import Mapping
from dataclasses import replace

from commongood.content.schema import Governance
from commongood.play import boards
from commongood.play.bargaining import partners
from commongood.play.game import Game
from commongood.play.opinion import CAPTURED, EMPTY, SAYS_NOTHING, USUAL, Measure, Opinion
from commongood.play.setting import Setting
from commongood.play.view import AdviceView, AmendmentView, BenchView, MeetingView, OutlookView, PromiseView, SeatView

POUNDS = ("cost", "profit")
COUNTS = ("posts",)
TRADES_SHOWN = 2


def rule_text(setting: Setting, model: Governance, filled: Mapping[str, int] | None = None) -> str:
    """The board's rule in words. filled: by bench, the seats that somebody holds; all of them, if not given."""
    seats = model.benches if filled is None else filled
    return setting.text(f"rule.{model.rule}", needed=boards.needed(seats), all=sum(seats.values()))


def _figure(setting: Setting, name: str, value: float) -> str:
    return setting.figures.number(value, 2 if name in POUNDS else 1 if name in COUNTS else 0)


def words(setting: Setting, opinion: Opinion, service: str) -> str:
    """What a seat says: of the measure that weighed most with it, in the direction and size that it expects."""
    bench = setting.library.bench[opinion.bench]
    name, felt = opinion.measure.name, opinion.felt
    key = "nothing" if abs(felt) < SAYS_NOTHING * USUAL[name] else f"{name}{'+' if felt > 0 else '-'}"
    shown = abs(felt)
    figure = setting.figures.number(shown, 2 if name in POUNDS else 1 if shown < 10 else 0)
    voice = bench.voices.get(key, bench.voices["nothing"])
    return voice.format(n=figure, place=setting.district_name(opinion.district), service=setting.service_name(service))


def _range(setting: Setting, measure: Measure) -> str:
    return f"{_figure(setting, measure.name, measure.low)} – {_figure(setting, measure.name, measure.high)}"


def _advice(setting: Setting, opinion: Opinion) -> tuple[AdviceView, ...]:
    place = setting.district_name(opinion.district)
    return tuple(
        AdviceView(
            setting.text(f"measure.{measure.name}", place=place),
            _figure(setting, measure.name, measure.without),
            _figure(setting, measure.name, measure.with_it),
            _range(setting, measure),
        )
        for measure in opinion.weighed
    )


def _seat(setting: Setting, meeting: boards.Meeting, opinion: Opinion) -> SeatView:
    measure = opinion.measure
    place, played = setting.district_name(opinion.district), opinion.bench in meeting.room
    if opinion.state == EMPTY:
        words_of = setting.text("seat.empty", place=place)
        return SeatView("", opinion.bench, opinion.district, EMPTY, words_of, "", "", "", "", EMPTY, words_of, opinion.number)
    return SeatView(
        name=opinion.name,
        bench=opinion.bench,
        district=opinion.district,
        vote=meeting.vote(setting, opinion),
        words=words(setting, opinion, meeting.service),
        measure=setting.text(f"measure.{measure.name}", place=place),
        before=_figure(setting, measure.name, measure.without),
        after=_figure(setting, measure.name, measure.with_it),
        range=_range(setting, measure),
        state=opinion.state,
        state_text=setting.text("seat.captured", place=place) if opinion.state == CAPTURED else "",
        number=opinion.number,
        leans=boards.vote_of(meeting.leaning(setting, opinion)) if played else "",
        weighs=_advice(setting, opinion) if played else (),
    )


def _support(setting: Setting, meeting: boards.Meeting, bench: str) -> float:
    votes = [vote for vote in meeting.votes(setting)[bench] if vote != EMPTY]
    # a person in the room who is not sure gives no half vote: their vote is entered as it is
    half = 0.0 if bench in meeting.room else 0.5
    return (votes.count("for") + half * votes.count("unsure")) / len(votes) if votes else 0.0


def _outlook(setting: Setting, meeting: boards.Meeting, measure: Measure) -> OutlookView:
    label = "measure.need" if measure.name == "access" else f"measure.{measure.name}"
    return OutlookView(setting.text(label), measure.now, measure.without, measure.with_it, measure.low, measure.high)


def _amendment(game: Game, meeting: boards.Meeting, made: boards.Amended) -> AmendmentView:
    setting = game.setting
    amendment, model = setting.library.amendment[made.id], setting.library.governance[meeting.model]
    then = replace(meeting, opinions=made.opinions)
    before = sum(game.drafts[i].quote.cost for i in meeting.drafts)
    cost = sum(one.quote.cost for one in (*made.drafts, *made.extra)) - before
    support = {bench: _support(setting, then, bench) for bench in model.benches}
    return AmendmentView(made.id, amendment.title, amendment.text, amendment.bench, cost, support, boards.chance(setting, then))


def meeting_view(game: Game, meeting: boards.Meeting) -> MeetingView:
    """The meeting with every seat's words and vote."""
    setting = game.setting
    model = setting.library.governance[meeting.model]
    votes = [vote for bench in meeting.votes(setting).values() for vote in bench]
    benches = []
    for bench_id in model.benches:
        bench = setting.library.bench[bench_id]
        support = _support(setting, meeting, bench_id)
        seats = tuple(_seat(setting, meeting, o) for o in meeting.opinions if o.bench == bench_id)
        brief = bench.brief or setting.text("room.brief", name=bench.name, weighs=bench.weighs)
        waits = sum(seat.vote == boards.WAITS for seat in seats)
        played = bench_id in meeting.room
        benches.append(BenchView(bench_id, bench.name, bench.weighs, support, support > 0.5, seats, played, brief, waits))
    promises = []
    for promise in setting.library.promise.values():
        if promise.bench in model.benches:
            swayed = replace(meeting, promise=promise.id)
            support_with = {bench: _support(setting, swayed, bench) for bench in model.benches}
            others = partners(setting, game.opened, meeting.service, promise.bench) if meeting.outcome == "open" else []
            promises.append(
                PromiseView(
                    promise.id,
                    promise.title,
                    promise.text,
                    promise.bench,
                    meeting.promise == promise.id,
                    support_with,
                    boards.chance(setting, swayed),
                    tuple((service, setting.service_name(service)) for service in others[:TRADES_SHOWN]),
                )
            )
    made = [game.drafts[i] for i in meeting.drafts]
    return MeetingView(
        service=meeting.service,
        title=setting.service_name(meeting.service),
        governance=model.name,
        proposals=tuple(m.quote.title for m in made),
        cost=sum(m.quote.cost for m in made),
        rule=rule_text(setting, model, meeting.filled),
        contested=meeting.contested,
        outcome=meeting.outcome,
        votes_for=meeting.votes_for if meeting.outcome in ("passed", "lost") else votes.count("for"),
        votes_unsure=meeting.votes_unsure if meeting.outcome in ("passed", "lost") else votes.count("unsure"),
        votes_against=meeting.votes_against if meeting.outcome in ("passed", "lost") else votes.count("against"),
        needed=boards.needed(meeting.filled),
        chance=boards.chance(setting, meeting),
        benches=tuple(benches),
        promises=tuple(promises),
        outlook=tuple(_outlook(setting, meeting, m) for m in meeting.outlook),
        if_lost=setting.text("board.if_lost"),
        amendments=tuple(_amendment(game, meeting, one) for one in meeting.amendments),
        amended=setting.library.amendment[meeting.amendment].title if meeting.amendment else "",
        promised_for=setting.service_name(meeting.about) if meeting.about else "",
        waits=tuple(setting.library.bench[bench].name for bench in meeting.waits),
        votes_wait=votes.count(boards.WAITS),
    )
