"""The lab's verbs, run in this process with journals of their own."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from commongood.cli.main import main

Lab = Callable[..., tuple[int, str, str]]


@pytest.fixture
def lab(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Lab:
    """Run `commongood lab` with some words: exit code, output, errors."""

    def call(*words: object) -> tuple[int, str, str]:
        try:
            code = main(["lab", *map(str, words), "--journals", str(tmp_path / "journals")])
        except SystemExit as leaving:
            code = int(leaving.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def result(lab: Lab) -> Callable[..., dict[str, Any]]:
    """Run `commongood lab` with `--json`: what it prints."""

    def call(*words: object) -> dict[str, Any]:
        code, out, err = lab(*words, "--json")
        assert code == 0, err
        found: dict[str, Any] = json.loads(out)
        return found

    return call
