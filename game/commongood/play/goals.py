"""The goals that players answer for: what each kind measures, where the town stands against it, and how that is said."""

from collections.abc import Callable, Mapping, Sequence

from commongood.content.schema import Goal
from commongood.play.game import Game
from commongood.play.places_seen import need_met, overlay_values
from commongood.play.records import Record
from commongood.play.setting import Setting
from commongood.play.view import GoalView
from commongood.town.scoring import SCORES, score
from commongood.town.state import State
from commongood.town.sums import add_up, average

HOW_MANY = 3
"""How many goals players answer for."""
DIGITS = {"points": 0, "percent": 0, "people": 0, "pounds": 2, "promises": 0}
"""Places after the point with which a unit is shown."""
FINER = ("points", "percent")
"""Units that show one place more where little is missing or to spare."""

Measure = Callable[[Setting, State, Sequence[Record]], float]


def _districts(state: State, setting: Setting, overlay: str) -> list[float]:
    return [overlay_values(state, d)[overlay] for d in range(len(setting.world.keys["d"]))]


def _poorest(setting: Setting) -> int:
    """The place of the district that was the most deprived when the term began."""
    values = _districts(setting.opening, setting, "deprivation")
    return values.index(max(values))


def _total(state: State, stock: str) -> float:
    return float(add_up(state[stock][0].reshape(-1), 0))


def _posts(state: State) -> float:
    return _total(state, "professionals") + _total(state, "apprentices")


def _content(state: State) -> float:
    need = add_up(state["need"][0], 2)
    return float(add_up(need * state["satisfaction"][0], 0, 1)) / max(float(add_up(need, 0, 1)), 1.0)


def _score(name: str) -> Measure:
    def measured(setting: Setting, state: State, records: Sequence[Record]) -> float:
        return records[-1].scores[name] if records else score(setting.world, state).first()[name]

    return measured


MEASURES: Mapping[str, Measure] = {
    **{name: _score(name) for name in SCORES},
    "worst_district": lambda setting, state, _: 100.0 * min(_districts(state, setting, "access")),
    "worst_service": lambda setting, state, _: 100.0 * min(need_met(state, s) for s in range(len(setting.world.keys["s"]))),
    "waiting": lambda _, state, __: 100.0 * _total(state, "backlog") / max(_total(state, "need"), 1.0),
    "content": lambda _, state, __: 100.0 * _content(state),
    "volunteers": lambda _, state, __: _total(state, "volunteers"),
    "posts": lambda setting, state, _: 100.0 * _posts(state) / max(_posts(setting.opening), 1.0),
    "spirits": lambda _, state, __: 100.0 * float(average(state["morale"][0], 0)),
    "poorest_voice": lambda setting, state, _: 100.0 * _districts(state, setting, "voice")[_poorest(setting)],
    "least_confidence": lambda setting, state, _: 100.0 * min(_districts(state, setting, "trust")),
    "put_by": lambda _, state, __: float(state["money"][0]) + float(state["reserves"][0]),
    "promises": lambda _, __, records: float(sum(1 if kept else -1 for record in records for _, kept in record.due)),
}
"""What each kind of goal measures, as seats may know it: the town at the end of the last turn that was resolved."""


def offered(setting: Setting) -> dict[str, float]:
    """The goals among which players of a level choose, with what it requires of each: first those of the three scores."""
    file = setting.level.file
    return {name: float(getattr(file.goals, name)) for name in SCORES} | dict(file.offers)


def goals_seen(game: Game) -> tuple[GoalView, ...]:
    """The goals that this game answers for, where they stand now, and how far they are from met."""
    setting, wanted = game.setting, offered(game.setting)
    return tuple(_seen(game, setting.library.goal[name], wanted[name]) for name in setting.goals)


def goals_offered(game: Game) -> tuple[GoalView, ...]:
    """Every goal among which players may choose, as it stands."""
    return tuple(_seen(game, game.setting.library.goal[name], wanted) for name, wanted in offered(game.setting).items())


def _seen(game: Game, goal: Goal, wanted: float) -> GoalView:
    setting, records = game.setting, game.records
    state = records[-1].after if records else setting.opening
    now = MEASURES[goal.measure](setting, state, records)
    spare = now - wanted if goal.better == "more" else wanted - now
    return GoalView(
        goal.id,
        goal.title,
        goal.text,
        goal.measure,
        now,
        wanted,
        spare,
        spare >= 0,
        _amount(setting, goal, now, spare),
        setting.text(f"goal.wanted.{goal.better}", amount=_amount(setting, goal, wanted, wanted % 1.0 or 1.0)),
        _said(setting, goal, spare, over=game.phase == "end"),
    )


def _places(goal: Goal, near: float) -> int:
    """Places after the point: one more where so little is missing or to spare."""
    return DIGITS[goal.unit] + (goal.unit in FINER and abs(near) < 1)


def _amount(setting: Setting, goal: Goal, value: float, near: float = 1.0) -> str:
    """A value with its unit; with a place more where it lies so near to what is wanted."""
    return setting.text(f"goal.unit.{goal.unit}", value=setting.figures.number(value, _places(goal, near)))


def _said(setting: Setting, goal: Goal, spare: float, *, over: bool) -> str:
    """How far a goal is from met, in words."""
    kind = f"goal.{'end' if over else 'now'}.{'met' if spare >= 0 else 'missed'}"
    if not round(abs(spare), _places(goal, spare)):
        return setting.text(f"{kind}.just")
    return setting.text(kind, amount=_amount(setting, goal, abs(spare), spare))
