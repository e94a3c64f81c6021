"""Numbers that can be asked for: a measure's value in a state, for the town, a service, a district, or both."""

from dataclasses import dataclass

import numpy as np

from commongood.content.asking import Measure
from commongood.play.setting import Setting
from commongood.town.scoring import score
from commongood.town.state import Array, State
from commongood.town.sums import add_up, average
from commongood.town.variables import AXES

PLACES = "sd"
"""The axes along which a measure can be asked for one place alone."""
TINY = 1e-9


@dataclass(frozen=True, slots=True)
class Place:
    """Where a number is asked for: the ids of a service and a district, or the whole town."""

    service: str = ""
    district: str = ""


TOWN = Place()


def axes_of(setting: Setting, measure: Measure) -> str:
    """The axes of what a measure is read from: a measure of a service alone has none for districts."""
    return setting.world.layout.variables[measure.stock].axes if measure.stock else ""


def has_place(setting: Setting, measure: Measure, place: Place) -> bool:
    """Whether a measure has a value at a place of its own."""
    axes = axes_of(setting, measure)
    return (not place.service or "s" in axes) and (not place.district or "d" in axes)


def nearest(setting: Setting, measure: Measure, place: Place) -> Place:
    """The place, less what a measure does not tell apart."""
    axes = axes_of(setting, measure)
    return Place(place.service if "s" in axes else "", place.district if "d" in axes else "")


def known(setting: Setting, measure: Measure) -> bool:
    """Whether this town has the stocks of a measure."""
    return all(name in setting.world.layout.variables for name in measure.stocks)


def value_of(setting: Setting, measure: Measure, state: State, place: Place = TOWN) -> Array:
    """The measure in each future of a state, as it is shown: shares in percent."""
    if measure.score:
        return score(setting.world, state).of(measure.score)
    scale = measure.scale * (100.0 if measure.unit == "percent" else 1.0)
    parts = [(state[name], name) for name in (measure.stock, measure.weigh) if name]
    if measure.less:
        parts.append((1.0 - state[measure.less], measure.less))
    over = _product(setting, parts, place)
    under = measure.per or measure.weigh
    if not under:
        every = add_up(over, *range(1, over.ndim))
        return scale * (every / (over.size / over.shape[0]) if measure.mean else every)
    below = _product(setting, [(state[under], under)], place)
    if measure.evenly:
        # each service's own first
        shares = add_up(over, *range(2, over.ndim)) / (add_up(below, *range(2, below.ndim)) + TINY)
        return scale * average(shares, 1)
    whole: Array = add_up(over, *range(1, over.ndim)) / (add_up(below, *range(1, below.ndim)) + TINY)
    return scale * whole


def _product(setting: Setting, parts: list[tuple[Array, str]], place: Place) -> Array:
    """The product of stocks over all their axes, at a place alone."""
    variables = setting.world.layout.variables
    axes = "".join(axis for axis in AXES if any(axis in variables[name].axes for _, name in parts))
    product: Array | None = None
    for values, name in parts:
        own = variables[name].axes
        spread = values[(slice(None), *(slice(None) if axis in own else None for axis in axes))]
        product = spread if product is None else product * spread
    assert product is not None  # a measure names at least one stock
    for at, axis in enumerate(axes, start=1):
        name = {"s": place.service, "d": place.district}.get(axis, "")
        if name:
            product = np.take(product, [setting.world.index(axis, name)], axis=at)
    return product
