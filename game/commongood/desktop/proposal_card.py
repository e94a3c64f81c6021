"""A proposal as a card: what it is, what it takes, why it cannot be, and, when asked, what may come of it."""

import pygame

from commongood.assets.draw.palette import BRICK_TEXT, CARD, INK, MUSTARD, MUTE, RULE, TEAL
from commongood.desktop import acts, pictures
from commongood.desktop.acts import Choice
from commongood.desktop.charts import future
from commongood.desktop.desk import Command, Desk
from commongood.desktop.page import Pen
from commongood.desktop.parts import card, facts
from commongood.desktop.words import figure, percent, pounds, say, say_or, signed, whole
from commongood.play.view import ForecastView, ProposalView

Rect = pygame.Rect


def draft_command(desk: Desk, proposal: ProposalView) -> Command:
    """The command that drafts a proposal, or that takes it back where it is drafted."""
    if proposal.drafted:
        for draft in desk.view.draft:
            if draft.title == proposal.title and draft.service == proposal.service:
                return {"do": "drop", "index": draft.index}
    return {"do": "propose", "service": proposal.service, "proposal": proposal.id}


def proposal_card(pen: Pen, desk: Desk, proposal: ProposalView, choice: Choice, number: int = 0) -> None:
    """Lay a proposal out in the column; goes down. number: the key that drafts it, or 0."""
    frame = card(pen, max(8, pen.u(14)), edge=TEAL if proposal.drafted else RULE)
    m = pen.m
    lead = m.lead(17)
    tag = Rect(pen.x, pen.y + 1, lead, lead)
    if proposal.drafted:
        pen.stamp(pictures.vote_mark("for", lead), pen.x, pen.y)
    elif number:
        pen.box(tag, RULE, 6)
        pen.put(str(number), tag.centerx, tag.centery - m.lead(15) / 2, 15, INK, "bold", "c", tag)
    indent = lead + pen.u(10) if number or proposal.drafted else 0
    fresh = _fresh(pen) if proposal.new else 0
    pen.para(proposal.title, 17, INK, "bold", x=pen.x + indent, w=pen.w - indent - fresh)
    pen.gap(2)
    pen.para(proposal.text, 15, MUTE)
    if proposal.reason:
        px = m.px(16)
        pen.gap(2)
        pen.stamp(pictures.icon("info", px, INK, CARD), pen.x, pen.y + (m.lead(15) - px) / 2)
        pen.para(proposal.reason, 15, INK, x=pen.x + px + pen.u(6), w=pen.w - px - pen.u(6))
    pen.gap(3)
    items = [("money", pounds(proposal.cost) if abs(proposal.cost) >= 0.005 else say("side.no_cost"))]
    if proposal.attention:
        items.append(("attention", str(proposal.attention)))
    items.append(("seat", say_or(f"who.{proposal.who}", proposal.who)))
    facts(pen, items, pen.x, 15)
    if proposal.refusal and not proposal.drafted:
        pen.gap(3)
        px = m.px(17)
        pen.stamp(pictures.icon("cross", px, BRICK_TEXT, CARD), pen.x, pen.y + (m.lead(15) - px) / 2)
        pen.para(proposal.refusal, 15, BRICK_TEXT, "bold", x=pen.x + px + pen.u(6), w=pen.w - px - pen.u(6))
    pen.gap(6)
    _buttons(pen, desk, proposal, choice)
    if choice.futures == proposal.id:
        _futures(pen, desk, proposal)
    frame.end()


def _fresh(pen: Pen) -> int:
    """Mark a card as new at its right; returns the width that this takes."""
    words, lead = say("side.new"), pen.m.lead(15)
    wide = pen.width(words, 15, "bold") + 2 * max(5, pen.u(8))
    rect = Rect(pen.x + pen.w - wide, pen.y, wide, lead + 2)
    pen.box(rect, MUSTARD, 6)
    pen.put(words, rect.centerx, rect.y + 1, 15, INK, "bold", "c", rect)
    return wide + pen.u(8)


def _buttons(pen: Pen, desk: Desk, proposal: ProposalView, choice: Choice) -> None:
    top, x = pen.y, pen.x
    height = pen.button_height(15)
    if proposal.drafted or not proposal.refusal:
        label = say("side.take_back") if proposal.drafted else say("side.draft")
        spoken = f"{label}: {proposal.title}"
        press = choice.and_close(acts.do(desk, draft_command(desk, proposal)))
        icon = "undo" if proposal.drafted else "plus"
        x = pen.button(f"draft:{proposal.id}", label, press, x, top, h=height, icon=icon, size=15, spoken=spoken).right + pen.u(
            8
        )
    opened = choice.futures == proposal.id
    label = say("side.close_future" if opened else "side.future")
    if not proposal.drafted:
        spoken = f"{label}: {proposal.title}"
        wide = pen.width(label, 15, "bold") + round(pen.m.px(15) * 1.3) + pen.u(8) + 2 * max(8, pen.u(16))
        if x + wide > pen.x + pen.w:
            x, top = pen.x, top + height + pen.u(8)
        key, busy = f"future:{proposal.id}", "" if opened else say("busy.future")
        look = choice.look_ahead(proposal.id)
        pen.button(key, label, look, x, top, h=height, icon="chart", size=15, spoken=spoken, on=opened, busy=busy)
    pen.y = top + height + 3


def _futures(pen: Pen, desk: Desk, proposal: ProposalView) -> None:
    seen = desk.forecast([{"do": "propose", "service": proposal.service, "proposal": proposal.id}])
    pen.gap(8)
    show_futures(pen, desk, seen)


def show_futures(pen: Pen, desk: Desk, seen: ForecastView) -> None:
    """A forecast: who gains and loses first, then each score's likely range, then need met with and without."""
    for title, changes in ((say("side.gains"), seen.gains), (say("side.losses"), seen.losses)):
        pen.para(title, 15, MUTE, "bold")
        if not changes:
            pen.para(say("side.nobody"), 15)
        for change in changes:
            words = signed(change.value)
            top = pen.y
            pen.para(change.who, 15, w=pen.w - pen.width(words, 15, "bold") - pen.u(10))
            pen.put(words, pen.x + pen.w, top, 15, INK, "bold", "r")
        pen.gap(4)
    pen.para(
        say("side.by_turn", turn=seen.turns[-1] if seen.turns else desk.view.turn, futures=whole(seen.futures)),
        15,
        MUTE,
        "bold",
    )
    names = {s.id: s.name for s in desk.view.scores}
    digits = 1 if any(abs(v) >= 0.05 for marks in seen.scores.values() for v in marks) else 2
    for score, (low, middle, high) in seen.scores.items():
        top, px = pen.y, pen.m.px(16)
        pen.stamp(pictures.icon(score, px, INK, CARD), pen.x, top + (pen.m.lead(15) - px) / 2)
        pen.put(names.get(score, score), pen.x + px + pen.u(8), top, 15)
        likely = say("side.likely", low=signed(low, digits), high=signed(high, digits))
        wide = pen.put(likely, pen.x + pen.w, top, 15, MUTE, anchor="r").w
        pen.put(signed(middle, digits), pen.x + pen.w - wide - pen.u(12), top, 15, INK, "bold", "r")
        pen.y += pen.m.lead(15)
    met, stay = seen.with_it.get("surveyed"), seen.without.get("surveyed")
    if met:
        districts = [d.overlays["access"] for d in desk.view.districts if "access" in d.overlays]
        now = 100 * sum(districts) / max(1, len(districts))
        pen.gap(6)
        pen.para(say("side.town_met", now=percent(now / 100), then=figure(met[-1][2] * 100)), 15, MUTE, "bold")
        scaled = [[v * 100 for v in step] for step in met]
        past = [[v * 100 for v in step] for step in stay] if stay else None
        future(pen, [now], scaled, past, height=80)
