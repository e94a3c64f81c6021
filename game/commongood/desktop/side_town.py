"""The side panel while nothing is chosen: the town, what waits for an answer, its services, letters and districts."""

import pygame

from commongood.assets.draw.palette import CARD, INK, MUSTARD, MUTE, PAPER, RULE
from commongood.desktop import acts, pictures
from commongood.desktop.acts import Choice
from commongood.desktop.ask import askable
from commongood.desktop.desk import Command, Desk
from commongood.desktop.goals_screen import goals_sheet
from commongood.desktop.lettering import fit_lines
from commongood.desktop.metrics import Metrics
from commongood.desktop.overlays import overlays
from commongood.desktop.page import Page, Pen
from commongood.desktop.parts import card
from commongood.desktop.sections import Section, sections
from commongood.desktop.topics import topics
from commongood.desktop.transitions import Press
from commongood.desktop.words import count, percent, say
from commongood.play.view import DistrictView, NewsView, ServiceView

Rect = pygame.Rect


def build(desk: Desk, m: Metrics, width: int, choice: Choice) -> Page:
    """The panel's page."""
    view = desk.view
    pen = Pen(m, width, PAPER, pad=max(14, m.u(24)))
    pen.gap(18)
    _head(pen, desk, choice)
    pen.para(view.text, 16, MUTE)
    pen.gap(8)
    met = sum(goal.met for goal in view.goals)
    sheet = acts.push(lambda size: goals_sheet(desk, size))
    choice_row(pen, "goals", say("goals.open", met=met, all=len(view.goals)), sheet)
    for news in view.news:
        _news(pen, desk, news)
    every = [Section("services", say("side.services"), lambda pen: _services(pen, desk, choice), say("side.need_met"))]
    if view.letters:
        every.append(Section("letters", count("side.letters", len(view.letters)), lambda pen: _letters(pen, desk)))
    every.append(Section("districts", say("side.districts"), lambda pen: _districts(pen, desk, choice), say("side.need_met")))
    if view.district_levers:
        names = {d.id: d.name for d in view.districts}
        every.append(
            Section(
                "everywhere", say("side.everywhere"), lambda pen: topics(pen, desk, choice, (), view.district_levers, names)
            )
        )
    sections(pen, choice, every, "services")
    pen.gap(16)
    return pen.done()


def _head(pen: Pen, desk: Desk, choice: Choice) -> None:
    """The town's name; where the panel lies over the map, the way back to it."""
    room = pen.w
    if pen.m.tight:
        side = max(24, pen.u(34))
        close = Rect(pen.x + pen.w - side, pen.y, side, side)
        pen.box(close, CARD, 8)
        px = side * 6 // 10
        pen.stamp(pictures.icon("cross", px, INK, CARD), close.centerx - px / 2, close.centery - px / 2)
        pen.spot("close", close, choice.lay_open("side"), say("small.close"))
        room -= side + pen.u(12)
    pen.para(desk.view.town, 29, INK, "title", w=room)


def _services(pen: Pen, desk: Desk, choice: Choice) -> None:
    for service in desk.view.services:
        _row(pen, desk, service, choice)


def _districts(pen: Pen, desk: Desk, choice: Choice) -> None:
    for district in desk.view.districts:
        _district(pen, desk, district, choice)


def _letters(pen: Pen, desk: Desk) -> None:
    names = {d.id: d.name for d in desk.view.districts}
    for letter in desk.view.letters:
        frame = card(pen, pen.u(14))
        pen.para(say("board.said", words=letter.text), 16)
        pen.gap(3)
        words = say("side.signed", writer=letter.writer, place=names.get(letter.district, letter.district))
        pen.para(words, 15, MUTE, "bold")
        frame.end()


def _news(pen: Pen, desk: Desk, news: NewsView) -> None:
    waits = any(desk.ask(_reply(news, answer)).ok for answer, _ in news.answers)
    pen.gap(10)
    frame = card(pen, pen.u(14), edge=MUSTARD if waits else RULE)
    px = pen.m.px(20)
    pen.stamp(pictures.icon("event" if waits else "news", px, INK, CARD), pen.x, pen.y)
    pen.para(news.title, 17, INK, "bold", x=pen.x + px + pen.u(10), w=pen.w - px - pen.u(10))
    place = next((d.name for d in desk.view.districts if d.id == news.district), "")
    if place:
        pen.para(place, 15, MUTE)
    pen.para(news.text, 16)
    if waits:
        pen.gap(4)
        pen.para(say("side.answer"), 15, MUTE, "bold")
    for answer, title in news.answers:
        _answer(pen, desk, news, answer, title, waits)
    frame.end(2)


def _reply(news: NewsView, answer: str) -> Command:
    return {"do": "answer", "event": news.id, "answer": answer}


def _answer(pen: Pen, desk: Desk, news: NewsView, answer: str, title: str, waits: bool) -> None:
    chosen = news.chosen in (answer, title)
    if not waits and not chosen:
        return
    lead = pen.m.lead(16)
    if chosen:
        mark = pictures.vote_mark("for", lead)
        pen.stamp(mark, pen.x, pen.y)
        pen.para(title, 16, INK, "bold", x=pen.x + lead + pen.u(8), w=pen.w - lead - pen.u(8))
        return
    pen.gap(4)
    choice_row(pen, f"answer:{news.id}:{answer}", title, acts.do(desk, _reply(news, answer)))


def choice_row(pen: Pen, key: str, title: str, press: Press, spoken: str = "") -> None:
    """A button as wide as the column whose words may take several lines; goes down."""
    inside, lead = pen.u(12), pen.m.lead(16)
    lines = fit_lines(title, pen.m.px(16), "bold", pen.w - 2 * inside)
    rect = Rect(pen.x, pen.y, pen.w, lead * len(lines) + max(10, pen.u(14)))
    foot, line = max(2, pen.u(3)), max(1, pen.u(2))
    pen.box(rect.move(0, foot), INK, 8)
    pen.box(rect, INK, 8)
    pen.box(rect.inflate(-2 * line, -2 * line), CARD, 6)
    y = rect.centery - lead * len(lines) // 2
    for text in lines:
        pen.put(text, pen.x + inside, y, 16, INK, "bold", within=rect)
        y += lead
    pen.spot(key, Rect(rect.x, rect.y, rect.w, rect.h + foot), press, spoken or title)
    pen.y = rect.bottom + foot
    pen.gap(4)


def _row(pen: Pen, desk: Desk, service: ServiceView, choice: Choice) -> None:
    m = pen.m
    h = max(m.u(46), m.lead(17) + m.lead(15) + 4)
    rect = Rect(pen.x, pen.y, pen.w, h)
    pen.box(rect, CARD, 8)
    px = h - 6
    pen.stamp(pictures.plate(service.state, px, service.id), rect.x + m.u(6), rect.centery - px / 2)
    figure = pen.put(percent(service.access), rect.right - m.u(12), rect.centery - m.lead(20) / 2, 20, INK, "bold", "r", rect)
    flag = pictures.pennant(service.governance.id, max(16, m.u(22)))
    at = figure.x - flag.get_width() - m.u(14)
    pen.stamp(flag, at, rect.centery - flag.get_height() / 2)
    x = rect.x + px + m.u(14)
    top = rect.centery - (m.lead(17) + m.lead(15)) // 2
    name = service.name if pen.width(service.name, 17, "bold") <= at - x - 4 else service.short
    pen.put(name, x, top, 17, INK, "bold", within=rect)
    pen.put(service.state_text, x, top + m.lead(17), 15, MUTE, within=rect)
    spoken = say("side.row", name=service.name, state=service.state_text, met=percent(service.access))
    row = Rect(rect.x, rect.y, figure.x - m.u(6) - rect.x, rect.h)
    pen.spot(f"service:{service.id}", row, choice.choose("service", service.id), spoken)
    askable(pen, desk, figure, service.name, percent(service.access), "surveyed", service.id)
    pen.y = rect.bottom
    pen.gap(6)


def _district(pen: Pen, desk: Desk, district: DistrictView, choice: Choice) -> None:
    m, met = pen.m, district.overlays["access"]
    h = m.lead(16) + max(6, m.u(10))
    rect = Rect(pen.x, pen.y, pen.w, h)
    pen.box(rect, CARD, 8)
    px = m.px(20)
    pen.stamp(pictures.swatch(overlays()["access"].class_of(met), px, px), rect.x + m.u(10), rect.centery - px / 2)
    top = rect.centery - m.lead(16) / 2
    pen.put(district.name, rect.x + px + m.u(22), top, 16, INK, within=rect)
    figure = pen.put(percent(met), rect.right - m.u(12), top, 16, INK, "bold", "r", rect)
    spoken = say("side.district", name=district.name, met=percent(met))
    row = Rect(rect.x, rect.y, figure.x - m.u(6) - rect.x, rect.h)
    pen.spot(f"district:{district.id}", row, choice.choose("district", district.id), spoken)
    askable(pen, desk, figure, district.name, percent(met), "surveyed", "", district.id)
    pen.y = rect.bottom
    pen.gap(4)
