"""Signs, icons and faces draw for every name the game knows, and for one that it does not."""

import subprocess
import sys

import pygame
import pytest
from commongood.assets.draw.faces import MOODS, portrait
from commongood.assets.draw.icons import ICONS, SERVICES, icon
from commongood.assets.draw.ink import Ink
from commongood.assets.draw.lettering import font
from commongood.assets.draw.looks import LOOKS, in_colours, look_for, looks_for
from commongood.assets.draw.palette import BENCH, OVERLAY
from commongood.assets.draw.posts import nameplate, selection, signpost, swatch
from commongood.assets.draw.services import SERVICE_ART, STATES, service
from commongood.assets.draw.shapes import rrect
from commongood.assets.draw.signs import PENNANTS, bench_fill, paddle, pennant, plate, vote_fill, vote_mark

GOVERNANCES = ("council", "contractor", "staff-mutual", "thirds", "user-led", "charity", "trust")
BENCHES = ("staff", "residents", "council", "owners", "trustees", "members")
KINDS = (
    *("adult-care", "families", "schools", "health", "library", "parks"),
    *("youth", "housing", "safety", "skills", "specialist"),
)


def drawn(draw, w=64, h=64):
    """The pixels that a function draws on a sheet, which must not stay empty."""
    k = Ink(w, h)
    draw(k)
    done = k.done()
    assert done.get_bounding_rect().w
    return pygame.image.tobytes(done, "RGBA")


def all_differ(names, draw, **size):
    """Does each name, and one that nobody knows, give a picture of its own?"""
    pictures = {drawn(lambda k, name=name: draw(k, name), **size) for name in (*names, "something new")}
    return len(pictures) == len(names) + 1


def test_the_game_s_names_are_known():
    assert set(SERVICE_ART) == set(KINDS) == set(SERVICES)
    assert set(PENNANTS) == set(GOVERNANCES)
    assert set(BENCH) == set(BENCHES)


def test_every_icon_is_its_own_and_an_unknown_name_has_a_plain_one():
    assert all_differ(ICONS, lambda k, name: icon(k, name, 4, 4, 48))


def test_every_icon_keeps_within_its_square():
    for name in ICONS:
        k = Ink(72, 72, origin=(12, 12))
        icon(k, name, 0, 0, 48)
        assert pygame.Rect(11, 11, 50, 50).contains(k.done().get_bounding_rect()), name


def test_every_pennant_is_its_own_and_an_unknown_governance_flies_a_plain_one():
    assert all_differ(GOVERNANCES, lambda k, name: pennant(k, name, 8, 8, 30))


def test_every_state_has_its_own_sign_for_every_service():
    for kind in (*KINDS, "something new", None):
        assert all_differ(STATES, lambda k, state, kind=kind: plate(k, state, 32, 32, 22, kind))


def test_every_bench_has_its_own_fill():
    assert all_differ(BENCHES, lambda k, who: bench_fill(k, who, rrect(0, 0, 60, 60, 4)))


@pytest.mark.parametrize("draw", [vote_mark, paddle, vote_fill])
def test_votes_are_told_apart(draw):
    def one(k, vote):
        if draw is vote_mark:
            vote_mark(k, vote, 32, 32)
        elif draw is paddle:
            paddle(k, 32, 32, vote)
        else:
            vote_fill(k, vote, rrect(0, 0, 60, 30, 4))

    assert all_differ(("for", "against"), one)


def test_signposts_and_nameplates_stand_for_known_and_new():
    for kind, state, model in (("health", "thriving", "thirds"), ("new", "new", "new")):
        assert signpost(kind, state, model).get_size() == (76, 104)
        assert signpost(kind, state, model, 2).get_size() == (152, 208)
    assert nameplate("Ferry Estate", "41%", 1).get_width() > nameplate("Ferry Estate").get_width() > 60
    assert selection().get_bounding_rect().w > 130


def test_every_overlay_class_has_its_own_sample():
    assert len({drawn(lambda k, cls=cls: swatch(k, cls, 2, 2, 60, 30)) for cls in range(len(OVERLAY))}) == 5


def test_an_unknown_service_is_a_plain_hall_in_every_state():
    halls = {pygame.image.tobytes(service("something new", state), "RGBA") for state in (*STATES, "something new")}
    assert len(halls) == len(STATES) + 1


def test_there_are_many_faces_and_no_two_are_alike():
    assert len(LOOKS) >= 18
    faces = {drawn(lambda k, look=look: portrait(k, 70, 170, 1, look), 140, 170) for look in LOOKS.values()}
    assert len(faces) == len(LOOKS)


def test_a_mood_shows_and_an_unknown_one_is_neutral():
    look = LOOKS["tom"]
    faces = {mood: drawn(lambda k, mood=mood: portrait(k, 70, 170, 1, look, mood), 140, 170) for mood in (*MOODS, "puzzled")}
    assert len(set(faces.values())) == len(MOODS) == 4
    assert faces["puzzled"] == faces["neutral"]


def test_a_seat_keeps_its_face_and_a_board_has_no_face_twice():
    assert look_for("health/residents/2") == look_for("health/residents/2") == LOOKS["wren"]
    seats = [f"health/{bench}/{i}" for bench in BENCHES for i in range(3)]
    board = looks_for(seats)
    assert list(board) == seats
    assert len({id(look) for look in board.values()}) == len(seats)
    assert board == looks_for(seats)
    assert len(looks_for(str(i) for i in range(100))) == 100


def test_a_coat_takes_a_bench_s_colour_if_there_is_one():
    look = LOOKS["tom"]
    assert in_colours(look, "council").coat != look.coat
    assert in_colours(look, "something new") == look


def test_letters_are_set_again_after_the_font_module_was_closed():
    before = font("bold", 16).size("Common Good")
    pygame.font.quit()
    assert font("bold", 16).size("Common Good") == before


def test_importing_the_drawing_code_opens_nothing():
    code = (
        "import os, pygame\n"
        "from commongood.assets import find\n"
        "from commongood.assets.draw import faces, posts, props, room, ui\n"
        "assert not pygame.get_init() and not pygame.font.get_init() and not pygame.display.get_init()\n"
        "assert os.environ.get('SDL_VIDEODRIVER') == 'kept'\n"
    )
    env = {"SDL_VIDEODRIVER": "kept", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    subprocess.run([sys.executable, "-c", code], check=True, env=env)
