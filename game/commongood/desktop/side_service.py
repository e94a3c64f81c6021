"""Everything about one service, top to bottom: who decides, who works, money, measures, what may come, what can be proposed."""

import pygame

from commongood.assets.draw.palette import CARD, INK, MUSTARD, MUTE, PAPER, PLUM, ROSE, RULE, SLATE, TEAL, WHITE
from commongood.desktop import acts, pictures
from commongood.desktop.acts import Choice
from commongood.desktop.ask import askable
from commongood.desktop.charts import future
from commongood.desktop.desk import Desk
from commongood.desktop.lettering import fit_lines
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.parts import meter, seats_bar, stack_bar
from commongood.desktop.proposal_card import proposal_card
from commongood.desktop.sections import Section, sections
from commongood.desktop.sheets import governance_sheet
from commongood.desktop.topics import topics
from commongood.desktop.words import figure, percent, pounds, say
from commongood.play.view import ServiceView

Rect = pygame.Rect
STEP = 0.02
"""£m that one press of plus or minus asks for."""


def build(desk: Desk, m: Metrics, width: int, choice: Choice) -> Page:
    """The panel's page."""
    service = desk.service(choice.name)
    pen = Pen(m, width, PAPER, pad=max(14, m.u(24)))
    if service is None:
        return pen.done()
    _head(pen, desk, service, choice)
    pen.gap(8)
    pen.para(service.text, 16, MUTE)
    sections(pen, choice, _sections(desk, service, choice), "proposals")
    pen.gap(16)
    return pen.done()


def _sections(desk: Desk, service: ServiceView, choice: Choice) -> list[Section]:
    staff, n = service.staff, service.measure.measures
    people = staff.professionals + staff.apprentices + staff.volunteers
    more = [p for p in desk.proposals(service.id) if not p.suggested]
    keys = say("side.keys") if desk.suggested(service.id) else ""
    measures = say("side.measures", n=n) if n != 1 else say("side.measure")
    met, words = percent(service.access), say("side.met")

    def ask_met(pen: Pen, where: Rect) -> None:
        askable(pen, desk, where, words, met, "surveyed", service.id)

    return [
        Section("governs", say("side.governs"), lambda pen: _governs(pen, desk, service)),
        Section("works", say("side.works"), lambda pen: _works(pen, desk, service), say("side.people", n=figure(people))),
        Section("money", say("side.money"), lambda pen: _money(pen, desk, service)),
        Section("measured", say("side.measured"), lambda pen: _measured(pen, desk, service), measures),
        Section("met", words, lambda pen: _met(pen, service), met, ask_met),
        Section("proposals", say("side.proposals"), lambda pen: _proposals(pen, desk, service, choice), keys),
        Section("more", say("side.more"), lambda pen: topics(pen, desk, choice, more, service.levers)),
    ]


def _head(pen: Pen, desk: Desk, service: ServiceView, choice: Choice) -> None:
    m, width = pen.m, pen.page.width
    name = fit_lines(service.name, m.px(29), "title", width * 0.62)
    chip = max(m.u(38), m.lead(17) + 8)
    h = max(m.u(140), m.u(16) + m.lead(29) * len(name) + chip + m.u(22))
    picture = pictures.vignette(service.id, service.state, width, h, max(24, m.u(34)) + m.u(20))
    pen.stamp(picture, 0, 0)
    y = m.u(12)
    for line in name:
        pen.put(line, pen.x, y, 29, INK, "title")
        y += m.lead(29)
    words = percent(service.waiting)
    note = say("side.waiting", share=words) if service.waiting >= 0.005 else ""
    sign = chip - 6
    wide = sign + m.u(24) + pen.width(service.state_text, 17, "bold") + (pen.width(note, 16) + m.u(12) if note else 0)
    rect = Rect(pen.x - m.u(4), h - chip - m.u(12), wide, chip)
    pen.box(rect, CARD, 8)
    pen.stamp(pictures.plate(service.state, sign), rect.x + m.u(6), rect.y + 3)
    text = pen.put(service.state_text, rect.x + sign + m.u(12), rect.centery - m.lead(17) / 2, 17, INK, "bold", within=rect)
    side = max(24, m.u(34))
    close = Rect(width - side - m.u(12), m.u(10), side, side)
    pen.box(close, CARD, 8)
    px = side * 6 // 10
    pen.stamp(pictures.icon("cross", px, INK, CARD), close.centerx - px / 2, close.centery - px / 2)
    pen.spot("close", close, choice.choose(), say("side.close"))
    if note:
        where = pen.put(note, text.right + m.u(12), rect.centery - m.lead(16) / 2, 16, INK, within=rect)
        askable(pen, desk, where, service.name, note, "waiting", service.id)
    pen.y = h
    pen.box(Rect(0, h, width, max(2, m.u(4))), INK)
    pen.y += max(2, m.u(4))


def _governs(pen: Pen, desk: Desk, service: ServiceView) -> None:
    body = service.governance
    m = pen.m
    label = say("side.change")
    wide = pen.width(label, 16, "bold") + 2 * max(8, m.u(16))
    top, high = pen.y, pen.button_height()
    if service.models:
        pen.button(
            "govern", label, acts.push(lambda size: governance_sheet(desk, size, service.id)), pen.x + pen.w - wide, top, wide
        )
    flag = pictures.pennant(body.id, max(20, m.u(32)))
    pen.stamp(flag, pen.x, top + (high - flag.get_height()) / 2)
    x = pen.x + flag.get_width() + m.u(10)
    pen.y = top + max(0, (high - m.lead(20)) // 2)
    pen.para(body.name, 20, INK, "bold", x=x, w=pen.x + pen.w - wide - m.u(10) - x)
    pen.y = max(pen.y, top + high + 3)
    pen.gap(6)
    if body.to:
        name = next((n for i, n in service.models if i == body.to), body.to)
        pen.para(say("side.converting", name=name, share=percent(body.share)), 16, INK, "bold")
    seats_bar(pen, body.seats)
    pen.para(body.rule, 15, MUTE)


def _works(pen: Pen, desk: Desk, service: ServiceView) -> None:
    staff = service.staff
    items = [
        (say("side.professionals", n=figure(staff.professionals)), staff.professionals, INK, "none", INK),
        (say("side.apprentices", n=figure(staff.apprentices)), staff.apprentices, PLUM, "lines", ROSE),
        (say("side.volunteers", n=figure(staff.volunteers)), staff.volunteers, MUSTARD, "dots", INK),
    ]
    places = stack_bar(pen, items)
    for where, (words, *_), measure in zip(places, items, ("professionals", "apprentices", "volunteers"), strict=True):
        askable(pen, desk, where, service.name, words, measure, service.id)
    pen.gap(2)
    pen.para(say("side.support", share=percent(staff.support_cover)), 15, MUTE)


def _money(pen: Pen, desk: Desk, service: ServiceView) -> None:
    m = pen.m
    side = pen.button_height(15)
    lead = m.lead(25)
    high = max(side + 3, lead)
    mid = pen.y + high // 2
    x = pen.x
    if abs(service.envelope - service.envelope_before) >= 0.005:
        before = pen.put(pounds(service.envelope_before), x, mid - m.lead(21) / 2, 21, MUTE, "bold")
        px = m.px(22)
        pen.stamp(pictures.icon("arrow", px, MUTE, PAPER), before.right + m.u(8), mid - px // 2)
        x = before.right + px + m.u(16)
    where = pen.put(pounds(service.envelope), x, mid - lead / 2, 25, INK, "bold")
    askable(pen, desk, where, say("side.money"), pounds(service.envelope), "envelope", service.id)
    top, pen.y = pen.y, mid - side // 2 - 1
    for i, (by, icon, words) in enumerate(((-STEP, "minus", "side.less_money"), (STEP, "plus", "side.more_money"))):
        amount = round(max(0.0, service.envelope + by), 4)
        command = {"do": "fund", "service": service.id, "amount": amount}
        left = pen.x + pen.w - side - (1 - i) * (side + m.u(8))
        spoken = say(words, amount=pounds(amount))
        pen.button(f"fund:{icon}", "", acts.do(desk, command), left, pen.y, side, side, icon, size=15, spoken=spoken)
    pen.y = top + high
    pen.gap(2)


def _measured(pen: Pen, desk: Desk, service: ServiceView) -> None:
    measure = service.measure
    pen.para(measure.regime, 15, MUTE)
    words = (say("side.reported"), say("side.audited"))
    column = max(pen.width(w, 16) for w in words) + pen.u(12)
    text = figure(measure.reported * 100)
    where = meter(pen, words[0], measure.reported, text, SLATE, "none", SLATE, column)
    askable(pen, desk, where, words[0], text, "reported", service.id)
    if measure.audited is None:
        pen.para(say("side.no_audit"), 15, MUTE)
    else:
        text = figure(measure.audited * 100)
        where = meter(pen, words[1], measure.audited, text, INK, "lines", SLATE, column)
        askable(pen, desk, where, words[1], text, "audited", service.id)


def _met(pen: Pen, service: ServiceView) -> None:
    if len(service.access_past) > 1:
        future(pen, [v * 100 for v in service.access_past], None, None, height=70)
    else:
        pen.box(Rect(pen.x, pen.y, pen.w, max(9, pen.u(15))), RULE, 3)
        filled = round(pen.w * max(0.0, min(1.0, service.access)))
        if filled:
            pen.stamp(pictures.pattern_bar("none", filled, max(9, pen.u(15)), TEAL, WHITE, 3), pen.x, pen.y)
        pen.y += max(9, pen.u(15))


def _proposals(pen: Pen, desk: Desk, service: ServiceView, choice: Choice) -> None:
    found = desk.suggested(service.id)
    if not found:
        pen.para(say("side.no_proposals"), 16, MUTE)
    for number, proposal in enumerate(found, 1):
        proposal_card(pen, desk, proposal, choice, number)
