"""What many experiments measure alike: what a claim's own rules add, in points."""

from collections.abc import Callable

from commongood.testing.trial import Course, Step, Trial
from commongood.town.state import Array

Measure = Callable[[Course], Array]


def added(trial: Trial, measure: Measure, *steps: Step, base: tuple[Step, ...] = (), level: str = "") -> Array:
    """What some steps add to a measure over the steps of `base`, less what they would add without the claim."""

    def gap(own: Trial) -> Array:
        return measure(own.arm(*base, *steps, level=level)) - measure(own.arm(*base, level=level))

    return trial.owed(gap)


def points(stock: str, turn: int, service: str | None = None, district: str | None = None, group: str | None = None) -> Measure:
    """A stock's mean in points."""
    return lambda course: 100.0 * course.mean(stock, turn, service, district, group)


def amount(stock: str, turn: int, service: str | None = None, district: str | None = None) -> Measure:
    """A stock's sum."""
    return lambda course: course.total(stock, turn, service, district)
