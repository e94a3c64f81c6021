"""Someone who presses anything: random keys, clicks, turns of the wheel, sizes and texts, on every screen, without end.

`make soak`, or `python tests/ui/soaking.py [EVENTS] [SCREEN …]`: the same seeds give the same events. A fault names its
screen, its seed and the number of the event.
"""

import gc
import os
import random
import resource
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

import pygame

from commongood.desktop.lesson_window import lesson_scene
from commongood.desktop.scene import TownScene
from commongood.desktop.screen import Screen
from commongood.desktop.settings import DEFAULT, Settings
from commongood.desktop.stack import Stack
from commongood.desktop.title_scene import TitleScene
from commongood.session import Session, catalogue
from commongood.shelf import Shelf, kept_path

SIZES = ((1024, 600), (1024, 600), (1280, 720), (960, 540), (800, 480), (1400, 1050), (1, 1))
KEYS = (
    *(pygame.K_TAB,) * 8,
    *(pygame.K_RETURN,) * 8,
    *(pygame.K_ESCAPE,) * 3,
    *(pygame.K_LEFT, pygame.K_RIGHT, pygame.K_UP, pygame.K_DOWN) * 2,
    *range(pygame.K_a, pygame.K_z + 1),
    *range(pygame.K_0, pygame.K_9 + 1),
    *range(pygame.K_F1, pygame.K_F10 + 1),
    *(pygame.K_PLUS, pygame.K_MINUS, pygame.K_PAGEUP, pygame.K_PAGEDOWN, pygame.K_HOME, pygame.K_END),
    *(pygame.K_SPACE, pygame.K_BACKSPACE, pygame.K_DELETE, pygame.K_COMMA, pygame.K_QUESTION),
)
MODS = (*(0,) * 8, pygame.KMOD_CTRL, pygame.KMOD_SHIFT, pygame.KMOD_ALT)
TEXTS = ("a", "7", "-", " ", "ß", "🙂", "\u202e", "x" * 300)
Event = pygame.event.Event


def advanced(session: Session, phase: str) -> Session:
    """The game brought to a phase: to its boards, its report, or its end."""
    while session.game.phase != phase and session.game.phase != "end":
        if session.game.phase == "plan":
            shared = {s.id for s in session.view().services if s.governance.id != "council"}
            offers = [p for p in session.view().proposals if p.service in shared and not p.refusal and not p.drafted]
            for offer in offers[:2]:
                session.do({"do": "propose", "service": offer.service, "proposal": offer.id})
        if session.game.phase == "boards":
            meeting = next(m for m in session.view().meetings if m.outcome == "open")
            session.do({"do": "vote", "service": meeting.service})
        else:
            session.do({"do": "next" if session.game.phase == "report" else "meet"})
    return session


def _town(phase: str, level: str, turns: int, settings: Settings = DEFAULT) -> Callable[[Path], Stack]:
    return lambda folder: TownScene(
        advanced(Session.new(level, turns=turns), phase), SIZES[0], settings=settings, play=lambda name: None
    )


def _title(folder: Path) -> Stack:
    shelf = Shelf(catalogue(), folder)
    for seed in (1, 2):
        Session.new("first-steps", seed=seed).save(kept_path(folder, "first-steps", "evidence", seed))
    (folder / "spoiled.json").write_bytes(b"{")
    return TitleScene(shelf, SIZES[0])


def _learning(folder: Path) -> Stack:
    scene = TownScene(Session.new("first-steps"), SIZES[0], on_keep=lambda name: "" if name != "7" else "it cannot be")
    scene.desk.learn(True)
    return scene


def _lesson(folder: Path) -> Stack:
    return lesson_scene(Session.new("first-steps"), folder / "lesson.json", SIZES[0], DEFAULT, lambda settings: "")


SCREENS: dict[str, Callable[[Path], Stack]] = {
    "title": _title,
    "plan": _town("plan", "market-town", 8),
    "plan in large text": _town("plan", "deprived-borough", 4, Settings(text=200, palette="lightness", captions=True)),
    "boards": _town("boards", "market-town", 8),
    "report": _town("report", "market-town", 8),
    "last report": _town("report", "first-steps", 1),
    "end": _town("end", "first-steps", 1),
    "French": _town("plan", "first-steps", 4, Settings(language="fr", reduced_motion=True)),
    "lesson": _lesson,
    "learning": _learning,
}
"""Where the presser begins; from there they wander where their keys and clicks lead."""


class Presser:
    """Someone who presses anything before a scene."""

    def __init__(self, make: Callable[[], Stack], seed: int) -> None:
        self.make, self.chance = make, random.Random(seed)
        self.scene, self.surface = make(), pygame.Surface(SIZES[0])
        self.seen: set[str] = set()
        self.frame()

    def spot(self) -> tuple[int, int]:
        """A point of the screen: more often than not one that can be pressed."""
        w, h = self.surface.get_size()
        screen = self.scene.screen
        if isinstance(screen, Screen) and screen.places() and self.chance.random() < 0.7:
            panel, spot = self.chance.choice(screen.places())
            x, y = panel.shown(spot).center
            return round(x * w / self.scene.size[0]), round(y * h / self.scene.size[1])
        return self.chance.randrange(-5, w + 5), self.chance.randrange(-5, h + 5)

    def events(self) -> list[Event]:
        """What is done next."""
        kind = self.chance.random()
        if kind < 0.42:
            key, mod = self.chance.choice(KEYS), self.chance.choice(MODS)
            down = Event(pygame.KEYDOWN, key=key, mod=mod, unicode=chr(key) if key < 128 else "")
            return [down, Event(pygame.KEYUP, key=key, mod=mod)] if self.chance.random() < 0.9 else [down]
        if kind < 0.72:
            pos, button = self.spot(), self.chance.choice((1, 1, 1, 1, 1, 2, 3))
            move = Event(pygame.MOUSEMOTION, pos=pos, rel=(3, -2), buttons=(0, 0, 0))
            press, let = (Event(kind, pos=pos, button=button) for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP))
            return [move, press, let] if self.chance.random() < 0.85 else [self.chance.choice((move, press, let))]
        if kind < 0.86:
            move = Event(pygame.MOUSEMOTION, pos=self.spot(), rel=(9, 9), buttons=(1, 0, 0))
            return [move, Event(pygame.MOUSEWHEEL, x=0, y=self.chance.randint(-3, 3))]
        if kind < 0.93:
            return [Event(pygame.TEXTINPUT, text=self.chance.choice(TEXTS))]
        if kind < 0.97:
            self.surface = pygame.Surface(self.chance.choice(SIZES))
            return []
        return [Event(self.chance.choice((pygame.WINDOWFOCUSLOST, pygame.WINDOWLEAVE, pygame.USEREVENT)))]

    def frame(self) -> None:
        """Let a moment pass and draw."""
        self.scene.update(self.chance.choice((0.0, 0.016, 0.3)))
        self.scene.draw(self.surface)
        self.seen.add(type(self.scene.screen).__name__)

    def step(self) -> None:
        """Do one thing."""
        for event in self.events():
            self.scene.handle_event(event)
        if self.scene.done:
            self.scene = self.make()
        self.frame()


def soak(name: str, count: int, seed: int, folder: Path) -> set[str]:
    """So many random things on a screen; returns the kinds of screens that were met. A fault names the event."""
    folder.mkdir(parents=True, exist_ok=True)
    pygame.display.init()
    pygame.display.set_mode(SIZES[0])
    presser = Presser(lambda: SCREENS[name](folder), seed)
    for number in range(count):
        try:
            presser.step()
        except Exception as error:
            error.add_note(f"on the screen {name!r}, seed {seed}, event {number}")
            raise
    return presser.seen


def game_through_the_window(surface: pygame.Surface, turns: int, seed: int) -> None:
    """A game of so many turns, drawn as it goes."""
    scene = TownScene(Session.new("first-steps", seed=seed, turns=turns), surface.get_size())
    while scene.desk.view.phase != "end":
        phase = scene.desk.view.phase
        meeting = scene.desk.open_meeting()
        command = {"plan": {"do": "meet"}, "report": {"do": "next"}}.get(phase)
        scene.desk.do(command or {"do": "vote", "service": meeting.service if meeting else ""})
        scene._stack = [scene.base()]
        for _ in range(3):
            scene.update(0.05)
            scene.draw(surface)


def resident() -> float:
    """Megabytes of this process's memory that are in use now."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return pages * resource.getpagesize() / 1e6


def main(given: list[str]) -> int:
    """Soak every screen, then play 50 turns and look at the memory; 1 if there was a fault."""
    count = int(given[0]) if given and given[0].isdecimal() else 2000
    names = [name for name in given if name in SCREENS] or list(SCREENS)
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        for number, name in enumerate(names):
            try:
                seen = soak(name, count, 1000 + number, Path(folder) / name)
                print(f"{name}: {count} things done on {', '.join(sorted(seen))}; {resident():.0f} MB", flush=True)
            except Exception:
                faults += 1
                traceback.print_exc()
    surface, marks = pygame.Surface((1280, 720)), []
    game_through_the_window(surface, 10, 1)
    for seed in range(6):
        game_through_the_window(surface, 10, seed + 2)
        gc.collect()
        marks.append(resident())
    grown = marks[-1] - marks[0]
    print(f"memory after 20, 30, … 70 turns: {', '.join(f'{mark:.0f}' for mark in marks)} MB; grown by {grown:.1f} MB in 50")
    return 1 if faults or grown > 8 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
