"""Every command: a frozen record of ids and numbers, and what asking for it answers."""

from dataclasses import dataclass
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

Key = Annotated[str, Meta(min_length=1, max_length=60)]
Number = Annotated[float, Meta(ge=-1e6, le=1e6)]


class Command(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do"):
    """What a seat wants done. In JSON, `do` names the kind."""


class Propose(Command, frozen=True, tag="propose"):
    """Draft a named proposal for a service."""

    service: Key
    proposal: Key


class Set(Command, frozen=True, tag="set"):
    """Draft one lever at a service or district. What it costs is added to the service's envelope."""

    lever: Key
    at: Key
    value: Number


class Fund(Command, frozen=True, tag="fund"):
    """Draft a service's envelope, in £m a turn."""

    service: Key
    amount: Annotated[float, Meta(ge=0.0, le=1e4)]


class Convert(Command, frozen=True, tag="convert"):
    """Draft a change of who governs a service. money: £m a turn of its own that comes with the change."""

    service: Key
    model: Key
    money: Annotated[float, Meta(ge=0.0, le=100.0)] = 0.0


class Drop(Command, frozen=True, tag="drop"):
    """Take one draft back, by its place in the plan."""

    index: Annotated[int, Meta(ge=0, le=1000)]


class Answer(Command, frozen=True, tag="answer"):
    """Answer a dilemma."""

    event: Key
    answer: Key


class Meet(Command, frozen=True, tag="meet"):
    """End planning: the boards meet. Nothing can be undone after it."""


class OfferPromise(Command, frozen=True, tag="promise", omit_defaults=True):
    """Offer a promise at a meeting; one to each meeting. about: another service on whose board the same bench sits: a trade."""

    service: Key
    promise: Key
    about: Key | None = None


class Accept(Command, frozen=True, tag="accept"):
    """Accept an amendment that a bench asks for at a meeting; one to each meeting."""

    service: Key
    amendment: Key


class Vote(Command, frozen=True, tag="vote"):
    """Put a meeting's proposals to the vote."""

    service: Key


class Withdraw(Command, frozen=True, tag="withdraw"):
    """Withdraw a meeting's proposals without a vote."""

    service: Key


class Room(Command, frozen=True, tag="room"):
    """Say which benches people in the room play, at every meeting from now on; none: the game plays them all."""

    benches: Annotated[tuple[Key, ...], Meta(max_length=20)]


class Cast(Command, frozen=True, tag="cast"):
    """Enter the vote of one seat, by its place on a bench that is played in the room; it can be entered anew until the vote."""

    service: Key
    bench: Key
    seat: Annotated[int, Meta(ge=0, le=100)]
    vote: Literal["for", "against", "unsure"]


class StandIn(Command, frozen=True, tag="stand_in"):
    """Let the game decide at this meeting for a bench that is played in the room."""

    service: Key
    bench: Key


class Next(Command, frozen=True, tag="next"):
    """Leave the report: open the next turn, or end the term."""


AnyCommand = (
    Propose
    | Set
    | Fund
    | Convert
    | Drop
    | Answer
    | Meet
    | OfferPromise
    | Accept
    | Vote
    | Withdraw
    | Room
    | Cast
    | StandIn
    | Next
)
PLANS = (Propose, Set, Fund, Convert)
"""Commands that draft a part of the plan."""


@dataclass(frozen=True, slots=True)
class Quote:
    """What a command would do: cost in £m a turn (below 0: a saving) and attention; decided by 'leader' or 'board'."""

    title: str
    cost: float = 0.0
    attention: int = 0
    decided: str = "leader"
    service: str | None = None
    district: str | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a command cannot be done: a code, one plain sentence, and the value that was wrong."""

    code: str
    message: str
    value: object = None


class CommandError(ValueError):
    """What was given is no command; the message says why in one sentence."""


def read_command(data: object) -> AnyCommand:
    """A command from plain data, or a CommandError."""
    try:
        command: AnyCommand = msgspec.convert(data, AnyCommand)
    except msgspec.ValidationError as error:
        raise CommandError(f"This is no command: {error}.") from error
    return command


def as_data(command: AnyCommand) -> dict[str, Any]:
    """A command as plain data."""
    data: dict[str, Any] = msgspec.to_builtins(command)
    return data


def command_schema() -> dict[str, Any]:
    """The JSON Schema of every command."""
    return msgspec.json.schema(AnyCommand)
