"""What a game is played on: the library, the level, the lens, the seed, and the town that follows from them."""

from dataclasses import dataclass, replace

from commongood.content.founding import found
from commongood.content.level import Level
from commongood.content.library import Library, strength_name
from commongood.figures import Figures
from commongood.town.batches import NUMPY, Engine
from commongood.town.model import Model, World
from commongood.town.scoring import SCORES
from commongood.town.state import State


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything about a game that no decision changes. `opening` is the town before turn 1.

    engine: what runs its towns; it changes no number. goals: those that the players answer for, by id; nor do they.
    """

    library: Library
    level: Level
    lens: str
    seed: int
    turns: int
    world: World
    opening: State
    engine: Engine = NUMPY
    goals: tuple[str, ...] = SCORES

    @classmethod
    def make(
        cls,
        library: Library,
        model: Model,
        level: Level,
        lens: str,
        seed: int,
        turns: int | None = None,
        engine: Engine = NUMPY,
        goals: tuple[str, ...] = SCORES,
    ) -> "Setting":
        """Found the town. turns: the length of the game, the level's own by default."""
        world, opening = found(library, model, level, lens, seed)
        return cls(library, level, lens, seed, turns or level.turns, world, opening, engine, goals)

    def with_lens(self, lens: str) -> "Setting":
        """The same town under another lens: every lens opens on the same one."""
        return replace(self, lens=lens, world=self.world.with_parameters(self.library.parameters(lens)))

    def with_seed(self, seed: int) -> "Setting":
        """The same town with other luck: every seed opens on the same one."""
        return replace(self, seed=seed, world=self.world.with_seed(seed))

    def with_strength(self, claim: str, strength: float) -> "Setting":
        """The same town with one claim held more or less strongly."""
        return replace(self, world=self.world.with_parameters({strength_name(claim): strength}))

    @property
    def figures(self) -> Figures:
        """How figures are written in the language of the texts."""
        return self.library.figures

    def text(self, key: str, **values: object) -> str:
        """A text of the catalogue with its values filled in."""
        return self.figures.fill(self.library.text[key], values)

    def service_name(self, service: str) -> str:
        return self.library.service[service].name

    def place_name(self, place: str) -> str:
        """The name of a service or a district."""
        return self.service_name(place) if place in self.library.service else self.district_name(place)

    def district_name(self, district: str) -> str:
        return next(d.name for d in self.level.file.district if d.id == district)
