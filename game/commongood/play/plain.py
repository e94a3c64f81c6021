"""What every view is made of."""

from msgspec import Struct


class Plain(Struct, frozen=True):
    """A frozen record that turns into JSON as it stands."""
