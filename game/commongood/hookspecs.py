"""The hooks of the one plugin door. A plugin is a module or object that implements some of them; so does built-in content."""

from collections.abc import Mapping, Sequence
from importlib.resources.abc import Traversable
from typing import Any

import pluggy

from commongood.town.model import Noise
from commongood.town.rules import Rule
from commongood.town.variables import Variable

PROJECT = "commongood"
hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def commongood_content() -> Traversable:  # type: ignore[empty-body]
    """A folder of TOML files: services, governance models, lenses, claims, events, proposals, letters, texts, in any mix."""


@hookspec
def commongood_languages() -> Traversable:  # type: ignore[empty-body]
    """A folder of languages: in LANGUAGE/LC_MESSAGES the catalogues (.mo) of the texts of the plugin's content and levels."""


@hookspec
def commongood_levels() -> Traversable:  # type: ignore[empty-body]
    """A folder whose sub-folders are levels (level.toml and map.tmx)."""


@hookspec
def commongood_variables() -> Sequence[Variable]:  # type: ignore[empty-body]
    """Stocks and levers to add to the town."""


@hookspec
def commongood_noises() -> Sequence[Noise]:  # type: ignore[empty-body]
    """Keyed noise that the plugin's rules read."""


@hookspec
def commongood_rules() -> Sequence[Rule]:  # type: ignore[empty-body]
    """Rules to run after those that were there before."""


@hookspec
def commongood_bots() -> Mapping[str, Any]:  # type: ignore[empty-body]
    """Bots by name (see commongood.play.bots.Bot)."""


@hookspec
def commongood_experiments() -> str:  # type: ignore[empty-body]
    """Where the experiments of the plugin's claims are: 'package.module:NAME', a sequence of Experiment."""


@hookspec
def commongood_front_ends() -> Mapping[str, str]:  # type: ignore[empty-body]
    """Front ends by name, each as 'package.module:function', imported when it is asked for."""
