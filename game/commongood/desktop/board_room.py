"""A bench that people in the room play, as it sits at a board: chairs to be filled, and the votes that are entered for them."""

from collections.abc import Callable

import pygame
from msgspec.structs import replace

from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import CARD, INK, MUSTARD, MUTE, PAPER, RULE
from commongood.assets.draw.room import chair
from commongood.desktop import pictures
from commongood.desktop.desk import Desk
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Pen
from commongood.desktop.transitions import Press
from commongood.desktop.words import count, say
from commongood.play.view import BenchView, MeetingView, SeatView

Rect = pygame.Rect
VOTES = ("for", "against", "unsure")
"""The votes in the order of the keys 1, 2 and 3."""
EMPTY, WAITS = "empty", "waits"


def cast(desk: Desk, meeting: MeetingView, seat: SeatView, vote: str) -> bool:
    """Enter a seat's vote; what was entered shows on its chair, so that no message is needed."""
    command = {"do": "cast", "service": meeting.service, "bench": seat.bench, "seat": seat.number, "vote": vote}
    done = desk.do(command).ok
    if done and desk.note_good:
        desk.note = ""
    return done


def casting(desk: Desk, meeting: MeetingView, seat: SeatView, vote: str) -> Press:
    """The press that enters a seat's vote."""

    def press() -> None:
        cast(desk, meeting, seat, vote)

    return press


def seat_at(meeting: MeetingView, key: str | None) -> SeatView | None:
    """The seat that a place on the screen belongs to, if the room plays it and somebody stood for it."""
    parts = (key or "").split(":")
    if len(parts) < 3 or parts[0] not in ("seat", "cast") or not parts[2].isdecimal():
        return None
    bench = next((b for b in meeting.benches if b.id == parts[1] and b.room), None)
    found = bench.seats[int(parts[2])] if bench and int(parts[2]) < len(bench.seats) else None
    return found if found and found.state != EMPTY else None


def next_to_vote(meeting: MeetingView, after: SeatView | None = None) -> tuple[str, int, SeatView] | None:
    """The first seat that the room has still to vote for, from a seat on and round: its bench, its place, and itself."""
    seats = [(b.id, i, seat) for b in meeting.benches if b.room for i, seat in enumerate(b.seats)]
    if after is not None:
        place = next((n for n, (bench, _, seat) in enumerate(seats) if (bench, seat.number) == (after.bench, after.number)), 0)
        seats = seats[place + 1 :] + seats[: place + 1]
    return next((one for one in seats if one[2].vote == WAITS), None)


def button_width(m: Metrics, step: int) -> int:
    """How wide a seat's buttons are each. step: the seat's room across."""
    return min((step - m.u(8)) // 3, max(30, m.u(62)))


def seat_page(
    pen: Pen, seat: SeatView, key: str, at: tuple[int, int], face: int, step: int, press: Callable[[str], Press]
) -> None:
    """A chair with its vote, and under it a button for each vote. at: the middle of its foot. step: the room across."""
    m, (cx, base) = pen.m, at
    wide = button_width(m, step)
    high = max(28, m.u(46))
    foot = base - high - m.u(4)
    tall = max(40, min(face, foot - (base - face)) * 9 // 10)
    if seat.vote != WAITS:
        paddle = pictures.paddle(seat.vote, tall)
        pen.stamp(paddle, cx - paddle.get_width() / 2, foot - tall)
    else:
        side = max(24, face * 34 // 100)
        pen.box(Rect(cx - side // 2, foot - side - m.u(14), side, side), PAPER, 8)
        pen.put(str(seat.number + 1), cx, foot - side // 2 - m.u(14) - m.lead(24) / 2, 24, MUTE, "bold", "c")
    left = cx - 3 * wide // 2
    for i, vote in enumerate(VOTES):
        box = Rect(left + i * wide, base - high, wide - 2, high)
        on = seat.vote == vote
        line = max(2, m.u(3))
        pen.box(box, INK, 6)
        pen.box(box.inflate(-2 * line, -2 * line), MUSTARD if on else CARD, 5)
        px = min(box.w, box.h) - 2 * line - 4
        pen.stamp(pictures.vote_mark(vote, px), box.centerx - px / 2, box.centery - px / 2)
        pen.spot(f"cast:{key}:{vote}", box, press(vote), say("room.cast", name=seat.name, vote=say(f"vote.{vote}")), 6)


def heard(desk: Desk, bench: BenchView, seat: SeatView) -> tuple[str, SeatView]:
    """What a seat says, and the seat as it may be seen: what the game's own people would weigh can be hidden from the room."""
    if bench.room and seat.state != EMPTY and not desk.advice:
        return say("room.ask"), replace(seat, measure="", range="", state_text="")
    return (seat.words if seat.state == EMPTY else say("board.said", words=seat.words)), seat


def waiting_mark(px: int) -> pygame.Surface:
    """The sign of a vote that is still to be entered, px high: an empty frame."""
    k = Ink(42, 42, px / 42, origin=(21, 21))
    k.ring(0, 0, 18, 3, INK)
    return k.done()


def waiting_bar(pen: Pen, rect: Rect) -> None:
    """One seat's part of a tally that is still to come."""
    line = max(1, pen.u(2))
    pen.box(rect, INK, 4)
    pen.box(rect.inflate(-2 * line, -2 * line), RULE, 3)


def chair_of(face: int) -> pygame.Surface:
    """The chair behind a face of a size."""
    k = Ink(160 * 1.24, 160 * 1.02, face / 160, origin=(160 * 0.62, 160 * 1.02))
    chair(k, 0, 0, 1)
    return k.done()


def plate_words(bench: BenchView) -> str:
    """What stands on the plate of a bench that the room plays, for its share of votes."""
    if not bench.waits:
        return ""
    return count("room.to_vote", bench.waits)
