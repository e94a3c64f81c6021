"""Bots that look ahead: they try each choice on futures of the plan, and take the one that they like best."""

from collections.abc import Callable, Mapping, Sequence

from commongood.play.bots import Bot, Chair, pass_on
from commongood.play.commands import AnyCommand, Convert, Meet, Propose
from commongood.play.view import View
from commongood.town.scoring import SCORES

GREEDY_TURNS = 4
"""As far as the forecast reaches that a player sees beside a proposal."""
LEAST_GAIN = 0.02
"""Points: a choice that promises less is not worth making."""
ON_ALL = 0.8
"""The weight of the mean gap to the goals beside the worst one: there is always something to gain."""

Liking = Callable[[View, Mapping[str, float]], float]


def greedy(chair: Chair, seed: int, step: int) -> AnyCommand:
    """Takes whatever the forecast says raises the three scores most, added up, a few turns on."""
    return _best(chair, GREEDY_TURNS, lambda view, scores: sum(scores[name] for name in SCORES))


def seeker(chair: Chair, seed: int, step: int) -> AnyCommand:
    """Looks to the end of the term, and works on the score that will lie furthest below its goal."""
    return _best(chair, 40, _goals_kept)


def _goals_kept(view: View, scores: Mapping[str, float]) -> float:
    gaps = [scores[score.id] - score.goal for score in view.scores]
    return min(gaps) + ON_ALL * sum(gaps) / len(gaps)


def _best(chair: Chair, turns: int, liking: Liking) -> AnyCommand:
    """The choice that is liked best on the futures, if any is worth it; else the boards meet."""
    onward = pass_on(chair.legal())
    if onward is not None:
        return onward
    view = chair.view()
    choices = _choices(chair, view)
    now, *then = [liking(view, scores) for scores in chair.ahead([(), *((choice,) for choice in choices)], turns)]
    if not then or max(then) < now + LEAST_GAIN:
        return Meet()
    return choices[max(range(len(then)), key=lambda i: (then[i], -i))]


def _choices(chair: Chair, view: View) -> Sequence[AnyCommand]:
    done = set(chair.done())
    proposals = [command for command in chair.legal() if isinstance(command, Propose)]
    changes: list[AnyCommand] = [
        Convert(s.id, model) for s in view.services for model, _ in s.models if s.state != "conversion"
    ]
    return [c for c in [*proposals, *changes] if c not in done and (isinstance(c, Propose) or chair.can(c))]


THINKERS: dict[str, Bot] = {"greedy": greedy, "seeker": seeker}
