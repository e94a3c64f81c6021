"""Wrenmouth: a resort of two seasons: villas on a cliff, closes of bungalows, hotels and a pier, a harbour, an estate."""

from commongood.assets.make.plan import Basin, District, Plan, Site, Thing, row, steps

CELLS = (
    "............................",
    ".ccccccc.bbbbbbbbb.hhhhhhhh.",
    ".ccccccc.bbbbbbbbb.hhhhhhhh.",
    ".ccccccc.bbbbbbbbb.hhhhhhhh.",
    ".ccccccc.bbbbbbbbb.hhhhhhhh.",
    "............................",
    ".ccccccc.kkkkkkkkk.ssssssss.",
    ".ccccccc.kkkkkkkkk.ssssssss.",
    ".ccccccc.kkkkkkkkk.ssssssss.",
    ".ccccccc.kkkkkkkkk.ssssssss.",
    ".ccccccc.kkkkkkkkk.ssssssss.",
    "............................",
    "pppppppppppppppppp.dddddddd.",
    "pppppppppppppppppp.dddddddd.",
    "pppppppppppppppppp.dddddddd.",
    "xxxxxxxxxxxxxxxxxx.dddddddd.",
    "xxxxxxxxxxxxxxxxxx..........",
    "xxxxxxxxxxxxxxxxxx..........",
    "xxxxxxxxxxxxxxxxxx..........",
    "xxxxxxxxxxxxxxxxxx..........",
)
DISTRICTS = (
    District("cliff-top", (("c", "villas"),), ("round-olive", "wide-olive-17", "round-mustard"), 0.45),
    District("bungalow-rise", (("b", "semis"),), ("round-mustard", "round-olive"), 0.3),
    District("hillside", (("h", "semis"),), ("round-rust", "round-olive"), 0.4),
    District("back-streets", (("k", "centre"),)),
    District("sandhills", (("s", "estate"),), ("round-olive",), 0.5),
    District("grand-parade", (("p", "centre"),)),
    District("old-harbour", (("d", "docks"),)),
)
SITES = (
    Site("parks", "cliff-top", 2, 9),
    Site("adult-care", "bungalow-rise", 10, 5),
    Site("health", "bungalow-rise", 14, 5),
    Site("schools", "hillside", 21, 5),
    Site("housing", "back-streets", 10, 9),
    Site("specialist", "back-streets", 15, 9),
    Site("families", "sandhills", 20, 9),
    Site("youth", "sandhills", 24, 9),
    Site("library", "grand-parade", 5, 14),
    Site("safety", "grand-parade", 14, 14),
    Site("skills", "old-harbour", 23, 14),
)
CLIFF_TOP = (
    *row("villa", 2.7, (1.1, 3.3, 5.5), "012"),
    *row("villa", 4.9, (1.9, 4.6), "20"),
    *row("villa", 7.9, (4.8,), "1"),
    *row("villa", 9.9, (5.1,), "0"),
    *row("hedge", 7.2, (1.2, 2.2, 3.2), "010"),
    *row("bungalow", 10.9, (1.2, 2.4, 6.3), "021"),
    Thing("bench-0", 4.3, 8.9),
    Thing("planter-0", 4.6, 10.9),
)
BUNGALOW_RISE = (
    *row("bungalow", 1.9, steps(9.1, 8, 1.1), "01201201"),
    *row("bungalow", 3.2, (9.1, 12.3, 13.3, 16.4), "1021"),
    *row("bungalow", 4.9, (9.0, 12.4, 16.5), "201"),
    *row("hedge", 2.1, steps(9.2, 8, 1.1), "01021010"),
    Thing("bench-0", 13.5, 4.95),
)
HILLSIDE = (
    *row("semi", 1.95, steps(19, 8), "01230123"),
    *row("semi", 3.5, (19.0, 20.0, 23.4, 24.4, 25.4), "21301"),
    *row("semi", 4.95, (19.0, 20.0, 23.6, 24.6, 25.6), "03212"),
    Thing("car-1", 23.2, 3.7),
)
BACK_STREETS = (
    *row("shops", 7.1, steps(9, 9), "241034120"),
    *row("terrace", 8.8, (9.0, 12.1, 13.1, 14.1), "4204"),
    *row("shops", 8.8, (17.0,), "3"),
    *row("terrace", 10.95, steps(9, 5), "04124"),
    Thing("pub-2", 14.0, 10.95),
    *row("terrace", 10.95, (15.0, 16.0, 17.0), "403"),
    *row("washing", 9.95, (9.3, 13.2), "02"),
    Thing("skip-0", 12.2, 9.9),
    Thing("lamp-0", 17.2, 9.8),
)
SANDHILLS = (
    *row("slab", 7.1, (19.0, 21.2, 23.6), "021"),
    *row("maisonette", 10.9, (19.1, 21.3, 24.7), "102"),
    Thing("tower-2", 26.0, 8.4),
    Thing("garages-0", 22.2, 8.9),
    Thing("swing-0", 22.6, 8.0),
    Thing("lot-1", 23.2, 10.95),
)
GRAND_PARADE = (
    *row("newbuild", 13.7, (2.1, 9.0, 16.0), "012"),
    *row("shops", 13.6, (0.1, 1.0, 7.2, 8.1), "0341"),
    *row("villa", 13.6, (11.2,), "1"),
    *row("shops", 13.6, (13.5,), "2"),
    *row("lamp", 14.4, (0.6, 4.6, 8.2, 10.6, 13.4, 16.8)),
    *row("planter", 14.2, (5.3, 9.6), "02"),
    *row("bench", 14.95, (1.4, 3.6, 6.2, 8.9, 15.4)),
    *row("fence", 15.1, steps(0, 12)),
    *row("fence", 15.1, steps(13, 5)),
)
BEACH = (
    *row("stall", 15.8, (1.6, 4.2, 4.9, 8.0, 14.2, 15.0), "021302"),
    *row("stall", 16.3, (2.7, 6.4, 9.7, 16.1), "1023"),
    *row("dinghy", 16.7, (0.8, 3.6, 5.6, 10.3, 15.4), "01210"),
    *(
        Thing(f"person-{v}", x, foot)
        for v, (x, foot) in enumerate(
            (
                (1.2, 16.2),
                (3.3, 15.7),
                (5.6, 16.1),
                (7.2, 16.4),
                (7.6, 15.6),
                (8.9, 16.5),
                (10.6, 15.8),
                (14.0, 16.4),
                (16.8, 15.9),
            )
        )
    ),
)
PIER = (
    *row("lamp", 17.2, (11.85, 12.9)),
    *row("stall", 17.6, (12.2,), "0"),
    Thing("hall-0", 11.5, 19.6),
)
HARBOUR = (
    *row("cottage", 13.3, (19.1, 20.2, 21.3), "013"),
    Thing("warehouse-1", 25.0, 13.6),
    Thing("pub-1", 20.3, 14.9),
    *row("cottage", 14.9, (21.5,), "2"),
    *row("crane", 15.7, (26.0,), "1"),
    Thing("crates-2", 24.7, 15.7),
    Thing("barrels-0", 19.4, 15.6),
    Thing("barrels-0", 22.4, 15.7),
    Thing("tug-0", 20.2, 17.3),
    Thing("tug-1", 25.2, 18.2),
    Thing("dinghy-2", 22.4, 17.3),
    Thing("dinghy-0", 23.9, 17.5),
    Thing("boat-2", 24.6, 19.6),
    Thing("ship-0", 20.2, 19.7),
)
SEA = (
    Thing("boat-4", 2.6, 19.4),
    Thing("dinghy-1", 8.6, 18.2),
    Thing("dinghy-0", 6.3, 19.3),
    Thing("dinghy-2", 15.0, 18.6),
    Thing("swans-0", 9.6, 19.2),
)
ROADS = (
    Thing("bus-0", 5.4, 5.62),
    Thing("bus-2", 22.4, 11.62),
    Thing("shelter-0", 12.6, 5.35),
    Thing("shelter-0", 6.1, 11.35),
    Thing("car-0", 15.3, 5.7),
    Thing("car-3", 24.2, 5.7),
    Thing("car-5", 3.2, 11.7),
    Thing("car-1", 10.2, 11.7),
    Thing("car-4", 16.2, 11.6),
)
WRENMOUTH = Plan(
    id="seaside-town",
    cells=CELLS,
    districts=DISTRICTS,
    sites=SITES,
    things=(
        *CLIFF_TOP,
        *BUNGALOW_RISE,
        *HILLSIDE,
        *BACK_STREETS,
        *SANDHILLS,
        *GRAND_PARADE,
        *BEACH,
        *PIER,
        *HARBOUR,
        *SEA,
        *ROADS,
    ),
    water=(Basin(-2, 18, 30, 22), Basin(19, 17, 30, 22)),
    open_grounds=(("x", "sand"),),
    edge="bank",
    streets=(
        ((8, -1), (8, 11)),
        ((18, -1), (18, 20)),
        ((-1, 5), (28, 5)),
        ((-1, 11), (28, 11)),
        ((27, -1), (27, 11)),
        ((12, 14), (12, 20)),
    ),
    lanes=(
        ((8, 9), (2, 9)),
        ((8, 9), (17, 9)),
        ((18, 9), (26, 9)),
        ((0, 14), (18, 14)),
        ((18, 14), (22, 14)),
    ),
    trees=0.4,
)
