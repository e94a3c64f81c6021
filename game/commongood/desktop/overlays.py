"""The map's overlays: what each is called, its unit, and which of five classes a value falls into."""

from functools import cache
from importlib.resources import files

import msgspec

from commongood.desktop.words import figure, figures, language, say, say_or, spoken
from commongood.play.view import DistrictView

WORST, BEST = 0, 4


class Overlay(msgspec.Struct, frozen=True):
    """One overlay. Its bounds are in the unit in which it is shown: a share (percent) in percent."""

    id: str
    name: str
    unit: str
    bounds: tuple[float, float, float, float]
    better: str
    percent: bool = False
    digits: int = 0

    def shown(self, value: float) -> str:
        """A value as it is printed: "41%" or "1.7"."""
        return self._written(figure(self._rounded(value), self.digits))

    def _written(self, number: str) -> str:
        return figures().percent.format(n=number) if self.percent else number

    def _rounded(self, value: float) -> float:
        return round(value * 100 if self.percent else value, self.digits)

    def class_of(self, value: float) -> int:
        """The class of a value, 0 worst to 4 best, by the figure that is printed."""
        place = sum(self._rounded(value) >= bound for bound in self.bounds)
        return place if self.better == "high" else BEST - place

    def legend(self) -> list[str]:
        """The range of each class in words, from the worst to the best."""
        step = 10**-self.digits
        b = [figure(bound, self.digits) for bound in self.bounds]
        last = [figure(bound - step, self.digits) for bound in self.bounds]
        ranges = [say("map.under", high=self._written(b[0]))]
        ranges += [say("map.between", low=b[i], high=self._written(last[i + 1])) for i in range(3)]
        ranges.append(say("map.over", low=self._written(b[3])))
        return ranges if self.better == "high" else ranges[::-1]


class _File(msgspec.Struct, frozen=True):
    overlay: tuple[Overlay, ...]


def overlays() -> dict[str, Overlay]:
    """Every overlay by its id, in the order in which they are offered."""
    return _overlays(language())


@cache
def _overlays(_language: str) -> dict[str, Overlay]:
    text = (files("commongood.desktop") / "overlays.toml").read_text(encoding="utf-8")
    read = msgspec.toml.decode(text, type=_File).overlay
    return {each.id: msgspec.structs.replace(each, name=spoken(each.name), unit=spoken(each.unit)) for each in read}


def overlay_name(overlay: str) -> str:
    """What an overlay is called in a list of figures."""
    known = overlays().get(overlay)
    return say_or(f"overlay.{overlay}", known.name if known else overlay)


def last_turn(district: DistrictView, overlay: str) -> float | None:
    """A district's value a turn ago, or None where it has none."""
    value = district.overlays.get(overlay)
    return None if value is None else value - district.change.get(overlay, 0.0)


def after(overlay: str | None, by: int) -> str | None:
    """The overlay so many places on from this one; None, no overlay, lies between the last and the first."""
    ring: list[str | None] = [*overlays(), None]
    return ring[(ring.index(overlay) + by) % len(ring)]
