"""The house: small modules, and every hook documented."""

import inspect
from collections import Counter
from pathlib import Path

from commongood import hookspecs

ROOT = Path(__file__).parents[2]


def test_no_module_is_longer_than_400_lines() -> None:
    modules = [*(ROOT / "game").rglob("*.py"), *(ROOT / "assets").rglob("*.py"), *(ROOT / "tests").rglob("*.py")]
    long = {str(m.relative_to(ROOT)): n for m in modules if (n := len(m.read_text(encoding="utf-8").splitlines())) > 400}
    assert long == {}


def test_no_two_files_of_tests_have_one_name() -> None:
    names = Counter(path.name for path in (ROOT / "tests").rglob("*.py") if path.name != "conftest.py")
    assert [name for name, count in names.items() if count > 1] == []


def test_every_hook_says_what_it_gives_and_is_in_the_guide() -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    hooks = [f for name, f in inspect.getmembers(hookspecs, inspect.isfunction) if name.startswith("commongood_")]
    assert len(hooks) == 9
    for hook in hooks:
        assert hook.__doc__, hook.__name__
        assert f"`{hook.__name__}`" in guide, hook.__name__
