"""Open sessions and saves for the verbs, and turn what goes wrong into one sentence and an exit code."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from commongood.cli import words
from commongood.cli.main import BadArgument, Failure
from commongood.cli.words import say
from commongood.content.reading import ContentError
from commongood.languages import known, of_system
from commongood.plugins import Catalogue
from commongood.policies import PolicyError
from commongood.saves import SaveError
from commongood.session import Session, SessionError, catalogue
from commongood.town.scoring import SCORES


@contextmanager
def sentences() -> Iterator[None]:
    """Faults of content, policies, saves and sessions as failures of the verb."""
    try:
        yield
    except SessionError as error:
        raise BadArgument(words.told(error)) from error
    except (ContentError, PolicyError, SaveError) as error:
        raise Failure(words.told(error)) from error


def speak(asked: str | None) -> None:
    """Say everything in the language that was asked for, or else in that of this user's settings or system."""
    if asked is None:
        try:
            asked = str(door().front_end("language")())
        except (KeyError, ImportError):
            asked = of_system()
    if asked not in known():
        raise BadArgument(words.say("bad_language", name=asked, known=", ".join(known())))
    words.speak(asked)


def door() -> Catalogue:
    """The catalogue of what is installed."""
    with sentences():
        return catalogue()


def check_level(name: str) -> None:
    """Refuse a level that is not there."""
    known = sorted(door().level_folders)
    if name not in known and not (Path(name) / "level.toml").is_file():
        raise BadArgument(words.say("bad_level", name=name, known=", ".join(known)))


def check_bot(name: str) -> None:
    """Refuse a bot that is not there."""
    known = sorted(door().bots)
    if name not in known:
        raise BadArgument(words.say("bad_bot", name=name, known=", ".join(known)))


def check_lens(name: str) -> None:
    """Refuse a lens that is not there."""
    known = door().library.lens
    if name not in known:
        raise BadArgument(words.say("bad_lens", name=name, known=", ".join(known)))


def new_session(level: str, lens: str, seed: int, turns: int | None = None, goals: Sequence[str] | None = None) -> Session:
    """A new game. goals: those that the players answer for, or None for those of the scores."""
    check_level(level)
    with sentences():
        return _spoken(Session.new(level, lens, seed, turns, door(), SCORES if goals is None else goals))


def load_session(path: str, *, check: bool = True) -> Session:
    """The game of a save."""
    with sentences():
        return _spoken(Session.load(Path(path), door(), check=check))


def _spoken(session: Session) -> Session:
    session.speak(words.language())
    return session


def save_session(session: Session, path: Path) -> None:
    """Write a game to a file."""
    with sentences():
        session.save(path)


def keep_session(session: Session, kept: Path) -> None:
    """Keep a game in its place, or, where that cannot be written, among the system's passing files."""
    try:
        save_session(session, kept)
    except Failure as error:
        elsewhere = Path(tempfile.mkdtemp(prefix="commongood-")) / kept.name
        save_session(session, elsewhere)
        print(say("kept_elsewhere", fault=error, path=elsewhere))
    else:
        print(say("kept", path=kept))


def print_json(value: Any) -> None:
    """A value as JSON on the output stream."""
    print(json.dumps(value, indent=1, ensure_ascii=False))
