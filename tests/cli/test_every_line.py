"""Every line of the terminal, and every word of the views under it, comes through the catalogues."""

import re
from collections.abc import Callable, Iterator

import msgspec
import pytest

from commongood.cli import words
from commongood.cli.terminal import Terminal
from commongood.plugins import Catalogue
from commongood.session import Session
from marking import MARKED, cites, marked, names, speak_marked, unmarked


def strings(value: object) -> Iterator[str]:
    """Every string of plain data that is no id."""
    if isinstance(value, dict):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from strings(each)
    elif isinstance(value, str) and not re.fullmatch(r"[a-z0-9_:+ -]*", value):
        yield value


def test_no_word_of_a_game_in_the_terminal_is_left_in_english(
    new_game: Callable[..., Session], door: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    speak_marked(monkeypatch)
    monkeypatch.setattr(words, "tongue", lambda *asked: MARKED)
    words.speak(MARKED.language)
    session, told = new_game(turns=2), list[str]()
    session.speak(MARKED.language)
    known, typed = names(door) | cites(door), iter(["1", "5", "1", "2", "1"])
    seen: set[str] = set()

    def answer() -> str:
        seen.update(strings(msgspec.to_builtins(session.view())))
        word = next(typed, None)
        if word is not None:
            return word
        options = [line for line in told[told[::-1].index(marked("What will you do?")) * -1 - 1 :] if line[0].isdigit()]
        wanted = [marked(text) for text in ("End planning", "Put it to the vote", "Go on", "Back")]
        return next(line.split(".")[0] for text in wanted for line in options if text in line)

    Terminal(session, answer, told.append).run()
    words.speak("en")
    seen.update(strings(msgspec.to_builtins(session.view())))
    assert session.over
    assert len(told) > 60
    assert len(seen) > 500
    assert {line for line in [*told, *seen] if unmarked(line, known)} == set()
