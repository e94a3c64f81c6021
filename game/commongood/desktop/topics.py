"""The groups of a panel, one open at a time: what can be proposed beyond what is suggested, and every lever."""

from collections.abc import Mapping, Sequence

import pygame

from commongood.assets.draw.palette import CARD, INK, MUTE, RULE
from commongood.desktop import pictures
from commongood.desktop.acts import Choice
from commongood.desktop.desk import Desk
from commongood.desktop.lettering import fit_lines
from commongood.desktop.levers import lever_row
from commongood.desktop.page import Pen
from commongood.desktop.proposal_card import proposal_card
from commongood.desktop.words import count, say
from commongood.play.view import LeverView, ProposalView, TopicView

Rect = pygame.Rect


def topics(
    pen: Pen,
    desk: Desk,
    choice: Choice,
    proposals: Sequence[ProposalView],
    levers: Sequence[LeverView],
    places: Mapping[str, str] | None = None,
) -> None:
    """Lay out every group that holds one of these; goes down. places: names that stand over the levers of each place."""
    for topic in desk.view.topics:
        own = [p for p in proposals if p.group == topic.id]
        set_by_hand = [lever for lever in levers if lever.group == topic.id]
        if not own and not set_by_hand:
            continue
        opened = choice.fold == topic.id
        _head(pen, choice, topic, len(own) + len({lever.id for lever in set_by_hand}), opened)
        if opened:
            for proposal in own:
                proposal_card(pen, desk, proposal, choice)
            _levers(pen, desk, set_by_hand, places)
            pen.gap(8)


def _levers(pen: Pen, desk: Desk, levers: Sequence[LeverView], places: Mapping[str, str] | None) -> None:
    at = ""
    for lever in levers:
        if places and lever.at != at:
            at = lever.at
            pen.gap(4)
            pen.para(places[at], 16, INK, "bold")
            pen.gap(3)
        lever_row(pen, desk, lever, places[lever.at] if places else "")


def _head(pen: Pen, choice: Choice, topic: TopicView, held: int, opened: bool) -> None:
    """A group's row: pressed, it opens, and the one that was open closes."""
    m, inside, px = pen.m, pen.u(12), pen.m.px(18)
    left = pen.x + inside + px + pen.u(10)
    words = str(held)
    room = pen.x + pen.w - left - inside - pen.width(words, 15, "bold") - pen.u(8)
    titles = fit_lines(topic.title, m.px(16), "bold", room)
    about = fit_lines(topic.text, m.px(15), "body", room)
    h = m.lead(16) * len(titles) + m.lead(15) * len(about) + 2 * max(5, pen.u(8))
    rect = Rect(pen.x, pen.y, pen.w, h)
    foot, ink, paper = max(2, pen.u(3)), CARD if opened else INK, INK if opened else CARD
    pen.box(rect.move(0, foot), INK if opened else RULE, 8)
    pen.box(rect, paper, 8)
    y = rect.y + max(5, pen.u(8))
    pen.stamp(pictures.icon("down" if opened else "right", px, ink, paper), pen.x + inside, y + (m.lead(16) - px) / 2)
    pen.put(words, rect.right - inside, y, 15, ink, "bold", "r", rect)
    for line in titles:
        pen.put(line, left, y, 16, ink, "bold", within=rect)
        y += m.lead(16)
    for line in about:
        pen.put(line, left, y, 15, RULE if opened else MUTE, within=rect)
        y += m.lead(15)
    state = say("topic.close" if opened else "topic.open", title=topic.title, held=count("topic.held", held))
    pen.spot(f"topic:{topic.id}", Rect(rect.x, rect.y, rect.w, rect.h + foot), choice.unfold(topic.id), state)
    pen.y = rect.bottom + foot
    pen.gap(6)
