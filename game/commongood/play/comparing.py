"""Two runs of the same town on the same luck, side by side: the scores turn by turn, and the decisions that differ."""

from collections.abc import Sequence

from commongood.play.naming import title_of
from commongood.play.plain import Plain
from commongood.play.records import Carried, Record
from commongood.play.setting import Setting


class OnlyView(Plain, frozen=True):
    """A decision that took effect in one of two runs alone. here: in this run, and not in the other."""

    turn: int
    here: bool
    title: str
    place: str


class ComparedView(Plain, frozen=True):
    """Two runs: each score by turn in this run and in the other, as far as each has come, and what was decided in one alone.

    parted: the first turn in which they differ, or 0 where they do not.
    """

    names: dict[str, str]
    here: tuple[dict[str, float], ...]
    other: tuple[dict[str, float], ...]
    decisions: tuple[OnlyView, ...]
    parted: int


def compared(setting: Setting, here: Sequence[Record], other: Sequence[Record]) -> ComparedView:
    """This run beside another, over the turns that both have come through."""
    told: list[OnlyView] = []
    parted = 0
    for mine, theirs in zip(here, other, strict=False):
        ours, other_ones = list(mine.carried), list(theirs.carried)
        for made in mine.carried:
            twin = next((one for one in other_ones if one.command == made.command), None)
            if twin is not None:
                ours.remove(made)
                other_ones.remove(twin)
        told += [_only(setting, mine.turn, made, here=True) for made in ours]
        told += [_only(setting, theirs.turn, made, here=False) for made in other_ones]
        if not parted and mine.digest != theirs.digest:
            parted = mine.turn
    return ComparedView(
        {name: setting.text(f"score.{name}") for name in (here or other)[0].scores} if here or other else {},
        tuple(record.scores for record in here),
        tuple(record.scores for record in other),
        tuple(told),
        parted,
    )


def _only(setting: Setting, turn: int, made: Carried, *, here: bool) -> OnlyView:
    # named anew: the other run may have been played in another language
    title = title_of(setting, made.command, made.terms.asked)
    return OnlyView(turn, here, title, "" if made.place is None else setting.place_name(made.place))
