"""`commongood play` and `commongood demo`: the window, else the terminal, else a bot to watch."""

import argparse
import sys
from pathlib import Path

from commongood import saves
from commongood.cli.main import DONE, Failure
from commongood.cli.opening import (
    check_bot,
    check_lens,
    door,
    keep_session,
    load_session,
    new_session,
    save_session,
    sentences,
)
from commongood.cli.terminal import play_in_terminal
from commongood.cli.words import say
from commongood.session import Session
from commongood.shelf import Shelf, free_path, kept_path

DEMO_BOT = "reformer"
LESSON_TURNS = 4
LEVEL = "market-town"
"""What is played where nobody can choose."""


def kept_games() -> Path:
    """The folder in which games are kept."""
    import platformdirs

    return platformdirs.user_data_path("commongood", appauthor=False) / "games"


def _find_display() -> tuple[bool, str | None]:
    """Whether there is a display, and why a window cannot open, if it cannot."""
    try:
        return door().front_end("display")() is not None, None
    except ImportError as error:
        return False, say("not_installed", name=error.name or error)


def play(given: argparse.Namespace) -> int:
    """`commongood play`: never hangs, whatever is at the other end."""
    seen, reason = (False, None) if given.terminal else _find_display()
    if seen:
        try:
            door().front_end("window")
        except ImportError as error:
            seen, reason = False, say("not_installed", name=error.name or error)
    if seen and not given.level and not given.load and not given.lesson:
        return _choose_in_window(given.lens, given.seed)
    turns, goals = LESSON_TURNS if given.lesson else None, given.goals
    if given.load:
        session = load_session(given.load)
    else:
        session = new_session(given.level or LEVEL, given.lens, given.seed, turns, goals)
    kept = _place(session, Path(given.load) if given.load else None)
    if seen:
        return _play_in_window(session, kept, lesson=given.lesson)
    if given.terminal:
        return play_in_terminal(session, kept)
    if _somebody_answers():
        print(say("no_window", reason=reason) if reason else say("no_display"))
        return play_in_terminal(session, kept)
    print(say("no_display_no_terminal"))
    return run_demo(session, DEMO_BOT, Path(kept_games().parent / "demo"))


def _place(session: Session, loaded: Path | None) -> Path:
    """Where a game is kept: a kept game that was going on goes on where it is, and no game takes the place of another."""
    games, setting = kept_games(), session.setting
    if loaded and loaded.resolve().parent == games.resolve() and not saves.read(loaded).stays:
        return loaded
    return free_path(kept_path(games, setting.level.id, setting.lens, setting.seed))


def _somebody_answers() -> bool:
    """Whether a person sits at the terminal."""
    return sys.stdin is not None and sys.stdin.isatty() and sys.stdout.isatty()


def _warm(session: Session) -> None:
    session.baseline()  # the first turn's report compares with it
    session.warm(lambda: print(say("engine_warms"), flush=True))


def _play_in_window(session: Session, kept: Path, *, lesson: bool) -> int:
    """Play in the window; whatever ends it, the game is kept. Where the window goes, a game goes on in the terminal."""
    try:
        # the engine is warmed after the first frame, so that nobody waits for it
        return int(door().front_end("window")(session, kept=kept, on_shown=lambda: _warm(session), lesson=lesson))
    except OSError as error:
        if not _somebody_answers():
            raise Failure(str(error)) from error
        print(say("window_gone", fault=error))
    finally:
        keep_session(session, kept)
    return play_in_terminal(session, kept)


def _choose_in_window(lens: str, seed: int) -> int:
    """Open the title in the window; every game that is played there is kept."""
    check_lens(lens)
    shelf = Shelf(door(), kept_games(), seed)
    try:
        return int(
            door().front_end("title")(shelf, lens, on_game=_warm, on_left=lambda game: keep_session(game, shelf.place(game)))
        )
    except OSError as error:
        raise Failure(str(error)) from error


def demo(given: argparse.Namespace) -> int:
    """`commongood demo`."""
    check_bot(given.bot)
    return run_demo(new_session(given.level, given.lens, given.seed), given.bot, Path(given.out))


def run_demo(session: Session, bot: str, folder: Path) -> int:
    """Play a whole term with a bot; print the scores turn by turn; write the save and a picture of the final map."""
    file = session.setting.level.file
    print(say("demo_start", bot=bot.capitalize(), town=file.name, turns=session.setting.turns), flush=True)
    with sentences():
        for record in session.play_bot(bot):
            print(say("demo_turn", turn=record.turn, **record.scores), flush=True)
    name = f"{session.setting.level.id}-{bot}-{session.setting.seed}"
    save = folder / f"{name}.json"
    save_session(session, save)
    print(say("demo_save", path=save))
    picture = folder / f"{name}.png"
    try:
        door().front_end("picture")(session, picture)
        print(say("demo_picture", path=picture))
    except ImportError as error:
        print(say("demo_no_picture", reason=say("not_installed", name=error.name or error)))
    except OSError as error:
        raise Failure(say("bad_picture", picture=picture, error=error.strerror or error)) from error
    end = session.view().end
    if end is not None:
        print(say("end", verdict=end.verdict, stood=end.stood_for))
    return DONE
