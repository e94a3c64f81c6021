"""The figures that are promised, measured: `make bench` prints one table and writes out/bench.json. No test depends on them."""

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")

FIRST_FRAME = """
import commongood.session, commongood.desktop.window as window
window.run(commongood.session.Session.new(), (1280, 720), frames=1)
"""


def median_of(times: int, work: Callable[[], object]) -> float:
    """The median of so many runs, in milliseconds."""
    found = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        found.append(1000.0 * (time.perf_counter() - start))
    return statistics.median(found)


def process(*words: str) -> Callable[[], object]:
    return lambda: subprocess.run([sys.executable, *words], check=True, capture_output=True)


def frames(size: tuple[int, int]) -> tuple[float, float]:
    """Median and 99th percentile of a frame while the map pans with its overlay on, in milliseconds."""
    import pygame

    from commongood.desktop.scene import TownScene
    from commongood.session import Session

    pygame.display.init()
    surface = pygame.display.set_mode(size)
    scene = TownScene(Session.new(), size)
    found = []
    for number in range(160):
        start = time.perf_counter()
        # hold the right arrow down, then the left one
        key = pygame.K_RIGHT if number % 80 < 40 else pygame.K_LEFT
        if number % 40 == 0:
            for old in (pygame.K_RIGHT, pygame.K_LEFT):
                scene.handle_event(pygame.event.Event(pygame.KEYUP, key=old, mod=0, unicode=""))
            scene.handle_event(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))
        scene.update(1 / 60)
        scene.draw(surface)
        found.append(1000.0 * (time.perf_counter() - start))
    pygame.display.quit()
    warm = sorted(found[10:])
    return statistics.median(warm), warm[int(0.99 * len(warm))]


def main() -> None:
    from commongood.play.forecast import forecast
    from commongood.session import Session
    from commongood.town.drive import resolve, settle
    from commongood.town.explain import explain
    from commongood.town.ledger import Ledger

    session = Session.new()
    world, state = session.setting.world, session.setting.opening

    def turn() -> None:
        ledger = Ledger()
        resolve(world, settle(world, state, ledger=ledger), ledger=ledger)

    session.do({"do": "meet"})
    record = session.game.records[-1]
    rows: list[tuple[str, float, str]] = [
        ("one turn with ledger, NumPy (ms)", median_of(200, turn), "under 5"),
        ("commongood --help (ms)", median_of(15, process("-m", "commongood.cli.main", "--help")), "under 300"),
        ("first frame, whole process (ms)", median_of(7, process("-c", FIRST_FRAME)), "under 1500"),
        ("why a score changed (ms)", median_of(20, lambda: explain(world, record.before, record.ledger, "trust")), ""),
        ("64 futures of 2 turns (ms)", median_of(10, lambda: forecast(session.setting, record.after, 2, 64)), ""),
        ("a view (ms)", median_of(20, lambda: session.view(report=False)), ""),
        ("a whole term, bot and all, no window (ms)", median_of(3, lambda: list(Session.new().play_bot("reformer"))), ""),
        ("state of one town (kB)", state.data.nbytes / 1000.0, "under 64"),
    ]
    for size in ((1280, 720), (1920, 1080)):
        middle, slow = frames(size)
        rows.append((f"a frame at {size[0]}x{size[1]}, panning, median (ms)", middle, ""))
        rows.append((f"a frame at {size[0]}x{size[1]}, panning, 99th percentile (ms)", slow, ""))
    width = max(len(name) for name, _, _ in rows)
    for name, value, reach in rows:
        print(f"{name:<{width}}  {value:10.2f}  {reach}")
    out = Path("out")
    out.mkdir(exist_ok=True)
    machine = {"python": platform.python_version(), "system": platform.platform(), "processors": os.cpu_count()}
    figures = [{"figure": name, "median": value, "reach": reach} for name, value, reach in rows]
    (out / "bench.json").write_text(json.dumps({"machine": machine, "figures": figures}, indent=1))


if __name__ == "__main__":
    main()
