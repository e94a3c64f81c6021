"""The sheet on which a name is typed."""

from collections.abc import Callable

from commongood.assets.draw.palette import MUTE
from commongood.desktop.desk import User
from commongood.desktop.entry import Entry
from commongood.desktop.page import Pen
from commongood.desktop.sheets import Sheet
from commongood.desktop.transitions import Pop, Transition
from commongood.desktop.words import say

MOST = 48
"""Letters of a name: as many as a list shows."""


def name_sheet(
    desk: User, size: tuple[int, int], title: Callable[[], str], about: str, first: str, take: Callable[[str], str]
) -> Sheet:
    """Ask for a name. first: the one that stands there; take: what is done with it, which returns a fault or nothing."""
    held = Entry(first[:MOST], most=MOST)

    def press() -> Transition | None:
        name = held.text.strip()
        fault = take(name) if name else say("name.none")
        if fault:
            desk.tell(fault)
            desk.version += 1
            return None
        return Pop()

    def write(pen: Pen) -> None:
        pen.para(about, 17)
        pen.gap(12)
        pen.y = pen.entry("name", held, say("name.name"), press, pen.x, pen.y, pen.w, 20).bottom
        pen.gap(16)
        x = pen.button("keep", say("name.keep"), press, pen.x, pen.y, chief=True).right
        pen.button("cancel", say("name.cancel"), Pop, x + pen.u(14), pen.y)
        pen.y += pen.button_height()
        pen.gap(8)
        pen.para(say("name.note"), 15, MUTE)

    sheet = Sheet(desk, size, title, write, 720, "pencil")
    sheet.focus.key, sheet.focus.visible = "name", True
    return sheet
