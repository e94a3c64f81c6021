"""A lesson in the window: it is kept with its clock, and beginning anew keeps what was played before."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from commongood.desktop.desk import Game
from commongood.desktop.lesson import Clock, clock_file, read_clock, write_clock
from commongood.desktop.lesson_scene import LessonScene
from commongood.desktop.settings import Settings
from commongood.desktop.sounds import Play
from commongood.desktop.words import say, told
from commongood.session import Session
from commongood.shelf import free_path, keep_as


def is_lesson(game: Path) -> bool:
    """Whether a kept game is a lesson's."""
    return game.exists() and clock_file(game).exists()


def forget_clock(game: Path) -> None:
    """Let a kept game be a lesson's no longer; where that cannot be, it stays one."""
    with suppress(OSError):
        clock_file(game).unlink(missing_ok=True)


def fresh_session(session: Session) -> Session:
    """The same town, lens, luck and goals from the beginning."""
    setting = session.setting
    return Session.new(setting.level.id, setting.lens, setting.seed, setting.turns, session.catalogue, setting.goals)


def lesson_scene(
    session: Session,
    kept: Path,
    size: tuple[int, int],
    settings: Settings,
    on_settings: Callable[[Settings], str],
    play: Play | None = None,
) -> LessonScene:
    """A lesson with this game, which is kept in a file; a lesson that was kept there goes on, its clock standing."""
    place: list[Path] = [kept]
    table: list[Game] = [session]

    def write(clock: Clock, game: Game) -> str:
        try:
            if game is not table[0]:
                # a game that was begun anew or branched off is kept beside the one that it came from
                table[0], place[0] = game, free_path(place[0])
            game.save(place[0])
            write_clock(place[0], clock)
        except (OSError, ValueError) as error:
            return say("settings.not_kept", error=told(error))
        return ""

    def keep_under(name: str) -> str:
        try:
            if isinstance(scene.desk.game, Session):
                write_clock(keep_as(kept.parent, scene.desk.game, name), scene.clock)
        except (OSError, ValueError) as error:
            return say("settings.not_kept", error=str(error))
        return ""

    scene: LessonScene = LessonScene(
        session,
        size,
        lambda: fresh_session(session),
        read_clock(kept) if kept.exists() else None,
        on_clock=write,
        settings=settings,
        on_settings=on_settings,
        play=play,
        on_change=lambda: write(scene.clock, scene.desk.game),
        on_keep=keep_under,
    )
    scene.kept = lambda: place[0]
    return scene
