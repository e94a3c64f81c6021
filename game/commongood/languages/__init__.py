"""The languages of the game: catalogues of gettext, one for each group of texts, read when they are first asked for.

The English sentence is its own key, so what no catalogue has is said in English.
"""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from functools import cache
from gettext import GNUTranslations
from importlib.resources import files
from importlib.resources.abc import Traversable

from commongood.figures import PLAIN, Figures

SOURCE, NAME = "en", "English"
"""The language in which texts are written, and what it is called: a text that each language says as its own name."""
FORMS = "forms"
"""The catalogue of a language's own name and of its forms of figures."""
FRONT_ENDS = ("cli", "desktop")
"""Catalogues that only their front end reads."""
MESSAGES = "LC_MESSAGES"


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language as it is spoken: called with an English text, it gives its own. one: whether a number counts as one."""

    language: str
    say: Callable[[str], str] = str
    one: Callable[[int], bool] = lambda n: n == 1
    figures: Figures = PLAIN

    def __call__(self, text: str) -> str:
        return self.say(text)


ENGLISH = Tongue(SOURCE)


def form_texts() -> list[str]:
    """The texts of the catalogue of forms."""
    return [NAME, *(str(field.default) for field in fields(Figures))]


def own_folder() -> Traversable:
    """The folder of the game's own catalogues."""
    return files("commongood.languages")


@cache
def known() -> dict[str, str]:
    """The languages that the game has, each by its code with its name in itself; the texts' own language first."""
    found = {SOURCE: NAME}
    for folder in sorted(own_folder().iterdir(), key=lambda each: each.name):
        if (folder / MESSAGES / f"{FORMS}.mo").is_file():
            found[folder.name] = _read(folder / MESSAGES / f"{FORMS}.mo").gettext(NAME)
    return found


@cache
def tongue(language: str, *domains: str, folders: tuple[Traversable, ...] = ()) -> Tongue:
    """A language with these catalogues of the game's own folder, and those of content and levels in other folders."""
    if language == SOURCE:
        return ENGLISH
    own = own_folder() / language / MESSAGES
    forms = _read(own / f"{FORMS}.mo")
    wanted = [own / f"{domain}.mo" for domain in domains]
    for folder in folders:
        wanted += _of_play(folder / language / MESSAGES)
    read = [_read(file) for file in wanted if file.is_file()]
    figures = Figures(*(forms.gettext(str(field.default)) for field in fields(Figures)))
    return Tongue(language, _saying(read), lambda n: forms.plural(n) == 0, figures)  # type: ignore[attr-defined]


def _of_play(folder: Traversable) -> list[Traversable]:
    if not folder.is_dir():
        return []
    found = [file for file in folder.iterdir() if file.name.endswith(".mo")]
    return sorted((f for f in found if f.name.removesuffix(".mo") not in (*FRONT_ENDS, FORMS)), key=lambda file: file.name)


def _read(file: Traversable) -> GNUTranslations:
    with file.open("rb") as stream:
        return GNUTranslations(stream)


def _saying(catalogues: Iterable[GNUTranslations]) -> Callable[[str], str]:
    held = tuple(catalogues)

    def say(text: str) -> str:
        # an empty text is the key of a catalogue's own head
        return next((said for each in held if (said := each.gettext(text)) != text), text) if text else text

    return say


def of_system(environment: Mapping[str, str] = os.environ, others: Iterable[str] = ()) -> str:
    """The language that the user's system asks for, where the game has it; English otherwise.

    others: what is asked for where the environment names none.
    """
    asked = next((environment[name] for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    for name in asked.split(":") if asked else others:
        code = name.replace("-", "_").split("_")[0].split(".")[0].lower()
        if code in known():
            return code
    return SOURCE
