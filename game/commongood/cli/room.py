"""Benches that people in the room play, in the terminal: who plays, and the votes that they call out."""

from collections.abc import Callable

from commongood.cli.words import say
from commongood.play.view import BenchView, MeetingView, SeatView, View

Do = Callable[[dict[str, object]], None]
Choice = tuple[str, Callable[[], None]]
VOTES = ("for", "against", "unsure")


def benches(view: View, do: Do) -> list[Choice]:
    """A choice for each bench: give it to the room, or back to the game."""
    choices: list[Choice] = []
    for brief in view.room:
        held = [one.id for one in view.room if one.held != (one.id == brief.id)]
        words = say("room_take" if brief.held else "room_give", bench=brief.name, text=brief.text)
        choices.append((words, _doing(do, {"do": "room", "benches": held})))
    return choices


def votes(meeting: MeetingView, do: Do) -> list[Choice]:
    """The votes of the first seat in the room that has still to vote, and leaving a bench to the game; none, if none waits."""
    waiting = [(bench, seat) for bench in meeting.benches for seat in bench.seats if bench.room and seat.vote == "waits"]
    if not waiting:
        return []
    choices = [_vote(meeting, *waiting[0], vote, do) for vote in VOTES]
    for bench in (bench for bench in meeting.benches if bench.waits):
        command: dict[str, object] = {"do": "stand_in", "service": meeting.service, "bench": bench.id}
        choices.append((say("room_stand_in", bench=bench.name), _doing(do, command)))
    return choices


def _vote(meeting: MeetingView, bench: BenchView, seat: SeatView, vote: str, do: Do) -> Choice:
    words = say(f"room_{vote}", bench=bench.name, number=seat.number + 1, name=seat.name)
    command = {"do": "cast", "service": meeting.service, "bench": bench.id, "seat": seat.number, "vote": vote}
    return words, _doing(do, command)


def _doing(do: Do, command: dict[str, object]) -> Callable[[], None]:
    return lambda: do(command)
