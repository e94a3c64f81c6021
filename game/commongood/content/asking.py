"""The forms of what can be asked for and looked up: measures of the town, and words of the game."""

from typing import Annotated, Literal

from msgspec import Meta

from commongood.content.schema import SPOKEN, Content, Id, Name, Text


class MeasureGroup(Content, frozen=True):
    """A group in which a player looks for numbers; the files' order is the order shown."""

    id: Id
    title: Annotated[str, Meta(min_length=1, max_length=32, extra={SPOKEN: True})]


class Measure(Content, frozen=True):
    """A number that a player may ask for: a score, or cells of a stock brought together.

    Its value is scale x sum(stock x weigh x (1 - less)) / sum(per). per: what weighs, where it is not named; with `mean` the
    number of cells. evenly: each service's own first, then their mean. secret: unknown in the town before the term is over.
    """

    id: Name
    group: Id
    title: Text
    text: Text
    unit: Literal["percent", "points", "people", "posts", "money", "number", "rate"]
    stock: str = ""
    score: Literal["equity", "quality", "trust", ""] = ""
    weigh: str = ""
    less: str = ""
    per: str = ""
    mean: bool = False
    evenly: bool = False
    scale: Annotated[float, Meta(gt=0.0, le=1e6)] = 1.0
    better: Literal["high", "low", ""] = ""
    secret: bool = False

    @property
    def stocks(self) -> tuple[str, ...]:
        """The stocks that it is read from; none for a score."""
        return tuple(name for name in (self.stock, self.weigh, self.less, self.per) if name)


class Term(Content, frozen=True):
    """A word of the game and what it means, in two plain sentences. measure, claim: where it leads to."""

    id: Id
    title: Annotated[str, Meta(min_length=1, max_length=40, extra={SPOKEN: True})]
    text: Text
    measure: str = ""
    claim: str = ""
