"""The game's menu in play: go on, keep the game under a name, settings, keys, goals, and the way out."""

from collections.abc import Callable

from commongood.assets.draw.palette import MUTE
from commongood.desktop import acts
from commongood.desktop.book_sheet import book_sheet, glossary_sheet
from commongood.desktop.chart_sheet import chart_sheet
from commongood.desktop.desk import Desk
from commongood.desktop.goals_screen import goals_sheet
from commongood.desktop.name_sheet import name_sheet
from commongood.desktop.page import Pen
from commongood.desktop.room_sheets import room_sheet
from commongood.desktop.settings_sheet import settings_sheet
from commongood.desktop.sheets import Sheet, help_sheet
from commongood.desktop.transitions import Leave, Pop, Press, Transition
from commongood.desktop.words import say


def menu_sheet(desk: Desk, size: tuple[int, int]) -> Sheet:
    """What can be done with the game as a whole."""

    said = ""

    def kept(name: str) -> None:
        nonlocal said
        said = name

    def row(pen: Pen, key: str, press: Press, *, chief: bool = False) -> None:
        high = max(pen.u(50), pen.m.lead(20) + 12)
        pen.button(key, say(f"menu.do.{key}"), press, pen.x, pen.y, pen.w, high, chief=chief, size=20)
        pen.y += high
        pen.gap(14)

    def write(pen: Pen) -> None:
        row(pen, "go_on", Pop, chief=True)
        if desk.on_keep:
            row(pen, "keep_as", acts.push(lambda s: keep_sheet(desk, s, kept)))
        if desk.can_learn:
            row(pen, "unlearn" if desk.coach else "learn", _turn_coach(desk))
        row(pen, "goals", acts.push(lambda s: goals_sheet(desk, s)))
        row(pen, "room", acts.push(lambda s: room_sheet(desk, s)))
        row(pen, "charts", acts.push(lambda s: chart_sheet(desk, s)))
        row(pen, "book", acts.push(lambda s: book_sheet(desk, s)))
        row(pen, "glossary", acts.push(lambda s: glossary_sheet(desk, s)))
        row(pen, "settings", acts.push(lambda s: settings_sheet(desk, s)))
        row(pen, "help", acts.push(lambda s: help_sheet(desk, s)))
        row(pen, "leave", Leave)
        pen.para(say("menu.kept", name=said) if said else say("menu.note"), 16, MUTE)

    return Sheet(desk, size, lambda: say("menu.title"), write, 560, "menu")


def _turn_coach(desk: Desk) -> Press:
    def press() -> Transition:
        desk.learn(desk.coach is None)
        return Pop()

    return press


def keep_sheet(desk: Desk, size: tuple[int, int], kept: Callable[[str], None]) -> Sheet:
    """Ask for a name and keep the game under it as it stands. kept: told the name under which it was."""

    def take(name: str) -> str:
        fault = desk.on_keep(name) if desk.on_keep else ""
        if not fault:
            kept(name)
            desk.version += 1
        return fault

    view = desk.view
    first = say("menu.name", town=view.town, turn=min(view.turn, view.turns))
    return name_sheet(desk, size, lambda: say("menu.do.keep_as"), say("menu.keep_about"), first, take)
