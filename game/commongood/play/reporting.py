"""The report of a turn and the end of a term, from the ledger and the scores."""

from collections.abc import Sequence

from commongood.play.causes import why_view
from commongood.play.forecast import forecast, replicates
from commongood.play.game import Game
from commongood.play.goals import goals_seen
from commongood.play.leaving import leave_one_out
from commongood.play.planning import lever_value_of_model
from commongood.play.records import Record
from commongood.play.rerun import Rerun, rerun
from commongood.play.setting import Setting
from commongood.play.standing import scores_seen
from commongood.play.view import ChangeView, DecisionView, EndView, ReportView, ScoreView, WhyView
from commongood.town.drive import settle
from commongood.town.explain import explain
from commongood.town.scoring import SCORES, score
from commongood.town.state import State
from commongood.town.sums import add_up

STILL = 0.15
"""A score that moves less than this in a turn makes no headline."""
WORTH_TELLING = 0.05
"""Points below which a difference would show as nothing."""
LATER_TERMS = 2
LATER_FUTURES = 16


def why(setting: Setting, record: Record, name: str) -> tuple[WhyView, ...]:
    """The causes of a score's change in a turn, largest first; their values add up to the change."""
    return tuple(why_view(setting, part) for part in explain(setting.world, record.before, record.ledger, name))


def _access(state: State, axis: int) -> list[float]:
    """Need met by district (axis 2) or group (axis 3), in points, over all services alike."""
    need, access = state["need"], state["access"]
    others = tuple(a for a in (2, 3) if a != axis)
    by_service = add_up(need * access, *others) / (add_up(need, *others) + 1e-9)
    return [100.0 * float(x) for x in add_up(by_service[0], 0) / by_service.shape[1]]


def _changes(before: State, after: State, axis: int, names: list[str]) -> tuple[ChangeView, ...]:
    pairs = zip(names, _access(before, axis), _access(after, axis), strict=True)
    return tuple(sorted((ChangeView(name, b - a) for name, a, b in pairs), key=lambda c: -c.value))


def _headline(setting: Setting, scores: tuple[ScoreView, ...], turn: int) -> str:
    """What the score that moved most makes of the turn; there are several of each kind, so that none comes twice running."""
    most = max(scores, key=lambda s: abs(s.change))
    still = abs(most.change) < STILL
    kind = "headline.still." if still else f"headline.{most.id}.{'up' if most.change > 0 else 'down'}."
    keys = [key for key in setting.library.text if key.startswith(kind)]
    return setting.text(keys[(turn - 1) % len(keys)])


def _story(setting: Setting, record: Record, districts: tuple[ChangeView, ...]) -> str:
    cut = setting.world.at("cut", record.turn)
    budget = setting.text("budget.down", share=setting.figures.share(cut, 1)) if cut > 0 else setting.text("budget.level")
    if districts[0].value - districts[-1].value < STILL:
        return setting.text("story.same", budget=budget)
    kind = "story.all_lost" if districts[0].value < 0 else "story.all_gained" if districts[-1].value > 0 else "story"
    return setting.text(kind, best=districts[0].who, worst=districts[-1].who, budget=budget)


def report(game: Game, baseline: tuple[dict[str, float], ...]) -> ReportView:
    """The report of the turn that was last resolved."""
    setting, record = game.setting, game.records[-1]
    scores = scores_seen(game, baseline)
    districts = _changes(record.before, record.after, 2, [d.name for d in setting.level.file.district])
    groups = _changes(record.before, record.after, 3, [g.name for g in setting.library.group.values()])
    promises = [
        setting.text(
            "promise.kept" if kept else "promise.broken",
            title=setting.library.promise[made.promise].title,
            name=setting.service_name(made.service),
        )
        for made, kept in record.due
    ]
    boards = [
        setting.text(
            f"board.{m.outcome}_unsure" if m.votes_unsure else f"board.{m.outcome}",
            name=setting.service_name(m.service),
            votes_for=m.votes_for,
            votes_against=m.votes_against,
            votes_unsure=m.votes_unsure,
        )
        for m in record.meetings
    ]
    boards += [
        setting.text("board.cut", name=setting.service_name(service), share=setting.figures.share(share))
        for service, share in record.cuts.items()
    ]
    return ReportView(
        record.turn,
        _headline(setting, scores, record.turn),
        _story(setting, record, districts),
        scores,
        {name: why(setting, record, name) for name in SCORES},
        districts,
        groups,
        tuple(promises),
        tuple(boards),
    )


def _extremes(setting: Setting) -> dict[str, tuple[Setting, Setting]]:
    """For each claim that lenses differ in, the game's own setting with the belief at its weakest and at its strongest."""
    library, found = setting.library, {}
    for claim in (claim.id for claim in library.claim.values() if claim.kind == "lens"):
        strengths = [library.strength(lens, claim) for lens in library.lens]
        found[claim] = setting.with_strength(claim, min(strengths)), setting.with_strength(claim, max(strengths))
    return found


def ending(game: Game) -> EndView:
    """The verdict by goals, what the decisions stood for, the scores two terms on, the same decisions under every other lens,
    and what rests on which belief.
    """
    setting = game.setting
    met = tuple((goal.title, goal.now, goal.wanted, goal.met) for goal in goals_seen(game))
    later = forecast(setting, _opened_after(game), LATER_TERMS * setting.turns, LATER_FUTURES)
    medians = {name: later.fan(name)[-1][2] for name in SCORES}
    start, last = score(setting.world, setting.opening).first(), game.records[-1].scores
    # those beliefs come first on which most rests; where it is the same, they stay as they are
    rests = sorted((_rests(claim, *pair, game.records) for claim, pair in _extremes(setting).items()), key=lambda one: -one[0])
    return EndView(
        setting.text(f"verdict.{sum(row[3] for row in met)}"),
        _stood_for(game),
        met,
        medians,
        decisions_seen(setting, game.records),
        tuple(_under(setting.with_lens(lens), game.records) for lens in setting.library.lens if lens != setting.lens),
        tuple(text for _, text in rests),
        {name: start[name] for name in SCORES},
        {name: last[name] - start[name] for name in SCORES},
        setting.seed,
    )


def decisions_seen(setting: Setting, records: Sequence[Record]) -> tuple[DecisionView, ...]:
    """What each decision of these turns did, the most telling first."""
    found = []
    for part in leave_one_out(setting, records):
        place = part.made.place
        name = "" if place is None else setting.place_name(place)
        found.append(DecisionView(part.turn, part.made.title, name, part.at_end))
    return tuple(sorted(found, key=lambda seen: -max(abs(value) for value in seen.scores.values())))


def played_again(setting: Setting, records: Sequence[Record]) -> Rerun:
    """The decisions of these turns on another setting, on the terms on which they were carried."""
    decisions = [[made.decided for made in record.carried] for record in records]
    return rerun(setting, decisions, [record.followed for record in records])


def _under(rival: Setting, records: Sequence[Record]) -> tuple[str, float, float, float]:
    """The final scores of the same decisions under another lens; decisions that were not possible there are counted."""
    again = played_again(rival, records)
    name = rival.library.lens[rival.lens].name
    if again.dropped:
        name = rival.text("lens.dropped", name=name, count=len(again.dropped))
    last = again.scores[-1]
    return name, last["equity"], last["quality"], last["trust"]


def _rests(claim: str, weak: Setting, strong: Setting, records: Sequence[Record]) -> tuple[float, str]:
    """How much of the result rests on one belief, in points and in words: on the score that it moves most, from its weakest to
    its strongest.

    Where it moves none by as much as is shown, the words say so.
    """
    low, high = played_again(weak, records).scores[-1], played_again(strong, records).scores[-1]
    name = max(SCORES, key=lambda n: abs(high[n] - low[n]))
    points = abs(high[name] - low[name])
    if points < WORTH_TELLING:
        return 0.0, weak.text("rests.not", title=weak.library.claim[claim].title)
    return points, weak.text(
        "rests",
        title=weak.library.claim[claim].title,
        score=weak.text(f"score.{name}").lower(),
        points=weak.figures.number(points, 1),
    )


def _opened_after(game: Game) -> State:
    return settle(game.setting.world, game.records[-1].after, replicates(1))


def _stood_for(game: Game) -> str:
    setting = game.setting
    shared = outside = 0
    for start in setting.level.file.service:
        model = lever_value_of_model(setting, game.records[-1].after, start.id)
        if model != start.governance:
            benches = setting.library.governance[model].benches
            if "staff" in benches or "users" in benches:
                shared += 1
            elif model != "council":
                outside += 1
    if shared and shared >= outside:
        return setting.text("stood.shared" if shared > 1 else "stood.shared.one", count=shared)
    if outside:
        return setting.text("stood.out" if outside > 1 else "stood.out.one", count=outside)
    return setting.text("stood.in" if game.actions else "stood.thrift")
