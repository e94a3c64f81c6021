"""The tray along the bottom: this turn's drafts, each with its way back."""

import pygame

from commongood.assets.draw.palette import BRICK, CARD, INK, MUTE, PAPER, RULE, SKY, WHITE, mix
from commongood.desktop import acts, pictures
from commongood.desktop.desk import Desk
from commongood.desktop.lettering import fit_lines
from commongood.desktop.metrics import Metrics
from commongood.desktop.page import Page, Pen
from commongood.desktop.transitions import Press
from commongood.desktop.words import count, pounds, say
from commongood.play.view import DraftView

Rect = pygame.Rect


def tray_height(m: Metrics) -> int:
    """How high the tray is."""
    least = max(m.u(140), 2 * m.lead(17) + m.lead(16) + 38)
    head = m.u(12) + m.lead(27) + 2 * m.lead(16) + m.u(4) + max(m.u(38), m.lead(16) + 6) + max(2, m.u(3))
    return least if m.text <= 1.0 else max(least, head + m.u(12))


def build_head(desk: Desk, m: Metrics, width: int) -> Page:
    """The tray's left end: how much is drafted, and undo."""
    drafts = desk.view.draft
    pen = Pen(m, width, PAPER, pad=max(12, m.u(24)))
    pen.box(Rect(0, 0, width, max(2, m.u(4))), INK)
    pen.gap(12)
    pen.para(say("tray.title"), 27, INK, "title")
    words = count(
        "tray.drafted", len(drafts), cost=pounds(sum(d.cost for d in drafts)), attention=sum(d.attention for d in drafts)
    )
    pen.para(words if drafts else say("tray.none"), 16, MUTE)
    pen.gap(4)
    if desk.view.can_undo:
        pen.button("undo", say("tray.undo"), acts.undo(desk), pen.x, pen.y, h=max(pen.u(38), pen.m.lead(16) + 6), icon="undo")
    return pen.done(tray_height(m))


def build(desk: Desk, m: Metrics, width: int) -> Page:
    """The drafts as cards, in rows; the tray scrolls where there are more than one row."""
    pen = Pen(m, width, PAPER, pad=m.u(8))
    pen.box(Rect(0, 0, width, max(2, m.u(4))), INK)
    h, gap = tray_height(m), m.u(14)
    inside = h - m.u(32)
    least = max(m.u(300), 210)
    room = width - 2 * m.u(8)
    drafts = desk.view.draft
    columns = max(1, min(len(drafts) + 1, (room + gap) // (least + gap)))
    wide = min(m.u(420), (room - gap * (columns - 1)) // columns)
    for i in range(len(drafts) + 1):
        rect = Rect(m.u(8) + i % columns * (wide + gap), m.u(16) + i // columns * (inside + gap), wide, inside)
        if i < len(drafts):
            _card(pen, desk, drafts[i], rect)
        elif not drafts or i % columns:
            _hint(pen, rect)
        pen.y = max(pen.y, rect.bottom + m.u(16)) if i >= columns else h
    return pen.done(h)


def build_list(desk: Desk, m: Metrics, width: int) -> Page:
    """The whole tray below each other, for a panel over the map."""
    head = build_head(desk, m, width)
    pen = Pen(m, width, PAPER, pad=max(12, m.u(24)))
    pen.page_in(head, 0, 0)
    pen.y = head.height
    high = m.lead(17) * 3 + m.lead(16) + m.u(24)
    for draft in desk.view.draft:
        _card(pen, desk, draft, Rect(pen.x, pen.y, pen.w, high))
        pen.y += high + m.u(14)
    if not desk.view.draft:
        _hint(pen, Rect(pen.x, pen.y, pen.w, high))
        pen.y += high
    pen.gap(16)
    return pen.done()


def build_meet(desk: Desk, m: Metrics, width: int, height: int, press: Press) -> Page:
    """The chief button at the tray's right end."""
    pen = Pen(m, width, BRICK)
    pad, px = max(14, m.u(24)), max(28, m.u(48))
    top = (height - m.lead(30) - m.lead(17)) // 2
    pen.put(say("meet.title"), pad, top, 30, WHITE, "title")
    pen.put(count("meet.note", len(desk.view.draft)), pad, top + m.lead(30), 17, WHITE)
    pen.stamp(pictures.icon("arrow", px, WHITE, BRICK), width - px - pad, (height - px) / 2)
    pen.box(Rect(0, 0, width, max(2, m.u(4))), mix(BRICK, INK, 0.5))
    pen.spot("meet", Rect(0, 0, width, height), press, say("meet.title"), 0, say("busy.boards"))
    pen.y = height
    return pen.done()


def _hint(pen: Pen, rect: Rect) -> None:
    pen.stamp(pictures.dashes(rect.w, rect.h, MUTE), rect.x, rect.y)
    lines = fit_lines(say("tray.hint"), pen.m.px(15), "body", rect.w - pen.u(24))
    y = rect.centery - pen.m.lead(15) * len(lines) / 2
    for line in lines:
        pen.put(line, rect.centerx, y, 15, MUTE, anchor="c", within=rect)
        y += pen.m.lead(15)


def _card(pen: Pen, desk: Desk, draft: DraftView, rect: Rect) -> None:
    m = pen.m
    pen.box(rect.move(0, max(2, m.u(3))), RULE, 8)
    pen.box(rect, CARD, 8)
    side = max(30, m.u(54))
    pen.box(Rect(rect.x, rect.y, side, rect.h), SKY, 8, (True, False, False, True))
    service = desk.service(draft.service)
    px = side * 66 // 100
    icon = draft.service or ("home" if draft.district else "turn")
    pen.stamp(pictures.icon(icon, px, INK, SKY), rect.x + (side - px) // 2, rect.y + m.u(10))
    if service:
        flag = pictures.pennant(service.governance.id, max(14, m.u(22)))
        pen.stamp(flag, rect.x + (side - flag.get_width()) // 2, rect.bottom - flag.get_height() - m.u(12))
    back = max(24, m.u(34))
    x = rect.x + side + m.u(12)
    room = rect.right - x - back - m.u(14)
    facts_height = m.lead(16)
    fit = max(1, (rect.h - m.u(16) - facts_height) // m.lead(17))
    lines = list(fit_lines(draft.title, m.px(17), "bold", room))
    if len(lines) > fit:
        lines = [*lines[: fit - 1], _ended(" ".join(lines[fit - 1 :]), m.px(17), room)]
    y = rect.y + m.u(8)
    for line in lines:
        pen.put(line, x, y, 17, INK, "bold", within=rect)
        y += m.lead(17)
    y = max(y, rect.bottom - facts_height - m.u(8))
    cost = pen.put(pounds(draft.cost) if abs(draft.cost) >= 0.005 else say("side.no_cost"), x, y, 16, INK, within=rect)
    if draft.attention:
        px = m.px(18)
        pen.stamp(pictures.icon("attention", px, INK, CARD), cost.right + m.u(12), cost.centery - px // 2)
        pen.put(str(draft.attention), cost.right + m.u(18) + px, y, 16, INK, within=rect)
    button = Rect(rect.right - back - m.u(8), rect.y + m.u(8), back, back)
    pen.stamp(pictures.icon("undo", back * 7 // 10, INK, CARD), button.x + back * 3 // 20, button.y + back * 3 // 20)
    press = acts.do(desk, {"do": "drop", "index": draft.index})
    pen.spot(f"drop:{draft.index}", button, press, say("tray.take_back", title=draft.title))


def _ended(text: str, px: int, room: int) -> str:
    """Words that fit in a line, with an ellipsis for the rest: the whole title stands on the service's own card."""
    words = text.split()
    while words and fit_lines(" ".join(words) + "…", px, "bold", room)[1:]:
        words.pop()
    return " ".join(words) + "…"
