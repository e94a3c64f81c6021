"""How a language writes figures: its decimal mark, shares and money, and the values that are put into a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MINUS = "\u2212"


@dataclass(frozen=True, slots=True)
class Figures:
    """The forms of figures. Each is a text of the catalogue like any other, so a language writes its own."""

    decimal: str = "."
    percent: str = "{n}%"
    pounds: str = "{sign}£{n}m"
    thousands: str = ","

    def number(self, value: float, digits: int = 0) -> str:
        """A number with a true minus before what is below nothing: "−1.5"."""
        text = f"{abs(value):.{digits}f}"
        return self.marked(f"{MINUS}{text}" if value < 0 and float(text) else text)

    def whole(self, number: int) -> str:
        """A count with a mark before its thousands: "1,000"."""
        return f"{number:,}".replace(",", self.thousands)

    def plain(self, value: float) -> str:
        """A number with no more places than it needs: "0.5" or "3"."""
        return self.marked(f"{value:g}")

    def signed(self, value: float, digits: int = 1) -> str:
        """A change: "+1.2", "−0.4" or "0"."""
        text = f"{abs(value):.{digits}f}"
        return self.marked(f"{'+' if value > 0 else MINUS}{text}") if float(text) else "0"

    def share(self, share: float, digits: int = 0) -> str:
        """A share as "41%"."""
        return self.percent.format(n=self.number(share * 100, digits))

    def money(self, value: float, digits: int = 2) -> str:
        """£m: "£0.12m", with a true minus before what is below nothing."""
        text = f"{abs(value):.{digits}f}"
        return self.pounds.format(sign=MINUS if value < 0 and float(text) else "", n=self.marked(text))

    def marked(self, text: str) -> str:
        """A number that Python wrote, with this language's mark before its decimals."""
        return text.replace(".", self.decimal)

    def fill(self, template: str, values: Mapping[str, object]) -> str:
        """A sentence with its values put in; numbers are written as this language writes them."""
        if self.decimal == ".":
            return template.format(**values)
        return template.format(**{name: self._own(value) for name, value in values.items()})

    def _own(self, value: object) -> object:
        return _Marked(value, self) if isinstance(value, float) else value


class _Marked(float):
    """A number that is written with a language's own decimal mark, whatever a sentence asks of its places."""

    figures: Figures

    def __new__(cls, value: Any, figures: Figures) -> "_Marked":
        made = super().__new__(cls, value)
        made.figures = figures
        return made

    def __format__(self, spec: str) -> str:
        return self.figures.marked(super().__format__(spec))


PLAIN = Figures()
"""As English writes them."""
