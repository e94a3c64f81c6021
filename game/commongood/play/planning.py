"""Drafting a plan: what each command would set, what it costs, and why it may be refused."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from commongood.content.schema import Lever, Move
from commongood.play.commands import AnyCommand, Convert, Fund, Propose, Quote, Refusal, Set
from commongood.play.introducing import conversion_comes, lever_comes, proposal_comes
from commongood.play.naming import title_of
from commongood.play.setting import Setting
from commongood.town.batches import Entry
from commongood.town.drive import peek
from commongood.town.ledger import Ledger, post_cell
from commongood.town.state import State

CONVERT_ATTENTION = 2
LEAST_OVER_EXTRAS = 1.15
"""An envelope must cover its programmes with this much to spare, so that somebody is left to run them."""
ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class Change:
    """One cell of one lever set to a value."""

    lever: str
    at: str
    value: float


@dataclass(frozen=True, slots=True)
class Post:
    """An amount that is entered into a money stock of a service, in £m a turn."""

    stock: str
    service: str
    amount: float


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms a board takes a command: the share of the way that it goes, and the amendment that asked for it.

    What a bench asks for takes none of the leader's attention.
    """

    share: float = 1.0
    asked: str = ""


AS_DRAFTED = Terms()


@dataclass(frozen=True, slots=True)
class Draft:
    """A part of the plan as it was quoted: what it sets, and what that adds to money stocks of services."""

    command: AnyCommand
    quote: Quote
    changes: tuple[Change, ...]
    posts: tuple[Post, ...] = ()
    terms: Terms = AS_DRAFTED


def governing(setting: Setting, state: State, service: str) -> str:
    """The model that holds most of a service now."""
    shares = state["share"][0, setting.world.index("s", service)]
    return setting.world.keys["m"][int(np.argmax(shares))]


def has_board(setting: Setting, state: State, service: str) -> bool:
    """Whether someone other than the council department decides how a service lives within its envelope."""
    return setting.library.governance[governing(setting, state, service)].rule != "council"


def free_money(setting: Setting, state: State) -> float:
    """£m that can still be planned this turn, reserves included."""
    values = peek(setting.world, state, ("due", "purse"))
    return float(values["purse"][0]) - float(values["due"][0])


def lever_value(setting: Setting, state: State, lever: str, at: str) -> float:
    """A lever's setting at a service or district."""
    axis = setting.world.layout.variables[lever].axes
    return float(state[lever][0, setting.world.index(axis, at)])


def unit_cost(setting: Setting, lever: Lever, at: str) -> float:
    """£m a turn for each unit of a lever at a service or district."""
    pay = setting.library.service[at].pay if lever.cost_of_pay else 0.0
    return lever.cost + lever.cost_of_pay * pay


def draft(setting: Setting, state: State, command: AnyCommand, free: float, drafts: Sequence[Draft] = ()) -> Draft | Refusal:
    """What a planning command would do to a planned state, or why it cannot be done.

    free: £m still to plan. drafts: what the state holds of this turn's plan; small moves of one envelope count together.
    """
    early = _too_early(setting, state, command)
    if early is not None:
        return early
    made: Made | Refusal
    if isinstance(command, Set):
        made = _draft_set(setting, state, command.lever, command.at, command.value)
    elif isinstance(command, Fund):
        moved = sum(
            paid.amount
            for one in drafts
            if isinstance(one.command, Fund)
            for paid in one.posts
            if paid.service == command.service
        )
        made = _draft_fund(setting, state, command, moved)
    elif isinstance(command, Convert):
        made = _draft_convert(setting, state, command)
    elif isinstance(command, Propose):
        made = _draft_proposal(setting, state, command)
    else:
        return Refusal("not-a-plan", setting.text("refuse.not_a_plan"), type(command).__name__)
    if isinstance(made, Refusal):
        return made
    return _affordable(setting, state, Draft(command, *made), free)


Made = tuple[Quote, tuple[Change, ...], tuple[Post, ...]]


def _too_early(setting: Setting, state: State, command: AnyCommand) -> Refusal | None:
    """A refusal where the level brings what is asked for later."""
    comes = 1
    if isinstance(command, Set) and command.lever in setting.library.lever:
        comes = lever_comes(setting, command.lever)
    elif isinstance(command, Convert):
        comes = conversion_comes(setting)
    if comes <= max(state.turn, 1):
        return None
    return Refusal("early", setting.text("refuse.early", turn=comes), comes)


def _affordable(setting: Setting, state: State, made: Draft, free: float) -> Draft | Refusal:
    have, number = int(state["attention"][0]), setting.figures.number
    if made.quote.attention > have:
        return Refusal(
            "attention", setting.text("refuse.attention", need=made.quote.attention, have=have), made.quote.attention
        )
    if made.quote.cost > max(free, 0.0) + ROUNDING:
        short = setting.text("refuse.money", cost=number(made.quote.cost, 2), free=number(max(free, 0.0), 2))
        return Refusal("money", short, made.quote.cost)
    return made


def _unknown(setting: Setting, kind: str, name: str) -> Refusal:
    words = setting.text("refuse.unknown", kind=setting.text(f"kind.{kind.split()[0]}"), name=name)
    return Refusal(f"unknown-{kind}", words, name)


def _draft_set(setting: Setting, state: State, name: str, at: str, value: float) -> Made | Refusal:
    lever = setting.library.lever.get(name)
    if lever is None or name not in setting.world.layout.variables:
        return _unknown(setting, "lever", name)
    axis = setting.world.layout.variables[name].axes
    if at not in setting.world.keys[axis]:
        return _unknown(setting, "service" if axis == "s" else "district", at)
    plain = setting.figures.plain
    if not lever.low <= value <= lever.high:
        return Refusal(
            "range", setting.text("refuse.range", title=lever.title, low=plain(lever.low), high=plain(lever.high)), value
        )
    if lever.whole and value != int(value):
        return Refusal("whole", setting.text("refuse.whole", title=lever.title), value)
    now = lever_value(setting, state, name, at)
    if value == now:
        return Refusal("nothing", setting.text("refuse.nothing", title=lever.title), value)
    changes = [Change(name, at, float(value))]
    if value > 0.0:
        changes += [Change(other, at, 0.0) for other in lever.instead if lever_value(setting, state, other, at) != 0.0]
    cost = (value - now) * unit_cost(setting, lever, at)
    quote = Quote(
        title_of(setting, Set(name, at, value)),
        cost,
        lever.attention if value > now else 0,
        lever.decided,
        at if axis == "s" else None,
        at if axis == "d" else None,
    )
    return quote, tuple(changes), (Post("envelope", at, cost),) if axis == "s" and cost else ()


def _least_envelope(setting: Setting, state: State, service: str) -> float:
    extras = peek(setting.world, state, ("extras_due",))["extras_due"][0, setting.world.index("s", service)]
    return float(extras) * LEAST_OVER_EXTRAS


def _fund_attention(setting: Setting, opening: float, moved: float) -> int:
    """The attention that an envelope takes when it has moved so far, in £m, from where the turn opened."""
    number = setting.library.play
    over = abs(moved) / max(opening, ROUNDING) - number["fund_freely"].value
    return min(int(number["fund_most"].value), 1 + int(over / number["fund_step"].value)) if over > ROUNDING else 0


def _draft_fund(setting: Setting, state: State, command: Fund, moved: float = 0.0) -> Made | Refusal:
    if command.service not in setting.world.keys["s"]:
        return _unknown(setting, "service", command.service)
    now = lever_value(setting, state, "envelope", command.service)
    name = setting.service_name(command.service)
    if abs(command.amount - now) < ROUNDING:
        return Refusal("nothing", setting.text("refuse.nothing", title=name), command.amount)
    least = _least_envelope(setting, state, command.service)
    if command.amount < least:
        return Refusal(
            "range",
            setting.text("refuse.programmes", name=name, least=setting.figures.number(least, 2)),
            command.amount,
        )
    title = title_of(setting, command)
    more = command.amount - now
    opening = now - moved
    attention = _fund_attention(setting, opening, moved + more) - _fund_attention(setting, opening, moved)
    return Quote(title, more, max(attention, 0), "leader", command.service), (), (Post("envelope", command.service, more),)


def _draft_convert(setting: Setting, state: State, command: Convert) -> Made | Refusal:
    if command.service not in setting.world.keys["s"]:
        return _unknown(setting, "service", command.service)
    if command.model not in setting.world.keys["m"]:
        return _unknown(setting, "governance model", command.model)
    name = setting.service_name(command.service)
    if lever_value_of_model(setting, state, command.service) == command.model:
        return Refusal("nothing", setting.text("refuse.nothing", title=name), command.model)
    changes = [Change(f"govern:{m}", command.service, 1.0 if m == command.model else 0.0) for m in setting.world.keys["m"]]
    cost = command.money + _set_up(setting, state, changes)
    return (
        Quote(title_of(setting, command), cost, CONVERT_ATTENTION, "leader", command.service),
        tuple(changes),
        (Post("change_money", command.service, command.money),) if command.money else (),
    )


def lever_value_of_model(setting: Setting, state: State, service: str) -> str:
    """The model that a service is to move to, or has."""
    aims = state["govern"][0, setting.world.index("s", service)]
    return setting.world.keys["m"][int(np.argmax(aims))]


def _set_up(setting: Setting, state: State, changes: list[Change]) -> float:
    """What a conversion's set-up adds to this turn's bills."""
    trial = state.copy()
    before = float(peek(setting.world, state, ("due",))["due"][0])
    write(setting, trial, tuple(changes))
    return float(peek(setting.world, trial, ("due",))["due"][0]) - before


def move_places(setting: Setting, state: State, move: Move, service: str) -> list[str]:
    """Where a proposal's move takes effect: services or districts."""
    keys = setting.world.keys["d"]
    axis = "s" if move.lever == "envelope" else setting.world.layout.variables[move.lever].axes
    if axis == "s":
        return [service]
    if move.where == "all":
        return list(keys)
    stock, highest = {"neediest": ("deprivation", True), "quietest": ("voice", False), "troubled": ("incidents", True)}.get(
        move.where, ("", True)
    )
    if not stock:
        return [setting.level.sites.get(service, keys[0])]
    values = state[stock][0]
    return [keys[int(np.argmax(values) if highest else np.argmin(values))]]


def _draft_proposal(setting: Setting, state: State, command: Propose) -> Made | Refusal:
    proposal = setting.library.proposal.get(command.proposal)
    if command.service not in setting.world.keys["s"]:
        return _unknown(setting, "service", command.service)
    if proposal is None:
        return _unknown(setting, "proposal", command.proposal)
    if not fits(setting, state, command.service, command.proposal):
        return Refusal("unfit", setting.text("refuse.unfit", name=setting.service_name(command.service)), command.proposal)
    trial = state.copy()
    trial["attention"][...] = 20.0
    cost, attention, decided = 0.0, 1, "leader"
    changes: list[Change] = []
    posts: list[Post] = []
    district: str | None = None
    for move in proposal.moves:
        for at in move_places(setting, trial, move, command.service):
            part = _draft_move(setting, trial, move, at)
            if isinstance(part, Refusal):
                if part.code == "nothing":
                    continue
                return part
            quote, new, paid = part
            cost, attention = cost + quote.cost, max(attention, quote.attention)
            decided = "board" if quote.decided == "board" or move.lever == "envelope" else decided
            district = quote.district or district
            changes += new
            posts += paid
            write(setting, trial, new)
    if proposal.convert:
        envelope = lever_value(setting, state, "envelope", command.service)
        part = _draft_convert(setting, trial, Convert(command.service, proposal.convert, proposal.money_share * envelope))
        if isinstance(part, Refusal):
            return part
        cost, attention = cost + part[0].cost, max(attention, part[0].attention)
        changes += part[1]
        posts += part[2]
    if not changes and not posts:
        return Refusal("nothing", setting.text("refuse.nothing", title=proposal.title), command.proposal)
    return Quote(title_of(setting, command), cost, attention, decided, command.service, district), tuple(changes), tuple(posts)


def _draft_move(setting: Setting, state: State, move: Move, at: str) -> Made | Refusal:
    now = lever_value(setting, state, move.lever, at)
    value = now
    if move.to is not None:
        value = move.to
    elif move.by is not None:
        value = now + move.by
    elif move.by_share is not None:
        value = now * (1.0 + move.by_share)
    if move.lever == "envelope":
        return _draft_fund(setting, state, Fund(at, value))
    lever = setting.library.lever[move.lever]
    value = min(max(value, lever.low), lever.high)
    return _draft_set(setting, state, move.lever, at, float(round(value)) if lever.whole else value)


def fits(setting: Setting, state: State, service: str, proposal_id: str) -> bool:
    """Whether a proposal is one for this service, its board and this turn."""
    proposal = setting.library.proposal[proposal_id]
    model = lever_value_of_model(setting, state, service)
    return (
        (not proposal.services or service in proposal.services)
        and model not in proposal.not_under
        and (not proposal.only_under or model in proposal.only_under)
        and proposal_comes(setting, proposal_id) <= max(state.turn, 1) <= proposal.until_turn
        and proposal.convert != model
    )


def write(setting: Setting, state: State, changes: tuple[Change, ...]) -> None:
    """Set levers, in every future of the state."""
    for change in changes:
        state.data[:, _lever_cell(setting, change)] = change.value


def entries(setting: Setting, made: Draft) -> tuple[Entry, ...]:
    """What a draft does to a state's numbers, one by one: its levers, its money and the attention it takes."""
    cell, world = setting.world.layout.cell, setting.world
    found = [Entry("set", _lever_cell(setting, change), change.value) for change in made.changes]
    for paid in made.posts:
        found.append(Entry("add", cell(paid.stock, world.index("s", paid.service)), paid.amount))
    if made.quote.attention:
        found.append(Entry("add", cell("attention"), -float(made.quote.attention)))
    return tuple(found)


def _lever_cell(setting: Setting, change: Change) -> int:
    lever, _, model = change.lever.partition(":")
    at = [setting.world.index(setting.world.layout.variables[lever].axes[0], change.at)]
    return setting.world.layout.cell(lever, *at, *([setting.world.index("m", model)] if model else []))


def carry_out(setting: Setting, state: State, ledger: Ledger | None, made: Draft) -> None:
    """Enter a draft into the planned state."""
    for entry in entries(setting, made):
        if entry.kind == "set":
            state.data[:, entry.cell] = entry.value
        else:
            post_cell(state, ledger, "plan", entry.cell, entry.value)
