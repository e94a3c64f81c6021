"""What can be bargained at a board's meeting: amendments that benches ask for, promises, and trades."""

import pygame

from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import BRICK, INK, MUTE, PAPER, RULE
from commongood.desktop import acts, pictures
from commongood.desktop.desk import Desk
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.parts import card
from commongood.desktop.words import figure, percent, pounds, say
from commongood.play.view import AmendmentView, BenchView, MeetingView, PromiseView


def offers(desk: Desk, m: Metrics, meeting: MeetingView, width: int, height: int) -> Page:
    """What can be bargained: amendments that benches ask for, and promises, with what each bench would make of them."""
    pen = Pen(m, width, PAPER, pad=max(12, m.u(22)))
    pen.gap(14)
    names = {b.id: b for b in meeting.benches}
    if meeting.amendments or meeting.amended:
        pen.para(say("board.amendments"), 24, INK, "title")
        pen.gap(4)
    if meeting.amended:
        pen.para(say("board.amended", title=meeting.amended), 17)
        pen.gap(8)
    for asked in meeting.amendments:
        _amendment(pen, desk, meeting, asked, names)
    pen.para(say("board.promises"), 24, INK, "title")
    pen.gap(4)
    if meeting.promised_for:
        pen.para(say("board.promised_for", name=meeting.promised_for), 17)
    if not meeting.promises:
        pen.para(say("board.no_promises"), 16, MUTE)
    for promise in meeting.promises:
        _promise(pen, desk, meeting, promise, names)
    pen.para(say("board.promise_note"), 15, INK)
    pen.gap(12)
    return pen.done(height)


def _promise(pen: Pen, desk: Desk, meeting: MeetingView, promise: PromiseView, benches: dict[str, BenchView]) -> None:
    m = pen.m
    frame = card(pen, max(8, m.u(14)), edge=INK if promise.offered else RULE)
    px = m.px(24)
    top = pen.y
    pen.stamp(_radio(px, promise.offered), pen.x, top)
    indent = px + m.u(14)
    pen.para(promise.title, 18, INK, "bold", x=pen.x + indent, w=pen.w - indent)
    pen.para(promise.text, 15, MUTE, x=pen.x + indent, w=pen.w - indent)
    pen.gap(2)
    _sway(pen, promise.support, benches, indent)
    rect = frame.end()
    command = {"do": "promise", "service": meeting.service, "promise": promise.id}
    pen.spot(f"promise:{promise.id}", rect, acts.do(desk, command), promise.title)
    if any(one.offered for one in meeting.promises):
        return
    for other, name in promise.trades:
        press, high = acts.do(desk, {**command, "about": other}), max(m.u(34), m.lead(16) + 8)
        pen.button(f"trade:{promise.id}:{other}", say("board.trade", name=name), press, pen.x, pen.y, pen.w, high, size=16)
        pen.y += high
        pen.gap(6)


def _amendment(pen: Pen, desk: Desk, meeting: MeetingView, asked: AmendmentView, benches: dict[str, BenchView]) -> None:
    """What a bench asks for, what it adds to the cost, and what the benches would make of it."""
    m = pen.m
    frame = card(pen, max(8, m.u(14)), edge=RULE)
    seen = benches.get(asked.bench)
    px = m.px(20)
    top = pen.y
    pen.stamp(pictures.bench_bar(asked.bench, px, px), pen.x, top + (m.lead(18) - px) / 2)
    indent = px + m.u(14)
    title = say("board.asks", bench=seen.name if seen else "", title=asked.title)
    pen.para(title, 18, INK, "bold", x=pen.x + indent, w=pen.w - indent)
    pen.para(asked.text, 15, MUTE, x=pen.x + indent, w=pen.w - indent)
    sign = "more" if asked.cost > 0.0 else "less" if asked.cost < 0.0 else "same"
    cost = say(f"board.asked.{sign}", cost=pounds(abs(asked.cost)))
    pen.para(say("board.asked.chance", cost=cost, chance=percent(asked.chance)), 16, x=pen.x + indent, w=pen.w - indent)
    _sway(pen, asked.support, benches, indent)
    rect = frame.end()
    command = {"do": "accept", "service": meeting.service, "amendment": asked.id}
    pen.spot(f"accept:{asked.id}", rect, acts.do(desk, command), asked.title)


def _sway(pen: Pen, support: dict[str, float], benches: dict[str, BenchView], indent: int) -> None:
    """Each bench's support now and then."""
    m = pen.m
    x, lead, side = pen.x + indent, m.lead(16), m.px(16)
    for bench, after in support.items():
        seen = benches.get(bench)
        before = seen.support if seen else after
        way = (round(after, 2) > round(before, 2)) - (round(after, 2) < round(before, 2))
        words = (figure(before * 100) if way else "", say("board.for", share=percent(after)))
        mark = m.px(13) + m.u(14) if way else 0
        wide = side + m.u(8) + pen.width(words[0], 16) + mark + pen.width(words[1], 16, "bold")
        if x > pen.x + indent and x + wide > pen.x + pen.w:
            x = pen.x + indent
            pen.y += lead
        pen.stamp(pictures.bench_bar(bench, side, side), x, pen.y + (lead - side) / 2)
        was = pen.put(words[0], x + side + m.u(8), pen.y, 16, MUTE)
        if way:
            pen.stamp(pictures.arrow(way, m.px(13)), was.right + m.u(6), pen.y + (lead - m.px(13)) / 2)
        x = pen.put(words[1], was.right + mark, pen.y, 16, INK if way else MUTE, "bold" if way else "body").right + m.u(18)
    pen.y += lead


def _radio(px: int, on: bool) -> pygame.Surface:
    k = Ink(26, 26, px / 26)
    k.ring(13, 13, 11, 3, INK)
    if on:
        k.disc(13, 13, 6.5, BRICK)
    return k.done()
