"""The package: its list is complete, its wheel works outside the checkout, and the engine stands without the desktop."""

import os
import re
import subprocess
import sys
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def python_packages(folder: Path, name: str) -> set[str]:
    """The packages under a folder, by their import name."""
    found = {name}
    for init in folder.rglob("__init__.py"):
        parts = init.parent.relative_to(folder).parts
        found.add(".".join((name, *parts)))
    return found


def test_the_package_list_is_complete() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    there = python_packages(ROOT / "game" / "commongood", "commongood")
    there |= python_packages(ROOT / "assets", "commongood.assets") | python_packages(ROOT / "levels", "commongood.levels")
    assert sorted(there) == sorted(settings["packages"])


def test_every_requirement_is_pinned_and_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *(item for extra in project["optional-dependencies"].values() for item in extra)]
    names = {re.split(r"[><=\[]", item)[0].lower().replace("_", "-") for item in wanted} - {project["name"]}
    pinned = (ROOT / "constraints.txt").read_text().lower().replace("_", "-")
    reasons = (ROOT / "CONTRIBUTING.md").read_text().lower().replace("_", "-")
    for name in names:
        assert f"\n{name}==" in pinned, name
        assert f"`{name}`" in reasons, name


def test_the_engine_imports_without_what_the_desktop_needs() -> None:
    code = """
import sys
for name in ("pygame", "pygame_gui", "pyscroll", "pytmx", "fontpkg_hammersmith_one", "fontpkg_atkinson_hyperlegible"):
    sys.modules[name] = None
import commongood.session, commongood.claims, commongood.testing
from commongood.plugins import open_door
assert len(open_door(installed=False).model.rules) > 100
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_help_imports_nothing_heavy() -> None:
    code = """
import sys
from commongood.cli.main import parser
parser().format_help()
print([name for name in ("numpy", "pygame", "pytmx", "msgspec", "pluggy") if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy of the checkout, so that the build leaves nothing behind in it."""
    target = tmp_path_factory.mktemp("wheel")
    subprocess.run(["git", "-C", str(ROOT), "rev-parse"], check=True)
    copy = target / "source"
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard"], check=True, capture_output=True, text=True
    )
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes((ROOT / name).read_bytes())
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(target), str(copy)],
        check=True,
        capture_output=True,
    )
    return next(target.glob("*.whl"))


def test_the_wheel_holds_assets_levels_and_content(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for wanted in (
        "commongood/py.typed",
        "commongood/levels/market-town/map.tmx",
        "commongood/levels/deprived-borough/level.toml",
        "commongood/assets/tiles/ground.png",
        "commongood/content/data/services.toml",
        "commongood/content/data/claims/G01.toml",
        "commongood/cli/text.toml",
        "commongood/languages/fr/LC_MESSAGES/desktop.mo",
    ):
        assert wanted in names, wanted
    assert not [name for name in names if "__pycache__" in name or name.startswith("tests/")]


def test_the_wheel_plays_outside_the_checkout(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "env"
    venv.create(home, with_pip=False, system_site_packages=False, symlinks=True)
    # the dependencies are those of this very environment; the package itself comes from the wheel alone
    site = next((home / "lib").glob("python*/site-packages"))
    zipfile.ZipFile(wheel).extractall(site)
    packages = next(p for p in sys.path if p.endswith("site-packages"))
    links = [p for p in Path(packages).iterdir() if "commongood" not in p.name.lower() and not p.name.endswith(".pth")]
    for link in links:
        if not (site / link.name).exists():
            (site / link.name).symlink_to(link)
    env = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | {"HOME": str(tmp_path)}
    done = subprocess.run(
        [home / "bin" / "python", "-m", "commongood.cli.main", "demo", "--bot", "nothing", "--out", str(tmp_path / "out")],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "out" / "market-town-nothing-1.json").is_file()
    assert (tmp_path / "out" / "market-town-nothing-1.png").stat().st_size > 10_000
