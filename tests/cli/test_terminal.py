"""Play without a window: numbered choices in a terminal, a demonstration where nobody can answer, and never a hang."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from commongood.cli.terminal import Terminal
from commongood.session import Session

Make = Callable[..., Session]


def silent_env(tmp_path: Path) -> dict[str, str]:
    """An environment with no display in which nobody asked for a silent driver."""
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER", "SDL_AUDIODRIVER")
    return {k: v for k, v in os.environ.items() if k not in unset} | {"XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}


def test_a_whole_term_can_be_played_by_numbers(new_game: Make) -> None:
    session, told = new_game(turns=2), list[str]()
    typed = iter(["nonsense", "1", "5", "1", "99", "2", "1"])

    def answer() -> str:
        word = next(typed, None)
        if word is not None:
            return word
        options = [line for line in told[told[::-1].index("What will you do?") * -1 - 1 :] if line[0].isdigit()]
        wanted = ("End planning", "Put it to the vote", "Go on", "Back")
        return next(line.split(".")[0] for text in wanted for line in options if text in line)

    Terminal(session, answer, told.append).run()
    assert session.over
    assert any("Please type a number" in line for line in told)
    assert any(line.startswith("Why Trust changed by") for line in told)
    assert any(line.startswith("The term is over.") for line in told)


def test_without_display_and_terminal_a_bot_plays_a_demonstration(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "commongood.cli.main", "play"],
        env=silent_env(tmp_path),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("There is no display here and no terminal to answer in")
    assert "Turn 8:" in done.stdout
    assert "error" not in done.stderr.lower()


def test_without_display_the_game_plays_in_the_terminal_and_is_kept_when_left(tmp_path: Path) -> None:
    main_end, other_end = pty.openpty()
    game = subprocess.Popen(
        [sys.executable, "-m", "commongood.cli.main", "play", "deprived-borough"],
        env=silent_env(tmp_path),
        stdin=other_end,
        stdout=other_end,
        stderr=other_end,
        close_fds=True,
    )
    os.close(other_end)
    os.write(main_end, b"q\n")
    seen = b""
    try:
        while chunk := os.read(main_end, 4096):
            seen += chunk
    except OSError:
        pass  # the other end closed: the game is over
    os.close(main_end)
    assert game.wait(timeout=60) == 0
    assert b"There is no display here, so the game plays in this terminal" in seen
    assert b"What will you do?" in seen
    assert list(tmp_path.rglob("deprived-borough-evidence-1.json"))


def test_the_room_votes_by_numbers(new_game: Make) -> None:
    session, told = new_game(turns=1), list[str]()
    session.do({"do": "set", "lever": "outreach", "at": "health", "value": 0.3})
    given: list[str] = []

    def answer() -> str:
        options = [line for line in told[told[::-1].index("What will you do?") * -1 - 1 :] if line[0].isdigit()]
        staff = "Give to the room: Staff"
        wanted = (staff, "seat 1 (Marta Osei): against", ": not sure", "Let the game decide", "Put it to the vote", "Go on")
        wanted = (*wanted, "End planning", "Back") if staff in given else ("Who plays in the room?", *wanted)
        text, line = next((text, line) for text in wanted for line in options if text in line)
        given.append(text)
        return line.split(".")[0]

    Terminal(session, answer, told.append).run()
    assert session.over
    assert given.count(": not sure") == 2
    meeting = session.game.records[0].meetings[0]
    assert {vote for bench, _, vote in meeting.cast if bench == "staff"} == {"against", "unsure"}
    assert any("not sure" in line and line.startswith("Health Centre:") for line in told)
