"""Benches that people in the room play: which they are, and the votes that are entered for them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from commongood.play.boards import Meeting, chance
from commongood.play.commands import Cast, Quote, Refusal, Room, StandIn
from commongood.play.opinion import EMPTY
from commongood.play.records import Action
from commongood.play.setting import Setting

VOTES: tuple[Literal["for", "against", "unsure"], ...] = ("for", "against", "unsure")


def in_room(actions: Sequence[Action]) -> tuple[str, ...]:
    """The benches that are played in the room, after these decisions."""
    return next((action.command.benches for action in reversed(actions) if isinstance(action.command, Room)), ())


def seated(setting: Setting, meeting: Meeting, benches: Sequence[str]) -> Meeting:
    """The meeting with those of these benches that sit at it played in the room; what others had entered is forgotten."""
    own = tuple(bench for bench in setting.library.governance[meeting.model].benches if bench in benches)
    return replace(meeting, room=own, cast=tuple(vote for vote in meeting.cast if vote[0] in own))


def closeness(setting: Setting, meeting: Meeting, benches: Sequence[str]) -> tuple[bool, float, str]:
    """The order in which meetings are played out: those first at which the room sits, then those that are close."""
    away = not set(benches) & set(setting.library.governance[meeting.model].benches)
    return away, abs(chance(setting, meeting) - 0.5), meeting.service


def ask_room(setting: Setting, command: Room) -> Quote | Refusal:
    """Whether these benches can be played in the room."""
    for bench in command.benches:
        if bench not in setting.library.bench:
            return Refusal("bench", setting.text("refuse.unknown", kind="bench", name=bench), bench)
    if len(set(command.benches)) < len(command.benches):
        return Refusal("bench", setting.text("refuse.bench_twice"), command.benches)
    names = ", ".join(setting.library.bench[bench].name for bench in command.benches)
    return Quote(setting.text("done.room", names=names) if names else setting.text("done.room_empty"))


def ask_seat(setting: Setting, meeting: Meeting, command: Cast | StandIn) -> Quote | Refusal:
    """Whether the room has a say for this bench at this meeting and, where a vote is entered, for this seat."""
    bench = setting.library.bench.get(command.bench)
    name = bench.name if bench else command.bench
    if command.bench not in meeting.room:
        return Refusal("room", setting.text("refuse.not_in_room", bench=name), command.bench)
    if isinstance(command, StandIn):
        return Quote(setting.text("done.stand_in", bench=name))
    seat = next((o for o in meeting.opinions if (o.bench, o.number) == (command.bench, command.seat)), None)
    if seat is None:
        return Refusal("seat", setting.text("refuse.no_seat", bench=name, number=command.seat + 1), command.seat)
    if seat.state == EMPTY:
        return Refusal("seat", setting.text("seat.empty"), command.seat)
    return Quote(setting.text("done.cast", bench=name, number=command.seat + 1, vote=setting.text(f"vote.{command.vote}")))


def ask_vote(setting: Setting, meeting: Meeting) -> Refusal | None:
    """Why the meeting cannot vote yet: the room has votes still to enter."""
    if not meeting.waits:
        return None
    names = ", ".join(setting.library.bench[bench].name for bench in meeting.waits)
    return Refusal("room_waits", setting.text("refuse.room_waits", names=names), meeting.waits)


def with_vote(meeting: Meeting, command: Cast) -> Meeting:
    """The meeting with one more vote entered, in the place of what the seat had said before."""
    kept = tuple(vote for vote in meeting.cast if vote[:2] != (command.bench, command.seat))
    return replace(meeting, cast=(*kept, (command.bench, command.seat, command.vote)))


def without_bench(setting: Setting, meeting: Meeting, command: StandIn) -> Meeting:
    """The meeting with a bench given back to the game."""
    return seated(setting, meeting, [bench for bench in meeting.room if bench != command.bench])
