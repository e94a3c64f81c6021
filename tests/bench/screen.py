"""Figures of the game as it is played: a turn, a view, the first frame, a frame."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from figures import Figure, Work, median, process

from commongood.session import Session
from commongood.town.batches import NUMPY
from commongood.town.explain import explain
from commongood.town.ledger import Ledger

FIRST_FRAME = """
import os, commongood.session, commongood.desktop.window as window
window.run(commongood.session.Session.new(), (1280, 720), frames=1, on_shown=lambda: os._exit(0))
"""
MEMORY = """
import gc, pathlib, resource
import commongood.session, commongood.desktop.window as window
from commongood.desktop.transitions import Follow

session = commongood.session.Session.new()

def play(scene, surface):
    def frames(count):
        for _ in range(count):
            scene.update(0.1)
            scene.draw(surface)
    frames(5)
    session.setting.engine.load()
    session.forecast([])
    scene.desk.do({"do": "meet"})
    while scene.desk.open_meeting():
        scene.desk.do({"do": "vote", "service": scene.desk.open_meeting().service})
    scene._apply(Follow())
    frames(5)
    scene.desk.do({"do": "next"})
    scene._apply(Follow())
    frames(5)
    for way in (1, 1, 1, -1, -1, -1):
        scene._town.zoom(way)
        frames(5)

class Played(window.TownScene):
    played = False

    def draw(self, surface):
        super().draw(surface)
        if not self.played:
            self.played = True
            play(self, surface)

window.TownScene = Played
window.run(session, (1920, 1080), frames=2, own=pathlib.Path("/nonexistent"))
now = int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize() / 1e6
print(now, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3, session.setting.engine.name)
"""


def frames(size: tuple[int, int]) -> tuple[float, float]:
    """Median and 99th percentile of a frame while the map pans with its overlay on, in milliseconds."""
    import pygame

    from commongood.desktop.scene import TownScene

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


def end_of_turn() -> float:
    """Milliseconds from the last decision to the report: the boards that agree, the rules, what shows, the save."""
    from commongood.desktop.desk import Desk

    found = []
    with tempfile.TemporaryDirectory() as folder:
        session = Session.new()
        session.setting.engine.load()
        desk = Desk(game=session, on_change=lambda: session.save(Path(folder) / "game.json") or "")
        while desk.view.phase != "end":
            start = time.perf_counter()
            desk.do({"do": "meet"})
            found.append(1000.0 * (time.perf_counter() - start))
            desk.do({"do": "next"})
    return statistics.median(found)


def memory() -> tuple[float, float, str]:
    """Megabytes of a whole process with a window of 1920 x 1080 after a turn and every zoom, the most ever, and the engine."""
    command = [sys.executable, "-c", MEMORY]
    now, most, engine = subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()
    return float(now), float(most), engine


def screen() -> Iterator[Figure]:
    """The game on NumPy alone, as it runs where there is no compiler, and its window."""
    session = Session.new()
    world, state = session.setting.world, session.setting.opening

    def turn() -> None:
        ledger = Ledger()
        NUMPY.resolve(world, NUMPY.settle(world, state, ledger), ledger)

    session.do({"do": "meet"})
    record = session.game.records[-1]

    def millis(work: Work, times: int) -> float:
        return 1000.0 * median(work, times)

    yield Figure("one turn with ledger, NumPy", millis(turn, 200), "ms", most=8.0)
    words = ("-m", "commongood.cli.main", "--help")
    yield Figure("commongood --help, whole process", millis(lambda: process(*words), 15), "ms", most=300.0)
    yield Figure("first frame, whole process", millis(lambda: process("-c", FIRST_FRAME), 7), "ms", most=1000.0)
    why = millis(lambda: explain(world, record.before, record.ledger, "trust"), 20)
    yield Figure("why a score changed", why, "ms")
    yield Figure("a view", millis(lambda: session.view(report=False), 20), "ms")
    whole = millis(lambda: list(Session.new().play_bot("reformer")), 3)
    yield Figure("a whole term, bot and all, no window", whole, "ms")
    yield Figure("state of one town", state.data.nbytes / 1000.0, "kB", most=64.0)
    for size in ((1280, 720), (1920, 1080)):
        middle, slow = frames(size)
        yield Figure(f"a frame at {size[0]}x{size[1]}, panning, median", middle, "ms")
        yield Figure(f"a frame at {size[0]}x{size[1]}, panning, 99th percentile", slow, "ms", most=16.0)
    yield Figure("end of a turn: rules, report, save", end_of_turn(), "ms", most=100.0)
    now, most_ever, engine = memory()
    note = f"{engine} engine; {now:.0f} in the end"
    yield Figure("memory with a window of 1920x1080, the most in a turn and all zooms", most_ever, "MB", most=350.0, note=note)
