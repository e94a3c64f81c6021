"""The commands that a seat may give now: the one list that people, bots and programs choose from."""

from collections.abc import Iterator

from commongood.content.schema import Lever
from commongood.play.bargaining import partners
from commongood.play.commands import (
    Accept,
    Answer,
    AnyCommand,
    Cast,
    Convert,
    Drop,
    Fund,
    Meet,
    Next,
    OfferPromise,
    Propose,
    Quote,
    Room,
    Set,
    StandIn,
    Vote,
    Withdraw,
)
from commongood.play.game import LEADER, Game
from commongood.play.planning import lever_value
from commongood.play.room import VOTES
from commongood.play.suggesting import offers

FUND_STEP = 0.05
"""An envelope's step in the list, as a share of it; any amount within bounds is legal."""


def legal(game: Game, seat: str = LEADER, *, raw: bool = True) -> list[AnyCommand]:
    """The legal commands of a seat: with those proposals that are suggested, and what is not of the plan.

    raw: with every proposal that fits, every lever a step either way, envelopes and conversions.
    """
    return [command for command in _candidates(game, raw) if isinstance(game.ask(command, seat), Quote)]


def _candidates(game: Game, raw: bool) -> Iterator[AnyCommand]:
    keys, library = game.setting.world.keys, game.setting.library
    if game.phase == "plan":
        yield Meet()
        for service in keys["s"]:
            for offer in offers(game, service):
                if raw or offer.suggested:
                    yield Propose(service, offer.proposal)
        for event in library.event.values():
            for answer in event.answers:
                yield Answer(event.id, answer.id)
        for index in range(len(game.drafts)):
            yield Drop(index)
        if raw:
            yield from _raw(game)
    for meeting in game.meetings:
        yield Vote(meeting.service)
        yield Withdraw(meeting.service)
        for bench in meeting.room:
            yield StandIn(meeting.service, bench)
        for seat in meeting.opinions:
            for vote in VOTES:
                yield Cast(meeting.service, seat.bench, seat.number, vote)
        for promise in library.promise:
            yield OfferPromise(meeting.service, promise)
        for one in meeting.amendments:
            yield Accept(meeting.service, one.id)
        if raw:
            for made in library.promise.values():
                for other in partners(game.setting, game.opened, meeting.service, made.bench):
                    yield OfferPromise(meeting.service, made.id, other)
    for bench in library.bench:
        yield Room(tuple(one for one in library.bench if (one in game.room) != (one == bench)))
    if game.phase == "report":
        yield Next()


def _raw(game: Game) -> Iterator[AnyCommand]:
    setting = game.setting
    for service in setting.world.keys["s"]:
        envelope = lever_value(setting, game.planned, "envelope", service)
        yield Fund(service, round(envelope * (1.0 - FUND_STEP), 3))
        yield Fund(service, round(envelope * (1.0 + FUND_STEP), 3))
        for model in setting.world.keys["m"]:
            yield Convert(service, model)
    for lever in setting.library.lever.values():
        for at in setting.world.keys[setting.world.layout.variables[lever.id].axes]:
            yield from _steps(lever, at, lever_value(setting, game.planned, lever.id, at))


def _steps(lever: Lever, at: str, now: float) -> Iterator[Set]:
    for value in (now - lever.step, now + lever.step):
        held = round(min(max(value, lever.low), lever.high), 6)
        if held != now:
            yield Set(lever.id, at, held)
