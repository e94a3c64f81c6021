"""A board's meeting: benches with faces, what each says, promises, and the vote."""

import pygame

from commongood.assets.draw.palette import INK, MUSTARD, PAPER, SKY
from commongood.desktop import acts, board_list, board_offers, board_parts, board_room, pictures, topbar, topbar_small
from commongood.desktop.board_parts import Benches, Decide
from commongood.desktop.desk import Desk
from commongood.desktop.lettering import fit_lines
from commongood.desktop.menu_sheet import menu_sheet
from commongood.desktop.page import Page, Pen
from commongood.desktop.panel import Part
from commongood.desktop.room_sheets import room_sheet, waits_sheet
from commongood.desktop.screen import Event, Screen
from commongood.desktop.sheets import Sheet, help_sheet
from commongood.desktop.transitions import Follow, Press, Push, Transition
from commongood.desktop.words import count, say
from commongood.play.view import MeetingView

Rect = pygame.Rect


class BoardScreen(Screen[Desk]):
    """The meeting that is played out this turn."""

    def __init__(self, desk: Desk, size: tuple[int, int]) -> None:
        super().__init__(desk, size)
        self.meeting = desk.open_meeting()
        self.chosen: dict[str, int] = {}
        self.listed = False
        self._room: tuple[tuple[int, int], pygame.Surface] | None = None
        self._seen = desk.version

    def tick(self, dt: float) -> Transition | None:
        """Take what was changed on a sheet that lay over it."""
        if self._seen != self.desk.version:
            self._seen, self.stale = self.desk.version, True
        return None

    def refresh(self) -> None:
        """Take the meeting as it stands now, and keep it once it is over."""
        self.meeting = self.desk.open_meeting() or self.meeting
        super().refresh()

    def reread(self) -> None:
        """Take the meeting's words anew, in another language."""
        held = self.meeting.service if self.meeting else ""
        self.meeting = next((m for m in self.desk.view.meetings if m.service == held), self.meeting)

    def _tops(self) -> tuple[int, int, int]:
        """Where the bar ends, and where the benches begin and end."""
        m = self.m
        bar = topbar.bar_height(m)
        begin = bar + m.u(22)
        return bar, begin, begin + round((m.h - begin) * 0.565)

    def parts(self) -> list[Part]:
        """The bar, the benches, and the three sheets on the floor."""
        m, desk, meeting = self.m, self.desk, self.meeting
        bar, begin, end = self._tops()
        version = desk.version
        if meeting is None:
            return [Part("none", Rect(m.w // 4, m.h // 3, m.w // 2, m.h // 3), version, self._nothing)]
        decide = Decide(self._decide("vote"), self._decide("withdraw"))
        benches = Benches(desk, m, meeting, end - begin, self.chosen)
        self.listed = m.tight or not benches.fit(m.w)
        if self.listed:
            return self._list(meeting, decide)
        margin, gap = m.u(36), m.u(20)
        top = end + m.u(18)
        h = m.h - top - m.u(20)
        w = (m.w - 2 * margin - 2 * gap) // 3
        r = m.u(12)
        spots = [Rect(margin + i * (w + gap), top, w, h) for i in range(3)]
        return [
            Part("top", Rect(0, 0, m.w, bar), version, lambda width: self._bar(meeting, width, bar)),
            Part("benches", Rect(0, begin, m.w, end - begin), (version, tuple(self.chosen.items())), benches.build),
            Part("promises", spots[0], version, lambda width: board_offers.offers(desk, m, meeting, width, h), r),
            Part("proposal", spots[1], version, lambda width: board_parts.proposal(desk, m, meeting, width, h, decide), r),
            Part("tally", spots[2], version, lambda width: board_parts.tally(m, meeting, width, h), r),
        ]

    def _list(self, meeting: MeetingView, decide: Decide) -> list[Part]:
        """The bar, everything below each other, and the buttons that decide."""
        m, desk, version = self.m, self.desk, self.desk.version
        bar, foot = topbar_small.bar_height(m), board_list.foot_height(m)
        place, key = Rect(0, bar, m.w, m.h - bar - foot), (version, tuple(self.chosen.items()))
        return [
            Part("top", Rect(0, 0, m.w, bar), version, lambda width: board_list.bar(desk, m, meeting, width)),
            Part("list", place, key, lambda width: board_list.build(desk, m, meeting, width, self.chosen)),
            Part("foot", Rect(0, m.h - foot, m.w, foot), version, lambda width: board_list.foot(m, width, decide)),
        ]

    def _nothing(self, width: int) -> Page:
        pen = Pen(self.m, width, PAPER, pad=self.m.u(30))
        pen.gap(30)
        pen.para(say("board.none"), 20)
        pen.gap(12)
        pen.button("on", say("board.go_on"), Follow, pen.x, pen.y, chief=True)
        pen.y += pen.button_height()
        pen.gap(30)
        return pen.done()

    def _bar(self, meeting: MeetingView, width: int, height: int) -> Page:
        m, view = self.m, self.desk.view
        pen = Pen(m, width, INK)
        pen.ground = INK
        title, turn = say("board.title"), say("top.turn", turn=min(view.turn, view.turns), turns=view.turns)
        w = max(m.u(300), pen.width(title, 29, "title") + 2 * m.u(28))
        pen.box(Rect(0, 0, w, height), MUSTARD)
        top = (height - m.lead(29) - m.lead(17)) // 2
        pen.put(title, m.u(28), top, 29, INK, "title")
        pen.put(turn, m.u(28), top + m.lead(29), 17, INK, "bold")
        service = self.desk.service(meeting.service)
        flag = pictures.pennant(service.governance.id if service else "council", max(24, m.u(42)))
        pen.stamp(flag, w + m.u(30), (height - flag.get_height()) / 2)
        x = w + m.u(30) + flag.get_width() + m.u(18)
        rule = fit_lines(meeting.rule, m.px(17), "bold", width * 0.34)
        wide = max(pen.width(line, 17, "bold") for line in rule)
        side = max(24, m.u(44))
        box = Rect(width - wide - m.u(108) - 2 * side, m.u(10), wide + m.u(66), height - 2 * m.u(10))
        pen.box(box, topbar_small.DIM, 8)
        px = m.u(30)
        pen.stamp(pictures.icon("vote", px, PAPER, topbar_small.DIM), box.x + m.u(12), box.centery - px / 2)
        y = box.centery - m.lead(17) * len(rule) / 2
        for line in rule:
            pen.put(line, box.x + m.u(52), y, 17, PAPER, "bold", within=box)
            y += m.lead(17)
        desk = self.desk
        people = Rect(width - 2 * side - m.u(28), (height - side) // 2, side, side)
        pen.stamp(pictures.icon("people", side, PAPER, INK), *people.topleft)
        pen.spot("room", people, acts.push(lambda size: room_sheet(desk, size)), say("room.title"))
        ask = Rect(width - side - m.u(12), (height - side) // 2, side, side)
        pen.stamp(pictures.icon("help", side, PAPER, INK), *ask.topleft)
        pen.spot("help", ask, acts.push(lambda size: help_sheet(desk, size)), say("top.help"))
        room = box.x - m.u(16) - x
        name = service.name if service else meeting.title
        pen.put(fit_lines(name, m.px(27), "title", room)[0], x, (height - m.lead(27) - m.lead(17)) // 2, 27, PAPER, "title")
        body = service.governance.name if service else meeting.governance
        pen.put(fit_lines(body, m.px(17), "body", room)[0], x, (height - m.lead(27) - m.lead(17)) // 2 + m.lead(27), 17, SKY)
        pen.y = height
        return pen.done()

    def _decide(self, what: str) -> Press:
        def press() -> Transition | None:
            meeting = self.meeting
            if meeting is None:
                return Follow()
            if what == "vote" and meeting.waits:
                return Push(lambda size: waits_sheet(self.desk, size))
            outcome = self.desk.do({"do": what, "service": meeting.service})
            if not outcome.ok:
                return None
            after = next((m for m in self.desk.view.meetings if m.service == meeting.service and m.outcome != "open"), None)
            self.desk.note = ""
            return Push(lambda size: outcome_sheet(self.desk, size, after or meeting, outcome.message))

        return press

    def on_action(self, action: str, event: Event) -> Transition | None:
        """Help, who plays in the room, and the keys that enter a vote."""
        desk = self.desk
        if action == "help":
            return Push(lambda size: help_sheet(desk, size))
        if action == "back":
            return Push(lambda size: menu_sheet(desk, size))
        if action == "room":
            return Push(lambda size: room_sheet(desk, size))
        if action == "quick" and desk.keys.quick(event) < len(board_room.VOTES):
            self._enter(board_room.VOTES[desk.keys.quick(event)])
        return None

    def _enter(self, vote: str) -> None:
        """Enter a vote for the seat that has the focus, or the next that waits for one, and go on to the next."""
        if self.meeting is None:
            return
        first = board_room.next_to_vote(self.meeting)
        seat = board_room.seat_at(self.meeting, self.focus.key) or (first[2] if first else None)
        if seat is None or not board_room.cast(self.desk, self.meeting, seat, vote):
            return
        self.refresh()
        after = board_room.next_to_vote(self.meeting, seat)
        if after:
            bench, place, _ = after
            self.chosen[bench] = place
            self.focus.key, self.focus.visible = f"seat:{bench}:{place}", True
        else:
            self.focus.key, self.focus.visible = "vote", True

    def draw_back(self, surface: pygame.Surface) -> None:
        """Draw the chamber."""
        size = (self.m.w, self.m.h)
        if self.listed:
            surface.fill(PAPER)
            return
        if self._room is None or self._room[0] != size:
            bar, _, end = self._tops()
            floor = (end - bar - self.m.u(60)) / (self.m.h - bar)
            self._room = (size, board_parts.room((self.m.w, self.m.h - bar), self.m, floor))
        surface.blit(self._room[1], (0, topbar.bar_height(self.m)))


def outcome_sheet(desk: Desk, size: tuple[int, int], meeting: MeetingView, message: str) -> Sheet:
    """What the board decided; closing it goes on with the game."""
    key = meeting.outcome if meeting.outcome in ("passed", "lost", "withdrawn") else "done"

    def write(pen: Pen) -> None:
        mark = {"passed": "for", "lost": "against"}.get(meeting.outcome, "unsure")
        px = max(40, pen.u(72))
        top = pen.y
        pen.stamp(pictures.vote_mark(mark, px), pen.x, top)
        indent = px + pen.u(20)
        pen.para(", ".join(meeting.proposals) or meeting.title, 21, INK, "bold", x=pen.x + indent, w=pen.w - indent)
        if meeting.outcome in ("passed", "lost"):
            counts = (("for", meeting.votes_for), ("unsure", meeting.votes_unsure), ("against", meeting.votes_against))
            votes = [count(f"board.count.{vote}", n) for vote, n in counts if n]
            pen.para(", ".join(votes), 17, x=pen.x + indent, w=pen.w - indent)
        if meeting.outcome == "lost" and meeting.if_lost:
            pen.para(meeting.if_lost, 17, x=pen.x + indent, w=pen.w - indent)
        elif message:
            pen.para(message, 17, x=pen.x + indent, w=pen.w - indent)
        pen.y = max(pen.y, top + px)
        pen.gap(18)
        label = say("board.go_on")
        wide = pen.width(label, 20, "bold") + 2 * pen.u(40)
        pen.button(
            "on", label, Follow, pen.x + pen.w - wide, pen.y, wide, max(pen.u(50), pen.m.lead(20) + 8), chief=True, size=20
        )
        pen.y += max(pen.u(50), pen.m.lead(20) + 8)

    sheet = Sheet(desk, size, say(f"board.outcome.{key}"), write, 820, "vote", leave=Follow())
    sheet.focus.key = "on"
    return sheet
