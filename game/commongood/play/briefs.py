"""What people are told who play a bench in the room: who they are, where they sit, and what they would weigh."""

from commongood.play.game import Game
from commongood.play.planning import governing, has_board
from commongood.play.view import BriefView


def briefs(game: Game) -> tuple[BriefView, ...]:
    """A card for each bench, to be read aloud; those first that sit on a board of this town now."""
    setting = game.setting
    services = [s for s in setting.world.keys["s"] if has_board(setting, game.planned, s)]
    found = []
    for bench in setting.library.bench.values():
        own = [s for s in services if bench.id in setting.library.governance[governing(setting, game.planned, s)].benches]
        text = bench.brief or setting.text("room.brief", name=bench.name, weighs=bench.weighs)
        found.append(BriefView(bench.id, bench.name, text, tuple(map(setting.service_name, own)), bench.id in game.room))
    return tuple(sorted(found, key=lambda brief: not brief.sits))
