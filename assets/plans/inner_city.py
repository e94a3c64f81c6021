"""Lanternfield: a crowded quarter between a station and a canal: markets, towers, halls of four faiths, one park."""

from commongood.assets.make.plan import Basin, District, Plan, Site, Thing, row, steps

CELLS = (
    "............................",
    "............................",
    ".ppppppp.sssssssss.rrrrrrr..",
    ".ppppppp.sssssssss.rrrrrrr..",
    ".ppppppp.sssssssss.rrrrrrr..",
    ".ppppppp.sssssssss.rrrrrrr..",
    "............................",
    ".wwwwwww.mmmmmmmmm.iiiiiii..",
    ".wwwwwww.mmmmmmmmm.iiiiiii..",
    ".wwwwwww.mmmmmmmmm.iiiiiii..",
    ".wwwwwww.mmmmmmmmm.iiiiiii..",
    ".wwwwwww.mmmmmmmmm.iiiiiii..",
    "............................",
    ".GGGGGGG.ttttttttttttttttt..",
    "....GGGG.ttttttttttttttttt..",
    "....GGGG.ttttttttttttttttt..",
    "....GGGG.ttttttttttttttttt..",
    ".GGGGGGG.ttttttttttttttttt..",
    ".GGGGGGG.ttttttttttttttttt..",
    "............................",
)
DISTRICTS = (
    District("park-side", (("p", "villas"),), ("round-olive", "round-mustard"), 0.4),
    District("station-quarter", (("s", "works"),), ("round-olive",), 0.1),
    District("canal-reach", (("r", "docks"),)),
    District("chapel-walk", (("w", "terraces"),), ("round-rust",), 0.1),
    District("lantern-market", (("m", "centre"),), ("round-mustard",), 0.05),
    District("silver-street", (("i", "terraces"),)),
    District("tower-gardens", (("t", "towers"), ("G", "villas")), ("round-olive", "round-rust", "wide-olive-17"), 0.4),
)
SITES = (
    Site("schools", "park-side", 3, 6),
    Site("skills", "station-quarter", 10, 6),
    Site("specialist", "canal-reach", 20, 6),
    Site("adult-care", "chapel-walk", 2, 10),
    Site("families", "chapel-walk", 5, 10),
    Site("library", "lantern-market", 9, 10),
    Site("safety", "lantern-market", 15, 10),
    Site("housing", "silver-street", 20, 10),
    Site("parks", "tower-gardens", 4, 16),
    Site("health", "tower-gardens", 11, 17),
    Site("youth", "tower-gardens", 18, 17),
)
ARCHES = tuple(Thing(f"viaduct-{look}", x, 1.7) for x, look in enumerate("4506000000001223000045060000"))
PARK_SIDE = (
    *row("villa", 3.6, (1.0, 3.1, 5.6), "012"),
    *row("shops", 5.95, (1.0, 2.0, 5.4, 6.4, 7.1), "03142"),
    *row("hedge", 3.85, (1.2, 3.3, 5.7), "010"),
)
STATION_QUARTER = (
    *row("newbuild", 3.7, (9.0, 11.2, 15.9), "012"),
    *row("tower", 3.8, (13.4, 14.6), "20"),
    *row("newbuild", 5.8, (12.6, 15.8), "20"),
    Thing("shops-1", 9.0, 5.9),
    Thing("shops-4", 14.7, 5.9),
    *row("lamp", 5.9, (12.3, 17.8)),
)
CANAL_REACH = (
    Thing("warehouse-0", 19.1, 3.7),
    Thing("warehouse-1", 21.3, 3.7),
    Thing("mill-0", 23.4, 3.8),
    Thing("works-1", 22.6, 5.8),
    Thing("newbuild-0", 24.0, 5.9),
    *row("crane", 5.7, (19.0,), "1"),
)
CHAPEL_WALK = (
    Thing("chapel-1", 1.0, 8.0),
    *row("terrace", 8.0, (2.0, 3.0), "01"),
    Thing("dome-0", 4.1, 8.1),
    *row("terrace", 8.0, (6.1, 7.0), "20"),
    *row("terrace", 9.6, (1.0, 4.1, 7.0), "312"),
    *row("terrace", 11.95, steps(1, 4), "0213"),
    Thing("chapel-0", 5.0, 11.95),
    *row("terrace", 11.95, (6, 7), "02"),
    *row("washing", 10.95, (1.3,), "0"),
)
LANTERN_MARKET = (
    *row("shops", 8.0, steps(9, 9), "031420314"),
    Thing("market-0", 11.1, 9.5),
    *row("stall", 10.3, (11.3, 12.0, 12.7, 13.4), "0213"),
    *row("stall", 10.85, (11.6, 12.4, 13.2), "302"),
    Thing("shops-2", 13.3, 9.3),
    Thing("shops-0", 17.1, 9.4),
    *row("shops", 11.95, (9, 10), "42"),
    Thing("pub-2", 11.0, 11.95),
    *row("stall", 11.8, (12.1, 12.8), "12"),
    Thing("dome-0", 13.6, 11.98),
    *row("shops", 11.95, (15.6, 16.6), "30"),
    *row("lamp", 10.9, (10.9, 14.4)),
)
SILVER_STREET = (
    *row("terrace", 8.0, steps(19, 7), "4120341"),
    *row("terrace", 9.6, (19, 22, 23, 24, 25), "14023"),
    *row("terrace", 11.95, (19, 20, 21), "024"),
    Thing("lot-1", 22.0, 11.95),
    *row("shops", 11.95, (24, 25), "13"),
    *row("washing", 10.9, (19.2, 22.4, 24.2), "021"),
    Thing("skip-0", 23.6, 10.9),
)
GARDENS = (
    *row("bench", 14.6, (1.4, 3.0, 6.6)),
    *row("bench", 17.4, (4.3, 6.4)),
    Thing("swing-0", 5.6, 14.8),
    Thing("pitch-1", 5.4, 18.6),
    *row("beds", 18.8, (1.2, 3.1), "02"),
    Thing("swans-0", 2.0, 16.3),
    *row("hedge", 13.3, steps(1, 7), "0102010"),
    *row("planter", 16.2, (6.4, 7.3), "01"),
)
TOWERS = (
    *row("tower", 15.6, (9.1, 14.2, 16.4, 20.8, 23.2), "01201"),
    *row("tower", 18.9, (9.4, 16.6, 24.8), "201"),
    *row("tower", 17.2, (14.4, 22.4), "02"),
    *row("slab", 14.2, (10.2, 12.1, 17.4, 21.7), "1021"),
    *row("maisonette", 18.9, (13.8, 21.2), "10"),
    *row("newbuild", 15.5, (24.2,), "1"),
    Thing("swing-0", 13.2, 16.6),
    Thing("pitch-0", 20.2, 16.9),
    Thing("garages-1", 22.8, 18.95),
    Thing("washing-1", 15.4, 17.0),
    Thing("car-2", 23.6, 17.2),
    Thing("car-0", 20.4, 17.8),
)
CANAL = (
    Thing("boat-0", 26.55, 3.2),
    Thing("boat-1", 26.5, 5.1),
    Thing("boat-2", 26.6, 8.4),
    Thing("boat-4", 26.5, 10.2),
    Thing("boat-3", 26.6, 14.8),
    Thing("boat-0", 26.5, 17.6),
    Thing("swans-0", 26.9, 16.2),
)
ROADS = (
    Thing("bus-0", 4.4, 6.62),
    Thing("bus-1", 14.4, 12.62),
    Thing("bus-2", 21.4, 6.62),
    Thing("shelter-0", 12.4, 6.35),
    Thing("shelter-0", 5.2, 12.35),
    Thing("car-1", 16.2, 6.7),
    Thing("car-4", 2.2, 12.7),
    Thing("car-3", 11.4, 12.6),
    Thing("car-5", 22.6, 12.6),
)
LANTERNFIELD = Plan(
    id="inner-city",
    cells=CELLS,
    districts=DISTRICTS,
    sites=SITES,
    things=(
        *ARCHES,
        *PARK_SIDE,
        *STATION_QUARTER,
        *CANAL_REACH,
        *CHAPEL_WALK,
        *LANTERN_MARKET,
        *SILVER_STREET,
        *GARDENS,
        *TOWERS,
        *CANAL,
        *ROADS,
    ),
    water=(Basin(27, -2, 27, 22), Basin(2, 15, 3, 16)),
    edge="quay",
    streets=(
        ((8, -1), (8, 20)),
        ((18, 1), (18, 12)),
        ((-1, 6), (28, 6)),
        ((-1, 12), (28, 12)),
        ((-1, 19), (25, 19)),
    ),
    lanes=(
        ((8, 10), (1, 10)),
        ((8, 10), (17, 10)),
        ((18, 10), (25, 10)),
        ((8, 17), (25, 17)),
    ),
    trees=0.5,
)
