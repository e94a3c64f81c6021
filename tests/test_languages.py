"""Languages: every text has its catalogue, figures have their language's forms, and a switch changes words alone."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from string import Formatter
from typing import Any

import msgspec
import pytest
from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from commongood.faults import Fault, told
from commongood.languages import ENGLISH, MESSAGES, known, of_system, own_folder, tongue
from commongood.plugins import Catalogue
from commongood.session import Session, SessionError
from commongood.shelf import Shelf
from commongood.translating import bring_up, compiled, content_texts, open_in, own_texts, templates

FOLDER = Path(str(own_folder()))
TEXTS = templates(own_texts())
TONGUES = [language for language in known() if language != "en"]


def catalogue(language: str, domain: str) -> Catalog:
    with (FOLDER / language / MESSAGES / f"{domain}.po").open("rb") as stream:
        return read_po(stream, language)


@pytest.mark.parametrize("language", TONGUES)
@pytest.mark.parametrize("domain", TEXTS)
def test_the_catalogues_hold_just_the_texts_that_there_are_as_they_were_compiled(language: str, domain: str) -> None:
    kept = catalogue(language, domain)
    assert {str(m.id) for m in kept if m.id} == {str(m.id) for m in TEXTS[domain] if m.id}, "run `make text`"
    assert (FOLDER / language / MESSAGES / f"{domain}.mo").read_bytes() == compiled(kept), "run `make text`"


def placeholders(text: str) -> Counter[tuple[str | None, str | None]]:
    return Counter((name, form) for _, name, form, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", TONGUES)
@pytest.mark.parametrize("domain", TEXTS)
def test_every_text_is_translated_with_the_same_placeholders(language: str, domain: str) -> None:
    kept = catalogue(language, domain)
    assert open_in(kept) == [], "translate these, and run `make text`"
    texts = [(str(m.id), str(m.string)) for m in kept if m.id]
    assert [text for text, said in texts if placeholders(text) != placeholders(said)] == []


def test_a_text_is_open_until_it_is_translated_and_again_when_it_changes(tmp_path: Path) -> None:
    def texts(*found: str) -> Any:
        return iter([("content", text, "here") for text in found])

    told: list[str] = []
    bring_up(texts("A quiet street.", "Costs {n}"), tmp_path, ["fr"], told.append)
    assert told == ["fr content: 2 texts, 2 open"]
    file = tmp_path / "fr" / MESSAGES / "content.po"
    file.write_text(
        file.read_text().replace('msgid "A quiet street."\nmsgstr ""', 'msgid "A quiet street."\nmsgstr "Une rue calme."')
    )
    bring_up(texts("A quiet street.", "Costs {n}"), tmp_path, ["fr"], told.append)
    spoken = tongue("fr", folders=(tmp_path,))
    assert told[-1] == "fr content: 2 texts, 1 open"
    assert (spoken("A quiet street."), spoken("Costs {n}"), spoken("")) == ("Une rue calme.", "Costs {n}", "")
    bring_up(texts("A quiet street, this.", "Costs {n}"), tmp_path, ["fr"], told.append)
    with file.open("rb") as stream:
        assert open_in(read_po(stream, "fr")) == ["A quiet street, this.", "Costs {n}"]


def test_what_is_wrong_with_a_save_is_said_in_the_language_of_the_shelf(door: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "no.json").write_text('{"format": "other"}')
    shelf = Shelf(door, tmp_path)
    assert shelf.latest()[1].endswith("no.json is not a save of this game.")
    shelf.speak("fr")
    assert shelf.latest()[1].endswith("no.json n’est pas une sauvegarde de ce jeu.")


def test_a_fault_without_values_may_hold_braces() -> None:
    assert str(Fault("{")) == told(Fault("{"), tongue("fr")) == "{"
    assert told(Fault("A {b}", b=1.5), tongue("fr")) == "A 1,5"


def test_a_plugin_s_content_has_its_texts_found(door: Catalogue) -> None:
    content = Path(__file__).parents[1] / "examples" / "plugin" / "ferry_town" / "content"
    found = {text for _, text, _ in content_texts(content)}
    assert "Ferry" in found
    assert not any("http" in text for text in found)


def test_french_writes_figures_its_own_way() -> None:
    figures = tongue("fr").figures
    assert figures.number(-1.25, 1) == "−1,2"
    assert figures.signed(0.04) == "0"
    assert figures.share(0.415) == "42\u00a0%"
    assert figures.money(-0.126) == "−0,13\u00a0M£"
    assert figures.whole(12000) == "12\u00a0000"
    assert figures.fill("{a:.2f} {b:+.1f} {c} {d}", {"a": 1.5, "b": 2.0, "c": 3, "d": "v1.2"}) == "1,50 +2,0 3 v1.2"
    assert tongue("fr").one(0)
    assert tongue("fr").one(1)
    assert not tongue("fr").one(2)
    assert not ENGLISH.one(0)


@pytest.mark.parametrize(
    ("environment", "others", "wanted"),
    [
        ({"LANG": "fr_CA.UTF-8"}, (), "fr"),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, (), "en"),
        ({"LANGUAGE": "xx:fr", "LANG": "de_DE"}, (), "fr"),
        ({"LANG": "de_DE.UTF-8"}, ("fr",), "en"),
        ({}, ("xx", "fr-BE"), "fr"),
        ({}, (), "en"),
    ],
)
def test_the_system_s_language_is_taken_where_the_game_has_it(
    environment: dict[str, str], others: tuple[str, ...], wanted: str
) -> None:
    assert of_system(environment, others) == wanted


def without_words(view: Any) -> Any:
    """A view with its strings taken out."""
    if isinstance(view, dict):
        return {key: without_words(each) for key, each in view.items()}
    if isinstance(view, list | tuple):
        return [without_words(each) for each in view]
    return "" if isinstance(view, str) else view


def draft_something(session: Session) -> None:
    proposal = next(p for p in session.view().proposals if p.suggested and not p.refusal and p.who == "board")
    assert session.do({"do": "propose", "service": proposal.service, "proposal": proposal.id}).ok
    assert session.do({"do": "fund", "service": "parks", "amount": round(session.view().services[0].envelope, 2)}) is not None


def test_a_switch_in_play_changes_the_words_of_what_was_decided_and_nothing_else(
    new_game: Callable[..., Session], tmp_path: Path
) -> None:
    session = new_game(turns=1)
    draft_something(session)
    english, titles = msgspec.to_builtins(session.view()), [made.title for made in session.view().draft]
    session.save(tmp_path / "en.json")
    session.speak("fr")
    french = msgspec.to_builtins(session.view())
    assert without_words(french) == without_words(english)
    assert not set(titles) & {made.title for made in session.view().draft}
    session.save(tmp_path / "fr.json")
    assert (tmp_path / "fr.json").read_bytes() == (tmp_path / "en.json").read_bytes()
    session.speak("en")
    assert msgspec.to_builtins(session.view()) == english
    with pytest.raises(SessionError, match="There is no language 'xx'; there are en, fr"):
        session.speak("xx")
