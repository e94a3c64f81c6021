"""Make a seat's view of a game. What seats may not know (true results between audits) is left out here and nowhere else."""

from commongood.content.schema import Lever
from commongood.play import meetings_seen, reporting
from commongood.play.briefs import briefs
from commongood.play.commands import Propose, Refusal
from commongood.play.game import LEADER, Game
from commongood.play.goals import goals_seen
from commongood.play.introducing import lever_comes
from commongood.play.places_seen import district_view, need_met
from commongood.play.planning import draft, governing, has_board, lever_value, lever_value_of_model
from commongood.play.standing import scores_seen
from commongood.play.suggesting import offers, suggested
from commongood.play.view import (
    DraftView,
    EndView,
    GovernanceView,
    LetterView,
    LeverView,
    MeasureView,
    MoneyView,
    NewsView,
    ProposalView,
    SeatsView,
    ServiceView,
    StaffView,
    TopicView,
    View,
)
from commongood.town.drive import peek
from commongood.town.state import State
from commongood.town.sums import add_up, average

SEASONS = ("spring", "autumn")
"""Of even turns, and of odd ones."""
THRIVING, FAILING, CLOSED = 0.62, 0.48, 0.12
"""Shares of need met that name a service's state."""
CONVERTED = 0.9


def player_view(
    game: Game,
    seat: str = LEADER,
    baseline: tuple[dict[str, float], ...] = (),
    *,
    report: bool = True,
    end: EndView | None = None,
) -> View:
    """Everything that a seat may see now.

    baseline: the scores of the same term with no decisions, by turn. report: with the report, which takes longest.
    end: the ending, where the term is over.
    """
    setting = game.setting
    state = game.records[-1].after if game.phase in ("report", "end") else game.planned
    turn = game.turn
    return View(
        level=setting.level.id,
        town=setting.level.file.name,
        text=setting.level.file.text,
        seat=seat,
        lens=setting.lens,
        lens_name=setting.library.lens[setting.lens].name,
        turn=turn,
        turns=setting.turns,
        season_id=SEASONS[turn % 2],
        season=setting.text(f"season.{turn % 2}", year=(turn + 1) // 2),
        phase=game.phase,
        attention=int(game.planned["attention"][0]),
        attention_all=int(setting.world.parameters["attention_turn"]),
        scores=scores_seen(game, baseline),
        goals=goals_seen(game),
        past=tuple(record.scores for record in game.records),
        money=_money(game, state),
        districts=tuple(district_view(game, state, d) for d in range(len(setting.world.keys["d"]))),
        services=tuple(_service(game, state, service) for service in setting.world.keys["s"]),
        proposals=_proposals(game),
        draft=tuple(
            DraftView(i, m.quote.title, m.quote.service, m.quote.district, m.quote.cost, m.quote.attention)
            for i, m in enumerate(game.drafts)
        ),
        district_levers=_levers(game, "d", setting.world.keys["d"]),
        topics=tuple(TopicView(topic.id, topic.title, topic.text) for topic in setting.library.topic.values()),
        letters=tuple(_letters(game, state)),
        news=tuple(_news(game)),
        meetings=tuple(meetings_seen.meeting_view(game, meeting) for meeting in game.meetings),
        report=reporting.report(game, baseline) if report and game.phase in ("report", "end") else None,
        end=end,
        can_undo=game.can_undo(),
        room=briefs(game),
    )


def _money(game: Game, state: State) -> MoneyView:
    world = game.setting.world
    due = float(peek(world, game.planned, ("due",))["due"][0])
    return MoneyView(
        income=world.at("income", game.turn),
        next_income=world.at("income", game.turn + 1),
        planned=due,
        free=game.free,
        reserves=float(state["reserves"][0]),
        profit=float(state["profit"][0]),
    )


def _service(game: Game, state: State, service: str) -> ServiceView:
    setting = game.setting
    s = setting.world.index("s", service)
    content = setting.library.service[service]
    access_by = {d: float(state["surveyed"][0, s, i]) for i, d in enumerate(setting.world.keys["d"])}
    need = add_up(state["need"][0, s], 1)
    access = need_met(state, s)
    past = [float(average(record.after["surveyed"][0, s], 0)) for record in game.records]
    kind = _state_of(game, state, service, access)
    measure = "imposed" if lever_value(setting, state, "imposed", service) else "none"
    measure = next((name for name in ("negotiated", "asked") if lever_value(setting, state, name, service)), measure)
    cover = peek(setting.world, state, ("support_cover",))["support_cover"][0, s]
    site = setting.level.sites.get(service, setting.world.keys["d"][0])
    shown = suggested(game, service) if game.phase == "plan" else []
    return ServiceView(
        id=service,
        name=content.name,
        short=content.short,
        text=content.work,
        district=site,
        state=kind,
        state_text=setting.text(f"state.{kind}"),
        governance=_governance(game, state, service),
        envelope=float(state["envelope"][0, s]),
        envelope_before=float(game.before["envelope"][0, s]),
        staff=StaffView(
            float(add_up(state["professionals"][0, s], 0)),
            float(add_up(state["apprentices"][0, s], 0)),
            float(add_up(state["volunteers"][0, s], 0)),
            float(cover),
        ),
        measure=MeasureView(
            setting.text(f"regime.{measure}"),
            int(lever_value(setting, state, "measures", service)),
            float(state["reported"][0, s]),
            float(state["audited"][0, s]) if lever_value(setting, state, "audit", service) else None,
        ),
        access=access,
        waiting=min(float(add_up(state["backlog"][0, s], 0)) / max(float(add_up(need, 0)), 1.0), 1.0),
        access_by_district=access_by,
        access_past=(*past, access) if game.phase == "plan" else tuple(past),
        proposals=tuple(shown),
        levers=_levers(game, "s", (service,)),
        models=tuple((m.id, m.name) for m in setting.library.governance.values()),
    )


def _state_of(game: Game, state: State, service: str, access: float) -> str:
    shares = state["share"][0, game.setting.world.index("s", service)]
    if float(shares.max()) < CONVERTED or governing(game.setting, state, service) != lever_value_of_model(
        game.setting, state, service
    ):
        return "conversion"
    return "thriving" if access >= THRIVING else "closed" if access < CLOSED else "failing" if access < FAILING else "stretched"


def _governance(game: Game, state: State, service: str) -> GovernanceView:
    setting = game.setting
    now = governing(setting, state, service)
    aim = lever_value_of_model(setting, state, service)
    model = setting.library.governance[now]
    share = float(state["share"][0, setting.world.index("s", service), setting.world.index("m", aim)])
    seats = tuple(SeatsView(bench, setting.library.bench[bench].name, n) for bench, n in model.benches.items())
    return GovernanceView(
        now, model.name, model.text, meetings_seen.rule_text(setting, model), seats, share, aim if aim != now else None
    )


def _levers(game: Game, axis: str, keys: tuple[str, ...]) -> tuple[LeverView, ...]:
    setting = game.setting
    return tuple(
        _lever(game, lever, at)
        for at in keys
        for lever in setting.library.lever.values()
        if _axis(game, lever) == axis and lever_comes(setting, lever.id) <= game.turn
    )


def _axis(game: Game, lever: Lever) -> str:
    return game.setting.world.layout.variables[lever.id].axes


def _lever(game: Game, lever: Lever, at: str) -> LeverView:
    setting = game.setting
    board = lever.decided == "board" and _axis(game, lever) == "s" and has_board(setting, game.planned, at)
    return LeverView(
        lever.id,
        at,
        lever.title,
        lever.text,
        lever.group,
        lever_value(setting, game.planned, lever.id, at),
        lever.low,
        lever.high,
        lever.step,
        "board" if board else "leader",
    )


def _proposals(game: Game) -> tuple[ProposalView, ...]:
    if game.phase != "plan":
        return ()
    setting = game.setting
    found: list[ProposalView] = []
    drafted = {(m.command.service, m.command.proposal): m for m in game.drafts if isinstance(m.command, Propose)}
    for service in setting.world.keys["s"]:
        for offer in offers(game, service):
            name = offer.proposal
            proposal = setting.library.proposal[name]
            made = draft(setting, game.planned, Propose(service, name), game.free)
            kept = drafted.get((service, name))
            refusal = made.message if isinstance(made, Refusal) and not kept else None
            quote = kept.quote if kept else None if isinstance(made, Refusal) else made.quote
            board = quote is not None and quote.decided == "board" and has_board(setting, game.planned, service)
            found.append(
                ProposalView(
                    name,
                    service,
                    proposal.title,
                    proposal.text,
                    quote.cost if quote else 0.0,
                    quote.attention if quote else 0,
                    "board" if board else "leader",
                    refusal,
                    kept is not None,
                    setting.library.topic_of(name),
                    offer.suggested,
                    offer.new,
                    offer.reason,
                )
            )
    return tuple(found)


def _letters(game: Game, state: State) -> list[LetterView]:
    """At most three letters, of those whose tests hold somewhere: another part of them each turn."""
    setting = game.setting
    found: list[LetterView] = []
    for letter in setting.library.letter.values():
        if letter.service and letter.service not in setting.world.keys["s"]:
            continue
        places = [
            district
            for d, district in enumerate(setting.world.keys["d"])
            if all(_holds(game, state, test.stock, letter.service, d, test.bound, test.above) for test in letter.tests)
        ]
        if places:
            found.append(LetterView(letter.writer, places[(game.turn + len(found)) % len(places)], letter.text))
    start = (game.turn * 3) % len(found) if found else 0
    return [*found[start:], *found[:start]][:3]


def _holds(game: Game, state: State, stock: str, service: str | None, d: int, bound: float, above: bool) -> bool:
    axes = state.layout.variables[stock].axes
    values = state[stock][0]
    if axes.startswith("s"):
        values = values[game.setting.world.index("s", service)] if service else average(values, 0)
        axes = axes[1:]
    if axes.startswith("d"):
        values = values[d]
    value = float(average(values.reshape(-1), 0))
    return value > bound if above else value < bound


def _news(game: Game) -> list[NewsView]:
    setting = game.setting
    found: list[NewsView] = []
    for e, event in enumerate(setting.library.event.values()):
        rule = setting.world.events[e]
        if float(game.opened["event_left"][0, e]) <= 0.0:
            continue
        place = int(game.opened["event_place"][0, e])
        begins = float(game.opened["event_left"][0, e]) == float(rule.turns)
        chosen = int(game.planned["event_answer"][0, e])
        answers = tuple((answer.id, answer.title) for answer in event.answers) if begins and game.phase == "plan" else ()
        found.append(
            NewsView(
                event.id,
                event.title,
                event.text,
                None if event.place == "town" else setting.world.keys["d"][place],
                answers,
                event.answers[chosen].title if event.answers else None,
            )
        )
    return found
