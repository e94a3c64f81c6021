"""What is heard is short and quiet, can be switched off, can be read, and is never needed."""

import os
import subprocess
import sys
import wave
from collections.abc import Callable
from pathlib import Path

import msgspec
import pygame
import pytest
from commongood.assets.find import HOME
from commongood.assets.make import sounds as made
from commongood.assets.make.outputs import heard
from ui_player import Player

from commongood.desktop.scene import TownScene
from commongood.desktop.settings import Settings
from commongood.desktop.sounds import STEPS, Cue, Speaker
from commongood.desktop.words import catalogue
from commongood.session import Session


def test_the_files_are_what_the_code_makes_to_the_last_byte() -> None:
    assert {path.name for path in (HOME / "sounds").iterdir()} == {Path(path).name for path in heard()}
    assert [path for path, make in heard().items() if (HOME.parent / path).read_bytes() != make()] == []


@pytest.mark.parametrize("name", made.SOUNDS)
def test_a_sound_is_short_quiet_and_begins_and_ends_in_silence(name: str) -> None:
    with wave.open(str(HOME / "sounds" / f"{name}.wav")) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22050)
    samples = made.samples(name)
    assert 0.03 <= len(samples) / made.RATE <= 0.7
    assert 1500 < abs(samples).max() < 8192  # a quarter of what it could be
    assert abs(samples[:4]).max() < 300
    assert abs(samples[-4:]).max() < 30
    assert abs(int(samples.sum())) / len(samples) < 40  # it does not press on the ear


def test_votes_for_rise_and_votes_against_fall() -> None:
    def pitches(way: str) -> list[int]:
        return [made.SOUNDS[f"{way}-{i + 1}"][0].pitch for i in range(STEPS)]

    assert pitches("for") == sorted(pitches("for"))
    assert pitches("against") == sorted(pitches("against"), reverse=True)


def scene_with(settings: Settings, heard_: list[str] | None) -> TownScene:
    return TownScene(
        Session.new("market-town", turns=2), (1280, 720), settings=settings, play=None if heard_ is None else heard_.append
    )


def through_a_turn(scene: TownScene) -> list[list[str]]:
    """Play a turn with a contested vote; returns the captions of each frame."""
    seen = []

    def frames(count: int) -> None:
        for _ in range(count):
            scene.update(0.05)
            seen.append(list(scene.hearing.captions))

    desk = scene.desk
    desk.do({"do": "fund", "service": "parks", "amount": 1000.0})
    frames(2)
    shared = {s.id for s in desk.view.services if s.governance.id != "council"}
    offers = [p for p in desk.view.proposals if p.service in shared and not p.refusal and not p.drafted]
    for offer in offers[:3]:
        desk.do({"do": "propose", "service": offer.service, "proposal": offer.id})
        frames(2)
    desk.undo()
    desk.redo()
    desk.do({"do": "meet"})
    while desk.view.phase in ("boards", "report"):
        scene._stack = [scene.base()]
        frames(2)
        meeting = desk.open_meeting()
        desk.do({"do": "vote", "service": meeting.service} if meeting else {"do": "next"})
        frames(30)
    scene._stack = [scene.base()]
    frames(30)
    return seen


def test_a_turn_is_heard_from_the_first_draft_to_the_next_bell() -> None:
    heard_: list[str] = []
    through_a_turn(scene_with(Settings(), heard_))
    assert heard_[:2] == ["refused", "draft"]
    assert {"undo", "board", "paper", "turn"} <= set(heard_)
    assert any(name.startswith(("for-", "against-")) for name in heard_)
    assert {"carried", "lost"} & set(heard_)
    assert set(heard_) <= set(made.SOUNDS)


def test_switched_off_nothing_is_played_but_still_read() -> None:
    heard_: list[str] = []
    seen = through_a_turn(scene_with(Settings(sound=False, captions=True), heard_))
    assert heard_ == []
    words = {line for lines in seen for line in lines}
    texts = catalogue()
    assert {texts["sound.refused"], texts["sound.board"], texts["sound.paper"], texts["sound.turn"]} <= words
    assert any("vote" in line for line in words)
    assert not seen[-1] or len(seen[-1]) <= 3


def test_a_scene_that_is_given_nothing_to_play_through_opens_no_mixer() -> None:
    pygame.mixer.quit()
    seen = through_a_turn(scene_with(Settings(), None))
    assert not any(seen)
    assert not pygame.mixer.get_init()


def test_a_press_is_heard_only_where_nothing_else_is(start: Callable[..., Player]) -> None:
    player = start()
    heard_: list[str] = []
    player.scene.hearing.play = heard_.append
    player.enter("settings")
    player.key(pygame.K_ESCAPE)
    assert heard_ == ["press"]
    player.scene.desk.cues += [Cue("press"), Cue("refused")]
    player.frame()
    assert heard_ == ["press", "refused"]


def test_captions_are_shown_at_the_edge_and_go(start: Callable[..., Player]) -> None:
    player = start()
    player.scene.desk.change(msgspec.structs.replace(player.scene.desk.settings, captions=True, reduced_motion=True))
    player.frame()
    box = pygame.Rect(400, 680, 480, 40)
    before = pygame.image.tobytes(player.surface.subsurface(box), "RGB")
    player.scene.desk.cues.append(Cue("paper", 0.0, "The paper is out."))
    player.frame()
    assert pygame.image.tobytes(player.surface.subsurface(box), "RGB") != before
    player.frame(4.0)
    assert pygame.image.tobytes(player.surface.subsurface(box), "RGB") == before


def test_every_sound_but_the_press_has_words() -> None:
    said = {key.split(".")[1] for key in catalogue() if key.startswith("sound.")}
    assert {name.split("-")[0] for name in made.SOUNDS} - {"press"} == said


SILENT = """
import sys, commongood.desktop.sounds as s
speaker = s.Speaker()
for name in ("press", "draft", "over"):
    speaker(name)
speaker.close()
print("whole")
"""


def test_without_a_device_there_is_silence_and_no_word_on_the_error_stream() -> None:
    surroundings = {**os.environ, "SDL_AUDIODRIVER": "no-such-driver", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    done = subprocess.run([sys.executable, "-c", SILENT], env=surroundings, capture_output=True, text=True, check=True)
    assert (done.stdout.strip(), done.stderr) == ("whole", "")


def test_a_speaker_plays_through_a_device_and_closes_only_what_it_opened() -> None:
    pygame.mixer.quit()
    speaker = Speaker()
    speaker("carried")
    assert pygame.mixer.get_init()
    assert pygame.mixer.get_busy()
    speaker.close()
    assert not pygame.mixer.get_init()
    pygame.mixer.init()
    speaker("carried")
    speaker.close()
    assert pygame.mixer.get_init()
    pygame.mixer.quit()
