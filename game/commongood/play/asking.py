"""What is told when a number is asked for: its value, why it moved, and from which other numbers each cause comes."""

from collections.abc import Sequence

from commongood.content.asking import Measure
from commongood.content.library import strength_name
from commongood.play.asked import AskedView, AskView, CauseView, HistoryView, MeasureChoice, SettingView
from commongood.play.causes import Origins, measure_of_stock, measures_of, origins, parts_of, rule_of, why_view
from commongood.play.game import Game
from commongood.play.measures import Place, axes_of, has_place, known, nearest, value_of
from commongood.play.planning import lever_value
from commongood.play.setting import Setting
from commongood.play.view import WhyView
from commongood.town.ledger import Ledger
from commongood.town.state import State

MOST_READS, MOST_LEVERS = 8, 5
"""So many numbers and levers behind a cause are named, the nearest: the rest stand too far off to say anything."""


class AskError(ValueError):
    """What was asked for is not there; the message says what in one sentence."""


def measure_named(setting: Setting, name: str, place: Place) -> Measure:
    """The measure of this name, if this town has it at this place."""
    measure = setting.library.measure.get(name)
    if measure is None or not known(setting, measure):
        raise AskError(setting.text("refuse.measure", name=name))
    for axis, at in (("s", place.service), ("d", place.district)):
        if at and at not in setting.world.keys[axis]:
            raise AskError(setting.text("refuse.place", name=at))
    if not has_place(setting, measure, place):
        raise AskError(setting.text("refuse.measure_place", title=measure.title, place=place_name(setting, place)))
    return measure


def place_name(setting: Setting, place: Place) -> str:
    """A place in words."""
    if place.service and place.district:
        names = {"service": setting.service_name(place.service), "district": setting.district_name(place.district)}
        return setting.text("place.both", **names)
    if place.service:
        return setting.service_name(place.service)
    return setting.district_name(place.district) if place.district else setting.level.file.name


def turn_asked(game: Game, turn: int) -> tuple[State, State, Ledger]:
    """The town before and after a turn, and its ledger; the turn that is being planned is as it stands."""
    if 1 <= turn <= len(game.records):
        record = game.records[turn - 1]
        return record.before, record.after, record.ledger
    if turn == game.turn and game.phase in ("plan", "boards"):
        return game.before, game.planned, game.ledger
    raise AskError(game.setting.text("refuse.turn", turn=turn, last=last_turn(game)))


def last_turn(game: Game) -> int:
    """The last turn that can be asked for: the one that is planned, or the one that is over."""
    return game.turn if game.phase in ("plan", "boards") else len(game.records)


def choices(game: Game) -> tuple[MeasureChoice, ...]:
    """The measures of this town, group by group in the content's order."""
    setting = game.setting
    order = list(setting.library.measure_group)
    found = [measure for measure in setting.library.measure.values() if known(setting, measure)]
    found.sort(key=lambda measure: order.index(measure.group))
    groups = setting.library.measure_group
    return tuple(
        MeasureChoice(
            m.id,
            groups[m.group].title,
            m.title,
            m.text,
            m.unit,
            "".join(axis for axis in axes_of(setting, m) if axis in "sd"),
            hidden(game, m),
        )
        for m in found
    )


def hidden(game: Game, measure: Measure) -> bool:
    """Whether nobody may know a measure's value yet."""
    return measure.secret and game.phase != "end"


def ask_view(game: Game, measure: Measure, place: Place, before: State, after: State) -> AskView:
    """A number as it stands, with what it moved by."""
    setting, secret = game.setting, hidden(game, measure)
    now = float(value_of(setting, measure, after, place)[0])
    then = float(value_of(setting, measure, before, place)[0])
    return AskView(
        measure.id,
        measure.title,
        place_name(setting, place),
        place.service,
        place.district,
        measure.unit,
        None if secret else now,
        now - then,
    )


def asked(game: Game, name: str, place: Place, turn: int) -> AskedView:
    """Why a number moved in a turn; turn 0: in the one that is planned or in the one before it, whichever moved it more."""
    setting = game.setting
    measure, last = measure_named(setting, name, place), last_turn(game)
    chosen = turn or last
    before, after, ledger = turn_asked(game, chosen)
    parts = parts_of(setting, measure, before, ledger, place)
    if not turn and chosen > len(game.records) > 0:
        last_before, last_after, last_ledger = turn_asked(game, chosen - 1)
        others = parts_of(setting, measure, last_before, last_ledger, place)
        if sum(abs(part.value) for part in others) > sum(abs(part.value) for part in parts):
            chosen, before, after, parts = chosen - 1, last_before, last_after, others
    secret = hidden(game, measure)
    rule = rule_of(setting, measure.score) if measure.score else None
    made_of = measures_of(setting, origins(setting, rule).stocks) if rule else []
    return AskedView(
        ask_view(game, measure, place, before, after),
        measure.text,
        chosen,
        last,
        chosen > len(game.records),
        None if secret else float(value_of(setting, measure, before, place)[0]),
        tuple(why_view(setting, part, measure) for part in parts),
        tuple(ask_view(game, made, nearest(setting, made, place), before, after) for made in made_of),
        setting.text("ask.secret") if secret else "" if parts else setting.text("ask.still"),
    )


def cause(game: Game, why: WhyView, name: str, place: Place, turn: int) -> CauseView:
    """One cause of a number's move in a turn: the claim behind it, and the numbers from which it comes."""
    setting = game.setting
    measure = measure_named(setting, name, place)
    before, after, _ = turn_asked(game, turn)
    rule = rule_of(setting, why.flow)
    strength = None
    if why.claim and why.claim in setting.library.graded():
        strength = setting.world.parameters[strength_name(why.claim)]
    event = setting.library.event.get(why.flow.removeprefix("event "))
    if event:
        # what makes it likelier, and what it does
        found, written = Origins(tuple(term.stock for term in event.terms), ()), event.effects[0].stock if event.effects else ""
    else:
        found, written = (origins(setting, rule), rule.writes[-1]) if rule else (Origins((), ()), "")
    moved = measure_of_stock(setting, written)
    if moved is not None and (moved.id == name or moved.stock == measure.stock):
        moved = None
    reads = [m for m in measures_of(setting, found.stocks) if m.id != name][:MOST_READS]
    return CauseView(
        why,
        event.text if event else "",
        strength,
        setting.library.lens[setting.lens].name,
        ask_view(game, moved, nearest(setting, moved, place), before, after) if moved else None,
        tuple(ask_view(game, m, nearest(setting, m, place), before, after) for m in reads),
        _levers(setting, found.levers, after, place),
    )


def _levers(setting: Setting, names: Sequence[str], state: State, place: Place) -> tuple[SettingView, ...]:
    """What the levers behind a rule stand at: at the place, or in how many places they are used."""
    found = []
    for name in names:
        lever = setting.library.lever.get(name)
        if lever is None:
            continue
        axis = setting.world.layout.variables[name].axes
        at = {"s": place.service, "d": place.district}.get(axis, "")
        if at:
            words = setting.figures.plain(lever_value(setting, state, name, at))
        else:
            used = sum(lever_value(setting, state, name, key) != lever.low for key in setting.world.keys[axis])
            words = setting.text("ask.used", used=used, all=len(setting.world.keys[axis]))
        found.append(SettingView(lever.title, words))
    return tuple(found[:MOST_LEVERS])


def history(game: Game, name: str, place: Place, still: Sequence[State], other: Sequence[State] = ()) -> HistoryView:
    """A number turn by turn. still: the towns of the same term with no decisions; other: those of an earlier run."""
    setting = game.setting
    measure = measure_named(setting, name, place)
    own = towns(game)
    before = own[-2] if len(own) > 1 else own[-1]

    def line(states: Sequence[State]) -> tuple[float, ...]:
        return () if hidden(game, measure) else tuple(float(value_of(setting, measure, state, place)[0]) for state in states)

    return HistoryView(
        ask_view(game, measure, place, before, own[-1]),
        measure.text,
        setting.turns,
        line(own),
        line(still[: len(own)]),
        line(other),
        float(getattr(setting.level.file.goals, measure.score)) if measure.score else None,
    )


def towns(game: Game) -> list[State]:
    """The town before turn 1 and after each turn."""
    return [game.setting.opening, *(record.after for record in game.records)]
