"""A board's meeting where there is little room: one list that scrolls, and the vote below it."""

import pygame

from commongood.assets.draw.palette import CARD, INK, MUSTARD, MUTE, PAPER, RULE
from commongood.desktop import acts, board_offers, board_parts, board_room, pictures, topbar_small
from commongood.desktop.board_parts import Decide, looks_of, speaker_of
from commongood.desktop.board_room import EMPTY
from commongood.desktop.desk import Desk
from commongood.desktop.lettering import fit_lines
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.parts import card
from commongood.desktop.room_sheets import card_sheet, room_sheet
from commongood.desktop.sheets import help_sheet
from commongood.desktop.transitions import Press
from commongood.desktop.words import percent, say
from commongood.play.view import BenchView, MeetingView, SeatView

Rect = pygame.Rect


def foot_height(m: Metrics) -> int:
    """How high the row of buttons is."""
    return board_parts.button_height(m) + max(20, m.u(24))


def bar(desk: Desk, m: Metrics, meeting: MeetingView, width: int) -> Page:
    """Whose meeting it is."""
    h = topbar_small.bar_height(m)
    pen = Pen(m, width, INK)
    pen.ground = INK
    service = desk.service(meeting.service)
    gap, side = m.u(12), h - max(8, m.u(10))
    flag = pictures.pennant(service.governance.id if service else "council", max(20, m.u(26)))
    wide = flag.get_width() + 2 * gap
    pen.box(Rect(0, 0, wide, h), MUSTARD)
    pen.stamp(flag, gap, (h - flag.get_height()) / 2)
    name = service.name if service else meeting.title
    title = fit_lines(say("board.of", name=name), m.px(22), "title", width - wide - 2 * side - 4 * gap)[0]
    pen.put(title, wide + gap, (h - m.lead(22)) / 2, 22, PAPER, "title")
    people = Rect(width - 2 * (side + gap), (h - side) // 2, side, side)
    pen.stamp(pictures.icon("people", side, PAPER, INK), *people.topleft)
    pen.spot("room", people, acts.push(lambda size: room_sheet(desk, size)), say("room.title"))
    ask = Rect(width - side - gap, (h - side) // 2, side, side)
    pen.stamp(pictures.icon("help", side, PAPER, INK), *ask.topleft)
    pen.spot("help", ask, acts.push(lambda size: help_sheet(desk, size)), say("top.help"))
    pen.y = h
    return pen.done()


def foot(m: Metrics, width: int, decide: Decide) -> Page:
    """The buttons that decide."""
    pen = Pen(m, width, RULE, pad=max(12, m.u(24)))
    pen.box(Rect(0, 0, width, max(2, m.u(4))), INK)
    pen.y = (foot_height(m) - board_parts.button_height(m)) // 2
    board_parts.buttons(pen, decide)
    return pen.done(foot_height(m))


def build(desk: Desk, m: Metrics, meeting: MeetingView, width: int, chosen: dict[str, int]) -> Page:
    """The list: what is proposed, how the vote would go, the benches seat by seat, what can be bargained."""
    pen = Pen(m, width, PAPER)
    line = max(2, m.u(4))
    pages = (
        board_parts.proposal(desk, m, meeting, width, 0, None),
        board_parts.tally(m, meeting, width, 0),
        _benches(desk, m, meeting, width, chosen),
        board_offers.offers(desk, m, meeting, width, 0),
    )
    for page in pages:
        if pen.y:
            pen.box(Rect(0, pen.y, width, line), INK)
            pen.y += line
        pen.page_in(page, 0, pen.y)
        pen.y += page.height
    return pen.done()


def _benches(desk: Desk, m: Metrics, meeting: MeetingView, width: int, chosen: dict[str, int]) -> Page:
    pen = Pen(m, width, PAPER, pad=max(12, m.u(22)))
    pen.gap(14)
    service = desk.service(meeting.service)
    pen.para(service.governance.name if service else meeting.governance, 24, INK, "title")
    pen.para(meeting.rule, 16, MUTE)
    places = {d.id: d.name for d in desk.view.districts}
    looks = looks_of(meeting)
    for bench in meeting.benches:
        if not bench.seats:
            continue
        pen.gap(12)
        _name(pen, desk, bench)
        speaker = speaker_of(bench, chosen)
        for i, seat in enumerate(bench.seats):
            portrait = None
            if seat.state != EMPTY and not bench.room:
                portrait = pictures.face(looks[f"{bench.id}:{i}"], seat.vote, max(40, 2 * m.lead(16)))
            place, press = places.get(seat.district, seat.district), _choose(chosen, bench.id, i)
            _seat(pen, board_room.heard(desk, bench, seat), f"{bench.id}:{i}", portrait, place, i == speaker, press)
            if bench.room and seat.state != EMPTY:
                _votes(pen, desk, meeting, seat, f"{bench.id}:{i}")
    pen.gap(16)
    return pen.done()


def _name(pen: Pen, desk: Desk, bench: BenchView) -> None:
    m, top = pen.m, pen.y
    px = m.px(24)
    pen.stamp(pictures.bench_bar(bench.id, px, px), pen.x, pen.y + (m.lead(22) - px) / 2)
    support = board_room.plate_words(bench) or say("board.for", share=percent(bench.support))
    pen.put(support, pen.x + pen.w, pen.y + (m.lead(22) - m.lead(17)) / 2, 17, INK, "bold", "r")
    indent = px + m.u(12)
    pen.para(bench.name, 22, INK, "title", x=pen.x + indent, w=pen.w - indent - pen.width(support, 17, "bold") - m.u(12))
    pen.para(say("room.plate") if bench.room else bench.weighs, 16, MUTE)
    if bench.room:
        name = bench.id
        label = say("room.spoken", bench=bench.name, what=say("room.card"))
        rect = Rect(pen.x, top, pen.w, pen.y - top)
        pen.spot(f"card:{name}", rect, acts.push(lambda size: card_sheet(desk, size, name)), label, 4)
    pen.gap(4)


def _votes(pen: Pen, desk: Desk, meeting: MeetingView, seat: SeatView, key: str) -> None:
    """The buttons that enter a seat's vote."""
    gap = pen.u(8)
    wide = (pen.w - 2 * gap) // 3
    for i, vote in enumerate(board_room.VOTES):
        press, word = board_room.casting(desk, meeting, seat, vote), say(f"vote.{vote}")
        spoken, on = say("room.cast", name=seat.name, vote=word), seat.vote == vote
        pen.button(f"cast:{key}:{vote}", word, press, pen.x + i * (wide + gap), pen.y, wide, spoken=spoken, on=on)
    pen.y += pen.button_height()
    pen.gap(12)


def _choose(chosen: dict[str, int], bench: str, i: int) -> Press:
    def press() -> None:
        chosen[bench] = i

    return press


def _seat(
    pen: Pen, heard: tuple[str, SeatView], key: str, portrait: pygame.Surface | None, place: str, speaks: bool, press: Press
) -> None:
    """A seat as a row: face, name, vote; for the one that was chosen, also what it says and what it looks at."""
    m, (said, seat) = pen.m, heard
    frame = card(pen, max(6, m.u(10)), edge=INK if speaks else RULE)
    top, mark = pen.y, m.px(30)
    face = max(40, 2 * m.lead(16))
    if portrait:
        pen.stamp(portrait, pen.x, top)
    elif seat.state != EMPTY:
        pen.put(str(seat.number + 1), pen.x + face / 2, top + (face - m.lead(24)) / 2, 24, MUTE, "bold", "c")
    if seat.state != EMPTY:
        shown = board_room.waiting_mark(mark) if seat.vote == board_room.WAITS else pictures.vote_mark(seat.vote, mark)
        pen.stamp(shown, pen.x + pen.w - mark, top)
    who = say("board.empty", place=place) if seat.state == EMPTY else seat.name
    vote = say(f"vote.{seat.vote}") if seat.state != EMPTY else ""
    indent = face + m.u(12)
    room = pen.w - indent - mark - m.u(12)
    pen.para(who, 17, INK, "bold", x=pen.x + indent, w=room)
    if seat.state != EMPTY:
        pen.para(say("board.speaker", name=vote, place=place) if place else vote, 16, MUTE, x=pen.x + indent, w=room)
    pen.y = max(pen.y, top + face)
    if speaks:
        _words(pen, said, seat)
    spoken = seat.words if seat.state == EMPTY else say("board.seat", name=seat.name, vote=vote)
    pen.spot(f"seat:{key}", frame.end(6), press, spoken)


def _words(pen: Pen, said: str, seat: SeatView) -> None:
    m = pen.m
    pen.gap(4)
    pen.para(said, 18)
    if seat.state_text:
        pen.para(seat.state_text, 16, MUTE)
    if not seat.measure:
        return
    pen.gap(4)
    pen.para(seat.measure, 17, INK, "bold")
    px, top = m.px(20), pen.y
    before = pen.put(seat.before, pen.x, top, 17, MUTE)
    pen.stamp(pictures.icon("arrow", px, MUTE, CARD), before.right + m.u(6), before.centery - px // 2)
    pen.put(seat.after, before.right + px + m.u(14), top, 17, INK, "bold")
    pen.y += m.lead(17)
    if seat.range:
        pen.para(say("board.likely", range=seat.range), 16, MUTE)
