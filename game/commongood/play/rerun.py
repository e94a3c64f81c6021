"""The same decisions on another setting: under another lens, another strength, or with some of them left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from commongood.play.commands import Answer, AnyCommand
from commongood.play.planning import Draft, carry_out, free_money
from commongood.play.setting import Setting
from commongood.play.terms import Decided, drafted_on_terms
from commongood.town.batches import Entry
from commongood.town.ledger import post_cell
from commongood.town.scoring import score
from commongood.town.state import State


@dataclass(frozen=True, slots=True)
class Rerun:
    """How the decisions went: the scores of each turn, the town at the end, and what was not possible there."""

    scores: tuple[dict[str, float], ...]
    end: State
    dropped: tuple[tuple[int, AnyCommand], ...]


def rerun(setting: Setting, decisions: Sequence[Sequence[Decided]], followed: Sequence[Sequence[Entry]] | None = None) -> Rerun:
    """Carry out each turn's decisions on the terms on which boards took them; what is illegal here is dropped and told.

    followed: what the votes, promises and cuts of each turn did to give and take, which stays as it was.
    """
    state, line = setting.opening, []
    dropped: list[tuple[int, AnyCommand]] = []
    for turn, own in enumerate(decisions, start=1):
        after_it = followed[turn - 1] if followed else ()
        state = setting.engine.settle(setting.world, state, None)
        drafts: list[Draft] = []
        for decided in own:
            if not _carried(setting, state, decided, drafts):
                dropped.append((turn, decided.command))
        _enter(state, after_it, late=False)
        state = setting.engine.resolve(setting.world, state, None)
        _enter(state, after_it, late=True)
        line.append(score(setting.world, state).first())
    return Rerun(tuple(line), state, tuple(dropped))


def _carried(setting: Setting, state: State, decided: Decided, drafts: list[Draft]) -> bool:
    if isinstance(decided.command, Answer):
        return answer_dilemma(setting, state, decided.command)
    made = drafted_on_terms(setting, state, decided, free_money(setting, state), drafts)
    if made is None:
        return False
    carry_out(setting, state, None, made)
    drafts.append(made)
    return True


def _enter(state: State, entries: Sequence[Entry], *, late: bool) -> None:
    for entry in entries:
        if (entry.kind == "late") == late:
            post_cell(state, None, "plan", entry.cell, entry.value)


def answer_dilemma(setting: Setting, state: State, command: Answer) -> bool:
    """Set a dilemma's answer; False if it does not run, or has no such answer."""
    event = setting.library.event.get(command.event)
    if event is None or command.answer not in [answer.id for answer in event.answers]:
        return False
    if float(state["event_left"][0, setting.world.index("e", command.event)]) <= 0.0:
        return False
    entry = answer_entry(setting, command)
    state.data[0, entry.cell] = entry.value
    return True


def answer_entry(setting: Setting, command: Answer) -> Entry:
    """What an answer, which the event must have, does to a state's numbers."""
    place = [answer.id for answer in setting.library.event[command.event].answers].index(command.answer)
    return Entry("answer", setting.world.layout.cell("event_answer", setting.world.index("e", command.event)), float(place))
