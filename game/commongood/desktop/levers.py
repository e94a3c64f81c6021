"""One raw lever as a row: its name, what it does, its value between minus and plus."""

import pygame

from commongood.assets.draw.palette import CARD, INK, MUTE
from commongood.desktop import acts
from commongood.desktop.desk import Desk
from commongood.desktop.page import Pen
from commongood.desktop.parts import card, stepper
from commongood.desktop.transitions import Press
from commongood.desktop.words import figure, say, say_or
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


def lever_row(pen: Pen, desk: Desk, lever: LeverView) -> None:
    """Lay a lever out in the column; goes down."""
    frame = card(pen, max(8, pen.u(12)))
    side = pen.button_height(15)
    wide = 2 * side + max(pen.width(shown(lever, lever.high), 16, "bold"), pen.width("0.00", 16, "bold")) + pen.u(28)
    top, key = pen.y, f"lever:{lever.at}:{lever.id}"
    pen.para(lever.title, 16, INK, "bold", w=pen.w - wide - pen.u(12))
    pen.para(lever.text, 15, MUTE, w=pen.w - wide - pen.u(12))
    who = say_or(f"decided.{lever.decided}", lever.decided)
    pen.para(who, 15, INK, w=pen.w - wide - pen.u(12))
    bottom = pen.y
    pen.y = top

    def press(value: float) -> Press | None:
        if not lever.low <= value <= lever.high:
            return None
        return acts.do(desk, {"do": "set", "lever": lever.id, "at": lever.at, "value": value})

    x = pen.x + pen.w - wide
    if is_switch(lever):
        on = bool(lever.value)
        label = say("lever.turn_off" if on else "lever.turn_on")
        flip = press(0.0 if on else 1.0)
        if flip:
            w = pen.width(label, 15, "bold") + 2 * max(8, pen.u(16))
            spoken = f"{lever.title}: {label}"
            pen.button(f"{key}:flip", label, flip, pen.x + pen.w - w, pen.y, w, size=15, spoken=spoken, on=on, ground=CARD)
    else:
        less, more = press(round(lever.value - lever.step, 6)), press(round(lever.value + lever.step, 6))
        spoken_pair = (say("lever.less", title=lever.title), say("lever.more", title=lever.title))
        stepper(pen, key, shown(lever, lever.value), less, more, spoken_pair, x, wide)
    pen.y = max(bottom, top + side + 3)
    frame.end(6)
