"""What is committed is what the code draws, and every picture has its twin of twice the size."""

from pathlib import Path

import pygame
import pytest
from commongood.assets.find import HOME, service_image, sprite_path, twin
from commongood.assets.make.outputs import differs, outputs, sprites, tiles, towns

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("assets/tiles", "assets/sprites", "assets/spring", "assets/2x")


def one_in(n, paths):
    """Every nth of the paths, so that each kind of picture has its turn."""
    return [path for i, path in enumerate(sorted(paths)) if i % n == 0]


@pytest.mark.parametrize("kind", [tiles, sprites, towns])
def test_the_files_at_true_size_are_what_the_code_draws(kind):
    made = {path: make for path, make in kind().items() if "2x" not in path}
    assert made
    assert [path for path, make in made.items() if differs(ROOT / path, make())] == []


def test_a_tenth_of_the_sprites_and_all_sheets_at_twice_the_size_are_what_the_code_draws():
    every = outputs(("tiles", "sprites"))
    twice = [path for path in every if "/2x/" in path]
    sample = [path for path in twice if "/tiles/" in path] + one_in(10, [path for path in twice if "/sprites/" in path])
    assert len(sample) > 20
    assert [path for path in sample if differs(ROOT / path, every[path]())] == []


def test_a_changed_pixel_is_noticed(tmp_path):
    drawn = service_image("health", "thriving")
    pygame.image.save(drawn, tmp_path / "same.png")
    assert not differs(tmp_path / "same.png", drawn)
    drawn.set_at((75, 100), (1, 2, 3, 255))
    assert differs(tmp_path / "same.png", drawn)
    assert differs(tmp_path / "missing.png", drawn)


def test_a_colour_that_nobody_sees_does_not_count(tmp_path):
    drawn = service_image("health", "thriving")
    assert drawn.get_at((0, 0)).a == 0
    pygame.image.save(drawn, tmp_path / "same.png")
    drawn.set_at((0, 0), (1, 2, 3, 0))
    assert not differs(tmp_path / "same.png", drawn)


def test_no_picture_lies_about_that_nothing_draws():
    made = set(outputs())
    found = {path.relative_to(ROOT).as_posix() for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()}
    assert found - made == set()


def test_every_picture_has_a_twin_of_twice_the_size():
    for folder in ("tiles", "sprites", "spring"):
        for path in (HOME / folder).rglob("*.png"):
            w, h = pygame.image.load(path).get_size()
            assert pygame.image.load(twin(path)).get_size() == (2 * w, 2 * h), path


def test_a_level_s_shadows_have_a_twin_and_other_files_have_none(tmp_path):
    assert twin(tmp_path / "shadows.png") == (tmp_path / "shadows@2x.png").resolve()
    with pytest.raises(ValueError, match="twice the size"):
        twin(tmp_path / "photo.png")


@pytest.mark.parametrize("scale", [1, 2, 1.5])
def test_a_service_has_a_picture_at_any_scale(scale):
    assert service_image("library", "failing", scale).get_size() == (round(128 * scale), round(150 * scale))


def test_a_service_or_a_state_that_is_not_known_still_has_a_picture():
    plain = pygame.image.load(sprite_path("services", "other-closed"))
    assert pygame.image.tobytes(service_image("ferry", "closed"), "RGBA") == pygame.image.tobytes(plain, "RGBA")
    assert service_image("library", "on-strike").get_bounding_rect().w > 60
