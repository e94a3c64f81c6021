"""What the screens before a game share: opening one, and the sheets that every screen has."""

from collections.abc import Callable

from commongood.desktop.desk import User
from commongood.desktop.settings_sheet import settings_sheet
from commongood.desktop.sheets import help_sheet
from commongood.desktop.transitions import Press, Push, Transition
from commongood.desktop.words import told
from commongood.session import Session
from commongood.shelf import ShelfError

Take = Callable[[Session], Transition]
"""What is done with the game that was opened."""


def opening(user: User, make: Callable[[], Session], take: Take) -> Press:
    """Open a game; where that cannot be, say why."""

    def press() -> Transition | None:
        try:
            return take(make())
        except ShelfError as error:
            user.tell(told(error))
            user.version += 1
            return None

    return press


def sheet_of(user: User, action: str) -> Transition | None:
    """The sheets that every screen has."""
    make = {"help": help_sheet, "menu": settings_sheet}.get(action)
    return Push(lambda size: make(user, size)) if make else None
