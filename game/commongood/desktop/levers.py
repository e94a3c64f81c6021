"""One raw lever as a row: its name, what it does, its value between minus and plus."""

import pygame

from commongood.assets.draw.palette import BRICK_TEXT, CARD, INK, MUTE
from commongood.desktop import acts
from commongood.desktop.desk import Command, Desk
from commongood.desktop.page import Pen
from commongood.desktop.parts import card, facts, stepper
from commongood.desktop.transitions import Press
from commongood.desktop.words import figure, pounds, say, say_or
from commongood.play.view import LeverView

Rect = pygame.Rect


def is_switch(lever: LeverView) -> bool:
    """Whether a lever only stands off or on."""
    return lever.low == 0 and lever.high == 1 and lever.step == 1


def shown(lever: LeverView, value: float) -> str:
    """A lever's value in words or figures."""
    if is_switch(lever):
        return say("lever.on" if value else "lever.off")
    digits = 0 if lever.step >= 1 else 1 if lever.step >= 0.1 else 2
    return figure(value, digits)


def _steps(lever: LeverView) -> tuple[float, float]:
    """A step up and a step down; a switch goes where it is not."""
    if is_switch(lever):
        return (0.0, 0.0) if lever.value else (1.0, 1.0)
    return round(lever.value + lever.step, 6), round(lever.value - lever.step, 6)


def _command(lever: LeverView, value: float) -> Command:
    return {"do": "set", "lever": lever.id, "at": lever.at, "value": value}


def lever_row(pen: Pen, desk: Desk, lever: LeverView, place: str = "") -> None:
    """Lay a lever out in the column, with what a step of it takes or why it can't be; goes down. place: its name, if needed."""
    frame = card(pen, max(8, pen.u(12)))
    side = pen.button_height(15)
    wide = 2 * side + max(pen.width(shown(lever, lever.high), 16, "bold"), pen.width("0.00", 16, "bold")) + pen.u(28)
    top, key = pen.y, f"lever:{lever.at}:{lever.id}"
    pen.para(lever.title, 16, INK, "bold", w=pen.w - wide - pen.u(12))
    bottom = pen.y
    pen.y = top
    name = f"{lever.title}, {place}" if place else lever.title

    def press(value: float) -> Press | None:
        if not lever.low <= value <= lever.high:
            return None
        return acts.do(desk, _command(lever, value))

    x = pen.x + pen.w - wide
    if is_switch(lever):
        on = bool(lever.value)
        label = say("lever.turn_off" if on else "lever.turn_on")
        flip = press(0.0 if on else 1.0)
        if flip:
            w = pen.width(label, 15, "bold") + 2 * max(8, pen.u(16))
            spoken = f"{name}: {label}"
            pen.button(f"{key}:flip", label, flip, pen.x + pen.w - w, pen.y, w, size=15, spoken=spoken, on=on, ground=CARD)
    else:
        up, down = _steps(lever)
        less, more = press(down), press(up)
        spoken_pair = (say("lever.less", title=name), say("lever.more", title=name))
        stepper(pen, key, shown(lever, lever.value), less, more, spoken_pair, x, wide)
    pen.y = max(bottom, top + side + 3)
    pen.gap(2)
    pen.para(lever.text, 15, MUTE)
    _takes(pen, desk, lever)
    frame.end(6)


def _takes(pen: Pen, desk: Desk, lever: LeverView) -> None:
    """What a step of a lever takes and who decides it, or why it cannot be."""
    step = next((value for value in _steps(lever) if lever.low <= value <= lever.high), lever.value)
    answer = desk.ask(_command(lever, step))
    if not answer.ok:
        pen.para(answer.message, 15, BRICK_TEXT, "bold")
        return
    cost = say("side.no_cost")
    if abs(answer.cost) >= 0.005:
        cost = pounds(answer.cost) if is_switch(lever) else say("lever.a_step", cost=pounds(answer.cost))
    about = [("money", cost)]
    if answer.attention:
        about.append(("attention", str(answer.attention)))
    facts(pen, [*about, ("seat", say_or(f"who.{lever.decided}", lever.decided))], pen.x, 15)
