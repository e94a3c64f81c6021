"""Views of what was asked: a number with its causes, a cause with its claim, and numbers over time. Plain data."""

from commongood.play.plain import Plain
from commongood.play.view import WhyView


class AskView(Plain, frozen=True):
    """A number that can be asked for. place: in words. value, change: in its unit, or None where nobody knows them.

    unit: percent, points, people, posts, money (£m), number or rate. id: a measure's; service, district: where, or "".
    """

    id: str
    title: str
    place: str
    service: str
    district: str
    unit: str
    value: float | None
    change: float | None


class AskedView(Plain, frozen=True):
    """Why a number moved in a turn. parts: causes, largest first, whose values add up to its change.

    about: the number as it stood after the turn. before: as it stood before it. turns: the last that can be asked for. open:
    the turn is not over, and these are the causes so far. made_of: the numbers that a score is worked out from.
    """

    about: AskView
    text: str
    turn: int
    turns: int
    open: bool
    before: float | None
    parts: tuple[WhyView, ...]
    made_of: tuple[AskView, ...]
    note: str


class SettingView(Plain, frozen=True):
    """A lever that a cause reads, with what stands there now in words."""

    title: str
    value: str


class CauseView(Plain, frozen=True):
    """A cause of a number's move. moved: the number that it moves by itself, where the number asked for is made of others.

    text: more of it in words, where it is an event. strength: how strongly its claim holds under the lens, or None.
    reads: the numbers from which it comes, nearest first; set_by: the levers.
    """

    why: WhyView
    text: str
    strength: float | None
    lens: str
    moved: AskView | None
    reads: tuple[AskView, ...]
    set_by: tuple[SettingView, ...]


class MeasureChoice(Plain, frozen=True):
    """A measure that can be looked at over time. secret: nobody knows it before the term is over. by: s, d, both or none."""

    id: str
    group: str
    title: str
    text: str
    unit: str
    by: str
    secret: bool


class HistoryView(Plain, frozen=True):
    """A number turn by turn, from before turn 1 (turn 0) on. still: the same term with no decisions; other: an earlier run.

    goal: of a score, or None. turns: the whole term's.
    """

    about: AskView
    text: str
    turns: int
    values: tuple[float, ...]
    still: tuple[float, ...]
    other: tuple[float, ...]
    goal: float | None
