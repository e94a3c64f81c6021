"""What is heard: cues that screens and commands leave, played one after another, and said in words at the window's edge."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.resources import as_file, files

import pygame

from commongood.assets.draw.palette import CARD, INK
from commongood.desktop import pictures
from commongood.desktop.display import quiet
from commongood.desktop.lettering import fit_lines, font
from commongood.desktop.metrics import Metrics
from commongood.desktop.settings import Settings
from commongood.desktop.words import count, say
from commongood.play.view import MeetingView

VOLUME = 0.4
STEPS = 6
"""How many votes in a row have a note of their own; later ones share the last."""
APART = 0.09
"""Seconds between two votes."""
SHOWN = 3.0
"""Seconds that a caption stays."""
MOST_CAPTIONS = 3
Play = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Cue:
    """A sound, so many seconds from now, and its words, if a caption says it."""

    sound: str
    after: float = 0.0
    words: str = ""


def cue(sound: str) -> Cue:
    """A sound that is heard at once, with its own words."""
    return Cue(sound, 0.0, say(f"sound.{sound}"))


def votes(meeting: MeetingView) -> Iterator[Cue]:
    """The votes of a meeting rising one after another, and what came of them."""
    place = 0
    for way, n in (("for", meeting.votes_for), ("against", meeting.votes_against)):
        for i in range(n):
            yield Cue(f"{way}-{min(i + 1, STEPS)}", APART * place, "" if i else count(f"sound.{way}", n))
            place += 1
    carried = meeting.outcome == "passed"
    yield Cue("carried" if carried else "lost", APART * (place + 2), say("sound.carried" if carried else "sound.lost"))


class Speaker:
    """Plays sounds by name through a mixer that is opened with the first of them; silent where there is no device."""

    def __init__(self) -> None:
        self._sounds: dict[str, pygame.mixer.Sound] = {}
        self._opened = self._silent = False

    def __call__(self, name: str) -> None:
        """Play a sound."""
        if self._silent:
            return
        try:
            self._play(name)
        except (pygame.error, NotImplementedError, ImportError, OSError):
            # a game without sound is whole: captions say what is heard
            self._silent = True

    def _play(self, name: str) -> None:
        if not self._opened and not pygame.mixer.get_init():
            with quiet():
                pygame.mixer.init(frequency=22050, size=-16, channels=1, buffer=512)
            self._opened = True
        if name not in self._sounds:
            with as_file(files("commongood.assets") / "sounds" / f"{name}.wav") as path:
                sound = pygame.mixer.Sound(str(path))
            sound.set_volume(VOLUME)
            self._sounds[name] = sound
        self._sounds[name].play()

    def close(self) -> None:
        """Close the mixer, if it was opened here."""
        self._sounds.clear()
        if self._opened:
            self._opened = False
            pygame.mixer.quit()


@dataclass
class Hearing:
    """What one scene lets be heard and reads out. play: what plays a sound by name, or None for a scene without sounds."""

    play: Play | None = None
    _coming: list[Cue] = field(default_factory=list)
    _captions: list[tuple[float, str]] = field(default_factory=list)

    def take(self, cues: list[Cue]) -> None:
        """Take cues; what came of a press is heard instead of the press."""
        telling = [each for each in cues if each.sound != "press"]
        self._coming += telling or cues[:1]
        cues.clear()

    def update(self, dt: float, settings: Settings) -> None:
        """Let dt seconds pass: play what is due, and let old captions go."""
        self._captions = [(left - dt, words) for left, words in self._captions if left > dt]
        later = []
        for each in self._coming:
            if each.after > 0:
                later.append(Cue(each.sound, each.after - dt, each.words))
                continue
            if settings.sound and self.play:
                self.play(each.sound)
            if settings.captions and each.words:
                self._captions = [*self._captions, (SHOWN, each.words)][-MOST_CAPTIONS:]
        self._coming = later

    @property
    def captions(self) -> list[str]:
        """What is said at the edge now, the oldest first."""
        return [words for _, words in self._captions]

    def draw(self, surface: pygame.Surface, m: Metrics) -> None:
        """Say along the lower edge what was heard."""
        if not self._captions:
            return
        px, lead = m.px(17), m.lead(17)
        lines = [line for words in self.captions for line in fit_lines(words, px, "bold", m.w * 0.6)]
        wide = max(font("bold", px).size(line)[0] for line in lines) + 28
        box = pygame.Rect((m.w - wide) // 2, m.h - lead * len(lines) - 18, wide, lead * len(lines) + 10)
        pictures.box(surface, box.inflate(4, 4), CARD, 8)
        pictures.box(surface, box, INK, 6)
        for i, line in enumerate(lines):
            surface.blit(font("bold", px).render(line, True, CARD), (box.x + 14, box.y + 5 + i * lead))
