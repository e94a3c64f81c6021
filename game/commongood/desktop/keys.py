"""Which key does what: one table of actions, which every screen reads and the sheet of keys is made from."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

import pygame

from commongood.desktop.words import say, say_or

SPELT = {
    "Return": "RETURN",
    "Keypad Enter": "KP_ENTER",
    "Page Up": "PAGEUP",
    "Page Down": "PAGEDOWN",
    "Keypad Plus": "KP_PLUS",
    "Keypad Minus": "KP_MINUS",
}
"""Keys whose name is not pygame's own, written in capitals."""


@cache
def _codes() -> dict[str, int]:
    """Every key's code by its name here: those that pygame names K_a are "A", K_LEFT is "Left"."""
    spelt = {constant: name for name, constant in SPELT.items()}
    found = {}
    for constant in dir(pygame):
        if constant.startswith("K_"):
            own = constant[2:]
            name = spelt.get(own) or (own if len(own) < 4 and own[:1] == "F" else own.replace("_", " ").title())
            found[name] = int(getattr(pygame, constant))
    return found


@cache
def _names() -> dict[int, str]:
    return {code: name for name, code in reversed(_codes().items())}


@cache
def _table() -> tuple[frozenset[str], dict[str, tuple[str, ...]]]:
    raw = tomllib.loads((files("commongood.desktop") / "keys.toml").read_text(encoding="utf-8"))
    return frozenset(raw["fixed"]), {action: tuple(names) for action, names in raw["keys"].items()}


def key_name(event: pygame.event.Event) -> str:
    """What a pressed key is called here, with "Ctrl+" before it where Ctrl or Command is held; empty for what has no name."""
    name = _names().get(event.key, "")
    if event.mod & pygame.KMOD_ALT or not name:
        return ""
    return f"Ctrl+{name}" if event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META) else name


@dataclass(frozen=True)
class Keys:
    """The keys of every action."""

    of: Mapping[str, tuple[str, ...]]

    def action(self, event: pygame.event.Event) -> str:
        """The action of a pressed key, or nothing."""
        name = key_name(event)
        return next((action for action, names in self.of.items() if name in names), "") if name else ""

    def code_action(self, code: int) -> str:
        """The action of a key by its code alone."""
        name = _names().get(code, "")
        return next((action for action, names in self.of.items() if name in names), "")

    def quick(self, event: pygame.event.Event) -> int:
        """Which of the quick keys was pressed, from 0 on."""
        return self.of["quick"].index(key_name(event))

    def shown(self, action: str) -> str:
        """An action's keys as the player reads them."""
        names = self.of[action]
        if action == "quick":
            return say("keys.quick", first=shown_key(names[0]), last=shown_key(names[-1]))
        return ", ".join(shown_key(name) for name in names) or say("keys.none")


def shown_key(name: str) -> str:
    """A key's name as the player reads it."""
    held, _, bare = name.rpartition("+")
    words = say_or(f"key.{bare}", bare)
    return f"{say_or('key.Ctrl', 'Ctrl')}+{words}" if held else words


@lru_cache(8)
def _made(chosen: tuple[tuple[str, tuple[str, ...]], ...]) -> Keys:
    fixed, table = _table()
    own = {action: names for action, names in chosen if action in table and action not in fixed}
    return Keys({**table, **own})


def keys_of(chosen: Mapping[str, tuple[str, ...]]) -> Keys:
    """The table with a player's own keys in it; unknown and fixed actions are left out."""
    return _made(tuple(sorted((action, tuple(names)) for action, names in chosen.items())))


def can_choose(action: str) -> bool:
    """Whether an action's keys may be changed."""
    return action not in _table()[0]


def with_key(chosen: Mapping[str, tuple[str, ...]], action: str, name: str) -> tuple[dict[str, tuple[str, ...]], str]:
    """The player's keys with one more choice, and a sentence if it cannot be: a key does one thing, and loses its other."""
    now, fixed = keys_of(chosen), _table()[0]
    for other, names in now.of.items():
        if name in names and other in fixed:
            return dict(chosen), say("keys.taken", pressed=shown_key(name), action=say(f"action.{other}"))
    after = dict(chosen)
    for other, names in now.of.items():
        if other != action and name in names:
            after[other] = tuple(n for n in names if n != name)
    after[action] = (name,)
    return after, ""
