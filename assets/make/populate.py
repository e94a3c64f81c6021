"""What nobody needs to plan: trees on free ground, people in the streets."""

import math

from commongood.assets.draw.buildings import BUILDINGS
from commongood.assets.draw.props import PROPS
from commongood.assets.draw.volumes import TILE_W
from commongood.assets.make.plan import Cell, Plan, Thing
from commongood.assets.make.stock import PEOPLE

SIZES = ("12", "15", "18", "15")


def tiles_wide(sprite: str) -> int:
    """How many cells of its row a sprite takes: a building's own width, or that of a prop's picture."""
    kind = sprite.rsplit("-", 1)[0]
    if kind in BUILDINGS:
        return BUILDINGS[kind].tiles
    if kind in PROPS:
        return math.ceil(PROPS[kind].w / TILE_W)
    return 1


def taken(plan: Plan) -> set[Cell]:
    """The cells on which no tree may grow: roads, water, plots with the row in front of them, and what the plan put there."""
    out: set[Cell] = {*plan.street_arms, *plan.lane_arms, *plan.rail_arms}
    out |= {c for c in plan.spots() if plan.corners(*c)}
    for site in plan.sites:
        out |= {(site.x + i, site.foot + j) for i in (-1, 0, 1) for j in (-2, -1, 0)}
    for thing in plan.things:
        y = math.ceil(thing.foot) - 1
        first, last = math.floor(thing.x + 0.2), math.ceil(thing.x + tiles_wide(thing.sprite) - 0.2)
        out |= {(x, y) for x in range(first, last)}
    return out


def _tree(plan: Plan, leaf: str, *key: object) -> str:
    """A tree's sprite: a leaf is given as "round-olive", and its size is chosen; a name with its size is taken as it is."""
    if leaf.startswith("bush") or leaf[-1].isdigit():
        return leaf
    return f"{leaf}-{SIZES[int(plan.roll(*key, 'size') * len(SIZES))]}"


def trees(plan: Plan) -> list[Thing]:
    """Trees on the free cells, by each district's leaves and share, and in the open."""
    out: list[Thing] = []
    blocked = taken(plan)
    for x, y in plan.spots():
        if (x, y) in blocked:
            continue
        found = plan.letters.get(plan.cells[y][x])
        if not found and plan.style(x, y) != "meadow":
            continue
        leaves, share = (found[0].leaves, found[0].trees) if found else (plan.leaves, plan.trees)
        for i in range(2):
            if leaves and plan.roll("tree", x, y, i) < share * (1, 0.55)[i]:
                leaf = leaves[int(plan.roll("leaf", x, y, i) * len(leaves))]
                dx = plan.roll("dx", x, y, i) * 0.5 - 0.25 + (0.22, -0.22)[(x + y + i) % 2] * (i == 1)
                dy = (0.42, 0.82)[i] + plan.roll("dy", x, y, i) * 0.16
                out.append(Thing(_tree(plan, leaf, x, y, i), x + dx, y + dy))
    return out


def people(plan: Plan) -> list[Thing]:
    """Passers-by on streets and lanes, where nothing is parked, off the middle of the road."""
    out: list[Thing] = []
    full = {
        (x, math.ceil(t.foot) - 1) for t in plan.things for x in range(math.floor(t.x), math.ceil(t.x + tiles_wide(t.sprite)))
    }
    for cells, share in ((plan.street_arms, 0.24), (plan.lane_arms, 0.34)):
        for x, y in sorted(cells):
            inside = 0 <= x < plan.width and 0 <= y < plan.height
            if not inside or (x, y) in full or plan.roll("person", x, y) >= share:
                continue
            v = int(plan.roll("who", x, y) * PEOPLE)
            upright = cells[x, y] & 5 == 5
            dx = plan.roll("px", x, y) * (0.2 if upright else 0.6)
            dy = 0.3 + plan.roll("py", x, y) * (0.6 if upright else 0.14)
            out.append(Thing(f"person-{v}", x + dx + (0.1 if upright else 0), y + dy))
    return out


def everything(plan: Plan) -> list[Thing]:
    """All that stands in the town but its services, from the back to the front."""
    return sorted([*plan.things, *trees(plan), *people(plan)], key=lambda t: (t.foot, t.x, t.sprite))
