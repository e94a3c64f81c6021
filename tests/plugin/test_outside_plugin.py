"""An outside plugin adds a service, a governance model, an event, a lever, a level and a claim, and all of them are in play."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from commongood.claims import standing
from commongood.content.reading import ContentError
from commongood.plugins import Catalogue, open_door
from commongood.session import Session
from commongood.testing import check_plugin, run

PLUGIN = Path(__file__).parents[2] / "examples" / "plugin"


@pytest.fixture
def game(ferry: Catalogue) -> Session:
    return Session.new("ferry-town", "better-big-society", 3, opened=ferry)


def test_its_service_is_run_by_its_governance_model(game: Session) -> None:
    service = next(s for s in game.view().services if s.id == "ferry")
    assert service.governance.id == "town-meeting"
    assert any(p.id == "free-ferry" for p in game.view().proposals if p.service == "ferry")


def test_built_in_services_can_be_given_to_its_model(game: Session) -> None:
    assert game.do({"do": "convert", "service": "library", "model": "town-meeting"}).ok


def test_its_event_comes(game: Session) -> None:
    list(game.play_bot("nothing"))
    causes = {entry.cause for record in game.game.records for entry in record.ledger.entries}
    assert "event regatta" in causes


def test_its_claim_is_done_and_its_experiment_holds(ferry: Catalogue) -> None:
    assert standing(ferry, "X01").done
    experiment = next(e for e in ferry.experiments if e.claim == "X01")
    assert run(experiment, ferry, seeds=4).passed


def test_its_rule_is_in_the_explanation(game: Session) -> None:
    assert game.do({"do": "propose", "service": "ferry", "proposal": "free-ferry"}).ok
    game.do({"do": "meet"})
    if game.game.phase == "boards":
        game.do({"do": "vote", "service": "ferry"})
    part = next(p for p in game.why(1, "trust")[2] if p.flow == "both_banks_meet")
    assert part.claim == "X01"
    assert part.value > 0
    assert part.text == "Both banks met"


def test_built_in_levels_still_run_beside_it(ferry: Catalogue) -> None:
    session = Session.new("market-town", seed=2, turns=2, opened=ferry)
    assert len(list(session.play_bot("reformer"))) == 2


def test_it_passes_the_kit_for_authors(ferry: Catalogue) -> None:
    import ferry_town

    check_plugin(ferry_town)


def test_a_save_of_it_says_which_plugin_is_missing(game: Session, door: Catalogue, tmp_path: Path) -> None:
    from commongood.saves import SaveError

    game.save(tmp_path / "ferry.json")
    with pytest.raises(SaveError, match="ferry"):
        Session.load(tmp_path / "ferry.json", door)


def test_a_plugin_that_does_not_fit_is_named_in_one_sentence() -> None:
    from commongood.hookspecs import hookimpl
    from commongood.town.rules import flow

    @flow("confidence", "d", "share a turn")
    def wishes(wishing_well: float) -> float:
        return wishing_well

    class Broken:
        @hookimpl
        def commongood_rules(self) -> list[object]:
            return [wishes]

    with pytest.raises(ContentError, match=r"wishes.*wishing_well"):
        open_door([Broken()], installed=False)


def test_it_is_a_package_of_its_own_that_installs(tmp_path: Path) -> None:
    target, source = tmp_path / "there", tmp_path / "source"
    shutil.copytree(PLUGIN, source)  # what a build leaves behind stays out of the checkout
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--target", target, source],
        check=True,
        capture_output=True,
    )
    code = f"""
import sys
sys.path.insert(0, {str(target)!r})
from commongood.plugins import open_door
door = open_door()
print(door.plugins, "ferry-town" in door.level_folders, "X01" in door.library.claim)
"""
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "('ferry-town',) True True"
