"""Which proposals are put before a player: few at a time, those that answer what is wrong first, each with its reason."""

from collections import Counter
from dataclasses import dataclass

import numpy as np

from commongood.content.schema import Trouble
from commongood.play.commands import Propose
from commongood.play.game import Game
from commongood.play.introducing import proposal_comes
from commongood.play.planning import fits, lever_value, move_places
from commongood.town.sums import average


@dataclass(frozen=True, slots=True)
class Offer:
    """A proposal that fits a service. new: it came this turn. reason: what is wrong that it answers, in words, or None."""

    proposal: str
    suggested: bool
    new: bool
    reason: str | None


def offers(game: Game, service: str) -> tuple[Offer, ...]:
    """All proposals that fit a service now or are drafted for it: first the suggested ones, the most pressing first.

    What stood when the turn opened decides, so the list holds still while a plan is made. What is done already and what was
    carried out lately is not suggested; one proposal to change who governs is, if there is one.
    """
    drafted = {m.command.proposal for m in game.drafts if isinstance(m.command, Propose) and m.command.service == service}
    there = [i for i in game.setting.library.proposal if i in drafted or fits(game.setting, game.planned, service, i)]
    wrong = _troubles(game, service)
    reasons = {i: next((trouble.text for trouble in wrong if i in trouble.answers), None) for i in there}
    new = {i: game.turn > 1 and proposal_comes(game.setting, i) == game.turn for i in there}
    shown = _shown(game, service, there, [reasons[i] for i in there], [new[i] for i in there])
    first = [*shown, *(i for i in there if i in drafted and i not in shown)]
    order = [*first, *(i for i in there if i not in first)]
    return tuple(Offer(i, i in first, new[i], reasons[i]) for i in order)


def suggested(game: Game, service: str) -> list[str]:
    """The proposals that are put before a player, the most pressing first."""
    return [offer.proposal for offer in offers(game, service) if offer.suggested]


def _shown(game: Game, service: str, there: list[str], reasons: list[str | None], new: list[bool]) -> list[str]:
    library = game.setting.library
    number = library.play
    most = int(number["suggested_first" if game.turn == 1 else "suggested"].value)
    busy = _lately(game, service)
    ranked = sorted(
        (reason is None, not fresh, not library.proposal[i].services, place, i)
        for place, (i, reason, fresh) in enumerate(zip(there, reasons, new, strict=True))
        if i not in busy and not _stands(game, service, i)
    )
    wanted = [i for *_, i in ranked]
    convert = next((i for i in wanted if library.proposal[i].convert), None)
    kept: list[str] = [] if convert is None else [convert]
    topics = Counter(library.topic_of(i) for i in kept)
    for of_a_topic in (int(number["suggested_of_a_topic"].value), len(wanted)):
        for i in wanted:
            if len(kept) < most and i not in kept and topics[library.topic_of(i)] < of_a_topic:
                kept.append(i)
                topics[library.topic_of(i)] += 1
    return [i for i in wanted if i in kept]


def _lately(game: Game, service: str) -> set[str]:
    """What was carried out for the service so lately that it rests."""
    since = game.turn - int(game.setting.library.play["rest"].value)
    return {
        made.command.proposal
        for record in game.records
        if record.turn >= since
        for made in record.carried
        if isinstance(made.command, Propose) and made.command.service == service
    }


def _stands(game: Game, service: str, proposal: str) -> bool:
    """Whether all that a proposal sets stood so when the turn opened."""
    setting, made = game.setting, game.setting.library.proposal[proposal]
    return not made.convert and all(
        move.to is not None and lever_value(setting, game.opened, move.lever, at) == move.to
        for move in made.moves
        for at in move_places(setting, game.opened, move, service)
    )


def _troubles(game: Game, service: str) -> list[Trouble]:
    """What is wrong with a service, the most pressing first."""
    return [trouble for trouble in game.setting.library.trouble.values() if _holds(game, service, trouble)]


def _holds(game: Game, service: str, trouble: Trouble) -> bool:
    setting, stock = game.setting, trouble.test.stock
    axes = game.opened.layout.variables[stock].axes
    values = game.opened[stock][0]
    if axes.startswith("s"):
        values = values[setting.world.index("s", service)]
    elif axes.startswith("d"):
        values = values[setting.world.index("d", setting.level.sites.get(service, setting.world.keys["d"][0]))]
    mean = float(average(np.reshape(values, -1), 0))
    return mean > trouble.test.bound if trouble.test.above else mean < trouble.test.bound
