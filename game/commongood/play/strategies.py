"""Fixed strategies: content that says what is wanted, in order; the bot drafts it turn by turn, as far as it is allowed."""

from collections import Counter
from collections.abc import Iterator

from commongood.content.schema import Strategy, Want
from commongood.play.bots import Bot, Chair, pass_on
from commongood.play.commands import AnyCommand, Convert, Fund, Meet, Propose, Set
from commongood.play.view import View

PENCE = 3
"""Decimals of £m in an envelope."""


def strategy_bot(strategy: Strategy) -> Bot:
    """The bot that plays a strategy: it has no eyes for how things go."""

    def bot(chair: Chair, seed: int, step: int) -> AnyCommand:
        onward = pass_on(chair.legal())
        if onward is not None:
            return onward
        view = chair.view()
        done = Counter(chair.done())
        if len(view.draft) < strategy.most:
            for want in strategy.want:
                if want.from_turn <= view.turn:
                    for command in _commands(want, view):
                        if done[command] < want.times and chair.can(command):
                            return command
        return Meet()

    bot.__doc__ = strategy.text
    return bot


def _commands(want: Want, view: View) -> Iterator[AnyCommand]:
    """What a want comes to in this town, in the order in which it is tried."""
    services = [s.id for s in sorted(view.services, key=lambda s: (-s.envelope, s.id))]
    if want.services:
        services = [service for service in want.services if service in services]
    if want.convert is not None:
        yield from (Convert(service, want.convert) for service in services)
    elif want.propose is not None:
        yield from (Propose(service, want.propose) for service in services)
    elif want.lever is not None:
        places = services if want.districts is None else _districts(want, view)
        yield from (Set(want.lever, place, want.to) for place in places)
    elif want.fund is not None:
        for service in view.services:
            if service.id in services:
                yield Fund(service.id, round(service.envelope * (1.0 + want.fund), PENCE))


def _districts(want: Want, view: View) -> list[str]:
    by_need = sorted(view.districts, key=lambda d: (-d.overlays["deprivation"], d.id))
    return [district.id for district in (by_need if want.districts == "neediest first" else reversed(by_need))]
