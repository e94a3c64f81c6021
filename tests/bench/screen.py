"""Figures of the game as it is played: a turn, a view, the first frame, a frame."""

import statistics
import time
from collections.abc import Iterator

from figures import Figure, Work, median, process

from commongood.session import Session
from commongood.town.batches import NUMPY
from commongood.town.explain import explain
from commongood.town.ledger import Ledger

FIRST_FRAME = """
import commongood.session, commongood.desktop.window as window
window.run(commongood.session.Session.new(), (1280, 720), frames=1)
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
    yield Figure("first frame, whole process", millis(lambda: process("-c", FIRST_FRAME), 7), "ms", most=1500.0)
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
