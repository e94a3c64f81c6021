"""The experiment of the plugin's claim."""

from commongood.play.commands import Set
from commongood.testing import Effect, Experiment, Trial


def _crossings(trial: Trial) -> tuple[Effect, ...]:
    paid = trial.arm()
    free = trial.arm((1, Set("free_crossings", "ferry", 1.0)))
    gain = 100.0 * (free.mean("confidence", 4) - paid.mean("confidence", 4))
    return (Effect("confidence above paid crossings, turn 4, points", gain, 1.0),)


EXPERIMENTS = (
    Experiment(
        "X01",
        "With free crossings confidence is higher by turn 4.",
        "ferry-town",
        "better-big-society",
        4,
        _crossings,
        rival="evidence",
    ),
)
