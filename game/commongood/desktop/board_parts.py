"""The parts of a board's meeting: benches with faces and votes, promises, the outlook, the tally."""

from dataclasses import dataclass
from functools import partial

import pygame

from commongood.assets.draw.looks import Look, in_colours, looks_for
from commongood.assets.draw.palette import CARD, INK, MUTE, PAPER, RULE, TRUNK, lit
from commongood.assets.draw.room import chamber
from commongood.desktop import acts, board_room, pictures
from commongood.desktop.desk import Desk
from commongood.desktop.lettering import fit_lines
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.room_sheets import card_sheet
from commongood.desktop.transitions import Press
from commongood.desktop.words import count, figure, percent, pounds, say
from commongood.play.view import BenchView, MeetingView, SeatView

Rect = pygame.Rect


@dataclass(frozen=True, slots=True)
class Decide:
    """What the buttons that decide do."""

    vote: Press
    withdraw: Press


def room(size: tuple[int, int], m: Metrics, floor: float) -> pygame.Surface:
    """The chamber behind everything, floor being the share of its height where the floor begins."""
    w, h = size
    return pictures.in_bands(size, lambda k: chamber(k, 0, 0, w / m.scale, h / m.scale, floor), m.scale)


def speaker_of(bench: BenchView, chosen: dict[str, int]) -> int:
    """The seat of a bench whose words are shown: the one chosen, else the first that is not for, else the first."""
    held = chosen.get(bench.id)
    if held is not None and held < len(bench.seats):
        return held
    held_seats = [i for i, seat in enumerate(bench.seats) if seat.state != "empty"]
    return next((i for i in held_seats if bench.seats[i].vote != "for"), held_seats[0] if held_seats else 0)


def looks_of(meeting: MeetingView) -> dict[str, Look]:
    """How each seat looks, in the colours of its bench: {"bench:place": look}."""
    keys = {f"{b.id}:{i}": seat.name for b in meeting.benches for i, seat in enumerate(b.seats) if seat.name}
    looks = looks_for(keys.values())
    return {key: in_colours(looks[name], pictures.bench_art(key.split(":")[0])) for key, name in keys.items()}


class Benches:
    """The benches' page: who speaks can be chosen by pressing a seat."""

    def __init__(self, desk: Desk, m: Metrics, meeting: MeetingView, height: int, chosen: dict[str, int]) -> None:
        self.m, self.desk, self.meeting, self.height, self.chosen = m, desk, meeting, height, chosen
        self.looks = looks_of(meeting)
        self.places = {d.id: d.name for d in desk.view.districts}

    def fit(self, width: int) -> bool:
        """Whether every face has room, whoever speaks."""
        pen, least = Pen(self.m, width, None), 2 * self.m.lead(16)
        for bench, area in self._areas(width):
            plate = max(self.m.u(84), self.m.lead(28) + self.m.lead(17) + 14) + self.m.u(34)
            room = area.w / len(bench.seats)
            wide = min(area.w, max(self.m.u(760), 520))
            words = max(sum(self._bubble_heights(pen, bench, seat, wide)) for seat in bench.seats)
            if min(room, area.h - plate - words - self.m.u(12)) < least:
                return False
        return True

    def build(self, width: int) -> Page:
        """The page, as wide as the screen."""
        pen = Pen(self.m, width, None)
        pen.ground = PAPER
        for bench, area in self._areas(width):
            self._bench(pen, bench, area)
        pen.y = self.height
        return pen.done()

    def _areas(self, width: int) -> list[tuple[BenchView, Rect]]:
        """Each bench that has seats, and its box."""
        m = self.m
        benches = [b for b in self.meeting.benches if b.seats]
        margin, gap = m.u(36), m.u(14)
        weights = [max(2.4, len(b.seats)) for b in benches]
        room_across = width - 2 * margin - gap * (len(benches) - 1)
        x, areas = float(margin), []
        for bench, weight in zip(benches, weights, strict=True):
            w = room_across * weight / sum(weights)
            areas.append((bench, Rect(round(x), 0, round(w), self.height)))
            x += w + gap
        return areas

    def _bench(self, pen: Pen, bench: BenchView, area: Rect) -> None:
        m, n = self.m, len(bench.seats)
        plate_h = max(m.u(84), m.lead(28) + m.lead(17) + 14)
        desk_h = plate_h + m.u(34)
        desk_top = area.bottom - desk_h
        speaker = speaker_of(bench, self.chosen)
        bubble_w = min(area.w, max(m.u(760), 520))
        step = min(area.w / n, m.u(210))
        left = area.x + (area.w - step * n) / 2
        bubble_x = max(area.x, min(area.right - bubble_w, round(left + step * (speaker + 0.5) - bubble_w / 2)))
        bubble = self._bubble(pen, bench, bench.seats[speaker], bubble_x, area.y, bubble_w)
        face = int(min(step * 1.12, desk_top - bubble.bottom - m.u(12), m.u(236)))
        middle = round(left + step * (speaker + 0.5)) - m.u(6)
        low = bubble.bottom - 1
        pen.wedge([(middle - m.u(22), low), (middle + m.u(18), low), (middle, low + m.u(30))], PAPER)
        for i, seat in enumerate(bench.seats):
            self._seat(pen, bench, seat, i, round(left + step * (i + 0.5)), desk_top, face, round(step))
        pen.box(Rect(area.x - m.u(8), desk_top, area.w + m.u(16), m.u(14)), lit(TRUNK, 0.3))
        pen.box(Rect(area.x, desk_top + m.u(14), area.w, desk_h - m.u(14)), TRUNK)
        self._plate(pen, bench, Rect(area.x + m.u(14), desk_top + m.u(24), area.w - m.u(28), plate_h))

    def _seat(self, pen: Pen, bench: BenchView, seat: SeatView, i: int, cx: int, base: int, face: int, step: int) -> None:
        key = f"{bench.id}:{i}"
        pen.stamp(board_room.chair_of(face), cx - face * 0.62, base - face * 1.02)
        rect = Rect(cx - face // 2, base - face, face, face)
        if seat.state == "empty":
            pen.spot(f"seat:{key}", rect, self._choose(bench.id, i), seat.words)
            return
        if bench.room:
            vote, wide = say(f"vote.{seat.vote}"), max(face, 3 * board_room.button_width(self.m, step))
            rect = Rect(cx - wide // 2, base - face, wide, face)
            pen.spot(f"seat:{key}", rect, self._choose(bench.id, i), say("board.seat", name=seat.name, vote=vote))
            press = partial(board_room.casting, self.desk, self.meeting, seat)
            board_room.seat_page(pen, seat, key, (cx, base), face, step, press)
            return
        portrait = pictures.face(self.looks[key], seat.vote, face)
        pen.stamp(portrait, cx - face / 2, base - face + 2)
        tall = max(40, face * 46 // 100)
        paddle = pictures.paddle(seat.vote, tall)
        pen.stamp(paddle, cx + face * 0.36 - paddle.get_width() / 2, base - tall + 2)
        pen.spot(
            f"seat:{key}", rect, self._choose(bench.id, i), say("board.seat", name=seat.name, vote=say(f"vote.{seat.vote}"))
        )

    def _choose(self, bench: str, i: int) -> Press:
        def press() -> None:
            self.chosen[bench] = i

        return press

    def _bubble(self, pen: Pen, bench: BenchView, seat: SeatView, x: int, y: int, w: int) -> Rect:
        m, pad = self.m, self.m.u(22)
        said, seat = board_room.heard(self.desk, bench, seat)
        lines = fit_lines(said, m.px(20), "body", w - 2 * pad)
        likely = say("board.likely", range=seat.range) if seat.range else ""
        parted, below = self._broken(pen, seat, w)
        body, foot = self._bubble_heights(pen, bench, seat, w)
        rect = Rect(x, y, w, body + foot)
        pen.box(rect, CARD, 14)
        pen.box(Rect(x, rect.bottom - foot, w, foot), PAPER, 14, (False, False, True, True))
        top = y + m.u(10)
        place = self.places.get(seat.district, seat.district)
        who = say("board.speaker", name=seat.name, place=place) if place else seat.name
        who = (
            say("board.empty", place=place)
            if seat.state == "empty"
            else f"{who}. {seat.state_text}"
            if seat.state_text
            else who
        )
        if bench.room and seat.state != "empty":
            who = say("room.seat", number=seat.number + 1, who=who)
        pen.put(fit_lines(who, m.px(17), "bold", w - 2 * pad)[0], x + pad, top, 17, MUTE, "bold", within=rect)
        top += m.lead(17)
        for line in lines:
            pen.put(line, x + pad, top, 20, INK, within=rect)
            top += m.lead(20)
        row = rect.bottom - foot + m.u(8)
        if bench.room and not self.desk.advice:
            pen.put(say("room.keys"), x + pad, row, 16, MUTE, within=rect)
        if seat.measure:
            row = self._measure(pen, seat, rect, x + pad, row, parted)
            at = (x + pad, row + m.lead(17), "l") if below else (rect.right - pad, row, "r")
            pen.put(likely, at[0], at[1], 16, MUTE, anchor=at[2], within=rect)
        return rect

    def _broken(self, pen: Pen, seat: SeatView, w: int) -> tuple[bool, bool]:
        """Whether the change of what a seat looks at stands below its name, and the likely range below the change."""
        name, change = self._measure_widths(pen, seat)
        room = w - 2 * self.m.u(22)
        parted = name + change > room
        likely = pen.width(say("board.likely", range=seat.range), 16) + self.m.u(14) if seat.range else 0
        return parted, bool(likely) and (change if parted else name + change) + likely > room

    def _bubble_heights(self, pen: Pen, bench: BenchView, seat: SeatView, w: int) -> tuple[int, int]:
        """How high what a seat says is, and what it looks at below."""
        m = self.m
        said, seat = board_room.heard(self.desk, bench, seat)
        parted, below = self._broken(pen, seat, w)
        lines = fit_lines(said, m.px(20), "body", w - 2 * m.u(22))
        words = m.u(10) + m.lead(17) + m.lead(20) * max(2, len(lines)) + m.u(8)
        return words, m.lead(17) + m.u(16) + (m.lead(16) if below else 0) + (m.lead(17) if parted else 0)

    def _measure_widths(self, pen: Pen, seat: SeatView) -> tuple[int, int]:
        """How wide what a seat looks at is, and its change with the gap before it."""
        change = pen.width(seat.before, 17) + pen.width(seat.after, 20, "bold") + self.m.px(20) + self.m.u(28)
        return pen.width(seat.measure, 17, "bold"), change

    def _measure(self, pen: Pen, seat: SeatView, rect: Rect, x: int, row: int, parted: bool) -> int:
        """What a seat looks at, and its change beside it or, parted, below it; returns the change's row."""
        m, px = self.m, self.m.px(20)
        name = pen.put(seat.measure, x, row, 17, INK, "bold", within=rect)
        row, left = (row + m.lead(17), x) if parted else (row, name.right + m.u(14))
        before = pen.put(seat.before, left, row, 17, MUTE, within=rect)
        pen.stamp(pictures.icon("arrow", px, MUTE, PAPER), before.right + m.u(6), before.centery - px // 2)
        pen.put(seat.after, before.right + px + m.u(14), row + (m.lead(17) - m.lead(20)) / 2, 20, INK, "bold", within=rect)
        return row

    def _plate(self, pen: Pen, bench: BenchView, rect: Rect) -> None:
        m = self.m
        band = max(14, m.u(30))
        pen.box(rect, PAPER, 4)
        pen.stamp(pictures.bench_bar(bench.id, band, rect.h, 3), rect.x, rect.y)
        x, right = rect.x + band + m.u(16), rect.right - m.u(18)
        support = board_room.plate_words(bench) or say("board.for", share=percent(bench.support))
        bar = min(m.u(150), rect.w // 4)
        top = rect.y + (rect.h - m.lead(28) - m.lead(17)) // 2
        pen.put(bench.name, x, top, 28, INK, "title", within=rect)
        share = pen.put(support, right, top + (m.lead(28) - m.lead(22)) / 2, 22, INK, "bold", "r", rect)
        for line in fit_lines(say("room.plate") if bench.room else bench.weighs, m.px(16), "body", right - x)[:1]:
            pen.put(line, x, top + m.lead(28), 16, INK if bench.room else MUTE, within=rect)
        if bench.room:
            desk, name = self.desk, bench.id
            label = say("room.spoken", bench=bench.name, what=say("room.card"))
            pen.spot(f"card:{name}", rect, acts.push(lambda size: card_sheet(desk, size, name)), label, 4)
        h = max(9, m.u(16))
        left, y = share.x - bar - m.u(14), share.centery - h // 2
        pen.box(Rect(left, y, bar, h), RULE, 3)
        filled = round(bar * bench.support)
        if filled:
            pen.stamp(pictures.bench_bar(bench.id, filled, h, 3), left, y)
        pen.box(Rect(left + bar // 2 - 1, y - m.u(5), max(2, m.u(3)), h + 2 * m.u(5)), INK)


def proposal(desk: Desk, m: Metrics, meeting: MeetingView, width: int, height: int, decide: Decide | None) -> Page:
    """What is put to the board, its outlook, and, unless they stand elsewhere, the buttons that decide."""
    pen = Pen(m, width, PAPER, pad=max(12, m.u(24)))
    service = desk.service(meeting.service)
    text = ", ".join(meeting.proposals) or meeting.title
    lines = fit_lines(text, m.px(24), "title", width * 0.66)
    head = max(m.u(112), m.lead(24) * len(lines) + m.lead(16) + m.u(34))
    state = service.state if service else "thriving"
    pen.stamp(pictures.vignette(meeting.service, state, width, head, m.u(20)), 0, 0)
    y = m.u(10)
    for line in lines:
        pen.put(line, pen.x, y, 24, INK, "title")
        y += m.lead(24)
    cost = say("board.cost", cost=pounds(meeting.cost))
    chip = Rect(pen.x - m.u(8), head - m.lead(16) - m.u(14), pen.width(cost, 16, "bold") + m.u(16), m.lead(16) + m.u(6))
    pen.box(chip, CARD, 6)
    pen.put(cost, chip.x + m.u(8), chip.y + m.u(3), 16, INK, "bold", within=chip)
    pen.y = head + m.u(10)
    _outlook(pen, meeting)
    note = m.u(14) + m.lead(15) * len(fit_lines(meeting.if_lost, m.px(15), "body", pen.w))
    # where the room is small, the vote is seen first and the note below it
    below = decide is not None and pen.y + note + button_height(m) + m.u(18) > height
    if not below:
        pen.gap(6)
        pen.para(meeting.if_lost, 15, MUTE)
        pen.gap(8)
    if decide:
        pen.y = pen.y + m.u(8) if below else max(pen.y, height - button_height(m) - m.u(18))
        buttons(pen, decide)
    pen.y += m.u(18)
    if below:
        pen.para(meeting.if_lost, 15, MUTE)
        pen.gap(12)
    return pen.done(height)


def button_height(m: Metrics) -> int:
    """How high the buttons are that decide."""
    return max(m.u(50), m.lead(20) + 10)


def buttons(pen: Pen, decide: Decide) -> None:
    """The vote, and the way out of it; goes down."""
    m, high = pen.m, button_height(pen.m)
    label = say("board.withdraw")
    wide = pen.width(label, 17, "bold") + 2 * max(10, m.u(20))
    chief = pen.w - wide - m.u(16)
    pen.button("vote", say("board.vote"), decide.vote, pen.x, pen.y, chief, high, "tick", True, 20, busy=say("busy.vote"))
    x = pen.x + pen.w - wide
    pen.button("withdraw", label, decide.withdraw, x, pen.y, wide, high, size=17, busy=say("busy.turn"))
    pen.y += high


def _outlook(pen: Pen, meeting: MeetingView) -> None:
    if not meeting.outlook:
        return
    m = pen.m
    lead = max(m.u(32), m.lead(18) + 3)
    heads = [say(f"board.head.{h}") for h in ("now", "without", "with", "likely")]
    share = [0.50, 0.645, 0.775, 1.0]
    for head, at in zip(heads, share, strict=True):
        pen.put(head, pen.x + pen.w * at, pen.y, 15, MUTE, anchor="r")
    pen.y += m.lead(15) + m.u(4)
    for row in meeting.outlook:
        cells = [
            figure(row.now),
            figure(row.without),
            figure(row.with_it),
            say("board.range", low=figure(row.low), high=figure(row.high)),
        ]
        faces = ("body", "body", "bold", "body")
        top = pen.y
        pen.put(_short(pen, row.name, pen.w * 0.42), pen.x, top, 17)
        for cell, at, face in zip(cells, share, faces, strict=True):
            pen.put(cell, pen.x + pen.w * at, top, 17 if face == "bold" else 16, INK if face == "bold" else MUTE, face, "r")
        pen.box(Rect(pen.x, top + lead - m.u(5), pen.w, max(1, m.u(2))), RULE)
        pen.y += lead


def _short(pen: Pen, text: str, room_across: float) -> str:
    return fit_lines(text, pen.m.px(17), "body", room_across)[0]


def tally(m: Metrics, meeting: MeetingView, width: int, height: int) -> Page:
    """How the vote would go now, bench by bench and seat by seat."""
    pen = Pen(m, width, PAPER, pad=max(12, m.u(22)))
    pen.gap(14)
    pen.para(say("board.now"), 24, INK, "title")
    pen.gap(10)
    order = {"for": 0, "unsure": 1, "against": 2, board_room.WAITS: 3}
    mark = max(22, m.u(36))
    for bench in meeting.benches:
        votes = sorted((seat.vote for seat in bench.seats if seat.state != "empty"), key=lambda v: order.get(v, 1))
        pen.stamp(pictures.bench_bar(bench.id, max(9, m.u(16)), mark), pen.x, pen.y)
        words = board_room.plate_words(bench) or say("board.carries" if bench.carries else "board.carries_not")
        face = "bold" if bench.carries else "body"
        mid = pen.y + mark / 2
        right = pen.put(words, pen.x + pen.w, mid - m.lead(16) / 2, 16, INK if bench.carries else MUTE, face, "r").x
        name = pen.put(bench.name, pen.x + m.u(28), mid - m.lead(18) / 2, 18, INK, "bold")
        start = max(name.right + m.u(12), pen.x + round(pen.w * 0.27))
        size = min(mark, (right - m.u(10) - start) // max(1, len(votes)) - 3)
        for i, vote in enumerate(votes):
            mark_of = board_room.waiting_mark if vote == board_room.WAITS else partial(pictures.vote_mark, vote)
            pen.stamp(mark_of(max(12, size)), start + i * (size + 3), mid - size / 2)
        pen.y += mark + m.u(10)
    _seats(pen, meeting)
    if meeting.votes_wait:
        pen.para(count("room.to_vote", meeting.votes_wait), 17, INK, "bold")
    else:
        pen.para(say("board.chance", chance=percent(meeting.chance)), 17)
    pen.gap(12)
    return pen.done(height)


def _seats(pen: Pen, meeting: MeetingView) -> None:
    m = pen.m
    counts = (("for", meeting.votes_for), ("unsure", meeting.votes_unsure), ("against", meeting.votes_against))
    total = sum(n for _, n in counts) + meeting.votes_wait or 1
    gap, h = max(2, m.u(4)), max(18, m.u(28))
    w = (pen.w + gap) / total - gap
    pen.gap(10)
    x = float(pen.x)
    for vote, n in counts:
        for _ in range(n):
            pen.stamp(pictures.vote_bar(vote, round(w), h), x, pen.y)
            x += w + gap
    for _ in range(meeting.votes_wait):
        board_room.waiting_bar(pen, Rect(round(x), pen.y, round(w), h))
        x += w + gap
    if 0 < meeting.needed <= total:
        line = round(pen.x + meeting.needed * (w + gap) - gap)
        pen.box(Rect(line, pen.y - m.u(8), max(3, m.u(4)), h + 2 * m.u(8)), INK)
    pen.y += h + m.u(10)
    words = [count(f"board.count.{vote}", n) for vote, n in counts]
    if sum(pen.width(t, 16, "bold") for t in words) + 2 * m.u(16) <= pen.w:
        pen.put(words[0], pen.x, pen.y, 16, INK, "bold")
        spare = pen.w - sum(pen.width(t, 16, "bold") for t in words)
        pen.put(words[1], pen.x + pen.width(words[0], 16, "bold") + spare / 2, pen.y, 16, INK, "bold")
        pen.put(words[2], pen.x + pen.w, pen.y, 16, INK, "bold", "r")
        pen.y += m.lead(16)
    else:
        pen.para(", ".join(words), 16, INK, "bold")
    pen.para(say("board.needed", needed=meeting.needed, all=total), 16, MUTE)
    pen.gap(4)
