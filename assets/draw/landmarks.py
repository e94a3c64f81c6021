"""What a town is known by: hall, church, chapel, market, inn. Plots of one tile, or of two where it is said."""

from commongood.assets.draw.palette import (
    BLUE,
    BOARD,
    BRICK,
    CARD,
    CREAM,
    GLOW,
    HEDGE,
    INK,
    MUSTARD,
    PLUM,
    REDBRICK,
    ROSE,
    RUST,
    SKY,
    SLATE,
    SLATE_ROOF,
    STONE,
    TEAL,
    TILE_ROOF,
    TRUNK,
    WHITE,
    dim,
    lit,
    mix,
)
from commongood.assets.draw.shapes import oval, rrect
from commongood.assets.draw.volumes import Building, Plot, Shade, block, chimney, door, gable, hip, pane, panes, ridge


def church(k: Plot, v: int = 0) -> None:
    """Two tiles wide: the old centre's landmark."""
    ridge(k, 46, -12, 74, 30, 30, 14, STONE, SLATE_ROOF)
    for i in range(4):
        pane(k, 56 + i * 16, -34, 7, 16, i, arch=True)
    block(k, 14, -10, 34, 74, 20, STONE)
    k.poly([(11, -84), (31, -162), (31, -92)], lit(SLATE_ROOF, 0.3))
    k.poly([(31, -92), (31, -162), (51, -84)], dim(SLATE_ROOF, 0.25))
    k.poly([(11, -84), (31, -92), (51, -84), (31, -78)], SLATE_ROOF)
    k.disc(31, -68, 8, CARD)
    k.line([(31, -68), (31, -73)], 1.6, INK)
    k.line([(31, -68), (34.6, -66)], 1.6, INK)
    pane(k, 26, -52, 10, 18, 1, arch=True)
    door(k, 24, -10, 14, 20, BRICK)


def market_hall(k: Plot, v: int = 0) -> None:
    """Two tiles wide: arcade, clock and cupola; the council sits here."""
    hip(k, 8, -10, 112, 42, 34, 4, mix(STONE, ROSE, 0.25), TILE_ROOF)
    for i in range(6):
        k.poly(rrect(13 + i * 18.2, -34, 12.5, 24, (6, 6, 0, 0)), dim(STONE, 0.5))
    panes(k, 15, -48, 6, 1, 8, 9, 18.2, 0)
    block(k, 50, -10, 28, 78, 16, STONE)
    k.poly([(46, -88), (64, -118), (82, -88), (64, -82)], TEAL)
    k.poly([(64, -82), (64, -118), (82, -88)], dim(TEAL, 0.3))
    k.rect(63, -128, 2.4, 12, INK)
    k.disc(64, -72, 9, CARD)
    k.ring(64, -72, 9, 2, INK)
    k.line([(64, -72), (64, -78)], 1.8, INK)
    k.line([(64, -72), (60, -70)], 1.8, INK)
    pane(k, 58, -56, 12, 18, 1, arch=True)
    door(k, 57, -10, 14, 22, PLUM)


def pub(k: Plot, v: int = 0) -> None:
    """A corner house with lamps and a hanging sign."""
    color = (CREAM, mix(TEAL, CREAM, 0.72), mix(BRICK, CREAM, 0.72))[v % 3]
    hip(k, 6, -9, 50, 38, 26, 4, color, (SLATE_ROOF, TILE_ROOF, mix(SLATE_ROOF, PLUM, 0.3))[v % 3])
    chimney(k, 12, -70, 10)
    chimney(k, 43, -70, 10)
    k.rect(5, -26, 52, 17, (mix(TEAL, INK, 0.45), mix(BRICK, INK, 0.45), mix(BLUE, INK, 0.45))[v % 3])
    k.rect(5, -28, 52, 3, MUSTARD)
    for x in (9, 40):
        k.rect(x, -22, 13, 10, GLOW)
        k.rect(x + 6, -22, 1.4, 10, INK)
    door(k, 27, -9, 8, 14, TRUNK)
    panes(k, 10, -42, 4, 1, 7, 9, 12, 0)
    k.line([(57, -44), (64, -44)], 1.6, INK)
    k.rect(57.5, -43, 7, 8, MUSTARD)
    k.disc(61, -39, 2, BRICK)
    for i in range(4):
        k.disc(10 + i * 14, -7, 2.4, (BRICK, MUSTARD, ROSE)[i % 3])
        k.rect(7.6 + i * 14, -6.4, 5, 4, TRUNK)


def chapel(k: Plot, v: int = 0) -> None:
    """A plain brick chapel on one tile."""
    color = (mix(REDBRICK, STONE, 0.25), STONE)[v % 2]
    gable(k, 10, -10, 44, 42, 26, 24, color, SLATE_ROOF)
    for x in (16, 39):
        pane(k, x, -44, 9, 22, x, arch=True)
    k.disc(32, -62, 6.4, lit(color, 0.6))
    k.disc(32, -62, 4.8, GLOW)
    door(k, 26, -10, 12, 20, BLUE)
    k.rect(8, -52, 48, 2.4, lit(color, 0.5))


def dome(k: Plot, v: int = 0) -> None:
    """Two tiles wide: a hall of worship with a dome and a slim tower."""
    color = mix(CREAM, ROSE, 0.12)
    block(k, 14, -10, 84, 40, 30, color, lit(color, 0.2))
    for i in range(5):
        k.poly(rrect(20 + i * 15.6, -42, 10, 26, (5, 5, 0, 0)), TEAL if i % 2 else dim(color, 0.42))
    k.poly([*oval(56, -68, 26, 28, 180, 360), (78, -56), (34, -56)], lit(TEAL, 0.25))
    with k.clip([*oval(56, -68, 26, 28, 180, 360), (78, -56), (34, -56)]):
        k.poly([*oval(66, -62, 18, 34, 250, 360), (90, -50), (62, -50)], dim(TEAL, 0.2))
    k.rect(33, -60, 46, 5, color)
    k.rect(55, -108, 2.2, 14, INK)
    k.disc(56, -108, 3, MUSTARD)
    k.rect(102, -104, 13, 94, lit(color, 0.2))
    k.rect(110, -104, 5, 94, dim(color, 0.16))
    k.rect(99, -96, 19, 4, TEAL)
    k.poly([(101, -104), (108.5, -126), (116, -104)], TEAL)
    k.poly([(108.5, -104), (108.5, -126), (116, -104)], dim(TEAL, 0.25))
    k.rect(106, -88, 4, 9, INK)
    door(k, 49, -10, 14, 24, PLUM)


def market(k: Plot, v: int = 0) -> None:
    """Two tiles wide: a covered market of iron and glass."""
    for i, x in enumerate((4, 44, 84)):
        gable(k, x, -10, 40, 36, 34, 20, mix(SKY, TEAL, 0.2), mix(SKY, SLATE, 0.25))
        k.poly([(x + 4, -46), (x + 20, -62), (x + 36, -46)], mix(SKY, WHITE, 0.35))
        for dx in (12, 20, 28):
            k.line([(x + dx, -46), (x + dx, -46 - 16 + abs(dx - 20))], 1.4, TEAL)
        k.rect(x, -47, 40, 3.4, TEAL)
        k.rect(x + 3, -36, 34, 26, mix(INK, TEAL, 0.25))
        awning = (BRICK, MUSTARD, TEAL)[i]
        for s in range(6):
            k.rect(x + 3 + s * 34 / 6, -37, 34 / 6 + 0.3, 8, awning if s % 2 else CARD, (0, 0, 2, 2))
        for s in range(4):
            k.disc(x + 8 + s * 8, -17, 3.6, (RUST, MUSTARD, HEDGE, BRICK)[(s + i) % 4])
        k.rect(x + 4, -16, 32, 6, BOARD)
        for dx in (0, 38):
            k.rect(x + dx, -46, 2.4, 36, TEAL)
    k.rect(60, -88, 8, 10, TEAL)
    k.disc(64, -92, 6, CARD)
    k.ring(64, -92, 6, 1.6, INK)
    k.line([(64, -92), (64, -96)], 1.3, INK)


def monument(k: Plot, v: int = 0) -> None:
    """A stone cross-roads pillar on steps, with benches."""
    for i in range(3):
        k.rect(18 + i * 4, -8 - i * 4, 28 - i * 8, 6, lit(STONE, 0.4 - i * 0.12))
    k.rect(29, -52, 6, 38, STONE)
    k.rect(32.6, -52, 2.4, 38, dim(STONE, 0.25))
    k.poly([(26, -52), (32, -64), (38, -52)], lit(STONE, 0.3))
    k.poly([(32, -52), (32, -64), (38, -52)], dim(STONE, 0.2))
    for x in (2, 48):
        k.rect(x, -8, 14, 3, BOARD)
        k.rect(x + 1, -5, 2, 4, INK)
        k.rect(x + 11, -5, 2, 4, INK)


LANDMARKS = {
    "church": Building(church, 2, 170, 1, (Shade(46, 74, 48, 30, 12), Shade(14, 34, 110, 20, 10))),
    "hall": Building(market_hall, 2, 136, 1, (Shade(8, 112, 56, 30, 10),)),
    "pub": Building(pub, 1, 86, 3, (Shade(6, 50, 52, 26, 9),)),
    "chapel": Building(chapel, 1, 110, 2, (Shade(10, 44, 58, 26, 10),)),
    "dome": Building(dome, 2, 134, 1, (Shade(14, 84, 52, 30, 10), Shade(102, 13, 104, 8, 10))),
    "market": Building(market, 2, 106, 1, (Shade(4, 120, 46, 30, 10),)),
    "monument": Building(monument, 1, 70, 1, (Shade(28, 8, 54, 6, 8),)),
}
