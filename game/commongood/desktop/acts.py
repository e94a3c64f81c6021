"""What pressing things does: each returns a press that a page can hold."""

from collections.abc import Callable
from dataclasses import dataclass, field

from commongood.desktop.desk import Command, Desk
from commongood.desktop.transitions import Follow, Layer, Pop, Press, Push, Transition


def do(desk: Desk, command: Command, then: Transition | None = None) -> Press:
    """Carry a command out; where the game's phase changes, follow it, else go on with `then`."""

    def press() -> Transition | None:
        phase = desk.view.phase
        done = desk.do(command).ok
        if desk.view.phase != phase:
            return Follow()
        return then if done else None

    return press


def undo(desk: Desk) -> Press:
    """Take the last decision back."""

    def press() -> Transition | None:
        phase = desk.view.phase
        desk.undo()
        return Follow() if desk.view.phase != phase else None

    return press


def pop() -> Transition:
    """Close a sheet."""
    return Pop()


NONE = "none"
"""No section: all are folded."""


@dataclass
class Choice:
    """What is chosen on the town screen: a service or a district.

    futures: the proposal whose forecast is open. fold: the group of levers and proposals that is open. section: the section
    of a long panel that is open where not all fit, or nothing for the usual one. opened: what lies over the map where not all
    fits beside it: "side" (the panel), "tray", "map" (its card), or nothing.
    """

    kind: str = ""
    name: str = ""
    futures: str = ""
    fold: str = ""
    section: str = ""
    opened: str = "side"
    moved: bool = field(default=False, repr=False)

    def choose(self, kind: str = "", name: str = "") -> Press:
        """Choose a service or a district, or nothing."""

        def press() -> None:
            self.kind, self.name, self.futures, self.fold, self.moved = kind, name, "", "", True
            self.section, self.opened = "", "side"

        return press

    def and_close(self, press: Press) -> Press:
        """The same press, with the open forecast closed: what is in the plan is compared with nothing."""

        def closing() -> Transition | None:
            self.futures = ""
            return press()

        return closing

    def unfold(self, topic: str) -> Press:
        """Open a group, or close it."""

        def press() -> None:
            self.fold, self.futures = "" if self.fold == topic else topic, ""

        return press

    def turn_to(self, section: str, now: str) -> Press:
        """Open a section, or close it where it is the one that is open now."""

        def press() -> None:
            self.section, self.fold, self.futures = NONE if section == now else section, "", ""

        return press

    def lay_open(self, what: str) -> Press:
        """Open something over the map, or close it."""

        def press() -> None:
            self.opened = "" if self.opened == what else what

        return press

    def look_ahead(self, proposal: str) -> Press:
        """Open a proposal's forecast, or close it."""

        def press() -> None:
            self.futures = "" if self.futures == proposal else proposal

        return press


def push(make: Callable[[tuple[int, int]], Layer]) -> Press:
    """Lay a screen over this one; make is given the size in pixels."""

    def press() -> Transition:
        return Push(make)

    return press
