"""The facilitator's sheets: what happens in the forty-five minutes, what to ask at the end, and beginning anew."""

from commongood.assets.draw.palette import INK, MUTE
from commongood.desktop import acts
from commongood.desktop.desk import Desk, User
from commongood.desktop.lesson import SECONDS, Phase
from commongood.desktop.page import Pen
from commongood.desktop.sheets import Sheet
from commongood.desktop.transitions import Press
from commongood.desktop.words import say

STEPS: tuple[Phase, ...] = ("start", "news", "plan", "board", "report", "debrief")
QUESTIONS = 6


def time_words(seconds: float) -> str:
    """A phase's time, as the clock shows it."""
    return say("lesson.left", m=round(seconds) // 60, s=f"{round(seconds) % 60:02}")


def write_guide(pen: Pen) -> None:
    """The course of a lesson, phase by phase, and the questions for its end."""
    pen.para(say("lesson.about"), 17)
    pen.gap(8)
    column = max(pen.width(time_words(SECONDS[step]), 17, "bold") for step in STEPS) + pen.u(18)
    for step in STEPS:
        top = pen.y
        pen.put(time_words(SECONDS[step]), pen.x, top, 17, INK, "bold")
        pen.para(say(f"lesson.phase.{step}"), 17, INK, "bold", x=pen.x + column, w=pen.w - column)
        pen.para(say(f"lesson.step.{step}"), 16, x=pen.x + column, w=pen.w - column)
        pen.gap(8)
    pen.para(say("lesson.times_note"), 16, MUTE)
    pen.heading(say("lesson.questions"))
    for n in range(1, QUESTIONS + 1):
        top = pen.y
        pen.put(say("lesson.number", n=n), pen.x, top, 17, INK, "bold")
        pen.para(say(f"lesson.question.q{n}"), 17, x=pen.x + pen.u(34), w=pen.w - pen.u(34))
        pen.gap(5)


def guide_sheet(desk: User, size: tuple[int, int]) -> Sheet:
    """The guide over the game."""
    return Sheet(desk, size, say("lesson.guide_title"), write_guide, 980, "clock")


def restart_sheet(desk: Desk, size: tuple[int, int], restart: Press) -> Sheet:
    """Asks once before a lesson begins anew."""

    def write(pen: Pen) -> None:
        pen.para(say("lesson.restart_about"), 20)
        pen.gap(16)
        high = max(pen.u(50), pen.m.lead(20) + 10)
        yes, no = say("lesson.restart_yes"), say("lesson.restart_no")
        first = pen.button("restart", yes, restart, pen.x, pen.y, None, high, chief=True, size=20, busy=say("busy.open"))
        pen.button("keep", no, acts.pop, first.right + pen.u(16), pen.y, None, high, size=20)
        pen.y += high

    sheet = Sheet(desk, size, say("lesson.restart"), write, 760, "clock")
    sheet.focus.key = "restart"
    return sheet
