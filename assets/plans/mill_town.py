"""Thrumley: mills on a canal, a railway on arches, terraces, chapels, and the square where the first co-op shop was."""

from commongood.assets.make.plan import Basin, District, Plan, Site, Thing, row, steps

CELLS = (
    ".EEEEEEE....................",
    ".EEEEEEE.hhhhhhhhh.vvvvvvvv.",
    ".EEEEEEE.hhhhhhhhh.vvvvvvvv.",
    ".eeeeeee.hhhhhhhhh.vvvvvvvv.",
    ".eeeeeee.hhhhhhhhh.vvvvvvvv.",
    "............................",
    "............................",
    ".wwwwwww.qqqqqqqqq.nnnnnnnn.",
    ".wwwwwww.qqqqqqqqq.nnnnnnnn.",
    ".wwwwwww.qqqqqqqqq.nnnnnnnn.",
    ".wwwwwww.qqqqqqqqq.nnnnnnnn.",
    ".wwwwwww.qqqqqqqqq.nnnnnnnn.",
    "............................",
    "............................",
    "............................",
    ".bbbbbbb.mmmmmmmmmmmmmmmmmm.",
    ".bbbbbbb.mmmmmmmmmmmmmmmmmm.",
    ".bbbbbbb.mmmmmmmmmmmmmmmmmm.",
    ".bbbbbbb.mmmmmmmmmmmmmmmmmm.",
    ".bbbbbbb.mmmmmmmmmmmmmmmmmm.",
)
DISTRICTS = (
    District("moor-edge", (("e", "semis"), ("E", "fields")), ("round-olive", "round-rust"), 0.15),
    District("chapel-hill", (("h", "semis"),), ("round-mustard", "round-rust"), 0.5),
    District("viaduct-end", (("v", "terraces"),), ("round-rust",), 0.1),
    District("weavers-row", (("w", "terraces"),)),
    District("co-op-square", (("q", "centre"),), ("round-rust",), 0.1),
    District("canal-side", (("n", "terraces"),), ("round-mustard",), 0.1),
    District("brook-estate", (("b", "estate"),), ("round-olive", "wide-olive-17"), 0.5),
    District("spindle-bank", (("m", "works"),), ("round-olive",), 0.12),
)
SITES = (
    Site("parks", "moor-edge", 3, 5),
    Site("schools", "chapel-hill", 10, 5),
    Site("adult-care", "chapel-hill", 14, 5),
    Site("safety", "viaduct-end", 22, 5),
    Site("families", "weavers-row", 3, 10),
    Site("library", "co-op-square", 9, 10),
    Site("specialist", "co-op-square", 15, 10),
    Site("health", "canal-side", 20, 10),
    Site("youth", "canal-side", 24, 10),
    Site("housing", "brook-estate", 3, 18),
    Site("skills", "spindle-bank", 15, 18),
)
MOOR_EDGE = (
    Thing("farm-0", 1.3, 1.95),
    *row("sheep", 1.0, (4.2, 6.3), "01"),
    *row("sheep", 1.8, (3.8, 5.2, 7.0), "101"),
    *row("sheep", 2.5, (2.2, 4.6, 6.4), "010"),
    *row("hedge", 2.9, steps(1, 7), "0102010"),
    *row("cottage", 4.9, (1.1, 5.3, 6.5), "031"),
    Thing("bales-0", 5.9, 1.3),
)
CHAPEL_HILL = (
    Thing("church-0", 9.0, 3.0),
    Thing("chapel-1", 16.6, 2.9),
    *row("semi", 2.1, (11.2, 12.2, 13.2, 14.2, 15.2), "01230"),
    *row("villa", 4.9, (12.1,), "1"),
    *row("semi", 4.95, (16.4,), "2"),
    Thing("bench-0", 9.2, 4.9),
)
VIADUCT_END = (
    *row("terrace", 1.95, steps(19, 8), "01234012"),
    *row("terrace", 3.5, (19, 20, 21, 24, 25, 26), "210431"),
    *row("terrace", 4.95, (19, 20, 24.1, 25.1), "0412"),
    Thing("pub-1", 21.0, 4.95),
    Thing("lot-0", 26.0, 4.95),
    *row("washing", 4.0, (19.3, 25.0), "01"),
)
ARCHES = tuple(Thing(f"viaduct-{look}", x, 7.35) for x, look in enumerate("0000000001223045064500000000"))
WEAVERS_ROW = (
    *row("terrace", 7.95, steps(1, 7), "0120310"),
    *row("terrace", 9.6, (1, 2, 5.1, 6.1, 7), "21302"),
    *row("terrace", 11.95, steps(1, 6), "301201"),
    Thing("chapel-0", 7.0, 11.95),
    *row("washing", 8.6, (1.3, 5.6), "02"),
    *row("beds", 10.95, (1.2,), "1"),
)
CO_OP_SQUARE = (
    *row("shops", 8.1, steps(9, 6), "031420"),
    *row("shops", 8.1, (16, 17), "24"),
    Thing("hall-0", 12.1, 9.6),
    Thing("monument-0", 13.0, 10.85),
    *row("stall", 10.7, (11.4, 12.2, 14.1), "021"),
    *row("shops", 11.95, (9, 10), "13"),
    Thing("market-0", 11.4, 11.95),
    Thing("pub-0", 13.7, 11.95),
    *row("shops", 11.95, (15, 16, 17), "402"),
    *row("lamp", 10.8, (11.1, 14.8)),
    Thing("planter-2", 17.3, 9.9),
)
CANAL_SIDE = (
    *row("terrace", 7.95, steps(19, 8), "12031420"),
    *row("terrace", 9.6, (19.0, 22.1, 23.0, 26.0), "0312"),
    *row("terrace", 11.95, steps(19, 5), "20314"),
    Thing("shops-2", 24.0, 11.95),
    Thing("dome-0", 25.0, 11.98),
    *row("washing", 8.6, (22.6,), "1"),
    *row("stall", 10.8, (22.6,), "3"),
)
CANAL = (
    Thing("boat-0", 3.2, 13.7),
    Thing("boat-2", 10.6, 14.1),
    Thing("boat-3", 15.2, 13.6),
    Thing("boat-1", 23.2, 13.8),
    Thing("swans-0", 13.2, 13.8),
    Thing("dinghy-1", 6.5, 14.2),
    Thing("dinghy-0", 21.3, 14.2),
    Thing("gate-0", 19.2, 14.3),
    *row("bench", 12.6, (4.3, 12.2, 22.4)),
    *row("lamp", 12.5, (2.2, 10.2, 16.3, 20.2, 25.4)),
)
BROOK_ESTATE = (
    *row("slab", 16.0, (1.0, 3.2, 5.6), "120"),
    *row("maisonette", 17.9, (5.4,), "1"),
    Thing("bungalow-0", 1.4, 17.7),
    *row("bungalow", 19.6, (1.2, 5.6, 6.8), "012"),
    Thing("swing-0", 2.2, 19.2),
    Thing("garages-0", 3.6, 19.7),
)
SPINDLE_BANK = (
    Thing("mill-0", 9.2, 17.4),
    Thing("mill-1", 12.0, 17.4),
    Thing("works-0", 18.0, 17.2),
    Thing("mill-0", 20.6, 17.4),
    Thing("newbuild-1", 23.0, 17.3),
    Thing("lot-2", 25.0, 17.0),
    *row("terrace", 16.0, (15.0, 16.0), "04"),
    Thing("crates-0", 17.2, 17.9),
    Thing("barrels-0", 11.2, 17.9),
    *row("terrace", 19.6, (9, 10, 11, 12, 13), "01204"),
    Thing("works-2", 19.0, 19.7),
    Thing("works-1", 22.0, 19.7),
    Thing("car-3", 24.4, 19.6),
    Thing("skip-0", 25.4, 17.8),
)
ROADS = (
    Thing("bus-0", 4.4, 5.62),
    Thing("shelter-0", 12.4, 5.35),
    Thing("car-1", 15.8, 5.7),
    Thing("car-4", 20.6, 5.7),
    Thing("car-0", 14.2, 18.8),
    Thing("car-5", 6.6, 10.9),
)
THRUMLEY = Plan(
    id="mill-town",
    cells=CELLS,
    districts=DISTRICTS,
    sites=SITES,
    things=(
        *MOOR_EDGE,
        *CHAPEL_HILL,
        *VIADUCT_END,
        *ARCHES,
        *WEAVERS_ROW,
        *CO_OP_SQUARE,
        *CANAL_SIDE,
        *CANAL,
        *BROOK_ESTATE,
        *SPINDLE_BANK,
        *ROADS,
    ),
    water=(Basin(-2, 13, 30, 14),),
    edge="quay",
    streets=(
        ((8, -1), (8, 20)),
        ((18, -1), (18, 15)),
        ((-1, 5), (28, 5)),
        ((27, 5), (27, 20)),
    ),
    lanes=(
        ((8, 10), (1, 10)),
        ((8, 10), (17, 10)),
        ((27, 10), (19, 10)),
        ((8, 18), (1, 18)),
        ((8, 18), (27, 18)),
    ),
    trees=0.55,
)
