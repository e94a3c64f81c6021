"""Content in another language: the same structs with every text for players said anew. The types tell which those are."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Meta, Struct

from commongood.content.level import Level
from commongood.content.library import LISTS, TABLES, Library
from commongood.content.schema import SPOKEN
from commongood.languages import Tongue

T = TypeVar("T")
Say = Callable[[str], str]
Speaker = Callable[[Any, Say], Any]


def spoken(item: T, say: Say) -> T:
    """A struct with each of its texts said by `say`; all else stays as it is."""
    made: T = item
    kind: Any = type(item)
    for name, speaker in _fields(kind).items():
        value = getattr(item, name)
        said = speaker(value, say)
        if said is not value:
            made = msgspec.structs.replace(made, **{name: said})  # type: ignore[type-var]
    return made


def speak_library(library: Library, tongue: Tongue) -> Library:
    """A library as a language says it. Its numbers and its digest are those of the English one."""
    kinds: dict[str, Any] = {}
    for kind in (*LISTS, *TABLES):
        kinds[kind] = {key: spoken(item, tongue) for key, item in getattr(library, kind).items()}
    text = {key: tongue(words) for key, words in library.text.items()}
    return replace(library, **kinds, text=text, figures=tongue.figures)


def speak_level(level: Level, tongue: Tongue) -> Level:
    """A level as a language says it."""
    return replace(level, file=spoken(level.file, tongue))


@cache
def _fields(kind: Any) -> dict[str, Speaker]:
    """The fields of a struct that hold texts, each with what says them anew."""
    hints = get_type_hints(kind, include_extras=True)
    found = {name: _speaker(hints[name]) for name in kind.__struct_fields__}
    return {name: speaker for name, speaker in found.items() if speaker}


def _speaker(hint: Any) -> Speaker | None:
    """What says a value of this type anew, or None where no text for players can be in it."""
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated:
        if any(isinstance(meta, Meta) and (meta.extra or {}).get(SPOKEN) for meta in inner[1:]):
            return lambda value, say: say(value)
        return _speaker(inner[0])
    if isinstance(hint, type) and issubclass(hint, Struct):
        return spoken if _fields(hint) else None
    if origin in (Union, UnionType):
        of_some = next(filter(None, (_speaker(each) for each in inner)), None)
        return (lambda value, say: value if value is None else of_some(value, say)) if of_some else None
    of_each = _speaker(inner[1 if origin is dict else 0]) if origin in (dict, tuple) else None
    if of_each is None:
        return None
    if origin is dict:
        return lambda value, say: {key: of_each(each, say) for key, each in value.items()}
    return lambda value, say: tuple(of_each(each, say) for each in value)
