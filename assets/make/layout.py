"""A plan drawn up from a list of wards: blocks in a grid of streets, homes by their look, a river beside the town."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, sqrt

from commongood.assets.make.plan import Cell, District, Plan, Site, Stream, Thing

BLOCK_W, BAND_H = 7, 4
"""Tiles of a block across, and down for each row of plots: a row of homes, a plot of two, a lane."""
PLOTS = (0, 3, 5)
"""Where in a block's row the plots of services begin."""
RIVER_W = 5
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Look:
    """What stands in a ward: homes with their width in tiles, low ones that hide no plot behind them, what is among them."""

    ground: str
    homes: tuple[tuple[str, int], ...]
    low: tuple[tuple[str, int], ...]
    among: tuple[str, ...]
    leaves: tuple[str, ...]
    trees: float


VILLAS = (("villa-0", 2), ("villa-1", 2), ("villa-2", 2))
SEMIS = (("semi-0", 1), ("semi-1", 1), ("semi-2", 1), ("semi-3", 1), ("bungalow-1", 1))
TERRACES = (("terrace-0", 1), ("terrace-1", 1), ("terrace-2", 1), ("terrace-3", 1))
SLABS = (("slab-0", 2), ("maisonette-0", 2), ("slab-1", 2))
TOWERS = (("tower-0", 1), ("maisonette-1", 2), ("tower-1", 1), ("tower-2", 1))
SHOPS = (("shops-0", 1), ("shops-3", 1), ("shops-1", 1), ("pub-0", 1), ("shops-4", 1))
COTTAGES = (("cottage-0", 1), ("farm-0", 2), ("cottage-2", 1))
LOOKS = {
    "villas": Look("villas", VILLAS, VILLAS, ("hedge-0",), ("round-mustard", "wide-olive-17"), 0.8),
    "semis": Look("semis", SEMIS, SEMIS, ("car-1", "car-4"), ("round-rust", "round-olive"), 0.7),
    "terraces": Look("terraces", TERRACES, TERRACES, ("washing-0", "car-0", "washing-1"), ("round-rust",), 0.1),
    "estate": Look("estate", SLABS, SLABS, ("swing-0", "car-2"), ("round-olive",), 0.7),
    "towers": Look("towers", TOWERS, SLABS, ("car-0", "bench-0"), ("round-olive",), 0.5),
    "centre": Look("centre", SHOPS, SHOPS, ("stall-0", "planter-0"), (), 0.1),
    "fields": Look("fields", COTTAGES, COTTAGES, ("sheep-0", "bales-0"), ("round-olive",), 0.15),
}
"""The looks of a ward by name."""


@dataclass(frozen=True, slots=True)
class Ward:
    """A ward to be laid out: its id, one of LOOKS, and the services that have their plot in it."""

    id: str
    look: str
    services: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """So many columns of blocks, each so many rows of plots high."""

    wards: tuple[Ward, ...]
    columns: int
    bands: int

    @classmethod
    def of(cls, wards: Sequence[Ward]) -> "Grid":
        most = max((len(ward.services) for ward in wards), default=0)
        bands = max(1, ceil(most / len(PLOTS)))
        return cls(tuple(wards), max(1, ceil(sqrt(len(wards) / bands * 1.1))), bands)

    @property
    def rows(self) -> int:
        return ceil(len(self.wards) / self.columns)

    @property
    def height(self) -> int:
        """Of a block."""
        return self.bands * BAND_H + 1

    def corner(self, number: int) -> Cell:
        """A block's first cell."""
        row, column = divmod(number, self.columns)
        return 1 + column * (BLOCK_W + 1), 1 + row * (self.height + 1)

    def beside(self, number: int) -> list[int]:
        """The wards whose blocks lie next to this one, across a street."""
        row, column = divmod(number, self.columns)
        places = [(row - 1, column), (row, column + 1), (row + 1, column), (row, column - 1)]
        near = [r * self.columns + c for r, c in places if 0 <= c < self.columns and r >= 0]
        return [other for other in near if other < len(self.wards)]

    @property
    def size(self) -> tuple[int, int]:
        """Of the map, in tiles."""
        return 1 + self.columns * (BLOCK_W + 1) + RIVER_W, 1 + self.rows * (self.height + 1)


def lay_out(name: str, wards: Sequence[Ward]) -> Plan:
    """The plan of a town: wards from the upper left, row by row. A ValueError if there are more than its letters reach."""
    if not 2 <= len(wards) <= len(LETTERS):
        raise ValueError(f"A town has from 2 to {len(LETTERS)} wards, not {len(wards)}.")
    grid = Grid.of(wards)
    width, height = grid.size
    cells = [["."] * width for _ in range(height)]
    sites: list[Site] = []
    things: list[Thing] = []
    lanes: list[tuple[Cell, ...]] = []
    for number, ward in enumerate(grid.wards):
        x, y = grid.corner(number)
        for dy in range(grid.height):
            cells[y + dy][x : x + BLOCK_W] = LETTERS[number] * BLOCK_W
        for band in range(grid.bands):
            own = ward.services[band * len(PLOTS) : (band + 1) * len(PLOTS)]
            foot = y + band * BAND_H + BAND_H - 1
            sites += [Site(service, ward.id, x + at, foot) for service, at in zip(own, PLOTS, strict=False)]
            lanes.append(((x - 1, foot), (x + BLOCK_W - 1, foot)))
        things += _homes(grid, number)
    river = Stream(((width - 2.5, -2), (width - 2.5, height / 2), (width - 3.5, height + 2)), 1.1)
    return Plan(
        id=name,
        cells=tuple("".join(row) for row in cells),
        districts=tuple(
            District(ward.id, ((LETTERS[i], LOOKS[ward.look].ground),), LOOKS[ward.look].leaves, LOOKS[ward.look].trees)
            for i, ward in enumerate(grid.wards)
        ),
        sites=tuple(sites),
        things=(*things, Thing("boat-0", width - 3.2, height * 0.4), Thing("swans-0", width - 3.1, height * 0.7)),
        water=(river,),
        edge="bank",
        streets=_streets(grid),
        lanes=tuple(lanes),
        trees=0.5,
    )


def _streets(grid: Grid) -> tuple[tuple[Cell, ...], ...]:
    width, height = grid.size
    end = width - RIVER_W
    across = tuple(((0, row * (grid.height + 1)), (end - 1, row * (grid.height + 1))) for row in range(grid.rows + 1))
    down = tuple(((column * (BLOCK_W + 1), 0), (column * (BLOCK_W + 1), height - 1)) for column in range(grid.columns + 1))
    return (*across, *down)


def _homes(grid: Grid, number: int) -> Iterator[Thing]:
    """Homes in the rows between the plots and, where a row of plots has room, beside them."""
    ward, (x, y) = grid.wards[number], grid.corner(number)
    look = LOOKS[ward.look]
    turn = number  # neighbours do not begin with the same home
    for row in range(grid.bands + 1):
        at, homes = x, look.low if row else look.homes
        while at < x + BLOCK_W:
            home, wide = homes[turn % len(homes)]
            turn += 1
            if at + wide <= x + BLOCK_W:
                yield Thing(home, at, y + row * BAND_H + 0.95)
            at += wide
    for band in range(grid.bands):
        foot = y + band * BAND_H + BAND_H - 1
        free = PLOTS[len(ward.services[band * len(PLOTS) : (band + 1) * len(PLOTS)]) :]
        for at in free:
            home, wide = look.homes[turn % len(look.homes)]
            turn += 1
            yield Thing(home, x + at, foot - 0.15)
            if wide == 1:
                yield Thing(look.homes[turn % len(look.homes)][0], x + at + 1, foot - 0.15)
        if look.among:
            yield Thing(look.among[(number + band) % len(look.among)], x + 2.3, foot - 0.1)
