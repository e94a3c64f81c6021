"""The four kinds of rule. A rule is a small pure function whose parameter names are what it reads.

*derived*: an intermediate, computed once; a *limit* is a derived value that names both of its sides.
*flow*: one contribution to one stock. *transfer*: from one stock to another, nothing is lost.
*sum*: over a named axis, from its first place to its last.
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

RuleKind = Literal["derived", "limit", "flow", "transfer", "sum"]
Phase = Literal["settlement", "resolve", "scoring"]
Cell = Callable[..., float]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the town, over the cells of `axes`; `writes` names the stocks or the value that it gives."""

    name: str
    kind: RuleKind
    axes: str
    function: Cell
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    unit: str
    phase: Phase
    claim: str | None = None
    over: str = ""

    @property
    def result_axes(self) -> str:
        """The axes of what it gives: a sum loses one; what is summed to neighbours counts for the districts they are."""
        if self.kind != "sum":
            return self.axes
        left = self.axes.replace(self.over, "")
        return left if "d" in left else left.replace("n", "d")


def _reads(function: Cell) -> tuple[str, ...]:
    return tuple(inspect.signature(function).parameters)


def derived(axes: str, unit: str, *, phase: Phase = "resolve", claim: str | None = None) -> Callable[[Cell], Rule]:
    """Declare an intermediate that carries its function's name."""
    return lambda f: Rule(f.__name__, "derived", axes, f, _reads(f), (f.__name__,), unit, phase, claim)


def limit(axes: str, unit: str, *, phase: Phase = "resolve", claim: str | None = None) -> Callable[[Cell], Rule]:
    """Declare the lesser of two values; the function's two parameters name the sides, and the ledger keeps which one bound."""

    def declare(f: Cell) -> Rule:
        if len(_reads(f)) != 2:
            raise ValueError(f"Limit {f.__name__!r} must name two sides.")
        return Rule(f.__name__, "limit", axes, f, _reads(f), (f.__name__,), unit, phase, claim)

    return declare


def flow(stock: str, axes: str, unit: str, *, phase: Phase = "resolve", claim: str | None = None) -> Callable[[Cell], Rule]:
    """Declare one contribution to one stock, of the stock's own axes."""
    return lambda f: Rule(f.__name__, "flow", axes, f, _reads(f), (stock,), unit, phase, claim)


def transfer(
    source: str, target: str, axes: str, unit: str, *, phase: Phase = "resolve", claim: str | None = None
) -> Callable[[Cell], Rule]:
    """Declare a movement between two stocks of the same axes; it is never negative."""
    return lambda f: Rule(f.__name__, "transfer", axes, f, _reads(f), (source, target), unit, phase, claim)


def total(axes: str, over: str, unit: str, *, phase: Phase = "resolve", claim: str | None = None) -> Callable[[Cell], Rule]:
    """Declare a sum of the function's cells over one axis."""
    return lambda f: Rule(f.__name__, "sum", axes, f, _reads(f), (f.__name__,), unit, phase, claim, over)
