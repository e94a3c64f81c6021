"""The sheets for benches that people in the room play: who plays, a bench's card to read aloud, and votes that wait."""

from commongood.assets.draw.palette import CARD, INK, MUTE, RULE
from commongood.desktop import acts, pictures
from commongood.desktop.board_room import EMPTY
from commongood.desktop.desk import Desk
from commongood.desktop.page import Pen
from commongood.desktop.parts import card
from commongood.desktop.sheets import Sheet
from commongood.desktop.transitions import Pop, Press, Transition
from commongood.desktop.words import count, pounds, say
from commongood.play.view import BenchView, BriefView, MeetingView, SeatView

COLUMNS = (0.66, 0.84, 1.0)
"""Where the columns of what a bench weighs end, as shares of the width."""


def room_sheet(desk: Desk, size: tuple[int, int]) -> Sheet:
    """Which benches are played in the room; each can be given to it and taken back at any time."""

    def write(pen: Pen) -> None:
        pen.para(say("room.about"), 17)
        pen.gap(12)
        for brief in desk.view.room:
            _bench(pen, desk, brief)

    return Sheet(desk, size, say("room.title"), write, 980, "people")


def _bench(pen: Pen, desk: Desk, brief: BriefView) -> None:
    frame = card(pen, max(8, pen.u(14)), edge=INK if brief.held else RULE)
    px = pen.m.px(30)
    pen.stamp(pictures.bench_bar(brief.id, px, px), pen.x, pen.y)
    label = say("room.give" if not brief.held else "room.take")
    wide = max(pen.width(say(f"room.{key}"), 16, "bold") for key in ("give", "take")) + 2 * max(8, pen.u(16))
    indent = px + pen.u(14)
    press = _turn(desk, brief)
    top, room = pen.y, pen.w - indent - wide - pen.u(12)
    pen.para(brief.name, 20, INK, "bold", x=pen.x + indent, w=room)
    held = say("room.held") if brief.held else say("room.game")
    sits = say("room.sits", services=", ".join(brief.sits)) if brief.sits else say("room.sits_nowhere")
    pen.para(held, 16, INK, "bold" if brief.held else "body", x=pen.x + indent, w=room)
    pen.para(sits, 16, MUTE, x=pen.x + indent, w=room)
    spoken = say("room.spoken", bench=brief.name, what=label)
    pen.button(f"room:{brief.id}", label, press, pen.x + pen.w - wide, top, wide, on=brief.held, spoken=spoken)
    read = say("room.card")
    show = acts.push(lambda size: card_sheet(desk, size, brief.id))
    below = top + pen.button_height() + pen.u(12)
    spoken = say("room.spoken", bench=brief.name, what=read)
    pen.button(f"card:{brief.id}", read, show, pen.x + pen.w - wide, below, wide, spoken=spoken)
    pen.y = max(pen.y, below + pen.button_height())
    frame.end()


def _turn(desk: Desk, brief: BriefView) -> Press:
    """Give a bench to the room, or take it back."""

    def press() -> None:
        held = [one.id for one in desk.view.room if one.held != (one.id == brief.id)]
        desk.do({"do": "room", "benches": held})
        if desk.note_good:
            desk.note = ""

    return press


def card_sheet(desk: Desk, size: tuple[int, int], bench: str) -> Sheet:
    """A bench's card: who they are, what is on the table, and what it would mean for them, which can be hidden."""
    brief = next((one for one in desk.view.room if one.id == bench), None)

    def write(pen: Pen) -> None:
        if brief is None:
            return
        pen.para(brief.text, 24)
        pen.gap(10)
        meeting = desk.open_meeting()
        seen = next((b for b in meeting.benches if b.id == bench), None) if meeting else None
        if meeting is None or seen is None:
            return
        pen.heading(say("room.on_the_table"))
        pen.para(", ".join(meeting.proposals) or meeting.title, 20, INK, "bold")
        pen.para(say("board.cost", cost=pounds(meeting.cost)), 17)
        pen.para(meeting.rule, 17)
        if seen.room:
            _advice(pen, desk, seen)

    return Sheet(desk, size, brief.name if brief else bench, write, 980, "people")


def _advice(pen: Pen, desk: Desk, bench: BenchView) -> None:
    """What the game's people on this bench would weigh, once for each district that they speak for."""
    pen.heading(say("room.advice"))
    pen.para(say("room.advice_note"), 16, MUTE)
    pen.gap(6)
    pen.button("advice", say("room.hide" if desk.advice else "room.show"), _toggle(desk), pen.x, pen.y)
    pen.y += pen.button_height()
    pen.gap(14)
    if not desk.advice:
        return
    by_district: dict[str, list[SeatView]] = {}
    for seat in bench.seats:
        if seat.state != EMPTY:
            by_district.setdefault(seat.district if bench.id in _LOCAL else "", []).append(seat)
    heads = (say("board.head.without"), say("board.head.with"), say("board.head.likely"))
    for seats in by_district.values():
        pen.para(", ".join(seat.name for seat in seats), 17, INK, "bold")
        for head, at in zip(heads, COLUMNS, strict=True):
            pen.put(head, pen.x + pen.w * at, pen.y, 15, MUTE, anchor="r")
        pen.y += pen.m.lead(15)
        for row in seats[0].weighs:
            top = pen.y
            pen.para(row.measure, 17, w=pen.w * 0.5)
            for cell, at, face in zip((row.before, row.after, row.range), COLUMNS, ("body", "bold", "body"), strict=True):
                pen.put(cell, pen.x + pen.w * at, top, 17, INK, face, "r")
            pen.gap(3)
        leans = {vote: sum(seat.leans == vote for seat in seats) for vote in ("for", "unsure", "against")}
        pen.para(say("room.leans", votes=", ".join(count(f"board.count.{vote}", n) for vote, n in leans.items() if n)), 16)
        pen.gap(12)


_LOCAL = ("users", "members", "council", "trustees")
"""Benches whose seats look at need in their own district."""


def _toggle(desk: Desk) -> Press:
    def press() -> None:
        desk.advice = not desk.advice
        desk.version += 1

    return press


def waits_sheet(desk: Desk, size: tuple[int, int]) -> Sheet:
    """The room has votes still to enter: enter them, or let the game decide."""

    def stand_in(meeting: MeetingView, bench: str) -> Press:
        def press() -> Transition | None:
            desk.do({"do": "stand_in", "service": meeting.service, "bench": bench})
            after = desk.open_meeting()
            return None if after and after.waits else Pop()

        return press

    def write(pen: Pen) -> None:
        meeting = desk.open_meeting()
        if meeting is None:
            return
        pen.para(say("room.waits"), 20)
        pen.gap(12)
        for bench in (b for b in meeting.benches if b.waits):
            frame = card(pen, max(8, pen.u(14)), fill=CARD)
            label = say("room.stand_in")
            wide = pen.width(label, 16, "bold") + 2 * max(8, pen.u(16))
            top = pen.y
            pen.para(bench.name, 20, INK, "bold", w=pen.w - wide - pen.u(12))
            pen.para(count("room.to_vote", bench.waits), 17, w=pen.w - wide - pen.u(12))
            spoken = say("room.spoken", bench=bench.name, what=label)
            pen.button(
                f"stand_in:{bench.id}", label, stand_in(meeting, bench.id), pen.x + pen.w - wide, top, wide, spoken=spoken
            )
            pen.y = max(pen.y, top + pen.button_height())
            frame.end()
        pen.gap(6)
        pen.button("enter", say("room.enter"), acts.pop, pen.x, pen.y, chief=True, size=20)
        pen.y += pen.button_height(20)

    sheet = Sheet(desk, size, say("room.waits_title"), write, 820, "vote")
    sheet.focus.key = "enter"
    return sheet
