"""Another program drives the game with plain data: it asks, drafts, votes, and reads why a score changed."""

from commongood.session import Session

session = Session.new("market-town", lens="good-society", seed=7)
while not session.over:
    view = session.view()
    if view.phase == "plan":
        affordable = [p for p in view.proposals if not p.refusal and not p.drafted and p.cost > 0]
        if affordable and len(view.draft) < 2:
            cheapest = min(affordable, key=lambda p: (p.cost, p.service, p.id))
            session.do({"do": "propose", "service": cheapest.service, "proposal": cheapest.id})
        else:
            session.do({"do": "meet"})
    elif view.phase == "boards":
        meeting = next(m for m in view.meetings if m.outcome == "open")
        session.do({"do": "vote", "service": meeting.service})
    else:
        if view.report is not None:
            best = view.report.why["trust"][0]
            print(f"Turn {view.turn}: {view.report.headline}. Trust: {best.text} ({best.value:+.2f})")
        session.do({"do": "next"})
end = session.view().end
print(end.verdict if end else "")
