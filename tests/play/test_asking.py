"""Every number can be asked why: the causes add up to what it moved by, and lead on to other numbers."""

from collections.abc import Callable

import pytest

from commongood.plugins import Catalogue
from commongood.session import Session, SessionError


@pytest.fixture(scope="module")
def played(new_game: Callable[..., Session]) -> Session:
    session = new_game(turns=3)
    for service in ("library", "parks"):
        amount = next(s.envelope for s in session.view(report=False).services if s.id == service) - 0.05
        session.do({"do": "fund", "service": service, "amount": round(amount, 3)})
    for _ in range(2):
        session.do({"do": "meet"})
        if session.view(report=False).phase == "boards":
            for meeting in session.game.meetings:
                session.do({"do": "vote", "service": meeting.service})
        session.do({"do": "next"})
    return session


def test_the_causes_of_every_number_add_up_to_its_move(played: Session) -> None:
    for measure in played.measures():
        service = "library" if "s" in measure.by else ""
        district = played.setting.world.keys["d"][2] if "d" in measure.by else ""
        for at in {("", ""), (service, ""), ("", district), (service, district)}:
            found = played.asked(measure.id, *at, turn=2)
            assert found.about.change is not None
            assert sum(part.value for part in found.parts) == pytest.approx(found.about.change, abs=1e-7), (measure.id, at)


def test_every_measure_stands_on_stocks_of_the_model(door: Catalogue) -> None:
    stocks = {variable.name for variable in door.model.variables}
    assert [m.id for m in door.library.measure.values() if not set(m.stocks) <= stocks] == []


def test_a_walk_leads_from_trust_to_money(played: Session) -> None:
    """Asking on and on, each time for a number that the last answer named."""
    seen, wave = {"trust"}, ["trust"]
    while wave and "envelope" not in seen:
        name = wave.pop(0)
        found = played.asked(name, turn=2)
        named = list(found.made_of)
        for part in found.parts:
            cause = played.cause(part, name, turn=2)
            named += [*cause.reads, *([cause.moved] if cause.moved else [])]
        for about in named:
            if about.id not in seen:
                seen.add(about.id)
                wave.append(about.id)
    assert "envelope" in seen


def test_what_panels_show_is_what_the_sheet_answers(played: Session) -> None:
    view = played.view(report=False)
    for service in view.services:
        assert played.asked("surveyed", service.id, turn=3).about.value == pytest.approx(100 * service.access)
        assert played.asked("envelope", service.id, turn=3).about.value == pytest.approx(service.envelope)
        assert played.asked("reported", service.id, turn=3).about.value == pytest.approx(100 * service.measure.reported)
        assert played.asked("waiting", service.id, turn=3).about.value == pytest.approx(100 * service.waiting)
        for district, share in service.access_by_district.items():
            assert played.asked("surveyed", service.id, district, 3).about.value == pytest.approx(100 * share)
    shown = {"need": "need_rate", "unmet": "unmet", "volunteers": "volunteer_rate", "incidents": "incident_rate"}
    shares = {"access": "surveyed", "fit": "fit", "quality": "satisfaction", "trust": "confidence", "voice": "voice"}
    for district in view.districts:
        for overlay, measure in shown.items():
            assert played.asked(measure, "", district.id, 3).about.value == pytest.approx(district.overlays[overlay])
        for overlay, measure in shares.items():
            assert played.asked(measure, "", district.id, 3).about.value == pytest.approx(100 * district.overlays[overlay])


def test_the_truth_stays_hidden_until_the_term_is_over(played: Session) -> None:
    secret = [m.id for m in played.measures() if m.secret]
    assert "access" in secret
    for name in secret:
        found = played.asked(name, turn=2)
        assert found.about.value is None
        assert found.before is None
        assert played.history(name).values == ()


def test_a_loss_is_told_as_a_loss_whichever_way_the_number_points(played: Session) -> None:
    found = played.asked("need", turn=2)
    grew = next(part for part in found.parts if part.flow == "need_grows")
    label = played.catalogue.library.label["need_grows"]
    assert grew.text == (label.down if grew.value > 0 else label.up)


def test_what_is_not_there_is_refused_in_a_sentence(played: Session) -> None:
    for call in (
        lambda: played.asked("happiness"),
        lambda: played.asked("surveyed", "castle"),
        lambda: played.asked("confidence", "library"),
        lambda: played.asked("trust", turn=9),
    ):
        with pytest.raises(SessionError, match=r"\.$"):
            call()
