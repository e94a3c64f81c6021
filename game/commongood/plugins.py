"""Open the one door: built-in content and every installed plugin, merged into a catalogue."""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import pluggy
from platformdirs import user_data_path

from commongood import hookspecs
from commongood.content.founding import make_model
from commongood.content.level import Level, read_level
from commongood.content.library import Library, built_in_folder, read_library
from commongood.content.reading import ContentError
from commongood.content.speaking import speak_library
from commongood.hookspecs import PROJECT, hookimpl
from commongood.languages import Tongue, own_folder, tongue
from commongood.play.bots import BOTS
from commongood.play.goals import MEASURES
from commongood.play.strategies import strategy_bot
from commongood.play.thinking import THINKERS
from commongood.town.flows import RULES
from commongood.town.model import Model, ModelError
from commongood.town.rules import Rule


class BuiltIn:
    """Plugin number one: the content that comes with the game."""

    @hookimpl
    def commongood_content(self) -> Traversable:
        return built_in_folder()

    @hookimpl
    def commongood_levels(self) -> Traversable:
        return files("commongood.levels")

    @hookimpl
    def commongood_languages(self) -> Traversable:
        return own_folder()

    @hookimpl
    def commongood_rules(self) -> Sequence[Rule]:
        return RULES

    @hookimpl
    def commongood_bots(self) -> Mapping[str, Any]:
        return {**BOTS, **THINKERS}

    @hookimpl
    def commongood_experiments(self) -> str:
        return "commongood.testing.experiments:EXPERIMENTS"

    @hookimpl
    def commongood_front_ends(self) -> Mapping[str, str]:
        return {
            "language": "commongood.desktop.settings:kept_language",
            "display": "commongood.desktop.display:find_display",
            "window": "commongood.desktop.window:run",
            "title": "commongood.desktop.window:run_title",
            "picture": "commongood.desktop.shot:map_picture",
            "page": "commongood.desktop.onepage:write_page",
        }


@dataclass(frozen=True)
class Catalogue:
    """All that the plugins gave: what a session is put together from."""

    library: Library
    model: Model
    level_folders: Mapping[str, Traversable]
    bots: Mapping[str, Any]
    experiment_places: tuple[str, ...]
    front_ends: Mapping[str, str]
    plugins: tuple[str, ...]
    languages: tuple[Traversable, ...] = ()
    _spoken: dict[str, Library] = field(default_factory=dict, compare=False)

    def tongue(self, language: str) -> Tongue:
        """How content and levels are said in a language; a ContentError if a catalogue cannot be read."""
        try:
            return tongue(language, folders=self.languages)
        except (OSError, UnicodeDecodeError, struct.error) as error:
            raise ContentError(f"A catalogue of the language {language!r} is damaged: {error}.") from error

    def spoken(self, language: str) -> Library:
        """The library as a language says it."""
        if language not in self._spoken:
            self._spoken[language] = speak_library(self.library, self.tongue(language))
        return self._spoken[language]

    def level(self, name: str) -> Level:
        """The level of this name, or in the folder of this path, read and checked; a ContentError if there is none."""
        if name not in self.level_folders and (Path(name) / "level.toml").is_file():
            return read_level(Path(name).resolve(), self.library)
        if name not in self.level_folders:
            known = ", ".join(sorted(self.level_folders))
            raise ContentError(f"There is no level {name!r}; there are {known}.")
        return read_level(self.level_folders[name], self.library)

    @cached_property
    def experiments(self) -> tuple[Any, ...]:
        """Every plugin's experiments, imported when first asked for."""
        return tuple(experiment for place in self.experiment_places for experiment in named(place))

    def front_end(self, name: str) -> Any:
        """The function of a front end, imported now; an ImportError where what it needs is not installed."""
        return named(self.front_ends[name])


def own_levels() -> Path:
    """The folder of this user's own levels."""
    return user_data_path("commongood", appauthor=False) / "levels"


def named(place: str) -> Any:
    """What 'package.module:NAME' stands for."""
    module, _, name = place.partition(":")
    return getattr(import_module(module), name)


def open_door(extra: Sequence[object] = (), *, installed: bool = True) -> Catalogue:
    """The catalogue of the built-in content, the extra plugins, and what is installed.

    installed: with plugins (entry points of group 'commongood') and this user's own levels.
    """
    manager = pluggy.PluginManager(PROJECT)
    manager.add_hookspecs(hookspecs)
    manager.register(BuiltIn(), "built-in")
    if installed:
        manager.load_setuptools_entrypoints(PROJECT)
    for plugin in extra:
        manager.register(plugin)
    hook = manager.hook
    # pluggy calls the last registered first; content is read in the order of registration
    rules = [rule for given in reversed(hook.commongood_rules()) for rule in given]
    variables = [variable for given in reversed(hook.commongood_variables()) for variable in given]
    noises = [noise for given in reversed(hook.commongood_noises()) for noise in given]
    library = read_library(reversed(hook.commongood_content()))
    for goal in library.goal.values():
        if goal.measure not in MEASURES:
            raise ContentError(f"Goal {goal.id!r} measures {goal.measure!r}; there are {', '.join(MEASURES)}.")
    try:
        model = make_model(library, rules, variables, noises)
    except ModelError as error:
        raise ContentError(f"The model does not fit together: {error}") from error
    folders: dict[str, Traversable] = {}
    own: list[Traversable] = [own_levels()] if installed and own_levels().is_dir() else []
    for folder in (*reversed(hook.commongood_levels()), *own):
        folders.update({f.name: f for f in sorted(folder.iterdir(), key=lambda f: f.name) if (f / "level.toml").is_file()})
    bots: dict[str, Any] = {name: strategy_bot(strategy) for name, strategy in library.strategy.items()}
    bots.update((name, bot) for given in reversed(hook.commongood_bots()) for name, bot in given.items())
    front_ends = {name: place for given in reversed(hook.commongood_front_ends()) for name, place in given.items()}
    names = tuple(name for name, _ in manager.list_name_plugin() if name != "built-in")
    experiments, languages = tuple(reversed(hook.commongood_experiments())), tuple(reversed(hook.commongood_languages()))
    return Catalogue(library, model, folders, bots, experiments, front_ends, names, languages)
