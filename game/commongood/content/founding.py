"""Found a town: a level's districts and services as a world of facts and an opening state."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from commongood.content.level import Level
from commongood.content.library import Library, strength_name
from commongood.content.reading import ContentError
from commongood.content.schema import EventEffect, EventTerm
from commongood.town.drive import run_phase
from commongood.town.events import Effect, EventRule, Term
from commongood.town.model import Model, Noise, World
from commongood.town.rules import Rule
from commongood.town.state import Array, State
from commongood.town.stocks import FACTS, NOISES, SERIES, VARIABLES
from commongood.town.variables import Layout, Variable

SETTLING_TURNS = 12
"""Turns without cuts, growth, luck or events that bring the opening stocks into balance with one another."""
SEASONS = (-1.0, 1.0) * 40
"""Winter and summer half-years by turn, far beyond any look ahead: a term begins in autumn, with a winter."""
SETTLING_LENS = "evidence"
"""The lens of those turns, so that every lens opens on the same town."""


def make_model(
    library: Library, rules: Sequence[Rule], variables: Sequence[Variable] = (), noises: Sequence[Noise] = ()
) -> Model:
    """The model of all rules and variables; parameters are those of the library."""
    names = [*library.parameter, *(strength_name(claim) for claim in library.graded())]
    return Model([*VARIABLES, *variables], rules, [*NOISES, *noises], FACTS, SERIES, names)


def _keys(library: Library, level: Level) -> dict[str, tuple[str, ...]]:
    districts = tuple(d.id for d in level.file.district)
    return {
        "s": tuple(s.id for s in level.file.service),
        "m": tuple(library.governance),
        "d": districts,
        "n": districts,
        "g": tuple(library.group),
        "e": tuple(library.event),
    }


def _facts(library: Library, level: Level, keys: dict[str, tuple[str, ...]]) -> dict[str, Array]:
    services = [library.service[i] for i in keys["s"]]
    models = list(library.governance.values())
    groups = list(library.group.values())
    districts = level.file.district

    def column(items: Sequence[Any], name: str) -> Array:
        return np.array([float(getattr(item, name)) for item in items])

    def seats(*benches: str) -> Array:
        return np.array([sum(m.benches.get(b, 0) for b in benches) / sum(m.benches.values()) for m in models])

    adjacent = np.array([[1.0 if other.id in d.next_to else 0.0 for other in districts] for d in districts])
    facts = {
        name: column(services, name)
        for name in ("skill", "visible", "norm", "pay", "growth", "calms", "teaches", "heals", "duty")
    }
    facts["relational_weight"] = column(services, "relational")
    # the root lies between counting each service alike and counting each pound alike, neither of which people do
    roots = np.sqrt(column(level.file.service, "envelope"))
    facts["stake"] = roots / roots.sum()
    facts["own_group"] = np.array([[s.own_group.get(g.id, 0.0) for g in groups] for s in services])
    facts.update(
        {name: column(models, name) for name in ("rent", "manager_rule", "bid", "insight", "set_up", "start_competence")}
    )
    facts["seats_staff"], facts["seats_council"] = seats("staff"), seats("council")
    facts["seats_users"] = seats("users", "members")
    facts["articulate"] = column(groups, "articulate")
    facts["adjacent"] = adjacent / np.array([[len(d.next_to)] for d in districts])
    facts["rank"] = _ranks(column(districts, "deprivation"), np.array([sum(d.people.values()) for d in districts]))
    for name in ("diversity", "seasonal", "moving_away"):
        facts[name] = column(districts, name)
    for name in ("incidents", "confidence", "voice", "capital"):
        facts[f"usual_{name}"] = column(districts, name)
    return facts


def _ranks(deprivation: Array, people: Array) -> Array:
    """Each district's place from the least deprived (near 0) to the most (near 1), by people: the mid-point of its span."""
    ranks = np.zeros(len(people))
    below = 0.0
    for d in sorted(range(len(people)), key=lambda i: (deprivation[i], i)):
        ranks[d] = (below + people[d] / 2.0) / people.sum()
        below += people[d]
    return ranks


def _effect(effect: EventEffect, keys: dict[str, tuple[str, ...]], answer: int | None) -> Effect | None:
    if effect.service is not None and effect.service not in keys["s"]:
        return None
    service = keys["s"].index(effect.service) if effect.service else None
    group = keys["g"].index(effect.group) if effect.group else None
    return Effect(effect.stock, effect.amount, effect.turns, answer, service, group)


def _events(library: Library, keys: dict[str, tuple[str, ...]], layout: Layout) -> tuple[EventRule, ...]:
    rules = []
    for event in library.event.values():
        rows: list[tuple[EventEffect, int | None]] = [(effect, None) for effect in event.effects]
        for number, answer in enumerate(event.answers):
            rows += [(effect, number) for effect in answer.effects]
        for row, _ in rows:
            if row.stock not in layout.variables or layout.variables[row.stock].kind != "stock":
                raise ContentError(f"Event {event.id!r} moves {row.stock!r}, which is no stock.")
        for term in event.terms:
            if term.stock not in layout.variables:
                raise ContentError(f"Event {event.id!r} looks at {term.stock!r}, which is no stock.")
        placed = event.place.partition(" ")[2]
        if placed and "d" not in (layout.variables[placed].axes if placed in layout.variables else ""):
            raise ContentError(f"Event {event.id!r} chooses its place by {placed!r}, which is no stock of districts.")
        effects = tuple(e for e in (_effect(row, keys, answer) for row, answer in rows) if e is not None)
        parts: list[EventTerm | EventEffect] = [*event.terms, *event.effects]
        gone = any(part.service and part.service not in keys["s"] for part in parts)
        terms = tuple(
            Term(t.stock, t.middle, t.scale, t.weight, keys["s"].index(t.service) if t.service else None)
            for t in event.terms
            if not t.service or t.service in keys["s"]
        )
        hazard = 0.0 if gone else event.hazard
        rules.append(EventRule(event.id, hazard, event.place, terms, effects, len(event.answers), 0, event.rest))
    return tuple(rules)


def found(library: Library, model: Model, level: Level, lens: str, seed: int) -> tuple[World, State]:
    """The world of a level under a lens, and its state before the first turn (turn 0)."""
    keys = _keys(library, level)
    layout = Layout(model.variables, {axis: len(names) for axis, names in keys.items()})
    income = level.file.income
    before = (level.file.income_before, *income)
    cut = tuple(max(0.0, (a - b) / a) for a, b in zip(before, income, strict=False))
    world = World(
        model,
        layout,
        _facts(library, level, keys),
        {"income": income, "cut": cut, "season": SEASONS},
        library.parameters(lens),
        keys,
        _events(library, keys, layout),
        seed,
    )
    return world, _started(level, world, _settled(library, world, _opening(library, level, world)))


def _opening(library: Library, level: Level, world: World) -> State:
    file, state = level.file, State.new(world.layout)
    people = np.array([[d.people.get(g, 0.0) for g in world.keys["g"]] for d in file.district])
    state["people"][0] = people
    town_people = people.sum()
    for name in ("deprivation", "health", "skills", "work", "voice", "capital", "incidents", "confidence"):
        state[name][0] = [getattr(d, name) for d in file.district]
    state["civic"][0] = state["capital"][0] * 0.8
    state["reserves"][0] = file.reserves
    deprivation = state["deprivation"][0]
    # fewer can serve where deprivation is deep; every lens opens on the same town, so none of their strengths is in it
    able = people.sum(axis=1) * (1.0 - world.parameters["supply_gap"] * np.minimum(deprivation / 0.8, 1.0))
    total = sum(start.envelope for start in file.service)
    for s, start in enumerate(file.service):
        service = library.service[start.id]
        rates = np.array([service.need.get(g, 0.0) for g in world.keys["g"]])
        slope = 1.0 + service.deprivation_slope * (deprivation - 0.3)
        state["need"][0, s] = people * rates * np.maximum(slope, 0.2)[:, None]
        state["envelope"][0, s] = start.envelope / total * file.income_before
        m = world.index("m", start.governance)
        state["share"][0, s, m] = state["govern"][0, s, m] = 1.0
        volunteers = service.volunteers_per_thousand * town_people / 1000.0
        state["wanted"][0, s] = volunteers
        state["volunteers"][0, s] = volunteers * able / able.sum()
        state["support"][0, s] = 0.00008 * volunteers
        for lever, value in start.levers.items():
            state[lever][0, s] = value
        needed = state["need"][0, s].sum(axis=1)
        posts = state["envelope"][0, s] / service.pay
        state["professionals"][0, s] = posts * needed / needed.sum()
        state["access"][0, s] = 0.65
    for name, value in file.town.items():
        if name not in world.layout.variables:
            raise ContentError(f"{file.id}/level.toml: town sets {name!r}, which is no stock.")
        state[name][...] = value
    return state


def _settled(library: Library, world: World, opening: State) -> State:
    """The opening state after turns in which nothing happens, with its money and the level's own settings put back."""
    still = world.with_parameters(library.parameters(SETTLING_LENS))
    state, budget = opening, {"income": (world.series["income"][0],), "cut": (0.0,), "season": (0.0,)}
    still = World(still.model, still.layout, still.facts, budget, still.parameters, still.keys, (), still.seed)
    kept = ("reserves", "deprivation", "work", "health", "skills", "envelope", "capital")
    for _ in range(SETTLING_TURNS):
        state["money"][...] = float(state["envelope"].sum()) * 1.02
        state = run_phase(still, state, "resolve", still=True)
        for name in kept:
            state[name][...] = opening[name]
    for name in ("money", "received", "paid", "profit"):
        state[name][...] = 0.0
    state["attention"][...] = world.parameters["attention_turn"]
    state["price"][...] = 1.0
    state["received"][...] = state["reserves"]
    state.turn = 0
    return state


def _started(level: Level, world: World, state: State) -> State:
    """The settled state with the stocks that the level sets by hand for a service."""
    for s, start in enumerate(level.file.service):
        for name, value in start.stocks.items():
            variable = world.layout.variables.get(name)
            if variable is None or variable.kind != "stock" or variable.axes not in ("s", "sd"):
                raise ContentError(f"{level.id}/level.toml: service {start.id!r} sets {name!r}, which is no stock of services.")
            state[name][0, s] = value
    return state
