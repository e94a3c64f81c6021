"""Where the scores stand: their value, change, goal, and gap to a term with no decisions."""

from commongood.play.game import Game
from commongood.play.view import ScoreView
from commongood.town.scoring import SCORES, score


def scores_seen(game: Game, baseline: tuple[dict[str, float], ...]) -> tuple[ScoreView, ...]:
    """The scores at the end of the last turn that was resolved (or at the opening), with change, goal and gap."""
    setting = game.setting
    opening = score(setting.world, setting.opening).first()
    line = [opening, *(record.scores for record in game.records)]
    gap = baseline[len(game.records) - 1] if game.records and baseline else line[-1]
    goals = setting.level.file.goals
    return tuple(
        ScoreView(
            name,
            setting.text(f"score.{name}"),
            line[-1][name],
            line[-1][name] - line[-2][name] if len(line) > 1 else 0.0,
            float(getattr(goals, name)),
            line[-1][name] - gap[name],
        )
        for name in SCORES
    )
