"""The sheets on which a player chooses settings and keys; every change holds at once."""

from typing import Any

import msgspec
import pygame

from commongood.assets.draw.palette import INK, MUTE
from commongood.desktop import acts
from commongood.desktop.desk import User
from commongood.desktop.keys import can_choose, key_name, with_key
from commongood.desktop.page import Pen
from commongood.desktop.screen import Event
from commongood.desktop.settings import PALETTES, TEXT_SIZES, spoken_in
from commongood.desktop.sheets import Sheet
from commongood.desktop.transitions import Pop, Press, Transition
from commongood.desktop.words import say
from commongood.languages import known

SWITCHES = ("reduced_motion", "fullscreen", "sound", "captions")


def _change(desk: User, **values: Any) -> Press:
    def press() -> None:
        desk.change(msgspec.structs.replace(desk.settings, **values))

    return press


def _row(pen: Pen, words: str, buttons: list[tuple[str, str, Press, bool]]) -> None:
    """A setting's name, and its choices as buttons that break over lines; the one that holds is dark."""
    pen.para(words, 17, INK, "bold")
    pen.gap(4)
    x, high = pen.x, pen.button_height()
    for key, label, press, on in buttons:
        wide = pen.width(label, 16, "bold") + 2 * max(8, pen.u(16))
        if x > pen.x and x + wide > pen.x + pen.w:
            x, pen.y = pen.x, pen.y + high + pen.u(10)
        pen.button(key, label, press, x, pen.y, wide, on=on, spoken=f"{words}: {label}")
        x += wide + pen.u(10)
    pen.y += high
    pen.gap(14)


def language_row(pen: Pen, desk: User) -> None:
    """The languages, each by its own name for itself."""
    now = spoken_in(desk.settings)
    tongues = [(f"language:{code}", name, _change(desk, language=code), now == code) for code, name in known().items()]
    _row(pen, say("settings.language"), tongues)


def settings_sheet(desk: User, size: tuple[int, int]) -> Sheet:
    """Language, text size, colours, switches, and the way to the keys."""

    def write(pen: Pen) -> None:
        now = desk.settings
        language_row(pen, desk)
        sizes = [(f"text:{n}", say("settings.percent", n=n), _change(desk, text=n), now.text == n) for n in TEXT_SIZES]
        _row(pen, say("settings.text"), sizes)
        colours = [
            (f"palette:{name}", say(f"settings.palettes.{name}"), _change(desk, palette=name), now.palette == name)
            for name in PALETTES
        ]
        _row(pen, say("settings.palette"), colours)
        for name in SWITCHES:
            on = bool(getattr(now, name))
            states = [
                (f"{name}:on", say("settings.on"), _change(desk, **{name: True}), on),
                (f"{name}:off", say("settings.off"), _change(desk, **{name: False}), not on),
            ]
            _row(pen, say(f"settings.{name}"), states)
        keys = acts.push(lambda s: keys_sheet(desk, s))
        _row(pen, say("settings.keys"), [("keys", say("settings.change_keys"), keys, False)])
        pen.para(desk.unkept or say("settings.kept"), 15, MUTE)

    return Sheet(desk, size, lambda: say("settings.title"), write, 860, "settings")


def _ask(desk: User, action: str) -> Press:
    return acts.push(lambda size: AskKey(desk, size, action))


def keys_sheet(desk: User, size: tuple[int, int]) -> Sheet:
    """Every action with its keys; pressing one asks for another key."""

    def write(pen: Pen) -> None:
        label = say("keys.default")
        pen.button("keys:default", label, _change(desk, keys={}), pen.x, pen.y)
        pen.y += pen.button_height()
        pen.gap(14)
        for action in desk.keys.of:
            if can_choose(action):
                _row(pen, say(f"action.{action}"), [(f"key:{action}", desk.keys.shown(action), _ask(desk, action), False)])

    return Sheet(desk, size, say("keys.title"), write, 760, "keyboard")


class AskKey(Sheet):
    """Waits for the key that shall do something."""

    def __init__(self, desk: User, size: tuple[int, int], action: str) -> None:
        self.action, self.fault = action, ""

        def write(pen: Pen) -> None:
            pen.para(say("keys.press", action=say(f"action.{action}")), 20, INK, "bold")
            pen.gap(8)
            pen.para(self.fault or say("keys.press_note"), 16, MUTE)

        super().__init__(desk, size, say("keys.title"), write, 640, "keyboard")

    def handle(self, event: Event) -> Transition | None:
        """Take the next key that is not a modifier, or Escape."""
        if event.type != pygame.KEYDOWN:
            return super().handle(event)
        name = key_name(event)
        if event.key == pygame.K_ESCAPE:
            return Pop()
        if not name or event.key in (pygame.K_LCTRL, pygame.K_RCTRL, pygame.K_LSHIFT, pygame.K_RSHIFT):
            return None
        chosen, self.fault = with_key(self.desk.settings.keys, self.action, name)
        self.stale = True
        if self.fault:
            return None
        self.desk.change(msgspec.structs.replace(self.desk.settings, keys=chosen))
        return Pop()
