"""The side panel of a district: who lives there, how it fares, which services reach it, and what the leader can set."""

import pygame

from commongood.assets.draw.palette import CARD, INK, MUTE, PAPER
from commongood.desktop import pictures
from commongood.desktop.acts import Choice
from commongood.desktop.ask import askable
from commongood.desktop.desk import Desk
from commongood.desktop.lettering import fit_lines
from commongood.desktop.metrics import Metrics
from commongood.desktop.overlays import overlay_name, overlays
from commongood.desktop.page import Page, Pen
from commongood.desktop.sections import Section, sections
from commongood.desktop.topics import topics
from commongood.desktop.words import figure, percent, say, signed, whole
from commongood.play.view import DistrictView

Rect = pygame.Rect
ASKED = {
    "need": "need_rate",
    "access": "surveyed",
    "unmet": "unmet",
    "fit": "fit",
    "quality": "satisfaction",
    "trust": "confidence",
    "voice": "voice",
    "volunteers": "volunteer_rate",
    "incidents": "incident_rate",
    "deprivation": "deprivation",
}
"""The measure behind each overlay's figure."""


def build(desk: Desk, m: Metrics, width: int, choice: Choice) -> Page:
    """The panel's page."""
    district = next((d for d in desk.view.districts if d.id == choice.name), None)
    pen = Pen(m, width, PAPER, pad=max(14, m.u(24)))
    if district is None:
        return pen.done()
    _head(pen, desk, district, choice)
    pen.gap(8)
    pen.para(district.text, 16, MUTE)
    every = [
        Section("how", say("district.how"), lambda pen: _values(pen, desk, district), say("district.change")),
        Section("reach", say("district.reach"), lambda pen: _reach(pen, desk, district, choice), say("side.need_met")),
    ]
    levers = [lever for lever in desk.view.district_levers if lever.at == district.id]
    if levers:
        every.append(Section("levers", say("district.levers"), lambda pen: topics(pen, desk, choice, (), levers)))
    sections(pen, choice, every, "how")
    pen.gap(16)
    return pen.done()


def _values(pen: Pen, desk: Desk, district: DistrictView) -> None:
    for name in district.overlays:
        _value(pen, desk, district, name)


def _reach(pen: Pen, desk: Desk, district: DistrictView, choice: Choice) -> None:
    """Each service with the share of need that it meets here, the least first."""
    m = pen.m
    for service in sorted(desk.view.services, key=lambda s: s.access_by_district.get(district.id, 0.0)):
        share = service.access_by_district.get(district.id)
        if share is None:
            continue
        top, px = pen.y, m.px(22)
        met = percent(share)
        pen.stamp(pictures.icon(service.id, px, INK, PAPER), pen.x, top + (m.lead(17) - px) / 2)
        left = pen.x + px + m.u(10)
        right = pen.x + pen.w - pen.width(met, 16, "bold") - m.u(12)
        pen.para(service.name, 16, x=left, w=right - left)
        where = pen.put(met, pen.x + pen.w, top, 16, INK, "bold", "r")
        pen.y = max(pen.y, top + m.lead(17))
        row = Rect(pen.x, top, right - pen.x, pen.y - top)
        pen.spot(f"service:{service.id}", row, choice.choose("service", service.id), service.name)
        askable(pen, desk, where, service.name, met, "surveyed", service.id, district.id)
        pen.gap(4)


def _head(pen: Pen, desk: Desk, district: DistrictView, choice: Choice) -> None:
    m, width = pen.m, pen.page.width
    lines = fit_lines(district.name, m.px(29), "title", width - 2 * pen.x - m.u(60))
    h = max(m.u(110), m.u(16) + m.lead(29) * len(lines) + m.lead(17) + m.u(22))
    pen.stamp(pictures.landscape(width, h, 0.8), 0, 0)
    y = m.u(14)
    for line in lines:
        pen.put(line, pen.x, y, 29, INK, "title")
        y += m.lead(29)
    side = max(24, m.u(34))
    close = Rect(width - side - m.u(12), m.u(10), side, side)
    pen.box(close, CARD, 8)
    px = side * 6 // 10
    pen.stamp(pictures.icon("cross", px, INK, CARD), close.centerx - px / 2, close.centery - px / 2)
    pen.spot("close", close, choice.choose(), say("side.close"))
    words = say("district.people", n=whole(district.people))
    chip = Rect(pen.x - m.u(4), y + m.u(4), pen.width(words, 16, "bold") + m.u(24), m.lead(16) + m.u(6))
    pen.box(chip, CARD, 6)
    chip_words = pen.put(words, chip.x + m.u(12), chip.y + m.u(3), 16, INK, "bold", within=chip)
    askable(pen, desk, chip_words, district.name, words, "people", "", district.id)
    pen.y = max(h, chip.bottom + m.u(8))
    pen.box(Rect(0, pen.y, width, max(2, m.u(4))), INK)
    pen.y += max(2, m.u(4))


def _value(pen: Pen, desk: Desk, district: DistrictView, name: str) -> None:
    m, value = pen.m, district.overlays[name]
    change = district.change.get(name, 0.0)
    kind = overlays().get(name)
    top, px = pen.y, m.px(22)
    lead = m.lead(17)
    pen.stamp(pictures.icon(name, px, INK, PAPER), pen.x, top + (lead - px) / 2)
    column = pen.width("+00.0", 16, "bold") + m.u(20)
    pen.put(signed(change * 100 if kind and kind.percent else change), pen.x + pen.w, top, 16, MUTE, "bold", "r")
    right = pen.x + pen.w - column
    shown = pen.put(kind.shown(value) if kind else figure(value, 1), right, top, 17, INK, "bold", "r")
    if kind:
        pen.stamp(
            pictures.swatch(kind.class_of(value), px, px),
            right - pen.width("100%", 17, "bold") - px - m.u(8),
            shown.y + (lead - px) / 2,
        )
    left = pen.x + px + m.u(10)
    room = pen.w - column - pen.width("100%", 17, "bold") - 2 * px - m.u(30)
    if name in ASKED:
        askable(pen, desk, shown, overlay_name(name), kind.shown(value) if kind else "", ASKED[name], "", district.id)
    pen.para(overlay_name(name), 16, x=left, w=room)
    pen.y = max(pen.y, top + lead)
    pen.gap(3)
