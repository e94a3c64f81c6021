"""Documents that are written from what the game registers are current."""

import importlib.util
from pathlib import Path

from commongood.plugins import Catalogue

DOCS = Path(__file__).parents[2] / "docs"


def test_the_model_document_is_current_and_names_every_rule_stock_and_parameter(door: Catalogue) -> None:
    spec = importlib.util.spec_from_file_location("docs_build", DOCS / "build.py")
    assert spec is not None
    assert spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    made = build.model_document(door)
    assert made == (DOCS / "model.md").read_text(encoding="utf-8"), "run `make docs`"
    names = [*(rule.name for rule in door.model.rules), *(v.name for v in door.model.variables if v.kind != "event")]
    assert [name for name in (*names, *door.library.parameter, *door.library.event) if f"`{name}`" not in made] == []
