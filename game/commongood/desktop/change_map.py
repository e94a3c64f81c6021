"""A small plan of the town that shows where a turn made things better or worse: by colour, by pattern and by signed figures."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import as_file
from importlib.resources.abc import Traversable

import pygame

from commongood.assets.draw.ink import Ink
from commongood.assets.draw.palette import BRICK, INK, LAWN, MEADOW, PAPER, ROAD, ROSE, RULE, TEAL, WATER, WHITE, Color, mix
from commongood.assets.draw.volumes import TILE_H, TILE_W
from commongood.desktop.page import Pen
from commongood.desktop.transitions import Press
from commongood.desktop.words import say

Rect = pygame.Rect
STILL, STRONG = 0.12, 0.55
"""A change of less than the first share of the largest is shown as none; from the second on it is shown as a large one."""
LOOKS: dict[int, tuple[Color, str, Color]] = {
    2: (TEAL, "cols", mix(TEAL, WHITE, 0.35)),
    1: (mix(TEAL, WHITE, 0.6), "cols", mix(TEAL, WHITE, 0.3)),
    0: (LAWN, "", LAWN),
    -1: (mix(BRICK, WHITE, 0.6), "lines", mix(BRICK, WHITE, 0.3)),
    -2: (BRICK, "lines", ROSE),
}
"""How each class of change is drawn, from much better to much worse: its colour, its pattern and the pattern's colour."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A town's ground: its size in tiles, its cells of water and of road, and its districts' boxes in tiles."""

    size: tuple[int, int]
    water: frozenset[tuple[int, int]]
    roads: frozenset[tuple[int, int]]
    districts: Mapping[str, tuple[tuple[float, float, float, float], ...]]


@dataclass(frozen=True, slots=True)
class Change:
    """A district's change. value: to the better if it is above 0; words: the signed figure."""

    name: str
    value: float
    words: str
    press: Press


def plan_of(folder: Traversable) -> Plan | None:
    """The plan of a level's map, read without its pictures; None where the map cannot be read."""
    try:
        with as_file(folder) as real:
            return _plan(str(real / "map.tmx"))
    except Exception:  # pytmx raises bare exceptions of many kinds; the planning screen told of it, and here it can be missed
        return None


@lru_cache(4)
def _plan(file: str) -> Plan:
    import pytmx  # type: ignore[import-untyped]

    tmx = pytmx.TiledMap(file)
    cells = {
        name: frozenset((x, y) for y, row in enumerate(tmx.get_layer_by_name(name).data) for x, gid in enumerate(row) if gid)
        for name in ("water", "roads")
    }
    districts: dict[str, list[tuple[float, float, float, float]]] = {}
    for thing in tmx.get_layer_by_name("districts"):
        box = (thing.x / TILE_W, thing.y / TILE_H, thing.width / TILE_W, thing.height / TILE_H)
        districts.setdefault(thing.name, []).append(box)
    return Plan((tmx.width, tmx.height), cells["water"], cells["roads"], {k: tuple(v) for k, v in districts.items()})


def class_of(value: float, most: float) -> int:
    """From −2, much worse, to 2, much better; most: the largest change that there was."""
    share = abs(value) / most if most else 0.0
    size = 0 if share < STILL else 1 if share < STRONG else 2
    return size if value > 0 else -size


def change_map(pen: Pen, folder: Traversable, changes: Mapping[str, Change], least: float, height: int) -> None:
    """The plan across the column, at most so many pixels high, with a key below; goes down.

    least: a change that is a large one even if no other is larger.
    """
    plan = plan_of(folder)
    if plan is None:
        return
    columns, rows = plan.size
    scale = min(pen.w / (columns * TILE_W), height / (rows * TILE_H))
    tw, th = TILE_W * scale, TILE_H * scale
    w, h = round(columns * tw), round(rows * th)
    x, y = pen.x + (pen.w - w) // 2, pen.y
    most = max(least, *(abs(change.value) for change in changes.values()))
    classes = {name: class_of(change.value, most) for name, change in changes.items()}
    edge = max(1, pen.u(3))
    pen.box(Rect(x - edge, y - edge, w + 2 * edge, h + 2 * edge), INK, 4)
    pen.op(_stamp(_painted(plan, classes, tw, th, (w, h)), (x, y)))
    plates: dict[str, Rect] = {}
    for name, boxes in plan.districts.items():
        if name in changes:
            bx, by, bw, bh = max(boxes, key=lambda box: box[2] * box[3])
            middle = (x + round((bx + bw / 2) * tw), y + round((by + bh / 2) * th))
            plates[name] = _place(pen, changes[name].words, middle, Rect(x, y, w, h), list(plates.values()))
    for name in _as_read(plates):
        _plate(pen, changes[name], plates[name])
    pen.y = y + h + edge
    pen.gap(8)
    _key(pen)


def _painted(plan: Plan, classes: Mapping[str, int], tw: float, th: float, size: tuple[int, int]) -> Ink:
    k = Ink(*size, fill=MEADOW)
    for cells, color in ((plan.water, WATER), (plan.roads, ROAD)):
        for cx, cy in cells:
            k.rect(cx * tw, cy * th, tw + 0.6, th + 0.6, color)
    for name, boxes in plan.districts.items():
        color, kind, mark = LOOKS[classes.get(name, 0)]
        for bx, by, bw, bh in boxes:
            left, top, right, low = bx * tw, by * th, (bx + bw) * tw, (by + bh) * th
            corners = [(left, top), (right, top), (right, low), (left, low)]
            k.poly(corners, color)
            if kind:
                k.pattern(corners, kind, mark, 9, 2)
    return k


def _place(pen: Pen, words: str, middle: tuple[int, int], whole: Rect, taken: list[Rect]) -> Rect:
    """Where a district's plate lies: in its middle, or lower or higher where another lies there already."""
    rect = Rect(0, 0, pen.width(words, 15, "bold") + 2 * max(4, pen.u(6)), pen.m.lead(15) + 2)
    rect.center = middle
    rect.clamp_ip(whole.inflate(-4, -4))
    home = rect.copy()
    for step in (0, 1, -1, 2, -2, 3, -3, 4, -4):
        rect.y = home.y + step * (rect.h + 4)
        if whole.contains(rect) and rect.inflate(4, 4).collidelist(taken) < 0:
            break
    return rect


def _as_read(plates: Mapping[str, Rect]) -> list[str]:
    """The plates row by row and from left to right, as the keyboard goes through them."""
    rows: list[list[str]] = []
    for name in sorted(plates, key=lambda one: plates[one].y):
        if rows and plates[name].y - plates[rows[-1][0]].y < plates[name].h / 2:
            rows[-1].append(name)
        else:
            rows.append([name])
    return [name for row in rows for name in sorted(row, key=lambda one: plates[one].x)]


def _plate(pen: Pen, change: Change, rect: Rect) -> None:
    """A district's figure on a plate of paper, which asks why."""
    pen.box(rect, PAPER, 4)
    pen.put(change.words, rect.centerx, rect.y + 1, 15, INK, "bold", "c", rect)
    pen.spot(f"change:{change.name}", rect, change.press, say("report.change", name=change.name, value=change.words), 4)


def _key(pen: Pen) -> None:
    """What the colours and patterns mean, in a row that breaks where it must; goes down."""
    x, px, lead = pen.x, pen.m.px(15), pen.m.lead(15)
    for cls in (2, 1, 0, -1, -2):
        words = say(f"report.class.{cls}")
        wide = px * 2 + pen.u(8) + pen.width(words, 15)
        if x > pen.x and x + wide > pen.x + pen.w:
            x, pen.y = pen.x, pen.y + lead + pen.u(2)
        color, kind, mark = LOOKS[cls]
        k = Ink(px * 2, px, fill=color)
        if kind:
            k.pattern([(0, 0), (px * 2, 0), (px * 2, px), (0, px)], kind, mark, 9, 2)
        pen.box(Rect(x, pen.y + (lead - px) // 2 - 1, px * 2 + 2, px + 2), RULE)
        pen.op(_stamp(k, (x + 1, pen.y + (lead - px) // 2)))
        pen.put(words, x + px * 2 + pen.u(8), pen.y, 15)
        x += wide + pen.u(14)
    pen.y += lead


def _stamp(k: Ink, at: tuple[int, int]) -> Callable[[pygame.Surface], None]:
    def paint(surface: pygame.Surface) -> None:
        surface.blit(k.done(), at)

    return paint
